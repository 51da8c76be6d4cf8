"""Where in the window a row can be seen: the record that it belongs to, or the list where that is gone."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

from lares_desk.domain.changes import Kind
from lares_desk.domain.history import Spot

_Row = Mapping[str, Any]


def spot_of(db: sqlite3.Connection, action_id: int) -> Spot | None:
    """Return where the first row that an action changed is now; None where nowhere."""
    row = db.execute(
        "SELECT entity, entity_id, coalesce(after, before) AS content FROM journal WHERE action_id = :id "
        "ORDER BY seq LIMIT 1",
        {"id": action_id},
    ).fetchone()
    return _spot(db, Kind(row["entity"]), row["entity_id"], json.loads(row["content"], strict=False)) if row else None


def _spot(  # noqa: PLR0911, PLR0912  (one a kind)
    db: sqlite3.Connection, kind: Kind, record_id: int, row: _Row
) -> Spot | None:
    match kind:
        case Kind.AGENCY | Kind.AGENCY_PHONE | Kind.LOGO:
            return Spot("agency")
        case Kind.OWN_WORDING:
            return Spot("agency", f"wording/{row['key']}")
        case Kind.WEIGHT_LIMIT:
            return Spot("agency", "limits")
        case Kind.CLIENT:
            return Spot("clients", _there(db, kind, record_id))
        case Kind.ITINERARY:
            return Spot("itineraries", _there(db, kind, record_id))
        case Kind.PLACE:
            return _place(db, record_id)
        case Kind.READING:
            return _place(db, row["place_id"])
        case Kind.DEPARTURE:
            return Spot("departures", _there(db, kind, record_id))
        case Kind.DEPARTURE_CREW:
            return _departure(db, row["departure_id"])
        case Kind.BOOKING:
            return _booking(db, record_id, row)
        case Kind.TRAVELLER | Kind.PRINTED_PAPER:
            booking = _row(db, Kind.BOOKING, row["booking_id"])
            return _booking(db, row["booking_id"], booking) if booking else Spot("departures")
        case Kind.SERVICE | Kind.ROOM | Kind.EQUIPMENT | Kind.ANIMAL | Kind.CASH_ITEM:
            return _departure(db, row["departure_id"], "/logistics")
        case Kind.TICKET | Kind.ROOM_PLACE:
            owner, column = (Kind.SERVICE, "service_id") if kind is Kind.TICKET else (Kind.ROOM, "room_id")
            found = _row(db, owner, row[column])
            return _departure(db, found["departure_id"], "/logistics") if found else Spot("departures")
        case Kind.TREK_DAY:
            return _day(db, row)
        case Kind.WAYPOINT | Kind.TRACK:
            day = _row(db, Kind.TREK_DAY, row["trek_day_id"])
            return _day(db, day) if day else None
        case _:
            return None


def _day(db: sqlite3.Connection, row: _Row) -> Spot:
    if row["itinerary_id"] is not None:
        return Spot("itineraries", _there(db, Kind.ITINERARY, row["itinerary_id"]))
    return _departure(db, row["departure_id"], "/days")


def _place(db: sqlite3.Connection, place_id: int) -> Spot:
    return Spot("itineraries", f"places/{place_id}" if _row(db, Kind.PLACE, place_id) else "places")


def _booking(db: sqlite3.Connection, booking_id: int, row: _Row) -> Spot:
    part = f"/groups/{booking_id}" if _row(db, Kind.BOOKING, booking_id) else "/groups"
    return _departure(db, row["departure_id"], part)


def _departure(db: sqlite3.Connection, departure_id: int, part: str = "") -> Spot:
    there = _there(db, Kind.DEPARTURE, departure_id)
    return Spot("departures", there and there + part)


def _there(db: sqlite3.Connection, kind: Kind, record_id: int) -> str:
    return str(record_id) if _row(db, kind, record_id) else ""


def _row(db: sqlite3.Connection, kind: Kind, record_id: int | None) -> _Row | None:
    row = db.execute(f"SELECT * FROM {kind} WHERE id = :id", {"id": record_id}).fetchone()
    return dict(row) if row else None
