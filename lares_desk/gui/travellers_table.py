"""The travellers' table: keys, mouse, clipboard and dragging over its cells."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QWidget

from lares_desk.gui import theme
from lares_desk.gui.cell_walk import CellWalkTable
from lares_desk.gui.context import Context
from lares_desk.gui.travellers import TravellersModel
from lares_desk.gui.travellers_cells import CELLS, EDITED, Cell
from lares_desk.gui.travellers_delegate import TravellersDelegate
from lares_desk.gui.travellers_paste import UnfitError, copied, filled

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


class TravellersTable(CellWalkTable):
    """The travellers of a group: cells are copied and pasted as a table, and rows are dragged into their order."""

    chosen = Signal()
    pasted = Signal(int)

    def __init__(self, context: Context, name: str, parent: QWidget | None = None) -> None:
        """Start without travellers."""
        self.travellers = TravellersModel(context)
        super().__init__(
            self.travellers, name, flexible={0: 3, 1: 2, 5: 2}, parent=parent,
            memory=context.memory, key="travellers", extended=True,
        )  # fmt: skip
        self._context = context
        self._name_need = 0
        delegate = TravellersDelegate(context, self.travellers, self)
        delegate.table_pasted.connect(self.paste)
        self.setItemDelegate(delegate)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.verticalHeader().setDefaultSectionSize(theme.row_height())
        self.give_way(_GIVING_WAY)
        self.set_widths({CELLS.index(cell): sample for cell, sample in _SAMPLES.items()})
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

    def _takes_enter(self, at: QModelIndex) -> bool:
        """Keep Enter for these cells in a file that is only read, too."""
        return CELLS[at.column()] in EDITED

    def _on_about_to_reset(self) -> None:
        """Say what goes with the rows that it was written in, where it could not be saved."""
        if any(each.property("refused") for each in self.viewport().findChildren(QWidget)):
            self._context.notify(self.tr("Not saved: {reason}").format(reason=self.note.property("sentence")))
        super()._on_about_to_reset()

    @Slot()
    def _on_selection_changed(self, _selected: object = None, _deselected: object = None) -> None:
        self.chosen.emit()
