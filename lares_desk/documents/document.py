"""Blocks in, PDF bytes out: page frames, the footer with page n of m, metadata. The same blocks give the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from lares_desk.documents.blocks import Block, Said
from lares_desk.documents.flow import Page, paginate
from lares_desk.documents.fonts import font_name
from lares_desk.documents.pen import Pen
from lares_desk.documents.text import Typesetter, tidy
from lares_desk.documents.theme import BODY, FOOT, MARGIN, PAGE_SIZES
from lares_desk.domain.agency import PaperSize
from lares_desk.domain.language import Language
from lares_desk.domain.papers import Spot, Where

Footer = Callable[[int, int], Block]


@dataclass(frozen=True, slots=True)
class Rendered:
    """A paper as PDF bytes; `missing_glyphs` are characters that no font has, replaced by U+FFFD.

    `lines` are what it says, one for each paragraph or table row in reading order, wherever pages break and without
    the footer, and `wheres` where each of them stands; `spots` are where it tells of which record.
    """

    content: bytes
    pages: int
    missing_glyphs: tuple[str, ...]
    lines: tuple[str, ...] = ()
    spots: tuple[Spot, ...] = ()
    wheres: tuple[Where, ...] = ()


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a reader shows about a document; `made_on` keeps the clock out of it."""

    title: str
    author: str
    subject: str
    language: Language
    made_on: date


def text_width(size: PaperSize) -> float:
    """Return the width of the text area in points."""
    return PAGE_SIZES[size][0] - 2 * MARGIN


def text_height(size: PaperSize) -> float:
    """Return the height of the text area in points, the footer left out."""
    return PAGE_SIZES[size][1] - 2 * MARGIN - FOOT


def write_pdf(
    blocks: Sequence[Block], size: PaperSize, metadata: Metadata, footer: Footer, setter: Typesetter
) -> Rendered:
    """Return the paper; `footer(page, pages)` makes the block at the foot of each page."""
    page_size = PAGE_SIZES[size]
    top = page_size[1] - MARGIN
    pages = paginate(blocks, text_height(size))
    out = BytesIO()
    canvas = Canvas(out, pagesize=page_size, invariant=1, lang=metadata.language, initialFontName=font_name(BODY.face))
    _describe(canvas, metadata)
    pen = Pen(canvas, page_size[1])
    for number, page in enumerate(pages, start=1):
        for block, down in page.placed:
            block.draw(pen, MARGIN, top - down)
        foot = footer(number, len(pages))
        foot.draw(pen, MARGIN, MARGIN + foot.height)
        canvas.showPage()
    canvas.save()
    said = [line for block in blocks for line in block.said()]
    lines = tuple(line for line, _ in said)
    return Rendered(out.getvalue(), len(pages), setter.missing, lines, tuple(pen.spots), tuple(_wheres(said, pages)))


def _wheres(said: Sequence[Said], pages: Sequence[Page]) -> Iterator[Where]:
    """Yield the page and the heading of each line; what a page repeats, such as the head of a table, is passed over."""
    placed = (
        (number, line) for number, page in enumerate(pages, 1) for block, _ in page.placed for line, _ in block.said()
    )
    heading = ""
    for line, opens in said:
        heading = opens or heading
        number = next(at for at, found in placed if found == line)
        yield Where(number, heading)


def _describe(canvas: Canvas, metadata: Metadata) -> None:
    canvas.setTitle(tidy(metadata.title))
    canvas.setAuthor(tidy(metadata.author))
    canvas.setSubject(tidy(metadata.subject))
    canvas.setCreator("Lares Desk")
    canvas.setDateFormatter(lambda *_: f"D:{metadata.made_on:%Y%m%d}")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
