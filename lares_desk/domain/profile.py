"""The altitude profile of a trek as one display list, so that paper and screen never disagree.

Points with the origin at the top left and y downwards. Walked stretches are solid on filled ground, rides are dotted;
slopes between two waypoints are drawn eased, since nothing is known of them but their ends. The soft band is the spread
of what sources say about the elevation of the places.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from lares_desk.domain.language import Language
from lares_desk.domain.profile_axes import axes, cut, day_row, hairlines, lit, plot_of
from lares_desk.domain.profile_labels import Ground, place
from lares_desk.domain.profile_layout import Column, Scale, Station, columns_of, line, runs, scale_of
from lares_desk.domain.profile_marks import Box, Element, Measure, Point, Polygon, Polyline, Text, box_of
from lares_desk.domain.profile_names import marks, names
from lares_desk.domain.trek import Mode, TrekDay

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
) -> Profile:
    """Return the altitude profile of `days` in a drawing of `size`, from 250 points wide and 100 high.

    `measure(text, size, bold)` is the width of a text in points; `highlighted` is the number of a day to light up;
    with `start`, the date of day 1, the columns carry their dates.
    """
    unit = min(max(min(size.width / 510, size.height / 170), 0.85), 1.35)
    text = BASE_SIZE * unit
    whole = Box(0, 0, *size)
    plot = plot_of(whole, text, measure, dated=start is not None)
    scale = scale_of(days, plot)
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
            *signs,
            *labels,
        ),
        day_spans=tuple((column.day.number, column.x0, column.x1) for column in columns),
    )


def _land(columns: Sequence[Column], scale: Scale, plot: Box) -> Iterator[Polygon]:
    """Yield the ground under what is walked, and over it the band between the lowest and the highest readings."""
    for run, on_foot in _runs(columns):
        if on_foot:
            yield Polygon((*_slope(run, scale), (run[-1].x, plot.y1), (run[0].x, plot.y1)), "ground")
    for run, _ in _runs(columns):
        low = _trace([(s.x, scale.y(s.lowest)) for s in run], eased=run[-1].mode is Mode.FOOT)
        high = _trace([(s.x, scale.y(s.highest)) for s in run], eased=run[-1].mode is Mode.FOOT)
        if low != high:
            yield Polygon((*high, *reversed(low)), "band")


def _way(columns: Sequence[Column], scale: Scale, unit: float) -> Iterator[Polyline]:
    """Yield the profile line: walked stretches solid, rides dotted."""
    for run, on_foot in _runs(columns):
        if on_foot:
            yield Polyline(_slope(run, scale), "accent", 1.9 * unit)
        else:
            yield Polyline(_slope(run, scale), "muted", 1.2 * unit, dash=True)


def _runs(columns: Sequence[Column]) -> Iterator[tuple[tuple[Station, ...], bool]]:
    """Yield the stretches of every day, and whether they are walked."""
    for column in columns:
        for run in runs(column.stations):
            yield run, run[-1].mode is Mode.FOOT


def _slope(run: Sequence[Station], scale: Scale) -> tuple[Point, ...]:
    return _trace([(station.x, scale.y(station.metres)) for station in run], eased=run[-1].mode is Mode.FOOT)


def _trace(points: Sequence[Point], *, eased: bool) -> tuple[Point, ...]:
    return (points[0], *(point for a, b in pairwise(points) for point in line(a, b, eased=eased)))
