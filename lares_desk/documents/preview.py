"""Pictures of a PDF's pages, for the screen: drawn from the very bytes that are saved."""

from __future__ import annotations

from contextlib import closing

import pypdfium2

from lares_desk.domain.papers import PagePicture


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
