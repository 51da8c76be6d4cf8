"""What a trek knows of its country: the legs that it walks, either way, and the places that a road leads to.

Another plan uses nothing else. Where neither leads to a place, nobody knows how to get there, and nothing is made up.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lares_desk.domain.places import Place, PlaceKind
from lares_desk.domain.trek import Lodging, Mode, TrekDay, Waypoint

RIDES = (Mode.VEHICLE, Mode.TRAIN)
Leg = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Net:
    """Legs on foot by the place that they start at (where to, metres or None), and the keys of places with a road."""

    legs: dict[str, tuple[tuple[Place, int | None], ...]]
    roads: frozenset[str]

    def on_foot(self, start: Place, ends: Collection[str], barred: Collection[Leg] = ()) -> tuple[Waypoint, ...] | None:
        """Return the way on foot with the fewest legs from a place to one of `ends`; None where there is none.

        `barred` are legs that cannot be walked, either way. The way has its start only where that is one of `ends`.
        """
        first: tuple[Waypoint, ...] = (Waypoint(start, Mode.START),)
        queue = deque([first])
        seen = {start.key}
        while queue:
            way = queue.popleft()
            here = way[-1].place.key
            if here in ends:
                return way
            for place, metres in self.legs.get(here, ()):
                if place.key not in seen and (here, place.key) not in barred and (place.key, here) not in barred:
                    seen.add(place.key)
                    queue.append((*way, Waypoint(place, Mode.FOOT, metres)))
        return None

    def way(self, start: Place, end: Place) -> tuple[Waypoint, ...] | None:
        """Return the way between two places: by road as far as roads lead, then on foot; None where none is known."""
        out, back = self.on_foot(start, self.roads), self.on_foot(end, self.roads)
        if out is not None and back is not None:
            ride = () if out[-1].place.key == back[-1].place.key else (Waypoint(back[-1].place, Mode.VEHICLE),)
            return (*out, *ride, *turned(back)[1:])
        return self.on_foot(start, (end.key,))


def net_of(days: Sequence[TrekDay]) -> Net:
    """Return what days as planned know: a road leads to towns, to the start, along every ride, to beds with an exit."""
    legs: dict[str, dict[str, tuple[Place, int | None]]] = {}
    roads = {point.place.key for day in days[:1] for point in day.waypoints[:1]}
    for day in days:
        for a, b in pairwise(day.waypoints):
            if b.mode in RIDES:
                roads |= {a.place.key, b.place.key}
            elif b.mode is Mode.FOOT:
                legs.setdefault(a.place.key, {}).setdefault(b.place.key, (b.place, b.leg_m))
                legs.setdefault(b.place.key, {}).setdefault(a.place.key, (a.place, b.leg_m))
        places = [*(point.place for point in day.waypoints), day.sleep_place, day.lower_camp]
        roads |= {place.key for place in places if place and place.kind is PlaceKind.TOWN}
        roads |= _at_exit(day)
    return Net({key: tuple(found.values()) for key, found in legs.items()}, frozenset(roads))


def turned(points: Sequence[Waypoint]) -> tuple[Waypoint, ...]:
    """Return the same way in the other direction."""
    modes = [Mode.START, *(point.mode for point in reversed(points[1:]))]
    lengths = [None, *(point.leg_m for point in reversed(points[1:]))]
    places = [point.place for point in reversed(points)]
    return tuple(Waypoint(*each) for each in zip(places, modes, lengths, strict=True))


def legs_of(points: Sequence[Waypoint]) -> frozenset[Leg]:
    """Return the legs on foot of a way, as the keys of their ends."""
    return frozenset((a.place.key, b.place.key) for a, b in pairwise(points) if b.mode is Mode.FOOT)


def _at_exit(day: TrekDay) -> set[str]:
    """Return what the exit road of a night leads to: its bed, and a lower camp that is not on the way."""
    if not day.exit_road:
        return set()
    bed = day.sleep_place if day.sleep_place and day.lodging is not Lodging.NONE else None
    ends = [bed or (day.waypoints[-1].place if day.waypoints else None)]
    on_way = {point.place.key for point in day.waypoints}
    ends += [day.lower_camp] if day.lower_camp and day.lower_camp.key not in on_way else []
    return {place.key for place in ends if place}
