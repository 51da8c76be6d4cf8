"""Cells of a logistics list: what each shows, and what a person may write or choose in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from lares_desk.errors import LaresError
from lares_desk.gui.context import Context
from lares_desk.gui.errors import sentence
from lares_desk.gui.windowed_model import Column, Row, WindowedModel

Index = QModelIndex | QPersistentModelIndex
Value = object
Choice = tuple[Value, str]
Mark = tuple[str, str]  # an icon and its tone


@dataclass(frozen=True, slots=True)
class CellColumn(Column):
    """A column that can be changed in place where it has a `key`.

    A person writes its text, or chooses among the `choices` of a row; `mark` is an icon before the text; `sample` is a
    text as long as most are, which its width is made for, and `wish` one that it holds where there is room.
    """

    key: str = ""
    choices: Callable[[Row], Sequence[Choice]] | None = None
    mark: Callable[[Row], Mark | None] | None = None
    sample: str = ""
    wish: str = ""


class CellsModel(WindowedModel):
    """Records by id, each committed cell one action; `refused` says at which cell what will not do."""

    refused = Signal(int, int, str)

    def __init__(
        self,
        context: Context,
        columns: Sequence[CellColumn],
        save: Callable[[Row, str, Value], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Start empty; `save(record, key, value)` keeps a cell, or raises LaresError or ValueError with a sentence."""
        self._context = context
        self._save = save
        self._rows: dict[int, Row] = {}
        self._cells = tuple(columns)
        super().__init__(columns, self._fetch_ids, self._fetch_rows, parent)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these records, which have an `id`."""
        self._rows = {row.id: row for row in rows}
        self.refresh()

    def get(self, record_id: int | None) -> Row:
        """Return a record, or None."""
        return None if record_id is None else self._rows.get(record_id)

    def cell(self, column: int) -> CellColumn:
        """Return what is known of a column."""
        return self._cells[column]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the cells be changed that have a key, in a file that can be written."""
        found = super().flags(index)
        is_editable = index.isValid() and self._save is not None and self._cells[index.column()].key
        if not is_editable or self._context.session.read_only:
            return found
        return found | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Value, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Save the value of a cell; where it is refused, say so and keep what was there."""
        row = self.record(index.row()) if index.isValid() else None
        if row is None or role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        if value == index.data(Qt.ItemDataRole.UserRole):
            return True
        at = index.row(), index.column()
        try:
            self._save(row, self._cells[index.column()].key, value)
        except LaresError as error:
            self.refused.emit(*at, sentence(error))
            return False
        except ValueError as error:
            self.refused.emit(*at, str(error))
            return False
        return True

    def _fetch_ids(self) -> list[int]:
        return list(self._rows)

    def _fetch_rows(self, ids: Sequence[int]) -> list[Row]:
        return [self._rows[each] for each in ids]
