"""A list of the logistics whose cells are changed in place, by keys and by mouse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from lares_desk.gui.cell_walk import CellWalkTable
from lares_desk.gui.context import Context
from lares_desk.gui.logistics_cells import CellsModel
from lares_desk.gui.logistics_delegate import CellsDelegate


class CellsTable(CellWalkTable):
    """The records of one kind; `picked` is sent when other rows are selected."""

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
        self.setItemDelegate(CellsDelegate(model, self))
        self.give_way(gives_way)
        cells = {number: model.cell(number) for number in range(model.columnCount())}
        self.set_widths({number: cell.sample for number, cell in cells.items()})
        self.set_wishes({number: cell.wish for number, cell in cells.items() if cell.wish})
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    @Slot()
    def _on_selection_changed(self, _selected: object = None, _deselected: object = None) -> None:
        self.picked.emit()
