"""Which departures a list shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lares_desk.domain.departure_line import DepartureStatus


@dataclass(frozen=True, slots=True)
class DepartureFilter:
    """What a departure must be to be shown; what is empty or None lets every one through.

    `first` and `last` hold its first day, but one that is under way on `ends_from` has not passed. `months` are 1-12.
    """

    search: str = ""
    first: date | None = None
    last: date | None = None
    ends_from: date | None = None
    months: frozenset[int] = frozenset()
    itinerary_id: int | None = None
    status: DepartureStatus | None = None
    guide_id: int | None = None
