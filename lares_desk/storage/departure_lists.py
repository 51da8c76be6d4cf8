"""The list of departures: found, and read a page at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date

from lares_desk.domain.departure_line import DepartureLine, DepartureStatus
from lares_desk.domain.text import fold
from lares_desk.storage.rows import by_ids, local

BOOKED = (
    "(SELECT count(*) FROM booking JOIN traveller ON traveller.booking_id = booking.id "
    "WHERE booking.departure_id = departure.id AND booking.status <> 'cancelled')"
)
_GUIDES = (
    "(SELECT group_concat(name, ', ') FROM (SELECT crew.name FROM departure_crew "
    "JOIN crew ON crew.id = departure_crew.crew_id WHERE departure_crew.departure_id = departure.id "
    "AND departure_crew.role = 'guide' ORDER BY departure_crew.id))"
)
_LINE = (
    "SELECT departure.id, departure.code, itinerary.code AS itinerary_code, itinerary.name AS itinerary_name, "
    f"start_date, end_date, status, capacity, {BOOKED} AS booked, {_GUIDES} AS guide "
    "FROM departure JOIN itinerary ON itinerary.id = departure.itinerary_id WHERE departure.id IN"
)


def matching_ids(
    db: sqlite3.Connection, search: str = "", first: date | None = None, last: date | None = None
) -> list[int]:
    """Return departures by date: those that start in the days given and hold every word of `search`.

    A word may stand in the code, the itinerary's name, a guide's name or a group's name, with or without accents.
    """
    words = fold(search).split()
    conditions, facts = ["1 = 1"], {}
    for n, word in enumerate(words):
        name = f"word{n}"
        facts[name] = word
        conditions.append(
            f"(instr(departure.search, :{name}) > 0 OR EXISTS (SELECT 1 FROM booking WHERE "
            f"booking.departure_id = departure.id AND instr(booking.search, :{name}) > 0) OR EXISTS (SELECT 1 FROM "
            "departure_crew JOIN crew ON crew.id = departure_crew.crew_id WHERE departure_crew.departure_id = "
            f"departure.id AND instr(crew.search, :{name}) > 0))"
        )
    if first:
        conditions.append("start_date >= :first")
        facts["first"] = first.isoformat()
    if last:
        conditions.append("start_date <= :last")
        facts["last"] = last.isoformat()
    rows = db.execute(f"SELECT id FROM departure WHERE {' AND '.join(conditions)} ORDER BY start_date, code", facts)
    return [row["id"] for row in rows]


def lines(db: sqlite3.Connection, ids: Sequence[int]) -> tuple[DepartureLine, ...]:
    """Return the list's lines of these departures in this order."""
    return by_ids(db, _LINE, ids, _line)


def _line(row: sqlite3.Row) -> DepartureLine:
    return DepartureLine(
        id=row["id"],
        code=row["code"],
        itinerary_code=row["itinerary_code"],
        itinerary_name=local(row["itinerary_name"]),
        start=date.fromisoformat(row["start_date"]),
        end=date.fromisoformat(row["end_date"]),
        status=DepartureStatus(row["status"]),
        capacity=row["capacity"],
        booked=row["booked"],
        guide=row["guide"] or "",
    )
