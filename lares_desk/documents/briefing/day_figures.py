"""The row of figures of a day: hours, kilometres, up, down, the highest points and the bed."""

from __future__ import annotations

from collections.abc import Iterator

from lares_desk.documents.blocks import Mark
from lares_desk.documents.briefing.day_hours import hours_note, hours_text
from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.sheet import metres
from lares_desk.documents.text import NBSP
from lares_desk.documents.theme import CAPTION, STRONG
from lares_desk.domain.figures import DayFigures
from lares_desk.domain.spread import spread_text
from lares_desk.domain.trek import DayKind, Lodging, TrekDay

_GAP = 16.0
_BY_HAND, _FROM_TRACK = "*", "\N{DAGGER}"


def figure_row(sheet: Sheet, day: TrekDay, figures: DayFigures) -> tuple[list[Mark], float]:
    """Return the figures of a day side by side, each under its label, and the height of the row.

    A figure that a person has set is starred, one that a receiver recorded has a dagger; a caption below says so, and
    who says how long the day takes.
    """
    found = list(_figures(sheet, day, figures))
    if not found:
        return [], 1.0
    cells = [
        (
            sheet.setter.lay_line(sheet.say(f"figure.{label}"), CAPTION),
            sheet.setter.lay_line(f"{value}{_sign(field, figures)}", STRONG),
        )
        for label, field, value in found
    ]
    widths = [max(label.width, value.width) for label, value in cells]
    gap = min(_GAP, (sheet.body - sum(widths)) / max(len(cells) - 1, 1))
    marks, right = [], 0.0
    for (label, value), wide in zip(cells, widths, strict=True):
        marks += [Mark(right, 0, label, leads=True), Mark(right, CAPTION.leading - 1, value)]
        right += wide + gap
    height = CAPTION.leading + STRONG.leading + 2
    signs = {_sign(field, figures) for _, field, _ in found}
    notes = [sheet.say("figure.by_hand")] if _BY_HAND in signs else []
    notes += [sheet.say("figure.from_track")] if _FROM_TRACK in signs else []
    notes += hours_note(sheet, day)
    if notes:
        note = sheet.setter.lay(" · ".join(notes), CAPTION, sheet.body)
        marks.append(Mark(0, height - 2, note))
        height += note.height
    return marks, height


def _sign(field: str, figures: DayFigures) -> str:
    if field in figures.by_hand:
        return _BY_HAND
    return _FROM_TRACK if field in figures.from_track else ""


def _figures(sheet: Sheet, day: TrekDay, figures: DayFigures) -> Iterator[tuple[str, str, str]]:
    """Yield what is known, as label, field and value; the road is named only where it is higher than the trail."""
    high, road = figures.high, figures.vehicle_high
    hours = hours_text(sheet, day)
    if hours:
        yield "tour" if day.kind is DayKind.VISIT else "walk", "walk_minutes", hours
    if figures.distance_m:
        kilometres = f"{figures.distance_m / 1000:,.1f}".removesuffix(".0")
        yield "distance", "distance_m", f"{kilometres}{NBSP}km"
    if figures.ascent_m and high:
        yield "up", "ascent_m", metres(figures.ascent_m)
    if figures.descent_m and high:
        yield "down", "descent_m", metres(figures.descent_m)
    if high:
        yield "high", "high_m", spread_text(high.lowest, high.highest)
    if road and road.metres > (high.metres if high else 0) and day.kind is not DayKind.VISIT:
        yield "vehicle", "vehicle_high_m", spread_text(road.lowest, road.highest)
    if figures.sleep_m is not None and day.lodging is not Lodging.NONE:
        yield "sleep", "sleep_m", metres(figures.sleep_m)
