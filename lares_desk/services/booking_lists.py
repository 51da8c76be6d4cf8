"""The list of bookings: every group of every departure, narrowed, sorted, and read a page at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lares_desk.domain.booking_line import BookingFilter, BookingLine
from lares_desk.domain.departure import Group
from lares_desk.domain.list_order import Order
from lares_desk.errors import N_, NotFound
from lares_desk.services.session import Session
from lares_desk.storage import booking_lists, bookings


def matching_ids(session: Session, wanted: BookingFilter = BookingFilter(), order: Order = Order()) -> Iterator[int]:  # noqa: B008
    """Yield the bookings that `wanted` leaves as far as asked for, by the date of their departure or in `order`."""
    return booking_lists.matching_ids(session.db, wanted, order)


def count(session: Session) -> int:
    """Return the number of all bookings."""
    return booking_lists.count(session.db)


def lines(session: Session, ids: Sequence[int]) -> tuple[BookingLine, ...]:
    """Return the list's lines of these bookings in this order."""
    return booking_lists.lines(session.db, ids)


def seasons(session: Session) -> tuple[int, ...]:
    """Return the years in which departures start, the latest first."""
    return booking_lists.seasons(session.db)


def group(session: Session, booking_id: int) -> Group:
    """Return one booking with its travellers, or raise NotFound."""
    booking = bookings.get(session.db, booking_id)
    if booking is None:
        raise NotFound(N_("This group is no longer in the file."))
    return next(
        each for each in bookings.of_departure(session.db, booking.departure_id) if each.booking.id == booking_id
    )
