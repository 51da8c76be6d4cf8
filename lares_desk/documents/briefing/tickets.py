"""What was bought for this departure, as far as it concerns those who travel: trains and the entry to Machu Picchu."""

from __future__ import annotations

from lares_desk.documents.briefing.section import Paragraph
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.sheet import NAME_LIMIT, hour
from lares_desk.documents.text import shorten
from lares_desk.documents.ways import name_beside_way, way
from lares_desk.domain.logistics import Service, ServiceKind

_MOST = 8


def tickets(sheet: Sheet) -> list[Paragraph]:
    """Return a line for each train and each entry, in the order of their hours."""
    kinds = (ServiceKind.TRAIN, ServiceKind.MACHU_PICCHU)
    found = [service for service in sheet.dossier.services if service.kind in kinds]
    return [(("bold", f"{_label(sheet, each)}:"), ("regular", _when_and_where(sheet, each))) for each in found[:_MOST]]


def _label(sheet: Sheet, service: Service) -> str:
    return sheet.say("ticket.train" if service.kind is ServiceKind.TRAIN else "ticket.entry")


def _when_and_where(sheet: Sheet, service: Service) -> str:
    day = sheet.day(service.starts_on) if service.starts_on else ""
    when = " ".join(part for part in (day, hour(service.starts_minutes)) if part)
    if service.kind is ServiceKind.TRAIN:
        facts = [when, way(service, " – "), name_beside_way(service) or shorten(service.supplier, NAME_LIMIT)]
    else:
        circuit = sheet.say("ticket.circuit", circuit=shorten(service.circuit, NAME_LIMIT)) if service.circuit else ""
        route = sheet.say("ticket.route", route=shorten(service.route, NAME_LIMIT)) if service.route else ""
        facts = [when, circuit, route]
    return ", ".join(fact for fact in facts if fact) + "."
