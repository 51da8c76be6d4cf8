"""Places to sign: who hands over and who receives, side by side, with room for a hand that is cold."""

from __future__ import annotations

from collections.abc import Sequence

from lares_desk.documents.blocks import Mark, Panel, Rule
from lares_desk.documents.sheet import Sheet
from lares_desk.documents.theme import CAPTION, CAPTION_STRONG, GUTTER

_ROOM = 34.0  # above the line, for a signature


def signatures(sheet: Sheet, labels: Sequence[str], below: str) -> Panel:
    """Return a line to sign for each label, side by side, `below` saying what is written on it."""
    wide = (sheet.width - GUTTER * (len(labels) - 1)) / len(labels)
    marks: list[Mark] = []
    lines = []
    down = 0.0
    heads = [sheet.setter.lay(label, CAPTION_STRONG, wide) for label in labels]
    tall = max(head.height for head in heads)
    for number, head in enumerate(heads):
        right = number * (wide + GUTTER)
        down = tall + _ROOM
        marks.append(Mark(right, 0, head))
        marks.append(Mark(right, down + 1, sheet.setter.lay_line(below, CAPTION, wide)))
        lines.append(Rule(wide, down, right))
    return Panel(down + CAPTION.leading + 1, tuple(marks), tuple(lines), before=12)
