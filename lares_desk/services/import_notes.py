"""What there is to say about a list: guesses, columns left out, people whom the agency knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lares_desk.errors import N_
from lares_desk.exchange.dates import DayOrder
from lares_desk.exchange.list_columns import FULL_NAME
from lares_desk.exchange.raw_table import RawTable
from lares_desk.services.import_rows import ImportPlan, ImportRow


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on a list as a sentence template and the facts that fill it, to be translated where it is shown."""

    template: str
    facts: Mapping[str, object]

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.template.format(**self.facts)


def notes_on_reading(table: RawTable, plan: ImportPlan, order: DayOrder) -> Iterator[Note]:
    """Return what was guessed and what is left out."""
    if table.encoding_guessed:
        yield Note(
            N_("The encoding is a guess ({encoding}): check letters with accents."), {"encoding": table.encoding}
        )
    left_out = [header for header, field in zip(table.headers, plan.fields, strict=True) if header and not field]
    if left_out:
        yield Note(N_("Columns left out: {columns}."), {"columns": ", ".join(left_out)})
    if order.either:
        template = (
            N_("{count} dates were read with the month first, such as {example}.")
            if plan.month_first
            else N_("{count} dates were read with the day first, such as {example}.")
        )
        yield Note(template, {"count": order.either, "example": order.example})
    if FULL_NAME in plan.fields:
        yield Note(N_("Whole names were cut before their last word, or at the comma: check the surnames."), {})


def notes_on_known(rows: Sequence[ImportRow]) -> Iterator[Note]:
    """Return how many the agency knows, and a remark on each of whom the list says something else than the file."""
    known = [row.twin for row in rows if row.twin and row.twin.is_certain and not row.twin.line]
    if not known:
        return
    yield Note(N_("{count} of them are clients already; what their records lack is filled in."), {"count": len(known)})
    for twin in known:
        if twin.differs:
            yield Note(
                N_("{name}: the list has another {columns} than the file. The file keeps its own; see which is right."),
                {"name": twin.client.full_name, "columns": ", ".join(twin.differs)},
            )
