"""The transport list, for drivers: which vehicle when, whom to pick up in which order, and which trains to meet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lares_desk.documents.blocks import Block, Tie
from lares_desk.documents.columns import Columns, Entry
from lares_desk.documents.document import Rendered
from lares_desk.documents.paper import Audience, Paper, Scope
from lares_desk.documents.phone import readable_phone
from lares_desk.documents.plan_gap import plan_gap
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import LINE_LIMIT, NAME_LIMIT, Sheet, hour, sentence_case
from lares_desk.documents.sheet_parts import (
    LARGE,
    TICK,
    Column,
    Fact,
    Row,
    empty,
    fact_rows,
    grid,
    head,
    heading,
    note,
    write_sheet,
)
from lares_desk.documents.text import shorten
from lares_desk.documents.theme import GUTTER, STRONG
from lares_desk.documents.ways import is_named_by_its_way, name_beside_way, way
from lares_desk.domain.agency import PhoneKind
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import Service, ServiceKind
from lares_desk.domain.people import CrewRole

_PICKUP = re.compile(r"\s*(\d{1,2}[:.]\d{2})\s*(?:h\b)?[\s,–-]*(.*)")
_NAME_COLUMNS = 3
_INDENT = 13.0


def _draw(request: PaperRequest) -> Rendered:
    sheet = Sheet(request, "transport")
    vehicles = _services(sheet, ServiceKind.TRANSPORT)
    blocks: list[Block] = head(sheet, sheet.say("title"), _facts(sheet), Audience.DRIVER)
    blocks += plan_gap(sheet, (ServiceKind.TRANSPORT, ServiceKind.TRAIN))
    for vehicle in vehicles:
        blocks += _vehicle(sheet, vehicle)
    blocks += [] if vehicles else _none(sheet)
    return write_sheet(sheet, [*blocks, *_trains(sheet), *_names(sheet)], Audience.DRIVER)


def _services(sheet: Sheet, kind: ServiceKind) -> list[Service]:
    """Return the services of one kind by date and hour, those without a date last."""
    found = [service for service in sheet.dossier.services if service.kind is kind]
    return sorted(found, key=lambda s: (s.starts_on is None, s.starts_on, s.starts_minutes or 0, s.id))


def _facts(sheet: Sheet) -> Iterator[Fact]:
    for each in sheet.dossier.guides:
        yield Fact(sheet.common("guide"), _called(sheet, each.member.name, each.member.phone))
    if not sheet.dossier.guides:
        yield Fact(sheet.common("guide"), sheet.common("no_guide"))
    numbers = [readable_phone(each.number) for each in sheet.phones(PhoneKind.OFFICE)[:2]]
    if numbers:
        yield Fact(sheet.say("office"), " · ".join(numbers), f"agency/{sheet.dossier.agency.id}")


def _called(sheet: Sheet, name: str, phone: str) -> str:
    known = readable_phone(phone) if phone else sheet.say("phone.none")
    return f"{shorten(name, NAME_LIMIT)} · {known}"


def _vehicle(sheet: Sheet, service: Service) -> Iterator[Block]:
    day = sheet.day(service.starts_on) if service.starts_on else sheet.say("undated")
    title = sheet.say("vehicle", name=shorten(service.name, NAME_LIMIT), day=day)
    yield heading(sheet, title)
    yield from fact_rows(sheet, _vehicle_facts(sheet, service))
    yield from _pickups(sheet, service)


def _vehicle_facts(sheet: Sheet, service: Service) -> Iterator[Fact]:
    about = f"service/{service.id}"
    hours = [
        sheet.say(f"hours.{which}", hour=hour(minutes))
        for which, minutes in (("leaves", service.starts_minutes), ("arrives", service.ends_minutes))
        if minutes is not None
    ]
    when = " · ".join(hours) or sheet.say("unknown")
    yield Fact(
        sheet.say("route"), (("bold", when), ("regular", "" if is_named_by_its_way(service) else way(service))), about
    )
    car = [sheet.say("car.plate", plate=shorten(service.plate, 20))] if service.plate else []
    car += [sheet.say("car.seats", n=service.seats)] if service.seats is not None else []
    plate = " · ".join(car) or sheet.say("unknown")
    yield Fact(sheet.say("car"), (("bold", plate), ("regular", f"· {_people(sheet, service)}")), about)
    driver = [shorten(service.driver, NAME_LIMIT), readable_phone(service.phone)]
    named = " · ".join(part for part in driver if part) or sheet.say("unknown")
    company = f"· {shorten(service.supplier, NAME_LIMIT)}" if service.supplier else ""
    yield Fact(sheet.say("driver"), (("bold", named), ("regular", company)), about)
    if service.notes:
        yield Fact(sheet.common("notes"), shorten(service.notes, LINE_LIMIT), about)


def _people(sheet: Sheet, service: Service) -> str:
    """Return how many travellers there are for how many seats."""
    people = len(service.tickets) or len(sheet.travellers)
    said = sheet.count("travellers", people)
    if service.seats is None:
        return said
    left = service.seats - people
    return f"{said} · {sheet.say('people.over', n=-left) if left < 0 else sheet.say('people.free', n=left)}"


def _pickups(sheet: Sheet, service: Service) -> Iterator[Block]:
    """Yield the order of picking up, large; without one, where the trek meets on its first day."""
    stops = [line for line in service.pickups.splitlines() if line.strip()]
    if stops:
        columns = (
            Column("", 5),
            Column(sheet.common("hour"), 15, style=LARGE),
            Column(sheet.say("pickups"), 80, style=LARGE),
        )
        yield grid(sheet, columns, [Row((TICK, *_stop(line)), f"service/{service.id}") for line in stops])
    elif service.starts_on == sheet.dossier.departure.start:
        departure, trek = sheet.dossier.departure, sheet.dossier.itinerary
        place = (departure.meeting_point or trek.meeting_point).get(sheet.language)
        minutes = trek.meeting_minutes if departure.meeting_minutes is None else departure.meeting_minutes
        meeting = " · ".join(part for part in (hour(minutes), shorten(place, LINE_LIMIT)) if part)
        yield from fact_rows(sheet, [Fact(sheet.say("pickups"), meeting or sheet.say("unknown"))])


def _stop(line: str) -> tuple[str, str]:
    """Return the hour that a line begins with, and the rest of it."""
    found = _PICKUP.fullmatch(line)
    return (found[1], shorten(found[2], LINE_LIMIT)) if found and found[2] else ("", shorten(line, LINE_LIMIT))


def _none(sheet: Sheet) -> Iterator[Block]:
    """Yield what the days of the trek say of transport, where no vehicle is entered."""
    said = [(each, each.day.transport.get(sheet.language)) for each in sheet.dated if each.day.transport]
    yield empty(sheet, sheet.say("none" if said else "none.days"))
    yield from fact_rows(
        sheet,
        [
            Fact(sentence_case(sheet.short_day(each.date)), shorten(text, LINE_LIMIT), f"day/{each.day.id}")
            for each, text in said
        ],
    )


def _trains(sheet: Sheet) -> Iterator[Block]:
    trains = _services(sheet, ServiceKind.TRAIN)
    yield heading(sheet, sheet.say("trains"))
    if not trains:
        yield empty(sheet, sheet.say("trains.none"))
        return
    columns = (
        Column(sheet.common("day"), 62, style=STRONG),
        Column(sheet.say("trains.leaves"), 40, style=STRONG),
        Column(sheet.say("trains.arrives"), 40, style=STRONG),
        Column(sheet.say("trains.way"), 172),
        Column(sheet.say("trains.train"), 112),
        Column(sheet.say("people"), 48, "right"),
    )
    yield grid(sheet, columns, [_train(sheet, train) for train in trains])


def _train(sheet: Sheet, train: Service) -> Row:
    cells = (
        sentence_case(sheet.short_day(train.starts_on)) if train.starts_on else sheet.say("undated"),
        hour(train.starts_minutes) or "?",
        hour(train.ends_minutes) or "?",
        way(train),
        " · ".join(part for part in (name_beside_way(train), shorten(train.supplier, NAME_LIMIT)) if part),
        str(len(train.tickets) or len(sheet.travellers)),
    )
    return Row(cells, f"service/{train.id}")


def _names(sheet: Sheet) -> Iterator[Block]:
    """Yield the crew, then everybody by group with a box to tick, seats where a ticket of a vehicle has one."""
    yield heading(sheet, sheet.say("names"))
    roles = (CrewRole.GUIDE, CrewRole.ASSISTANT, CrewRole.COOK, CrewRole.DRIVER, CrewRole.ARRIERO)
    crew = [
        f"{shorten(each.member.name, NAME_LIMIT)} ({sheet.common(f'role.{each.role}')})"
        for role in roles
        for each in sheet.dossier.crew
        if each.role is role
    ]
    if crew:
        yield replace(
            note(sheet, (("bold", f"{sheet.common('crew')}:"), ("regular", sheet.joined(crew)))), tie=Tie.HARD
        )
    if not sheet.travellers:
        yield empty(sheet, sheet.common("no_travellers"))
        return
    yield Columns(tuple(_entries(sheet)), _NAME_COLUMNS, (sheet.width + GUTTER) / _NAME_COLUMNS, before=6)


def _entries(sheet: Sheet) -> Iterator[Entry]:
    room = (sheet.width + GUTTER) / _NAME_COLUMNS - GUTTER
    seats = {
        ticket.traveller_id: ticket.seat
        for vehicle in _services(sheet, ServiceKind.TRANSPORT)
        for ticket in vehicle.tickets
        if ticket.seat
    }
    for group in sheet.dossier.groups_going:
        if not group.travellers:
            continue
        title = sheet.say("names.group", group=shorten(group.booking.name, NAME_LIMIT), n=len(group.travellers))
        yield Entry(sheet.setter.lay(title, STRONG, room), before=8, heads=True, about=f"booking/{group.booking.id}")
        for traveller in group.travellers:
            name, seat = shorten(traveller.client.full_name, LINE_LIMIT), seats.get(traveller.id)
            text = sheet.say("names.seat", name=name, seat=seat) if seat else name
            laid = sheet.setter.lay(text, LARGE, room - _INDENT)
            yield Entry(laid, indent=_INDENT, box=True, about=f"client/{traveller.client.id}")


PAPER = Paper(
    id="transport-list",
    title=LocalText("Transport list", "Lista de transporte"),
    audience=Audience.DRIVER,
    scope=Scope.DEPARTURE,
    fields=frozenset(
        {
            "client.surname", "client.given_names", "booking.name", "crew.phone", "service.phone", "service.notes",
            "service.driver", "service.plate", "service.pickups", "ticket.seat",
        }
    ),
    draw=_draw,
)  # fmt: skip
