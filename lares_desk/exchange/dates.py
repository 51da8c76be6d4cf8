"""Dates as people write them into lists, and which of day and month a list writes first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from lares_desk.domain.text import fold
from lares_desk.errors import N_, InvalidInput
from lares_desk.exchange.cells import short
from lares_desk.exchange.raw_table import Cell

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00)?)?")
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_NAMED = re.compile(r"(\d{1,2})[-\s.]*(?:de\s+)?([a-z]{3,10})[-\s.,]*(?:del?\s+)?(\d{4})")
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january ene enero", "feb february febrero", "mar march marzo", "apr april abr abril", "may mayo",
         "jun june junio", "jul july julio", "aug august ago agosto",
         "sep sept september set setiembre septiembre", "oct october octubre", "nov november noviembre",
         "dec december dic diciembre"),
        start=1,
    )
    for name in names.split()
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReadDate:
    """A date, and whether another reader could have taken its day for its month."""

    day: date
    ambiguous: bool


@dataclass(frozen=True, slots=True)
class DayOrder:
    """What the dates of a list prove: how many need the day first, how many the month, how many could be either."""

    day_first: int = 0
    month_first: int = 0
    either: int = 0
    example: str = ""

    @property
    def is_month_first(self) -> bool:
        """Tell whether dates read with the month first: where nothing proves it, the day is first, as in Peru."""
        return self.month_first > self.day_first

    @property
    def is_proved(self) -> bool:
        """Tell whether the dates leave no choice, or there is nothing to choose."""
        return not self.either or bool(self.day_first) != bool(self.month_first)


def day_order(cells: Iterable[Cell]) -> DayOrder:
    """Return what the dates in these cells say of the order of day and month."""
    day_first = month_first = either = 0
    example = ""
    for cell in cells:
        found = _YEAR_LAST.fullmatch(cell) if isinstance(cell, str) else None
        if not found:
            continue
        first, second = int(found[1]), int(found[2])
        if first > 12 >= second:
            day_first += 1
        elif second > 12 >= first:
            month_first += 1
        elif first != second:
            either += 1
            example = example or str(cell)
    return DayOrder(day_first, month_first, either, example)


def read_date(field: str, cell: Cell, *, month_first: bool = False) -> ReadDate | None:
    """Return a date of a workbook, or one written 1990-06-25, 25/06/1990 or 25 June 1990; None for an empty cell.

    06/25/1990 is read where `month_first` says so. Anything else raises InvalidInput.
    """
    if isinstance(cell, date):
        return ReadDate(cell, ambiguous=False)
    if not cell:
        return None
    ambiguous = False
    if found := _YEAR_FIRST.fullmatch(cell):
        year, month, day = map(int, found.groups())
    elif found := _YEAR_LAST.fullmatch(cell):
        first, second, year = map(int, found.groups())
        day, month = (second, first) if month_first else (first, second)
        ambiguous = first <= 12 and second <= 12 and first != second
    elif (found := _NAMED.fullmatch(fold(cell))) and found[2] in _MONTHS:
        day, month, year = int(found[1]), _MONTHS[found[2]], int(found[3])
    else:
        raise _no_date(field, cell)
    try:
        return ReadDate(date(year, month, day), ambiguous)
    except ValueError:
        raise _no_date(field, cell) from None


def _no_date(field: str, cell: str) -> InvalidInput:
    return InvalidInput(
        field, N_("{word} is not a date: write it as year-month-day, such as 1990-06-25."), word=short(cell)
    )
