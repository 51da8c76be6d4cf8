"""The common shape of a section: its heading in the rail, its paragraphs beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lares_desk.documents.blocks import Mark, Text, Tie
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.text import Span
from lares_desk.documents.theme import BODY, GUTTER, HEADING, Style

SECTION_GAP = 12.0
PARAGRAPH_GAP = 3.5
_HEADING_DROP = (BODY.leading - HEADING.leading) / 2 - 0.6  # to stand on the first line of the text beside it
Paragraph = str | tuple[Span, ...]


def section(sheet: Sheet, title: str, paragraphs: Sequence[Paragraph], gap: float = PARAGRAPH_GAP) -> list[Text]:
    """Return paragraphs under a heading that hangs in the rail and makes a bookmark."""
    blocks = [paragraph(sheet, text, before=gap if number else SECTION_GAP) for number, text in enumerate(paragraphs)]
    tied = [replace(block, tie=Tie.SOFT) for block in blocks[:-1]]
    first, *others = [*tied, blocks[-1]]
    heading = Mark(0, _HEADING_DROP, sheet.setter.lay(title, HEADING, sheet.rail - GUTTER))
    return [replace(first, marks=(heading,), bookmark=title), *others]


def paragraph(sheet: Sheet, text: Paragraph, style: Style = BODY, before: float = PARAGRAPH_GAP) -> Text:
    """Return one paragraph beside the rail."""
    return Text(sheet.setter.lay(text, style, sheet.body), indent=sheet.rail, before=before)


def labelled(label: str, text: str) -> tuple[Span, ...]:
    """Return a sentence with a bold label before it."""
    return (("bold", label), ("regular", text))
