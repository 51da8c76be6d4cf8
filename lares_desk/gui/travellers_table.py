"""The travellers' table: keys, mouse, clipboard and dragging over its cells."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from lares_desk.gui import theme
from lares_desk.gui.cell_note import CellNote
from lares_desk.gui.context import Context
from lares_desk.gui.tables import Table
from lares_desk.gui.travellers import TravellersModel
from lares_desk.gui.travellers_cells import CELLS, CHECKS, EDITED, Cell
from lares_desk.gui.travellers_delegate import TravellersDelegate
from lares_desk.gui.travellers_editors import ChoiceEditor
from lares_desk.gui.travellers_paste import UnfitError, copied, filled

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_HINT = QAbstractItemDelegate.EndEditHint
_TRIGGER = QAbstractItemView.EditTrigger
# What is seen without scrolling sideways in the narrowest window.
_MAIN = range(CELLS.index(Cell.MEDICAL) + 1)
# Kept of the client and not changed here, so that names come before them.
_GIVING_WAY = (CELLS.index(Cell.NATIONALITY), CELLS.index(Cell.AGE))
_LONGEST = 26  # letters of a text that its column is widened for
# Above every real text of a cell, so that a column holds what it may show.
_SAMPLES = {
    Cell.NAME: "Quispe, Marí",
    Cell.TENT: "With María",
    Cell.BAG: "✓",
    Cell.POLES: "✓",
    Cell.ARRIVES: "Wed 30 Sep",
    Cell.DIET: "Vegetar",
    Cell.MEDICAL: "✓ Yes",
    Cell.PLACE: "Ollantaytambo",
    Cell.AGE: "99",
    Cell.NATIONALITY: "MM",
}


class TravellersTable(Table):
    """F2, Enter, typing or a double click edits a cell; Tab commits and goes on; rows are dragged into their order."""

    chosen = Signal()
    pasted = Signal(int)

    def __init__(self, context: Context, name: str, parent: QWidget | None = None) -> None:
        """Start without travellers."""
        self.travellers = TravellersModel(context)
        super().__init__(
            self.travellers, name, flexible={0: 3, 1: 2, 5: 2}, parent=parent,
            memory=context.memory, key="travellers", extended=True,
        )  # fmt: skip
        self.travellers.setParent(self)
        self._context = context
        self._goes_on = False
        self._by_mouse = False
        self._name_need = 0
        self.note = CellNote(self)
        delegate = TravellersDelegate(context, self.travellers, self)
        delegate.table_pasted.connect(self.paste)
        self.setItemDelegate(delegate)
        self.setEditTriggers(_TRIGGER.DoubleClicked | _TRIGGER.EditKeyPressed | _TRIGGER.AnyKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.verticalHeader().setDefaultSectionSize(theme.row_height())
        self.give_way(_GIVING_WAY)
        self.set_widths({CELLS.index(cell): sample for cell, sample in _SAMPLES.items()})
        self.travellers.refused.connect(self._on_refused)
        self.travellers.modelAboutToBeReset.connect(self.note.hide)
        self.travellers.modelReset.connect(self._on_filled)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def _share_room(self) -> None:
        """Show names whole; in a narrow window let the main columns fill it: the others stand to their right."""
        least = {column: self._least.get(column, 0) for column in range(len(CELLS)) if column not in _GIVING_WAY}
        least[0] = self.fontMetrics().horizontalAdvance(_SAMPLES[Cell.NAME]) + 24
        room = max(self.viewport().width() - sum(least[column] for column in _MAIN), 0)
        missing = max(self._name_need - least[0], 0)
        is_narrow = self.viewport().width() < sum(least.values()) + missing
        self._least[0] = least[0] + (room if is_narrow else missing)
        super()._share_room()

    @Slot()
    def _on_filled(self) -> None:
        """Learn how long the names and the other texts of this group are."""
        texts = {
            number: max((column.text(each) for each in self.travellers.travellers()), key=len, default="")[:_LONGEST]
            for number, column in enumerate(self.travellers.columns)
        }
        # The mark of who leads stands behind the name.
        self._name_need = self.fontMetrics().horizontalAdvance(f"{texts[0]} MM") + 24
        self.set_wishes({number: text for number, text in texts.items() if number})

    def select_all_of(self, traveller_ids: Sequence[int]) -> None:
        """Select several travellers, the keys where they were."""
        picked = QItemSelection()
        for row, traveller_id in enumerate(self.travellers.ids()):
            if traveller_id in traveller_ids:
                index = self.travellers.index(row, 0)
                picked.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(picked, flags.ClearAndSelect | flags.Rows)

    def copy(self) -> None:
        """Put the selected rows on the clipboard under their titles, as a spreadsheet takes them."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if rows:
            QGuiApplication.clipboard().setText(copied(self.travellers, rows))

    def paste(self) -> None:
        """Fill the cells from the current one on with the clipboard's table, in one action, or say why not."""
        text = QGuiApplication.clipboard().text()
        at = self.currentIndex()
        if not text or not at.isValid() or self._context.session.read_only:
            return
        row, column = at.row(), at.column()
        selected = [index.row() for index in self.selectionModel().selectedRows()]
        try:
            changed = filled(self._context, self.travellers, text, row, column, selected=selected)
        except UnfitError as error:
            self._on_refused(error.row, error.column, str(error))
            return
        problem = self.travellers.save(changed)
        if problem:
            self._on_refused(row, column, problem)
        else:
            self.pasted.emit(len(changed))

    def edit(self, *arguments: object) -> bool | None:
        """Begin to edit; one who comes with the mouse sees the list to choose from at once."""
        self._by_mouse = len(arguments) == 3 and arguments[1] == _TRIGGER.DoubleClicked
        begun = super().edit(*arguments)
        editor = self.indexWidget(self.currentIndex()) if self._by_mouse else None
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
        if event.key() in _ENTER and at.isValid() and CELLS[at.column()] in EDITED and not event.modifiers():
            self._goes_on = True
            self._open_cell(toggles=True)
            return
        if event.key() != Qt.Key.Key_Space:
            self._goes_on = False
        elif at.isValid() and CELLS[at.column()] in CHECKS:
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
        if not self.currentIndex().isValid() and self.travellers.rowCount():
            self.setCurrentIndex(self.travellers.index(0, 0))

    def _step(self, *, onward: bool) -> bool:
        """Go to the next cell that can be changed, in this row or another; tell whether there is one."""
        at, columns = self.currentIndex(), len(CELLS)
        place = at.row() * columns + at.column() + (1 if onward else -1)
        while 0 <= place < self.travellers.rowCount() * columns:
            index = self.travellers.index(place // columns, place % columns)
            if index.flags() & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable):
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
            self.travellers.setData(at, wanted, Qt.ItemDataRole.CheckStateRole)

    def _on_opened(self, _index: QModelIndex | None = None) -> None:
        """Open the client only from the cells that are the client's own."""
        at = self.currentIndex()
        if at.isValid() and (CELLS[at.column()] not in EDITED or self._context.session.read_only):
            super()._on_opened()

    def _on_about_to_reset(self) -> None:
        """Say what goes with the rows that it was written in, where it could not be saved."""
        if any(each.property("refused") for each in self.viewport().findChildren(QWidget)):
            self._context.notify(self.tr("Not saved: {reason}").format(reason=self.note.property("sentence")))
        super()._on_about_to_reset()

    @Slot(int, int, str)
    def _on_refused(self, row: int, column: int, sentence: str) -> None:
        index = self.travellers.index(row, column)
        if editor := self.indexWidget(index):
            editor.setProperty("refused", sentence)
        else:
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.note.show_at(self.visualRect(index), sentence)

    @Slot()
    def _on_selection_changed(self, _selected: object = None, _deselected: object = None) -> None:
        self.chosen.emit()
