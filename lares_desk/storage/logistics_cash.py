"""The guide's cash advance, line by line."""

from __future__ import annotations

import sqlite3

from lares_desk.domain.logistics import CashItem
from lares_desk.storage.rows import Value, delete, insert, save


def add(db: sqlite3.Connection, item: CashItem) -> int:
    """Add a line and return its id."""
    return insert(db, "cash_item", {"departure_id": item.departure_id, **_values(item)})


def save_item(db: sqlite3.Connection, item: CashItem) -> None:
    """Save a line that was read with its `rev`, or raise Conflict."""
    save(db, "cash_item", item, _values(item), get)


def remove(db: sqlite3.Connection, item_id: int) -> None:
    """Delete a line."""
    delete(db, "cash_item", item_id)


def get(db: sqlite3.Connection, item_id: int) -> CashItem | None:
    """Return one line, or None."""
    row = db.execute("SELECT * FROM cash_item WHERE id = :id", {"id": item_id}).fetchone()
    return _item(row) if row else None


def of_departure(db: sqlite3.Connection, departure_id: int) -> tuple[CashItem, ...]:
    """Return the lines of a departure in the order in which they were added."""
    rows = db.execute("SELECT * FROM cash_item WHERE departure_id = :id ORDER BY id", {"id": departure_id})
    return tuple(_item(row) for row in rows)


def _item(row: sqlite3.Row) -> CashItem:
    return CashItem(
        departure_id=row["departure_id"],
        name=row["name"],
        currency=row["currency"],
        planned_minor=row["planned_minor"],
        spent_minor=row["spent_minor"],
        receipt=row["receipt"],
        id=row["id"],
        rev=row["rev"],
    )


def _values(item: CashItem) -> dict[str, Value]:
    return {
        "name": item.name,
        "currency": item.currency,
        "planned_minor": item.planned_minor,
        "spent_minor": item.spent_minor,
        "receipt": item.receipt,
    }
