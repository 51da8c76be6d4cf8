"""What papers are measured against: the same marks drawn straight on a reportlab canvas.

The marks are recorded from a real paper: every run of text, line, shape and picture at its place, with no layout, no
rules and no sentences left to do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from unittest.mock import patch

from reportlab.pdfgen.canvas import Canvas

from lares_desk.documents import document
from lares_desk.documents.fonts import font_name
from lares_desk.documents.pen import Pen
from lares_desk.documents.text import Laid
from lares_desk.documents.theme import COLOURS, PAGE_SIZES
from lares_desk.domain.agency import PaperSize

Mark = Callable[[Canvas], object]


class RecordingPen(Pen):
    """Draws, and remembers each mark as what a program without a layout would have called."""

    marks: list[Mark]

    def _note(self, mark: Mark) -> None:
        type(self).marks.append(mark)

    def _lines(self, laid: Laid, x: float, baseline: float, width: float, share: float) -> None:
        super()._lines(laid, x, baseline, width, share)
        style, colour = laid.style, COLOURS[laid.style.colour]
        for line in laid.lines:
            start = x + (width - line.width) * share
            for name, text, offset in line.segments:
                self._note(_string(name, style.size, colour, start + offset, baseline, text))
            baseline -= style.leading


def _string(name: str, size: float, colour: Any, x: float, y: float, text: str) -> Mark:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(colour)
        canvas.setFont(name, size)
        canvas.drawString(x, y, text)

    return draw


def _replayed(method: str) -> Callable[..., None]:
    """Record a call of the pen that is itself no more than calls of the canvas."""
    plain = getattr(Pen, method)

    def record(self: RecordingPen, *args: Any, **kwargs: Any) -> None:
        plain(self, *args, **kwargs)
        height = self._page_height
        self._note(lambda canvas: plain(Pen(canvas, height), *args, **kwargs))

    return record


for _method in ("line", "rectangle", "circle", "polyline", "polygon", "picture", "bookmark"):
    setattr(RecordingPen, _method, _replayed(_method))


@dataclass(frozen=True)
class Bare:
    """The marks of one paper in their order, page ends included."""

    marks: Sequence[Mark]
    size: PaperSize
    language: str

    def __call__(self) -> bytes:
        """Draw them on a bare canvas with the same fonts and settings."""
        out = BytesIO()
        canvas = Canvas(
            out, pagesize=PAGE_SIZES[self.size], invariant=1, lang=self.language, initialFontName=font_name("regular")
        )
        for mark in self.marks:
            mark(canvas)
        canvas.save()
        return out.getvalue()


def record(render: Callable[[], object], size: PaperSize, language: str) -> Bare:
    """Return the marks that `render` draws."""
    RecordingPen.marks = marks = []
    show_page = Canvas.showPage

    def note_page(canvas: Canvas) -> None:
        marks.append(show_page)
        show_page(canvas)

    with patch.object(document, "Pen", RecordingPen), patch.object(Canvas, "showPage", note_page):
        render()
    return Bare(marks, size, language)
