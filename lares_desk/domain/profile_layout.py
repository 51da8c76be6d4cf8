"""Where things lie on the altitude profile: columns of days, stations on the way, metres above the sea.

Walked legs share the width to scale by their length; rides have a modest fixed width each, so that a hundred kilometres
of road do not squeeze the walk.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lares_desk.domain.places import Place
from lares_desk.domain.profile_marks import Box, Point
from lares_desk.domain.trek import Mode, TrekDay

RIDE_PT = 24.0
BARE_DAY_PT = 34.0
MOST_FOR_RIDES = 0.45
SHORTEST_WALK = 0.15
MIN_SPAN_M = 1500
EMPTY_RANGE_M = (2000, 4500)
EASE = 0.5
STEPS = 10


@dataclass(frozen=True, slots=True)
class Station:
    """A waypoint of known elevation at its place on the drawing; `mode` is how one gets there."""

    x: float
    place: Place
    metres: int
    mode: Mode

    @property
    def lowest(self) -> int:
        """Return the lowest reading in metres."""
        return self.metres if self.place.lowest is None else self.place.lowest

    @property
    def highest(self) -> int:
        """Return the highest reading in metres."""
        return self.metres if self.place.highest is None else self.place.highest


@dataclass(frozen=True, slots=True)
class Column:
    """A day's share of the width, with its stations from left to right."""

    day: TrekDay
    x0: float
    x1: float
    stations: tuple[Station, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """Metres above the sea to points down the drawing."""

    low_m: float
    high_m: float
    top: float
    bottom: float

    def y(self, metres: float) -> float:
        """Return the height on the drawing of an elevation in metres."""
        return self.bottom - (metres - self.low_m) / (self.high_m - self.low_m) * (self.bottom - self.top)

    def ticks(self, per_metre: float, gap: float) -> Iterator[int]:
        """Yield round values from 0 in a unit of which one metre has `per_metre`, at least `gap` points apart."""
        points = (self.bottom - self.top) / ((self.high_m - self.low_m) * per_metre)
        step = next((step for step in (500, 1000, 2000, 5000, 10000) if step * points >= gap), 20000)
        value = max(0, -int(-self.low_m * per_metre // step) * step)
        while value <= self.high_m * per_metre:
            yield value
            value += step


def scale_of(days: Sequence[TrekDay], plot: Box) -> Scale:
    """Return the scale that holds every reading of every place of the trek.

    At least 1,500 m are spanned, so that a stroll never looks like a mountain.
    """
    places = [waypoint.place for day in days for waypoint in day.waypoints]
    places += [day.sleep_place for day in days if day.sleep_place]
    readings = [reading.metres for place in places if place.metres is not None for reading in place.readings]
    low, high = (min(readings), max(readings)) if readings else EMPTY_RANGE_M
    short = max(0, MIN_SPAN_M - (high - low))
    low_m, high_m = low - short / 2, high + short / 2
    return Scale(low_m - 0.2 * (high_m - low_m), high_m, plot.y0, plot.y1)


def columns_of(days: Sequence[TrekDay], plot: Box, unit: float) -> tuple[Column, ...]:
    """Return the columns of the days across the plot."""
    walk_m = _walk_lengths(days)
    rides = [_ride_points(day, unit) for day in days]
    width = plot.x1 - plot.x0
    walk_total, ride_total = sum(map(sum, walk_m)), sum(rides)
    ride_share = min(ride_total, width * MOST_FOR_RIDES) if walk_total else width
    per_ride = ride_share / ride_total if ride_total else 0.0
    per_metre = (width - (ride_share if ride_total else 0.0)) / walk_total if walk_total else 0.0
    columns = []
    x = plot.x0
    for day, lengths, ride in zip(days, walk_m, rides, strict=True):
        column = _column(day, x, [length * per_metre for length in lengths], ride * per_ride)
        columns.append(column)
        x = column.x1
    return tuple(columns)


def line(a: Point, b: Point, *, eased: bool) -> tuple[Point, ...]:
    """Return the points from `a` to `b`, `a` left out: straight, or eased at both ends as slopes are."""
    if not eased:
        return (b,)
    parts = [step / STEPS for step in range(1, STEPS + 1)]
    rise = [(1 - EASE) * part + EASE * part * part * (3 - 2 * part) for part in parts]
    return tuple((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * r) for t, r in zip(parts, rise, strict=True))


def runs(stations: Sequence[Station]) -> Iterator[tuple[Station, ...]]:
    """Yield the stretches of one kind of travel, on foot or riding, each with the station that it starts from."""
    run: list[Station] = []
    for a, b in pairwise(stations):
        if not run:
            run = [a, b]
        elif (run[-1].mode is Mode.FOOT) is (b.mode is Mode.FOOT):
            run.append(b)
        else:
            yield tuple(run)
            run = [a, b]
    if run:
        yield tuple(run)


def _walk_lengths(days: Sequence[TrekDay]) -> list[list[float]]:
    """Return the metres of each walked leg of each day; an unknown one takes the mean, a tiny one stays visible."""
    legs = [[waypoint.leg_m for waypoint in day.waypoints[1:] if waypoint.mode is Mode.FOOT] for day in days]
    known = [leg for day in legs for leg in day if leg]
    mean = sum(known) / len(known) if known else 1.0
    return [[max(mean if leg is None else leg, mean * SHORTEST_WALK) for leg in day] for day in legs]


def _ride_points(day: TrekDay, unit: float) -> float:
    """Return the width that a day wants beside its walk: its rides, or a bare column where it has no leg at all."""
    modes = [waypoint.mode for waypoint in day.waypoints[1:]]
    rides = sum(mode is not Mode.FOOT for mode in modes) * RIDE_PT * unit
    return rides if Mode.FOOT in modes else max(rides, BARE_DAY_PT * unit)


def _column(day: TrekDay, x0: float, walks: list[float], rides: float) -> Column:
    """Return a day's column: its legs from left to right, a day without legs as one bare width."""
    ride_count = len(day.waypoints[1:]) - len(walks)
    ride = rides / ride_count if ride_count else 0.0
    lengths = iter(walks)
    x = x0
    stations = []
    for number, waypoint in enumerate(day.waypoints):
        if number:
            x += next(lengths) if waypoint.mode is Mode.FOOT else ride
        if waypoint.place.metres is not None:
            stations.append(Station(x, waypoint.place, waypoint.place.metres, waypoint.mode))
    return Column(day, x0, x0 + sum(walks) + rides, tuple(stations))
