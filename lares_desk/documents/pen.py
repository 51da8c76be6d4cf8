"""What draws on a page: text that is laid, lines, rectangles, pictures. The origin is at the bottom left, in points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from lares_desk.documents.fonts import ascent
from lares_desk.documents.text import Laid
from lares_desk.documents.theme import COLOURS
from lares_desk.domain.papers import Spot

Align = Literal["left", "right", "centre"]
_SHARE: dict[Align, float] = {"left": 0, "centre": 0.5, "right": 1}
_ANCHORED = {"start": 0.0, "middle": 0.5, "end": 1.0}


class Pen:
    """Draws with tokens of the theme on one reportlab canvas, and keeps where what stands is told of."""

    def __init__(self, canvas: Canvas, page_height: float) -> None:
        """Draw on `canvas`, whose pages are `page_height` points high."""
        self.canvas = canvas
        self.spots: list[Spot] = []
        self._page_height = page_height

    def spot(self, about: str, x: float, top: float, size: tuple[float, float]) -> None:
        """Keep that `size` (width, height) from its top left corner tells of the record `about`, where it names one."""
        if about:
            page = self.canvas.getPageNumber() - 1
            self.spots.append(Spot(page, x, self._page_height - top, *size, about))

    def text(self, laid: Laid, x: float, top: float, width: float = 0, align: Align = "left") -> None:
        """Draw lines from `top` down; `width` is the room that right and centred lines are placed in."""
        if not laid.lines:
            return
        style = laid.style
        self._lines(laid, x, top - (style.leading + ascent(style.face) * style.size) / 2, width, _SHARE[align])

    def text_at(self, laid: Laid, x: float, baseline: float, anchor: Literal["start", "middle", "end"]) -> None:
        """Draw lines whose first stands on `baseline`, with `x` at its start, middle or end."""
        self._lines(laid, x, baseline, 0, _ANCHORED[anchor])

    def _lines(self, laid: Laid, x: float, baseline: float, width: float, share: float) -> None:
        style = laid.style
        out = self.canvas.beginText()
        out.setFillColor(COLOURS[style.colour])
        current = ""
        for line in laid.lines:
            start = x + (width - line.width) * share
            for name, text, offset in line.segments:
                if name != current:
                    out.setFont(name, style.size)
                    current = name
                out.setTextOrigin(start + offset, baseline)
                out.textOut(text)
            baseline -= style.leading
        self.canvas.drawText(out)

    def line(
        self, start: tuple[float, float], end: tuple[float, float], colour: str = "line", width: float = 0.6
    ) -> None:
        """Draw a straight line."""
        self.canvas.setStrokeColor(COLOURS[colour])
        self.canvas.setLineWidth(width)
        self.canvas.line(*start, *end)

    def rectangle(
        self, x: float, top: float, size: tuple[float, float], *, fill: str = "", stroke: str = "", radius: float = 0
    ) -> None:
        """Draw a rectangle of `size` (width, height) from its top left corner."""
        width, height = size
        if fill:
            self.canvas.setFillColor(COLOURS[fill])
        if stroke:
            self.canvas.setStrokeColor(COLOURS[stroke])
            self.canvas.setLineWidth(0.7)
        self.canvas.roundRect(x, top - height, width, height, radius, stroke=bool(stroke), fill=bool(fill))

    def circle(self, x: float, y: float, radius: float, fill: str = "", stroke: str = "") -> None:
        """Draw a circle round its middle."""
        if fill:
            self.canvas.setFillColor(COLOURS[fill])
        if stroke:
            self.canvas.setStrokeColor(COLOURS[stroke])
            self.canvas.setLineWidth(0.7)
        self.canvas.circle(x, y, radius, stroke=bool(stroke), fill=bool(fill))

    def polyline(self, points: Sequence[tuple[float, float]], colour: str, width: float, dash: Sequence[float]) -> None:
        """Draw a line with round joins through `points`; `dash` are lengths of strokes and gaps in points."""
        canvas = self.canvas
        canvas.setStrokeColor(COLOURS[colour])
        canvas.setLineWidth(width)
        canvas.setLineJoin(1)
        canvas.setLineCap(1 if dash else 0)
        canvas.setDash(list(dash))
        self._path(points, stroke=True)
        canvas.setDash([])

    def polygon(self, points: Sequence[tuple[float, float]], fill: str, stroke: str = "", width: float = 0) -> None:
        """Fill the area inside `points`, with an outline where `stroke` is a colour."""
        self.canvas.setFillColor(COLOURS[fill])
        if stroke:
            self.canvas.setStrokeColor(COLOURS[stroke])
            self.canvas.setLineWidth(width)
        self._path(points, stroke=bool(stroke), close=True)

    def _path(self, points: Sequence[tuple[float, float]], *, stroke: bool, close: bool = False) -> None:
        path = self.canvas.beginPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        if close:
            path.close()
        self.canvas.drawPath(path, stroke=stroke, fill=close)

    def picture(self, picture: ImageReader, x: float, top: float, size: tuple[float, float]) -> None:
        """Draw a picture into `size` (width, height) from its top left corner."""
        width, height = size
        self.canvas.drawImage(picture, x, top - height, width, height, mask="auto")

    def bookmark(self, title: str, top: float) -> None:
        """Make a place of the outline, at `top`."""
        key = f"{self.canvas.getPageNumber()}-{top:.0f}"
        self.canvas.bookmarkHorizontalAbsolute(key, top)
        self.canvas.addOutlineEntry(title, key, level=0)
