"""A list whose cells are changed in place, and the going from one of them to the next."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from lares_desk.gui.cell_note import CellNote
from lares_desk.gui.settings import FileMemory
from lares_desk.gui.tables import Table
from lares_desk.gui.travellers_editors import ChoiceEditor
from lares_desk.gui.windowed_model import WindowedModel

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_HINT = QAbstractItemDelegate.EndEditHint
_TRIGGER = QAbstractItemView.EditTrigger


class CellWalkTable(Table):
    """F2, Enter, typing or a double click edits a cell; Tab commits and goes on to the next one.

    Enter or a double click on a cell that is not changed in place opens the record. The `note` says why a value was
    refused.
    """

    def __init__(
        self,
        model: WindowedModel,
        name: str,
        flexible: Mapping[int, int],
        parent: QWidget | None = None,
        *,
        memory: FileMemory,
        key: str,
        extended: bool,
    ) -> None:
        """Show `model`, whose `refused` says at which row and column a value will not do, and why; see Table."""
        super().__init__(model, name, flexible, parent, memory=memory, key=key, extended=extended)
        model.setParent(self)
        self._goes_on = False
        self.note = CellNote(self)
        self.setEditTriggers(_TRIGGER.DoubleClicked | _TRIGGER.EditKeyPressed | _TRIGGER.AnyKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        model.refused.connect(self._on_refused)
        model.modelAboutToBeReset.connect(self.note.hide)

    def edit(self, *arguments: object) -> bool | None:
        """Begin to edit; one who comes with the mouse sees the list to choose from at once."""
        by_mouse = len(arguments) == 3 and arguments[1] == _TRIGGER.DoubleClicked
        begun = super().edit(*arguments)
        editor = self.indexWidget(self.currentIndex()) if by_mouse else None
        if begun and isinstance(editor, ChoiceEditor):
            editor.showPopup()
        return begun

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Keep an editor whose value was refused; after Tab go on to the next cell that can be edited."""
        if editor.property("refused") and hint != _HINT.RevertModelCache:
            editor.setAccessibleDescription(self.note.text())
            return
        self.note.hide()
        onward = {_HINT.EditNextItem: True, _HINT.EditPreviousItem: False}.get(hint)
        super().closeEditor(editor, hint if onward is None else _HINT.NoHint)
        self._goes_on = hint != _HINT.RevertModelCache
        if onward is not None and self._step(onward=onward):
            self._open_cell()

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Go from cell to cell with Tab while somebody fills them in, else on to the next widget."""
        if self._goes_on and self._step(onward=onward):
            self._open_cell()
            return True
        self._goes_on = False
        return super().focusNextPrevChild(onward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit or tick a cell with Enter; Escape ends the going from cell to cell."""
        at = self.currentIndex()
        if self.indexWidget(at):
            # A list to choose from hands on the Enter that its delegate has taken already.
            return
        is_read = self.note.isVisible()
        self.note.hide()
        if event.key() == Qt.Key.Key_Escape and (self._goes_on or is_read):
            # The next one is for the page, which goes back to its list.
            self._goes_on = False
            return
        if event.key() in _ENTER and at.isValid() and self._takes_enter(at) and not event.modifiers():
            self._goes_on = True
            self._open_cell(toggles=True)
            return
        if event.key() != Qt.Key.Key_Space:
            self._goes_on = False
        elif at.data(Qt.ItemDataRole.CheckStateRole) is not None:
            self._goes_on = True
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the sentence away that somebody has read."""
        self.note.hide()
        self._goes_on = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand in the first row where nothing is chosen yet."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))

    def _takes_enter(self, at: QModelIndex) -> bool:
        """Tell whether Enter is for the cell, and not for its record."""
        return _is_changed_here(at)

    def _step(self, *, onward: bool) -> bool:
        """Go to the next cell that can be changed, in this row or another; tell whether there is one."""
        at, columns = self.currentIndex(), self._model.columnCount()
        place = at.row() * columns + at.column() + (1 if onward else -1)
        while 0 <= place < self._model.rowCount() * columns:
            index = self._model.index(place // columns, place % columns)
            if _is_changed_here(index) and not self.isColumnHidden(index.column()):
                self.setCurrentIndex(index)
                return True
            place += 1 if onward else -1
        return False

    def _open_cell(self, *, toggles: bool = False) -> None:
        """Open the editor of the current cell; a tick is turned by a key of its own."""
        at = self.currentIndex()
        if at.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(at)
        elif toggles and at.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            is_ticked = Qt.CheckState(at.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
            wanted = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
            self._model.setData(at, wanted, Qt.ItemDataRole.CheckStateRole)

    def _on_opened(self, _index: QModelIndex | None = None) -> None:
        """Open the record only from the cells that are not changed in place."""
        at = self.currentIndex()
        if at.isValid() and not _is_changed_here(at):
            super()._on_opened()

    @Slot(int, int, str)
    def _on_refused(self, row: int, column: int, sentence: str) -> None:
        index = self._model.index(row, column)
        if editor := self.indexWidget(index):
            editor.setProperty("refused", sentence)
        else:
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.note.show_at(self.visualRect(index), sentence)


def _is_changed_here(index: QModelIndex) -> bool:
    return bool(index.flags() & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable))
