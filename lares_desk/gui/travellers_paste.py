"""A table copied from a spreadsheet into the travellers' cells: all of it in one action, or a sentence why not."""

from __future__ import annotations

import csv
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from lares_desk.domain.people import Traveller
from lares_desk.domain.text import clean, fold
from lares_desk.gui.context import Context
from lares_desk.gui.travellers import TravellersModel
from lares_desk.gui.travellers_cells import (
    CELLS,
    CHECKS,
    EDITED,
    Cell,
    Value,
    read_check,
    read_date,
    read_place,
    read_tent,
)

_LONGEST_LINE = 100_000  # letters; no row of a spreadsheet that a person means is longer
_MOST_ROWS = 1000
_FORMULA = ("=", "+", "-", "@")
Table = list[list[str]]


class UnfitError(ValueError):
    """A cell that cannot be filled as pasted: where it stands, and why."""

    def __init__(self, row: int, column: int, problem: str) -> None:
        """Keep the place beside the sentence."""
        super().__init__(problem)
        self.row = row
        self.column = column


def copied(model: TravellersModel, rows: Sequence[int]) -> str:
    """Return rows as a spreadsheet takes them, under the titles of the columns."""
    lines = [[column.title for column in model.columns]]
    for row in rows:
        traveller = model.record(row)
        lines.append([_defused(clean(model.plain(traveller, cell))) for cell in CELLS])
    return "\n".join("\t".join(line) for line in lines) + "\n"


def is_table(text: str) -> bool:
    """Tell whether a text on the clipboard is more than one cell."""
    return "\t" in text or "\n" in text.rstrip("\r\n")


def filled(
    context: Context, model: TravellersModel, text: str, row: int, column: int, *, selected: Sequence[int]
) -> list[Traveller]:
    """Return the travellers with the pasted cells in them, from a cell on; raise UnfitError for what cannot be filled.

    One single cell goes to every one of the `selected` rows.
    """
    table = _table(model, text, row, column)
    if len(table) == 1 and len(table[0]) == 1 and row in selected:
        places = [(each, table[0]) for each in selected]
    else:
        places = list(enumerate(table, row))
    _refuse_what_reaches_out(model, places, row, column)
    changed = {each.id: each for each in model.travellers()}
    for each, cells in places:
        traveller_id = model.id_at(each) or 0
        for offset, cell_text in enumerate(cells):
            before = changed[traveller_id]
            cell = CELLS[column + offset]
            try:
                changed[traveller_id] = _with_text(context, model, before, cell, cell_text)
            except ValueError as error:
                raise UnfitError(each, column + offset, str(error)) from None
    return [each for each in changed.values() if each != model.get(each.id)]


def _defused(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _table(model: TravellersModel, text: str, row: int, column: int) -> Table:
    """Return the pasted cells without empty lines at the end, and without the titles if they were copied too."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    unread = UnfitError(
        row, column, QCoreApplication.translate("travellers_paste", "What was copied is no table that can be read.")
    )
    if max(map(len, lines)) > _LONGEST_LINE:
        raise unread
    try:
        table = [cells or [""] for cells in csv.reader([f"{line}\n" for line in lines], delimiter="\t")]
    except csv.Error:
        raise unread from None
    titles = [each.title for each in model.columns[column:]]
    if len(table) > 1 and [*map(fold, table[0])] == [*map(fold, titles[: len(table[0])])]:
        del table[0]
    return table[: _MOST_ROWS + 1]


def _refuse_what_reaches_out(
    model: TravellersModel, places: Sequence[tuple[int, list[str]]], row: int, column: int
) -> None:
    room = model.rowCount() - row
    if places[-1][0] >= model.rowCount():
        problem = QCoreApplication.translate(
            "travellers_paste", "{count} rows were copied, but only {room} travellers stand here. Nothing was changed."
        )
        raise UnfitError(row, column, problem.format(count=len(places), room=room))
    widest = max(len(cells) for _row, cells in places)
    if widest > len(CELLS) - column:
        problem = QCoreApplication.translate(
            "travellers_paste", "{count} columns were copied, but only {room} stand here. Nothing was changed."
        )
        raise UnfitError(row, column, problem.format(count=widest, room=len(CELLS) - column))


def _with_text(context: Context, model: TravellersModel, before: Traveller, cell: Cell, text: str) -> Traveller:
    if cell in EDITED:
        return model.with_value(before, cell, _read(context, model, before, cell, text))
    if fold(text).removeprefix("'") == fold(model.plain(before, cell)):
        return before
    raise ValueError(
        QCoreApplication.translate(
            "travellers_paste",
            "{column} is the client's own and cannot be pasted here: open the client. Nothing was changed.",
        ).format(column=model.columns[CELLS.index(cell)].title)
    )


def _read(context: Context, model: TravellersModel, before: Traveller, cell: Cell, text: str) -> Value:
    if cell in CHECKS:
        return read_check(text)
    if cell is Cell.TENT:
        return read_tent(text, model.travellers(), before)
    if cell is Cell.PLACE:
        return read_place(context, text, before.arrival_place)
    return read_date(text)
