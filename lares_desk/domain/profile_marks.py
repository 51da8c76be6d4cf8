"""The marks that the altitude profile is made of, for two painters that only draw.

Every coordinate is in points with the origin at the top left and y downwards; colours are the names of theme tokens.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin
from typing import Literal, NamedTuple, TypeAlias

Colour = Literal["accent", "line", "muted", "text", "band", "ground", "lit", "surface"]
Anchor = Literal["start", "middle", "end"]
Point: TypeAlias = tuple[float, float]
Measure: TypeAlias = Callable[[str, float, bool], float]

ASCENT = 0.9
DESCENT = 0.25


class Box(NamedTuple):
    """A rectangle in points, y downwards."""

    x0: float
    y0: float
    x1: float
    y1: float

    def overlaps(self, other: Box) -> bool:
        """Tell whether the two share any area."""
        return self.x0 < other.x1 and other.x0 < self.x1 and self.y0 < other.y1 and other.y0 < self.y1

    def holds(self, other: Box) -> bool:
        """Tell whether `other` lies within this box."""
        return self.x0 <= other.x0 and self.y0 <= other.y0 and other.x1 <= self.x1 and other.y1 <= self.y1


@dataclass(frozen=True, slots=True)
class Line:
    """A straight stroke; `dash` asks for short dashes."""

    start: Point
    end: Point
    colour: Colour
    width: float
    dash: bool = False


@dataclass(frozen=True, slots=True)
class Polyline:
    """An open stroke through `points`, with round joins; `dash` asks for dots as wide as the stroke."""

    points: tuple[Point, ...]
    colour: Colour
    width: float
    dash: bool = False


@dataclass(frozen=True, slots=True)
class Polygon:
    """A filled shape, with an outline where `stroke` is set."""

    points: tuple[Point, ...]
    fill: Colour
    stroke: Colour | None = None
    width: float = 0


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `at` is the baseline at the `anchor`, `width` its measured length in points."""

    at: Point
    text: str
    size: float
    colour: Colour
    anchor: Anchor
    bold: bool
    width: float

    @property
    def box(self) -> Box:
        """Return the rectangle that the text fills, accents and descenders included."""
        x, y = self.at
        left = {"start": x, "middle": x - self.width / 2, "end": x - self.width}[self.anchor]
        return Box(left, y - ASCENT * self.size, left + self.width, y + DESCENT * self.size)


Element: TypeAlias = Line | Polyline | Polygon | Text


def box_of(element: Element) -> Box:
    """Return the rectangle that an element fills, its stroke left out."""
    if isinstance(element, Text):
        return element.box
    points = (element.start, element.end) if isinstance(element, Line) else element.points
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs), max(ys))


def tent(foot: Point, unit: float) -> tuple[Element, ...]:
    """Return a small tent that stands on `foot`."""
    x, y = foot
    wide, high = 5.4 * unit, 8 * unit
    return (
        Polygon(((x - wide, y), (x, y - high), (x + wide, y)), "accent", "surface", 0.8 * unit),
        Polygon(((x - 1.7 * unit, y), (x, y - 4.6 * unit), (x + 1.7 * unit, y)), "surface"),
    )


def house(foot: Point, unit: float) -> tuple[Element, ...]:
    """Return a small house that stands on `foot`, for a night under a roof."""
    x, y = foot
    wide, eaves, ridge = 4.2 * unit, 4.4 * unit, 8 * unit
    walls = ((x - wide, y), (x - wide, y - eaves), (x, y - ridge), (x + wide, y - eaves), (x + wide, y))
    door = ((x - unit, y), (x - unit, y - 3.2 * unit), (x + unit, y - 3.2 * unit), (x + unit, y))
    return (Polygon(walls, "accent", "surface", 0.8 * unit), Polygon(door, "surface"))


def dot(centre: Point, radius: float, fill: Colour, stroke: Colour, width: float) -> Polygon:
    """Return a round mark."""
    x, y = centre
    turns = [2 * pi * step / 16 for step in range(16)]
    return Polygon(tuple((x + radius * cos(turn), y + radius * sin(turn)) for turn in turns), fill, stroke, width)
