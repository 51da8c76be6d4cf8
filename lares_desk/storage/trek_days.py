"""Trek days of itineraries and of departures, with their waypoints."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from lares_desk.domain.places import Place
from lares_desk.domain.trek import DayKind, DayState, Lodging, Mode, Track, TrekDay, Waypoint
from lares_desk.storage.places import all_places
from lares_desk.storage.rows import Value, delete, insert, local, save, sparse_text, text, update

Owner = Literal["itinerary", "departure"]
_PLAIN = (
    "walk_minutes", "notes", "distance_m", "ascent_m", "descent_m", "high_m", "vehicle_high_m", "sleep_gain_m",
    "state_reason", "walk_starts_minutes", "recorded_minutes",
)  # fmt: skip


def add(db: sqlite3.Connection, owner: Owner, owner_id: int, day: TrekDay) -> int:
    """Add a day with its waypoints and return its id."""
    values = {**_values(day), f"{owner}_id": owner_id, "source_day_id": day.source_day_id}
    day_id = insert(db, "trek_day", values)
    for position, waypoint in enumerate(day.waypoints, start=1):
        _insert_waypoint(db, day_id, position, waypoint)
    if day.track:
        insert(db, "track", {"trek_day_id": day_id, **_track_values(day.track)})
    return day_id


def save_day(db: sqlite3.Connection, day: TrekDay) -> None:
    """Save a day that was read with its `rev`, waypoints included, or raise Conflict."""
    save(db, "trek_day", day, _values(day), get)
    before = db.execute("SELECT id FROM waypoint WHERE trek_day_id = :id", {"id": day.id}).fetchall()
    kept = {waypoint.id for waypoint in day.waypoints if waypoint.id}
    for row in before:
        if row["id"] not in kept:
            delete(db, "waypoint", row["id"])
    for position, waypoint in enumerate(day.waypoints, start=1):
        if waypoint.id:
            _update_waypoint(db, position, waypoint)
        else:
            _insert_waypoint(db, day.id, position, waypoint)
    _save_track(db, day)


def renumber(db: sqlite3.Connection, owner: Owner, owner_id: int, day_ids: list[int]) -> None:
    """Number the days of an owner 1, 2, 3 … in the order of `day_ids`; days that keep their number are not touched."""
    rows = db.execute(f"SELECT id, rev, number FROM trek_day WHERE {owner}_id = :id", {"id": owner_id}).fetchall()
    known = {row["id"]: row for row in rows}
    for number, day_id in enumerate(day_ids, start=1):
        if known[day_id]["number"] != number:
            update(db, "trek_day", day_id, known[day_id]["rev"], {"number": number})


def remove(db: sqlite3.Connection, day_id: int) -> None:
    """Delete a day and its waypoints."""
    delete(db, "trek_day", day_id)


def of_owner(
    db: sqlite3.Connection, owner: Owner, owner_id: int, places: Mapping[int, Place] | None = None
) -> tuple[TrekDay, ...]:
    """Return the days of one itinerary or departure in order."""
    return _days(db, f"{owner}_id = :id", owner_id, places)


def get(db: sqlite3.Connection, day_id: int) -> TrekDay | None:
    """Return one day, or None."""
    return next(iter(_days(db, "id = :id", day_id, None)), None)


def owner_of(db: sqlite3.Connection, day_id: int) -> tuple[Owner, int] | None:
    """Return what a day belongs to."""
    row = db.execute("SELECT itinerary_id, departure_id FROM trek_day WHERE id = :id", {"id": day_id}).fetchone()
    if row is None:
        return None
    return ("itinerary", row["itinerary_id"]) if row["itinerary_id"] else ("departure", row["departure_id"])


def as_copy(day: TrekDay) -> TrekDay:
    """Return a day that can be added anew: no ids, no revision, and nothing of what happened on one departure."""
    waypoints = tuple(replace(waypoint, id=0) for waypoint in day.waypoints)
    track = replace(day.track, id=0, rev=0) if day.track else None
    return replace(
        day,
        id=0,
        rev=0,
        waypoints=waypoints,
        track=track,
        state=DayState.PLANNED,
        state_reason="",
        recorded_minutes=None,
    )


def _days(
    db: sqlite3.Connection, condition: str, value: int, places: Mapping[int, Place] | None
) -> tuple[TrekDay, ...]:
    known = places if places is not None else all_places(db)
    rows = db.execute(f"SELECT * FROM trek_day WHERE {condition} ORDER BY number, id", {"id": value}).fetchall()
    waypoints: dict[int, list[Waypoint]] = {}
    of_these = f"trek_day_id IN (SELECT id FROM trek_day WHERE {condition})"
    for row in db.execute(f"SELECT * FROM waypoint WHERE {of_these} ORDER BY position, id", {"id": value}):
        waypoints.setdefault(row["trek_day_id"], []).append(
            Waypoint(known[row["place_id"]], Mode(row["mode"]), row["leg_m"], row["id"])
        )
    tracks = {
        row["trek_day_id"]: _track(row) for row in db.execute(f"SELECT * FROM track WHERE {of_these}", {"id": value})
    }
    return tuple(
        replace(_day(row, tuple(waypoints.get(row["id"], ())), known), track=tracks.get(row["id"])) for row in rows
    )


def _day(row: sqlite3.Row, waypoints: tuple[Waypoint, ...], places: Mapping[int, Place]) -> TrekDay:
    return TrekDay(
        number=row["number"],
        title=local(row["title"]),
        narrative=local(row["narrative"]),
        kind=DayKind(row["kind"]),
        waypoints=waypoints,
        sleep_place=places[row["sleep_place_id"]] if row["sleep_place_id"] else None,
        lodging=Lodging(row["lodging"]),
        breakfast=bool(row["breakfast"]),
        lunch=bool(row["lunch"]),
        dinner=bool(row["dinner"]),
        transport=local(row["transport"]),
        signal=local(row["signal"]),
        state=DayState(row["state"]),
        lower_camp=places[row["lower_camp_id"]] if row["lower_camp_id"] else None,
        exit_road=local(row["exit_road"]),
        clinic=local(row["clinic"]),
        source_day_id=row["source_day_id"],
        id=row["id"],
        rev=row["rev"],
        **{name: row[name] for name in _PLAIN},
    )


def _values(day: TrekDay) -> dict[str, Value]:
    return {
        "number": day.number,
        "title": text(day.title),
        "narrative": text(day.narrative),
        "kind": day.kind,
        "sleep_place_id": day.sleep_place.id if day.sleep_place else None,
        "lodging": day.lodging,
        "breakfast": int(day.breakfast),
        "lunch": int(day.lunch),
        "dinner": int(day.dinner),
        "transport": text(day.transport),
        "signal": text(day.signal),
        "state": day.state,
        "lower_camp_id": day.lower_camp.id if day.lower_camp else None,
        "exit_road": sparse_text(day.exit_road),
        "clinic": sparse_text(day.clinic),
        **{name: getattr(day, name) for name in _PLAIN},
    }


def _track(row: sqlite3.Row) -> Track:
    return Track(
        row["file_name"],
        tuple((along, height) for along, height in json.loads(row["points"])),
        row["distance_m"],
        row["ascent_m"],
        row["descent_m"],
        row["high_m"],
        row["low_m"],
        row["id"],
        row["rev"],
    )


def _track_values(track: Track) -> dict[str, Value]:
    return {
        "file_name": track.file_name,
        "points": json.dumps(track.points, separators=(",", ":")),
        "distance_m": track.distance_m,
        "ascent_m": track.ascent_m,
        "descent_m": track.descent_m,
        "high_m": track.high_m,
        "low_m": track.low_m,
    }


def _save_track(db: sqlite3.Connection, day: TrekDay) -> None:
    """Write the track of a day whose `rev` has been checked; a track is replaced whole, never edited."""
    row = db.execute("SELECT id FROM track WHERE trek_day_id = :id", {"id": day.id}).fetchone()
    if row and (day.track is None or day.track.id != row["id"]):
        delete(db, "track", row["id"])
    if day.track and not day.track.id:
        insert(db, "track", {"trek_day_id": day.id, **_track_values(day.track)})


def _insert_waypoint(db: sqlite3.Connection, day_id: int, position: int, waypoint: Waypoint) -> None:
    insert(db, "waypoint", {"trek_day_id": day_id, **_waypoint_values(position, waypoint)})


def _update_waypoint(db: sqlite3.Connection, position: int, waypoint: Waypoint) -> None:
    """Write a waypoint of a day whose `rev` has been checked; one that is as it was stays untouched."""
    values = _waypoint_values(position, waypoint)
    row = db.execute("SELECT * FROM waypoint WHERE id = :id", {"id": waypoint.id}).fetchone()
    if any(row[name] != value for name, value in values.items()):
        update(db, "waypoint", waypoint.id, row["rev"], values)


def _waypoint_values(position: int, waypoint: Waypoint) -> dict[str, Value]:
    return {
        "position": position,
        "place_id": waypoint.place.id,
        "mode": waypoint.mode,
        "leg_m": waypoint.leg_m,
    }
