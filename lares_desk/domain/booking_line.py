"""A group's place on a departure as a list shows it, and what the list can be narrowed to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import Language, LocalText
from lares_desk.domain.people import BookingStatus


@dataclass(frozen=True, slots=True)
class BookingLine:
    """A booking as a list shows it; `lead` is the leading client's name, `travellers` their number."""

    id: int
    reference: str
    name: str
    status: BookingStatus
    language: Language
    lead: str
    travellers: int
    departure_id: int
    departure_code: str
    departure_status: DepartureStatus
    itinerary_name: LocalText
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class BookingFilter:
    """What a booking must be to be shown; what is empty or None lets every one through.

    `first` and `last` hold the first day of its departure, `ends_from` and `ends_before` its last day.
    """

    search: str = ""
    status: BookingStatus | None = None
    itinerary_id: int | None = None
    first: date | None = None
    last: date | None = None
    ends_from: date | None = None
    ends_before: date | None = None
