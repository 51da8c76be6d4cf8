"""The altitude profile of a trek as one display list, so that paper and screen never disagree.

Points with the origin at the top left and y downwards. Walked stretches are solid on filled ground, rides are dotted;
slopes between two waypoints are drawn eased, since nothing is known of them but their ends; a day with a GPX track is
drawn as it was recorded. The soft band is the spread of what sources say about the elevation of the places.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from lares_desk.domain.language import Language
from lares_desk.domain.profile_axes import axes, cut, day_row, hairlines, lit, plot_of
from lares_desk.domain.profile_labels import Ground, place
from lares_desk.domain.profile_layout import Column, Scale, columns_of, scale_of
from lares_desk.domain.profile_marks import Box, Element, Line, Measure, Point, Polygon, Polyline, Text, box_of
from lares_desk.domain.profile_names import marks, names
from lares_desk.domain.profile_way import Spot, stretches
from lares_desk.domain.trek import TrekDay

BASE_SIZE = 7.0


class Size(NamedTuple):
    """The room for a drawing, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Profile:
    """What to draw, back to front, and each day's number with its left and right edge in points."""

    elements: tuple[Element, ...]
    day_spans: tuple[tuple[int, float, float], ...]


def altitude_profile(
    days: Sequence[TrekDay],
    size: Size,
    language: Language,
    measure: Measure,
    *,
    highlighted: int | None = None,
    start: date | None = None,
    beside: Sequence[TrekDay] = (),
) -> Profile:
    """Return the altitude profile of `days` in a drawing of `size`, from 250 points wide and 100 high.

    `measure(text, size, bold)` is the width of a text in points; `highlighted` is the number of a day to light up;
    with `start`, the date of day 1, the columns carry their dates. The scale holds the days of `beside` too, so that
    the profiles of two treks are read against each other.
    """
    unit = min(max(min(size.width / 510, size.height / 170), 0.85), 1.35)
    text = BASE_SIZE * unit
    whole = Box(0, 0, *size)
    plot = plot_of(whole, text, measure, dated=start is not None)
    scale = scale_of((*days, *beside), plot)
    columns = columns_of(days, plot, unit)
    still = [*axes(scale, plot, text, measure, language)]
    still += day_row(columns, plot, text, measure, (language, start, highlighted))
    between = [*hairlines(columns, scale, plot, whole)]
    signs = [element for mark in marks(columns, scale, unit) for element in mark]
    ground = Ground(Box(plot.x0, whole.y0, plot.x1, plot.y1))
    ground.taken += [box_of(element) for element in still if isinstance(element, Text)]
    ground.taken += [box_of(element) for element in (*signs, *between)]
    for stroke in _way(columns, scale, unit):
        ground.add_line(stroke.points)
    labels = place(names(columns, scale, unit, language), ground, text, measure)
    return Profile(
        elements=(
            *lit(columns, whole, highlighted),
            *_land(columns, scale, plot),
            *between,
            *cut(still, [element for element in labels if isinstance(element, Text)]),
            *_way(columns, scale, unit),
            *cut(_levels(columns, scale), [element for element in labels if isinstance(element, Text)]),
            *signs,
            *labels,
        ),
        day_spans=tuple((column.day.number, column.x0, column.x1) for column in columns),
    )


def _land(columns: Sequence[Column], scale: Scale, plot: Box) -> Iterator[Polygon]:
    """Yield the ground under what is walked, and over it the band between the lowest and the highest readings."""
    ways = list(stretches(columns))
    for way in ways:
        if way.on_foot:
            # Ground is there where nothing was recorded too: only the line has gaps.
            top = _points([spot for line in way.lines for spot in line], scale)
            yield Polygon((*top, (top[-1][0], plot.y1), (top[0][0], plot.y1)), "ground")
    for way in ways:
        for line in way.lines:
            low = tuple((spot.x, scale.y(max(spot.low, scale.low_m))) for spot in line)
            high = tuple((spot.x, scale.y(min(spot.high, scale.high_m))) for spot in line)
            if low != high:
                yield Polygon((*high, *reversed(low)), "band")


def _way(columns: Sequence[Column], scale: Scale, unit: float) -> Iterator[Polyline]:
    """Yield the profile line: walked stretches solid, rides dotted."""
    for way in stretches(columns):
        for line in way.lines:
            if way.on_foot:
                yield Polyline(_points(line, scale), "accent", 1.9 * unit)
            else:
                yield Polyline(_points(line, scale), "muted", 1.2 * unit, dash=True)


def _levels(columns: Sequence[Column], scale: Scale) -> Iterator[Line]:
    """Yield the high points that a person has set and that no pass carries."""
    for level in (level for column in columns for level in column.levels):
        y = scale.y(level.metres)
        yield Line((level.x0, y), (level.x1, y), "muted", 0.6, dash=True)


def _points(line: Sequence[Spot], scale: Scale) -> tuple[Point, ...]:
    return tuple((spot.x, scale.y(spot.metres)) for spot in line)
