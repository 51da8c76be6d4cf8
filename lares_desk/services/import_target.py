"""Where a list goes: to the clients alone, to a new group on a departure, or to a group that is there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lares_desk.domain.language import Language
from lares_desk.errors import N_, NotFound
from lares_desk.services.session import Session
from lares_desk.storage import agencies, bookings, departures


@dataclass(frozen=True, slots=True)
class ImportTarget:
    """A departure for a new group, or a booking to add to; neither: clients only."""

    departure_id: int = 0
    booking_id: int = 0

    @property
    def is_group(self) -> bool:
        """Tell whether the people of the list go on a trek."""
        return bool(self.departure_id or self.booking_id)


@dataclass(frozen=True, slots=True)
class TargetFacts:
    """What a person must know of a target: the departure's code, first day and seats, the group's name and language."""

    language: Language
    code: str = ""
    start: date | None = None
    capacity: int = 0
    booked: int = 0
    group: str = ""


def facts(session: Session, target: ImportTarget) -> TargetFacts:
    """Return what a target is; NotFound where it is gone."""
    default = agencies.get(session.db).default_language
    if not target.is_group:
        return TargetFacts(default)
    booking = bookings.get(session.db, target.booking_id) if target.booking_id else None
    if target.booking_id and booking is None:
        raise NotFound(N_("This group is no longer in the file."))
    departure = departures.get(session.db, booking.departure_id if booking else target.departure_id)
    if departure is None:
        raise NotFound(N_("This departure is no longer in the file."))
    return TargetFacts(
        booking.language if booking else default,
        departure.code,
        departure.start,
        departure.capacity,
        departures.booked(session.db, departure.id),
        booking.name if booking else "",
    )
