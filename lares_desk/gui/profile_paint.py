"""The altitude profile on screen: the shared display list, drawn with a QPainter."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from lares_desk.domain.profile import Profile
from lares_desk.domain.profile_marks import Colour, Element, Line, Point, Polygon, Polyline, Text

_REFERENCE_PX = 100
_DASH = (2.0, 2.5)
_DOTS = (0.01, 2.0)


class TextMeasure:
    """Widths of texts in a screen font, in the unit of the size that is asked for."""

    def __init__(self, font: QFont) -> None:
        """Measure with `font`, whatever its own size."""
        self._fonts = {bold: _sized(font, _REFERENCE_PX, bold=bold) for bold in (False, True)}
        self._metrics = {bold: QFontMetricsF(found) for bold, found in self._fonts.items()}

    def __call__(self, text: str, size: float, bold: bool) -> float:
        """Return the width of `text` at `size`."""
        return self._metrics[bold].horizontalAdvance(text) / _REFERENCE_PX * size

    def font(self, size_px: float, *, bold: bool, dots_per_inch: float) -> QFont:
        """Return the font at `size_px` pixels, which may be a fraction."""
        font = QFont(self._fonts[bold])
        font.setPointSizeF(size_px * 72 / dots_per_inch)
        return font


def paint_profile(
    painter: QPainter, profile: Profile, scale: float, colours: Mapping[Colour, QColor], measure: TextMeasure
) -> None:
    """Draw the elements back to front, `scale` pixels to the point."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for element in profile.elements:
        _paint(painter, element, scale, colours, measure)


def _paint(
    painter: QPainter, element: Element, scale: float, colours: Mapping[Colour, QColor], measure: TextMeasure
) -> None:
    match element:
        case Line(start, end, colour, width, dash):
            painter.setPen(_pen(colours[colour], width * scale, _DASH if dash else ()))
            painter.drawLine(QLineF(_at(start, scale), _at(end, scale)))
        case Polyline(points, colour, width, dash):
            painter.setPen(_pen(colours[colour], width * scale, _DOTS if dash else ()))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(_polygon(points, scale))
        case Polygon(points, fill, stroke, width):
            painter.setPen(_pen(colours[stroke], width * scale, ()) if stroke else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(QBrush(colours[fill]))
            painter.drawPolygon(_polygon(points, scale))
        case Text():
            _paint_text(painter, element, scale, colours, measure)


def _paint_text(
    painter: QPainter, text: Text, scale: float, colours: Mapping[Colour, QColor], measure: TextMeasure
) -> None:
    dots_per_inch = painter.device().logicalDpiY()
    painter.setFont(measure.font(text.size * scale, bold=text.bold, dots_per_inch=dots_per_inch))
    painter.setPen(colours[text.colour])
    left = {"start": 0.0, "middle": text.width / 2, "end": text.width}[text.anchor]
    painter.drawText(_at((text.at[0] - left, text.at[1]), scale), text.text)


def _pen(colour: QColor, width: float, dashes: tuple[float, ...]) -> QPen:
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if dashes:
        pen.setDashPattern(dashes)
    return pen


def _polygon(points: tuple[Point, ...], scale: float) -> QPolygonF:
    return QPolygonF([_at(point, scale) for point in points])


def _at(point: Point, scale: float) -> QPointF:
    return QPointF(point[0] * scale, point[1] * scale)


def _sized(font: QFont, pixels: int, *, bold: bool) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    sized.setBold(bold)
    sized.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return sized
