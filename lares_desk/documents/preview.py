"""Pictures of a PDF's pages, and words found on them, for the screen: from the very bytes that are saved."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pypdfium2

from lares_desk.domain.papers import PagePicture, Spot
from lares_desk.domain.text import clean


def page_count(content: bytes) -> int:
    """Return the number of pages."""
    with closing(pypdfium2.PdfDocument(content)) as document:
        return len(document)


def page_picture(content: bytes, index: int, scale: float) -> PagePicture:
    """Return the page at `index` (0 is the first) at `scale` pixels per point."""
    with (
        closing(pypdfium2.PdfDocument(content)) as document,
        closing(document[index]) as page,
        closing(page.render(scale=scale)) as bitmap,
    ):
        return PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


def find(content: bytes, words: str) -> tuple[Spot, ...]:
    """Return where `words` stand, in any case, in reading order; words over two lines have a spot on each.

    `about` counts the places from "1"; spots of one place share it.
    """
    wanted = clean(words)
    if not wanted:
        return ()
    found: list[Spot] = []
    number = 0
    with closing(pypdfium2.PdfDocument(content)) as document:
        for index in range(len(document)):
            with closing(document[index]) as page:
                for rectangles in _places(page, wanted):
                    number += 1
                    found += [_spot(index, page.get_height(), each, str(number)) for each in rectangles]
    return tuple(found)


_Rectangle = tuple[float, float, float, float]  # left, bottom, right, top, in points from the bottom left


def _places(page: pypdfium2.PdfPage, wanted: str) -> Iterator[list[_Rectangle]]:
    with closing(page.get_textpage()) as text, closing(text.search(wanted)) as searcher:
        while place := searcher.get_next():
            start, count = place
            yield [text.get_rect(n) for n in range(text.count_rects(start, count))]


def _spot(page: int, height: float, rectangle: _Rectangle, about: str) -> Spot:
    left, bottom, right, top = rectangle
    return Spot(page, left, height - top, right - left, top - bottom, about)
