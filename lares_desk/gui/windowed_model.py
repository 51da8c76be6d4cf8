"""A table model over a window of rows: all ids, but only the rows that are looked at."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from time import monotonic
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot

PAGE = 64  # rows that are read at a time: more than a screen, and soon read
PAGES_KEPT = 40
FIRST = 64  # rows of a long list that its first picture waits for
SLICE_SECONDS = 0.004
_AT_A_TIME = 100
RowRole = Qt.ItemDataRole.UserRole + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_RAW = int(Qt.ItemDataRole.UserRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_ANSWERED = frozenset({_DISPLAY, _RAW, _SPOKEN, _ALIGNMENT, int(Qt.ItemDataRole.ToolTipRole), int(RowRole)})
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
    """Rows come in small pages from `fetch_rows(ids)`; their order comes from `fetch_ids()`.

    Where `fetch_ids` returns an iterator, only the first rows are waited for: the rest of the list is read between
    events, and `counted` is sent when it has come. A sequence of ids is taken whole at once.
    """

    counted = Signal()

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
        self._pages: dict[int, Sequence[Row | None]] = {}
        self._coming: Iterator[int] | None = None
        self._come: array[int] = array("q")
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._on_idle)
        self._alignments = tuple(_alignment(column) for column in columns)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns as they are shown."""
        return self._columns

    @property
    def is_whole(self) -> bool:
        """Whether every row is known; if not, `counted` will say when."""
        return self._coming is None

    def ids(self) -> Sequence[int]:
        """Return every id of the list in its order."""
        self._complete()
        return self._ids

    def refresh(self) -> None:
        """Read the list again and forget the rows; the selection stays where the same rows stay.

        A list that begins as it did is shown as it was until the rest has been read: nothing jumps after a change.
        """
        self._idle.stop()
        source = self._fetch_ids()
        is_lazy = isinstance(source, Iterator)
        self._come = array("q", islice(source, FIRST) if is_lazy else source)
        self._coming = source if is_lazy and len(self._come) == FIRST else None
        self._pages.clear()
        if self._coming is None:
            self._show(self._come)
        elif self._ids[:FIRST] == self._come:
            self._say_changed()
        else:
            self._reset(self._come[:])
        if self._coming is not None:
            self._idle.start(0)

    def id_at(self, row: int) -> int | None:
        """Return the id in a row, or None beyond the list."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, record_id: int, *, so_far: bool = False) -> int | None:
        """Return the row of an id, or None where the list does not show it; `so_far` does not wait for the rest."""
        if not so_far:
            self._complete()
        try:
            return self._ids.index(record_id)
        except ValueError:
            return None

    def record(self, row: int) -> Row:
        """Return the record in a row, reading its page if needed; None where it has just gone."""
        page = self._pages.get(row // PAGE)
        return (self._read_page(row // PAGE) if page is None else page)[row % PAGE]

    def _read_page(self, number: int) -> Sequence[Row | None]:
        ids = self._ids[number * PAGE : (number + 1) * PAGE].tolist()
        page: Sequence[Row | None] = self._fetch_rows(ids)
        if len(page) != len(ids):
            # Some are gone, and the list has not been read anew yet: the others stay in their rows.
            page = [next(iter(self._fetch_rows([each])), None) for each in ids]
        if len(self._pages) >= PAGES_KEPT:
            del self._pages[next(iter(self._pages))]
        self._pages[number] = page
        return page

    def _complete(self) -> None:
        """Read the rest of the list now."""
        if self._coming is not None:
            self._come.extend(self._coming)
            self._finish()

    @Slot()
    def _on_idle(self) -> None:
        """Read on for a moment between events."""
        end = monotonic() + SLICE_SECONDS
        while self._coming is not None and monotonic() < end:
            before = len(self._come)
            self._come.extend(islice(self._coming, _AT_A_TIME))
            if len(self._come) < before + _AT_A_TIME:
                self._finish()

    def _finish(self) -> None:
        self._idle.stop()
        self._coming = None
        ids, self._come = self._come, array("q")
        known = len(self._ids)
        if len(ids) > known and ids[:known] == self._ids:
            self._pages.pop(known // PAGE, None)
            self.beginInsertRows(QModelIndex(), known, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        elif ids != self._ids:
            self._pages.clear()
            self._reset(ids)
        self.counted.emit()

    def _show(self, ids: array[int]) -> None:
        if ids != self._ids:
            self._reset(ids)
        elif ids:
            self._say_changed()

    def _say_changed(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))

    def _reset(self, ids: array[int]) -> None:
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Data:  # noqa: PLR0911
        """Return what a cell shows, says, or stands for."""
        # A list paints some two hundred cells and asks nine questions of each: most have no answer.
        if role not in _ANSWERED or not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == _ALIGNMENT:
            return self._alignments[index.column()]
        row = self.record(index.row())
        if row is None or role == RowRole:
            return row
        column = self._columns[index.column()]
        if role == _DISPLAY:
            return column.text(row)
        if role == _RAW:
            return column.text(row) if column.raw is None else column.raw(row)
        if role == _SPOKEN:
            return (column.spoken or column.text)(row)
        return column.tool_tip(row) or None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Data:
        """Return a column's title, on the side of its texts."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return self._alignments[section] if role == Qt.ItemDataRole.TextAlignmentRole else None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
