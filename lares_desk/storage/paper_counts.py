"""How many groups go on a departure: what tells beforehand how many papers it will have."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable


def going_groups(db: sqlite3.Connection, departure_ids: Iterable[int]) -> dict[int, tuple[int, int]]:
    """Return, by the id of each departure, how many groups go on it and how many travellers they have."""
    select = (
        "SELECT count(DISTINCT booking.id) AS groups, count(traveller.id) AS travellers FROM booking "
        "LEFT JOIN traveller ON traveller.booking_id = booking.id "
        "WHERE booking.departure_id = :departure AND booking.status <> 'cancelled'"
    )
    rows = {each: db.execute(select, {"departure": each}).fetchone() for each in departure_ids}
    return {each: (row["groups"], row["travellers"]) for each, row in rows.items()}
