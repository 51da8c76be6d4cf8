"""Fewer points for the same line: those are kept without which the drawing would change most."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush
from typing import TypeAlias

MOST_POINTS = 400
FINEST_M = 1.0

Line: TypeAlias = list[tuple[float, float]]


def thinned(lines: Sequence[Line], most: int = MOST_POINTS) -> list[Line]:
    """Return `lines` of (metres along, height) with about `most` points in all, both ends of each kept.

    The method of Douglas and Peucker, by height: the point furthest from the straight line through its neighbours comes
    back first, until `most` are there or none is off by a metre. Lines too many for that are joined to one.
    """
    if 3 * len(lines) > most:
        lines = [[point for line in lines for point in line]]
    kept = [{0, len(line) - 1} for line in lines]
    waiting: list[tuple[float, int, int, int, int]] = []
    for number, line in enumerate(lines):
        _look(waiting, line, number, 0, len(line) - 1)
    room = most - sum(map(len, kept))
    while waiting and room > 0:
        _, number, middle, first, last = heappop(waiting)
        kept[number].add(middle)
        room -= 1
        _look(waiting, lines[number], number, first, middle)
        _look(waiting, lines[number], number, middle, last)
    return [[line[at] for at in sorted(chosen)] for line, chosen in zip(lines, kept, strict=True)]


def _look(waiting: list[tuple[float, int, int, int, int]], line: Line, number: int, first: int, last: int) -> None:
    """Put the point between two kept ones that is furthest off their straight line among those that wait."""
    (x0, y0), (x1, y1) = line[first], line[last]
    slope = (y1 - y0) / (x1 - x0) if x1 > x0 else 0.0
    off, middle = max(
        ((abs(y - y0 - slope * (x - x0)), first + 1 + at) for at, (x, y) in enumerate(line[first + 1 : last])),
        default=(0.0, 0),
    )
    if off >= FINEST_M:
        heappush(waiting, (-off, number, middle, first, last))
