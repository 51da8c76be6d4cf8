"""The row of figures of a day: hours, kilometres, up, down, the highest points and the bed."""

from __future__ import annotations

from collections.abc import Iterator

from lares_desk.documents.blocks import Mark
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.sheet import metres, number
from lares_desk.documents.text import NBSP
from lares_desk.documents.theme import CAPTION, STRONG
from lares_desk.domain.figures import DayFigures
from lares_desk.domain.trek import DayKind, Lodging, TrekDay

_GAP = 16.0
_STAR = "*"


def figure_row(sheet: Sheet, day: TrekDay, figures: DayFigures) -> tuple[list[Mark], float]:
    """Return the figures of a day side by side, each under its label, and the height of the row.

    A figure that a person has set is starred, and a caption below says whose it is.
    """
    found = list(_figures(day, figures))
    cells = [
        (
            sheet.setter.lay_line(sheet.say(f"figure.{label}"), CAPTION),
            sheet.setter.lay_line(f"{value}{_STAR}" if field in figures.by_hand else value, STRONG),
        )
        for label, field, value in found
    ]
    widths = [max(label.width, value.width) for label, value in cells]
    if not cells:
        return [], 1.0
    gap = min(_GAP, (sheet.body - sum(widths)) / max(len(cells) - 1, 1))
    marks, right = [], 0.0
    for (label, value), wide in zip(cells, widths, strict=True):
        marks += [Mark(right, 0, label, leads=True), Mark(right, CAPTION.leading - 1, value)]
        right += wide + gap
    height = CAPTION.leading + STRONG.leading + 2
    if any(field in figures.by_hand for _, field, _ in found):
        marks.append(Mark(0, height - 2, sheet.setter.lay_line(sheet.say("figure.by_hand"), CAPTION)))
        height += CAPTION.leading
    return marks, height


def _figures(day: TrekDay, figures: DayFigures) -> Iterator[tuple[str, str, str]]:
    """Yield what is known, as label, field and value; the road is named only where it is higher than the trail."""
    walked = figures.high.metres if figures.high else None
    if day.walk_minutes:
        yield "tour" if day.kind is DayKind.VISIT else "walk", "walk_minutes", _duration(day.walk_minutes)
    if figures.distance_m:
        kilometres = f"{figures.distance_m / 1000:,.1f}".removesuffix(".0")
        yield "distance", "distance_m", f"{kilometres}{NBSP}km"
    if figures.ascent_m and walked is not None:
        yield "up", "ascent_m", metres(figures.ascent_m)
    if figures.descent_m and walked is not None:
        yield "down", "descent_m", metres(figures.descent_m)
    if walked is not None:
        yield "high", "high_m", metres(walked)
    if figures.vehicle_high and figures.vehicle_high.metres > (walked or 0) and day.kind is not DayKind.VISIT:
        yield "vehicle", "vehicle_high_m", metres(figures.vehicle_high.metres)
    if figures.sleep_m is not None and day.lodging is not Lodging.NONE:
        yield "sleep", "sleep_m", metres(figures.sleep_m)


def _duration(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [f"{number(hours)}{NBSP}h" if hours else "", f"{rest}{NBSP}min" if rest else ""]
    return NBSP.join(part for part in parts if part)
