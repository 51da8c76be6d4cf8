"""A departure as a list shows it: all that the window reads before somebody opens one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lares_desk.domain.departure_clash import GuideClash
from lares_desk.domain.language import LocalText


class DepartureStatus(StrEnum):
    """OPEN for sale, GUARANTEED to leave, CLOSED for sale, CANCELLED."""

    OPEN = "open"
    GUARANTEED = "guaranteed"
    CLOSED = "closed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class DepartureLine:
    """A departure as a list shows it; `guide` holds the guides' names, `clashes` where else they are in these days."""

    id: int
    code: str
    itinerary_code: str
    itinerary_name: LocalText
    start: date
    end: date
    status: DepartureStatus
    capacity: int
    booked: int
    guide: str
    clashes: tuple[GuideClash, ...] = ()
