"""The ways of other plans: cut short, walked back, ridden by the road, started where the group slept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from lares_desk.domain.places import Place, PlaceKind
from lares_desk.domain.trek import Mode, TrekDay, Waypoint
from lares_desk.domain.walking import din_minutes

VALLEY_FLOOR_M = 3000
RIDES = (Mode.VEHICLE, Mode.TRAIN)


@dataclass(frozen=True, slots=True)
class Way:
    """The waypoints of a day and its minutes on foot, stops included (None: not known)."""

    points: tuple[Waypoint, ...] = ()
    minutes: int | None = None

    @property
    def end(self) -> Place | None:
        """Return where the way ends."""
        return self.points[-1].place if self.points else None

    def find(self, place: Place | None) -> int | None:
        """Return which waypoint is at `place`, or None."""
        keys = [point.place.key for point in self.points]
        return keys.index(place.key) if place is not None and place.key in keys else None

    def part(self, first: int, last: int) -> Way:
        """Return the way from one waypoint to another, with its share of the minutes."""
        points = self.points[first : last + 1]
        start = (replace(points[0], mode=Mode.START, leg_m=None),)
        return Way((*start, *points[1:]), _share(self, points[1:], points))

    def then(self, place: Place, mode: Mode) -> Way:
        """Return the way with one more leg; a walk of unknown length makes the minutes unknown."""
        return Way((*self.points, Waypoint(place, mode)), None if mode is Mode.FOOT else self.minutes)


def started_at(way: Way, here: Place, rest: Way, has_road: bool) -> Way:
    """Return a day's way for a group that slept at `here`, elsewhere than planned.

    It starts on the way where it passes there; else the `rest` of yesterday's way is walked first; else the group goes
    to its planned start, by vehicle where a road leads there and on foot where none does.
    """
    if not way.points:
        return way
    at, begins = way.find(here), way.points[0].place
    if at is not None:
        return way.part(at, len(way.points) - 1)
    if rest.end is not None and rest.end.key == begins.key:
        known = rest.minutes is not None and way.minutes is not None
        minutes = (rest.minutes or 0) + (way.minutes or 0) if known else None
        return Way((*rest.points, *way.points[1:]), minutes)
    begun = Way((Waypoint(here, Mode.START),), way.minutes).then(begins, Mode.VEHICLE if has_road else Mode.FOOT)
    return Way((*begun.points, *way.points[1:]), begun.minutes)


def shortened_way(way: Way, camp: Place, yesterday: Sequence[Waypoint], has_road: bool) -> tuple[Way, Way]:
    """Return the way to the lower camp of a day, and what is left of the planned one from there.

    The way is cut where the camp lies on it. A camp of yesterday's way is walked back to; any other lies beyond the
    planned camp: by its exit road, else on foot.
    """
    at = way.find(camp)
    last = len(way.points) - 1
    if at is not None:
        return way.part(0, at), way.part(at, last)
    before = Way(tuple(yesterday))
    back = before.find(camp)
    if not way.points:
        return way, Way()
    if back is not None and before.points[-1].place.key == way.points[0].place.key:
        return Way(_reversed(before.points[back:])), Way()
    return way.then(camp, Mode.VEHICLE if has_road else Mode.FOOT), Way()


def closed_way(day: TrekDay, here: Place, ridden: Sequence[Waypoint], end: Place | None) -> Way:
    """Return the ride from `here` to where a closed day would have ended, by the stops that it rides anyhow."""
    stops = list(_ride_stops(day.waypoints))
    on_foot = len(day.waypoints) > 1 and day.waypoints[1].mode is Mode.FOOT
    if stops and not on_foot and stops[0].mode is Mode.TRAIN:
        stops.insert(0, Waypoint(day.waypoints[0].place, Mode.VEHICLE))
    if not stops and end is not None:
        stops = [Waypoint(end, Mode.VEHICLE)]
    far = bool(stops) and on_foot and stops[0].place.kind is not PlaceKind.TOWN
    back = road_back(here, ridden) if far else ()
    return Way(_without_loops((Waypoint(here, Mode.START), *back, *stops)))


def down_to_valley(here: Place, ridden: Sequence[Waypoint], valley: Place) -> Way:
    """Return the ride from `here` to the town in the valley, by the road that brought the group in."""
    stops = road_back(here, ridden)
    return Way(_without_loops((Waypoint(here, Mode.START), *stops, Waypoint(valley, Mode.VEHICLE))))


def road_back(here: Place, ridden: Sequence[Waypoint]) -> tuple[Waypoint, ...]:
    """Return the stops of the road behind the group, down to the valley floor (below 3,000 m).

    There is none where a pass has been crossed on foot since the last ride.
    """
    at = max((index for index, point in enumerate(ridden) if point.place.key == here.key), default=0)
    stops: list[Waypoint] = []
    for index in range(at, 0, -1):
        mode, place = ridden[index].mode, ridden[index - 1].place
        if mode is Mode.FOOT and place.kind is PlaceKind.PASS:
            return ()
        if mode in RIDES or (mode is Mode.FOOT and ridden[index - 1].mode in RIDES):
            stops.append(Waypoint(place, mode if mode in RIDES else Mode.VEHICLE))
            if place.metres is not None and place.metres < VALLEY_FLOOR_M:
                break
    return tuple(stops)


def _ride_stops(points: Sequence[Waypoint]) -> Iterator[Waypoint]:
    """Yield the stops of a day that is ridden: of a walk only its end."""
    for index, point in enumerate(points[1:], start=1):
        walks_on = index + 1 < len(points) and points[index + 1].mode is Mode.FOOT
        if point.mode is not Mode.FOOT:
            yield point
        elif not walks_on:
            yield Waypoint(point.place, Mode.VEHICLE)


def _without_loops(points: Sequence[Waypoint]) -> tuple[Waypoint, ...]:
    """Return the stops without what lies between two calls at the same place."""
    kept: list[Waypoint] = []
    for point in points:
        again = next((index for index, other in enumerate(kept) if other.place.key == point.place.key), None)
        if again is None:
            kept.append(point)
        else:
            del kept[again + 1 :]
    return tuple(kept)


def _reversed(points: Sequence[Waypoint]) -> tuple[Waypoint, ...]:
    """Return the same way in the other direction."""
    modes = [Mode.START, *(point.mode for point in reversed(points[1:]))]
    lengths = [None, *(point.leg_m for point in reversed(points[1:]))]
    places = [point.place for point in reversed(points)]
    return tuple(Waypoint(*each) for each in zip(places, modes, lengths, strict=True))


def _share(way: Way, legs: Sequence[Waypoint], points: Sequence[Waypoint]) -> int | None:
    """Return the share of a part in the minutes of its way, by what DIN 33466 says of both."""
    if way.minutes is None or not any(point.mode is Mode.FOOT for point in way.points[1:]):
        return way.minutes
    if not any(point.mode is Mode.FOOT for point in legs):
        return None
    whole, part = _din(way.points), _din(points)
    if len(points) == len(way.points):
        return way.minutes
    return round(way.minutes * part / whole) if whole and part is not None else None


def _din(points: Sequence[Waypoint]) -> float | None:
    """Return the walking time of a way leg by leg, in minutes; None where a length or an elevation is not known."""
    total = 0.0
    for a, b in pairwise(points):
        if b.mode is Mode.FOOT:
            start, end = a.place.metres, b.place.metres
            if b.leg_m is None or start is None or end is None:
                return None
            total += din_minutes(b.leg_m, max(0, end - start), max(0, start - end))
    return total
