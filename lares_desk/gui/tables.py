"""How every list looks: no grid, hairline rows, whole rows selected, quiet headers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from lares_desk.domain.list_order import Order
from lares_desk.gui import theme
from lares_desk.gui.delegates import CellDelegate
from lares_desk.gui.settings import FileMemory
from lares_desk.gui.windowed_model import WindowedModel

# A number or a phone with its sign reckons nothing.
_FORMULA = re.compile(r"[=@]|[+-](?![\d\s().,-]*$)")


class Table(QTableView):
    """A quiet list over a windowed model; Enter or a double click opens a row, a click on a header sorts.

    Ctrl+C copies the selected rows; Home and End go to the first row and the last. Whoever fetches the ids of the model
    reads `order` and refreshes when `order_changed` is sent.
    """

    opened = Signal(int)
    selected = Signal(object)
    order_changed = Signal()

    def __init__(
        self,
        model: WindowedModel,
        name: str,
        flexible: Mapping[int, int],
        parent: QWidget | None = None,
        *,
        memory: FileMemory | None = None,
        key: str = "",
        extended: bool = False,
    ) -> None:
        """Show `model` under the accessible `name`; `flexible` columns share the room that is left by their weights.

        With a `memory` the sorting and the widths that a person has chosen are kept under `key`. Several rows may be
        selected in an `extended` one.
        """
        super().__init__(parent)
        self._memory = memory
        self._key = key
        self.order = Order()
        self._model = model
        self._kept: int | None = None
        self._is_awaited = False
        self._flexible = flexible
        self._least: dict[int, int] = {}
        self._wishes: dict[int, int] = {}
        self._giving_way: tuple[int, ...] = ()
        self._chosen: dict[int, float] = {}
        self._is_sharing = False
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if extended else modes.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.row_height())
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(48)
        header.setResizeContentsPrecision(0)
        self.doubleClicked.connect(self._on_opened)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)
        model.counted.connect(self._on_counted)
        self._prepare_sorting(header)
        self._prepare_widths(header)

    def set_widths(self, widths: Mapping[int, str]) -> None:
        """Make columns as wide as these sample texts and their titles, flexible ones at least."""
        for column, sample in widths.items():
            self._least[column] = self._width_of(column, sample)
        self._share_room()

    def set_wishes(self, widths: Mapping[int, str]) -> None:
        """Let columns grow to hold these sample texts before any other room is shared."""
        for column, sample in widths.items():
            self._wishes[column] = self._width_of(column, sample)
        self._share_room()

    def give_way(self, columns: Sequence[int]) -> None:
        """Leave these columns out, the first one first, where the list is too narrow for all; they still go out."""
        self._giving_way = tuple(columns)
        self._share_room()

    def gives_way(self, column: int) -> bool:
        """Tell whether a column is out of sight only because the list is narrow."""
        return column in self._giving_way and self.isColumnHidden(column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the flexible columns."""
        super().resizeEvent(event)
        self._share_room()

    def _width_of(self, column: int, sample: str) -> int:
        texts = (sample, str(self._model.headerData(column, Qt.Orientation.Horizontal)))
        return max(map(self.fontMetrics().horizontalAdvance, texts)) + 24

    def _share_room(self) -> None:
        """Give each column what a person has chosen for it, else what it needs, then what it wishes, then the rest."""
        letter = self.fontMetrics().horizontalAdvance("0")
        widths = {
            column: round(self._chosen[column] * letter)
            if column in self._chosen
            else self._least.get(column, 48 if column in self._flexible else self.columnWidth(column))
            for column in range(self._model.columnCount())
        }
        self._is_sharing = True
        self._leave_out(widths)
        free = [column for column in widths if column not in self._chosen]
        wishes = {column: max(self._wishes.get(column, 0) - widths[column], 0) for column in free}
        weights = {column: self._flexible[column] for column in free if column in self._flexible}
        room = max(self.viewport().width() - sum(widths.values()), 0)
        wished = min(room, sum(wishes.values()))
        for column in free:
            widths[column] += wished * wishes[column] // max(sum(wishes.values()), 1)
            widths[column] += (room - wished) * weights.get(column, 0) // max(sum(weights.values()), 1)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self._is_sharing = False

    def _leave_out(self, widths: dict[int, int]) -> None:
        """Take the columns that give way out of `widths`, as many as the room asks for; what sorts the list stays."""
        for column in self._giving_way:
            is_out = sum(widths.values()) > self.viewport().width() and not (
                self.order.key and self._model.columns[column].sort == self.order.key
            )
            self.setColumnHidden(column, is_out)
            if is_out:
                del widths[column]

    def _prepare_widths(self, header: QHeaderView) -> None:
        """Take up the widths that a person has dragged, kept in letters: they fit a larger text size too."""
        kept = self._memory.get(f"{self._key}/widths", {}) if self._memory else {}
        columns = {str(column): column for column in range(self._model.columnCount())}
        self._chosen = {
            columns[name]: float(width)
            for name, width in kept.items()
            if name in columns and isinstance(width, int | float) and 0 < width < 1000
        }
        header.sectionResized.connect(self._on_section_resized)

    @Slot(int, int, int)
    def _on_section_resized(self, column: int, _old: int, width: int) -> None:
        if self._is_sharing or not self._memory:
            return
        self._chosen[column] = round(width / self.fontMetrics().horizontalAdvance("0"), 2)
        self._memory.set(f"{self._key}/widths", {str(each): letters for each, letters in self._chosen.items()})

    def _prepare_sorting(self, header: QHeaderView) -> None:
        if not any(column.sort for column in self._model.columns):
            return
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        kept = self._memory.get(f"{self._key}/order", []) if self._memory else []
        keys = [column.sort for column in self._model.columns]
        if len(kept) == 2 and kept[0] and kept[0] in keys:
            self.order = Order(kept[0], bool(kept[1]))
            direction = Qt.SortOrder.DescendingOrder if self.order.descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(keys.index(self.order.key), direction)
        header.sectionClicked.connect(self._on_header_clicked)

    def _on_header_clicked(self, section: int) -> None:
        key = self._model.columns[section].sort
        header = self.horizontalHeader()
        if not key:
            # The indicator has moved with the click: it goes back to the column that sorts.
            keys = [column.sort for column in self._model.columns]
            header.setSortIndicator(keys.index(self.order.key) if self.order.key else -1, header.sortIndicatorOrder())
            return
        self.order = Order(key, key == self.order.key and not self.order.descending)
        direction = Qt.SortOrder.DescendingOrder if self.order.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(section, direction)
        if self._memory:
            self._memory.set(f"{self._key}/order", [self.order.key, self.order.descending])
        self.order_changed.emit()

    def current_id(self) -> int | None:
        """Return the id of the selected row, or None."""
        return self._model.id_at(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def select(self, record_id: int | None) -> bool:
        """Select the row of an id and show it; say whether it is there."""
        row = None if record_id is None else self._model.row_of(record_id)
        if row is None:
            return False
        self.setCurrentIndex(self._model.index(row, 0))
        return True

    def selected_ids(self) -> list[int]:
        """Return the ids of the selected rows from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [record_id for record_id in map(self._model.id_at, rows) if record_id is not None]

    def copy(self) -> None:
        """Put the selected rows on the clipboard as the list shows them, with tabs between the columns."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        columns = range(self._model.columnCount())
        cells = [[_pasted(self._model.index(row, column).data()) for column in columns] for row in rows]
        if cells:
            QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in cells))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the selected row with Enter, copy with Ctrl+C."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._on_opened()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go to the first or the last row with Home and End: a row is one thing here, not a line of cells."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action not in ends:
            return super().moveCursor(action, modifiers)
        row = 0 if ends[action] == 0 else len(self._model.ids()) - 1
        return self._model.index(row, max(self.currentIndex().column(), 0))

    def keyboardSearch(self, _search: str) -> None:
        """Search nothing: letters belong to the search box, and a long list would be read whole for them."""

    def sizeHint(self) -> QSize:
        """Ask for little: lists take the room that they are given."""
        return QSize(320, 160)

    def _on_opened(self, _index: object = None) -> None:
        record_id = self.current_id()
        if record_id is not None:
            self.opened.emit(record_id)

    def _on_current_changed(self, _current: object = None, _previous: object = None) -> None:
        self.selected.emit(self.current_id())

    def _on_about_to_reset(self) -> None:
        if not self._is_awaited or self.currentIndex().isValid():
            self._kept = self.current_id()

    def _on_reset(self) -> None:
        row = None if self._kept is None else self._model.row_of(self._kept, so_far=True)
        # It may yet come with the rest of a long list.
        self._is_awaited = row is None and self._kept is not None and not self._model.is_whole
        if row is not None:
            self.select(self._kept)
        elif not self._is_awaited:
            self.selected.emit(None)

    @Slot()
    def _on_counted(self) -> None:
        """Select again what has come late, without scrolling away from what is being looked at."""
        if not self._is_awaited:
            return
        self._is_awaited = False
        if not self.currentIndex().isValid():
            self.setAutoScroll(False)
            if not self.select(self._kept):
                self.selected.emit(None)
            self.setAutoScroll(True)


def _pasted(value: object) -> str:
    """Return a cell's text on one line, with an apostrophe before what a spreadsheet would take for a formula."""
    text = " ".join(str(value or "").split())
    return f"'{text}" if _FORMULA.match(text) else text
