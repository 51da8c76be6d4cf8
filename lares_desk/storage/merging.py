"""Everything that hangs on a record, found from the foreign keys of the file, so that no table is forgotten.

SQLite's own: another engine lists its foreign keys elsewhere.
"""

from __future__ import annotations

import json
import sqlite3

# What hangs on a traveller, and what shows that the other one has the same already.
ON_A_TRAVELLER = {
    "ticket": "SELECT 1 FROM ticket AS mine WHERE mine.traveller_id = :new AND mine.service_id = ticket.service_id",
    "room_place": (
        "SELECT 1 FROM room_place AS mine JOIN room AS bed ON bed.id = mine.room_id "
        "JOIN room AS theirs ON theirs.id = room_place.room_id WHERE mine.traveller_id = :new "
        "AND bed.kind = theirs.kind AND bed.service_id IS theirs.service_id"
    ),
    "equipment": "SELECT 1 WHERE 0",
    "printed_paper": "SELECT 1 WHERE 0",
}


def references_to(db: sqlite3.Connection, table: str) -> tuple[tuple[str, str], ...]:
    """Return (table, column) of every foreign key that points to `table`."""
    names = [row["name"] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return tuple(
        (name, row["from"])
        for name in names
        for row in db.execute(f"PRAGMA foreign_key_list({name})")
        if row["table"] == table
    )


def hand_over(db: sqlite3.Connection, table: str, old_id: int, new_id: int) -> None:
    """Let everything that points to one record of `table` point to another one."""
    for name, column in references_to(db, table):
        db.execute(
            f"UPDATE {name} SET {column} = :new, rev = rev + 1 WHERE {column} = :old", {"new": new_id, "old": old_id}
        )


def hand_over_place(db: sqlite3.Connection, old_id: int, new_id: int) -> None:
    """Let one traveller have what another has bought, borrowed, printed and slept in, as far as nobody has it twice.

    A second ticket of one service stays behind, and will be one too many; so does a second bed of one night.
    """
    for table, has_it_already in ON_A_TRAVELLER.items():
        db.execute(
            f"UPDATE {table} SET traveller_id = :new, rev = rev + 1 "
            f"WHERE traveller_id = :old AND NOT EXISTS ({has_it_already})",
            {"old": old_id, "new": new_id},
        )


def places_in_one_group(db: sqlite3.Connection, first_id: int, second_id: int) -> tuple[tuple[int, int], ...]:
    """Return the ids of both clients' travellers wherever they are in one group."""
    rows = db.execute(
        "SELECT mine.id AS first, other.id AS second FROM traveller AS mine "
        "JOIN traveller AS other ON other.booking_id = mine.booking_id "
        "WHERE mine.client_id = :first AND other.client_id = :second ORDER BY mine.id",
        {"first": first_id, "second": second_id},
    )
    return tuple((row["first"], row["second"]) for row in rows)


def last_changes(db: sqlite3.Connection, entity: str, record_id: int) -> dict[str, int]:
    """Return for each field of a record the number of the journal's line that changed it last."""
    found: dict[str, int] = {}
    rows = db.execute(
        "SELECT seq, before, after FROM journal WHERE entity = :entity AND entity_id = :id AND after IS NOT NULL "
        "ORDER BY seq",
        {"entity": entity, "id": record_id},
    )
    for row in rows:
        # What another program wrote may hold control characters, which strict JSON does not allow.
        before = json.loads(row["before"], strict=False) if row["before"] else {}
        for name, value in json.loads(row["after"], strict=False).items():
            if value != before.get(name):
                found[name] = row["seq"]
    return found
