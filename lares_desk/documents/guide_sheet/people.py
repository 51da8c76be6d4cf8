"""Who comes, group by group; then what each of them needs, and whom to call for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lares_desk.documents.blocks import Block, Tie
from lares_desk.documents.phone import readable_phone
from lares_desk.documents.sheet import NAME_LIMIT, Sheet, full_name
from lares_desk.documents.sheet_parts import LARGE, Column, Row, empty, grid, heading, note
from lares_desk.documents.text import shorten
from lares_desk.documents.theme import STRONG
from lares_desk.domain.departure import Group
from lares_desk.domain.packing import age_of
from lares_desk.domain.people import Client, TentKind, Traveller

_CARE_LIMIT = 3000  # letters of a note: a page and a half, far more than anybody writes


def people(sheet: Sheet) -> Iterator[Block]:
    """Yield the travellers in large letters: age, language, where they sleep, what they rent."""
    yield heading(sheet, sheet.say("people", n=len(sheet.travellers)))
    if not sheet.travellers:
        yield empty(sheet, sheet.common("no_travellers"))
        return
    columns = (
        Column(sheet.common("name"), 66, style=LARGE),
        Column(sheet.say("head.age"), 14, "right", STRONG),
        Column(sheet.say("head.language"), 22),
        Column(sheet.say("head.bed"), 50),
        Column(sheet.say("head.rents"), 26),
    )
    rows: list[Row] = []
    for group in sheet.groups:
        rows.append(Row(band=_band(sheet, group), about=f"booking/{group.booking.id}"))
        rows += [_person(sheet, each) for each in group.travellers]
    yield grid(sheet, columns, rows)


def care(sheet: Sheet) -> Iterator[Block]:
    """Yield diet, health, whom to call and the insurance of each traveller."""
    if not sheet.travellers:
        return
    yield heading(sheet, sheet.say("care"))
    columns = (
        Column(sheet.common("name"), 32, style=STRONG),
        Column(sheet.say("head.diet"), 26),
        Column(sheet.say("head.medical"), 36, style=STRONG),
        Column(sheet.say("head.emergency"), 31),
        Column(sheet.say("head.insurance"), 52),
    )
    yield replace(note(sheet, sheet.say("care.note")), tie=Tie.HARD)
    yield grid(sheet, columns, [_cared(sheet, each) for each in sheet.travellers])


def _band(sheet: Sheet, group: Group) -> str:
    name = shorten(group.booking.name, 80)
    return sheet.say("group", group=name, travellers=sheet.count("travellers", len(group.travellers)))


def _person(sheet: Sheet, traveller: Traveller) -> Row:
    client = traveller.client
    age = age_of(traveller, sheet.dossier.departure.start)
    rents = [sheet.say(f"rents.{what}") for what in ("bag", "poles") if getattr(traveller, f"rents_{what}")]
    cells = (
        full_name(traveller),
        "?" if age is None else str(age),
        sheet.say(f"language.{client.language}"),
        _bed(sheet, traveller),
        ", ".join(rents),
    )
    return Row(cells, about=f"client/{client.id}")


def _bed(sheet: Sheet, traveller: Traveller) -> str:
    """Return the tent and the rooms, or what was asked for while none is given."""
    beds = [shorten(room.label, 20) for room in sheet.dossier.rooms if traveller.id in room.traveller_ids]
    if beds:
        return " · ".join(beds)
    if traveller.tent is TentKind.SINGLE:
        return sheet.say("bed.single")
    mate = shorten(traveller.tent_with, NAME_LIMIT)
    return sheet.say("bed.with", mate=mate) if mate else sheet.say("bed.none")


def _cared(sheet: Sheet, traveller: Traveller) -> Row:
    client = traveller.client
    phone = readable_phone(client.emergency_phone) if client.emergency_phone else ""
    emergency = "\n".join(text for text in (shorten(client.emergency_name, NAME_LIMIT), phone) if text)
    cells = (
        full_name(traveller),
        shorten(client.diet, _CARE_LIMIT),
        shorten(client.medical, _CARE_LIMIT),
        emergency or sheet.say("emergency.none"),
        _insurance(client) or sheet.say("insurance.none"),
    )
    return Row(cells, about=f"client/{client.id}")


def _insurance(client: Client) -> str:
    phone = readable_phone(client.insurance_phone) if client.insurance_phone else ""
    policy = " · ".join(text for text in (shorten(client.insurance_policy, NAME_LIMIT), phone) if text)
    return "\n".join(text for text in (shorten(client.insurer, NAME_LIMIT), policy) if text)
