"""A sheet of a workbook (XLSX, XLS) as lines of cells; looked over before it is opened, so that none is a bomb."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from lares_desk.errors import N_, Refused
from lares_desk.exchange.raw_table import MAX_COLUMNS, MAX_LINES, Cell, Line

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

MAX_UNPACKED = 50_000_000
MAX_CELLS = 4_000_000
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_CHUNK, _OVERLAP = 1 << 20, 400
# A cell with something in it; where a cell stands decides how much room its sheet takes, not how many there are.
_FILLED = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"[^>]*(?<!/)>\s*<(?:\w+:)?(?:v|is|f)\b')


def is_workbook(data: bytes) -> bool:
    """Tell whether a file is one of a spreadsheet program, as far as its first bytes say."""
    return data.startswith((_ZIP, _OLE))


def read_sheet(data: bytes, wanted: str = "") -> tuple[tuple[str, ...], str, tuple[Line, ...]]:
    """Return the names of the sheets, the one read (`wanted`, else the first with anything in it), and its lines."""
    if data.startswith(_ZIP):
        _refuse_bomb(data)
    book = _opened(data)
    names = tuple(book.sheet_names)
    if not names:
        raise Refused(N_("The workbook has no sheet."))
    candidates = (wanted,) if wanted in names else names
    for name in candidates:
        lines = _lines(_sheet(book, name))
        if lines:
            return names, name, lines
    return names, candidates[0], ()


def _refuse_bomb(data: bytes) -> None:
    """Look at the archive's own list first, then through the sheets a piece at a time."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if sum(part.file_size for part in parts) > MAX_UNPACKED:
                raise Refused(
                    N_("The workbook unpacks to more than {limit} MB. Split it."), limit=MAX_UNPACKED // 1_000_000
                )
            if not any(part.filename == "xl/workbook.xml" for part in parts):
                raise Refused(N_("This is no XLSX workbook. Open it in its program and save it as XLSX or CSV."))
            for part in parts:
                if _SHEET.fullmatch(part.filename):
                    _refuse_wide_sheet(archive, part)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as error:
        raise _damaged() from error


def _refuse_wide_sheet(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    columns: set[bytes] = set()
    highest, tail = 0, b""
    with archive.open(part) as file:
        while chunk := file.read(_CHUNK):
            found = _FILLED.findall(tail + chunk)
            columns.update(column for column, _line in found)
            highest = max(highest, max((int(line) for _column, line in found), default=0))
            tail = chunk[-_OVERLAP:]
    if highest > MAX_LINES + 1:
        raise Refused(N_("The list has more than {limit} lines. Split it."), limit=MAX_LINES)
    widest = max(map(_column_number, columns), default=0)
    if widest > MAX_COLUMNS:
        raise Refused(N_("The list has more than {limit} columns. Take away those not needed."), limit=MAX_COLUMNS)
    if widest * highest > MAX_CELLS:
        raise Refused(N_("The list has more than {limit} cells. Split it."), limit=MAX_CELLS)


def _column_number(letters: bytes) -> int:
    """Return 1 for A, 27 for AA."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _opened(data: bytes) -> CalamineWorkbook:
    import python_calamine  # noqa: PLC0415  (only an import of a workbook needs it)

    try:
        return python_calamine.load_workbook(io.BytesIO(data))
    except python_calamine.PasswordError as error:
        raise Refused(N_("The workbook is locked with a password. Save it without one.")) from error
    except BaseException as error:
        raise _refusal(error) from error


def _sheet(book: CalamineWorkbook, name: str) -> CalamineSheet:
    try:
        return book.get_sheet_by_name(name)
    except BaseException as error:
        raise _refusal(error) from error


def _lines(sheet: CalamineSheet) -> tuple[Line, ...]:
    start = sheet.start
    if start is None:
        return ()
    if sheet.height > MAX_LINES + 1:
        raise Refused(N_("The list has more than {limit} lines. Split it."), limit=MAX_LINES)
    if sheet.width > MAX_COLUMNS:
        raise Refused(N_("The list has more than {limit} columns. Take away those not needed."), limit=MAX_COLUMNS)
    rows = list(sheet.iter_rows())[-sheet.height :]
    _fill_merged(rows, sheet.merged_cell_ranges or [], start)
    lines = (Line(start[0] + 1 + place, tuple(map(_cell, row))) for place, row in enumerate(rows))
    return tuple(line for line in lines if any(line.cells))


def _fill_merged(rows: list[list[Any]], merged: list[Any], start: tuple[int, int]) -> None:
    """Let every line under a cell that reaches over several lines have its value, as it looks on the screen."""
    for (top, left), (bottom, _right) in merged:
        column = left - start[1]
        first, last = max(top - start[0], 0), min(bottom - start[0], len(rows) - 1)
        if first < last and 0 <= column < len(rows[first]):
            for place in range(first + 1, last + 1):
                rows[place][column] = rows[first][column]


def _cell(value: object) -> Cell:
    """Return a date as a date and everything else as the text that a person sees."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _refusal(error: BaseException) -> Refused:
    """Return the sentence for a file that the reader stumbles over; what is not about the file goes on."""
    # The reader's own panics are no ordinary exceptions, and would pass by every handler.
    if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
        raise error
    return _damaged()


def _damaged() -> Refused:
    return Refused(N_("The workbook is damaged, or it is none. Open it in its program and save it as XLSX or CSV."))
