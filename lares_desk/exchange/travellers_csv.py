"""A group's travellers out of a CSV file: cells by field, line by line, nothing judged yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lares_desk.errors import N_, LaresError, Refused
from lares_desk.exchange.csv_table import Line, read_table
from lares_desk.exchange.text_bytes import decode
from lares_desk.exchange.traveller_columns import Columns, known_headers, read_columns


@dataclass(frozen=True, slots=True)
class ListedTraveller:
    """The cells of one line by field, stripped; `problem` where the line does not fit the header."""

    line: int
    cells: Mapping[str, str]
    problem: LaresError | None


@dataclass(frozen=True, slots=True)
class TravellerList:
    """A list as it stands in its file; `encoding_guessed` where the bytes alone do not prove the encoding."""

    encoding: str
    encoding_guessed: bool
    delimiter: str
    columns: Columns
    rows: tuple[ListedTraveller, ...]


def read(data: bytes) -> TravellerList:
    """Return the travellers of a CSV file; Refused where it cannot be read at all."""
    decoded = decode(data)
    table = read_table(decoded.text, known_headers)
    columns = read_columns(table.header.cells)
    rows = tuple(_listed(line, columns) for line in table.lines)
    return TravellerList(decoded.encoding, decoded.guessed, table.delimiter, columns, rows)


def _listed(line: Line, columns: Columns) -> ListedTraveller:
    cells = [cell.strip() for cell in line.cells]
    width = len(columns.fields)
    while len(cells) > width and not cells[-1]:
        cells.pop()
    problem = None
    if len(cells) != width:
        problem = Refused(
            N_("The line has {found} cells, the header {width}. Put cells with a separator in quotation marks."),
            found=len(cells), width=width,
        )  # fmt: skip
    # zip stops at the shorter side: a line that does not fit is shown as far as it goes.
    by_field = {field: cell for field, cell in zip(columns.fields, cells, strict=False) if field}
    return ListedTraveller(line.number, by_field, problem)
