"""The still parts of the altitude profile: metres on the left, feet on the right, days along the foot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from lares_desk.domain.calendar import dated_days, month_name, weekday_name
from lares_desk.domain.language import Language
from lares_desk.domain.profile_layout import Column, Scale
from lares_desk.domain.profile_marks import Box, Colour, Element, Line, Measure, Polygon, Text
from lares_desk.domain.trek import TrekDay

FEET_PER_METRE = 1 / 0.3048
FAINT_LINE_M = 3000
GAP_PT = 2.0
FEET = {"en": "ft", "es": "pies"}
_DAY = {"en": "Day", "es": "Día"}
_HEADROOM = 3.6
_ROW = 1.3
_GAP = 5.0


def plot_of(whole: Box, text: float, measure: Measure, *, dated: bool) -> Box:
    """Return the rectangle of the drawing proper, inside its axes and above the row of days."""
    rows = 2 if dated else 1
    return Box(
        whole.x0 + measure("0,000", text, True) + _GAP + 1,
        whole.y0 + text * _HEADROOM,
        whole.x1 - measure("00,000", text, False) - _GAP - 4,
        whole.y1 - text * _ROW * rows - 3,
    )


def axes(scale: Scale, plot: Box, text: float, measure: Measure, language: Language) -> Iterator[Element]:
    """Yield the grid in metres with the 3,000 m line, the ticks in feet and the units above both."""
    yield Line((plot.x0, plot.y1), (plot.x1, plot.y1), "line", 0.8)
    for metres in scale.ticks(1, 2.4 * text):
        y, special = scale.y(metres), metres == FAINT_LINE_M
        if not special:
            yield Line((plot.x0, y), (plot.x1, y), "line", 0.4)
        label, at = f"{metres:,}", (plot.x0 - _GAP, y + 0.35 * text)
        yield Text(at, label, text, "muted", "end", special, measure(label, text, special))
    if scale.low_m < FAINT_LINE_M < scale.high_m:
        y = scale.y(FAINT_LINE_M)
        yield Line((plot.x0, y), (plot.x1, y), "muted", 0.4, dash=True)
    for feet in scale.ticks(FEET_PER_METRE, 2.4 * text):
        y, label = scale.y(feet / FEET_PER_METRE), f"{feet:,}"
        yield Line((plot.x1, y), (plot.x1 + 3, y), "line", 0.6)
        yield Text((plot.x1 + _GAP, y + 0.35 * text), label, text, "muted", "start", False, measure(label, text, False))
    top, feet_name = plot.y0 - text, FEET[language]
    yield Text((plot.x0 - _GAP, top), "m", text, "muted", "end", False, measure("m", text, False))
    yield Text((plot.x1 + _GAP, top), feet_name, text, "muted", "start", False, measure(feet_name, text, False))


def lit(columns: Sequence[Column], whole: Box, highlighted: int | None) -> Iterator[Element]:
    """Yield the ground of the day to light up, from top to bottom of the drawing."""
    for column in columns:
        if column.day.number == highlighted:
            x0, x1 = column.x0, column.x1
            yield Polygon(((x0, whole.y0), (x1, whole.y0), (x1, whole.y1), (x0, whole.y1)), "lit")


def hairlines(columns: Sequence[Column], scale: Scale, plot: Box, whole: Box) -> Iterator[Line]:
    """Yield the lines between days: from the row of days up to the profile, so that no name is struck through."""
    for column in columns[:-1]:
        at_end = column.stations and abs(column.stations[-1].x - column.x1) < 0.01
        top = scale.y(column.stations[-1].metres) if at_end else plot.y0 + (plot.y1 - plot.y0) * 0.8
        yield Line((column.x1, top), (column.x1, whole.y1 - 1), "line", 0.6)


def day_row(
    columns: Sequence[Column],
    plot: Box,
    text: float,
    measure: Measure,
    wording: tuple[Language, date | None, int | None],
) -> Iterator[Text]:
    """Yield the label of each day under its column, in the fullest wording that fits all of them.

    `wording` is the language, the date of day 1 and the number of the day to light up; the last two may be None.
    """
    language, start, highlighted = wording
    days = [column.day for column in columns]
    fits = [
        style
        for style in _styles(days, language, start)
        if all(
            measure(line, text, True) <= column.x1 - column.x0 - 3
            for column, lines in zip(columns, style, strict=True)
            for line in lines
        )
    ]
    style = fits[0] if fits else [(str(day.number),) for day in days]
    free_from = plot.x0
    for column, lines in zip(columns, style, strict=True):
        widths = [measure(line, text, row == 0) for row, line in enumerate(lines)]
        middle = (column.x0 + column.x1) / 2
        if middle - max(widths) / 2 < free_from or middle + max(widths) / 2 > plot.x1:
            continue
        free_from = middle + max(widths) / 2 + 2
        colour: Colour = "accent" if column.day.number == highlighted else "text"
        for row, (line, width) in enumerate(zip(lines, widths, strict=True)):
            at = (middle, plot.y1 + text * (_ROW * (row + 1)))
            yield Text(at, line, text, colour if row == 0 else "muted", "middle", row == 0, width)


def _styles(days: Sequence[TrekDay], language: Language, start: date | None) -> Iterator[list[tuple[str, ...]]]:
    """Yield the wordings of the row of days, the fullest first."""
    if start is not None:
        dates = [dated.date for dated in dated_days(days, start)]
        numbered = [f"{_DAY[language]} {day.number}" for day in days]
        short = [f"{on.day} {month_name(on.month).get(language)[:3]}" for on in dates]
        full = [f"{weekday_name(on).get(language)[:3]} {text}" for on, text in zip(dates, short, strict=True)]
        yield list(zip(numbered, full, strict=True))
        yield list(zip(numbered, short, strict=True))
        yield [(str(day.number), str(on.day)) for day, on in zip(days, dates, strict=True)]
    else:
        yield [(f"{_DAY[language]} {day.number}",) for day in days]
    yield [(str(day.number),) for day in days]


def cut(lines: Iterable[Element], texts: Sequence[Text]) -> Iterator[Element]:
    """Yield `lines` with a gap in each level line wherever a text lies on it; other elements as they are."""
    boxes = sorted(text.box for text in texts)
    for element in lines:
        if not isinstance(element, Line) or element.start[1] != element.end[1]:
            yield element
            continue
        (x, y), (end, _) = element.start, element.end
        for box in boxes:
            if box.y0 < y < box.y1 and box.x1 > x and box.x0 < end:
                if box.x0 - GAP_PT > x:
                    yield replace(element, start=(x, y), end=(box.x0 - GAP_PT, y))
                x = max(x, box.x1 + GAP_PT)
        if x < end:
            yield replace(element, start=(x, y))
