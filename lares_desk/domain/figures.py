"""The figures of one trek day: what a person says, else what its GPX track says, else what its waypoints say.

Agency files keep all three; where a figure comes from is always named.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from lares_desk.domain.places import Place
from lares_desk.domain.trek import Mode, TrekDay, Waypoint

ON_FOOT = frozenset({Mode.FOOT})
BY_VEHICLE = frozenset({Mode.VEHICLE, Mode.TRAIN})
TRACK_FIELDS = ("distance_m", "ascent_m", "descent_m", "high_m")
BY_HAND_FIELDS = ("distance_m", "ascent_m", "descent_m", "high_m", "vehicle_high_m", "sleep_gain_m")


@dataclass(frozen=True, slots=True)
class HighPoint:
    """The highest point of a day in metres, with the spread of its readings.

    `place` is None where a person has set the figure; of a track it is the highest place of the way that it records.
    """

    place: Place | None
    metres: int
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class DayFigures:
    """What a day amounts to, in metres; None is not known, or not so (no step on foot: no `high`).

    `by_hand` holds the names of the `TrekDay` fields that a person has set, `from_track` of those that the track says.
    """

    distance_m: int | None
    ascent_m: int | None
    descent_m: int | None
    high: HighPoint | None
    vehicle_high: HighPoint | None
    sleep_m: int | None
    by_hand: frozenset[str]
    from_track: frozenset[str] = frozenset()


def figures(day: TrekDay) -> DayFigures:
    """Return the figures of a day: each set by hand, else from its track, else from its waypoints.

    The high points on foot and by vehicle stand apart: the road pass to Lares is higher than most trek passes, and
    nobody walks it. Both ends of a leg count. A place without a chosen elevation is passed over.
    """
    foot = list(_legs(day, ON_FOOT))
    up, down = _climb(day)
    track = {name: getattr(day.track, name) for name in TRACK_FIELDS} if day.track else dict.fromkeys(TRACK_FIELDS)
    by_hand = frozenset(name for name in BY_HAND_FIELDS if getattr(day, name) is not None)
    return DayFigures(
        distance_m=_first(day.distance_m, track["distance_m"], _distance(foot)),
        ascent_m=_first(day.ascent_m, track["ascent_m"], up),
        descent_m=_first(day.descent_m, track["descent_m"], down),
        high=_high_point(day.high_m, foot, track["high_m"]),
        vehicle_high=_high_point(day.vehicle_high_m, list(_legs(day, BY_VEHICLE))),
        sleep_m=day.sleep_place.metres if day.sleep_place else None,
        by_hand=by_hand,
        from_track=frozenset(name for name, value in track.items() if value is not None) - by_hand,
    )


def _first(*values: int | None) -> int | None:
    return next((value for value in values if value is not None), None)


def _legs(day: TrekDay, modes: frozenset[Mode]) -> Iterator[tuple[Waypoint, Waypoint]]:
    """Yield both ends of each leg travelled by one of `modes`."""
    return ((a, b) for a, b in pairwise(day.waypoints) if b.mode in modes)


def _distance(foot: list[tuple[Waypoint, Waypoint]]) -> int | None:
    """Return the walked metres; one leg of unknown length makes the sum unknown."""
    lengths = [leg.leg_m for _, leg in foot if leg.leg_m is not None]
    return sum(lengths) if foot and len(lengths) == len(foot) else None


def _climb(day: TrekDay) -> tuple[int | None, int | None]:
    """Return metres up and down on foot; a vehicle leg breaks the walk, a place of unknown elevation does not."""
    up = down = 0
    known = False
    before: int | None = None
    for waypoint in day.waypoints:
        here = waypoint.place.metres
        if waypoint.mode is not Mode.FOOT:
            before = here
            continue
        if before is not None and here is not None:
            known = True
            up += max(0, here - before)
            down += max(0, before - here)
        before = before if here is None else here
    return (up, down) if known else (None, None)


def _high_point(
    by_hand: int | None, legs: list[tuple[Waypoint, Waypoint]], recorded: int | None = None
) -> HighPoint | None:
    if by_hand is not None:
        return HighPoint(None, by_hand, by_hand, by_hand)
    best: HighPoint | None = None
    for place in (waypoint.place for leg in legs for waypoint in leg):
        metres = place.metres
        if metres is not None and (best is None or metres > best.metres):
            best = HighPoint(place, metres, place.lowest or metres, place.highest or metres)
    if recorded is None:
        return best
    low, high = (min(best.lowest, recorded), max(best.highest, recorded)) if best else (recorded, recorded)
    return HighPoint(best.place if best else None, recorded, low, high)
