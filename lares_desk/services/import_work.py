"""The pieces of an import that take their time, each a plain function for a thread of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from lares_desk.domain.language import Language
from lares_desk.errors import N_, Refused
from lares_desk.exchange.dates import DayOrder
from lares_desk.exchange.raw_table import RawTable, Reading
from lares_desk.exchange.text_bytes import MAX_BYTES
from lares_desk.services import import_writing, imports
from lares_desk.services.import_rows import ImportPlan, ImportRow
from lares_desk.services.import_writing import Imported, Order
from lares_desk.services.imports import ImportPreview
from lares_desk.services.session import Done, Session
from lares_desk.services.working import Report, quiet


@dataclass(frozen=True, slots=True)
class ReadList:
    """A file's bytes, how they were read, the table in them, the plan that it speaks for, and what its dates prove."""

    data: bytes
    how: Reading
    table: RawTable
    plan: ImportPlan
    days: DayOrder


def read_file(path: Path, *, language: Language = "en", start: date | None = None, report: Report = quiet) -> ReadList:
    """Read a file that a person has chosen; Refused where it cannot be read at all."""
    try:
        if not path.is_file():
            raise Refused(N_("{name} is not a file but a folder or a device."), name=path.name)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise Refused(N_("{name} cannot be read: {why}."), name=path.name, why=error.strerror or error) from error
    return _read(data, Reading(), language, start, report)


def read_again(before: ReadList, how: Reading, plan: ImportPlan, *, report: Report = quiet) -> ReadList:
    """Read the same bytes in another way; the columns are found out anew."""
    return _read(before.data, how, plan.language, plan.start, report)


def _read(data: bytes, how: Reading, language: Language, start: date | None, report: Report) -> ReadList:
    table = imports.read_list(data, how)
    report(0, 1)
    plan = replace(imports.first_plan(table, language), start=start)
    return ReadList(data, how, table, plan, imports.order_of_days(table, plan.fields))


def look(session: Session, table: RawTable, plan: ImportPlan, *, report: Report = quiet) -> ImportPreview:
    """Look through every line, over a connection of the calling thread's own."""
    with session.worker() as own:
        return imports.look(own, table, plan, report)


def write(session: Session, rows: Sequence[ImportRow], order: Order, *, report: Report = quiet) -> Done[Imported]:
    """Bring the lines in, over a connection of the calling thread's own."""
    with session.worker() as own:
        return import_writing.write(own, rows, order, report)
