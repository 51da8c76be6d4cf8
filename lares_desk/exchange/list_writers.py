"""Lists written out as CSV or XLSX, line by line, so that a long one takes no more memory than a short one.

Text stays text: what a spreadsheet program would run as a formula is made harmless (see `formulas`) or typed as text.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from lares_desk.errors import N_, Refused
from lares_desk.exchange.formulas import defused

Value = str | int | float | date | None
_MOST_ROWS = 1_048_575  # of a sheet, below its header
_LONGEST = 32_767  # letters in a cell of a workbook
_WIDEST = 60


class ListWriter(Protocol):
    """Takes lines one after the other; the file is whole after `close`."""

    def write(self, values: Sequence[Value]) -> None:
        """Write one line below the others."""

    def close(self) -> None:
        """Finish the file."""

    def drop(self) -> None:
        """Let go of a file that will not be finished."""


class CsvWriter:
    """A CSV file in UTF-8, with a byte-order mark where a spreadsheet program is to know it by itself."""

    def __init__(self, path: Path, titles: Sequence[str], *, delimiter: str = ",", mark: bool = True) -> None:
        """Start the file with its header."""
        # Half a character, as a broken paste may leave it, has no bytes of its own.
        self._file = path.open("w", encoding="utf-8-sig" if mark else "utf-8", errors="replace", newline="")
        self._lines = csv.writer(self._file, delimiter=delimiter)
        self.write(titles)

    def write(self, values: Sequence[Value]) -> None:
        """Write one line; dates as 2027-06-14, numbers with a point and without separators."""
        self._lines.writerow([_as_text(value) for value in values])

    def close(self) -> None:
        """Finish the file."""
        self._file.close()

    def drop(self) -> None:
        """Let go of a file that will not be finished."""
        self._file.close()


class XlsxWriter:
    """A workbook of one sheet: dates and numbers are what they are, the header stays in sight and filters."""

    def __init__(self, path: Path, name: str, titles: Sequence[str]) -> None:
        """Start the sheet with its header."""
        from xlsxwriter import Workbook  # noqa: PLC0415  (only an export needs it)

        self._book = Workbook(
            str(path),
            {
                "constant_memory": True,
                "tmpdir": str(path.parent),
                "strings_to_formulas": False,
                "strings_to_numbers": False,
                "strings_to_urls": False,
            },
        )
        self._sheet = self._book.add_worksheet(_sheet_name(name))
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        head = self._book.add_format({"bold": True, "bottom": 1})
        self._sheet.freeze_panes(1, 0)
        self._columns = len(titles)
        # In a file that is written line by line the widths must be known first.
        for column, title in enumerate(titles):
            self._sheet.set_column(column, column, min(max(len(title) + 4, 14), _WIDEST))
            self._sheet.write_string(0, column, title, head)
        self._row = 0

    def write(self, values: Sequence[Value]) -> None:
        """Write one line; Refused beyond what a sheet holds."""
        self._row += 1
        if self._row > _MOST_ROWS:
            raise Refused(N_("A workbook holds no more than {limit} lines. Filter the list first."), limit=_MOST_ROWS)
        for column, value in enumerate(values):
            if isinstance(value, date):
                self._sheet.write_datetime(self._row, column, value, self._day)
            elif isinstance(value, int | float):
                self._sheet.write_number(self._row, column, value)
            elif value:
                self._sheet.write_string(self._row, column, _fitting(value))

    def close(self) -> None:
        """Let the header filter all lines, and finish the file."""
        if self._columns:
            self._sheet.autofilter(0, 0, self._row, self._columns - 1)
        from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415  (only an export needs it)

        try:
            self._book.close()
        except FileCreateError as error:
            # The library hides what the disk said in an error of its own.
            raise error.args[0] from None

    def drop(self) -> None:
        """Let go of a file that will not be finished."""
        if self._sheet.row_data_fh is not None:
            self._sheet.row_data_fh.close()


def _as_text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return defused(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def _fitting(text: str) -> str:
    whole = text.encode("utf-8", "replace").decode()
    return whole if len(whole) <= _LONGEST else whole[: _LONGEST - 1] + "…"


def _sheet_name(name: str) -> str:
    """Return a name that every workbook takes: at most 31 letters, no brackets, slashes and the like."""
    kept = "".join(" " if char in "[]:*?/\\" or not char.isprintable() else char for char in name)
    return kept.strip("' ")[:31].strip("' ") or "Sheet1"
