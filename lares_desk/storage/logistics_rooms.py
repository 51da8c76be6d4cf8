"""Tents and rooms of a departure, and who sleeps in them."""

from __future__ import annotations

import sqlite3

from lares_desk.domain.logistics import Room, RoomKind
from lares_desk.storage.rows import Value, delete, insert, save


def add(db: sqlite3.Connection, room: Room) -> int:
    """Add a room with who sleeps in it, and return its id."""
    room_id = insert(db, "room", {"departure_id": room.departure_id, **_values(room)})
    for traveller_id in room.traveller_ids:
        _add_place(db, room_id, traveller_id)
    return room_id


def save_room(db: sqlite3.Connection, room: Room) -> None:
    """Save a room that was read with its `rev`, who sleeps in it included, or raise Conflict."""
    save(db, "room", room, _values(room), get)
    known = {
        row["traveller_id"]: row["id"]
        for row in db.execute("SELECT id, traveller_id FROM room_place WHERE room_id = :id", {"id": room.id})
    }
    for traveller_id, place_id in known.items():
        if traveller_id not in room.traveller_ids:
            delete(db, "room_place", place_id)
    for traveller_id in room.traveller_ids:
        if traveller_id not in known:
            _add_place(db, room.id, traveller_id)


def remove(db: sqlite3.Connection, room_id: int) -> None:
    """Delete a room; the travellers stay."""
    delete(db, "room", room_id)


def get(db: sqlite3.Connection, room_id: int) -> Room | None:
    """Return one room, or None."""
    return next(iter(_rooms(db, "id = :id", room_id)), None)


def of_departure(db: sqlite3.Connection, departure_id: int) -> tuple[Room, ...]:
    """Return the tents and rooms of a departure in the order in which they were added."""
    return _rooms(db, "departure_id = :id", departure_id)


def _rooms(db: sqlite3.Connection, condition: str, value: int) -> tuple[Room, ...]:
    rows = db.execute(f"SELECT * FROM room WHERE {condition} ORDER BY id", {"id": value}).fetchall()
    sleepers: dict[int, list[int]] = {}
    of_these = f"room_id IN (SELECT id FROM room WHERE {condition})"
    for row in db.execute(f"SELECT room_id, traveller_id FROM room_place WHERE {of_these} ORDER BY id", {"id": value}):
        sleepers.setdefault(row["room_id"], []).append(row["traveller_id"])
    return tuple(
        Room(
            departure_id=row["departure_id"],
            kind=RoomKind(row["kind"]),
            label=row["label"],
            places=row["places"],
            service_id=row["service_id"],
            notes=row["notes"],
            traveller_ids=tuple(sleepers.get(row["id"], ())),
            id=row["id"],
            rev=row["rev"],
        )
        for row in rows
    )


def _add_place(db: sqlite3.Connection, room_id: int, traveller_id: int) -> None:
    insert(db, "room_place", {"room_id": room_id, "traveller_id": traveller_id})


def _values(room: Room) -> dict[str, Value]:
    return {
        "service_id": room.service_id,
        "kind": room.kind,
        "label": room.label,
        "places": room.places,
        "notes": room.notes,
    }
