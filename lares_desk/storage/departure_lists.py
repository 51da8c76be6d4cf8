"""The list of departures: found, sorted, and read a page at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from lares_desk.domain.departure_filter import DepartureFilter
from lares_desk.domain.departure_line import DepartureLine, DepartureStatus
from lares_desk.domain.language import LocalText
from lares_desk.domain.list_order import Order
from lares_desk.domain.text import fold
from lares_desk.storage import guide_clashes, search
from lares_desk.storage.rows import Value, by_ids, ids_of, iso, local

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
_FIRST_GUIDE = (
    "(SELECT crew.search FROM departure_crew JOIN crew ON crew.id = departure_crew.crew_id "
    "WHERE departure_crew.departure_id = departure.id AND departure_crew.role = 'guide' "
    "ORDER BY departure_crew.id LIMIT 1)"
)
# What each column sorts by; nothing there (no guide) comes last both ways.
_SORTS = {
    "start": "start_date",
    "code": "departure.code",
    "itinerary": "(SELECT code FROM itinerary WHERE itinerary.id = departure.itinerary_id)",
    "status": "CASE status WHEN 'open' THEN 1 WHEN 'guaranteed' THEN 2 WHEN 'closed' THEN 3 ELSE 4 END",
    "booked": BOOKED,
    "guide": _FIRST_GUIDE,
}


def matching_ids(db: sqlite3.Connection, wanted: DepartureFilter, order: Order = Order()) -> list[int]:  # noqa: B008
    """Return the departures that `wanted` lets through in this order, by date where none is given.

    A word of the search may stand in the code, the itinerary's name, a guide's name or a group's name, with or without
    accents.
    """
    condition, facts = _condition(wanted)
    return list(ids_of(db, f"SELECT id FROM departure WHERE {condition} ORDER BY {_order(order)}", facts))


def count(db: sqlite3.Connection) -> int:
    """Return how many departures there are."""
    return int(db.execute("SELECT count(*) FROM departure").fetchone()[0])


def years(db: sqlite3.Connection) -> tuple[int, ...]:
    """Return the years from the first departure's to the last one's."""
    row = db.execute(
        "SELECT (SELECT start_date FROM departure ORDER BY start_date LIMIT 1), "
        "(SELECT start_date FROM departure ORDER BY start_date DESC LIMIT 1)"
    ).fetchone()
    return tuple(range(int(row[0][:4]), int(row[1][:4]) + 1)) if row[0] else ()


def itineraries(db: sqlite3.Connection) -> tuple[tuple[int, str, LocalText], ...]:
    """Return (id, code, name) of every itinerary, without its days."""
    rows = db.execute("SELECT id, code, name FROM itinerary ORDER BY code")
    return tuple((row["id"], row["code"], local(row["name"])) for row in rows)


def guides(db: sqlite3.Connection) -> tuple[tuple[int, str], ...]:
    """Return (id, name) of every guide by name."""
    return tuple(map(tuple, db.execute("SELECT id, name FROM crew WHERE role = 'guide' ORDER BY search, id")))


def lines(db: sqlite3.Connection, ids: Sequence[int]) -> tuple[DepartureLine, ...]:
    """Return the list's lines of these departures in this order."""
    found = by_ids(db, _LINE, ids, _line)
    clashes = guide_clashes.of_departures(db, ids)
    return tuple(replace(line, clashes=clashes[line.id]) if line.id in clashes else line for line in found)


def _condition(wanted: DepartureFilter) -> tuple[str, dict[str, Value]]:
    words, of_words = search.found("departure", fold(wanted.search).split())
    conditions, facts = [words], dict[str, Value](of_words)
    for condition, name, value in (
        ("start_date >= :first", "first", iso(wanted.first)),
        ("start_date <= :last", "last", iso(wanted.last)),
        ("end_date >= :ends_from", "ends_from", iso(wanted.ends_from)),
        ("itinerary_id = :itinerary", "itinerary", wanted.itinerary_id),
        ("status = :status", "status", wanted.status),
        (
            "id IN (SELECT departure_id FROM departure_crew WHERE crew_id = :guide AND role = 'guide')",
            "guide",
            wanted.guide_id,
        ),
    ):
        if value is not None:
            conditions.append(condition)
            facts[name] = value
    if wanted.months:
        months = ", ".join(f"'{month:02}'" for month in sorted(wanted.months))
        conditions.append(f"substr(start_date, 6, 2) IN ({months})")
    return " AND ".join(conditions), facts


def _order(order: Order) -> str:
    key = _SORTS.get(order.key)
    if key is None:
        return "start_date, code"
    direction = "DESC" if order.descending else "ASC"
    then = "code" if order.key == "start" else "start_date, code"
    return f"{key} {direction} NULLS LAST, {then}"


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
