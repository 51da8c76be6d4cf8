"""How the cells of a logistics list are drawn and edited."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from lares_desk.gui import theme
from lares_desk.gui.cell_walk_delegate import CellWalkDelegate, Index
from lares_desk.gui.delegates import paint_marked
from lares_desk.gui.logistics_cells import CellsModel, Value
from lares_desk.gui.travellers_editors import ChoiceEditor
from lares_desk.gui.windowed_model import RowRole

_LONGEST = 20_000


class LineEditor(QLineEdit):
    """A line of text in a cell."""

    def __init__(self, name: str, parent: QWidget, *, is_number: bool) -> None:
        """Start empty under the accessible `name`; numbers stand at the right."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxLength(_LONGEST)
        if is_number:
            self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def show_value(self, value: Value) -> None:
        """Show a text."""
        self.setText("" if value is None else str(value))

    def value(self) -> str:
        """Return the text on one line."""
        return " ".join(self.text().split())


class CellsDelegate(CellWalkDelegate):
    """Draws a mark before its words."""

    def __init__(self, model: CellsModel, parent: QObject) -> None:
        """Edit the cells of `model`."""
        super().__init__(parent)
        self._model = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave a text with a mark to `paint`."""
        super().initStyleOption(option, index)
        if self._mark(index):
            option.text = ""

    def paint_mark(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the mark and its words."""
        mark = self._mark(index)
        if mark:
            painter.setFont(option.font)
            icon, tone = mark
            paint_marked(painter, option, icon, getattr(theme.tokens(option.palette), tone), str(index.data()))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget | None:
        """Return the editor of a cell, named for those who listen."""
        row, cell = index.data(RowRole), self._model.cell(index.column())
        if row is None or not cell.key:
            return None
        name = f"{cell.title}, {self._model.index(index.row(), 0).data(Qt.ItemDataRole.AccessibleTextRole)}"
        if cell.choices is None:
            return LineEditor(name, parent, is_number=cell.is_number)
        editor = ChoiceEditor(name, cell.choices(row), parent)
        editor.settled.connect(self._on_settled)
        return editor

    def least_width(self, editor: QWidget) -> int:
        """Leave a line of text as wide as its cell."""
        return super().least_width(editor) if isinstance(editor, ChoiceEditor) else 0

    def _mark(self, index: Index) -> tuple[str, str] | None:
        cell, row = self._model.cell(index.column()), index.data(RowRole)
        return cell.mark(row) if cell.mark is not None and row is not None else None
