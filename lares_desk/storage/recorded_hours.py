"""How long earlier runs of a trek took on foot, as guides wrote it down."""

from __future__ import annotations

import sqlite3

from lares_desk.domain.departure import Departure
from lares_desk.domain.walking import RecordedHours
from lares_desk.storage.rows import iso

# A day that was cut short says nothing of the whole one.
_RUNS = (
    "SELECT source_day_id, min(recorded_minutes) AS shortest, max(recorded_minutes) AS longest, count(*) AS runs "
    "FROM trek_day JOIN departure ON departure.id = trek_day.departure_id "
    "WHERE source_day_id IN (SELECT id FROM trek_day WHERE itinerary_id = :itinerary) "
    "AND recorded_minutes IS NOT NULL AND state = 'planned' AND start_date < :start AND departure.id <> :departure "
    "GROUP BY source_day_id"
)


def before(db: sqlite3.Connection, departure: Departure) -> dict[int, RecordedHours]:
    """Return the hours of runs that left before this departure, by the id of the itinerary's day."""
    rows = db.execute(
        _RUNS, {"itinerary": departure.itinerary_id, "start": iso(departure.start), "departure": departure.id}
    )
    return {row["source_day_id"]: RecordedHours(row["shortest"], row["longest"], row["runs"]) for row in rows}
