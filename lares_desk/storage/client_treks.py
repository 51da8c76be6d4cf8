"""The departures that clients are on."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date

from lares_desk.domain.client_line import ClientTrek
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.figures import figures
from lares_desk.domain.people import BookingStatus
from lares_desk.storage.places import all_places
from lares_desk.storage.rows import local
from lares_desk.storage.trek_days import of_owner


def of_client(db: sqlite3.Connection, client_id: int) -> tuple[ClientTrek, ...]:
    """Return every place of a client on a departure, the latest first, without its highest point."""
    rows = db.execute(
        "SELECT booking.id AS booking_id, departure.id AS departure_id, departure.code, "
        "itinerary.name AS itinerary_name, start_date, end_date, departure.status AS departure_status, "
        "booking.name AS group_name, booking.status FROM traveller "
        "JOIN booking ON booking.id = traveller.booking_id JOIN departure ON departure.id = booking.departure_id "
        "JOIN itinerary ON itinerary.id = departure.itinerary_id "
        "WHERE traveller.client_id = :id ORDER BY start_date DESC, departure.id DESC",
        {"id": client_id},
    )
    return tuple(
        ClientTrek(
            booking_id=row["booking_id"],
            departure_id=row["departure_id"],
            code=row["code"],
            itinerary_name=local(row["itinerary_name"]),
            start=date.fromisoformat(row["start_date"]),
            end=date.fromisoformat(row["end_date"]),
            departure_status=DepartureStatus(row["departure_status"]),
            group=row["group_name"],
            status=BookingStatus(row["status"]),
        )
        for row in rows
    )


def with_heights(db: sqlite3.Connection, treks: tuple[ClientTrek, ...], today: date) -> tuple[ClientTrek, ...]:
    """Return the treks with the highest point of those that have not ended yet."""
    if not any(trek.end >= today for trek in treks):
        return treks
    places = all_places(db)
    heights: dict[int, int | None] = {}
    for departure_id in {trek.departure_id for trek in treks if trek.end >= today}:
        days = [figures(day) for day in of_owner(db, "departure", departure_id, places)]
        points = [day.high.metres for day in days if day.high] + [d.vehicle_high.metres for d in days if d.vehicle_high]
        heights[departure_id] = max((*points, *(day.sleep_m for day in days if day.sleep_m)), default=None)
    return tuple(replace(trek, highest_m=heights.get(trek.departure_id)) for trek in treks)
