"""Places with their readings."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from itertools import groupby, islice
from operator import itemgetter

from lares_desk.domain.places import Place, PlaceKind, PlaceUse, PlaceUsers, Reading
from lares_desk.errors import Conflict
from lares_desk.storage.rows import Value, day, insert, iso, local, save, text, update

# The days that lead to a place, end there, or would end there if something went wrong.
_ITS_DAYS = (
    "(SELECT trek_day_id FROM waypoint WHERE place_id = :place "
    "UNION SELECT id FROM trek_day WHERE sleep_place_id = :place "
    "UNION SELECT id FROM trek_day WHERE lower_camp_id = :place)"
)


def add(db: sqlite3.Connection, place: Place) -> int:
    """Add a place with its readings and return its id."""
    place_id = insert(db, "place", {"key": place.key, **_values(place)})
    for reading in place.readings:
        add_reading(db, place_id, reading)
    return place_id


def add_reading(db: sqlite3.Connection, place_id: int, reading: Reading) -> int:
    """Add one reading and return its id."""
    return insert(db, "reading", {"place_id": place_id, **_reading_values(reading)})


def save_place(db: sqlite3.Connection, place: Place) -> None:
    """Save name and kind of a place that was read with its `rev`, or raise Conflict."""
    save(db, "place", place, _values(place), get)


def save_reading(db: sqlite3.Connection, reading: Reading) -> None:
    """Save a reading that was read with its `rev`, or raise Conflict; another one may not be chosen at that moment."""
    if not update(db, "reading", reading.id, reading.rev, _reading_values(reading)):
        raise Conflict(reading, None)


def get(db: sqlite3.Connection, place_id: int) -> Place | None:
    """Return one place with its readings, or None."""
    return all_places(db).get(place_id)


def has_key(db: sqlite3.Connection, key: str) -> bool:
    """Tell whether a place of this key is there."""
    return db.execute("SELECT 1 FROM place WHERE key = :key", {"key": key}).fetchone() is not None


def place_of_reading(db: sqlite3.Connection, reading_id: int) -> int | None:
    """Return the id of the place that a reading belongs to, or None."""
    row = db.execute("SELECT place_id FROM reading WHERE id = :id", {"id": reading_id}).fetchone()
    return int(row["place_id"]) if row else None


def users(db: sqlite3.Connection, place_id: int, today: date, most: int) -> PlaceUsers:
    """Return who goes to a place; of the departures at most so many, those from `today` on first."""
    facts: dict[str, Value] = {"place": place_id}
    itineraries = db.execute(
        "SELECT itinerary.id, itinerary.code, trek_day.number, itinerary.start_place_id = :place AS starts "
        "FROM itinerary LEFT JOIN trek_day "
        f"ON trek_day.itinerary_id = itinerary.id AND trek_day.id IN {_ITS_DAYS} "
        "WHERE itinerary.start_place_id = :place OR trek_day.id IS NOT NULL "
        "ORDER BY itinerary.code, trek_day.number",
        facts,
    )
    departures = db.execute(
        "SELECT departure.id, departure.code, trek_day.number, 0 AS starts "
        "FROM trek_day JOIN departure ON departure.id = trek_day.departure_id "
        f"WHERE trek_day.id IN {_ITS_DAYS} "
        "ORDER BY departure.start_date < :today, departure.start_date, departure.id, trek_day.number",
        {**facts, "today": today.isoformat()},
    )
    return PlaceUsers(
        itineraries=tuple(_uses(itineraries)),
        departures=tuple(islice(_uses(departures), most)),
        departure_count=_count(db, f"DISTINCT departure_id) FROM trek_day WHERE id IN {_ITS_DAYS}", place_id),
        arrivals=_count(db, "*) FROM traveller WHERE arrival_place_id = :place", place_id),
    )


def all_places(db: sqlite3.Connection) -> dict[int, Place]:
    """Return every place by id, with its readings from low to high."""
    readings: dict[int, list[Reading]] = {}
    for row in db.execute("SELECT * FROM reading ORDER BY metres, id"):
        readings.setdefault(row["place_id"], []).append(
            Reading(row["metres"], row["source"], day(row["checked_on"]), bool(row["chosen"]), row["id"], row["rev"])
        )
    return {
        row["id"]: Place(
            row["key"],
            local(row["name"]),
            PlaceKind(row["kind"]),
            tuple(readings.get(row["id"], ())),
            latitude=_degrees(row["latitude_e5"]),
            longitude=_degrees(row["longitude_e5"]),
            id=row["id"],
            rev=row["rev"],
        )
        for row in db.execute("SELECT * FROM place ORDER BY id")
    }


def _uses(rows: sqlite3.Cursor) -> Iterator[PlaceUse]:
    for (owner_id, code), found in groupby(rows, key=itemgetter("id", "code")):
        days = list(found)
        numbers = tuple(row["number"] for row in days if row["number"] is not None)
        yield PlaceUse(code, owner_id, numbers, bool(days[0]["starts"]))


def _count(db: sqlite3.Connection, what: str, place_id: int) -> int:
    return int(db.execute(f"SELECT count({what}", {"place": place_id}).fetchone()[0])


def _values(place: Place) -> dict[str, Value]:
    return {
        "name": text(place.name),
        "kind": place.kind,
        "latitude_e5": _hundred_thousandths(place.latitude),
        "longitude_e5": _hundred_thousandths(place.longitude),
    }


def _degrees(hundred_thousandths: int | None) -> float | None:
    return None if hundred_thousandths is None else hundred_thousandths / 100_000


def _hundred_thousandths(degrees: float | None) -> int | None:
    return None if degrees is None else round(degrees * 100_000)


def _reading_values(reading: Reading) -> dict[str, Value]:
    return {
        "metres": reading.metres,
        "source": reading.source,
        "checked_on": iso(reading.checked_on),
        "chosen": int(reading.chosen),
    }
