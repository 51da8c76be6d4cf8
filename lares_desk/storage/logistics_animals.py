"""The animals that carry the load of a departure."""

from __future__ import annotations

import sqlite3

from lares_desk.domain.logistics import Animal, AnimalKind
from lares_desk.storage.rows import Value, delete, insert, save


def add(db: sqlite3.Connection, animal: Animal) -> int:
    """Add an animal and return its id."""
    return insert(db, "animal", {"departure_id": animal.departure_id, **_values(animal)})


def save_animal(db: sqlite3.Connection, animal: Animal) -> None:
    """Save an animal that was read with its `rev`, or raise Conflict."""
    save(db, "animal", animal, _values(animal), get)


def remove(db: sqlite3.Connection, animal_id: int) -> None:
    """Delete an animal."""
    delete(db, "animal", animal_id)


def get(db: sqlite3.Connection, animal_id: int) -> Animal | None:
    """Return one animal, or None."""
    row = db.execute("SELECT * FROM animal WHERE id = :id", {"id": animal_id}).fetchone()
    return _animal(row) if row else None


def of_departure(db: sqlite3.Connection, departure_id: int) -> tuple[Animal, ...]:
    """Return the animals of a departure, those for an emergency last."""
    rows = db.execute("SELECT * FROM animal WHERE departure_id = :id ORDER BY is_emergency, id", {"id": departure_id})
    return tuple(_animal(row) for row in rows)


def _animal(row: sqlite3.Row) -> Animal:
    return Animal(
        departure_id=row["departure_id"],
        kind=AnimalKind(row["kind"]),
        name=row["name"],
        limit_g=row["limit_g"],
        is_emergency=bool(row["is_emergency"]),
        arriero=row["arriero"],
        id=row["id"],
        rev=row["rev"],
    )


def _values(animal: Animal) -> dict[str, Value]:
    return {
        "kind": animal.kind,
        "name": animal.name,
        "limit_g": animal.limit_g,
        "is_emergency": int(animal.is_emergency),
        "arriero": animal.arriero,
    }
