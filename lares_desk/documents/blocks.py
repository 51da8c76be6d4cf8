"""What a page is stacked from: blocks of a known height that draw themselves and know where they may break."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Protocol

from lares_desk.documents.pen import Align, Pen
from lares_desk.documents.text import Laid

_LEAST_LINES = 2  # no widows, no orphans


class Tie(Enum):
    """How a block hangs together with the next: on one page where that costs no page more (SOFT), or always (HARD)."""

    NONE = 0
    SOFT = 1
    HARD = 2


class Block(Protocol):
    """Something that takes the whole width of the text area.

    `before` is the room above it, dropped at the head of a page; `least` is the smallest height in points that is worth
    starting on a page; `tie` says how much it wants the block that follows on the same page.
    """

    @property
    def height(self) -> float:
        """Return the height in points."""

    @property
    def least(self) -> float:
        """Return the height in points of the smallest part that may stand alone at the foot of a page."""

    @property
    def before(self) -> float:
        """Return the room above in points."""

    @property
    def tie(self) -> Tie:
        """Return how it hangs together with the block that follows."""

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Return what fits into `room` points and the rest, or None where it does not break there."""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw from the top left corner."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A small thing inside a block, `right` and `down` from its top left corner in points."""

    right: float
    down: float
    laid: Laid
    width: float = 0
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph beside the rail: `marks` (a heading, a bullet) hang at its first line."""

    laid: Laid
    indent: float = 0
    before: float = 0
    marks: tuple[Mark, ...] = ()
    bookmark: str = ""
    tie: Tie = Tie.NONE

    @property
    def height(self) -> float:
        """Return the height in points, that of the marks included."""
        return max([self.laid.height, *(mark.down + mark.laid.height for mark in self.marks)])

    @property
    def least(self) -> float:
        """Return the height of the first two lines, or of all where three or fewer do not break well."""
        if len(self.laid.lines) < 2 * _LEAST_LINES:
            return self.height
        return max([_LEAST_LINES * self.laid.style.leading, *(mark.down + mark.laid.height for mark in self.marks)])

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Break between lines, two at least on either side."""
        if self.least > room or len(self.laid.lines) < 2 * _LEAST_LINES:
            return None
        fit = min(int(room / self.laid.style.leading + 1e-6), len(self.laid.lines) - _LEAST_LINES)
        first, rest = self.laid.cut(fit)
        return replace(self, laid=first), replace(self, laid=rest, marks=(), bookmark="", before=0)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the lines and the marks."""
        if self.bookmark:
            pen.bookmark(self.bookmark, top)
        for mark in self.marks:
            pen.text(mark.laid, x + mark.right, top - mark.down, mark.width, mark.align)
        pen.text(self.laid, x + self.indent, top)


class Drawing(Protocol):
    """Something drawn inside a block that is not text."""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw from the top left corner of the block."""


@dataclass(frozen=True, slots=True)
class Panel:
    """Texts with drawings under and over them that belong together: it never breaks."""

    height: float
    marks: tuple[Mark, ...] = ()
    under: tuple[Drawing, ...] = ()
    over: tuple[Drawing, ...] = ()
    before: float = 0
    bookmark: str = ""
    tie: Tie = Tie.NONE

    @property
    def least(self) -> float:
        """Return the whole height."""
        return self.height

    def split(self, room: float) -> None:  # noqa: ARG002
        """Never break."""
        return

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw from the ground up."""
        if self.bookmark:
            pen.bookmark(self.bookmark, top)
        for drawing in self.under:
            drawing.draw(pen, x, top)
        for mark in self.marks:
            pen.text(mark.laid, x + mark.right, top - mark.down, mark.width, mark.align)
        for drawing in self.over:
            drawing.draw(pen, x, top)


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground with a bar at its left: for advice that may save a life."""

    width: float
    height: float
    fill: str
    bar: str

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the ground, then the bar."""
        pen.rectangle(x, top, (self.width, self.height), fill=self.fill)
        pen.rectangle(x, top, (2.5, self.height), fill=self.bar)


@dataclass(frozen=True, slots=True)
class Rule:
    """A hairline across the block, `down` from its top."""

    width: float
    down: float = 0
    right: float = 0

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the line."""
        pen.line((x + self.right, top - self.down), (x + self.right + self.width, top - self.down))
