"""The dossier of a departure: read at once, with the same number of queries for one traveller or a hundred."""

from __future__ import annotations

import sqlite3

from lares_desk.domain.departure import Dossier
from lares_desk.storage import (
    agencies,
    bookings,
    crew,
    departures,
    itineraries,
    limits,
    logistics_animals,
    logistics_cash,
    logistics_equipment,
    logistics_rooms,
    logistics_services,
    recorded_hours,
    trek_days,
)
from lares_desk.storage.places import all_places


def read(db: sqlite3.Connection, departure_id: int) -> Dossier | None:
    """Return everything about one departure as the file has it at this moment, or None; suns are reckoned elsewhere."""
    # One read transaction: a writer between two of these queries would tear the picture.
    outermost = not db.in_transaction
    if outermost:
        db.execute("BEGIN")
    try:
        departure = departures.get(db, departure_id)
        if departure is None:
            return None
        places = all_places(db)
        itinerary = itineraries.get(db, departure.itinerary_id, places)
        assert itinerary is not None  # noqa: S101  (a foreign key keeps it)
        return Dossier(
            agency=agencies.get(db),
            itinerary=itinerary,
            departure=departure,
            days=trek_days.of_owner(db, "departure", departure_id, places),
            groups=bookings.of_departure(db, departure_id, places),
            crew=crew.of_departure(db, departure_id),
            services=logistics_services.of_departure(db, departure_id),
            rooms=logistics_rooms.of_departure(db, departure_id),
            equipment=logistics_equipment.of_departure(db, departure_id),
            animals=logistics_animals.of_departure(db, departure_id),
            cash=logistics_cash.of_departure(db, departure_id),
            limits=limits.all_limits(db),
            recorded=recorded_hours.before(db, departure),
        )
    finally:
        if outermost:
            db.execute("COMMIT")
