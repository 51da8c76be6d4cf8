"""Tickets as bought: named, numbered pieces of a service, whatever the clients' records say later."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from lares_desk.domain import validation
from lares_desk.domain.client_warnings import FULL_AGE, age_on
from lares_desk.domain.logistics import PassengerType, Service, ServiceKind, Ticket
from lares_desk.domain.people import Traveller
from lares_desk.domain.ticket_drift import fare
from lares_desk.errors import N_, InvalidInput
from lares_desk.services import clients as client_service
from lares_desk.services import existing
from lares_desk.services import logistics_rules as rules
from lares_desk.services.session import Done, Session
from lares_desk.storage import logistics_services
from lares_desk.storage.agency_file import Transaction


def save_tickets(session: Session, service_id: int, tickets: Sequence[Ticket]) -> Done[None]:
    """Replace the tickets of a service by these: those with an id were read with their `rev`, those without are new."""
    clean = [_clean(session, ticket, number) for number, ticket in enumerate(tickets, 1)]
    action = N_("Change tickets")
    with session.transaction(action) as work:
        service = existing.service(work, service_id)
        rules.refuse_strangers(work, service.departure_id, (ticket.traveller_id for ticket in clean))
        _refuse_twice(clean)
        _replace(work, service, clean)
    return Done(None, work.changes, action)


def issue_tickets(session: Session, service_id: int, traveller_ids: Sequence[int]) -> Done[int]:
    """Write a ticket for each of these travellers who has none yet, as their records say now; return how many.

    Number and seat stay empty until the supplier has sent them. The fare is a child's by age, a student's (at Machu
    Picchu) where the record says student: whether the card is accepted is decided at the counter.
    """
    action = N_("Issue tickets")
    with session.transaction(action) as work:
        service = existing.service(work, service_id)
        rules.refuse_strangers(work, service.departure_id, traveller_ids)
        departure = existing.departure(work, service.departure_id)
        with_ticket = {ticket.traveller_id for ticket in service.tickets}
        new = [
            ticket_for(each, service, departure.start)
            for each in _travellers(work, service.departure_id)
            if each.id in traveller_ids and each.id not in with_ticket
        ]
        for ticket in new:
            logistics_services.add_ticket(work.db, ticket)
    return Done(len(new), work.changes, action)


def ticket_for(traveller: Traveller, service: Service, start: date) -> Ticket:
    """Return a ticket in the name that the client's record has now; `start` is taken where the service has no day."""
    client = traveller.client
    return Ticket(
        service.id,
        traveller.id,
        client.surname,
        client.given_names,
        client.passport,
        client.nationality,
        client.birth_date,
        client.sex,
        _fare(traveller, service.kind, service.starts_on or start),
    )


def _fare(traveller: Traveller, kind: ServiceKind, on: date) -> PassengerType:
    """Return the fare of the papers; where that has to be asked, a child's for who is not of age, else an adult's."""
    born = traveller.client.birth_date
    is_minor = born is not None and age_on(born, on) < FULL_AGE
    return fare(traveller, kind, on) or (PassengerType.CHILD if is_minor else PassengerType.ADULT)


def _travellers(work: Transaction, departure_id: int) -> Iterator[Traveller]:
    for group in rules.groups_of(work, departure_id):
        yield from group.travellers


def _replace(work: Transaction, service: Service, tickets: Sequence[Ticket]) -> None:
    before = {ticket.id: ticket for ticket in service.tickets}
    kept = {ticket.id for ticket in tickets}
    for ticket_id in before:
        if ticket_id not in kept:
            logistics_services.remove_ticket(work.db, ticket_id)
    changed = [ticket for ticket in tickets if ticket.id and ticket != before.get(ticket.id)]
    # Two who exchange their tickets may not both hold one for a moment.
    moved = [each.id for each in changed if each.id in before and each.traveller_id != before[each.id].traveller_id]
    logistics_services.free_travellers(work.db, moved)
    for ticket in changed:
        logistics_services.save_ticket(work.db, ticket)
    for ticket in tickets:
        if not ticket.id:
            logistics_services.add_ticket(work.db, replace(ticket, service_id=service.id))


def _clean(session: Session, ticket: Ticket, number: int) -> Ticket:
    clean = replace(
        ticket,
        surname=validation.line("surname", ticket.surname, validation.NAME_LENGTH),
        given_names=validation.line("given_names", ticket.given_names, validation.NAME_LENGTH),
        passport=validation.line("passport", ticket.passport, 40).upper().replace(" ", ""),
        nationality=client_service.country("nationality", ticket.nationality),
        birth_date=validation.birth_date("birth_date", ticket.birth_date, session.clock.today()),
        number=validation.line("number", ticket.number, 80),
        seat=validation.line("seat", ticket.seat, 40),
    )
    if not (clean.surname or clean.given_names):
        raise InvalidInput("surname", N_("Write the name that stands on ticket {number}."), number=number)
    return clean


def _refuse_twice(tickets: Sequence[Ticket]) -> None:
    seen: set[int | None] = {None}
    for ticket in tickets:
        if ticket.traveller_id in seen and ticket.traveller_id is not None:
            raise InvalidInput(
                "surname", N_("{name} has two tickets of this service. Take one away."),
                name=f"{ticket.given_names} {ticket.surname}".strip(),
            )  # fmt: skip
        seen.add(ticket.traveller_id)
