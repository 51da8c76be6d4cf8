"""What operators let through: weight limits, dated and editable."""

from __future__ import annotations

import sqlite3

from lares_desk.domain.logistics import WeightLimit
from lares_desk.storage.rows import Value, day, iso, local, save, text


def all_limits(db: sqlite3.Connection) -> tuple[WeightLimit, ...]:
    """Return every limit, in the order of the file."""
    return tuple(_limit(row) for row in db.execute("SELECT * FROM weight_limit ORDER BY id"))


def get(db: sqlite3.Connection, limit_id: int) -> WeightLimit | None:
    """Return one limit, or None."""
    row = db.execute("SELECT * FROM weight_limit WHERE id = :id", {"id": limit_id}).fetchone()
    return _limit(row) if row else None


def save_limit(db: sqlite3.Connection, limit: WeightLimit) -> None:
    """Save a limit that was read with its `rev`, or raise Conflict; its key stays."""
    save(db, "weight_limit", limit, _values(limit), get)


def _limit(row: sqlite3.Row) -> WeightLimit:
    return WeightLimit(
        key=row["key"],
        name=local(row["name"]),
        grams=row["grams"],
        sides_mm=row["sides_mm"],
        source=row["source"],
        checked_on=day(row["checked_on"]),
        id=row["id"],
        rev=row["rev"],
    )


def _values(limit: WeightLimit) -> dict[str, Value]:
    return {
        "name": text(limit.name),
        "grams": limit.grams,
        "sides_mm": limit.sides_mm,
        "source": limit.source,
        "checked_on": iso(limit.checked_on),
    }
