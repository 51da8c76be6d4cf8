"""Who comes, group by group, with what each of them needs and whom to call for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lares_desk.documents.blocks import Block, Tie
from lares_desk.documents.long_notes import below, in_cell
from lares_desk.documents.phone import readable_phone
from lares_desk.documents.sheet import NAME_LIMIT, Sheet, full_name
from lares_desk.documents.sheet_parts import LARGE, Column, Row, empty, grid, heading, note
from lares_desk.documents.text import shorten
from lares_desk.documents.theme import LIST, Style
from lares_desk.domain.departure import Group
from lares_desk.domain.packing import age_of
from lares_desk.domain.people import Client, TentKind, Traveller


def people(sheet: Sheet) -> Iterator[Block]:
    """Yield the travellers in large letters: who they are, what they eat, their health, whom to call for them."""
    yield heading(sheet, sheet.say("people", n=len(sheet.travellers)))
    if not sheet.travellers:
        yield empty(sheet, sheet.common("no_travellers"))
        return
    columns = (
        Column(sheet.common("name"), 43, style=LARGE),
        Column(sheet.say("head.about"), 39, style=LIST),
        Column(sheet.say("head.care"), 44, style=Style("bold", leading=LIST.leading)),
        Column(sheet.say("head.emergency"), 39, style=LIST),
        Column(sheet.say("head.insurance"), 56, style=LIST),
    )
    rows: list[Row] = []
    for group in sheet.dossier.groups_going:
        rows.append(Row(band=_band(sheet, group), about=f"booking/{group.booking.id}"))
        rows += [_person(sheet, each) for each in group.travellers]
    yield replace(note(sheet, sheet.say("care.note")), tie=Tie.HARD)
    yield grid(sheet, columns, rows)
    yield from below(sheet, (each.client for each in sheet.travellers))


def _band(sheet: Sheet, group: Group) -> str:
    name = shorten(group.booking.name, 80)
    return sheet.say("group", group=name, travellers=sheet.count("travellers", len(group.travellers)))


def _person(sheet: Sheet, traveller: Traveller) -> Row:
    client = traveller.client
    phone = readable_phone(client.emergency_phone) if client.emergency_phone else ""
    emergency = "\n".join(text for text in (shorten(client.emergency_name, NAME_LIMIT), phone) if text)
    cells = (
        full_name(traveller),
        "\n".join(_about(sheet, traveller)),
        "\n".join(_care(sheet, client)),
        emergency or sheet.say("emergency.none"),
        _insurance(client) or sheet.say("insurance.none"),
    )
    return Row(cells, about=f"client/{client.id}")


def _care(sheet: Sheet, client: Client) -> Iterator[str]:
    for label, text in (("diet", client.diet), ("medical", client.medical)):
        if text:
            yield sheet.say(label, text=in_cell(sheet, text))


def _about(sheet: Sheet, traveller: Traveller) -> Iterator[str]:
    """Yield age and language, the bed, what is rented, and the size of the boots."""
    age = age_of(traveller, sheet.dossier.departure.start)
    language = sheet.say(f"language.{traveller.client.language}")
    yield " · ".join(("?" if age is None else str(age), language))
    yield _bed(sheet, traveller)
    rents = [sheet.say(f"rents.{what}") for what in ("bag", "poles") if getattr(traveller, f"rents_{what}")]
    last = [sheet.say("rents", what=", ".join(rents))] if rents else []
    last += [sheet.say("boots", size=shorten(traveller.boot_size, 20))] if traveller.boot_size else []
    if last:
        yield " · ".join(last)


def _bed(sheet: Sheet, traveller: Traveller) -> str:
    """Return the tent and the rooms, or what was asked for while none is given."""
    full, short = sheet.say("room"), sheet.say("room.short")
    beds = [
        shorten(room.label, 20).replace(full, short)
        for room in sheet.dossier.rooms
        if traveller.id in room.traveller_ids
    ]
    if beds:
        return " · ".join(beds)
    if traveller.tent is TentKind.SINGLE:
        return sheet.say("bed.single")
    mate = shorten(traveller.tent_with, NAME_LIMIT)
    return sheet.say("bed.with", mate=mate) if mate else sheet.say("bed.none")


def _insurance(client: Client) -> str:
    phone = readable_phone(client.insurance_phone) if client.insurance_phone else ""
    known = (shorten(client.insurer, NAME_LIMIT), shorten(client.insurance_policy, NAME_LIMIT), phone)
    return "\n".join(text for text in known if text)
