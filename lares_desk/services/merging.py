"""Merging two clients who are one person, with everything that hangs on them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from lares_desk.domain.client_line import ClientTrek
from lares_desk.domain.merging import Comparison, Side, merged, proposed
from lares_desk.domain.people import BookingStatus, Client, Traveller
from lares_desk.domain.text import fold
from lares_desk.errors import N_, Conflict, Refused
from lares_desk.services import clients as client_service
from lares_desk.services.session import Done, Session
from lares_desk.storage import bookings, client_treks, clients, merging
from lares_desk.storage.agency_file import Transaction


def compare(session: Session, first_id: int, second_id: int) -> Comparison:
    """Return two clients side by side, with what is proposed to stay; Refused where they cannot be one person."""
    _refuse_same(first_id, second_id)
    first, second = client_service.get(session, first_id), client_service.get(session, second_id)
    first_treks = client_treks.of_client(session.db, first_id)
    second_treks = client_treks.of_client(session.db, second_id)
    _refuse_two_places(first_treks, second_treks)
    groups = {trek.booking_id for trek in second_treks}
    return Comparison(
        first,
        second,
        proposed(
            first,
            second,
            merging.last_changes(session.db, "client", first_id),
            merging.last_changes(session.db, "client", second_id),
        ),
        first_treks,
        second_treks,
        tuple(trek for trek in first_treks if trek.booking_id in groups),
    )


def merge(session: Session, first: Client, second: Client, sides: Mapping[str, Side]) -> Done[int]:
    """Make `first` the one record of both, as read, and return its id; `second` goes.

    Every place on a departure, every lead and whatever else points to `second` is handed over to `first`.
    In a group that both are in, one place stays.
    """
    _refuse_same(first.id, second.id)
    whole = client_service.validated(session, merged(first, second, sides))
    action = N_("Merge clients")
    with session.transaction(action) as work:
        theirs = clients.get(work.db, second.id)
        if theirs is None or theirs.rev != second.rev:
            raise Conflict(second, theirs)
        _refuse_two_places(client_treks.of_client(work.db, first.id), client_treks.of_client(work.db, second.id))
        clients.save_client(work.db, whole)
        for kept_id, dropped_id in merging.places_in_one_group(work.db, first.id, second.id):
            _join_places(work, kept_id, dropped_id, {fold(first.full_name), fold(second.full_name)})
        merging.hand_over(work.db, "client", second.id, first.id)
        bookings.follow_name(work.db, first.id, {fold(first.full_name), fold(second.full_name)}, whole.full_name)
        clients.remove(work.db, second.id)
    return Done(first.id, work.changes, action)


def _join_places(work: Transaction, kept_id: int, dropped_id: int, names: set[str]) -> None:
    """Make two places in one group one; what only the second says of this trek stays, but no tent with themselves."""
    kept, dropped = bookings.get_traveller(work.db, kept_id), bookings.get_traveller(work.db, dropped_id)
    if kept is None or dropped is None:
        return
    whole = _completed(kept, dropped, names)
    if whole != kept:
        bookings.save_traveller(work.db, whole)
    merging.hand_over_place(work.db, dropped_id, kept_id)
    bookings.remove_traveller(work.db, dropped_id)


def _completed(kept: Traveller, dropped: Traveller, names: set[str]) -> Traveller:
    mates = [mate for mate in (kept.tent_with, dropped.tent_with) if mate and fold(mate) not in names]
    has_arrival = kept.arrival_on is not None or kept.arrival_place is not None
    arrival = kept if has_arrival else dropped
    return replace(
        kept,
        tent_with=mates[0] if mates else "",
        rents_bag=kept.rents_bag or dropped.rents_bag,
        rents_poles=kept.rents_poles or dropped.rents_poles,
        arrival_on=arrival.arrival_on,
        arrival_place=arrival.arrival_place,
        nights_high=dropped.nights_high if kept.nights_high is None else kept.nights_high,
        is_student=kept.is_student or dropped.is_student,
        used_to_walking=dropped.used_to_walking if kept.used_to_walking is None else kept.used_to_walking,
        duffel_g=dropped.duffel_g if kept.duffel_g is None else kept.duffel_g,
        daypack_g=dropped.daypack_g if kept.daypack_g is None else kept.daypack_g,
        boot_size=kept.boot_size or dropped.boot_size,
    )


def _refuse_same(first_id: int, second_id: int) -> None:
    if first_id == second_id:
        raise Refused(N_("This is the same client. Choose another one to merge with."))


def _refuse_two_places(first: tuple[ClientTrek, ...], second: tuple[ClientTrek, ...]) -> None:
    """Refuse two places on one departure in two groups: an agency must say first which of them is the person's."""
    mine = {trek.departure_id: trek for trek in first if trek.status is not BookingStatus.CANCELLED}
    for trek in second:
        own = mine.get(trek.departure_id)
        if own and trek.status is not BookingStatus.CANCELLED and trek.booking_id != own.booking_id:
            raise Refused(
                N_(
                    "Both are on departure {code}, in groups {first} and {second}: one person has one place. "
                    "Take one of them off a group first."
                ),
                code=trek.code, first=own.group, second=trek.group,
            )  # fmt: skip
