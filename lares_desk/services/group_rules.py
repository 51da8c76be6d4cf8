"""What a group obeys: its departure runs, nobody is on it twice, the seats suffice or a reason is given, it is led."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lares_desk.domain.departure import Departure, Group
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.people import Booking, BookingStatus, Client, Traveller
from lares_desk.errors import N_, InvalidInput, NotFound, Refused
from lares_desk.storage import bookings, departures
from lares_desk.storage.agency_file import Transaction


def booking_of(work: Transaction, booking_id: int) -> Booking:
    """Return the booking, or raise NotFound."""
    found = bookings.get(work.db, booking_id)
    if found is None:
        raise NotFound(N_("This group is no longer in the file."))
    return found


def group_of(work: Transaction, booking_id: int) -> Group:
    """Return the booking with its travellers, or raise NotFound."""
    booking = booking_of(work, booking_id)
    groups = bookings.of_departure(work.db, booking.departure_id)
    return next(group for group in groups if group.booking.id == booking_id)


def travellers_of(work: Transaction, departure_id: int, traveller_ids: Sequence[int]) -> list[Traveller]:
    """Return these travellers of a departure in this order, or raise NotFound."""
    groups = bookings.of_departure(work.db, departure_id)
    known = {each.id: each for group in groups for each in group.travellers}
    if not known.keys() >= set(traveller_ids):
        raise NotFound(N_("This traveller is no longer in the file."))
    return [known[each] for each in traveller_ids]


def members_of(group: Group, traveller_ids: Sequence[int]) -> list[Traveller]:
    """Return these travellers of a group in this order, or raise NotFound."""
    known = {each.id: each for each in group.travellers}
    if not known.keys() >= set(traveller_ids):
        raise NotFound(N_("This traveller is no longer in the group."))
    return [known[each] for each in traveller_ids]


def refuse_cancelled(departure: Departure) -> None:
    """Let nobody on a departure that does not run."""
    if departure.status is DepartureStatus.CANCELLED:
        raise Refused(N_("Departure {code} is cancelled: no group can join it."), code=departure.code)


def refuse_elsewhere(work: Transaction, departure: Departure, client: Client) -> None:
    """Let nobody on a departure twice."""
    elsewhere = bookings.on_departure(work.db, departure.id, client.id)
    if elsewhere is not None:
        raise Refused(
            N_("{name} is on departure {code} already, in group {group}."),
            name=client.full_name, code=departure.code, group=elsewhere.name,
        )  # fmt: skip


def refuse_late(departure: Departure, traveller: Traveller) -> None:
    """Let nobody arrive after the trek has started."""
    if traveller.arrival_on and traveller.arrival_on > departure.start:
        raise InvalidInput(
            "arrival_on", N_("{name} would arrive on {arrival}, but the trek starts on {start}. Correct the date."),
            name=traveller.client.full_name, arrival=traveller.arrival_on.isoformat(),
            start=departure.start.isoformat(),
        )  # fmt: skip


def refuse_lost_reason(work: Transaction, departure: Departure, booking: Booking) -> None:
    """Keep the reason as long as the departure is over capacity."""
    if not booking.over_capacity_reason and departures.booked(work.db, departure.id) > departure.capacity:
        raise InvalidInput("over_capacity_reason", N_("Write why this departure may go over capacity."))


def refuse_over_capacity(work: Transaction, departure: Departure, reason: str, joining: int) -> None:
    """Let `joining` more than the capacity on only with a reason; who takes no seat needs none."""
    taken = departures.booked(work.db, departure.id)
    if joining and taken > departure.capacity and not reason:
        raise Refused(
            N_("{code} has {capacity} seats; this would make {taken} travellers. Give a reason to go over capacity."),
            code=departure.code, capacity=departure.capacity, taken=taken,
        )  # fmt: skip


def let_lead(work: Transaction, booking_id: int) -> None:
    """Let the first traveller lead where the lead is not on the booking, or there is none."""
    group = group_of(work, booking_id)
    ids = [traveller.client.id for traveller in group.travellers]
    if group.booking.lead_client_id not in ids:
        bookings.save_booking(work.db, replace(group.booking, lead_client_id=ids[0] if ids else None))


def keep_reason(work: Transaction, booking_id: int, reason: str) -> None:
    """Write down why a group was let on beyond capacity, if a reason is given."""
    if reason:
        bookings.save_booking(work.db, replace(booking_of(work, booking_id), over_capacity_reason=reason))


def save_changed(work: Transaction, before: Sequence[Traveller], after: Sequence[Traveller]) -> None:
    """Save the travellers that differ from how they were read."""
    known = {each.id: each for each in before}
    for each in after:
        if each != known[each.id]:
            bookings.save_traveller(work.db, each)


def is_cancelled(booking: Booking) -> bool:
    """Tell whether a group takes no seat."""
    return booking.status is BookingStatus.CANCELLED
