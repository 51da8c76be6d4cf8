"""The figures of one trek day: what its waypoints say, and what a person says instead.

Agency files keep both; a figure set by hand always wins and is named as such.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from lares_desk.domain.places import Place
from lares_desk.domain.trek import Mode, TrekDay, Waypoint

ON_FOOT = frozenset({Mode.FOOT})
BY_VEHICLE = frozenset({Mode.VEHICLE, Mode.TRAIN})
BY_HAND_FIELDS = ("distance_m", "ascent_m", "descent_m", "high_m", "vehicle_high_m", "sleep_gain_m")


@dataclass(frozen=True, slots=True)
class HighPoint:
    """The highest place of a day in metres, with the spread of its readings; `place` is None where set by hand."""

    place: Place | None
    metres: int
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class DayFigures:
    """What a day amounts to, in metres; None is not known, or not so (no step on foot: no `high`).

    `by_hand` holds the names of the `TrekDay` fields that a person has set.
    """

    distance_m: int | None
    ascent_m: int | None
    descent_m: int | None
    high: HighPoint | None
    vehicle_high: HighPoint | None
    sleep_m: int | None
    by_hand: frozenset[str]


def figures(day: TrekDay) -> DayFigures:
    """Return the figures of a day: from its waypoints, except where a field is set by hand.

    The high points on foot and by vehicle stand apart: the road pass to Lares is higher than most trek passes, and
    nobody walks it. Both ends of a leg count. A place without a chosen elevation is passed over.
    """
    foot = list(_legs(day, ON_FOOT))
    up, down = _climb(day)
    return DayFigures(
        distance_m=_first(day.distance_m, _distance(foot)),
        ascent_m=_first(day.ascent_m, up),
        descent_m=_first(day.descent_m, down),
        high=_high_point(day.high_m, foot),
        vehicle_high=_high_point(day.vehicle_high_m, list(_legs(day, BY_VEHICLE))),
        sleep_m=day.sleep_place.metres if day.sleep_place else None,
        by_hand=frozenset(name for name in BY_HAND_FIELDS if getattr(day, name) is not None),
    )


def _first(by_hand: int | None, computed: int | None) -> int | None:
    return computed if by_hand is None else by_hand


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


def _high_point(by_hand: int | None, legs: list[tuple[Waypoint, Waypoint]]) -> HighPoint | None:
    if by_hand is not None:
        return HighPoint(None, by_hand, by_hand, by_hand)
    best: HighPoint | None = None
    for place in (waypoint.place for leg in legs for waypoint in leg):
        metres = place.metres
        if metres is not None and (best is None or metres > best.metres):
            best = HighPoint(place, metres, place.lowest or metres, place.highest or metres)
    return best
