"""Taking an action back: its journal read backwards, as an action of its own.

The column `undoes` of an action is the id of the action that it takes back; an action that names itself cannot be
taken back at all.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from lares_desk.domain.changes import Kind
from lares_desk.domain.history import Spot
from lares_desk.errors import N_, Refused
from lares_desk.storage.rows import Value
from lares_desk.storage.spots import spot_of

_CHANGED_SINCE = N_("This cannot be taken back any more: what it changed has been changed again since.")


@dataclass(frozen=True, slots=True)
class Step:
    """An action that can be taken back, with its English name."""

    id: int
    name: str


def newest_action(db: sqlite3.Connection) -> int:
    """Return the id of the newest action, 0 where there is none."""
    return int(db.execute("SELECT coalesce(max(id), 0) FROM action").fetchone()[0])


def next_steps(db: sqlite3.Connection, since: int) -> tuple[Step | None, Step | None]:
    """Return what undo and what redo would take back, of the actions newer than `since`.

    An action of a person forgets what could have been done again before it.
    """
    undo = redo = None
    taken_back: set[int] = set()
    can_redo = True
    rows = db.execute("SELECT id, name, undoes FROM action WHERE id > :since ORDER BY id DESC", {"since": since})
    for row in rows:
        if row["undoes"] == row["id"]:
            continue
        step = Step(row["id"], row["name"]) if row["id"] not in taken_back else None
        if row["undoes"] is not None:
            taken_back.add(row["undoes"])
        if is_undo(db, row["undoes"]):
            redo = redo or (step if can_redo else None)
            continue
        undo = undo or step
        can_redo = can_redo and row["undoes"] is not None
        if undo and not can_redo:
            break
    return undo, redo


def is_undo(db: sqlite3.Connection, undoes: int | None) -> bool:
    """Tell whether an action that takes back `undoes` leaves that one's work undone (and not done again)."""
    undone = False
    while undoes is not None:
        undone = not undone
        row = db.execute("SELECT undoes FROM action WHERE id = :id", {"id": undoes}).fetchone()
        undoes = row["undoes"] if row else None
    return undone


def take_back(db: sqlite3.Connection, action_id: int) -> Spot | None:
    """Make every row that an action changed as it was before, last change first; return where that can be seen.

    The ids stay, the `rev` of a row only grows. Refused where a row is no longer as the action left it.
    """
    db.execute("PRAGMA defer_foreign_keys = ON")
    rows = db.execute("SELECT seq FROM journal WHERE action_id = :id ORDER BY seq DESC", {"id": action_id})
    # One by one: an import is an action of many thousand rows.
    numbers = [row["seq"] for row in rows]
    pictures = {
        kind: {row["name"] for row in db.execute(f"PRAGMA table_info({kind})") if row["type"] == "BLOB"}
        for kind in Kind
    }
    for number in numbers:
        row = db.execute("SELECT * FROM journal WHERE seq = :seq", {"seq": number}).fetchone()
        kind = Kind(row["entity"])
        before, after = (_read(row[side], pictures[kind]) for side in ("before", "after"))
        _restore(db, kind, row["entity_id"], before, after)
    return spot_of(db, action_id)


@contextmanager
def refusing_broken_records() -> Iterator[None]:
    """Turn a record that something newer hangs on into a Refused; the transaction inside has been rolled back."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise Refused(_CHANGED_SINCE) from error


def _restore(
    db: sqlite3.Connection, kind: Kind, record_id: int, before: dict[str, Value] | None, after: dict[str, Value] | None
) -> None:
    now = db.execute(f"SELECT * FROM {kind} WHERE id = :id", {"id": record_id}).fetchone()
    if _without_rev(dict(now) if now is not None else None) != _without_rev(after):
        raise Refused(_CHANGED_SINCE)
    if before is None:
        db.execute(f"DELETE FROM {kind} WHERE id = :id", {"id": record_id})
    elif after is None:
        names = ", ".join(before)
        marks = ", ".join(f":{name}" for name in before)
        values = {**before, "rev": int(str(before["rev"])) + 1}
        db.execute(f"INSERT INTO {kind} ({names}) VALUES ({marks})", values)
    else:
        changed = {name: value for name, value in before.items() if name != "rev" and value != after[name]}
        marks = ", ".join([*(f"{name} = :{name}" for name in changed), "rev = rev + 1"])
        db.execute(f"UPDATE {kind} SET {marks} WHERE id = :_id", {**changed, "_id": record_id})


def _read(text: str | None, pictures: set[str]) -> dict[str, Value] | None:
    """Return one side of a journal row as the table keeps it: bytes are journaled as hexadecimal digits."""
    if text is None:
        return None
    # What another program wrote may hold control characters, which strict JSON does not allow.
    values: dict[str, Value] = json.loads(text, strict=False)
    for name in pictures:
        value = values.get(name)
        values[name] = bytes.fromhex(value) if isinstance(value, str) else None
    return values


def _without_rev(values: dict[str, Value] | None) -> dict[str, Value] | None:
    return {name: value for name, value in values.items() if name != "rev"} if values is not None else None
