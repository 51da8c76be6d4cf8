"""Moving a departure to another day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from lares_desk.domain import validation
from lares_desk.domain.calendar import end_date
from lares_desk.domain.departure import Departure, Dossier
from lares_desk.domain.departure_clash import GuideClash
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.logistics import Service
from lares_desk.domain.people import Traveller
from lares_desk.errors import N_, InvalidInput
from lares_desk.services import crew, existing
from lares_desk.services import departures as departure_service
from lares_desk.services.logistics_copy import shifted
from lares_desk.services.session import Done, Session
from lares_desk.storage import bookings, departures, logistics_services
from lares_desk.storage.connection import Connection


@dataclass(frozen=True, slots=True)
class Move:
    """What moving a departure would do: `late` travellers reach Cusco after the new start.

    `bought` are services with tickets: they stay on the day that stands on the tickets.
    """

    before: Departure
    after: Departure
    late: tuple[Traveller, ...]
    clashes: tuple[GuideClash, ...]
    is_past: bool
    bought: tuple[Service, ...] = ()

    @property
    def keeps_code(self) -> bool:
        """Tell whether the code stays: groups know it, and it stands on their papers."""
        return self.before.code == self.after.code


def plan(session: Session, departure_id: int, start: date) -> Move:
    """Return what `move` would do, or raise what it would refuse."""
    dossier = departure_service.dossier(session, departure_id)
    after = _moved(session.db, dossier.departure, dossier.itinerary.code, len(dossier.days), start)
    is_cancelled = after.status is DepartureStatus.CANCELLED
    guides = () if is_cancelled else tuple(guide.member for guide in dossier.guides)
    return Move(
        before=dossier.departure,
        after=after,
        late=_late(dossier, start),
        clashes=crew.clashes(session, guides, after.start, after.end, departure_id),
        is_past=start < session.clock.today(),
        bought=tuple(service for service in dossier.services if service.tickets and service.starts_on),
    )


def move(session: Session, departure_id: int, start: date) -> Done[Departure]:
    """Let a departure start on another day; its days follow, arrivals stay as they are.

    Services follow too, but those with tickets: a ticket is for the day that stands on it.

    The code stays once a group has been on the departure: it begins their references and stands on their papers.
    Without one the departure gets the code of its new day.
    """
    dossier = departure_service.dossier(session, departure_id)
    action = N_("Move departure")
    with session.transaction(action) as work:
        moved = _moved(work.db, dossier.departure, dossier.itinerary.code, len(dossier.days), start)
        departures.save_departure(work.db, moved)
        for service in dossier.services:
            if service.starts_on and not service.tickets:
                logistics_services.save_service(work.db, shifted(service, start - dossier.departure.start))
        moved = existing.departure(work, departure_id)
    return Done(moved, work.changes, action)


def _moved(db: Connection, departure: Departure, itinerary_code: str, days: int, start: date) -> Departure:
    validation.departure_date("start", start)
    if start == departure.start:
        raise InvalidInput("start", N_("{code} starts on this day already. Choose another one."), code=departure.code)
    code = departure.code
    if not bookings.references_of(db, departure.id):
        code = departures.free_code(db, itinerary_code, start)
    return replace(departure, code=code, start=start, end=end_date(start, days))


def _late(dossier: Dossier, start: date) -> tuple[Traveller, ...]:
    return tuple(traveller for traveller in dossier.going if traveller.arrival_on and traveller.arrival_on > start)
