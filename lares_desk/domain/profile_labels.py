"""Names on the altitude profile, placed so that none touches another.

Each label is tried in a fan of positions around its point, in ever shorter wordings; the cheapest free one wins. A
label that finds no room is left out: passes are placed first, then nights, then the ends of the trek, then the rest.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from math import ceil, floor, inf
from operator import itemgetter

from lares_desk.domain.profile_marks import ASCENT, DESCENT, Box, Colour, Element, Line, Measure, Point, Text

LINE_HEIGHT = 1.2
PASS, NIGHT, END, OTHER = range(4)

_STRIP_PT = 2.0
_WIDEST = 0.4
_ASIDE = (0.0, -0.25, 0.25, -0.5, 0.5)
_STEPS_AWAY = 10
_TOUCHES_WAY, _ALONG_WAY, _SHORTER = 4.0, 6.0, 0.9
_TOLERATED = {PASS: inf, NIGHT: inf, END: 7.0, OTHER: 3.9}


@dataclass(frozen=True, slots=True)
class Label:
    """A name for a point, with its figures in several wordings of one or more lines, the fullest first.

    `above` and `below` are the room that its mark takes, in points; a `valley` is named below as readily as above.
    """

    rank: int
    at: Point
    name: str
    figures: tuple[tuple[str, ...], ...]
    above: float
    below: float
    valley: bool


@dataclass(slots=True)
class Ground:
    """What labels must keep clear of: the edges, texts and marks that are there, and the profile line in strips."""

    inside: Box
    taken: list[Box] = field(default_factory=list)
    strips: dict[int, tuple[float, float]] = field(default_factory=dict)

    def add_line(self, points: Iterable[Point]) -> None:
        """Keep the way of the profile line; labels cross it only where nothing else is left."""
        before: Point | None = None
        for point in points:
            for x, y in _between(before or point, point):
                strip = int(x // _STRIP_PT)
                low, high = self.strips.get(strip, (y, y))
                self.strips[strip] = (min(low, y), max(high, y))
            before = point

    def is_free(self, box: Box) -> bool:
        """Tell whether `box` touches nothing that is there."""
        return not any(box.overlaps(other) for other in self.taken)

    def crossing(self, box: Box) -> float:
        """Return the part of the width of `box` in which the profile line runs through it."""
        first, last = floor(box.x0 / _STRIP_PT), ceil(box.x1 / _STRIP_PT)
        spans = (self.strips.get(strip, (inf, -inf)) for strip in range(first, last))
        return sum(low < box.y1 and high > box.y0 for low, high in spans) / max(1, last - first)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a label."""

    text: str
    bold: bool
    colour: Colour
    width: float


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a label may go, the hairline that ties it to its point where they stand apart, and what that costs."""

    box: Box
    leader: Line | None
    cost: float


def place(labels: Iterable[Label], ground: Ground, size: float, measure: Measure) -> tuple[Element, ...]:
    """Return the labels that find room, the most important first, as texts with hairlines to raised ones."""
    elements: list[Element] = []
    for label in sorted(labels, key=lambda label: (label.rank, label.at)):
        best: tuple[Spot, list[Row]] | None = None
        for short, figures in enumerate(label.figures):
            rows = _rows(label, figures, ground, size, measure)
            limit = best[0].cost if best else _TOLERATED[label.rank]
            spot = _best(_spots(label, rows, size, ground.inside, short * _SHORTER), ground, limit) if rows else None
            best = (spot, rows) if spot else best
        if best:
            elements += _drawn(*best, ground, size)
    return tuple(elements)


def _rows(label: Label, figures: tuple[str, ...], ground: Ground, size: float, measure: Measure) -> list[Row]:
    bold = label.rank == PASS
    name = _shortened(label.name, (ground.inside.x1 - ground.inside.x0) * _WIDEST, size, bold, measure)
    rows = [Row(name, bold, "text", measure(name, size, bold))] if name else []
    return rows + [Row(text, False, "muted", measure(text, size, False)) for text in figures]


def _shortened(name: str, room: float, size: float, bold: bool, measure: Measure) -> str:
    """Return a name that fits in `room` points, cut with an ellipsis where it does not."""
    if measure(name, size, bold) <= room:
        return name
    keep = bisect_left(range(len(name)), room, key=lambda count: measure(name[:count] + "…", size, bold)) - 1
    return name[: max(keep, 1)].rstrip() + "…"


def _best(spots: Iterable[Spot], ground: Ground, limit: float) -> Spot | None:
    """Return the cheapest free spot that costs less than `limit`; to touch the profile line costs most."""
    best: Spot | None = None
    for spot in spots:  # the cheapest first
        if spot.cost >= limit:
            break
        if not ground.is_free(_padded(spot.box)):
            continue
        if spot.leader and not ground.is_free(_way_of(spot.leader)):
            continue
        crossing = ground.crossing(_padded(spot.box))
        cost = spot.cost + (_TOUCHES_WAY + _ALONG_WAY * crossing if crossing else 0)
        if cost < limit:
            best, limit = Spot(spot.box, spot.leader, cost), cost
    return best


def _spots(label: Label, rows: list[Row], size: float, inside: Box, cost: float) -> Iterator[Spot]:
    """Yield positions above, below and beside the point, the cheapest first: the nearest to the best place."""
    wide, high = max(row.width for row in rows), size * (LINE_HEIGHT * (len(rows) - 1) + ASCENT + DESCENT)
    x, y = label.at
    corners = [
        (x + (aside - 0.5) * wide, y + sign * (clear + size * (0.3 + 0.5 * step)) - (high if sign < 0 else 0), extra)
        for sign, clear, wrong_side in ((-1, label.above, 1.0 * label.valley), (1, label.below, 2.5 - label.valley * 2))
        for step in range(_STEPS_AWAY)
        for aside in _ASIDE
        for extra in (cost + wrong_side + 0.5 * step + 2.2 * abs(aside),)
    ]
    beside = label.above * 0.8 + size * 0.4
    corners += [(left, y - high * 0.6, cost + 1.6) for left in (x - beside - wide, x + beside)]
    for left, top, price in sorted(corners, key=itemgetter(2)):
        corner = min(max(left, inside.x0), inside.x1 - wide)
        box = Box(corner, top, corner + wide, top + high)
        if inside.holds(box):
            yield Spot(box, _leader(label, box, size), price)


def _leader(label: Label, box: Box, size: float) -> Line | None:
    """Return the hairline from a label to the mark at its point, None where they stand close."""
    x, y = label.at
    if box.y0 <= y <= box.y1:
        return None
    start, end = (box.y1, y - label.above) if box.y1 < y else (box.y0, y + label.below)
    if abs(end - start) < size * 1.1:
        return None
    return Line((min(max(x, box.x0), box.x1), start), (x, end), "muted", 0.4)


def _drawn(spot: Spot, rows: list[Row], ground: Ground, size: float) -> Iterator[Element]:
    """Yield the hairline and the texts of a label, and keep their room."""
    ground.taken.append(_padded(spot.box))
    if spot.leader:
        ground.taken.append(_way_of(spot.leader))
        yield spot.leader
    middle, first = (spot.box.x0 + spot.box.x1) / 2, spot.box.y0 + size * ASCENT
    for number, row in enumerate(rows):
        at = (middle, first + size * LINE_HEIGHT * number)
        yield Text(at, row.text, size, row.colour, "middle", row.bold, row.width)


def _way_of(leader: Line) -> Box:
    (x0, y0), (x1, y1) = leader.start, leader.end
    return Box(min(x0, x1) - 0.5, min(y0, y1) + 0.1, max(x0, x1) + 0.5, max(y0, y1) - 0.1)


def _padded(box: Box) -> Box:
    return Box(box.x0 - 1.5, box.y0, box.x1 + 1.5, box.y1)


def _between(a: Point, b: Point) -> Iterator[Point]:
    """Yield points from `a` to `b`, no strip left out."""
    steps = max(1, ceil(abs(b[0] - a[0]) / _STRIP_PT))
    for step in range(steps + 1):
        part = step / steps
        yield a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part
