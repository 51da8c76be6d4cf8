"""Bookings (groups on departures) and their travellers."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping

from lares_desk.domain.departure import Group
from lares_desk.domain.people import Booking, BookingStatus, TentKind, Traveller
from lares_desk.domain.places import Place
from lares_desk.domain.text import fold
from lares_desk.storage.clients import client_of
from lares_desk.storage.places import all_places
from lares_desk.storage.rows import Value, day, delete, insert, iso, save, update


def add(db: sqlite3.Connection, booking: Booking) -> int:
    """Add a booking and return its id."""
    return insert(db, "booking", _values(booking))


def save_booking(db: sqlite3.Connection, booking: Booking) -> None:
    """Save a booking that was read with its `rev`, or raise Conflict."""
    save(db, "booking", booking, _values(booking), get)


def get(db: sqlite3.Connection, booking_id: int) -> Booking | None:
    """Return one booking, or None."""
    row = db.execute("SELECT * FROM booking WHERE id = :id", {"id": booking_id}).fetchone()
    return _booking(row) if row else None


def references_of(db: sqlite3.Connection, departure_id: int) -> frozenset[str]:
    """Return every reference given on a departure so far: those of deleted bookings stand on printed papers still."""
    rows = db.execute("SELECT reference FROM booking WHERE departure_id = :id", {"id": departure_id})
    deleted = db.execute(
        "SELECT before FROM journal WHERE entity = 'booking' AND after IS NULL AND instr(before, :mark) > 0",
        {"mark": f'"departure_id":{departure_id},'},
    )
    return frozenset(row["reference"] for row in rows) | {json.loads(row["before"])["reference"] for row in deleted}


def remove(db: sqlite3.Connection, booking_id: int) -> None:
    """Delete a booking and its travellers; the clients stay."""
    delete(db, "booking", booking_id)


def add_traveller(db: sqlite3.Connection, traveller: Traveller) -> int:
    """Add a client to a booking and return the traveller's id."""
    return insert(db, "traveller", {**_traveller_values(traveller), "client_id": traveller.client.id})


def save_traveller(db: sqlite3.Connection, traveller: Traveller) -> None:
    """Save what is true of a traveller on this trek, or raise Conflict."""
    save(db, "traveller", traveller, _traveller_values(traveller), get_traveller)


def remove_traveller(db: sqlite3.Connection, traveller_id: int) -> None:
    """Take a traveller off a booking; the client stays."""
    delete(db, "traveller", traveller_id)


def get_traveller(db: sqlite3.Connection, traveller_id: int) -> Traveller | None:
    """Return one traveller, or None."""
    found = _travellers(db, "traveller.id = :id", traveller_id, all_places(db))
    return found[0] if found else None


def follow_name(db: sqlite3.Connection, client_id: int, names: Collection[str], name: str) -> None:
    """Let those who share a tent with a client under one of the folded `names` share with `name`."""
    rows = db.execute(
        "SELECT id, rev, tent_with FROM traveller WHERE tent_with <> '' AND client_id <> :id "
        "AND booking_id IN (SELECT booking_id FROM traveller WHERE client_id = :id)",
        {"id": client_id},
    ).fetchall()
    for row in rows:
        if row["tent_with"] != name and fold(row["tent_with"]) in names:
            update(db, "traveller", row["id"], row["rev"], {"tent_with": name})


def of_departure(
    db: sqlite3.Connection, departure_id: int, places: Mapping[int, Place] | None = None
) -> tuple[Group, ...]:
    """Return the groups of a departure with their travellers, in the order of booking."""
    known = places if places is not None else all_places(db)
    rows = db.execute("SELECT * FROM booking WHERE departure_id = :id ORDER BY id", {"id": departure_id}).fetchall()
    travellers = _travellers(db, "booking.departure_id = :id", departure_id, known)
    return tuple(
        Group(_booking(row), tuple(traveller for traveller in travellers if traveller.booking_id == row["id"]))
        for row in rows
    )


def on_departure(db: sqlite3.Connection, departure_id: int, client_id: int) -> Booking | None:
    """Return the booking, not cancelled, that has this client on this departure."""
    row = db.execute(
        "SELECT booking.* FROM booking JOIN traveller ON traveller.booking_id = booking.id "
        "WHERE booking.departure_id = :departure AND traveller.client_id = :client AND booking.status <> 'cancelled'",
        {"departure": departure_id, "client": client_id},
    ).fetchone()
    return _booking(row) if row else None


def _travellers(
    db: sqlite3.Connection, condition: str, value: int, places: Mapping[int, Place]
) -> tuple[Traveller, ...]:
    rows = db.execute(
        "SELECT client.*, traveller.id AS traveller_id, traveller.rev AS traveller_rev, booking_id, position, tent, "
        "tent_with, rents_bag, rents_poles, arrival_on, arrival_place_id, nights_high, is_student, used_to_walking, "
        "duffel_g, daypack_g, boot_size FROM traveller "
        "JOIN booking ON booking.id = traveller.booking_id JOIN client ON client.id = traveller.client_id "
        f"WHERE {condition} ORDER BY booking_id, position, traveller.id",
        {"id": value},
    )
    return tuple(
        Traveller(
            client=client_of(row),
            booking_id=row["booking_id"],
            position=row["position"],
            tent=TentKind(row["tent"]),
            tent_with=row["tent_with"],
            rents_bag=bool(row["rents_bag"]),
            rents_poles=bool(row["rents_poles"]),
            arrival_on=day(row["arrival_on"]),
            arrival_place=places[row["arrival_place_id"]] if row["arrival_place_id"] else None,
            nights_high=row["nights_high"],
            is_student=bool(row["is_student"]),
            used_to_walking=None if row["used_to_walking"] is None else bool(row["used_to_walking"]),
            duffel_g=row["duffel_g"],
            daypack_g=row["daypack_g"],
            boot_size=row["boot_size"],
            id=row["traveller_id"],
            rev=row["traveller_rev"],
        )
        for row in rows
    )


def _booking(row: sqlite3.Row) -> Booking:
    return Booking(
        departure_id=row["departure_id"],
        reference=row["reference"],
        name=row["name"],
        language=row["language"],
        status=BookingStatus(row["status"]),
        lead_client_id=row["lead_client_id"],
        over_capacity_reason=row["over_capacity_reason"],
        notes=row["notes"],
        id=row["id"],
        rev=row["rev"],
    )


def _values(booking: Booking) -> dict[str, Value]:
    return {
        "departure_id": booking.departure_id,
        "reference": booking.reference,
        "name": booking.name,
        "language": booking.language,
        "status": booking.status,
        "lead_client_id": booking.lead_client_id,
        "over_capacity_reason": booking.over_capacity_reason,
        "notes": booking.notes,
        "search": fold(f"{booking.reference} {booking.name}"),
    }


def _traveller_values(traveller: Traveller) -> dict[str, Value]:
    return {
        "booking_id": traveller.booking_id,
        "position": traveller.position,
        "tent": traveller.tent,
        "tent_with": traveller.tent_with,
        "rents_bag": int(traveller.rents_bag),
        "rents_poles": int(traveller.rents_poles),
        "arrival_on": iso(traveller.arrival_on),
        "arrival_place_id": traveller.arrival_place.id if traveller.arrival_place else None,
        "nights_high": traveller.nights_high,
        "is_student": int(traveller.is_student),
        "used_to_walking": None if traveller.used_to_walking is None else int(traveller.used_to_walking),
        "duffel_g": traveller.duffel_g,
        "daypack_g": traveller.daypack_g,
        "boot_size": traveller.boot_size,
    }
