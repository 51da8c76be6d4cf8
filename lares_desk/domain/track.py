"""From the fixes of a receiver to the track of a day: how far, how much up and down, and a thin line to draw.

Distances are great circles on a sphere of 6,371,008.8 m (the mean radius of the International Union of Geodesy and
Geophysics). Heights are smoothed by a median over 30 m of the way to each side, which takes out single wild fixes and
leaves points that lie far apart alone: a route of a few passes and camps stays as it was drawn. Climbs then count only
between turning points at least 10 m apart, since the height of a hand-held receiver wavers by several metres where one
stands still, and a sum of every waver doubles the climb of a day. What lies between two segments was not recorded: it
counts neither as distance nor as climb.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import asin, cos, isfinite, radians, sin, sqrt

from lares_desk.domain.track_thinning import Line, thinned
from lares_desk.domain.trek import Track

EARTH_RADIUS_M = 6_371_008.8
SMOOTHED_OVER_M = 30.0
TURN_M = 10.0
GAP_M = 200.0
LOWEST_M, HIGHEST_M = -500.0, 8900.0


@dataclass(frozen=True, slots=True)
class Fix:
    """One position in degrees, with metres above the sea where the receiver gave any."""

    latitude: float
    longitude: float
    elevation: float | None = None

    @property
    def is_possible(self) -> bool:
        """Tell whether there is such a position on Earth; a longitude may run on past the antimeridian."""
        return abs(self.latitude) <= 90 and abs(self.longitude) <= 360

    @property
    def metres(self) -> float | None:
        """Return the elevation, None where it is no height that land has."""
        if self.elevation is None or not isfinite(self.elevation):
            return None
        return self.elevation if LOWEST_M <= self.elevation <= HIGHEST_M else None


Segment = Sequence[Fix]


def haversine_m(a: Fix, b: Fix) -> float:
    """Return the metres between two fixes along a great circle."""
    first, second = radians(a.latitude), radians(b.latitude)
    across = sin(radians(b.longitude - a.longitude) / 2) ** 2 * cos(first) * cos(second)
    return 2 * EARTH_RADIUS_M * asin(min(1.0, sqrt(sin((second - first) / 2) ** 2 + across)))


def track_of(file_name: str, segments: Sequence[Segment]) -> Track | None:
    """Return the track that the possible fixes of `segments` make, None where no two of them belong together."""
    possible = [[fix for fix in segment if fix.is_possible] for segment in segments]
    pieces = [piece for piece in possible if len(piece) > 1]
    if not pieces:
        return None
    lines: list[Line] = []
    heights: list[float] = []
    walked = up = down = 0.0
    for piece in pieces:
        along = list(accumulate((haversine_m(a, b) for a, b in pairwise(piece)), initial=walked))
        walked = along[-1]
        measured = [(at, fix.metres) for at, fix in zip(along, piece, strict=True)]
        known = [(at, metres) for at, metres in measured if metres is not None]
        smooth = smoothed(known)
        gained, lost = climb(smooth)
        up, down = up + gained, down + lost
        heights += smooth
        lines += _unbroken(measured, smooth)
    return Track(
        file_name=file_name,
        points=_points(lines, walked),
        distance_m=10 * round(walked / 10),  # no receiver knows a day to the metre
        ascent_m=round(up) if heights else None,
        descent_m=round(down) if heights else None,
        high_m=round(max(heights)) if heights else None,
        low_m=round(min(heights)) if heights else None,
    )


def smoothed(points: Sequence[tuple[float, float]]) -> list[float]:
    """Return the heights of (metres along, height) points, each the median of its surroundings.

    Both ends of the window stay equally far from the point, so that the first and the last height are kept and a steady
    climb loses nothing.
    """
    if not points:
        return []
    first, last = points[0][0], points[-1][0]
    window: list[float] = []
    result = []
    begin = end = 0
    for at, _ in points:
        reach = min(SMOOTHED_OVER_M, at - first, last - at)
        while end < len(points) and points[end][0] <= at + reach:
            insort(window, points[end][1])
            end += 1
        while points[begin][0] < at - reach:
            del window[bisect_left(window, points[begin][1])]
            begin += 1
        middle = len(window) // 2
        result.append(window[middle] if len(window) % 2 else (window[middle - 1] + window[middle]) / 2)
    return result


def climb(heights: Sequence[float]) -> tuple[float, float]:
    """Return metres up and down between turning points that lie at least `TURN_M` apart.

    Up less down is always what lies between the first and the last height.
    """
    turns = list(_turns(heights))
    up = sum(max(0.0, b - a) for a, b in pairwise(turns))
    return up, up - (turns[-1] - turns[0] if turns else 0.0)


def _turns(heights: Sequence[float]) -> Iterator[float]:
    """Yield the first height, the top or foot wherever the way has turned by `TURN_M` since, and the last height."""
    if not heights:
        return
    yield heights[0]
    low = high = heights[0]
    rising: bool | None = None
    for height in heights:
        low, high = min(low, height), max(high, height)
        if rising is not False and high - height >= TURN_M:
            if rising:
                yield high
            rising, low, high = False, height, height
        elif rising is not True and height - low >= TURN_M:
            if rising is False:
                yield low
            rising, low, high = True, height, height
    yield heights[-1]


def _unbroken(measured: Sequence[tuple[float, float | None]], smooth: Sequence[float]) -> Iterator[Line]:
    """Yield the lines of (metres along, height), broken where fixes of no height lie in a row for `GAP_M`."""
    heights = iter(smooth)
    line: Line = []
    skipped = False
    for at, metres in measured:
        if metres is None:
            skipped = True
            continue
        if skipped and line and at - line[-1][0] > GAP_M:
            yield line
            line = []
        line.append((at, next(heights)))
        skipped = False
    if line:
        yield line


def _points(lines: Sequence[Line], length: float) -> tuple[tuple[int, int | None], ...]:
    """Return the whole way, thinned: a point without a height stands in every gap, and at an end that has none."""
    if not lines:
        return (0, None), (round(length), None)
    points: list[tuple[int, int | None]] = [(0, None)] if lines[0][0][0] > GAP_M else []
    for number, line in enumerate(thinned(lines)):
        if number:
            points.append((round(line[0][0]), None))
        points += [(round(at), round(metres)) for at, metres in line]
    return (*points, (round(length), None)) if length - lines[-1][-1][0] > GAP_M else tuple(points)
