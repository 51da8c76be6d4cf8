"""Papers as values: what has been printed, and what a page looks like."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lares_desk.domain.language import Language


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """One print of a paper; `fingerprint` stands for what it says, `revision` rises when that changes."""

    departure_id: int
    booking_id: int | None
    paper: str
    language: Language
    revision: int
    fingerprint: str
    printed_on: date
    printed_by: str
    id: int = 0


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as rows of blue, green, red bytes; `stride` is the length of a row in bytes."""

    width: int
    height: int
    stride: int
    bgr: bytes
