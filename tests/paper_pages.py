"""What a reader finds on the pages of a paper: the text, and what a printer would cut off."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

import pypdfium2

from lares_desk.documents.theme import MARGIN

_ROUNDING = 1.5  # points by which a letter may hang over its box


@dataclass(frozen=True, slots=True)
class ReadPage:
    """The text of a page, and the pieces of it that do not stand inside the margins."""

    text: str
    outside: tuple[str, ...]


def read_pages(content: bytes) -> list[ReadPage]:
    """Return every page of a PDF."""
    with closing(pypdfium2.PdfDocument(content)) as document:
        return [_read(page) for page in document]


def read_text(content: bytes) -> str:
    """Return all text of a PDF as one line."""
    return " ".join(" ".join(page.text for page in read_pages(content)).split())


def _read(page: pypdfium2.PdfPage) -> ReadPage:
    with closing(page), closing(page.get_textpage()) as text:
        width = page.get_width()
        boxes = [text.get_rect(n) for n in range(text.count_rects())]
        cut = [
            text.get_text_bounded(left, bottom, right, top)
            for left, bottom, right, top in boxes
            if left < MARGIN - _ROUNDING or right > width - MARGIN + _ROUNDING or bottom < MARGIN - _ROUNDING
        ]
        return ReadPage(text.get_text_range().replace("\N{NO-BREAK SPACE}", " "), tuple(cut))
