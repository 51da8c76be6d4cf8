"""A list of people out of a CSV file or a workbook: looked through first; nothing is written by looking."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lares_desk.domain.language import Language
from lares_desk.domain.people import Traveller
from lares_desk.errors import N_, Refused
from lares_desk.exchange import lists
from lares_desk.exchange.csv_table import DELIMITERS
from lares_desk.exchange.dates import DayOrder, day_order
from lares_desk.exchange.list_columns import FIELDS, missing_fields, propose, refuse_unclear
from lares_desk.exchange.raw_table import NO_HEADER, Cell, RawTable, Reading
from lares_desk.exchange.text_bytes import ENCODINGS, MAX_BYTES
from lares_desk.services.import_notes import Note, notes_on_known, notes_on_reading
from lares_desk.services.import_rows import DATES, ImportPlan, ImportRow, Twin, read_rows
from lares_desk.services.import_twins import with_twins
from lares_desk.services.session import Session
from lares_desk.services.working import Report, quiet

__all__ = [
    "DELIMITERS", "ENCODINGS", "FIELDS", "MAX_BYTES", "NO_HEADER", "DayOrder", "ImportPlan", "ImportPreview",
    "ImportRow", "Note", "RawTable", "Reading", "Twin", "first_plan", "look", "missing_fields", "order_of_days",
    "preview", "read_list", "travellers",
]  # fmt: skip
_SHOWN_PROBLEMS = 3


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """A list as the program understands it; nothing has been written.

    `bad` are the places of the rows with a fault, `doubles` of those who may be there already.
    """

    encoding: str
    delimiter: str
    columns: tuple[str, ...]
    rows: tuple[ImportRow, ...]
    remarks: tuple[Note, ...]
    bad: tuple[int, ...] = ()
    doubles: tuple[int, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """Return the English sentences of the remarks."""
        return tuple(map(str, self.remarks))


def read_list(data: bytes, how: Reading = Reading()) -> RawTable:  # noqa: B008  (a frozen value)
    """Return the table in a CSV file or a workbook; Refused where it cannot be read at all."""
    return lists.read(data, how)


def first_plan(table: RawTable, language: Language = "en") -> ImportPlan:
    """Return what the columns seem to hold, and the order of day and month that their dates speak for."""
    plan = ImportPlan(propose(table.headers), language=language)
    return replace(plan, month_first=order_of_days(table, plan.fields).is_month_first)


def order_of_days(table: RawTable, fields: tuple[str | None, ...]) -> DayOrder:
    """Return what the dates in the columns that hold dates say of the order of day and month."""
    return day_order(_date_cells(table, fields))


def look(session: Session, table: RawTable, plan: ImportPlan, report: Report = quiet) -> ImportPreview:
    """Return what a table would bring in: travellers, faults, and whom of them the agency knows."""
    rows = with_twins(session, tuple(read_rows(session, table, plan, report)))
    report(len(rows), len(rows))
    order = order_of_days(table, plan.fields)
    return ImportPreview(
        table.encoding,
        table.delimiter,
        tuple(field for field in plan.fields if field),
        rows,
        (*notes_on_reading(table, plan, order), *notes_on_known(rows)),
        tuple(place for place, row in enumerate(rows) if row.errors),
        tuple(place for place, row in enumerate(rows) if row.twin and not row.errors),
    )


def preview(session: Session, data: bytes) -> ImportPreview:
    """Return what a list would bring in whose header alone says what its columns hold; else raise Refused."""
    table = read_list(data)
    refuse_unclear(table.headers)
    return look(session, table, first_plan(table))


def travellers(preview: ImportPreview, language: Language = "en") -> tuple[Traveller, ...]:
    """Return the travellers of a list without a fault, who speak `language`; Refused names the first lines with one."""
    bad = [row for row in preview.rows if row.errors]
    if bad:
        named = " ".join(f"{row.line}: {row.problems[0]}" for row in bad[:_SHOWN_PROBLEMS])
        raise Refused(
            N_("{count} of {all} lines cannot be read, so nobody was added. Line {named}"),
            count=len(bad), all=len(preview.rows), named=named,
        )  # fmt: skip
    return tuple(
        replace(row.traveller, client=replace(row.traveller.client, language=language))
        for row in preview.rows
        if row.traveller and not _repeats(row)
    )


def _repeats(row: ImportRow) -> bool:
    return row.twin is not None and row.twin.is_certain and row.twin.line > 0


def _date_cells(table: RawTable, fields: tuple[str | None, ...]) -> Iterator[Cell]:
    places = [place for place, field in enumerate(fields) if field in DATES]
    for line in table.lines:
        for place in places:
            if place < len(line.cells):
                yield line.cells[place]
