"""The way of a trek over the altitude profile: what is walked and what is ridden, by lines with their spread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from lares_desk.domain.profile_layout import Column, Station
from lares_desk.domain.trek import Mode

EASE = 0.5
STEPS = 10


class Spot(NamedTuple):
    """A point of the way, and how low and how high sources say it may be; points from the left, and metres."""

    x: float
    metres: float
    low: float
    high: float


Line = tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is travelled in one go, on foot or riding: one line, or several where the record has gaps."""

    on_foot: bool
    lines: tuple[Line, ...]


def stretches(columns: Iterable[Column]) -> Iterator[Stretch]:
    """Yield the stretches of every day; a walk follows its track where it has one."""
    for column in columns:
        for run in _runs(column.stations):
            on_foot = run[-1].mode is Mode.FOOT
            if not (on_foot and column.trail):
                yield Stretch(on_foot, (_slope([_spot(station) for station in run], eased=on_foot),))
        for walk in column.trail:
            if walk:
                yield Stretch(True, tuple(_spread(line, column.stations) for line in walk))


def _runs(stations: Sequence[Station]) -> Iterator[tuple[Station, ...]]:
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


def _spot(station: Station) -> Spot:
    return Spot(station.x, station.metres, station.lowest, station.highest)


def _slope(spots: Sequence[Spot], *, eased: bool) -> Line:
    """Return the line through `spots`: straight, or eased at both ends as slopes are."""
    if not eased:
        return tuple(spots)
    parts = [step / STEPS for step in range(1, STEPS + 1)]
    rises = [(1 - EASE) * part + EASE * part * part * (3 - 2 * part) for part in parts]
    result = [spots[0]]
    for a, b in pairwise(spots):
        for part, rise in zip(parts, rises, strict=True):
            heights = (start + (end - start) * rise for start, end in zip(a[1:], b[1:], strict=True))
            result.append(Spot(a.x + (b.x - a.x) * part, *heights))
    return tuple(result)


def _spread(line: Sequence[tuple[float, float]], stations: Sequence[Station]) -> Line:
    """Return a recorded line with the spread of the readings of the places around each point."""
    known = [(station.x, *_doubt(station, line)) for station in stations]
    return tuple(Spot(x, metres, metres - below, metres + above) for x, metres, below, above in _doubts(line, known))


def _doubts(
    line: Sequence[tuple[float, float]], known: Sequence[tuple[float, float, float]]
) -> Iterator[tuple[float, float, float, float]]:
    for x, metres in line:
        left = max((doubt for doubt in known if doubt[0] <= x), default=None)
        right = min((doubt for doubt in known if doubt[0] >= x), default=None)
        a, b = left or right or (x, 0, 0), right or left or (x, 0, 0)
        part = (x - a[0]) / (b[0] - a[0]) if b[0] > a[0] else 0.0
        yield x, metres, a[1] + (b[1] - a[1]) * part, a[2] + (b[2] - a[2]) * part


def _doubt(station: Station, line: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return how far below and above what was recorded at a place its readings lie, in metres: never less than none.

    The band reaches from the lowest to the highest reading there, and holds the line, as the figures of the day say.
    """
    metres = _recorded(line, station.x)
    here = station.metres if metres is None else metres
    return here - min(here, station.lowest), max(here, station.highest) - here


def _recorded(line: Sequence[tuple[float, float]], x: float) -> float | None:
    """Return the metres of a recorded line at a point from the left, None beside it."""
    for (x0, before), (x1, after) in pairwise(line):
        if x0 <= x <= x1:
            return before + (after - before) * ((x - x0) / (x1 - x0) if x1 > x0 else 0.0)
    return None
