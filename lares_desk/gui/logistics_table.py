"""A list of the logistics whose cells are changed in place, by keys and by mouse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from lares_desk.gui.cell_note import CellNote
from lares_desk.gui.context import Context
from lares_desk.gui.logistics_cells import CellsModel
from lares_desk.gui.logistics_delegate import CellsDelegate
from lares_desk.gui.tables import Table
from lares_desk.gui.travellers_editors import ChoiceEditor

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_HINT = QAbstractItemDelegate.EndEditHint
_TRIGGER = QAbstractItemView.EditTrigger


class CellsTable(Table):
    """F2, Enter, typing or a double click edits a cell; Tab commits and goes on to the next one.

    Enter or a double click on a cell that is not changed in place opens the record. `picked` is sent when other rows
    are selected.
    """

    picked = Signal()

    def __init__(
        self,
        context: Context,
        model: CellsModel,
        name: str,
        flexible: Mapping[int, int],
        key: str,
        *,
        extended: bool = False,
        gives_way: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Show `model` under the accessible `name`; its widths are kept under `key`."""
        super().__init__(
            model, name, flexible, parent, memory=context.memory, key=f"logistics/{key}", extended=extended
        )
        self.cells = model
        model.setParent(self)
        self._goes_on = False
        self.note = CellNote(self)
        self.setItemDelegate(CellsDelegate(model, self))
        self.setEditTriggers(_TRIGGER.DoubleClicked | _TRIGGER.EditKeyPressed | _TRIGGER.AnyKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.give_way(gives_way)
        cells = {number: model.cell(number) for number in range(model.columnCount())}
        self.set_widths({number: cell.sample for number, cell in cells.items()})
        self.set_wishes({number: cell.wish for number, cell in cells.items() if cell.wish})
        model.refused.connect(self._on_refused)
        model.modelAboutToBeReset.connect(self.note.hide)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

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
            self.edit(self.currentIndex())

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Go from cell to cell with Tab while somebody fills them in, else on to the next widget."""
        if self._goes_on and self._step(onward=onward):
            self.edit(self.currentIndex())
            return True
        self._goes_on = False
        return super().focusNextPrevChild(onward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit a cell with Enter; Escape ends the going from cell to cell."""
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
        if event.key() in _ENTER and at.isValid() and not event.modifiers() and _is_editable(at):
            self._goes_on = True
            self.edit(at)
            return
        self._goes_on = False
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the sentence away that somebody has read."""
        self.note.hide()
        self._goes_on = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand in the first row where nothing is chosen yet."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cells.rowCount():
            self.setCurrentIndex(self.cells.index(0, 0))

    def _step(self, *, onward: bool) -> bool:
        """Go to the next cell that can be changed, in this row or another; tell whether there is one."""
        at, columns = self.currentIndex(), self.cells.columnCount()
        place = at.row() * columns + at.column() + (1 if onward else -1)
        while 0 <= place < self.cells.rowCount() * columns:
            index = self.cells.index(place // columns, place % columns)
            if _is_editable(index) and not self.isColumnHidden(index.column()):
                self.setCurrentIndex(index)
                return True
            place += 1 if onward else -1
        return False

    def _on_opened(self, _index: QModelIndex | None = None) -> None:
        """Open the record only from the cells that are not changed in place."""
        at = self.currentIndex()
        if at.isValid() and not _is_editable(at):
            super()._on_opened()

    @Slot(int, int, str)
    def _on_refused(self, row: int, column: int, sentence: str) -> None:
        index = self.cells.index(row, column)
        if editor := self.indexWidget(index):
            editor.setProperty("refused", sentence)
        else:
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.note.show_at(self.visualRect(index), sentence)

    @Slot()
    def _on_selection_changed(self, _selected: object = None, _deselected: object = None) -> None:
        self.picked.emit()


def _is_editable(index: QModelIndex) -> bool:
    return bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
