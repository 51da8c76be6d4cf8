"""The people of the emergency sheet: what to know of each traveller, and who of the crew does what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lares_desk.documents.blocks import Block
from lares_desk.documents.long_notes import below, in_cell
from lares_desk.documents.phone import readable_phone
from lares_desk.documents.sheet import LINE_LIMIT, NAME_LIMIT, Sheet
from lares_desk.documents.sheet_parts import Column, Row, empty, grid, heading, writing_lines
from lares_desk.documents.text import shorten
from lares_desk.documents.theme import CAPTION, STRONG
from lares_desk.domain.people import Client, CrewRole

_SMALL = CAPTION.in_colour("text")
_ROLES = (CrewRole.GUIDE, CrewRole.ASSISTANT, CrewRole.COOK, CrewRole.ARRIERO, CrewRole.DRIVER)
_ROOM = 3  # lines for names where no crew is entered


def people(sheet: Sheet) -> Iterator[Block]:
    """Yield whom to call for each traveller, the insurer and the medical notes, group by group."""
    yield heading(sheet, sheet.common("travellers"))
    if not sheet.travellers:
        yield empty(sheet, sheet.common("no_travellers"))
        return
    columns = (
        Column(sheet.say("people.name"), 98, style=STRONG),
        Column(sheet.say("people.contact"), 106),
        Column(sheet.say("people.insurer"), 172),
        Column(sheet.say("people.medical"), 94),
    )
    rows: list[Row] = []
    for group in sheet.dossier.groups_going:
        if group.travellers:
            rows.append(Row(about=f"booking/{group.booking.id}", band=shorten(group.booking.name, NAME_LIMIT)))
        rows += [_traveller(sheet, each.client) for each in group.travellers]
    yield grid(sheet, columns, rows)
    yield from below(sheet, (replace(each.client, diet="") for each in sheet.travellers))


def _traveller(sheet: Sheet, client: Client) -> Row:
    missing = sheet.say("people.missing")
    contact = _joined(client.emergency_name, readable_phone(client.emergency_phone))
    insurer = _joined(client.insurer, client.insurance_policy, readable_phone(client.insurance_phone))
    cells = (
        shorten(client.full_name, LINE_LIMIT),
        contact or missing,
        insurer or missing,
        in_cell(sheet, client.medical) or sheet.say("people.none"),
    )
    return Row(cells, f"client/{client.id}")


def _joined(*parts: str) -> str:
    return ", ".join(shorten(part, NAME_LIMIT) for part in parts if part)


def roles(sheet: Sheet) -> Iterator[Block]:
    """Yield what each of the crew does when somebody has to go down."""
    yield heading(sheet, sheet.say("roles"))
    crew = [each for role in _ROLES for each in sheet.dossier.crew if each.role is role]
    if not crew:
        yield empty(sheet, sheet.common("no_crew"))
        yield from writing_lines(sheet, _ROOM, sheet.say("roles.write"))
        return
    columns = (
        Column(sheet.common("name"), 110, style=STRONG),
        Column(sheet.common("phone"), 82, style=STRONG),
        Column(sheet.say("roles.role"), 60, style=_SMALL),
        Column(sheet.say("roles.does"), 240),
    )
    rows = [
        (
            shorten(each.member.name, NAME_LIMIT),
            readable_phone(each.member.phone) or sheet.say("people.missing"),
            shorten(sheet.common(f"role.{each.role}"), LINE_LIMIT),
            sheet.say(f"does.{each.role}"),
        )
        for each in crew
    ]
    yield grid(sheet, columns, rows)
