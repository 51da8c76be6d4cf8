"""What a page is stacked from: blocks of a known height that draw themselves and know where they may break."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple, Protocol

from lares_desk.documents.pen import Align, Pen
from lares_desk.documents.text import Laid

_LEAST_LINES = 2  # no widows, no orphans


class Said(NamedTuple):
    """A line that a block says; `heading` is what it and the lines after it stand under, empty where that goes on."""

    line: str
    heading: str = ""


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

    def said(self) -> Iterator[Said]:
        """Yield what it says, a line for each paragraph or table row, wherever the page breaks."""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw from the top left corner."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A small thing inside a block, `right` and `down` from its top left corner in points.

    `leads` says that what follows stands on the same line ("Guide", "Rosa"); `about` names the record that it tells of.
    """

    right: float
    down: float
    laid: Laid
    width: float = 0
    align: Align = "left"
    leads: bool = False
    about: str = ""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw it from the top left corner of its block."""
        pen.text(self.laid, x + self.right, top - self.down, self.width, self.align)
        pen.spot(self.about, x + self.right, top - self.down, (max(self.width, self.laid.width), self.laid.height))


def said_by(marks: Sequence[Mark], last: Laid | None = None) -> Iterator[str]:
    """Yield the lines of `marks` and of the text that comes last, those that lead joined with what follows."""
    line = ""
    for laid, leads in [*((mark.laid, mark.leads) for mark in marks), *([(last, False)] if last else [])]:
        first, *others = laid.said or ("",)
        whole = f"{line} {first}".strip()
        if leads and not others:
            line = whole
            continue
        line = ""
        yield from (text for text in (whole, *others) if text)
    if line:
        yield line


def _under(heading: str, lines: Iterable[str]) -> Iterator[Said]:
    """Yield lines, the first of which opens what stands under `heading`."""
    for line in lines:
        yield Said(line, heading)
        heading = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph beside the rail: `marks` (a heading, a bullet) hang at its first line."""

    laid: Laid
    indent: float = 0
    before: float = 0
    marks: tuple[Mark, ...] = ()
    bookmark: str = ""
    tie: Tie = Tie.NONE
    about: str = ""

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

    def said(self) -> Iterator[Said]:
        """Yield the marks and the paragraph."""
        yield from _under(self.bookmark, said_by(self.marks, self.laid))

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the lines and the marks."""
        if self.bookmark:
            pen.bookmark(self.bookmark, top)
        for mark in self.marks:
            mark.draw(pen, x, top)
        pen.text(self.laid, x + self.indent, top)
        pen.spot(self.about, x, top, (self.indent + self.laid.width, self.height))


class Drawing(Protocol):
    """Something drawn inside a block that is not text."""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw from the top left corner of the block."""


@dataclass(frozen=True, slots=True)
class Panel:
    """Texts with drawings under and over them that belong together: it never breaks.

    `words` are the lines that the drawings say; `heading` is what all of it stands under where that is no bookmark.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    under: tuple[Drawing, ...] = ()
    over: tuple[Drawing, ...] = ()
    before: float = 0
    bookmark: str = ""
    tie: Tie = Tie.NONE
    about: str = ""
    words: tuple[str, ...] = ()
    heading: str = ""

    @property
    def least(self) -> float:
        """Return the whole height."""
        return self.height

    def split(self, room: float) -> None:  # noqa: ARG002
        """Never break."""
        return

    def said(self) -> Iterator[Said]:
        """Yield the marks, then the words of the drawings."""
        yield from _under(self.heading or self.bookmark, (*said_by(self.marks), *self.words))

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw from the ground up."""
        if self.bookmark:
            pen.bookmark(self.bookmark, top)
        for drawing in self.under:
            drawing.draw(pen, x, top)
        for mark in self.marks:
            mark.draw(pen, x, top)
        for drawing in self.over:
            drawing.draw(pen, x, top)
        right = max((mark.right + max(mark.width, mark.laid.width) for mark in self.marks), default=0.0)
        pen.spot(self.about, x, top, (right, self.height))


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
    colour: str = "line"

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the line."""
        left, y = x + self.right, top - self.down
        pen.line((left, y), (left + self.width, y), self.colour)
