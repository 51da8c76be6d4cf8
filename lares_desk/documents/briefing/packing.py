"""What to pack: tick boxes by bag, with the reason of what not everybody brings, and the weights at the foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from lares_desk.documents.blocks import Block, Text, Tie
from lares_desk.documents.briefing.bag_weights import duffel_limit, weight_notes
from lares_desk.documents.briefing.section import PARAGRAPH_GAP, SECTION_GAP
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.columns import Columns, Entry
from lares_desk.documents.theme import BODY, CAPTION, GUTTER, HEADING, LIST, STRONG
from lares_desk.domain.packing import PackingLine

_BAGS = ("duffel", "daypack", "on_you")
_COLUMNS = 3
_INDENT = 12.0


def packing(sheet: Sheet) -> list[Block]:
    """Return the heading, the list in columns, what we bring, what the bags weigh, and what the office has for whom."""
    lines = [line for line in sheet.packing_lines if not line.supplied]
    if not lines:
        return []
    title = sheet.say("packing")
    heading = sheet.setter.lay_line(title, HEADING, sheet.width)
    entries = tuple(entry for bag in _BAGS for entry in _bag(sheet, bag, [line for line in lines if line.bag == bag]))
    stride = (sheet.width + GUTTER) / _COLUMNS
    blocks: list[Block] = [
        Text(heading, before=SECTION_GAP, bookmark=title, tie=Tie.HARD),
        Columns(entries, _COLUMNS, stride, before=PARAGRAPH_GAP),
    ]
    for text in (*_we_bring(sheet), *weight_notes(sheet), " ".join(_rentals(sheet))):
        if text:
            before = PARAGRAPH_GAP if len(blocks) > 2 else 6
            blocks.append(Text(sheet.setter.lay(text, BODY, sheet.width), before=before))
    return blocks


def _bag(sheet: Sheet, bag: str, lines: Sequence[PackingLine]) -> Iterator[Entry]:
    """Yield the heading of a bag and its lines; a reason that several share in a row stands once, above them."""
    room = (sheet.width + GUTTER) / _COLUMNS - GUTTER
    if lines:
        yield Entry(sheet.setter.lay(_bag_title(sheet, bag), STRONG, room), before=8, heads=True)
    for reason, sharing in groupby(lines, key=lambda line: line.reason.get(sheet.language)):
        shared = list(sharing)
        if reason and len(shared) > 1:
            yield Entry(sheet.setter.lay(f"{reason}:", CAPTION, room), before=4, heads=True)
        for position, line in enumerate(shared, start=1):
            item = sheet.setter.lay(line.item.get(sheet.language), LIST, room - _INDENT)
            alone = reason if len(shared) == 1 else ""
            words = " · ".join(part for part in (_whose(sheet, line), alone) if part)
            note = sheet.setter.lay(words, CAPTION, room - _INDENT) if words else None
            tied = bool(reason) and position < len(shared)
            yield Entry(item, note, _INDENT, box=True, before=2, heads=tied)


def _bag_title(sheet: Sheet, bag: str) -> str:
    if bag != "duffel" or not sheet.facts.camp_nights:
        return sheet.say(f"packing.bag.{bag}")
    limit = duffel_limit(sheet)
    return sheet.say("packing.bag.duffel.carried", kg=limit) if limit else sheet.say("packing.bag.duffel.on_animals")


def _whose(sheet: Sheet, line: PackingLine) -> str:
    """Return for whom a line is that is not for everybody of the group."""
    names = [sheet.group.travellers[position].client.given_names for position in line.travellers]
    return sheet.say("packing.for", names=sheet.listed(names)) if names else ""


def _we_bring(sheet: Sheet) -> Iterator[str]:
    items = [line.item.get(sheet.language) for line in sheet.packing_lines if line.supplied]
    if items:
        yield sheet.say("packing.supplied", items="; ".join(items))


def _rentals(sheet: Sheet) -> Iterator[str]:
    for what in ("bag", "poles"):
        names = [each.client.full_name for each in sheet.group.travellers if getattr(each, f"rents_{what}")]
        if names:
            yield sheet.say(f"packing.rent.{what}", names=sheet.listed(names))
