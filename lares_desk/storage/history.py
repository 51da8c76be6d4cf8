"""The history of a record: the journal rows of it and of what belongs to it, action by action."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter

from lares_desk.domain.changes import Kind
from lares_desk.domain.history import Deed, HistoryEntry
from lares_desk.storage.history_rows import Names, Row, change_of, read
from lares_desk.storage.undo import is_undo

_MARKS = 500  # ids in one question
# What belongs to a record, and the column that says to which; no column: all of them, an agency is one.
_PARTS: Mapping[Kind, tuple[tuple[Kind, str], ...]] = {
    Kind.AGENCY: ((Kind.AGENCY_PHONE, ""), (Kind.LOGO, "")),
    Kind.BOOKING: ((Kind.TRAVELLER, "booking_id"), (Kind.PRINTED_PAPER, "booking_id")),
    Kind.DEPARTURE: (
        (Kind.TREK_DAY, "departure_id"),
        (Kind.DEPARTURE_CREW, "departure_id"),
        (Kind.BOOKING, "departure_id"),
        (Kind.SERVICE, "departure_id"),
        (Kind.ROOM, "departure_id"),
        (Kind.EQUIPMENT, "departure_id"),
        (Kind.ANIMAL, "departure_id"),
        (Kind.CASH_ITEM, "departure_id"),
    ),
    Kind.ITINERARY: ((Kind.TREK_DAY, "itinerary_id"),),
    Kind.PLACE: ((Kind.READING, "place_id"),),
    Kind.ROOM: ((Kind.ROOM_PLACE, "room_id"),),
    Kind.SERVICE: ((Kind.TICKET, "service_id"),),
    Kind.TREK_DAY: ((Kind.WAYPOINT, "trek_day_id"), (Kind.TRACK, "trek_day_id")),
}

# Parts whose own parts are told of with them.
_WHOLE = frozenset({Kind.TREK_DAY, Kind.SERVICE, Kind.ROOM})


@dataclass(frozen=True, slots=True)
class Owned:
    """A record and the ids of everything that belongs or belonged to it, by kind."""

    kind: Kind
    record_id: int
    ids: Mapping[Kind, frozenset[int]]


def owned(db: sqlite3.Connection, kind: Kind, record_id: int) -> Owned:
    """Return a record with its parts; a departure's groups are parts of it, their travellers are not."""
    ids: dict[Kind, frozenset[int]] = {kind: frozenset({record_id})}
    for part, column in _PARTS.get(kind, ()):
        ids[part] = _part_ids(db, part, column, ids[kind])
        if part in _WHOLE:
            ids |= {leaf: _part_ids(db, leaf, name, ids[part]) for leaf, name in _PARTS[part]}
    return Owned(kind, record_id, ids)


def moments(db: sqlite3.Connection, of: Owned) -> list[int]:
    """Return the ids of the actions that touched a record or a part of it, newest first."""
    found: set[int] = set()
    for kind, ids in of.ids.items():
        for marks, some in _in_parts(sorted(ids)):
            rows = db.execute(
                f"SELECT DISTINCT action_id FROM journal WHERE entity = ? AND entity_id IN ({marks}) "
                "AND action_id IS NOT NULL",
                (kind, *some),
            )
            found.update(row["action_id"] for row in rows)
    return sorted(found, reverse=True)


def entries(db: sqlite3.Connection, of: Owned, action_ids: Sequence[int]) -> tuple[HistoryEntry, ...]:
    """Return what these actions did to a record and its parts, in this order."""
    names = Names(db)
    rows = sorted(_journal(db, of, action_ids), key=itemgetter("action_id", "seq"))
    by_action = {action: list(some) for action, some in groupby(rows, key=itemgetter("action_id"))}
    found = []
    for action_id in action_ids:
        action = db.execute("SELECT * FROM action WHERE id = :id", {"id": action_id}).fetchone()
        found.append(
            HistoryEntry(
                id=action_id,
                at=datetime.fromisoformat(action["at"]),
                who=action["who"],
                action=action["name"],
                deed=_deed(db, action),
                changes=tuple(
                    change_of(names, kind, before, after, is_itself=(kind, record_id) == (of.kind, of.record_id))
                    for (kind, record_id), (before, after) in _ends(by_action.get(action_id, [])).items()
                    if before is not None or after is not None
                ),
            )
        )
    return tuple(found)


def _deed(db: sqlite3.Connection, action: sqlite3.Row) -> Deed:
    if action["undoes"] in {None, action["id"]}:
        return Deed.DONE
    return Deed.UNDONE if is_undo(db, action["undoes"]) else Deed.REDONE


def _ends(rows: Sequence[sqlite3.Row]) -> dict[tuple[Kind, int], tuple[Row | None, Row | None]]:
    """Return each row as it was before an action and as it was after it, whatever happened in between."""
    found: dict[tuple[Kind, int], tuple[Row | None, Row | None]] = {}
    for row in rows:
        key = (Kind(row["entity"]), row["entity_id"])
        first = found[key][0] if key in found else read(row["before"])
        found[key] = (first, read(row["after"]))
    return found


def _journal(db: sqlite3.Connection, of: Owned, action_ids: Sequence[int]) -> Iterator[sqlite3.Row]:
    wanted = set(action_ids)
    if not wanted:
        return
    for kind, ids in of.ids.items():
        for marks, some in _in_parts(sorted(ids)):
            rows = db.execute(
                f"SELECT * FROM journal WHERE entity = ? AND entity_id IN ({marks}) AND action_id BETWEEN ? AND ?",
                (kind, *some, min(wanted), max(wanted)),
            )
            yield from (row for row in rows if row["action_id"] in wanted)


def _part_ids(db: sqlite3.Connection, kind: Kind, column: str, parents: frozenset[int]) -> frozenset[int]:
    """Return the parts that are there, and those that are gone: the journal still knows whose they were."""
    gone = db.execute(
        "SELECT DISTINCT entity_id FROM journal WHERE entity = :kind "
        f"AND NOT EXISTS (SELECT 1 FROM {kind} WHERE id = entity_id)",
        {"kind": kind},
    )
    gone_ids = [row["entity_id"] for row in gone]
    if not column:
        return frozenset(gone_ids) | {row["id"] for row in db.execute(f"SELECT id FROM {kind}")}
    found: set[int] = set()
    for marks, some in _in_parts(sorted(parents)):
        found.update(row["id"] for row in db.execute(f"SELECT id FROM {kind} WHERE {column} IN ({marks})", some))
    names = Names(db)
    found.update(part for part in gone_ids if (names.row(kind, part) or {}).get(column) in parents)
    return frozenset(found)


def _in_parts(ids: Sequence[int]) -> Iterator[tuple[str, tuple[int, ...]]]:
    for start in range(0, len(ids), _MARKS):
        some = tuple(ids[start : start + _MARKS])
        yield ", ".join("?" * len(some)), some
