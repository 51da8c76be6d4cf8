"""What is bought from suppliers for a departure, with the tickets as bought."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from lares_desk.domain.logistics import PassengerType, Service, ServiceKind, Ticket
from lares_desk.domain.people import Sex
from lares_desk.errors import Conflict
from lares_desk.storage.rows import Value, day, delete, insert, iso, save, update

_IN_ORDER = "ORDER BY starts_on IS NULL, starts_on, starts_minutes IS NULL, starts_minutes, id"


def add(db: sqlite3.Connection, service: Service) -> int:
    """Add a service with its tickets and return its id."""
    service_id = insert(db, "service", _values(service))
    for ticket in service.tickets:
        add_ticket(db, replace(ticket, service_id=service_id))
    return service_id


def save_service(db: sqlite3.Connection, service: Service) -> None:
    """Save a service that was read with its `rev`, or raise Conflict; its tickets are saved by themselves."""
    save(db, "service", service, _values(service), get)


def remove(db: sqlite3.Connection, service_id: int) -> None:
    """Delete a service with its tickets and rooms."""
    delete(db, "service", service_id)


def get(db: sqlite3.Connection, service_id: int) -> Service | None:
    """Return one service with its tickets, or None."""
    return next(iter(_services(db, "id = :id", service_id)), None)


def of_departure(db: sqlite3.Connection, departure_id: int) -> tuple[Service, ...]:
    """Return the services of a departure by day and hour; those without a day come last."""
    return _services(db, "departure_id = :id", departure_id)


def add_ticket(db: sqlite3.Connection, ticket: Ticket) -> int:
    """Add a ticket and return its id."""
    return insert(db, "ticket", {"service_id": ticket.service_id, **_ticket_values(ticket)})


def save_ticket(db: sqlite3.Connection, ticket: Ticket) -> None:
    """Save a ticket that was read with its `rev`, or raise Conflict."""
    if not update(db, "ticket", ticket.id, ticket.rev, _ticket_values(ticket)):
        raise Conflict(ticket, None)


def remove_ticket(db: sqlite3.Connection, ticket_id: int) -> None:
    """Delete a ticket."""
    delete(db, "ticket", ticket_id)


def free_travellers(db: sqlite3.Connection, ticket_ids: Sequence[int]) -> None:
    """Let tickets stand for nobody for a moment, so that travellers can exchange theirs."""
    for ticket_id in ticket_ids:
        db.execute("UPDATE ticket SET traveller_id = NULL WHERE id = :id", {"id": ticket_id})


def _services(db: sqlite3.Connection, condition: str, value: int) -> tuple[Service, ...]:
    rows = db.execute(f"SELECT * FROM service WHERE {condition} {_IN_ORDER}", {"id": value}).fetchall()
    tickets: dict[int, list[Ticket]] = {}
    of_these = f"service_id IN (SELECT id FROM service WHERE {condition})"
    for row in db.execute(f"SELECT * FROM ticket WHERE {of_these} ORDER BY id", {"id": value}):
        tickets.setdefault(row["service_id"], []).append(_ticket(row))
    return tuple(_service(row, tuple(tickets.get(row["id"], ()))) for row in rows)


def _service(row: sqlite3.Row, tickets: tuple[Ticket, ...]) -> Service:
    return Service(
        departure_id=row["departure_id"],
        kind=ServiceKind(row["kind"]),
        name=row["name"],
        supplier=row["supplier"],
        phone=row["phone"],
        reference=row["reference"],
        starts_on=day(row["starts_on"]),
        starts_minutes=row["starts_minutes"],
        ends_minutes=row["ends_minutes"],
        from_place=row["from_place"],
        to_place=row["to_place"],
        circuit=row["circuit"],
        route=row["route"],
        seats=row["seats"],
        plate=row["plate"],
        driver=row["driver"],
        pickups=row["pickups"],
        notes=row["notes"],
        tickets=tickets,
        id=row["id"],
        rev=row["rev"],
    )


def _values(service: Service) -> dict[str, Value]:
    return {
        "departure_id": service.departure_id,
        "kind": service.kind,
        "name": service.name,
        "supplier": service.supplier,
        "phone": service.phone,
        "reference": service.reference,
        "starts_on": iso(service.starts_on),
        "starts_minutes": service.starts_minutes,
        "ends_minutes": service.ends_minutes,
        "from_place": service.from_place,
        "to_place": service.to_place,
        "circuit": service.circuit,
        "route": service.route,
        "seats": service.seats,
        "plate": service.plate,
        "driver": service.driver,
        "pickups": service.pickups,
        "notes": service.notes,
    }


def _ticket(row: sqlite3.Row) -> Ticket:
    return Ticket(
        service_id=row["service_id"],
        traveller_id=row["traveller_id"],
        surname=row["surname"],
        given_names=row["given_names"],
        passport=row["passport"],
        nationality=row["nationality"],
        birth_date=day(row["birth_date"]),
        sex=Sex(row["sex"]),
        passenger_type=PassengerType(row["passenger_type"]),
        number=row["number"],
        seat=row["seat"],
        id=row["id"],
        rev=row["rev"],
    )


def _ticket_values(ticket: Ticket) -> dict[str, Value]:
    return {
        "traveller_id": ticket.traveller_id,
        "surname": ticket.surname,
        "given_names": ticket.given_names,
        "passport": ticket.passport,
        "nationality": ticket.nationality,
        "birth_date": iso(ticket.birth_date),
        "sex": ticket.sex,
        "passenger_type": ticket.passenger_type,
        "number": ticket.number,
        "seat": ticket.seat,
    }
