"""A table of short texts: hairlines, no grid, its header repeated where it goes on over a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lares_desk.documents.blocks import Block, Tie
from lares_desk.documents.pen import Align, Pen
from lares_desk.documents.text import Laid, Typesetter
from lares_desk.documents.theme import BODY, CAPTION

_PAD = 2.5
_CELL_GAP = 10.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column's header, its share of the width, and how its cells stand."""

    title: str
    share: float
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[Laid, ...]

    @property
    def height(self) -> float:
        return max((cell.height for cell in self.cells), default=0) + 2 * _PAD


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of laid cells under a header."""

    header: _Row
    rows: tuple[_Row, ...]
    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    aligns: tuple[Align, ...]
    before: float = 0
    tie: Tie = Tie.NONE

    @property
    def height(self) -> float:
        """Return the height in points."""
        return self.header.height + sum(row.height for row in self.rows)

    @property
    def least(self) -> float:
        """Return the height of the header and two rows."""
        return self.header.height + sum(row.height for row in self.rows[:2])

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Break between rows and repeat the header."""
        fit, used = 0, self.header.height
        while fit < len(self.rows) and used + self.rows[fit].height <= room:
            used += self.rows[fit].height
            fit += 1
        if fit < min(2, len(self.rows)):
            return None
        return replace(self, rows=self.rows[:fit]), replace(self, rows=self.rows[fit:], before=0)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the header, then each row under a hairline."""
        for row in (self.header, *self.rows):
            for cell, left, width, align in zip(row.cells, self.lefts, self.widths, self.aligns, strict=True):
                pen.text(cell, x + left, top - _PAD, width, align)
            top -= row.height
            pen.line((x, top), (x + self.lefts[-1] + self.widths[-1], top))


def table(
    setter: Typesetter, columns: Sequence[Column], rows: Sequence[Sequence[str]], width: float, before: float = 0
) -> Table:
    """Return a table of `width` points whose columns share it; long texts break inside their cell."""
    whole = sum(column.share for column in columns)
    room = width - _CELL_GAP * (len(columns) - 1)
    widths = tuple(room * column.share / whole for column in columns)
    lefts = tuple(sum(widths[:n]) + _CELL_GAP * n for n in range(len(columns)))

    header = _Row(tuple(setter.lay(c.title, CAPTION, wide) for c, wide in zip(columns, widths, strict=True)))
    body = tuple(_Row(tuple(setter.lay(t, BODY, wide) for t, wide in zip(row, widths, strict=True))) for row in rows)
    return Table(header, body, lefts, widths, tuple(column.align for column in columns), before)
