"""The row of figures of a day: hours, kilometres, up, down, the highest points and the bed."""

from __future__ import annotations

from collections.abc import Iterator

from lares_desk.documents.blocks import Mark
from lares_desk.documents.briefing.sheet import Sheet, metres, number
from lares_desk.documents.text import NBSP
from lares_desk.documents.theme import CAPTION, STRONG
from lares_desk.domain.figures import DayFigures
from lares_desk.domain.trek import DayKind, Lodging, TrekDay

_GAP = 16.0


def figure_row(sheet: Sheet, day: TrekDay, figures: DayFigures) -> tuple[list[Mark], float]:
    """Return the figures of a day side by side, each under its label, and the height of the row."""
    cells = [
        (sheet.setter.lay_line(sheet.say(f"figure.{label}"), CAPTION), sheet.setter.lay_line(value, STRONG))
        for label, value in _figures(day, figures)
    ]
    widths = [max(label.width, value.width) for label, value in cells]
    if not cells:
        return [], 1.0
    gap = min(_GAP, (sheet.body - sum(widths)) / max(len(cells) - 1, 1))
    marks, right = [], 0.0
    for (label, value), wide in zip(cells, widths, strict=True):
        marks += [Mark(right, 0, label), Mark(right, CAPTION.leading - 1, value)]
        right += wide + gap
    return marks, CAPTION.leading + STRONG.leading + 2


def _figures(day: TrekDay, figures: DayFigures) -> Iterator[tuple[str, str]]:
    """Yield what is known, as label and value; the road is named only where it is higher than the trail."""
    walked = figures.high.metres if figures.high else None
    if day.walk_minutes:
        yield "walk", _duration(day.walk_minutes)
    if figures.distance_m:
        yield "distance", f"{figures.distance_m / 1000:,.1f}".removesuffix(".0") + f"{NBSP}km"
    if figures.ascent_m and walked is not None:
        yield "up", metres(figures.ascent_m)
    if figures.descent_m and walked is not None:
        yield "down", metres(figures.descent_m)
    if walked is not None:
        yield "high", metres(walked)
    if figures.vehicle_high and figures.vehicle_high.metres > (walked or 0) and day.kind is not DayKind.VISIT:
        yield "vehicle", metres(figures.vehicle_high.metres)
    if figures.sleep_m is not None and day.lodging is not Lodging.NONE:
        yield "sleep", metres(figures.sleep_m)


def _duration(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [f"{number(hours)}{NBSP}h" if hours else "", f"{rest}{NBSP}min" if rest else ""]
    return NBSP.join(part for part in parts if part)
