"""A table model over a window of rows: all ids, but only the rows that are looked at."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

PAGE = 200
RowRole = Qt.ItemDataRole.UserRole + 1
Row = Any  # a frozen dataclass; the model never looks inside
Data = Any  # what the toolkit asks for by role
Index = QModelIndex | QPersistentModelIndex


def _nothing(_row: Row) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its title, what it shows of a row, and the plain value behind that (the text itself if None).

    `spoken` is what a screen reader says where the picture in the cell says more than its text; `sort` is the key that
    the service sorts by (empty: the column cannot be sorted).
    """

    title: str
    text: Callable[[Row], str]
    raw: Callable[[Row], object] | None = None
    is_number: bool = False
    tool_tip: Callable[[Row], str] = _nothing
    spoken: Callable[[Row], str] | None = None
    sort: str = ""


class WindowedModel(QAbstractTableModel):
    """Rows come in pages of 200 from `fetch_rows(ids)`; their order comes whole from `fetch_ids()`."""

    def __init__(
        self,
        columns: Sequence[Column],
        fetch_ids: Callable[[], Iterable[int]],
        fetch_rows: Callable[[Sequence[int]], Sequence[Row]],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing until the first `refresh`."""
        super().__init__(parent)
        self._columns = tuple(columns)
        self._fetch_ids = fetch_ids
        self._fetch_rows = fetch_rows
        self._ids: array[int] = array("q")
        self._rows_by_id: dict[int, int] | None = None
        self._pages: dict[int, Sequence[Row]] = {}

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns as they are shown."""
        return self._columns

    def ids(self) -> Sequence[int]:
        """Return every id of the list in its order."""
        return self._ids

    def refresh(self) -> None:
        """Read the ids again and forget the rows; the selection stays where the same rows stay."""
        ids = array("q", self._fetch_ids())
        if ids == self._ids:
            self._pages.clear()
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self._ids = ids
        self._rows_by_id = None
        self._pages.clear()
        self.endResetModel()

    def id_at(self, row: int) -> int | None:
        """Return the id in a row, or None beyond the list."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, record_id: int) -> int | None:
        """Return the row of an id, or None where the list does not show it."""
        if self._rows_by_id is None:
            self._rows_by_id = {each: row for row, each in enumerate(self._ids)}
        return self._rows_by_id.get(record_id)

    def record(self, row: int) -> Row:
        """Return the record in a row, reading its page if needed; None where it has just gone."""
        number = row // PAGE
        if number not in self._pages:
            self._pages[number] = self._fetch_rows(self._ids[number * PAGE : (number + 1) * PAGE].tolist())
        page = self._pages[number]
        return page[row % PAGE] if row % PAGE < len(page) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Data:  # noqa: PLR0911
        """Return what a cell shows, says, or stands for."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        row = self.record(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.UserRole:
            return column.text(row) if column.raw is None else column.raw(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (column.spoken or column.text)(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tool_tip(row) or None
        return row if role == RowRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Data:
        """Return a column's title, on the side of its texts."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_number = self._columns[section].is_number
            side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
