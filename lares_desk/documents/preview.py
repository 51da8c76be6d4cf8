"""Pictures of a PDF's pages, for the screen: drawn from the very bytes that are saved."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as rows of blue, green, red bytes; `stride` is the length of a row in bytes."""

    width: int
    height: int
    stride: int
    bgr: bytes


def page_pictures(content: bytes, scale: float) -> tuple[PagePicture, ...]:
    """Return every page at `scale` pixels per point."""
    document = pypdfium2.PdfDocument(content)
    try:
        return tuple(_picture(document[number], scale) for number in range(len(document)))
    finally:
        document.close()


def _picture(page: pypdfium2.PdfPage, scale: float) -> PagePicture:
    bitmap = page.render(scale=scale)
    try:
        return PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    finally:
        bitmap.close()
        page.close()
