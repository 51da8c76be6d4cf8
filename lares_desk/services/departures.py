"""Departures: put on the calendar, looked up, changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lares_desk.domain import validation
from lares_desk.domain.calendar import end_date
from lares_desk.domain.departure import Departure, Dossier
from lares_desk.domain.people import CrewMember, CrewRole
from lares_desk.domain.trek import Itinerary
from lares_desk.errors import N_, InvalidInput, NotFound
from lares_desk.services import crew as crew_service
from lares_desk.services.session import Done, Session
from lares_desk.storage import crew, departures, dossiers, trek_days
from lares_desk.storage.agency_file import Transaction

DEFAULT_CAPACITY = 12


def id_of_code(session: Session, code: str) -> int:
    """Return the id of the departure with this code, in capitals or not, or raise NotFound."""
    found = departures.id_of_code(session.db, code.strip())
    if found is None:
        raise NotFound(N_("There is no departure {code} in {file}."), code=code, file=session.path.name)
    return found


def next_code(session: Session, itinerary: Itinerary, start: date) -> str:
    """Return the code that a departure would get if it were scheduled now."""
    return departures.free_code(session.db, itinerary.code, start)


def dossier(session: Session, departure_id: int) -> Dossier:
    """Return everything about one departure, or raise NotFound."""
    found = dossiers.read(session.db, departure_id)
    if found is None:
        raise NotFound(N_("This departure is no longer in the file."))
    return found


def schedule(
    session: Session, itinerary: Itinerary, start: date, capacity: int = DEFAULT_CAPACITY, guide: str = ""
) -> Done[Departure]:
    """Put a run of `itinerary` on the calendar, with its own copy of the days and a code made by itself.

    A guide of a name that the agency does not know yet joins its crew.
    """
    validation.departure_date("start", start)
    validation.capacity("capacity", capacity)
    if not itinerary.days:
        raise InvalidInput(
            "itinerary", N_("{code} has no trek days yet. Add its days first, then schedule it."), code=itinerary.code
        )
    guide = validation.line("guide", guide, validation.NAME_LENGTH)
    known = crew_service.guide_named(session, guide) if guide else None
    action = N_("Schedule departure")
    with session.transaction(action) as work:
        code = departures.free_code(work.db, itinerary.code, start)
        departure = Departure(
            code=code,
            itinerary_id=itinerary.id,
            start=start,
            end=end_date(start, itinerary.trip_days),
            capacity=capacity,
            meeting_point=itinerary.meeting_point,
            meeting_minutes=itinerary.meeting_minutes,
        )
        departure = replace(departure, id=departures.add(work.db, departure, itinerary.name), rev=1)
        for day in itinerary.days:
            copied = replace(trek_days.as_copy(day), source_day_id=day.id)
            trek_days.add(work.db, "departure", departure.id, copied)
        if guide:
            guide_id = known.id if known else crew.add(work.db, CrewMember(guide))
            crew.assign(work.db, departure.id, guide_id, CrewRole.GUIDE)
    return Done(departure, work.changes, action)


def save(session: Session, departure: Departure) -> Done[None]:
    """Save a departure's own fields: capacity, status, meeting point and notes. Its code and dates stay."""
    validation.capacity("capacity", departure.capacity)
    clean = replace(
        departure,
        meeting_point=validation.local_lines("meeting_point", departure.meeting_point),
        notes=validation.lines("notes", departure.notes),
    )
    action = N_("Change departure")
    with session.transaction(action) as work:
        _refuse_less_than_booked(work, clean)
        departures.save_departure(work.db, clean)
    return Done(None, work.changes, action)


def set_guide(session: Session, departure_id: int, name: str) -> Done[None]:
    """Give a departure the one guide of this name, who joins the crew if unknown; an empty name takes the guide off."""
    name = validation.line("guide", name, validation.NAME_LENGTH)
    known = crew_service.guide_named(session, name) if name else None
    action = N_("Change guide")
    with session.transaction(action) as work:
        for assignment in crew.of_departure(work.db, departure_id):
            if assignment.role is CrewRole.GUIDE:
                crew.unassign(work.db, assignment.id)
        if name:
            crew.assign(
                work.db, departure_id, known.id if known else crew.add(work.db, CrewMember(name)), CrewRole.GUIDE
            )
    return Done(None, work.changes, action)


def _refuse_less_than_booked(work: Transaction, departure: Departure) -> None:
    """Keep the seats that are sold; who was let on beyond capacity stays so, but it may not get worse."""
    before = departures.get(work.db, departure.id)
    taken = departures.booked(work.db, departure.id)
    if before and departure.capacity < before.capacity and departure.capacity < taken:
        raise InvalidInput(
            "capacity", N_("{taken} seats are taken already, so the capacity cannot be {capacity}."),
            taken=taken, capacity=departure.capacity,
        )  # fmt: skip
