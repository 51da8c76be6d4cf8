"""The tables of the ticket list: passengers as in the passport, and where a ticket says something else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from lares_desk.documents.blocks import Block, Tie
from lares_desk.documents.sheet import Sheet, full_name
from lares_desk.documents.sheet_parts import Column, Row, grid, paragraph
from lares_desk.documents.table import Table
from lares_desk.documents.text import NBSP
from lares_desk.documents.theme import BODY, CAPTION, Style
from lares_desk.domain.calendar import month_name
from lares_desk.domain.logistics import PassengerType, Service, ServiceKind, Ticket
from lares_desk.domain.people import Traveller
from lares_desk.domain.ticket_drift import Drift, DriftKind, drifts, fare

_SMALL = CAPTION.in_colour("text")
_SPELT = Style("bold", leading=12)  # rows close together: a departure on two pages
_UNKNOWN = "!"


def passengers(sheet: Sheet, service: Service) -> Table:
    """Return everybody who goes, in buying order, with the ticket that was bought for each; then tickets of nobody."""
    columns = (
        Column(sheet.say("head.n"), 13, style=_SMALL),
        Column(sheet.say("head.surname"), 80, style=_SPELT),
        Column(sheet.say("head.given"), 79, style=_SPELT),
        Column(sheet.say("head.passport"), 58, style=_SPELT),
        Column(sheet.say("head.nationality"), 20, style=_SMALL),
        Column(sheet.say("head.born"), 54, style=_SMALL),
        Column(sheet.say("head.sex"), 23, style=_SMALL),
        Column(sheet.say("head.type"), 47, style=_SMALL),
        Column(sheet.say("head.ticket"), 94, style=_SMALL),
    )
    tickets = {ticket.traveller_id: ticket for ticket in service.tickets if ticket.traveller_id is not None}
    rows = [
        _passenger(sheet, service, traveller, tickets.pop(traveller.id, None), n)
        for n, traveller in enumerate(sheet.travellers, 1)
    ]
    orphans = [*tickets.values(), *(ticket for ticket in service.tickets if ticket.traveller_id is None)]
    if orphans:
        rows.append(Row(band=sheet.say("orphans"), about=f"service/{service.id}"))
        rows += [_orphan(sheet, service, ticket) for ticket in orphans]
    return grid(sheet, columns, rows)


def differences(sheet: Sheet, service: Service) -> Iterator[Block]:
    """Yield what stands on tickets that do not say what the passport says now."""
    tickets = {ticket.traveller_id: ticket for ticket in service.tickets}
    rows = []
    for number, traveller in enumerate(sheet.travellers, 1):
        ticket = tickets.get(traveller.id)
        if ticket is None:
            continue
        about = f"client/{traveller.client.id}"
        found = [_difference(sheet, drift) for drift in drifts(ticket, traveller.client)]
        found += _fare_difference(sheet, service, traveller, ticket)
        rows += [Row((str(number), full_name(traveller), *cells), about) for cells in found]
    if not rows:
        return
    columns = (
        Column(sheet.say("head.n"), 15, style=_SMALL),
        Column(sheet.say("differs"), 118, style=_SPELT),
        Column("", 54, style=_SMALL),
        Column(sheet.say("differs.ticket"), 70, style=BODY),
        Column(sheet.say("differs.now"), 70, style=BODY),
        Column("", 146, style=_SMALL),
    )
    title = paragraph(sheet, (("bold", sheet.say("differs.title")),), about=f"service/{service.id}", before=6)
    yield replace(title, tie=Tie.HARD)
    yield grid(sheet, columns, rows, before=0)


def _passenger(sheet: Sheet, service: Service, traveller: Traveller, ticket: Ticket | None, number: int) -> Row:
    client = traveller.client
    cells = (
        str(number),
        client.surname or _UNKNOWN,
        client.given_names or _UNKNOWN,
        client.passport or _lacks(sheet),
        client.nationality or _UNKNOWN,
        _born(sheet, client.birth_date) or _lacks(sheet),
        client.sex or _UNKNOWN,
        _type(sheet, service, traveller),
        _bought(sheet, service, traveller, ticket),
    )
    return Row(cells, f"client/{client.id}")


def _lacks(sheet: Sheet) -> str:
    return sheet.say("missing").replace(" ", NBSP)


def _orphan(sheet: Sheet, service: Service, ticket: Ticket) -> Row:
    cells = (
        "+",
        ticket.surname,
        ticket.given_names,
        ticket.passport,
        ticket.nationality,
        _born(sheet, ticket.birth_date),
        str(ticket.sex),
        sheet.say(f"type.{ticket.passenger_type}"),
        _numbered(sheet, ticket),
    )
    return Row(cells, f"service/{service.id}")


def _type(sheet: Sheet, service: Service, traveller: Traveller) -> str:
    found = fare(traveller, service.kind, service.starts_on or sheet.dossier.departure.end)
    return sheet.say(f"type.{found}") if found else sheet.say("type.ask")


def _bought(sheet: Sheet, service: Service, traveller: Traveller, ticket: Ticket | None) -> str:
    if ticket is None:
        return sheet.say("open")
    differs = drifts(ticket, traveller.client) or list(_fare_difference(sheet, service, traveller, ticket))
    return f"{sheet.say('bought.differs' if differs else 'bought')} {_numbered(sheet, ticket)}".strip()


def _numbered(sheet: Sheet, ticket: Ticket) -> str:
    seat = sheet.say("seat", seat=ticket.seat).replace(" ", NBSP) if ticket.seat else ""
    return " · ".join(part for part in (ticket.number, seat) if part)


def _difference(sheet: Sheet, drift: Drift) -> tuple[str, str, str, str]:
    bought, now = drift.bought, drift.now
    if drift.field == "birth_date":
        bought, now = (_born(sheet, date.fromisoformat(text)) for text in (bought, now))
    why = "" if drift.kind is DriftKind.DIFFERENT else sheet.say(f"drift.{drift.kind}")
    return sheet.say(f"field.{drift.field}"), bought, now, why


def _fare_difference(
    sheet: Sheet, service: Service, traveller: Traveller, ticket: Ticket
) -> Iterator[tuple[str, str, str, str]]:
    """Yield where the fare is not that of the age on the day; trains' own ages of children are not known here."""
    asked = fare(traveller, service.kind, service.starts_on or sheet.dossier.departure.end)
    if service.kind is not ServiceKind.MACHU_PICCHU or asked in (None, ticket.passenger_type):
        return
    yield sheet.say("field.type"), _fare(sheet, ticket.passenger_type), _fare(sheet, asked), sheet.say("drift.type")


def _fare(sheet: Sheet, kind: PassengerType | None) -> str:
    return sheet.say(f"type.{kind}") if kind else ""


def _born(sheet: Sheet, day: date | None) -> str:
    """Return a birth date that nobody can read the wrong way round: "05 Mar 1984"."""
    if day is None:
        return ""
    return f"{day.day:02}{NBSP}{month_name(day.month).get(sheet.language)[:3]}{NBSP}{day.year}"
