"""Departures: dated runs of itineraries."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date

from lares_desk.domain.departure import Departure, DepartureLine, DepartureStatus
from lares_desk.domain.language import LocalText
from lares_desk.domain.text import fold
from lares_desk.storage.rows import Value, by_ids, insert, iso, local, save, text

_BOOKED = (
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
    f"start_date, end_date, status, capacity, {_BOOKED} AS booked, {_GUIDES} AS guide "
    "FROM departure JOIN itinerary ON itinerary.id = departure.itinerary_id WHERE departure.id IN"
)


def add(db: sqlite3.Connection, departure: Departure, itinerary_name: LocalText) -> int:
    """Add a departure and return its id; the itinerary's name makes it findable."""
    search = fold(" ".join((departure.code, itinerary_name.en, itinerary_name.es)))
    return insert(db, "departure", {**_values(departure), "search": search})


def save_departure(db: sqlite3.Connection, departure: Departure) -> None:
    """Save a departure that was read with its `rev`, or raise Conflict."""
    save(db, "departure", departure, _values(departure), get)


def get(db: sqlite3.Connection, departure_id: int) -> Departure | None:
    """Return one departure, or None."""
    row = db.execute("SELECT * FROM departure WHERE id = :id", {"id": departure_id}).fetchone()
    return _departure(row) if row else None


def id_of_code(db: sqlite3.Connection, code: str) -> int | None:
    """Return the id of the departure with this code, in capitals or not."""
    row = db.execute("SELECT id FROM departure WHERE upper(code) = upper(:code)", {"code": code}).fetchone()
    return int(row["id"]) if row else None


def taken_codes(db: sqlite3.Connection, prefix: str) -> frozenset[str]:
    """Return the codes that start with `prefix`."""
    rows = db.execute(
        "SELECT code FROM departure WHERE substr(code, 1, :length) = :prefix",
        {"length": len(prefix), "prefix": prefix},
    )
    return frozenset(row["code"] for row in rows)


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


def booked(db: sqlite3.Connection, departure_id: int) -> int:
    """Return the seats taken on a departure; cancelled bookings take none."""
    row = db.execute(f"SELECT {_BOOKED} FROM departure WHERE id = :id", {"id": departure_id}).fetchone()
    return int(row[0])


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


def _departure(row: sqlite3.Row) -> Departure:
    return Departure(
        code=row["code"],
        itinerary_id=row["itinerary_id"],
        start=date.fromisoformat(row["start_date"]),
        end=date.fromisoformat(row["end_date"]),
        capacity=row["capacity"],
        status=DepartureStatus(row["status"]),
        meeting_point=local(row["meeting_point"]),
        meeting_minutes=row["meeting_minutes"],
        notes=row["notes"],
        id=row["id"],
        rev=row["rev"],
    )


def _values(departure: Departure) -> dict[str, Value]:
    return {
        "code": departure.code,
        "itinerary_id": departure.itinerary_id,
        "start_date": iso(departure.start),
        "end_date": iso(departure.end),
        "capacity": departure.capacity,
        "status": departure.status,
        "meeting_point": text(departure.meeting_point),
        "meeting_minutes": departure.meeting_minutes,
        "notes": departure.notes,
    }
