"""Notes that are too long for a cell: their beginning stands in it, the whole below the table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lares_desk.documents.blocks import Block
from lares_desk.documents.sheet import PERSON_LIMIT, Sheet
from lares_desk.documents.sheet_parts import paragraph
from lares_desk.documents.text import Span, shorten
from lares_desk.domain.people import Client

_IN_CELL = 240
_BEGINNING = 160


def in_cell(sheet: Sheet, text: str) -> str:
    """Return a note as it stands in a narrow cell, with word of its rest below where it is long."""
    if len(text) <= _IN_CELL:
        return shorten(text, _IN_CELL)
    return f"{shorten(text, _BEGINNING)} {sheet.common('below')}"


def below(sheet: Sheet, clients: Iterable[Client]) -> Iterator[Block]:
    """Yield the whole of each long note on health or food, with the name of its person, across the page."""
    for client in clients:
        for text in (client.diet, client.medical):
            if len(text) > _IN_CELL:
                spans: tuple[Span, ...] = (
                    ("bold", f"{shorten(client.full_name, PERSON_LIMIT)}:"),
                    ("regular", text),
                )
                yield paragraph(sheet, spans, about=f"client/{client.id}", before=6)
