"""The agency's own wording of advice and packing items."""

from __future__ import annotations

import sqlite3

from lares_desk.domain.reference import OwnWording
from lares_desk.storage.rows import Value, delete, insert, local, save, text


def all_wordings(db: sqlite3.Connection) -> tuple[OwnWording, ...]:
    """Return everything that the agency says in its own way, by key."""
    return tuple(_wording(row) for row in db.execute("SELECT * FROM own_wording ORDER BY key"))


def get(db: sqlite3.Connection, wording_id: int) -> OwnWording | None:
    """Return one wording, or None."""
    row = db.execute("SELECT * FROM own_wording WHERE id = :id", {"id": wording_id}).fetchone()
    return _wording(row) if row else None


def of_key(db: sqlite3.Connection, key: str) -> OwnWording | None:
    """Return what the agency says under this key, or None where it keeps what came with the program."""
    row = db.execute("SELECT * FROM own_wording WHERE key = :key", {"key": key}).fetchone()
    return _wording(row) if row else None


def add(db: sqlite3.Connection, wording: OwnWording) -> int:
    """Add a wording under a key that has none yet, and return its id."""
    return insert(db, "own_wording", {"key": wording.key, **_values(wording)})


def save_wording(db: sqlite3.Connection, wording: OwnWording) -> None:
    """Save a wording that was read with its `rev`, or raise Conflict."""
    save(db, "own_wording", wording, _values(wording), get)


def remove(db: sqlite3.Connection, wording_id: int) -> None:
    """Take a wording back: what came with the program holds again."""
    delete(db, "own_wording", wording_id)


def _wording(row: sqlite3.Row) -> OwnWording:
    return OwnWording(
        key=row["key"],
        text=local(row["text"]),
        is_on=bool(row["is_on"]),
        weight_g=row["weight_g"],
        id=row["id"],
        rev=row["rev"],
    )


def _values(wording: OwnWording) -> dict[str, Value]:
    return {"text": text(wording.text), "is_on": int(wording.is_on), "weight_g": wording.weight_g}
