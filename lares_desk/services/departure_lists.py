"""The list of departures: found by any word, and read a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lares_desk.domain.departure_line import DepartureLine
from lares_desk.services.session import Session
from lares_desk.storage import departure_lists


def matching_ids(session: Session, search: str = "", first: date | None = None, last: date | None = None) -> list[int]:
    """Return departures by date that hold every word of `search` and start in these days."""
    return departure_lists.matching_ids(session.db, search, first, last)


def lines(session: Session, ids: Sequence[int]) -> tuple[DepartureLine, ...]:
    """Return the list's lines of these departures in this order."""
    return departure_lists.lines(session.db, ids)
