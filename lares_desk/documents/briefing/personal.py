"""The parts of a briefing that are one traveller's own: their record, and what advice finds for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lares_desk.documents.blocks import Block
from lares_desk.documents.briefing.section import Paragraph, labelled, section
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.phone import readable_phone
from lares_desk.documents.sheet import LINE_LIMIT, NAME_LIMIT, metres
from lares_desk.documents.text import shorten
from lares_desk.domain.finding import Finding, Level
from lares_desk.domain.findings import findings
from lares_desk.domain.people import Client

# The sections of the trek say these to everybody; and those that warn of nothing, in the same numbers.
_ABOUT_THE_TREK = frozenset({"daylight", "elevation-conflict"})
_SAID_IN_NUMBERS = frozenset({"sleep-gain", "bag-rating"})


def personal(sheet: Sheet) -> list[Block]:
    """Return what is so for the traveller of the paper; nothing on the paper of a group."""
    traveller = sheet.request.traveller
    if traveller is None:
        return []
    blocks: list[Block] = []
    own = [*_findings(sheet)]
    if own:
        blocks += section(sheet, sheet.say("personal"), own)
    return [
        *blocks,
        *section(sheet, sheet.say("record"), [*_record(sheet, traveller.client), sheet.say("record.check")]),
    ]


def _findings(sheet: Sheet) -> Iterator[Paragraph]:
    """Yield what the rules find for the traveller, each with its source; what is not on record is asked for below."""
    alone = replace(sheet.dossier, groups=(sheet.group,))
    for found in findings(alone, sheet.request.reference):
        said = found.id in _ABOUT_THE_TREK or (found.level is Level.NOTE and found.id in _SAID_IN_NUMBERS)
        if found.level is not Level.MISSING and not said:
            yield _finding(sheet, found)


def _finding(sheet: Sheet, found: Finding) -> Paragraph:
    source = sheet.say("personal.source", source=sheet.source(found.source))
    return (("regular", found.reason.get(sheet.language)), ("italic", source))


def _record(sheet: Sheet, client: Client) -> Iterator[Paragraph]:
    """Yield what the office has on record, a line each; what it lacks is asked for."""
    cover = metres(client.insurance_altitude_m) if client.insurance_altitude_m is not None else ""
    until = sheet.day(client.insurance_until) if client.insurance_until else ""
    insurance = ", ".join(
        part
        for part in (
            shorten(client.insurer, NAME_LIMIT),
            shorten(client.insurance_policy, NAME_LIMIT),
            sheet.say("record.insurance.until", date=until) if until else "",
            sheet.say("record.insurance.altitude", metres=cover) if cover else "",
        )
        if part
    )
    emergency = ", ".join(
        part for part in (shorten(client.emergency_name, NAME_LIMIT), readable_phone(client.emergency_phone)) if part
    )
    rows = (
        ("name", client.full_name),
        ("born", sheet.day(client.birth_date, "date.short") if client.birth_date else ""),
        ("diet", shorten(client.diet, LINE_LIMIT)),
        ("emergency", emergency),
        ("insurance", insurance),
    )
    for label, value in rows:
        yield labelled(sheet.say(f"record.{label}"), value or sheet.say("record.missing"))
