"""Groups: bookings on a departure, their travellers, and what is theirs on this trek."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lares_desk.domain import validation
from lares_desk.domain.codes import booking_reference
from lares_desk.domain.departure import Departure
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import Language
from lares_desk.domain.people import Booking, BookingStatus, Client, Traveller
from lares_desk.errors import N_, InvalidInput, NotFound, Refused
from lares_desk.services import clients as client_service
from lares_desk.services import known_clients
from lares_desk.services.session import Done, Session
from lares_desk.storage import bookings, clients, departures
from lares_desk.storage.agency_file import Transaction


def book(
    session: Session,
    departure_id: int,
    name: str,
    travellers: Sequence[Traveller] = (),
    *,
    language: Language = "en",
    status: BookingStatus = BookingStatus.CONFIRMED,
    over_capacity_reason: str = "",
) -> Done[Booking]:
    """Put a group with its travellers on a departure, all or nothing; the first traveller leads.

    A traveller's client without an id is a new one, unless the agency knows the passport, or the name and birth date;
    what the file lacks of a known client is filled in.
    Beyond capacity a reason is asked for and kept.
    """
    clean = [_validated(session, traveller) for traveller in travellers]
    booking = Booking(
        departure_id,
        reference="",
        name=validation.name("group", name),
        language=language,
        status=status,
        over_capacity_reason=validation.line("over_capacity_reason", over_capacity_reason),
    )
    action = N_("Add group")
    with session.transaction(action) as work:
        departure = _departure(work, departure_id)
        _refuse_cancelled(departure)
        booking = replace(booking, reference=_free_reference(work, departure))
        booking = replace(booking, id=bookings.add(work.db, booking), rev=1)
        for traveller in clean:
            _join(work, departure, booking, traveller)
        if clean:
            _let_lead(work, booking.id)
        _refuse_over_capacity(work, departure, booking.over_capacity_reason, len(clean))
        booking = _booking(work, booking.id)
    return Done(booking, work.changes, action)


def add_traveller(session: Session, booking_id: int, traveller: Traveller, over_capacity_reason: str = "") -> Done[int]:
    """Put one more client on a group and return the traveller's id."""
    clean = _validated(session, traveller)
    reason = validation.line("over_capacity_reason", over_capacity_reason)
    action = N_("Add traveller")
    with session.transaction(action) as work:
        booking = _booking(work, booking_id)
        departure = _departure(work, booking.departure_id)
        _refuse_cancelled(departure)
        traveller_id = _join(work, departure, booking, clean)
        if reason:
            bookings.save_booking(work.db, replace(booking, over_capacity_reason=reason))
        _let_lead(work, booking_id)
        # Why the others were let on is no reason for one more; a cancelled group takes no seat.
        _refuse_over_capacity(work, departure, reason, int(booking.status is not BookingStatus.CANCELLED))
    return Done(traveller_id, work.changes, action)


def save_traveller(session: Session, traveller: Traveller) -> Done[None]:
    """Save what is true of a traveller on this trek: tent, rental, arrival."""
    clean = replace(traveller, tent_with=validation.line("tent_with", traveller.tent_with, validation.NAME_LENGTH))
    action = N_("Change traveller")
    with session.transaction(action) as work:
        _refuse_late(_departure(work, _booking(work, clean.booking_id).departure_id), clean)
        bookings.save_traveller(work.db, clean)
    return Done(None, work.changes, action)


def remove_traveller(session: Session, traveller: Traveller) -> Done[None]:
    """Take a traveller off a group; the client stays, and the next traveller leads if this one did."""
    action = N_("Remove traveller")
    with session.transaction(action) as work:
        bookings.remove_traveller(work.db, traveller.id)
        _let_lead(work, traveller.booking_id)
    return Done(None, work.changes, action)


def save(session: Session, booking: Booking) -> Done[None]:
    """Save a group's own fields: name, language, status, lead, notes."""
    clean = replace(
        booking,
        name=validation.name("group", booking.name),
        notes=validation.lines("notes", booking.notes),
        over_capacity_reason=validation.line("over_capacity_reason", booking.over_capacity_reason),
    )
    action = N_("Change group")
    with session.transaction(action) as work:
        before = _booking(work, booking.id)
        departure = _departure(work, clean.departure_id)
        comes_back = before.status is BookingStatus.CANCELLED and clean.status is not BookingStatus.CANCELLED
        if comes_back:
            _refuse_cancelled(departure)
            _refuse_on_other_groups(work, departure, clean)
        bookings.save_booking(work.db, clean)
        if comes_back:
            _refuse_over_capacity(work, departure, clean.over_capacity_reason, 1)
        elif clean.status is not BookingStatus.CANCELLED and before.over_capacity_reason:
            _refuse_lost_reason(work, departure, clean)
    return Done(None, work.changes, action)


def remove(session: Session, booking_id: int) -> Done[None]:
    """Delete a group; its clients stay."""
    action = N_("Remove group")
    with session.transaction(action) as work:
        bookings.remove(work.db, booking_id)
    return Done(None, work.changes, action)


def _validated(session: Session, traveller: Traveller) -> Traveller:
    client = traveller.client
    return replace(
        traveller,
        client=client if client.id else client_service.validated(session, client),
        tent_with=validation.line("tent_with", traveller.tent_with, validation.NAME_LENGTH),
    )


def _refuse_cancelled(departure: Departure) -> None:
    if departure.status is DepartureStatus.CANCELLED:
        raise Refused(N_("Departure {code} is cancelled: no group can join it."), code=departure.code)


def _refuse_on_other_groups(work: Transaction, departure: Departure, booking: Booking) -> None:
    """Let a group come back only if none of its travellers has joined another one meanwhile."""
    group = next(each for each in bookings.of_departure(work.db, departure.id) if each.booking.id == booking.id)
    for traveller in group.travellers:
        _refuse_elsewhere(work, departure, traveller.client)


def _refuse_elsewhere(work: Transaction, departure: Departure, client: Client) -> None:
    elsewhere = bookings.on_departure(work.db, departure.id, client.id)
    if elsewhere is not None:
        raise Refused(
            N_("{name} is on departure {code} already, in group {group}."),
            name=client.full_name, code=departure.code, group=elsewhere.name,
        )  # fmt: skip


def _join(work: Transaction, departure: Departure, booking: Booking, traveller: Traveller) -> int:
    _refuse_late(departure, traveller)
    client = _known_or_new(work, traveller.client)
    _refuse_elsewhere(work, departure, client)
    position = sum(
        len(group.travellers)
        for group in bookings.of_departure(work.db, departure.id)
        if group.booking.id == booking.id
    )
    return bookings.add_traveller(
        work.db, replace(traveller, client=client, booking_id=booking.id, position=position + 1)
    )


def _known_or_new(work: Transaction, client: Client) -> Client:
    if client.id:
        return client
    known = known_clients.find(work.db, client)
    if known is None:
        return replace(client, id=clients.add(work.db, client), rev=1)
    complete = known_clients.completed(known, client)
    if complete != known:
        clients.save_client(work.db, complete)
    return complete


def _let_lead(work: Transaction, booking_id: int) -> None:
    """Let the first traveller lead where the lead is not on the booking, or there is none."""
    booking = _booking(work, booking_id)
    group = next(
        group for group in bookings.of_departure(work.db, booking.departure_id) if group.booking.id == booking_id
    )
    ids = [traveller.client.id for traveller in group.travellers]
    if booking.lead_client_id not in ids:
        bookings.save_booking(work.db, replace(booking, lead_client_id=ids[0] if ids else None))


def _refuse_late(departure: Departure, traveller: Traveller) -> None:
    if traveller.arrival_on and traveller.arrival_on > departure.start:
        raise InvalidInput(
            "arrival_on", N_("{name} would arrive on {arrival}, but the trek starts on {start}. Correct the date."),
            name=traveller.client.full_name, arrival=traveller.arrival_on.isoformat(),
            start=departure.start.isoformat(),
        )  # fmt: skip


def _refuse_lost_reason(work: Transaction, departure: Departure, booking: Booking) -> None:
    if not booking.over_capacity_reason and departures.booked(work.db, departure.id) > departure.capacity:
        raise InvalidInput("over_capacity_reason", N_("Write why this departure may go over capacity."))


def _refuse_over_capacity(work: Transaction, departure: Departure, reason: str, joining: int) -> None:
    taken = departures.booked(work.db, departure.id)
    if joining and taken > departure.capacity and not reason:
        raise Refused(
            N_("{code} has {capacity} seats; this would make {taken} travellers. Give a reason to go over capacity."),
            code=departure.code, capacity=departure.capacity, taken=taken,
        )  # fmt: skip


def _free_reference(work: Transaction, departure: Departure) -> str:
    taken = bookings.references_of(work.db, departure.id)
    number = len(taken) + 1
    while booking_reference(departure.code, number) in taken:
        number += 1
    return booking_reference(departure.code, number)


def _departure(work: Transaction, departure_id: int) -> Departure:
    found = departures.get(work.db, departure_id)
    if found is None:
        raise NotFound(N_("This departure is no longer in the file."))
    return found


def _booking(work: Transaction, booking_id: int) -> Booking:
    found = bookings.get(work.db, booking_id)
    if found is None:
        raise NotFound(N_("This group is no longer in the file."))
    return found
