"""Whom to call, and what stands at the foot of every page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from lares_desk.documents.blocks import Block, Mark, Panel, Rule
from lares_desk.documents.briefing.section import Paragraph, section
from lares_desk.documents.briefing.sheet import LINE_LIMIT, NAME_LIMIT, Sheet
from lares_desk.documents.phone import readable_phone
from lares_desk.documents.text import shorten
from lares_desk.documents.theme import CAPTION, CAPTION_STRONG
from lares_desk.domain.agency import AgencyPhone, PhoneKind

_FOOT_HEIGHT = 2 * CAPTION.leading + 3


def contacts(sheet: Sheet) -> list[Block]:
    """Return the numbers of the agency, and public ones only where somebody has checked them."""
    agency = sheet.dossier.agency
    lines: list[Paragraph] = [
        (("bold", f"{_label(sheet, phone)}:"), ("regular", readable_phone(phone.number)))
        for kind in (PhoneKind.EMERGENCY, PhoneKind.OFFICE)
        for phone in sheet.phones(kind)
    ]
    lines = lines or [sheet.say("contacts.none")]
    ways = " · ".join(way for way in (agency.address, agency.email, agency.website) if way)
    if ways:
        lines.append(shorten(ways, LINE_LIMIT))
    for day, numbers in sorted(_public(sheet).items()):
        lines.append(sheet.say("contacts.public", date=sheet.day(day), numbers=", ".join(numbers)))
    return list(section(sheet, sheet.say("contacts"), lines, gap=1))


def footer(sheet: Sheet) -> Callable[[int, int], Block]:
    """Return what makes the foot of a page from its number and the number of pages."""
    request, setter = sheet.request, sheet.setter
    issue = sheet.say(
        "foot.issue",
        code=sheet.dossier.departure.code, revision=request.revision, date=sheet.day(request.printed_on),
    )  # fmt: skip
    left = setter.lay_line(issue, CAPTION, sheet.width * 0.8)
    call = sheet.say("foot.emergency", numbers=sheet.emergency_numbers) if sheet.emergency_numbers else ""
    emergency = setter.lay_line(call, CAPTION_STRONG, sheet.width)
    words = sheet.dossier.agency.document_footer.get(sheet.language)
    own = setter.lay_line(shorten(words, LINE_LIMIT), CAPTION, sheet.width - emergency.width - 24)

    def foot(page: int, pages: int) -> Block:
        number = setter.lay_line(sheet.say("foot.page", page=page, pages=pages), CAPTION)
        marks = (
            Mark(0, 4, left),
            Mark(0, 4, number, sheet.width, "right"),
            Mark(0, 4 + CAPTION.leading, emergency),
            Mark(0, 4 + CAPTION.leading, own, sheet.width, "right"),
        )
        return Panel(_FOOT_HEIGHT, marks, (Rule(sheet.width),))

    return foot


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
