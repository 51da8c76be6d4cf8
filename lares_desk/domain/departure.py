"""A departure, and the dossier: everything about it in one frozen tree."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lares_desk.domain.agency import Agency
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import Assignment, Booking, BookingStatus, CrewRole, Traveller
from lares_desk.domain.trek import Itinerary, TrekDay


@dataclass(frozen=True, slots=True)
class Departure:
    """One dated run of an itinerary; `meeting_minutes` counts from midnight, `end` is the last trek day."""

    code: str
    itinerary_id: int
    start: date
    end: date
    capacity: int
    status: DepartureStatus = DepartureStatus.OPEN
    meeting_point: LocalText = LocalText()
    meeting_minutes: int | None = None
    notes: str = ""
    cancel_reason: str = ""
    id: int = 0
    rev: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """A booking with its travellers, in the order of the list."""

    booking: Booking
    travellers: tuple[Traveller, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything about one departure, read at once: the source of every rule, screen and paper.

    `itinerary` is the trek as sold (its own days included, to compare); `days` are this departure's own.
    """

    agency: Agency
    itinerary: Itinerary
    departure: Departure
    days: tuple[TrekDay, ...] = ()
    groups: tuple[Group, ...] = ()
    crew: tuple[Assignment, ...] = ()

    @property
    def booked(self) -> int:
        """Return the travellers who take a seat; those of cancelled groups take none."""
        return sum(
            len(group.travellers) for group in self.groups if group.booking.status is not BookingStatus.CANCELLED
        )

    @property
    def guides(self) -> tuple[Assignment, ...]:
        """Return the guides of this departure."""
        return tuple(assignment for assignment in self.crew if assignment.role is CrewRole.GUIDE)
