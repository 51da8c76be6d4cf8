"""Itineraries: treks as sold."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from lares_desk.domain.places import Place
from lares_desk.domain.trek import Itinerary
from lares_desk.storage import trek_days
from lares_desk.storage.places import all_places
from lares_desk.storage.rows import Value, insert, local, save, text


def add(db: sqlite3.Connection, itinerary: Itinerary) -> int:
    """Add an itinerary with its days and return its id."""
    itinerary_id = insert(db, "itinerary", _values(itinerary))
    for day in itinerary.days:
        trek_days.add(db, "itinerary", itinerary_id, day)
    return itinerary_id


def save_itinerary(db: sqlite3.Connection, itinerary: Itinerary) -> None:
    """Save the itinerary's own fields (its days are saved by themselves), or raise Conflict."""
    save(db, "itinerary", itinerary, _values(itinerary), get)


def get(db: sqlite3.Connection, itinerary_id: int, places: Mapping[int, Place] | None = None) -> Itinerary | None:
    """Return one itinerary with its days, or None."""
    known = places if places is not None else all_places(db)
    row = db.execute("SELECT * FROM itinerary WHERE id = :id", {"id": itinerary_id}).fetchone()
    return _itinerary(db, row, known) if row else None


def all_itineraries(db: sqlite3.Connection) -> tuple[Itinerary, ...]:
    """Return every itinerary with its days: an agency has a handful."""
    known = all_places(db)
    rows = db.execute("SELECT * FROM itinerary ORDER BY code").fetchall()
    return tuple(_itinerary(db, row, known) for row in rows)


def id_of_code(db: sqlite3.Connection, code: str) -> int | None:
    """Return the id of the itinerary with this code, in capitals or not."""
    row = db.execute("SELECT id FROM itinerary WHERE upper(code) = upper(:code)", {"code": code}).fetchone()
    return int(row["id"]) if row else None


def departures_of(db: sqlite3.Connection, itinerary_id: int) -> int:
    """Return how many departures run this itinerary."""
    row = db.execute("SELECT count(*) FROM departure WHERE itinerary_id = :id", {"id": itinerary_id}).fetchone()
    return int(row[0])


def _itinerary(db: sqlite3.Connection, row: sqlite3.Row, places: Mapping[int, Place]) -> Itinerary:
    return Itinerary(
        code=row["code"],
        name=local(row["name"]),
        summary=local(row["summary"]),
        highlights=local(row["highlights"]),
        inclusions=local(row["inclusions"]),
        exclusions=local(row["exclusions"]),
        start_place=places[row["start_place_id"]] if row["start_place_id"] else None,
        meeting_point=local(row["meeting_point"]),
        meeting_minutes=row["meeting_minutes"],
        source=row["source"],
        confirmed=bool(row["confirmed"]),
        retired=bool(row["retired"]),
        days=trek_days.of_owner(db, "itinerary", row["id"], places),
        id=row["id"],
        rev=row["rev"],
    )


def _values(itinerary: Itinerary) -> dict[str, Value]:
    return {
        "code": itinerary.code,
        "name": text(itinerary.name),
        "summary": text(itinerary.summary),
        "highlights": text(itinerary.highlights),
        "inclusions": text(itinerary.inclusions),
        "exclusions": text(itinerary.exclusions),
        "start_place_id": itinerary.start_place.id if itinerary.start_place else None,
        "meeting_point": text(itinerary.meeting_point),
        "meeting_minutes": itinerary.meeting_minutes,
        "source": itinerary.source,
        "confirmed": int(itinerary.confirmed),
        "retired": int(itinerary.retired),
    }
