"""The journal: triggers that write down every change to a business row, whoever makes it."""

from __future__ import annotations

import sqlite3

from lares_desk.domain.changes import Changes, Kind


def install_triggers(db: sqlite3.Connection) -> None:
    """Make the triggers anew from the tables as they are, so that a new column is journaled with no further line."""
    for kind in Kind:
        columns = [(row["name"], row["type"]) for row in db.execute(f"PRAGMA table_info({kind.value})")]
        if not columns:
            continue  # a later step makes this table
        old, new = (_json("OLD", columns), _json("NEW", columns))
        for event, row, before, after in (
            ("INSERT", "NEW", "NULL", new),
            ("UPDATE", "NEW", old, new),
            ("DELETE", "OLD", old, "NULL"),
        ):
            name = f"journal_{kind.value}_{event.lower()}"
            db.execute(f"DROP TRIGGER IF EXISTS {name}")
            db.execute(
                f"CREATE TRIGGER {name} AFTER {event} ON {kind.value} BEGIN "
                "INSERT INTO journal (action_id, entity, entity_id, before, after) "
                f"VALUES ((SELECT max(id) FROM action), '{kind.value}', {row}.id, {before}, {after}); END"
            )


def _json(row: str, columns: list[tuple[str, str]]) -> str:
    """Return an expression that writes a row as a JSON object.

    SQLite's own json_object would not run here: it counts as unsafe in a trigger while the schema is not trusted.
    """
    parts = (f"'\"{name}\":' || {_json_value(f'{row}.{name}', kind)}" for name, kind in columns)
    return "'{' || " + " || ',' || ".join(parts) + " || '}'"


def _json_value(column: str, kind: str) -> str:
    if kind == "INTEGER":
        return f"coalesce({column}, 'null')"
    text = f"hex({column})" if kind == "BLOB" else column
    for char, escaped in (
        ("'\\'", "'\\\\'"),
        ("'\"'", "'\\\"'"),
        ("char(10)", "'\\n'"),
        ("char(13)", "'\\r'"),
        ("char(9)", "'\\t'"),
    ):
        text = f"replace({text}, {char}, {escaped})"
    return f"coalesce('\"' || {text} || '\"', 'null')"


def begin_action(
    db: sqlite3.Connection, at: str, who: str, name: str, *, undoable: bool = True, undoes: int | None = None
) -> int:
    """Write down that `who` starts the action `name`; the journal rows that follow belong to it.

    `undoes` is the action that it takes back; one that is not `undoable` names itself there.
    """
    row = db.execute(
        "INSERT INTO action (at, who, name, undoes) VALUES (:at, :who, :name, :undoes) RETURNING id",
        {"at": at, "who": who, "name": name, "undoes": undoes},
    ).fetchone()
    if not undoable:
        db.execute("UPDATE action SET undoes = id WHERE id = :id", {"id": row["id"]})
    return int(row["id"])


def end_action(db: sqlite3.Connection, action_id: int) -> Changes:
    """Return what the action changed; an action that changed nothing leaves no trace."""
    rows = db.execute("SELECT DISTINCT entity, entity_id FROM journal WHERE action_id = :id", {"id": action_id})
    changes = Changes.of((row["entity"], row["entity_id"]) for row in rows)
    if not changes:
        db.execute("DELETE FROM action WHERE id = :id", {"id": action_id})
    return changes
