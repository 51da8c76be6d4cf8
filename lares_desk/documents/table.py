"""A table of short texts: hairlines, no grid, its header repeated where it goes on over a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from lares_desk.documents.blocks import Block, Said, Tie
from lares_desk.documents.fonts import ascent
from lares_desk.documents.pen import Align, Pen
from lares_desk.documents.text import Laid, Typesetter
from lares_desk.documents.theme import BODY, CAPTION, CAPTION_STRONG, STRONG, Style

_PAD = 2.5
_CELL_GAP = 10.0
_MOST_LINES = 16  # of a cell in one piece: a longer text goes on in the next piece, over the page where it must


@dataclass(frozen=True, slots=True)
class Column:
    """A column's header, its share of the width, how its cells stand and in which style."""

    title: str
    share: float
    align: Align = "left"
    style: Style = BODY


@dataclass(frozen=True, slots=True)
class Row:
    """The texts of a row; `band` is a heading over rows instead, `about` the record that it tells of."""

    cells: Sequence[str] = ()
    about: str = ""
    band: str = ""


@dataclass(frozen=True)
class _Laid:
    """A piece of a row: `ends` says that no more of the row follows, `heads` that it heads the next."""

    cells: tuple[Laid, ...]
    about: str = ""
    least: float = 0
    ends: bool = True
    heads: bool = False

    @cached_property
    def drops(self) -> tuple[float, ...]:
        """Return how far down each cell starts, so that all first lines stand on one line."""
        lines = [(cell.style.leading + ascent(cell.style.face) * cell.style.size) / 2 for cell in self.cells]
        return tuple(max(lines) - line for line in lines)

    @cached_property
    def height(self) -> float:
        cells = zip(self.cells, self.drops, strict=True)
        return max([self.least, *(cell.height + drop + 2 * _PAD for cell, drop in cells)])

    @property
    def said(self) -> str:
        return " · ".join(words for cell in self.cells for words in cell.said)


@dataclass(frozen=True)
class Table:
    """Rows of laid cells under a header; `ruled` ones have room to write between lines on every side.

    `over` are titles above the header, each with its distance from the left.
    """

    header: _Laid
    rows: tuple[_Laid, ...]
    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    aligns: tuple[Align, ...]
    before: float = 0
    tie: Tie = Tie.NONE
    ruled: bool = False
    over: tuple[tuple[Laid, float], ...] = ()

    @property
    def _head(self) -> float:
        return self.header.height + max((title.height for title, _ in self.over), default=0)

    @property
    def width(self) -> float:
        """Return the width in points."""
        return self.lefts[-1] + self.widths[-1]

    @cached_property
    def height(self) -> float:
        """Return the height in points."""
        return self._head + sum(row.height for row in self.rows)

    @property
    def least(self) -> float:
        """Return the height of the header and two rows, what they head included."""
        return self._head + sum(row.height for row in self.rows[: self._fewest])

    @property
    def _fewest(self) -> int:
        count = 2
        while count < len(self.rows) and self.rows[count - 1].heads:
            count += 1
        return min(count, len(self.rows))

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Break between rows and repeat the header; no heading stays behind."""
        fit, used = 0, self._head
        while fit < len(self.rows) and used + self.rows[fit].height <= room:
            used += self.rows[fit].height
            fit += 1
        if fit == len(self.rows) - 1 and fit > 2:
            fit -= 1  # the last row does not go over the page alone
        while fit and self.rows[fit - 1].heads:
            fit -= 1
        if fit < min(2, len(self.rows)) or fit == len(self.rows):
            return None
        return replace(self, rows=self.rows[:fit]), replace(self, rows=self.rows[fit:], before=0)

    def said(self) -> Iterator[Said]:
        """Yield the header and each row, their cells side by side."""
        yield from (Said(words) for title, _ in self.over for words in title.said)
        yield from (Said(row.said, row.said if row.heads else "") for row in (self.header, *self.rows) if row.said)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the header, then each row under a hairline."""
        for title, left in self.over:
            pen.text(title, x + left, top - _PAD)
        top -= self._head - self.header.height
        for row in (self.header, *self.rows):
            where = zip(row.cells, row.drops, self.lefts, self.widths, self.aligns, strict=False)
            for cell, drop, left, width, align in where:
                pen.text(cell, x + left, top - _PAD - drop, width, align)
            pen.spot(row.about, x, top, (self.width, row.height))
            if self.ruled and row is not self.header and not row.heads:
                self._rule(pen, x, top, row.height)
            top -= row.height
            if row.ends:
                pen.line((x, top), (x + self.width, top), "muted" if self.ruled else "line")

    def _rule(self, pen: Pen, x: float, top: float, height: float) -> None:
        for left in self.lefts[1:]:
            pen.line((x + left - _CELL_GAP / 2, top), (x + left - _CELL_GAP / 2, top - height), "muted")


def table(
    setter: Typesetter,
    columns: Sequence[Column],
    rows: Sequence[Row | Sequence[str]],
    width: float,
    before: float = 0,
    *,
    least_row: float = 0,
    ruled: bool = False,
    over: Sequence[tuple[str, int]] = (),
) -> Table:
    """Return a table of `width` points whose columns share it; long texts break inside their cell, or where they do.

    Each row is at least `least_row` points high: room to write. `over` are titles above the header, each over the
    column at which it begins.
    """
    whole = sum(column.share for column in columns)
    room = width - _CELL_GAP * (len(columns) - 1)
    widths = tuple(room * column.share / whole for column in columns)
    lefts = tuple(sum(widths[:n]) + _CELL_GAP * n for n in range(len(columns)))

    header = _Laid(tuple(setter.lay(c.title, CAPTION, wide) for c, wide in zip(columns, widths, strict=True)))
    pieces: list[_Laid] = []
    for each in rows:
        row = each if isinstance(each, Row) else Row(each)
        if row.band or not row.cells:
            pieces.append(_Laid((setter.lay(row.band, STRONG, width),), row.about, heads=True))
            continue
        cells = [setter.lay_lines(t, c.style, wide) for t, c, wide in zip(row.cells, columns, widths, strict=True)]
        pieces += _pieces(cells, row.about, least_row)
    aligns = tuple(column.align for column in columns)
    titles = tuple((setter.lay_line(title, CAPTION_STRONG), lefts[column]) for title, column in over)
    return Table(header, tuple(pieces), lefts, widths, aligns, before, ruled=ruled, over=titles)


def _pieces(cells: list[Laid], about: str, least: float) -> Iterator[_Laid]:
    """Yield a row in pieces that a page can hold, however long its texts are."""
    while any(len(cell.lines) > _MOST_LINES for cell in cells):
        cut = [cell.cut(_MOST_LINES) for cell in cells]
        yield _Laid(tuple(first for first, _ in cut), about, ends=False)
        cells = [rest for _, rest in cut]
    yield _Laid(tuple(cells), about, least)
