"""A list in balanced columns, such as what to pack: entries never break, a heading stays with what it heads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from lares_desk.documents.blocks import Block, Said, Tie
from lares_desk.documents.pen import Pen
from lares_desk.documents.text import Laid

_BOX = 7.0
_STEP = 4.0  # how finely the height of the columns is searched, in points


@dataclass(frozen=True)
class Entry:
    """One line of a list: a text, a note under it, a box to tick; `heads` ties it to the entry that follows.

    A heading may have a `bookmark`.
    """

    laid: Laid
    note: Laid | None = None
    indent: float = 0
    box: bool = False
    before: float = 0
    heads: bool = False
    about: str = ""
    bookmark: str = ""

    @cached_property
    def height(self) -> float:
        """Return the height in points, without the room above."""
        return self.laid.height + (self.note.height if self.note else 0)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the box, the text and its note."""
        if self.bookmark:
            pen.bookmark(self.bookmark, top)
        if self.box:
            down = (self.laid.style.leading - _BOX) / 2
            pen.rectangle(x, top - down, (_BOX, _BOX), stroke="muted", radius=1)
        pen.text(self.laid, x + self.indent, top)
        if self.note:
            pen.text(self.note, x + self.indent, top - self.laid.height)
        pen.spot(self.about, x, top, (self.indent + self.laid.width, self.height))


@dataclass(frozen=True)
class Columns:
    """Entries poured into columns as level as they come."""

    entries: tuple[Entry, ...]
    count: int
    stride: float
    before: float = 0
    tie: Tie = Tie.NONE

    @cached_property
    def height(self) -> float:
        """Return the smallest height in points into which all entries go."""
        total = sum(entry.before + entry.height for entry in self.entries)
        height = total / self.count
        while sum(map(len, _pour(self.entries, self.count, height))) < len(self.entries):
            height += _STEP
        return max(map(_column_height, _pour(self.entries, self.count, height)), default=0)

    @property
    def least(self) -> float:
        """Return a height worth starting with."""
        return min(self.height, 12 * _BOX)

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Fill the columns down to `room`, and go on with the rest."""
        fit = sum(map(len, _pour(self.entries, self.count, room)))
        if room < self.least or fit in (0, len(self.entries)):
            return None
        fit = self._without_leftovers(fit)
        rest = replace(self, entries=self.entries[fit:], before=0)
        return replace(self, entries=self.entries[:fit]), rest

    def _without_leftovers(self, fit: int) -> int:
        """Return how many entries stay, so that at least one for each column goes over the page."""
        if not len(self.entries) - self.count < fit or len(self.entries) <= 2 * self.count:
            return fit
        fit = len(self.entries) - self.count
        while fit > 1 and self.entries[fit - 1].heads:
            fit -= 1
        return fit

    def said(self) -> Iterator[Said]:
        """Yield a line for each entry, its note beside it."""
        for entry in self.entries:
            if line := " ".join([*entry.laid.said, *(entry.note.said if entry.note else ())]):
                yield Said(line, entry.bookmark)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw column by column."""
        for number, column in enumerate(_pour(self.entries, self.count, self.height)):
            down = 0.0
            for position, entry in enumerate(column):
                down += entry.before if position else 0
                entry.draw(pen, x + number * self.stride, top - down)
                down += entry.height


def _column_height(column: Sequence[Entry]) -> float:
    return sum(entry.height + (entry.before if position else 0) for position, entry in enumerate(column))


def _pour(entries: Sequence[Entry], count: int, height: float) -> list[list[Entry]]:
    """Return the entries that go into `count` columns of `height`, none ending with a heading."""
    columns: list[list[Entry]] = []
    position = 0
    for _ in range(count):
        column: list[Entry] = []
        used = 0.0
        while position < len(entries):
            entry = entries[position]
            taken = used + entry.height + (entry.before if column else 0)
            if taken > height + 0.01:
                break
            column.append(entry)
            used = taken
            position += 1
        while column and column[-1].heads and position < len(entries):
            column.pop()
            position -= 1
        columns.append(column)
    return columns
