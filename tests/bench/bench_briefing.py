"""How long a briefing takes against the same marks drawn straight on a reportlab canvas.

The baseline is recorded from a real briefing: every run of text, line, shape and picture at its place, with no layout,
no rules and no sentences left to do. Both are measured warm, in turns, in one process. Run it by hand:

    python tests/bench/bench_briefing.py
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reportlab.pdfgen.canvas import Canvas

from briefings import request
from lares_desk.documents import document
from lares_desk.documents.briefing import render_briefing
from lares_desk.documents.briefing.profile import _drawn
from lares_desk.documents.fonts import font_name
from lares_desk.documents.pen import Pen
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.text import Laid, _break
from lares_desk.documents.theme import COLOURS, PAGE_SIZES

Mark = Callable[[Canvas], object]
ROUNDS = 60


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
        self._note(lambda canvas: plain(Pen(canvas), *args, **kwargs))

    return record


for _method in ("line", "rectangle", "circle", "polyline", "polygon", "picture", "bookmark"):
    setattr(RecordingPen, _method, _replayed(_method))


def record(asked: PaperRequest) -> list[Mark]:
    """Return the marks of a briefing in their order, page ends included."""
    RecordingPen.marks = marks = []
    show_page = Canvas.showPage

    def note_page(canvas: Canvas) -> None:
        marks.append(show_page)
        show_page(canvas)

    with patch.object(document, "Pen", RecordingPen), patch.object(Canvas, "showPage", note_page):
        render_briefing(asked)
    return marks


def draw_bare(marks: Sequence[Mark], asked: PaperRequest) -> bytes:
    """Draw recorded marks on a bare canvas with the same fonts and settings."""
    out = BytesIO()
    size = PAGE_SIZES[asked.dossier.agency.paper_size]
    canvas = Canvas(out, pagesize=size, invariant=1, lang=asked.language, initialFontName=font_name("regular"))
    for mark in marks:
        mark(canvas)
    canvas.save()
    return out.getvalue()


def render_unremembered(asked: PaperRequest) -> bytes:
    """Return a briefing whose lines and profile were never laid before, as that of the first group of a departure."""
    _break.cache_clear()
    _drawn.cache_clear()
    return render_briefing(asked).content


def main() -> None:
    """Measure both in turns and print the medians and their ratio."""
    for label, asked in (("2 travellers, English", request(2)), ("12 travellers, Spanish", request(12, language="es"))):
        marks = record(asked)
        tasks = {
            "bare": lambda m=marks, a=asked: draw_bare(m, a),
            "briefing": lambda a=asked: render_briefing(a).content,
            "first": lambda a=asked: render_unremembered(a),
        }
        sizes = {name: len(task()) for name, task in tasks.items()}
        taken: dict[str, list[float]] = {name: [] for name in tasks}
        gc.collect()
        for _ in range(ROUNDS):
            for name, task in tasks.items():
                begin = time.perf_counter()
                task()
                taken[name].append((time.perf_counter() - begin) * 1000)
        bare, briefing, first = (statistics.median(taken[name]) for name in tasks)
        print(  # noqa: T201
            f"{label}: bare canvas {bare:.1f} ms ({sizes['bare'] // 1024} KB), "
            f"briefing {briefing:.1f} ms ({sizes['briefing'] // 1024} KB), ratio {briefing / bare:.2f}; "
            f"with nothing remembered {first:.1f} ms, ratio {first / bare:.2f}"
        )


if __name__ == "__main__":
    main()
