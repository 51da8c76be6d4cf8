"""The ticket passenger list: the order and the spelling to buy by, what was bought, and what can still be changed.

It is the only paper that carries passport data.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from lares_desk.documents.blocks import Block, Tie
from lares_desk.documents.document import Rendered
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.plan_gap import plan_gap
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import NAME_LIMIT, Sheet, full_name, hour, sentence_case
from lares_desk.documents.sheet_parts import Fact, empty, fact_rows, head, heading, note, paragraph, write_sheet
from lares_desk.documents.text import shorten
from lares_desk.documents.ticket_tables import differences, passengers
from lares_desk.documents.ways import is_named_by_its_way, way
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import Service, ServiceKind
from lares_desk.domain.people import Traveller
from lares_desk.domain.ticket_drift import name_changes_until
from lares_desk.domain.trek import Mode

_SITE = "machu-picchu"
_KINDS = (ServiceKind.MACHU_PICCHU, ServiceKind.TRAIN)  # the one that sells out first comes first
_NEEDED = ("surname", "given_names", "passport", "nationality", "birth_date", "sex")


def _draw(request: PaperRequest) -> Rendered:
    sheet = Sheet(request, "ticket")
    services = list(_services(sheet))
    blocks: list[Block] = head(sheet, sheet.say("title"))
    blocks.append(paragraph(sheet, (("bold", sheet.say("warning")), ("regular", sheet.say("order"))), before=8))
    blocks += plan_gap(sheet, (*_KINDS, ServiceKind.BUS))
    blocks += _lacking(sheet)
    for service in services:
        blocks += _section(sheet, service)
    if not services:
        blocks.append(empty(sheet, sheet.say("no_services")))
    return write_sheet(sheet, [*blocks, *_rules(sheet, services)], Audience.OFFICE)


def _services(sheet: Sheet) -> Iterator[Service]:
    """Yield entries and trains by date, with one that nobody has entered where the trek needs it; buses with names."""
    entered = sorted(
        sheet.dossier.services, key=lambda s: (s.starts_on is None, s.starts_on, s.starts_minutes or 0, s.id)
    )
    waypoints = [point for day in sheet.dossier.days for point in day.waypoints]
    needs = {
        ServiceKind.MACHU_PICCHU: any(point.place.key == _SITE for point in waypoints),
        ServiceKind.TRAIN: any(point.mode is Mode.TRAIN for point in waypoints),
    }
    for kind in _KINDS:
        found = [service for service in entered if service.kind is kind]
        yield from found
        if not found and needs[kind]:
            yield Service(sheet.dossier.departure.id, kind, "")
    yield from (service for service in entered if service.kind is ServiceKind.BUS and service.tickets)


def _section(sheet: Sheet, service: Service) -> Iterator[Block]:
    kind = sheet.say(str(service.kind))
    name = shorten(service.name, NAME_LIMIT)
    says_it = kind.casefold() in name.casefold()
    yield heading(sheet, name if says_it else sheet.say("heading", kind=kind, name=name) if name else kind)
    about = f"service/{service.id}" if service.id else ""
    facts = paragraph(sheet, (("bold", _when(sheet, service)), ("regular", _what(sheet, service))), about=about)
    yield replace(facts, tie=Tie.HARD)
    if not sheet.travellers and not service.tickets:
        yield empty(sheet, sheet.common("no_travellers"))
        return
    yield passengers(sheet, service)
    yield from differences(sheet, service)


def _when(sheet: Sheet, service: Service) -> str:
    if not service.id and not service.name:
        return sentence_case(sheet.say("not_entered"))
    entry = service.kind is ServiceKind.MACHU_PICCHU
    parts = [sentence_case(sheet.day(service.starts_on)) if service.starts_on else sheet.say("undated")]
    if service.starts_minutes is not None:
        parts.append(sheet.say("entry" if entry else "leaves", hour=hour(service.starts_minutes)))
    if service.ends_minutes is not None and not entry:
        parts.append(sheet.say("arrives", hour=hour(service.ends_minutes)))
    if service.circuit:
        parts.append(sheet.say("circuit", circuit=shorten(service.circuit, 20)))
    if service.route:
        parts.append(sheet.say("route", route=shorten(service.route, 20)))
    return ", ".join(parts)


def _what(sheet: Sheet, service: Service) -> str:
    said = service.kind is ServiceKind.MACHU_PICCHU or is_named_by_its_way(service)
    parts = [] if said or not way(service) else [way(service)]
    parts += [shorten(service.supplier, NAME_LIMIT)] if service.supplier else []
    if service.reference:
        parts.append(sheet.say("reference", reference=shorten(service.reference, NAME_LIMIT)))
    people = {traveller.id for traveller in sheet.travellers}
    bought = sum(ticket.traveller_id in people for ticket in service.tickets)
    parts.append(sheet.say("count", bought=bought, people=len(people)))
    return "".join(f"· {part} " for part in parts)


def _lacking(sheet: Sheet) -> Iterator[Block]:
    """Yield who lacks a fact that no ticket is sold without."""
    lines = [(traveller, missing) for traveller in sheet.travellers if (missing := _missing(sheet, traveller))]
    if not lines:
        return
    yield heading(sheet, sheet.say("lacking"))
    yield from fact_rows(
        sheet,
        [Fact(full_name(each), f"! {sheet.joined(missing)}", f"client/{each.client.id}") for each, missing in lines],
    )


def _missing(sheet: Sheet, traveller: Traveller) -> list[str]:
    return [sheet.say(f"field.{field}") for field in _NEEDED if not getattr(traveller.client, field)]


def _rules(sheet: Sheet, services: list[Service]) -> Iterator[Block]:
    """Yield what can still be changed until when, for what this trek has."""
    kinds = {service.kind for service in services}
    if not kinds & set(_KINDS):
        return
    yield heading(sheet, sheet.say("rules"))
    said = ["rules.machu_picchu", "rules.fares"] if ServiceKind.MACHU_PICCHU in kinds else []
    said += ["rules.train"] if ServiceKind.TRAIN in kinds else []
    yield from (replace(note(sheet, sheet.say(rule)), tie=Tie.SOFT) for rule in said)
    until = [_until(sheet, service, at) for service in services if (at := name_changes_until(service))]
    yield note(sheet, (("bold", " ".join(until)), ("regular", sheet.say("rules.buy"))))


def _until(sheet: Sheet, service: Service, at: datetime) -> str:
    name = shorten(service.name, NAME_LIMIT)
    return sheet.say("rules.until", name=name, date=sheet.day(at.date()), hour=f"{at:%H:%M}")


PAPER = Paper(
    id="ticket-list",
    title=LocalText("Ticket passenger list", "Lista de pasajeros para boletos"),
    audience=Audience.OFFICE,
    scope=Scope.DEPARTURE,
    fields=frozenset(
        {
            "client.surname", "client.given_names", "client.passport", "client.previous_passport",
            "client.nationality", "client.birth_date", "client.sex", "traveller.is_student", "service.reference",
            "ticket.surname", "ticket.given_names", "ticket.passport", "ticket.nationality", "ticket.birth_date",
            "ticket.sex", "ticket.passenger_type", "ticket.number", "ticket.seat",
        }
    ),
    draw=_draw,
)  # fmt: skip
