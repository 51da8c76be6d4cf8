"""The list of departures: found by any word, filtered, sorted, and read a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lares_desk.domain.departure_filter import DepartureFilter
from lares_desk.domain.departure_line import DepartureLine
from lares_desk.domain.language import LocalText
from lares_desk.domain.list_order import Order
from lares_desk.services.session import Session
from lares_desk.storage import departure_lists


def matching_ids(session: Session, search: str = "", first: date | None = None, last: date | None = None) -> list[int]:
    """Return departures by date that hold every word of `search` and start in these days."""
    return filtered_ids(session, DepartureFilter(search, first, last))


def filtered_ids(session: Session, wanted: DepartureFilter, order: Order = Order()) -> list[int]:  # noqa: B008
    """Return the departures that `wanted` lets through, sorted by a column of the list."""
    return departure_lists.matching_ids(session.db, wanted, order)


def count(session: Session) -> int:
    """Return how many departures the file has."""
    return departure_lists.count(session.db)


def years(session: Session) -> tuple[int, ...]:
    """Return the years in which departures leave, from the first to the last."""
    return departure_lists.years(session.db)


def itineraries(session: Session) -> tuple[tuple[int, str, LocalText], ...]:
    """Return (id, code, name) of every itinerary, to filter by."""
    return departure_lists.itineraries(session.db)


def guides(session: Session) -> tuple[tuple[int, str], ...]:
    """Return (id, name) of every guide, to filter by."""
    return departure_lists.guides(session.db)


def lines(session: Session, ids: Sequence[int]) -> tuple[DepartureLine, ...]:
    """Return the list's lines of these departures in this order."""
    return departure_lists.lines(session.db, ids)
