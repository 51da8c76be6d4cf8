"""What the rules of advice have found that concerns a guide: numbers, reasons, sources, and never a verdict."""

from __future__ import annotations

from collections.abc import Iterator

from lares_desk.documents.blocks import Block
from lares_desk.documents.sheet import Sheet, glued
from lares_desk.documents.sheet_parts import Column, Row, empty, grid, heading, note
from lares_desk.documents.text import NBSP
from lares_desk.documents.theme import LIST, STRONG
from lares_desk.domain.finding import Finding
from lares_desk.domain.findings import findings

_FOR_GUIDES = frozenset(
    {"first-night", "sleep-gain", "extra-day", "history", "daylight", "bag-rating", "insurance", "child", "fitness"}
)
_MOST_NAMES = 8


def advice(sheet: Sheet) -> Iterator[Block]:
    """Yield the findings, the gravest first, each with those whom it is about."""
    yield heading(sheet, sheet.say("advice"))
    found = [each for each in findings(sheet.request.dossier, sheet.request.reference) if each.id in _FOR_GUIDES]
    if not found:
        yield empty(sheet, sheet.say("advice.none"))
        return
    columns = (
        Column(sheet.say("head.level"), 21, style=STRONG),
        Column(sheet.say("head.finding"), 117, style=LIST),
        Column(sheet.say("head.whom"), 42, style=LIST),
    )
    yield grid(sheet, columns, [_row(sheet, each) for each in found])
    sources = dict.fromkeys(sheet.source(each.source) for each in found if each.source)
    yield note(sheet, sheet.say("sources", sources="; ".join(sources)))


def _row(sheet: Sheet, finding: Finding) -> Row:
    return Row((sheet.say(f"level.{finding.level}"), finding.reason.get(sheet.language), _whom(sheet, finding)))


def _whom(sheet: Sheet, finding: Finding) -> str:
    """Return the names of those whom it is about, where its reason does not name them."""
    about = [each for each in sheet.travellers if each.id in finding.travellers]
    if not finding.travellers or len(about) == len(sheet.travellers):
        return sheet.say("everybody")
    names = [each.client.full_name for each in about]
    reason = finding.reason.get(sheet.language).replace(NBSP, " ")
    if all(name in reason for name in names):
        return ""
    if len(names) > _MOST_NAMES:
        return sheet.say("most", n=len(names), of=len(sheet.travellers))
    return ", ".join(glued(name) for name in names)
