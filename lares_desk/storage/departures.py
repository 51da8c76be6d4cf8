"""Departures: dated runs of itineraries."""

from __future__ import annotations

import sqlite3
from datetime import date

from lares_desk.domain.codes import departure_code
from lares_desk.domain.departure import Departure
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import LocalText
from lares_desk.domain.text import fold
from lares_desk.storage.departure_lists import BOOKED
from lares_desk.storage.rows import Value, delete, insert, iso, local, save, sparse_text, text


def add(db: sqlite3.Connection, departure: Departure, itinerary_name: LocalText) -> int:
    """Add a departure and return its id; the itinerary's name makes it findable."""
    return insert(db, "departure", {**_values(departure), "search": _search(departure.code, itinerary_name)})


def save_departure(db: sqlite3.Connection, departure: Departure) -> None:
    """Save a departure that was read with its `rev`, or raise Conflict."""
    row = db.execute("SELECT name FROM itinerary WHERE id = :id", {"id": departure.itinerary_id}).fetchone()
    save(db, "departure", departure, {**_values(departure), "search": _search(departure.code, local(row["name"]))}, get)


def remove(db: sqlite3.Connection, departure_id: int) -> None:
    """Delete a departure with its days and crew; one that has bookings cannot be deleted."""
    delete(db, "departure", departure_id)


def follow_name(db: sqlite3.Connection, itinerary_id: int, name: LocalText) -> None:
    """Let the departures of an itinerary be found by its new name."""
    rows = db.execute("SELECT id, code FROM departure WHERE itinerary_id = :id", {"id": itinerary_id}).fetchall()
    db.executemany(
        "UPDATE departure SET search = :search WHERE id = :id",
        [{"id": row["id"], "search": _search(row["code"], name)} for row in rows],
    )


def get(db: sqlite3.Connection, departure_id: int) -> Departure | None:
    """Return one departure, or None."""
    row = db.execute("SELECT * FROM departure WHERE id = :id", {"id": departure_id}).fetchone()
    return _departure(row) if row else None


def id_of_code(db: sqlite3.Connection, code: str) -> int | None:
    """Return the id of the departure with this code, in capitals or not."""
    row = db.execute("SELECT id FROM departure WHERE upper(code) = upper(:code)", {"code": code}).fetchone()
    return int(row["id"]) if row else None


def free_code(db: sqlite3.Connection, itinerary_code: str, start: date) -> str:
    """Return the code that the next departure of an itinerary on a day gets."""
    plain = departure_code(itinerary_code, start, ())
    rows = db.execute(
        "SELECT code FROM departure WHERE substr(code, 1, :length) = :prefix",
        {"length": len(plain), "prefix": plain},
    )
    return departure_code(itinerary_code, start, {row["code"] for row in rows})


def codes_on(db: sqlite3.Connection, itinerary_id: int, start: date) -> tuple[str, ...]:
    """Return the codes of an itinerary's departures of a day that are not cancelled."""
    rows = db.execute(
        "SELECT code FROM departure WHERE start_date = :start AND itinerary_id = :itinerary AND status <> 'cancelled' "
        "ORDER BY code",
        {"start": iso(start), "itinerary": itinerary_id},
    )
    return tuple(row["code"] for row in rows)


def booked(db: sqlite3.Connection, departure_id: int) -> int:
    """Return the seats taken on a departure; cancelled bookings take none."""
    row = db.execute(f"SELECT {BOOKED} FROM departure WHERE id = :id", {"id": departure_id}).fetchone()
    return int(row[0])


def _search(code: str, itinerary_name: LocalText) -> str:
    return fold(" ".join((code, itinerary_name.en, itinerary_name.es)))


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
        cancel_reason=row["cancel_reason"],
        price_minor=row["price_minor"],
        currency=row["currency"],
        inclusions=local(row["inclusions"]),
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
        "cancel_reason": departure.cancel_reason,
        "price_minor": departure.price_minor,
        "currency": departure.currency,
        "inclusions": sparse_text(departure.inclusions),
    }
