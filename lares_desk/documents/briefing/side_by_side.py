"""Sections in two columns: for what is read once at a table, not on the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lares_desk.documents.briefing.section import SECTION_GAP, Paragraph
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.columns import Columns, Entry
from lares_desk.documents.text import Laid
from lares_desk.documents.theme import GUTTER, HEADING, Style

_COLUMNS = 2
_GUTTER = 1.5 * GUTTER
_BESIDE = Style(leading=12.2)  # short lines need less between them
_TITLE_GAP, _PARAGRAPH_GAP = 10.0, 3.0
_LEAST = 2  # lines of a paragraph at the foot or the head of a column


def side_by_side(sheet: Sheet, sections: Sequence[tuple[str, Sequence[Paragraph]]]) -> Columns:
    """Return sections, each a title with its paragraphs, poured into two columns."""
    stride = (sheet.width + _GUTTER) / _COLUMNS
    entries = [entry for title, texts in sections for entry in _section(sheet, title, texts, stride - _GUTTER)]
    return Columns(tuple(entries), _COLUMNS, stride, before=SECTION_GAP)


def _section(sheet: Sheet, title: str, texts: Sequence[Paragraph], room: float) -> Iterator[Entry]:
    laid = sheet.setter.lay(title, HEADING, room)
    yield Entry(laid, before=_TITLE_GAP, heads=True, bookmark=title)
    for position, text in enumerate(texts):
        yield from _paragraph(sheet.setter.lay(text, _BESIDE, room), _PARAGRAPH_GAP if position else 2)


def _paragraph(laid: Laid, before: float) -> Iterator[Entry]:
    """Yield a paragraph line by line, so that it breaks over columns, but for its first and last lines."""
    count = len(laid.lines)
    if count < 2 * _LEAST:
        yield Entry(laid, before=before)
        return
    first, rest = laid.cut(_LEAST)
    yield Entry(first, before=before)
    for _ in range(count - 2 * _LEAST):
        line, rest = rest.cut(1)
        yield Entry(line)
    yield Entry(rest)
