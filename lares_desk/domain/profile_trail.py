"""The track of a day laid over the walked part of its column on the altitude profile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from lares_desk.domain.trek import Track

# Unbroken lines of (points from the left, metres above the sea), by the walk that they belong to: rides part walks.
Trail: TypeAlias = tuple[tuple[tuple[tuple[float, float], ...], ...], ...]

REACH = 0.3
_TOUCHING = 0.01


def trail_of(track: Track, spans: Sequence[tuple[float, float]]) -> Trail:
    """Return the line of `track` over `spans`, the left and right ends of the walked legs; empty where it has none.

    The length of the track is shared by the spans: its first metre lies on the first, its last on the last.
    """
    walks: list[list[float]] = []
    for left, right in spans:
        if walks and abs(walks[-1][1] - left) < _TOUCHING:
            walks[-1][1] = right
        else:
            walks.append([left, right])
    width = sum(right - left for left, right in walks)
    length = track.points[-1][0] if track.points else 0
    if not width or not length:
        return ()
    trail = []
    begin = 0.0
    for left, right in walks:
        share = (right - left) / width * length
        trail.append(_lines(track, (begin, begin + share), (left, right)))
        begin += share
    return tuple(trail) if any(trail) else ()


def _lines(
    track: Track, part: tuple[float, float], walk: tuple[float, float]
) -> tuple[tuple[tuple[float, float], ...], ...]:
    """Return the unbroken lines of the part of the track between two lengths in metres, over one walk."""
    (begin, end), (left, right) = part, walk
    lines: list[list[tuple[float, float]]] = [[]]
    before: tuple[int, int | None] | None = None
    for along, metres in track.points:
        if before is not None and before[1] is not None and metres is not None:
            for cut in (begin, end):
                if before[0] < cut < along:
                    height = before[1] + (metres - before[1]) * (cut - before[0]) / (along - before[0])
                    lines[-1].append((cut, height))
        if metres is None:
            lines.append([])
        elif begin <= along <= end + 1e-6:
            lines[-1].append((along, metres))
        before = (along, metres)
    scale = (right - left) / (end - begin)
    return tuple(
        tuple((left + (along - begin) * scale, metres) for along, metres in line) for line in lines if len(line) > 1
    )


def nearest(trail: Trail, spot: tuple[float, float], between: tuple[float, float]) -> float | None:
    """Return where near `spot` (points, metres) the trail is about as high, strictly inside `between`; None if nowhere.

    A tenth of the reach to the side counts as much as 10 m of height.
    """
    x, metres = spot
    reach = REACH * sum(line[-1][0] - line[0][0] for walk in trail for line in walk)
    candidates = [
        (abs(height - metres) + 100 * abs(at - x) / reach, at)
        for walk in trail
        for line in walk
        for at, height in line
        if between[0] < at < between[1] and abs(at - x) <= reach
    ]
    return min(candidates, default=(0.0, None))[1]
