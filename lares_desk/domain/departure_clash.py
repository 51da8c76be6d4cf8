"""A guide who is on two departures at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class GuideClash:
    """The other departure that a guide is on in the same days; `start` and `end` are that one's."""

    guide: str
    departure_id: int
    code: str
    start: date
    end: date
