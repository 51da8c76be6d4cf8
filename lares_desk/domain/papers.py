"""Papers as values: what has been printed, and what a page looks like."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lares_desk.domain.language import Language


@dataclass(frozen=True, slots=True)
class Where:
    """Where a line of a paper stands: its page, 1 is the first (0: not known), and the heading or day it is under."""

    page: int
    heading: str = ""


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """One print of a paper; `fingerprint` stands for what it says, `revision` rises when that changes.

    It is about a group or one traveller of a departure, about the whole of it (neither), or about the season (none of
    the three). `holder` is who was given it; `said` are its lines, footer left out, and `wheres` where they stand (none
    of a print from before that was kept).
    """

    departure_id: int | None
    booking_id: int | None
    paper: str
    language: Language
    revision: int
    fingerprint: str
    printed_on: date
    printed_by: str
    traveller_id: int | None = None
    holder: str = ""
    said: tuple[str, ...] = ()
    wheres: tuple[Where, ...] = ()
    id: int = 0


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as rows of blue, green, red bytes; `stride` is the length of a row in bytes."""

    width: int
    height: int
    stride: int
    bgr: bytes


@dataclass(frozen=True, slots=True)
class Spot:
    """A piece of a page in points from its top left corner, and the record that it tells of, such as "client/77".

    The records are "departure", "itinerary", "day", "booking", "client", "place", "service", "room", "equipment",
    "animal", "cash_item", "agency" and "limit", each with its id; `page` 0 is the first.
    """

    page: int
    left: float
    top: float
    width: float
    height: float
    about: str
