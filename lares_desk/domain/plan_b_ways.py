"""The ways of other plans: cut short, walked back, ridden by the road, started where the group slept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from lares_desk.domain.places import Place, PlaceKind
from lares_desk.domain.plan_b_net import RIDES, Net, legs_of, turned
from lares_desk.domain.trek import Mode, TrekDay, Waypoint
from lares_desk.domain.walking import din_minutes

VALLEY_FLOOR_M = 3000


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

    def then(self, place: Place) -> Way:
        """Return the way with one more leg, by vehicle."""
        return Way((*self.points, Waypoint(place, Mode.VEHICLE)), self.minutes)


def started_at(way: Way, here: Place, rest: Way, net: Net) -> Way | None:
    """Return a day's way for a group that slept at `here`, elsewhere than planned; None where nobody knows one.

    It starts on the way where it passes there; else the `rest` of yesterday's way is walked first; else the group goes
    to its planned start, or to the first place on the way that it can reach: by vehicle as far as roads lead, on foot
    by legs that the trek knows.
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
    for at, point in enumerate(way.points):
        there = net.way(here, point.place)
        if there is not None:
            left = way.part(at, len(way.points) - 1)
            return Way((*there, *left.points[1:]), None if legs_of(there) else left.minutes)
    return None


def shortened_way(way: Way, camp: Place, yesterday: Sequence[Waypoint], net: Net) -> tuple[Way, Way] | None:
    """Return the way to the lower camp of a day, and what is left of the planned one from there.

    The way is cut where the camp lies on it. A camp of yesterday's way is walked back to; any other lies beyond the
    planned camp, by road or by legs that the trek knows. None where nobody knows a way there.
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
        return Way(turned(before.points[back:])), Way()
    on = net.way(way.points[-1].place, camp)
    if on is None:
        return None
    return Way((*way.points, *on[1:]), None if legs_of(on) else way.minutes), Way()


def closed_way(day: TrekDay, here: Place, ridden: Sequence[Waypoint], end: Place | None, net: Net) -> Way:
    """Return the ride from `here` to where a closed day would have ended, by the stops that it rides anyhow."""
    stops = list(_ride_stops(day.waypoints, net, end))
    on_foot = len(day.waypoints) > 1 and day.waypoints[1].mode is Mode.FOOT
    if stops and not on_foot and stops[0].mode is Mode.TRAIN:
        stops.insert(0, Waypoint(day.waypoints[0].place, Mode.VEHICLE))
    if not stops and end is not None:
        stops = [Waypoint(end, Mode.VEHICLE)]
    walk = list(takewhile(lambda point: point.mode is Mode.FOOT, day.waypoints[1:]))
    over = any(point.place.kind is PlaceKind.PASS for point in walk)  # only then is the first stop in another valley
    far = over and bool(stops) and stops[0].place.kind is not PlaceKind.TOWN
    back = road_back(here, ridden) if far else ()
    return Way(_without_loops((Waypoint(here, Mode.START), *back, *stops)))


def down_to_valley(here: Place, ridden: Sequence[Waypoint], valley: Place) -> Way:
    """Return the ride from `here` to the town in the valley, by the road that brought the group in."""
    stops = road_back(here, ridden)
    return Way(_without_loops((Waypoint(here, Mode.START), *stops, Waypoint(valley, Mode.VEHICLE))))


def road_back(here: Place, ridden: Sequence[Waypoint]) -> tuple[Waypoint, ...]:
    """Return the stops of the road behind the group, down to the valley floor (below 3,000 m).

    There is none in a town or down there, nor where a pass has been crossed on foot since the last ride.
    """
    if here.kind is PlaceKind.TOWN or (here.metres is not None and here.metres < VALLEY_FLOOR_M):
        return ()
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


def _ride_stops(points: Sequence[Waypoint], net: Net, end: Place | None) -> Iterator[Waypoint]:
    """Yield the stops of a day that is ridden: of a walk only its end, where a road leads there."""
    for index, point in enumerate(points[1:], start=1):
        walks_on = index + 1 < len(points) and points[index + 1].mode is Mode.FOOT
        if point.mode is not Mode.FOOT:
            yield point
        elif not walks_on and (point.place.key in net.roads or (end is not None and point.place.key == end.key)):
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
