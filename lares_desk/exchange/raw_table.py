"""A list as it stands in its file: a header, the lines below it, and how both were found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from lares_desk.errors import N_, Refused

MAX_LINES = 100_000
MAX_COLUMNS = 200
NO_HEADER = -1
HEADER_AMONG = 20

Cell = str | date


@dataclass(frozen=True, slots=True)
class Reading:
    """How to read a file where it is not left to be found out: empty texts and 0 mean "find out".

    `header_line` counts as people do, from 1; NO_HEADER where the first line is a person already.
    """

    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    header_line: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """The cells of one line, and its number in the file as people count."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class RawTable:
    """The header and the lines below it; lines without any text are left out.

    `top` are the first lines of the file, among which the header stands. `encoding` and `delimiter` belong to a text,
    `sheet` and `sheets` to a workbook. `encoding_guessed` where the bytes alone do not prove the encoding.
    """

    header: Line
    lines: tuple[Line, ...]
    top: tuple[Line, ...]
    encoding: str = ""
    encoding_guessed: bool = False
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()

    @property
    def is_workbook(self) -> bool:
        """Tell whether this came out of a workbook."""
        return bool(self.sheets)

    @property
    def headers(self) -> tuple[str, ...]:
        """Return the names of the columns as they stand in the file, on one line each."""
        return tuple(" ".join(str(cell).split()) for cell in self.header.cells)


def split_header(
    lines: Sequence[Line], wanted: int, score: Callable[[Sequence[str]], int]
) -> tuple[Line, tuple[Line, ...]]:
    """Return the header and the lines below it: the line `wanted`, or the one of the first 20 with the best `score`."""
    if not lines:
        raise Refused(N_("The list is empty."))
    if wanted == NO_HEADER:
        return Line(0, ("",) * max(len(line.cells) for line in lines)), tuple(lines)
    place = _place(lines, wanted, score)
    below = tuple(lines[place + 1 :])
    if not below:
        raise Refused(N_("The list has a header, but no travellers below it."))
    return lines[place], below


def header_score(lines: Sequence[Line], score: Callable[[Sequence[str]], int]) -> tuple[int, int]:
    """Return how well the best of the first lines names columns, and how many cells the first line has."""
    if not lines:
        return (0, 0)
    return max(score(texts(line)) for line in lines[:HEADER_AMONG]), len(lines[0].cells)


def texts(line: Line) -> list[str]:
    """Return the cells of a line as text."""
    return [str(cell) for cell in line.cells]


def _place(lines: Sequence[Line], wanted: int, score: Callable[[Sequence[str]], int]) -> int:
    if wanted:
        found = next((place for place, line in enumerate(lines) if line.number == wanted), None)
        if found is None:
            raise Refused(N_("Line {line} of the list is empty or not there: it cannot name the columns."), line=wanted)
        return found
    return max(range(min(len(lines), HEADER_AMONG)), key=lambda place: (score(texts(lines[place])), -place))
