"""A client as a list shows it, and a departure that a client is on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import BookingStatus


@dataclass(frozen=True, slots=True)
class ClientLine:
    """A client as a list shows it; `last_trek` is the first day of the latest departure they have a place on."""

    id: int
    surname: str
    given_names: str
    nationality: str
    birth_date: date | None
    last_trek: date | None

    @property
    def listed_name(self) -> str:
        """Return the name as lists show it: surname first."""
        return f"{self.surname}, {self.given_names}" if self.given_names else self.surname


@dataclass(frozen=True, slots=True)
class ClientTrek:
    """A client's place on a departure; `highest_m` is its highest point in metres, on foot or not, None if unknown."""

    booking_id: int
    departure_id: int
    code: str
    itinerary_name: LocalText
    start: date
    end: date
    departure_status: DepartureStatus
    group: str
    status: BookingStatus
    highest_m: int | None = None

    @property
    def takes_place(self) -> bool:
        """Tell whether neither the departure nor the group is cancelled."""
        return self.status is not BookingStatus.CANCELLED and self.departure_status is not DepartureStatus.CANCELLED
