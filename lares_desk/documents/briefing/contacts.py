"""Whom to call."""

from __future__ import annotations

from datetime import date

from lares_desk.documents.briefing.section import Paragraph
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.phone import readable_phone
from lares_desk.documents.sheet import LINE_LIMIT, NAME_LIMIT, web
from lares_desk.documents.text import shorten
from lares_desk.domain.agency import AgencyPhone, PhoneKind


def contacts(sheet: Sheet) -> list[Paragraph]:
    """Return the numbers of the agency, and public ones only where somebody has checked them."""
    agency = sheet.dossier.agency
    lines: list[Paragraph] = [
        (("bold", f"{_label(sheet, phone)}:"), ("regular", readable_phone(phone.number)))
        for kind in (PhoneKind.EMERGENCY, PhoneKind.OFFICE)
        for phone in sheet.phones(kind)
    ]
    lines = lines or [sheet.say("contacts.none")]
    ways = " · ".join(way for way in (agency.address, agency.email, web(agency.website)) if way)
    if ways:
        lines.append(shorten(ways, LINE_LIMIT))
    for day, numbers in sorted(_public(sheet).items()):
        lines.append(sheet.say("contacts.public", date=sheet.day(day), numbers=", ".join(numbers)))
    return lines


def _public(sheet: Sheet) -> dict[date, list[str]]:
    """Return the public numbers by the day on which somebody checked them; unchecked ones are not printed."""
    numbers: dict[date, list[str]] = {}
    for phone in sheet.phones(PhoneKind.PUBLIC):
        if phone.checked_on:
            line = sheet.say("contacts.phone", number=readable_phone(phone.number), label=_label(sheet, phone))
            numbers.setdefault(phone.checked_on, []).append(line)
    return numbers


def _label(sheet: Sheet, phone: AgencyPhone) -> str:
    return shorten(phone.label.get(sheet.language), NAME_LIMIT)
