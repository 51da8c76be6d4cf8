"""The list of a trek's days with what can be done to them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from lares_desk.domain.language import Language
from lares_desk.domain.trek import TrekDay
from lares_desk.gui import theme
from lares_desk.gui.icons import set_icon
from lares_desk.gui.trek_day_delegate import TrekDayDelegate
from lares_desk.gui.trek_day_model import TrekDayModel
from lares_desk.gui.trek_drop import DaysView
from lares_desk.gui.trek_words import TrekWords


class TrekDayList(QWidget):
    """List the days; ask for what a person wants done with the selected one."""

    day_chosen = Signal(int)  # id
    add_wanted = Signal()
    duplicate_wanted = Signal(int)  # id
    move_wanted = Signal(int, int)  # id, new number
    remove_wanted = Signal(int)  # id
    file_dropped = Signal(int, object)  # id, path

    def __init__(self, language: Language, words: TrekWords, parent: QWidget) -> None:
        """Start without days."""
        super().__init__(parent)
        self._read_only = False
        self.model = TrekDayModel(words, language, self)
        self.view = self._view(language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.GAP_M, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self.view, 1)
        self._bar = QHBoxLayout()
        self._bar.setSpacing(theme.GAP_XS)
        self.add_action = self._action("add", self.tr("&Add day"), "Ins", self._on_add)
        self.duplicate_action = self._action("copy", self.tr("D&uplicate day"), "Ctrl+D", self._on_duplicate)
        self.up_action = self._action("up", self.tr("Move day u&p"), "Alt+Up", self._on_up)
        self.down_action = self._action("down", self.tr("Move day do&wn"), "Alt+Down", self._on_down)
        self.remove_action = self._action("remove", self.tr("&Delete day"), "Del", self._on_remove)
        self._bar.addStretch(1)
        column.addLayout(self._bar)
        # A drop is answered once the drag is over: the rows must not change under it.
        self.model.move_wanted.connect(self.move_wanted, Qt.ConnectionType.QueuedConnection)
        self._enable()

    def set_days(self, days: Sequence[TrekDay], selected_id: int, real: Sequence[TrekDay]) -> None:
        """Show these days, with the figures of the `real` ones, one of them selected, without telling so."""
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        self.model.set_days(days, real)
        row = self.model.row_of(selected_id)
        if row >= 0 and self.view.currentIndex().row() != row:
            index = self.model.index(row)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        if row >= 0:
            self.view.scrollTo(self.model.index(row))
        self.view.viewport().update()
        self._enable()

    def choose(self, day_id: int) -> None:
        """Select a day and tell so."""
        row = self.model.row_of(day_id)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))

    def set_read_only(self, read_only: bool) -> None:
        """Only show the days."""
        self._read_only = read_only
        self.model.set_movable(not read_only)
        self.view.takes_files = not read_only
        self._enable()

    def _view(self, language: Language) -> DaysView:
        view = DaysView(self)
        view.setModel(self.model)
        view.setItemDelegate(TrekDayDelegate(language, view))
        view.setAccessibleName(self.tr("Trek days"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.setMouseTracking(True)
        view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        view.file_dropped.connect(self._on_file_dropped)
        return view

    def _action(self, icon: str, text: str, keys: str, slot: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        plain = text.replace("&", "")
        action.setToolTip(f"{plain} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        set_icon(action, icon, self.palette())
        action.triggered.connect(slot)
        self.addAction(action)
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAccessibleName(plain)
        self._bar.addWidget(button)
        return action

    def _current(self) -> TrekDay | None:
        return self.model.day_at(self.view.currentIndex().row())

    def _enable(self) -> None:
        day, count, may = self._current(), self.model.rowCount(), not self._read_only
        self.add_action.setEnabled(may)
        for action in (self.duplicate_action, self.remove_action):
            action.setEnabled(may and day is not None)
        self.up_action.setEnabled(may and day is not None and day.number > 1)
        self.down_action.setEnabled(may and day is not None and day.number < count)

    def _on_selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        day = self._current()
        self._enable()
        if day is not None:
            self.day_chosen.emit(day.id)

    def _on_file_dropped(self, row: int, path: Path) -> None:
        day = self.model.day_at(row)
        if day is not None:
            self.file_dropped.emit(day.id, path)

    def _on_add(self) -> None:
        self.add_wanted.emit()

    def _on_duplicate(self) -> None:
        day = self._current()
        if day is not None:
            self.duplicate_wanted.emit(day.id)

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        day = self._current()
        if day is not None:
            self.move_wanted.emit(day.id, day.number + step)

    def _on_remove(self) -> None:
        day = self._current()
        if day is not None:
            self.remove_wanted.emit(day.id)
