"""What must be true of every agency file: that it is whole, and what its schema alone cannot say."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from lares_desk.errors import N_, FileRefused
from lares_desk.storage.connection import connect, connect_beside, trouble_of

_TRAVELS_ON = (
    "(SELECT booking.departure_id FROM traveller JOIN booking ON booking.id = traveller.booking_id "
    "WHERE traveller.id = {}.traveller_id)"
)
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
    (
        f"""SELECT service.name AS what FROM ticket JOIN service ON service.id = ticket.service_id
           WHERE traveller_id IS NOT NULL AND departure_id <> {_TRAVELS_ON.format("ticket")}""",
        N_("A ticket of {what} is for somebody of another departure."),
    ),
    (
        f"""SELECT room.label AS what FROM room_place JOIN room ON room.id = room_place.room_id
           WHERE departure_id <> {_TRAVELS_ON.format("room_place")}""",
        N_("Somebody of another departure sleeps in {what}."),
    ),
    (
        f"""SELECT name AS what FROM equipment
           WHERE traveller_id IS NOT NULL AND departure_id <> {_TRAVELS_ON.format("equipment")}""",
        N_("{what} is lent to somebody of another departure."),
    ),
    (
        "SELECT label AS what FROM room WHERE places < (SELECT count(*) FROM room_place WHERE room_id = room.id)",
        N_("More people sleep in {what} than it has places."),
    ),
    (
        """SELECT max(room.label) AS what FROM room_place JOIN room ON room.id = room_place.room_id
           GROUP BY traveller_id, kind, service_id HAVING count(*) > 1""",
        N_("Somebody who sleeps in {what} has another bed in the same night."),
    ),
    (
        """SELECT room.label AS what FROM room JOIN service ON service.id = room.service_id
           WHERE service.departure_id <> room.departure_id OR service.kind <> 'hotel'""",
        N_("{what} is in no hotel of its departure."),
    ),
)


def refuse_damaged(db: sqlite3.Connection, path: Path, *, thorough: bool) -> None:
    """Raise FileRefused where the file is damaged; unless `thorough`, only its head and its schema are read."""
    damaged = FileRefused(N_("{name} is damaged. It was left as it is; open a backup of it."), name=path.name)
    look = "PRAGMA quick_check(1)" if thorough else "SELECT 'ok' FROM (SELECT count(*) FROM sqlite_schema)"
    try:
        result = db.execute(look).fetchone()[0]
    except UnicodeDecodeError as error:
        # What SQLite finds wrong may quote the damaged bytes.
        raise damaged from error
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_READONLY:
            # A reader may not finish what a killed writer left half done.
            raise FileRefused(
                N_("{name} was not closed properly. Open it once to change it, and it will be put right."),
                name=path.name,
            ) from error
        raise trouble_of(error, but=sqlite3.SQLITE_CORRUPT) or damaged from error
    if result != "ok":
        raise damaged


def look_through(path: Path) -> None:
    """Read the whole of an open file on a connection of its own, on any thread; FileRefused where it is damaged.

    Nobody waits for it: it takes no lock. What it sees while somebody saves may look like damage, so only what a second
    look with a lock finds too is believed.
    """
    try:
        with closing(connect_beside(path)) as db:
            refuse_damaged(db, path, thorough=True)
    except FileRefused:
        with closing(connect(path, read_only=True)) as db:
            refuse_damaged(db, path, thorough=True)


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
    tables = ("itinerary", "departure", "booking", "traveller", "client", "crew", "place", "service", "ticket")
    return {table: int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in tables}
