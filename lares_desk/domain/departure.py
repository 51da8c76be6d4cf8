"""A departure, and the dossier: everything about it in one frozen tree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from lares_desk.domain.agency import Agency
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import Animal, CashItem, Equipment, Room, Service, WeightLimit
from lares_desk.domain.people import Assignment, Booking, BookingStatus, CrewRole, Traveller
from lares_desk.domain.sun import Sun
from lares_desk.domain.trek import Itinerary, Lodging, TrekDay
from lares_desk.domain.walking import RecordedHours


@dataclass(frozen=True, slots=True)
class Departure:
    """One dated run of an itinerary; `meeting_minutes` counts from midnight, `end` is the last trek day.

    `price_minor` is the price per person in hundredths of `currency` (empty: the agency's); empty `inclusions` are
    those of the itinerary.
    """

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
    price_minor: int | None = None
    currency: str = ""
    inclusions: LocalText = LocalText()
    id: int = 0
    rev: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """A booking with its travellers, in the order of the list."""

    booking: Booking
    travellers: tuple[Traveller, ...] = ()

    @property
    def goes(self) -> bool:
        """Tell whether the group goes: a cancelled one takes no seat."""
        return self.booking.status is not BookingStatus.CANCELLED


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything about one departure, read at once: the source of every rule, screen and paper.

    `itinerary` is the trek as sold (its own days included, to compare); `days` are this departure's own, as planned
    (`plan_b.walked` says what is walked of them). `suns` belong to `days` one by one; `recorded` are hours of earlier
    runs by the id of the itinerary's day; `limits` are the operators' own.
    """

    agency: Agency
    itinerary: Itinerary
    departure: Departure
    days: tuple[TrekDay, ...] = ()
    groups: tuple[Group, ...] = ()
    crew: tuple[Assignment, ...] = ()
    services: tuple[Service, ...] = ()
    rooms: tuple[Room, ...] = ()
    equipment: tuple[Equipment, ...] = ()
    animals: tuple[Animal, ...] = ()
    cash: tuple[CashItem, ...] = ()
    limits: tuple[WeightLimit, ...] = ()
    recorded: Mapping[int, RecordedHours] = field(default_factory=dict)
    suns: tuple[Sun | None, ...] = ()

    @property
    def groups_going(self) -> tuple[Group, ...]:
        """Return the groups that are not cancelled."""
        return tuple(group for group in self.groups if group.goes)

    @property
    def going(self) -> tuple[Traveller, ...]:
        """Return the travellers of the groups that are not cancelled, in the order of the lists."""
        return tuple(traveller for group in self.groups_going for traveller in group.travellers)

    @property
    def booked(self) -> int:
        """Return how many travellers take a seat."""
        return len(self.going)

    @property
    def has_camps(self) -> bool:
        """Tell whether a night of the trek is slept in tents."""
        return any(day.lodging is Lodging.TENT for day in self.days)

    @property
    def guides(self) -> tuple[Assignment, ...]:
        """Return the guides of this departure."""
        return tuple(assignment for assignment in self.crew if assignment.role is CrewRole.GUIDE)
