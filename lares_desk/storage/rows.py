"""Between rows and values: the few statements that every repository shares."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import TypeVar

from lares_desk.domain.language import LocalText
from lares_desk.errors import Conflict

Value = str | int | float | bytes | None
T = TypeVar("T")


def insert(db: sqlite3.Connection, table: str, values: Mapping[str, Value]) -> int:
    """Insert one row and return its id."""
    names = ", ".join(values)
    marks = ", ".join(f":{name}" for name in values)
    row = db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks}) RETURNING id", dict(values)).fetchone()
    return int(row["id"])


def update(db: sqlite3.Connection, table: str, record_id: int, rev: int, values: Mapping[str, Value]) -> bool:
    """Update the row that still has `rev`; tell whether it was there."""
    marks = ", ".join(f"{name} = :{name}" for name in values)
    changed = db.execute(
        f"UPDATE {table} SET {marks}, rev = rev + 1 WHERE id = :_id AND rev = :_rev",
        {**values, "_id": record_id, "_rev": rev},
    )
    return changed.rowcount == 1


def save(
    db: sqlite3.Connection,
    table: str,
    mine: T,
    values: Mapping[str, Value],
    read: Callable[[sqlite3.Connection, int], T | None],
) -> None:
    """Update the row of `mine` (which has `id` and `rev`), or raise Conflict with the version that `read` finds."""
    record_id, rev = mine.id, mine.rev  # type: ignore[attr-defined]
    if not update(db, table, record_id, rev, values):
        raise Conflict(mine, read(db, record_id))


def delete(db: sqlite3.Connection, table: str, record_id: int) -> None:
    """Delete one row."""
    db.execute(f"DELETE FROM {table} WHERE id = :id", {"id": record_id})


def text(value: LocalText) -> str:
    """Write a LocalText as the file keeps it."""
    return json.dumps({"en": value.en, "es": value.es}, ensure_ascii=False)


def sparse_text(value: LocalText) -> str:
    """Write a LocalText of a column that was added with no text in it, so that none is the same in every row."""
    return text(value) if value else "{}"


def local(value: str) -> LocalText:
    """Read a LocalText."""
    found = json.loads(value)
    return LocalText(found.get("en", ""), found.get("es", ""))


def iso(value: date | None) -> str | None:
    """Write a date."""
    return value.isoformat() if value else None


def day(value: str | None) -> date | None:
    """Read a date."""
    return date.fromisoformat(value) if value else None


def by_ids(db: sqlite3.Connection, select: str, ids: Sequence[int], build: Callable[[sqlite3.Row], T]) -> tuple[T, ...]:
    """Return the rows of `select` (which ends in `… IN`) in the order of `ids`, without those that are gone."""
    marks = ", ".join("?" * len(ids))
    found = {int(row["id"]): build(row) for row in db.execute(f"{select} ({marks})", tuple(ids))}
    return tuple(found[record_id] for record_id in ids if record_id in found)


def every(conditions: Sequence[str]) -> str:
    """Return the condition that all of these are true, however many: SQLite nests no deeper than a thousand."""
    parts = list(conditions)
    while len(parts) > 1:
        parts = [f"({' AND '.join(parts[start : start + 2])})" for start in range(0, len(parts), 2)]
    return parts[0] if parts else "1 = 1"


def ids_of(db: sqlite3.Connection, select: str, facts: Mapping[str, Value]) -> Iterator[int]:
    """Yield the first column of `select` row by row, as far as it is asked for; a closed file ends it."""
    cursor = db.cursor()
    cursor.row_factory = None
    cursor.execute(select, facts)
    return _first_column(cursor)


def _first_column(cursor: sqlite3.Cursor) -> Iterator[int]:
    try:
        yield from chain.from_iterable(cursor)
    except sqlite3.ProgrammingError:
        # The file has been closed while a list was still being counted: nobody looks at it any more.
        return
