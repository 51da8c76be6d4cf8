"""A CSV text as lines of cells, whatever separates them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from lares_desk.errors import N_, Refused

DELIMITERS = (",", ";", "\t", "|")
MAX_ROWS = 5000


@dataclass(frozen=True, slots=True)
class Line:
    """The cells of one record, and the number of the line of text that it starts on."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The first record and those below it; records without any text are left out."""

    delimiter: str
    header: Line
    lines: tuple[Line, ...]


def read_table(text: str, score: Callable[[Sequence[str]], int]) -> Table:
    """Return the table in `text`, cut by the delimiter whose header has the best `score`, or raise Refused."""
    if not text.strip():
        raise Refused(N_("The list is empty."))
    delimiter = max(DELIMITERS, key=lambda each: _header_score(text, each, score))
    records = _records(text, delimiter)
    header = next(records)
    lines = tuple(records)
    if not lines:
        raise Refused(N_("The list has a header, but no travellers below it."))
    return Table(delimiter, header, lines)


def _header_score(text: str, delimiter: str, score: Callable[[Sequence[str]], int]) -> tuple[int, int]:
    try:
        cells = next(_records(text, delimiter)).cells
    except Refused:
        return (0, 0)
    return (score(cells), len(cells))


def _records(text: str, delimiter: str) -> Iterator[Line]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True, skipinitialspace=True)
    count = start = 0
    while True:
        start = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise _broken(error, start) from error
        if not any(cell.strip() for cell in cells):
            continue
        count += 1
        if count > MAX_ROWS + 1:
            raise Refused(N_("The list has more than {limit} travellers. Split it."), limit=MAX_ROWS)
        yield Line(start, tuple(cells))


def _broken(error: csv.Error, line: int) -> Refused:
    if "field limit" in str(error):
        return Refused(
            N_("A cell in line {line} is too long: more than {limit} characters."),
            line=line, limit=csv.field_size_limit(),
        )  # fmt: skip
    return Refused(
        N_("The quotation marks in line {line} do not match. Close every cell that opens with one."), line=line
    )
