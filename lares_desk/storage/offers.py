"""Departures as they are offered: dates, seats left and prices, in one query."""

from __future__ import annotations

import sqlite3
from datetime import date

from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.season import OfferedDeparture
from lares_desk.storage.departure_lists import BOOKED
from lares_desk.storage.rows import iso, local


def from_day(db: sqlite3.Connection, day: date) -> tuple[OfferedDeparture, ...]:
    """Return the departures that start on a day or later and are not cancelled, by date."""
    rows = db.execute(
        f"SELECT departure.*, {BOOKED} AS booked, itinerary.code AS itinerary_code, agency.currency AS usual, "
        "itinerary.inclusions AS usually FROM departure "
        "JOIN itinerary ON itinerary.id = departure.itinerary_id CROSS JOIN agency "
        "WHERE start_date >= :day AND departure.status <> 'cancelled' ORDER BY start_date, departure.code",
        {"day": iso(day)},
    )
    return tuple(
        OfferedDeparture(
            code=row["code"],
            itinerary_code=row["itinerary_code"],
            start=date.fromisoformat(row["start_date"]),
            end=date.fromisoformat(row["end_date"]),
            capacity=row["capacity"],
            booked=row["booked"],
            status=DepartureStatus(row["status"]),
            price_minor=row["price_minor"],
            currency=row["currency"] or row["usual"],
            inclusions=local(row["inclusions"]) or local(row["usually"]),
        )
        for row in rows
    )
