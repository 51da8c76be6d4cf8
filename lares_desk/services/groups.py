"""Groups: bookings on a departure, their travellers, and what is theirs on this trek."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lares_desk.domain import tents, validation
from lares_desk.domain.codes import booking_reference
from lares_desk.domain.departure import Departure
from lares_desk.domain.language import Language
from lares_desk.domain.people import Booking, BookingStatus, Client, Traveller
from lares_desk.errors import N_, Refused
from lares_desk.services import clients as client_service
from lares_desk.services import existing, known_clients
from lares_desk.services.group_rules import (
    booking_of,
    group_of,
    is_cancelled,
    keep_reason,
    let_lead,
    members_of,
    refuse_cancelled,
    refuse_elsewhere,
    refuse_late,
    refuse_lost_reason,
    refuse_over_capacity,
    save_changed,
    travellers_of,
)
from lares_desk.services.session import Done, Session
from lares_desk.storage import bookings, clients
from lares_desk.storage.agency_file import Transaction

MOST_NIGHTS_HIGH = 30  # of the 30 days before
_BOOT_SIZE_LENGTH = 20


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
        departure = existing.departure(work, departure_id)
        refuse_cancelled(departure)
        booking = replace(booking, reference=_free_reference(work, departure))
        booking = replace(booking, id=bookings.add(work.db, booking), rev=1)
        _join(work, departure, booking, clean)
        if clean:
            let_lead(work, booking.id)
        refuse_over_capacity(work, departure, booking.over_capacity_reason, len(clean))
        booking = booking_of(work, booking.id)
    return Done(booking, work.changes, action)


def add_travellers(
    session: Session, booking_id: int, travellers: Sequence[Traveller], over_capacity_reason: str = ""
) -> Done[tuple[int, ...]]:
    """Put more clients on a group, all or nothing, and return the travellers' ids; clients as for `book`."""
    clean = [_validated(session, traveller) for traveller in travellers]
    reason = validation.line("over_capacity_reason", over_capacity_reason)
    action = N_("Add travellers") if len(clean) > 1 else N_("Add traveller")
    with session.transaction(action) as work:
        booking = booking_of(work, booking_id)
        departure = existing.departure(work, booking.departure_id)
        refuse_cancelled(departure)
        ids = _join(work, departure, booking, clean)
        keep_reason(work, booking_id, reason)
        let_lead(work, booking_id)
        # Why the others were let on is no reason for one more; a cancelled group takes no seat.
        refuse_over_capacity(work, departure, reason, 0 if is_cancelled(booking) else len(clean))
    return Done(ids, work.changes, action)


def save_travellers(session: Session, travellers: Sequence[Traveller]) -> Done[None]:
    """Save what is true of travellers of one group on this trek: tent, rental, arrival.

    Who is named as sharing a tent shares it: the other one's tent follows, and so do those of earlier mates.
    """
    clean = [_fit(each) for each in travellers]
    action = N_("Change travellers") if len(clean) > 1 else N_("Change traveller")
    with session.transaction(action) as work:
        for booking_id in sorted({each.booking_id for each in clean}):
            group = group_of(work, booking_id)
            departure = existing.departure(work, group.booking.departure_id)
            mine = [each for each in clean if each.booking_id == booking_id]
            members_of(group, [each.id for each in mine])
            for each in mine:
                refuse_late(departure, each)
            save_changed(work, group.travellers, _settled(group.travellers, mine))
    return Done(None, work.changes, action)


def remove_travellers(session: Session, traveller_ids: Sequence[int], booking_id: int) -> Done[None]:
    """Take travellers off a group; the clients stay, and the next traveller leads if the lead has left."""
    action = N_("Remove travellers") if len(traveller_ids) > 1 else N_("Remove traveller")
    with session.transaction(action) as work:
        group = group_of(work, booking_id)
        leaving = members_of(group, traveller_ids)
        for each in leaving:
            bookings.remove_traveller(work.db, each.id)
        save_changed(work, group.travellers, tents.without(group.travellers, leaving))
        let_lead(work, booking_id)
    return Done(None, work.changes, action)


def move_travellers(
    session: Session, traveller_ids: Sequence[int], booking_id: int, over_capacity_reason: str = ""
) -> Done[None]:
    """Move travellers to another group of their departure, at its end; who leads is settled in both groups.

    A cancelled group takes nobody in; who leaves one takes a seat again, and beyond capacity a reason is asked for.
    """
    reason = validation.line("over_capacity_reason", over_capacity_reason)
    action = N_("Move travellers") if len(traveller_ids) > 1 else N_("Move traveller")
    with session.transaction(action) as work:
        target = group_of(work, booking_id)
        if is_cancelled(target.booking):
            raise Refused(N_("Group {group} is cancelled: nobody can move to it."), group=target.booking.name)
        departure = existing.departure(work, target.booking.departure_id)
        travellers = travellers_of(work, departure.id, traveller_ids)
        moving = [each for each in travellers if each.booking_id != booking_id]
        left = {each.booking_id: group_of(work, each.booking_id) for each in moving}
        back = [each for each in moving if is_cancelled(left[each.booking_id].booking)]
        if back:
            refuse_cancelled(departure)
        for each in back:
            refuse_elsewhere(work, departure, each.client)
        last = max((each.position for each in target.travellers), default=0)
        for position, each in enumerate(moving, last + 1):
            alone = tents.parted(left[each.booking_id].travellers, each, moving)
            bookings.save_traveller(work.db, replace(alone, booking_id=booking_id, position=position))
        for group in left.values():
            save_changed(work, group.travellers, tents.without(group.travellers, moving))
        keep_reason(work, booking_id, reason)
        for each_id in (booking_id, *left):
            let_lead(work, each_id)
        refuse_over_capacity(work, departure, reason, len(back))
    return Done(None, work.changes, action)


def reorder(session: Session, booking_id: int, traveller_ids: Sequence[int]) -> Done[None]:
    """Put the travellers of a group in this order; who leads stays the lead."""
    action = N_("Reorder travellers")
    with session.transaction(action) as work:
        group = group_of(work, booking_id)
        known = {each.id: each for each in group.travellers}
        if sorted(known) != sorted(traveller_ids):
            raise Refused(N_("The travellers of this group have changed meanwhile. Look at it again."))
        placed = [replace(known[each], position=position) for position, each in enumerate(traveller_ids, 1)]
        save_changed(work, group.travellers, placed)
    return Done(None, work.changes, action)


def save(session: Session, booking: Booking) -> Done[None]:
    """Save a group's own fields: name, language, status, lead, notes."""
    action = N_("Change group")
    with session.transaction(action) as work:
        _save(work, booking)
    return Done(None, work.changes, action)


def cancel(session: Session, booking: Booking) -> Done[None]:
    """Cancel a group that was read with its `rev`: its seats become free, and it stays on record."""
    action = N_("Cancel group")
    with session.transaction(action) as work:
        _save(work, replace(booking, status=BookingStatus.CANCELLED))
    return Done(None, work.changes, action)


def remove(session: Session, booking_id: int) -> Done[None]:
    """Delete a group; its clients stay."""
    action = N_("Remove group")
    with session.transaction(action) as work:
        bookings.remove(work.db, booking_id)
    return Done(None, work.changes, action)


def _save(work: Transaction, booking: Booking) -> None:
    clean = replace(
        booking,
        name=validation.name("group", booking.name),
        notes=validation.lines("notes", booking.notes),
        over_capacity_reason=validation.line("over_capacity_reason", booking.over_capacity_reason),
    )
    before = booking_of(work, booking.id)
    departure = existing.departure(work, clean.departure_id)
    comes_back = is_cancelled(before) and not is_cancelled(clean)
    if comes_back:
        refuse_cancelled(departure)
        # Somebody of the group may have joined another one meanwhile.
        for traveller in group_of(work, clean.id).travellers:
            refuse_elsewhere(work, departure, traveller.client)
    bookings.save_booking(work.db, clean)
    if comes_back:
        refuse_over_capacity(work, departure, clean.over_capacity_reason, 1)
    elif not is_cancelled(clean) and before.over_capacity_reason:
        refuse_lost_reason(work, departure, clean)


def _settled(before: Sequence[Traveller], changed: Sequence[Traveller]) -> Sequence[Traveller]:
    """Return a group's travellers with the changed ones in it, and the tents that follow from those."""
    after = tuple(before)
    for each in changed:
        now = next(traveller for traveller in after if traveller.id == each.id)
        if (now.tent, now.tent_with) != (each.tent, each.tent_with):
            after = tents.settled(after, each)
        else:
            after = tuple(each if traveller.id == each.id else traveller for traveller in after)
    return after


def _validated(session: Session, traveller: Traveller) -> Traveller:
    client = traveller.client
    return replace(_fit(traveller), client=client if client.id else client_service.validated(session, client))


def _fit(traveller: Traveller) -> Traveller:
    """Return what is true of a traveller on this trek as the file keeps it, or raise InvalidInput."""
    return replace(
        traveller,
        tent_with=validation.line("tent_with", traveller.tent_with, validation.NAME_LENGTH),
        arrival_on=validation.optional_date("arrival_on", traveller.arrival_on),
        nights_high=validation.whole("nights_high", traveller.nights_high, MOST_NIGHTS_HIGH),
        duffel_g=validation.weight("duffel_g", traveller.duffel_g),
        daypack_g=validation.weight("daypack_g", traveller.daypack_g),
        boot_size=validation.line("boot_size", traveller.boot_size, _BOOT_SIZE_LENGTH),
    )


def _join(
    work: Transaction, departure: Departure, booking: Booking, travellers: Sequence[Traveller]
) -> tuple[int, ...]:
    """Add travellers at the end of a booking; everybody only once on the departure."""
    ids = []
    last = max((each.position for each in group_of(work, booking.id).travellers), default=0)
    for position, traveller in enumerate(travellers, last + 1):
        refuse_late(departure, traveller)
        client = _known_or_new(work, traveller.client)
        refuse_elsewhere(work, departure, client)
        joining = replace(traveller, client=client, booking_id=booking.id, position=position)
        ids.append(bookings.add_traveller(work.db, joining))
    return tuple(ids)


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


def _free_reference(work: Transaction, departure: Departure) -> str:
    taken = bookings.references_of(work.db, departure.id)
    number = len(taken) + 1
    while booking_reference(departure.code, number) in taken:
        number += 1
    return booking_reference(departure.code, number)
