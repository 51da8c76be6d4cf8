"""What is bought for which hour: trains, buses, Machu Picchu with circuit and route, hotels."""

from __future__ import annotations

from collections.abc import Iterator

from lares_desk.documents.blocks import Block
from lares_desk.documents.phone import readable_phone
from lares_desk.documents.plan_gap import plan_gap
from lares_desk.documents.sheet import Sheet, hour, sentence_case
from lares_desk.documents.sheet_parts import LARGE, Column, Row, grid, heading
from lares_desk.documents.text import shorten
from lares_desk.documents.theme import LIST, STRONG
from lares_desk.documents.ways import name_beside_way, way
from lares_desk.domain.logistics import Service, ServiceKind


def slots(sheet: Sheet) -> Iterator[Block]:
    """Yield the services by day and hour; nothing where none is bought."""
    services = sheet.dossier.services
    if not services:
        return
    yield heading(sheet, sheet.say("slots"))
    columns = (
        Column(sheet.common("day"), 24, style=STRONG),
        Column(sheet.common("hour"), 30, style=LARGE),
        Column(sheet.say("head.what"), 58, style=LIST),
        Column(sheet.say("head.reference"), 68, style=LIST),
    )
    yield grid(sheet, columns, [_row(sheet, service) for service in services])
    yield from plan_gap(sheet)


def _row(sheet: Sheet, service: Service) -> Row:
    hours = "–".join(hour(each) for each in (service.starts_minutes, service.ends_minutes) if each is not None)
    ends = way(service, " – ")
    if service.kind is ServiceKind.MACHU_PICCHU and (service.circuit or service.route):
        ends = sheet.say("circuit", circuit=shorten(service.circuit, 20), route=shorten(service.route, 20))
    what = [text for text in (name_beside_way(service), ends) if text]
    phone = readable_phone(service.phone) if service.phone else ""
    supplier = "" if service.supplier == service.name else shorten(service.supplier, 40)
    booked = [text for text in (supplier, shorten(service.reference, 40), phone) if text]
    day = sentence_case(sheet.short_day(service.starts_on)) if service.starts_on else ""
    return Row((day, hours, "\n".join(what), " · ".join(booked)), about=f"service/{service.id}")
