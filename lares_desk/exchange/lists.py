"""A list out of a CSV text or a workbook: cells line by line, nothing judged yet."""

from __future__ import annotations

from lares_desk.exchange.csv_table import find_delimiter, read_lines
from lares_desk.exchange.list_columns import known_headers
from lares_desk.exchange.raw_table import HEADER_AMONG, RawTable, Reading, split_header
from lares_desk.exchange.text_bytes import decode
from lares_desk.exchange.workbook import is_workbook, read_sheet


def read(data: bytes, how: Reading = Reading()) -> RawTable:  # noqa: B008  (a frozen value)
    """Return the table in a file; Refused where it cannot be read at all."""
    if is_workbook(data):
        sheets, sheet, rows = read_sheet(data, how.sheet)
        header, lines = split_header(rows, how.header_line, known_headers)
        return RawTable(header, lines, rows[:HEADER_AMONG], sheet=sheet, sheets=sheets)
    decoded = decode(data, how.encoding)
    delimiter = how.delimiter or find_delimiter(decoded.text, known_headers)
    rows = read_lines(decoded.text, delimiter)
    header, lines = split_header(rows, how.header_line, known_headers)
    return RawTable(header, lines, rows[:HEADER_AMONG], decoded.encoding, decoded.guessed, delimiter)
