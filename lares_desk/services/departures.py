"""Departures: put on the calendar, looked up, changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from lares_desk.domain import validation
from lares_desk.domain.calendar import end_date
from lares_desk.domain.departure import Departure, Dossier
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.people import CrewMember, CrewRole
from lares_desk.domain.trek import Itinerary, TrekDay
from lares_desk.errors import N_, InvalidInput, NotFound, Refused
from lares_desk.services import crew as crew_service
from lares_desk.services import existing, sun_times
from lares_desk.services.session import Done, Session
from lares_desk.storage import bookings, crew, departures, dossiers, trek_days
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
    """Return everything about one departure with the sun of its days, or raise NotFound."""
    found = dossiers.read(session.db, departure_id)
    if found is None:
        raise NotFound(N_("This departure is no longer in the file."))
    return replace(found, suns=sun_times.suns(found.days, found.departure.start))


def refuse_retired(itinerary: Itinerary) -> None:
    """Raise InvalidInput where an itinerary is sold no more."""
    if itinerary.retired:
        raise InvalidInput(
            "itinerary", N_("{code} is retired. Bring it back on the itineraries page to schedule it."),
            code=itinerary.code,
        )  # fmt: skip


def schedule(
    session: Session, itinerary: Itinerary, start: date, capacity: int = DEFAULT_CAPACITY, guide: str = ""
) -> Done[Departure]:
    """Put a run of `itinerary` on the calendar, with its own copy of the days and a code made by itself.

    A guide of a name that the agency does not know yet joins its crew.
    """
    validation.departure_date("start", start)
    validation.capacity("capacity", capacity)
    refuse_retired(itinerary)
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
        guides = [known.id if known else crew.add(work.db, CrewMember(guide))] if guide else []
        days = [replace(trek_days.as_copy(day), source_day_id=day.id) for day in itinerary.days]
        departure = add_run(work, departure, itinerary, days, [(guide_id, CrewRole.GUIDE) for guide_id in guides])
    return Done(departure, work.changes, action)


def add_run(
    work: Transaction,
    departure: Departure,
    itinerary: Itinerary,
    days: Iterable[TrekDay],
    crew_roles: Iterable[tuple[int, CrewRole]],
) -> Departure:
    """Write a new departure with its own days and its crew, and return it with its id."""
    departure = replace(departure, id=departures.add(work.db, departure, itinerary.name), rev=1)
    for day in days:
        trek_days.add(work.db, "departure", departure.id, day)
    for crew_id, role in crew_roles:
        crew.assign(work.db, departure.id, crew_id, role)
    return departure


def save(session: Session, departure: Departure, over_capacity_reason: str = "") -> Done[None]:
    """Save a departure's own fields: capacity, status, meeting point and notes. Its code and dates stay.

    Fewer seats than are taken need a reason, which the groups beyond them keep; why it was cancelled goes when it is
    cancelled no longer.
    """
    validation.capacity("capacity", departure.capacity)
    is_cancelled = departure.status is DepartureStatus.CANCELLED
    clean = replace(
        departure,
        meeting_point=validation.local_lines("meeting_point", departure.meeting_point),
        notes=validation.lines("notes", departure.notes),
        cancel_reason=validation.line("cancel_reason", departure.cancel_reason) if is_cancelled else "",
    )
    reason = validation.line("over_capacity_reason", over_capacity_reason)
    action = N_("Change departure")
    with session.transaction(action) as work:
        _ask_why_fewer_than_booked(work, clean, reason)
        departures.save_departure(work.db, clean)
    return Done(None, work.changes, action)


def cancel(session: Session, departure_id: int, reason: str) -> Done[None]:
    """Cancel a departure and keep why; its groups stay on record."""
    reason = validation.line("cancel_reason", reason)
    if not reason:
        raise InvalidInput("cancel_reason", N_("Write why this departure is cancelled."))
    action = N_("Cancel departure")
    with session.transaction(action) as work:
        departure = existing.departure(work, departure_id)
        if departure.status is DepartureStatus.CANCELLED:
            raise Refused(N_("Departure {code} is cancelled already."), code=departure.code)
        cancelled = replace(departure, status=DepartureStatus.CANCELLED, cancel_reason=reason)
        departures.save_departure(work.db, cancelled)
    return Done(None, work.changes, action)


def reopen(session: Session, departure_id: int) -> Done[None]:
    """Set a cancelled departure open for sale again."""
    action = N_("Open departure again")
    with session.transaction(action) as work:
        departure = existing.departure(work, departure_id)
        if departure.status is not DepartureStatus.CANCELLED:
            raise Refused(N_("Departure {code} is not cancelled."), code=departure.code)
        departures.save_departure(work.db, replace(departure, status=DepartureStatus.OPEN, cancel_reason=""))
    return Done(None, work.changes, action)


def remove(session: Session, departure_id: int) -> Done[None]:
    """Delete a departure that has no groups, not even cancelled ones."""
    action = N_("Delete departure")
    with session.transaction(action) as work:
        departure = existing.departure(work, departure_id)
        groups = len(bookings.of_departure(work.db, departure_id))
        if groups:
            raise Refused(
                N_("Departure {code} has groups ({count}), so it cannot be deleted. Cancel it instead."),
                code=departure.code, count=groups,
            )  # fmt: skip
        departures.remove(work.db, departure_id)
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


def _ask_why_fewer_than_booked(work: Transaction, departure: Departure, reason: str) -> None:
    """Keep why fewer seats are offered than are taken; who was let on beyond capacity before stays so."""
    before = departures.get(work.db, departure.id)
    taken = departures.booked(work.db, departure.id)
    if before is None or departure.capacity >= min(before.capacity, taken):
        return
    if not reason:
        raise InvalidInput(
            "over_capacity_reason", N_("{taken} seats are taken already: a capacity of {capacity} needs a reason."),
            taken=taken, capacity=departure.capacity,
        )  # fmt: skip
    seated = 0
    beyond = []
    for group in bookings.of_departure(work.db, departure.id):
        if group.goes:
            seated += len(group.travellers)
            beyond += [group.booking] if seated > departure.capacity else []
    # A reason that a group has already stays its own; the new one stands somewhere all the same.
    for booking in [each for each in beyond if not each.over_capacity_reason] or beyond[-1:]:
        kept = "; ".join(filter(None, (booking.over_capacity_reason, reason)))
        kept = validation.line("over_capacity_reason", kept)
        bookings.save_booking(work.db, replace(booking, over_capacity_reason=kept))
