"""Places with their readings."""

from __future__ import annotations

import sqlite3

from lares_desk.domain.places import Place, PlaceKind, Reading
from lares_desk.storage.rows import day, insert, iso, local, text


def add(db: sqlite3.Connection, place: Place) -> int:
    """Add a place with its readings and return its id."""
    place_id = insert(db, "place", {"key": place.key, "name": text(place.name), "kind": place.kind})
    for reading in place.readings:
        add_reading(db, place_id, reading)
    return place_id


def add_reading(db: sqlite3.Connection, place_id: int, reading: Reading) -> int:
    """Add one reading and return its id."""
    return insert(
        db,
        "reading",
        {
            "place_id": place_id,
            "metres": reading.metres,
            "source": reading.source,
            "checked_on": iso(reading.checked_on),
            "chosen": int(reading.chosen),
        },
    )


def all_places(db: sqlite3.Connection) -> dict[int, Place]:
    """Return every place by id, with its readings from low to high."""
    readings: dict[int, list[Reading]] = {}
    for row in db.execute("SELECT * FROM reading ORDER BY metres, id"):
        readings.setdefault(row["place_id"], []).append(
            Reading(row["metres"], row["source"], day(row["checked_on"]), bool(row["chosen"]), row["id"], row["rev"])
        )
    return {
        row["id"]: Place(
            row["key"],
            local(row["name"]),
            PlaceKind(row["kind"]),
            tuple(readings.get(row["id"], ())),
            row["id"],
            row["rev"],
        )
        for row in db.execute("SELECT * FROM place ORDER BY id")
    }
