"""How every list looks: no grid, hairline rows, whole rows selected, quiet headers."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from lares_desk.domain.list_order import Order
from lares_desk.gui import theme
from lares_desk.gui.delegates import CellDelegate
from lares_desk.gui.settings import FileMemory
from lares_desk.gui.windowed_model import WindowedModel


class Table(QTableView):
    """A quiet list over a windowed model; Enter or a double click opens a row, a click on a header sorts.

    Whoever fetches the ids of the model reads `order` and refreshes when `order_changed` is sent.
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
    ) -> None:
        """Show `model` under the accessible `name`; `flexible` columns share the room that is left by their weights.

        With a `memory` the sorting and the widths that a person has chosen are kept under `key`.
        """
        super().__init__(parent)
        self._memory = memory
        self._key = key
        self.order = Order()
        self._model = model
        self._kept: int | None = None
        self._flexible = flexible
        self._least: dict[int, int] = {}
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(48)
        self.doubleClicked.connect(self._on_opened)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)
        self._prepare_sorting(header)

    def set_widths(self, widths: Mapping[int, str]) -> None:
        """Make columns as wide as these sample texts and their titles, flexible ones at least."""
        for column, sample in widths.items():
            texts = (sample, str(self._model.headerData(column, Qt.Orientation.Horizontal)))
            self._least[column] = max(map(self.fontMetrics().horizontalAdvance, texts)) + 24
            self.setColumnWidth(column, self._least[column])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the flexible columns."""
        super().resizeEvent(event)
        columns = range(self._model.columnCount())
        least = {column: self._least.get(column, 48) for column in self._flexible}
        fixed = sum(self.columnWidth(column) for column in columns if column not in self._flexible)
        room = self.viewport().width() - fixed - sum(least.values())
        for column, weight in self._flexible.items():
            share = max(room, 0) * weight // sum(self._flexible.values())
            self.setColumnWidth(column, least[column] + share)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the selected row with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._on_opened()
            return
        super().keyPressEvent(event)

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
        self._kept = self.current_id()

    def _on_reset(self) -> None:
        if not self.select(self._kept):
            self.selected.emit(None)
