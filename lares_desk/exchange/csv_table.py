"""A CSV text as lines of cells, whatever separates them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from lares_desk.errors import N_, Refused
from lares_desk.exchange.formulas import restored
from lares_desk.exchange.raw_table import MAX_COLUMNS, MAX_LINES, Line, header_score
from lares_desk.exchange.text_bytes import MAX_BYTES

DELIMITERS = (",", ";", "\t", "|")
_LOOKED_AT = 20


def find_delimiter(text: str, score: Callable[[Sequence[str]], int]) -> str:
    """Return the delimiter with which the first lines name columns best by `score`, then with which they have most."""
    return max(DELIMITERS, key=lambda each: _delimiter_score(text, each, score))


def read_lines(text: str, delimiter: str) -> tuple[Line, ...]:
    """Return the lines that hold any text, or raise Refused."""
    lines = tuple(_records(text, delimiter))
    if max((len(line.cells) for line in lines), default=0) > MAX_COLUMNS:
        raise Refused(N_("The list has more than {limit} columns. Take away those not needed."), limit=MAX_COLUMNS)
    return lines


def _delimiter_score(text: str, delimiter: str, score: Callable[[Sequence[str]], int]) -> tuple[int, int]:
    lines: list[Line] = []
    try:
        lines.extend(islice(_records(text, delimiter), _LOOKED_AT))
    except Refused:
        return (0, 0)
    return header_score(lines, score)


def _records(text: str, delimiter: str) -> Iterator[Line]:
    # One broken cell must not hide the other lines: a cell may be as long as a file, its field says that it is not.
    csv.field_size_limit(MAX_BYTES)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True, skipinitialspace=True)
    count = start = 0
    while True:
        start = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise Refused(
                N_("The quotation marks in line {line} do not match. Close every cell that opens with one."), line=start
            ) from error
        stripped = [cell.strip() for cell in cells]
        if not any(stripped):
            continue
        count += 1
        if count > MAX_LINES + 1:
            raise Refused(N_("The list has more than {limit} lines. Split it."), limit=MAX_LINES)
        yield Line(start, tuple(map(restored, stripped)))
