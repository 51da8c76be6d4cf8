"""What must be true of every agency file, beyond what its schema can say."""

from __future__ import annotations

import sqlite3

from lares_desk.errors import N_

# Each invariant of the trade as a query that finds what breaks it, with the sentence for each row found.
_INVARIANTS = (
    (
        """SELECT code AS what FROM departure WHERE (SELECT coalesce(max(number), 0) <> count(*)
           OR count(DISTINCT number) <> count(*) FROM trek_day WHERE departure_id = departure.id)""",
        N_("The days of departure {what} are not numbered 1, 2, 3 …"),
    ),
    (
        """SELECT code AS what FROM itinerary WHERE (SELECT coalesce(max(number), 0) <> count(*)
           OR count(DISTINCT number) <> count(*) FROM trek_day WHERE itinerary_id = itinerary.id)""",
        N_("The days of itinerary {what} are not numbered 1, 2, 3 …"),
    ),
    (
        """SELECT code AS what FROM departure WHERE julianday(end_date) - julianday(start_date) + 1 <>
           max(1, (SELECT count(*) FROM trek_day WHERE departure_id = departure.id))""",
        N_("The dates of departure {what} do not fit its days."),
    ),
    (
        """SELECT code AS what FROM departure WHERE capacity < (SELECT count(*) FROM booking JOIN traveller
           ON traveller.booking_id = booking.id WHERE booking.departure_id = departure.id
           AND booking.status <> 'cancelled') AND NOT EXISTS (SELECT 1 FROM booking
           WHERE departure_id = departure.id AND status <> 'cancelled' AND over_capacity_reason <> '')""",
        N_("Departure {what} has more travellers than its capacity, and no reason is given."),
    ),
    (
        """SELECT booking.reference AS what FROM booking WHERE lead_client_id IS NOT NULL AND NOT EXISTS (SELECT 1
           FROM traveller WHERE booking_id = booking.id AND client_id = booking.lead_client_id)""",
        N_("The lead client of booking {what} does not travel with it."),
    ),
    (
        """SELECT key AS what FROM place
           WHERE NOT EXISTS (SELECT 1 FROM reading WHERE place_id = place.id AND chosen = 1)""",
        N_("Place {what} has no chosen elevation."),
    ),
    (
        "SELECT waypoint.id AS what FROM waypoint WHERE (position = 1) <> (mode = 'start')",
        N_("Waypoint {what}: the first waypoint of a day, and no other, is its start."),
    ),
)


def problems(db: sqlite3.Connection) -> list[str]:
    """Return a sentence for everything wrong with a file: damage, broken references, broken rules of the trade."""
    found = [N_("The file is damaged: {what}.").format(what=what) for what in _damage(db)]
    found += [
        N_("A record of {table} points to one that is gone.").format(table=row["table"])
        for row in db.execute("PRAGMA foreign_key_check")
    ]
    for query, sentence in _INVARIANTS:
        found += [sentence.format(what=row["what"]) for row in db.execute(query)]
    return found


def _damage(db: sqlite3.Connection) -> list[str]:
    """Return what SQLite finds wrong with the file; what it says may quote bytes that are no text."""
    try:
        return [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
    except UnicodeDecodeError:
        return [N_("some of its text cannot be read")]


def counts(db: sqlite3.Connection) -> dict[str, int]:
    """Return how many records of each main kind a file holds."""
    tables = ("itinerary", "departure", "booking", "traveller", "client", "crew", "place")
    return {table: int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in tables}
