"""What a page is stacked from: blocks of a known height that draw themselves and know where they may break."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from lares_desk.documents.pen import Align, Pen
from lares_desk.documents.text import Laid

_LEAST_LINES = 2  # no widows, no orphans


class Block(Protocol):
    """Something that takes the whole width of the text area.

    `before` is the room above it, dropped at the head of a page; `keep` ties it to the block that follows; `least` is
    the smallest height in points that is worth starting on a page.
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
    def keep(self) -> bool:
        """Tell whether the next block must start on the same page."""

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
    keep: bool = False

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
    """Texts and drawings that belong together: it never breaks."""

    height: float
    marks: tuple[Mark, ...] = ()
    drawings: tuple[Drawing, ...] = ()
    before: float = 0
    bookmark: str = ""
    keep: bool = False

    @property
    def least(self) -> float:
        """Return the whole height."""
        return self.height

    def split(self, room: float) -> None:  # noqa: ARG002
        """Never break."""
        return

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw what is drawn first, the texts above it."""
        if self.bookmark:
            pen.bookmark(self.bookmark, top)
        for drawing in self.drawings:
            drawing.draw(pen, x, top)
        for mark in self.marks:
            pen.text(mark.laid, x + mark.right, top - mark.down, mark.width, mark.align)


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


@dataclass(frozen=True, slots=True)
class Turn(Panel):
    """A mark of no height: what follows stands on the second page at the earliest."""

    height: float = 0


@dataclass(frozen=True, slots=True)
class Page:
    """Blocks with the distance in points of their top from the top of the text area."""

    placed: tuple[tuple[Block, float], ...]


def paginate(blocks: Sequence[Block], height: float) -> tuple[Page, ...]:
    """Lay blocks on pages whose text area has `height` points; a block that no page can hold stands alone on one."""
    waiting = list(reversed(blocks))
    pages: list[Page] = []
    placed: list[tuple[Block, float]] = []
    used = 0.0
    while waiting:
        block = waiting.pop()
        if isinstance(block, Turn):
            if placed and not pages:
                pages.append(Page(tuple(placed)))
                placed, used = [], 0.0
            continue
        before = block.before if placed else 0.0
        room = height - used - before
        follower = _follower(block, waiting) if placed else 0.0
        if block.height + follower <= room + 0.01:
            placed.append((block, used + before))
            used += before + block.height
            continue
        parts = None if block.height <= room else block.split(room)
        if parts:
            placed.append((parts[0], used + before))
            waiting.append(parts[1])
        elif placed:
            waiting.append(block)
        else:
            placed.append((block, 0.0))
        pages.append(Page(tuple(placed)))
        placed, used = [], 0.0
    if placed or not pages:
        pages.append(Page(tuple(placed)))
    return tuple(pages)


def _follower(block: Block, waiting: list[Block]) -> float:
    """Return the room that must stay below a block which is tied to the next."""
    if not block.keep or not waiting:
        return 0.0
    following = waiting[-1]
    return following.before + following.least
