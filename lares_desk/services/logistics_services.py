"""What is bought from suppliers for a departure: trains, entries, buses, hotels and transport."""

from __future__ import annotations

import re
from dataclasses import replace

from lares_desk.domain import validation
from lares_desk.domain.logistics import Service, ServiceKind
from lares_desk.errors import N_, InvalidInput, Refused
from lares_desk.services import existing
from lares_desk.services import logistics_rules as rules
from lares_desk.services.phones import international
from lares_desk.services.session import Done, Session
from lares_desk.storage import logistics_services

_CIRCUITS = ("1", "2", "3")
_ROUTE = re.compile(r"([1-3])[ -]?([A-D])")


def save_service(session: Session, service: Service) -> Done[int]:
    """Save a service that was read with its `rev`, or add one without id; return the id.

    Its tickets and rooms are saved by themselves. Its day may be any of the century: whether it lies near the
    departure is for a warning, not for a refusal.
    """
    clean = _clean(service)
    action = N_("Change service") if service.id else N_("Add service")
    with session.transaction(action) as work:
        existing.departure(work, clean.departure_id)
        if clean.id:
            refuse_elsewhere(existing.service(work, clean.id), clean.departure_id)
            logistics_services.save_service(work.db, clean)
        else:
            clean = replace(clean, id=logistics_services.add(work.db, replace(clean, tickets=())))
    return Done(clean.id, work.changes, action)


def remove_service(session: Session, service_id: int) -> Done[None]:
    """Delete a service with its tickets; the rooms of a hotel go with it."""
    action = N_("Delete service")
    with session.transaction(action) as work:
        existing.service(work, service_id)
        logistics_services.remove(work.db, service_id)
    return Done(None, work.changes, action)


def refuse_elsewhere(found: Service, departure_id: int) -> None:
    """Refuse what belongs to the service of another departure."""
    if found.departure_id != departure_id:
        raise Refused(N_("{name} belongs to another departure."), name=found.name)


def _clean(service: Service) -> Service:
    circuit, route = _entry(service)
    return replace(
        service,
        name=validation.name("name", service.name),
        supplier=validation.line("supplier", service.supplier, validation.NAME_LENGTH),
        phone=international("phone", service.phone),
        reference=validation.line("reference", service.reference, 80),
        starts_on=validation.optional_date("starts_on", service.starts_on),
        starts_minutes=rules.clock("starts_minutes", service.starts_minutes),
        ends_minutes=rules.clock("ends_minutes", service.ends_minutes),
        from_place=validation.line("from_place", service.from_place, validation.NAME_LENGTH),
        to_place=validation.line("to_place", service.to_place, validation.NAME_LENGTH),
        circuit=circuit,
        route=route,
        seats=rules.whole("seats", service.seats, 0, validation.CAPACITY_LIMIT),
        plate=rules.plate("plate", service.plate),
        driver=validation.line("driver", service.driver, validation.NAME_LENGTH),
        pickups=validation.lines("pickups", service.pickups, 2000),
        notes=validation.lines("notes", service.notes),
    )


def _entry(service: Service) -> tuple[str, str]:
    """Return circuit and route as the ticket of Machu Picchu has them ("2", "2-A"); the route tells its circuit.

    Source: RM 000207-2024-MC, in force since 1 June 2024: three circuits with ten routes.
    """
    circuit = validation.line("circuit", service.circuit)
    route = validation.line("route", service.route).upper()
    if service.kind is not ServiceKind.MACHU_PICCHU:
        return circuit, route
    rules.one_of(
        "circuit", circuit, _CIRCUITS, N_("There is no circuit {value} in Machu Picchu: write 1, 2 or 3.")
    )  # fmt: skip
    if not route:
        return circuit, ""
    found = _ROUTE.fullmatch(route)
    if found is None:
        raise InvalidInput("route", N_("There is no route {value}: write it like 2-A, as on the ticket."), value=route)
    if circuit and circuit != found[1]:
        raise InvalidInput(
            "route", N_("Route {route} is not of circuit {circuit}. Correct one of them."), route=route, circuit=circuit
        )
    return found[1], f"{found[1]}-{found[2]}"
