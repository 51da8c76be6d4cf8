"""Crew members, and what they do on departures."""

from __future__ import annotations

import json
import sqlite3

from lares_desk.domain.people import Assignment, CrewMember, CrewRole
from lares_desk.domain.text import fold
from lares_desk.storage.rows import Value, delete, insert, save

_ROLES = (
    "CASE departure_crew.role WHEN 'guide' THEN 1 WHEN 'assistant' THEN 2 WHEN 'cook' THEN 3 WHEN 'arriero' THEN 4 "
    "ELSE 5 END"
)


def add(db: sqlite3.Connection, member: CrewMember) -> int:
    """Add a crew member and return the id."""
    return insert(db, "crew", _values(member))


def save_member(db: sqlite3.Connection, member: CrewMember) -> None:
    """Save a member who was read with a `rev`, or raise Conflict."""
    save(db, "crew", member, _values(member), get)


def get(db: sqlite3.Connection, crew_id: int) -> CrewMember | None:
    """Return one member, or None."""
    row = db.execute("SELECT * FROM crew WHERE id = :id", {"id": crew_id}).fetchone()
    return _member(row) if row else None


def all_members(db: sqlite3.Connection, role: CrewRole | None = None) -> tuple[CrewMember, ...]:
    """Return the crew by name, of one role or of all."""
    condition = "role = :role" if role else "1 = 1"
    rows = db.execute(f"SELECT * FROM crew WHERE {condition} ORDER BY search, id", {"role": role} if role else {})
    return tuple(_member(row) for row in rows)


def assign(db: sqlite3.Connection, departure_id: int, crew_id: int, role: CrewRole) -> int:
    """Put a member on a departure and return the id of the assignment."""
    return insert(db, "departure_crew", {"departure_id": departure_id, "crew_id": crew_id, "role": role})


def unassign(db: sqlite3.Connection, assignment_id: int) -> None:
    """Take a member off a departure."""
    delete(db, "departure_crew", assignment_id)


def of_departure(db: sqlite3.Connection, departure_id: int) -> tuple[Assignment, ...]:
    """Return who works on a departure: guides first, then assistants, cooks, arrieros and drivers."""
    rows = db.execute(
        "SELECT crew.*, departure_crew.id AS assignment_id, departure_crew.rev AS assignment_rev, "
        "departure_crew.role AS assigned_role FROM departure_crew JOIN crew ON crew.id = departure_crew.crew_id "
        f"WHERE departure_id = :id ORDER BY {_ROLES}, departure_crew.id",
        {"id": departure_id},
    )
    return tuple(
        Assignment(_member(row), CrewRole(row["assigned_role"]), row["assignment_id"], row["assignment_rev"])
        for row in rows
    )


def _member(row: sqlite3.Row) -> CrewMember:
    return CrewMember(
        name=row["name"],
        role=CrewRole(row["role"]),
        phone=row["phone"],
        languages=tuple(json.loads(row["languages"])),
        notes=row["notes"],
        id=row["id"],
        rev=row["rev"],
    )


def _values(member: CrewMember) -> dict[str, Value]:
    return {
        "name": member.name,
        "role": member.role,
        "phone": member.phone,
        "languages": json.dumps(member.languages),
        "notes": member.notes,
        "search": fold(member.name),
    }
