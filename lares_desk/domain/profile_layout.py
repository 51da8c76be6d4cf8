"""Where things lie on the altitude profile: columns of days, stations on the way, metres above the sea.

Walked legs share the width to scale by their length; rides have a modest fixed width each, so that a hundred kilometres
of road do not squeeze the walk. The highest pass of a day stands at the day's high point, wherever that figure comes
from, so that the picture and the figures beside it agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from lares_desk.domain.figures import HighPoint, figures
from lares_desk.domain.places import Place, PlaceKind
from lares_desk.domain.profile_marks import Box
from lares_desk.domain.profile_trail import Trail, nearest, trail_of
from lares_desk.domain.trek import Mode, TrekDay

RIDE_PT = 24.0
BARE_DAY_PT = 34.0
MOST_FOR_RIDES = 0.45
SHORTEST_WALK = 0.15
MIN_SPAN_M = 1500
EMPTY_RANGE_M = (2000, 4500)


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
        return self.metres if self.place.lowest is None else min(self.metres, self.place.lowest)

    @property
    def highest(self) -> int:
        """Return the highest reading in metres."""
        return self.metres if self.place.highest is None else max(self.metres, self.place.highest)


@dataclass(frozen=True, slots=True)
class Level:
    """A high point in metres that a person has set and that no pass of the day carries, over where it may lie."""

    x0: float
    x1: float
    metres: int


@dataclass(frozen=True, slots=True)
class Column:
    """A day's share of the width, with its stations from left to right and the trail that its track has recorded."""

    day: TrekDay
    x0: float
    x1: float
    stations: tuple[Station, ...]
    trail: Trail = ()
    levels: tuple[Level, ...] = ()


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
    """Return the scale that holds every reading of every place of the trek, every track and every figure set by hand.

    At least 1,500 m are spanned, so that a stroll never looks like a mountain.
    """
    places = [waypoint.place for day in days for waypoint in day.waypoints]
    places += [day.sleep_place for day in days if day.sleep_place]
    readings = [reading.metres for place in places if place.metres is not None for reading in place.readings]
    readings += [metres for day in days for metres in _figured(day)]
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


def _figured(day: TrekDay) -> Iterator[int]:
    """Yield the metres that a day has beside those of its places."""
    own = [day.high_m, day.vehicle_high_m]
    own += [day.track.low_m, day.track.high_m] if day.track else []
    return (metres for metres in own if metres is not None)


def _walk_lengths(days: Sequence[TrekDay]) -> list[list[float]]:
    """Return the metres of each walked leg of each day; a tiny one stays visible.

    Legs of unknown length share what the track of their day has left for them, else each takes the mean. A day with a
    track and no leg at all is one walk.
    """
    legs = [_legs_of(day) for day in days]
    known = [leg for day in legs for leg in day if leg]
    mean = sum(known) / len(known) if known else 1.0
    return [[max(mean if leg is None else leg, mean * SHORTEST_WALK) for leg in day] for day in legs]


def _legs_of(day: TrekDay) -> list[float | None]:
    legs: list[float | None] = [point.leg_m for point in day.waypoints[1:] if point.mode is Mode.FOOT]
    if day.track is None:
        return legs
    if not day.waypoints[1:]:
        return [day.track.distance_m]
    unknown = legs.count(None)
    left = day.track.distance_m - sum(leg for leg in legs if leg is not None)
    return [left / unknown if leg is None and left > 0 else leg for leg in legs]


def _ride_points(day: TrekDay, unit: float) -> float:
    """Return the width that a day wants beside its walk: its rides, or a bare column where it has no leg at all."""
    modes = [waypoint.mode for waypoint in day.waypoints[1:]]
    rides = sum(mode is not Mode.FOOT for mode in modes) * RIDE_PT * unit
    is_walked = Mode.FOOT in modes or (day.track is not None and not modes)
    return rides if is_walked else max(rides, BARE_DAY_PT * unit)


def _column(day: TrekDay, x0: float, walks: list[float], rides: float) -> Column:
    """Return a day's column: its legs from left to right, a day without legs as one bare width."""
    modes = [waypoint.mode for waypoint in day.waypoints[1:]]
    ride_count = sum(mode is not Mode.FOOT for mode in modes)
    ride = rides / ride_count if ride_count else 0.0
    lengths = iter(walks)
    x, x1 = x0, x0 + sum(walks) + rides
    stations = []
    spans: list[tuple[float, float]] = [] if modes else [(x0, x1)]
    for number, waypoint in enumerate(day.waypoints):
        before = x
        if number:
            x += next(lengths) if waypoint.mode is Mode.FOOT else ride
        if number and waypoint.mode is Mode.FOOT:
            spans.append((before, x))
        if waypoint.place.metres is not None:
            stations.append(Station(x, waypoint.place, waypoint.place.metres, waypoint.mode))
    trail = trail_of(day.track, spans) if day.track else ()
    on_trail = _on_trail(stations, trail)
    stations, levels = _raised(day, on_trail, (x0, x1))
    return Column(day, x0, x1, tuple(stations), trail, tuple(levels))


def _on_trail(stations: list[Station], trail: Trail) -> list[Station]:
    """Return `stations` with those that the walk passes moved to where the trail is about as high, in their order."""
    moved = list(stations)
    for at in range(1, len(moved) - 1):
        if moved[at].mode is Mode.FOOT and moved[at + 1].mode is Mode.FOOT:
            x = nearest(trail, (moved[at].x, moved[at].metres), (moved[at - 1].x, moved[at + 1].x))
            moved[at] = replace(moved[at], x=moved[at].x if x is None else x)
    return moved


def _raised(day: TrekDay, stations: list[Station], room: tuple[float, float]) -> tuple[list[Station], list[Level]]:
    """Return `stations` with the highest passes at the day's high points, and the levels that no pass carries."""
    found = figures(day)
    levels = []
    for high, by_hand, on_foot in ((found.high, day.high_m, True), (found.vehicle_high, day.vehicle_high_m, False)):
        if high is None:
            continue
        at = _highest_pass(stations, on_foot=on_foot)
        if at is not None and (by_hand is not None or stations[at].place == high.place):
            stations[at] = replace(stations[at], metres=high.metres)
        elif by_hand is not None:
            levels.append(_level(stations, high, room, on_foot=on_foot))
    return stations, levels


def _highest_pass(stations: Sequence[Station], *, on_foot: bool) -> int | None:
    """Return where the highest pass stands that is crossed on foot, or riding."""
    crossed = [
        at
        for at in range(1, len(stations) - 1)
        if stations[at].place.kind is PlaceKind.PASS
        and {stations[at].mode is Mode.FOOT, stations[at + 1].mode is Mode.FOOT} == {on_foot}
    ]
    return max(crossed, key=lambda at: stations[at].metres, default=None)


def _level(stations: Sequence[Station], high: HighPoint, room: tuple[float, float], *, on_foot: bool) -> Level:
    """Return the level of a high point over all legs that it may lie on."""
    ends = [
        x
        for before, station in pairwise(stations)
        if (station.mode is Mode.FOOT) is on_foot
        for x in (before.x, station.x)
    ]
    return Level(min(ends, default=room[0]), max(ends, default=room[1]), high.metres)
