"""The common shape of a section: its heading in the rail, its paragraphs beside it."""

from __future__ import annotations

from collections.abc import Sequence

from lares_desk.documents.blocks import Mark, Text
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.text import Span
from lares_desk.documents.theme import BODY, GUTTER, HEADING, Style

SECTION_GAP = 12.0
PARAGRAPH_GAP = 3.5
Paragraph = str | tuple[Span, ...]


def section(sheet: Sheet, title: str, paragraphs: Sequence[Paragraph], gap: float = PARAGRAPH_GAP) -> list[Text]:
    """Return paragraphs under a heading that hangs in the rail and makes a bookmark."""
    blocks = [paragraph(sheet, text, before=gap if number else SECTION_GAP) for number, text in enumerate(paragraphs)]
    return [headed(sheet, title, blocks[0]), *blocks[1:]]


def paragraph(sheet: Sheet, text: Paragraph, style: Style = BODY, before: float = PARAGRAPH_GAP) -> Text:
    """Return one paragraph beside the rail."""
    return Text(sheet.setter.lay(text, style, sheet.body), indent=sheet.rail, before=before)


def headed(sheet: Sheet, title: str, first: Text) -> Text:
    """Return the first paragraph of a section with the heading in the rail beside it."""
    heading = sheet.setter.lay(title, HEADING, sheet.rail - GUTTER)
    return Text(
        first.laid, first.indent, first.before, (Mark(0, heading_drop(), heading),), bookmark=title, keep=first.keep
    )


def heading_drop() -> float:
    """Return how far down a heading starts so that it stands on the first line of the text beside it, in points."""
    return (BODY.leading - HEADING.leading) / 2 - 0.6


def labelled(label: str, text: str) -> tuple[Span, ...]:
    """Return a sentence with a bold label before it."""
    return (("bold", label), ("regular", text))
