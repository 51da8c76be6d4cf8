"""What a departure carries, and what it lends to travellers."""

from __future__ import annotations

import sqlite3

from lares_desk.domain.logistics import Equipment, EquipmentKind
from lares_desk.storage.rows import Value, day, delete, insert, iso, save

# Kit first, then food, what is for an emergency, and what is lent.
_IN_ORDER = "ORDER BY CASE kind WHEN 'kit' THEN 1 WHEN 'food' THEN 2 WHEN 'safety' THEN 3 ELSE 4 END, id"


def add(db: sqlite3.Connection, equipment: Equipment) -> int:
    """Add equipment and return its id."""
    return insert(db, "equipment", {"departure_id": equipment.departure_id, **_values(equipment)})


def save_equipment(db: sqlite3.Connection, equipment: Equipment) -> None:
    """Save equipment that was read with its `rev`, or raise Conflict."""
    save(db, "equipment", equipment, _values(equipment), get)


def remove(db: sqlite3.Connection, equipment_id: int) -> None:
    """Delete equipment."""
    delete(db, "equipment", equipment_id)


def get(db: sqlite3.Connection, equipment_id: int) -> Equipment | None:
    """Return one line of equipment, or None."""
    row = db.execute("SELECT * FROM equipment WHERE id = :id", {"id": equipment_id}).fetchone()
    return _equipment(row) if row else None


def of_departure(db: sqlite3.Connection, departure_id: int) -> tuple[Equipment, ...]:
    """Return the equipment of a departure by kind."""
    rows = db.execute(f"SELECT * FROM equipment WHERE departure_id = :id {_IN_ORDER}", {"id": departure_id})
    return tuple(_equipment(row) for row in rows)


def _equipment(row: sqlite3.Row) -> Equipment:
    return Equipment(
        departure_id=row["departure_id"],
        kind=EquipmentKind(row["kind"]),
        name=row["name"],
        quantity=row["quantity"],
        weight_g=row["weight_g"],
        serial=row["serial"],
        traveller_id=row["traveller_id"],
        issued_on=day(row["issued_on"]),
        condition_out=row["condition_out"],
        returned_on=day(row["returned_on"]),
        condition_back=row["condition_back"],
        id=row["id"],
        rev=row["rev"],
    )


def _values(equipment: Equipment) -> dict[str, Value]:
    return {
        "kind": equipment.kind,
        "name": equipment.name,
        "quantity": equipment.quantity,
        "weight_g": equipment.weight_g,
        "serial": equipment.serial,
        "traveller_id": equipment.traveller_id,
        "issued_on": iso(equipment.issued_on),
        "condition_out": equipment.condition_out,
        "returned_on": iso(equipment.returned_on),
        "condition_back": equipment.condition_back,
    }
