"""What trek days say and said before, as comparable values: the journal remembers every version of a day.

A day is changed only together with its own row (`trek_days.save_day`), so the actions that touched that row are its
versions, waypoints and track included.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from lares_desk.storage.rows import iso

Content = tuple[Any, ...]
Row = Mapping[str, Any]
_COLUMNS = (
    "title", "narrative", "kind", "walk_minutes", "sleep_place_id", "lodging", "breakfast", "lunch", "dinner",
    "transport", "signal", "notes", "distance_m", "ascent_m", "descent_m", "high_m", "vehicle_high_m", "sleep_gain_m",
    "lower_camp_id", "exit_road", "clinic", "walk_starts_minutes",
)  # fmt: skip
_ADDED: Row = {"lower_camp_id": None, "exit_road": "{}", "clinic": "{}", "walk_starts_minutes": None}
_POINT = ("place_id", "mode", "leg_m")
_TRACK = ("points", "distance_m", "ascent_m", "descent_m")
_TO_COME = "departure.itinerary_id = :itinerary AND status <> 'cancelled' AND start_date >= :today"


def changed_copies(db: sqlite3.Connection, itinerary_id: int, today: date) -> list[tuple[int, int, int]]:
    """Return (departure, its day, the itinerary's day) for the departures to come wherever the two days differ."""
    differs = [f"copy.{name} IS NOT source.{name}" for name in _COLUMNS]
    differs += [f"{part('copy')} IS NOT {part('source')}" for part in (_ways, _recorded)]
    rows = db.execute(
        "SELECT departure.id, copy.id AS copy_id, source.id AS source_id FROM departure "
        "JOIN trek_day AS copy ON copy.departure_id = departure.id "
        "JOIN trek_day AS source ON source.id = copy.source_day_id "
        f"WHERE {_TO_COME} AND source.itinerary_id = :itinerary AND ({' OR '.join(differs)}) "
        "ORDER BY start_date, departure.code, source.number",
        {"itinerary": itinerary_id, "today": iso(today)},
    )
    return [(row[0], row[1], row[2]) for row in rows]


def added_since(db: sqlite3.Connection, itinerary_id: int, today: date) -> list[tuple[int, int]]:
    """Return (departure, the itinerary's day) for the departures to come that were there before the day was."""
    # The plus keeps the index of sources out of it: one of the itinerary's days has thousands of copies.
    made = "(SELECT min(seq) FROM journal WHERE entity = '{0}' AND entity_id = {0}.id)"
    rows = db.execute(
        "SELECT departure.id, trek_day.id FROM trek_day "
        "JOIN departure ON departure.itinerary_id = trek_day.itinerary_id "
        f"WHERE {_TO_COME} AND NOT EXISTS (SELECT 1 FROM trek_day AS copy WHERE copy.departure_id = departure.id "
        "AND +copy.source_day_id = trek_day.id) "
        f"AND {made.format('trek_day')} > {made.format('departure')} ORDER BY start_date, departure.code, number",
        {"itinerary": itinerary_id, "today": iso(today)},
    )
    return [(row[0], row[1]) for row in rows]


def content(db: sqlite3.Connection, day_id: int) -> Content | None:
    """Return what a day says, or None where there is none."""
    day, points, tracks = _now(db, day_id)
    return _content(day, points.values(), tracks.values()) if day else None


def versions(db: sqlite3.Connection, day_id: int) -> list[Content]:
    """Return what a day says, then what it said before each change, back to how it was made."""
    day, points, tracks = _now(db, day_id)
    found = [_content(day, points.values(), tracks.values())] if day else []
    for action_id, before in _changes(db, day_id).items():
        if before is None:
            # Here it was made; what else that action made may be a whole import, and is not looked through.
            points.clear()
            tracks.clear()
            continue
        for row in _part_changes(db, action_id, day_id):
            parts = points if row["entity"] == "waypoint" else tracks
            parts.pop(row["entity_id"], None)
            if row["before"]:
                parts[row["entity_id"]] = json.loads(row["before"])
        found.append(_content(json.loads(before), points.values(), tracks.values()))
    return found


def _now(db: sqlite3.Connection, day_id: int) -> tuple[Row | None, dict[int, Row], dict[int, Row]]:
    facts = {"id": day_id}
    day: Row | None = db.execute("SELECT * FROM trek_day WHERE id = :id", facts).fetchone()
    points = {row["id"]: row for row in db.execute("SELECT * FROM waypoint WHERE trek_day_id = :id", facts)}
    tracks = {row["id"]: row for row in db.execute("SELECT * FROM track WHERE trek_day_id = :id", facts)}
    return day, points, tracks


def _changes(db: sqlite3.Connection, day_id: int) -> dict[int, str | None]:
    """Return each action that touched a day's own row, the last first, with the row as it was before it."""
    rows = db.execute(
        "SELECT action_id, before FROM journal WHERE entity = 'trek_day' AND entity_id = :id ORDER BY seq DESC",
        {"id": day_id},
    )
    return {row["action_id"]: row["before"] for row in rows}


def _part_changes(db: sqlite3.Connection, action_id: int, day_id: int) -> list[sqlite3.Row]:
    """Return what an action did to the waypoints and the track of a day, the last first."""
    return db.execute(
        "SELECT entity, entity_id, before FROM journal WHERE action_id = :action "
        "AND entity IN ('waypoint', 'track') AND instr(coalesce(before, after), :mark) > 0 ORDER BY seq DESC",
        {"action": action_id, "mark": f'"trek_day_id":{day_id},'},
    ).fetchall()


def _content(day: Row, points: Iterable[Row], tracks: Iterable[Row]) -> Content:
    return (
        tuple(_said(day, name) for name in _COLUMNS),
        tuple(tuple(point[name] for name in _POINT) for point in sorted(points, key=_place_in_line)),
        tuple(tuple(track[name] for name in _TRACK) for track in tracks),
    )


def _said(day: Row, column: str) -> Any:  # noqa: ANN401  (what a column holds)
    """Return what a day says; what was journaled before a column was there has what the column began with."""
    return day[column] if column in day.keys() else _ADDED[column]  # noqa: SIM118  (a row of SQLite is no mapping)


def _place_in_line(point: Row) -> tuple[int, int]:
    return point["position"], point["id"]


def _ways(alias: str) -> str:
    each = " || ',' || ".join(f"coalesce({name}, '')" for name in _POINT)
    ordered = f"SELECT * FROM waypoint WHERE trek_day_id = {alias}.id ORDER BY position, id"
    return f"(SELECT group_concat({each}, ';') FROM ({ordered}))"


def _recorded(alias: str) -> str:
    each = " || ',' || ".join(f"coalesce({name}, '')" for name in _TRACK)
    return f"(SELECT {each} FROM track WHERE trek_day_id = {alias}.id)"
