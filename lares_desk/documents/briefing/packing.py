"""What to pack: tick boxes by bag, with the reason of what not everybody brings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from lares_desk.documents.blocks import Block, Text, Tie
from lares_desk.documents.briefing.section import PARAGRAPH_GAP, SECTION_GAP
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.columns import Columns, Entry
from lares_desk.documents.theme import BODY, CAPTION, GUTTER, HEADING, LIST, STRONG
from lares_desk.domain.packing import PackingLine, packing_list

_BAGS = ("duffel", "daypack", "on_you")
_COLUMNS = 3
_INDENT = 12.0


def packing(sheet: Sheet) -> list[Block]:
    """Return the heading, the list in columns, and what the office has for whom."""
    lines = packing_list(sheet.request.reference.packing, sheet.facts)
    if not lines:
        return []
    title = sheet.say("packing")
    heading = sheet.setter.lay_line(title, HEADING, sheet.width)
    entries = tuple(entry for bag in _BAGS for entry in _bag(sheet, bag, [line for line in lines if line.bag == bag]))
    stride = (sheet.width + GUTTER) / _COLUMNS
    notes = [sheet.say("packing.note")] if sheet.facts.camp_nights else []
    notes += _rentals(sheet)
    blocks: list[Block] = [
        Text(heading, before=SECTION_GAP, bookmark=title, tie=Tie.HARD),
        Columns(entries, _COLUMNS, stride, before=PARAGRAPH_GAP),
    ]
    if notes:
        blocks.append(Text(sheet.setter.lay(" ".join(notes), BODY, sheet.width), before=6))
    return blocks


def _bag(sheet: Sheet, bag: str, lines: Sequence[PackingLine]) -> Iterator[Entry]:
    """Yield the heading of a bag and its lines; a reason that several share in a row stands once, above them."""
    room = (sheet.width + GUTTER) / _COLUMNS - GUTTER
    if lines:
        carried = bag == "duffel" and sheet.facts.camp_nights > 0
        title = sheet.say("packing.bag.duffel.carried" if carried else f"packing.bag.{bag}")
        yield Entry(sheet.setter.lay(title, STRONG, room), before=8, heads=True)
    for reason, sharing in groupby(lines, key=lambda line: line.reason.get(sheet.language)):
        shared = list(sharing)
        if reason and len(shared) > 1:
            yield Entry(sheet.setter.lay(f"{reason}:", CAPTION, room), before=4, heads=True)
        for position, line in enumerate(shared, start=1):
            item = sheet.setter.lay(line.item.get(sheet.language), LIST, room - _INDENT)
            alone = reason and len(shared) == 1
            note = sheet.setter.lay(reason, CAPTION, room - _INDENT) if alone else None
            tied = bool(reason) and position < len(shared)
            yield Entry(item, note, _INDENT, box=True, before=2, heads=tied)


def _rentals(sheet: Sheet) -> Iterator[str]:
    travellers = sheet.group.travellers
    for what in ("bag", "poles"):
        names = [each.client.full_name for each in travellers if getattr(each, f"rents_{what}")]
        if names:
            yield sheet.say(f"packing.rent.{what}", names=sheet.listed(names))
