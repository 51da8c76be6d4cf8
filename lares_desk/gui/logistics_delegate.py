"""How the cells of a logistics list are drawn and edited."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lares_desk.gui import theme
from lares_desk.gui.delegates import CellDelegate, paint_marked
from lares_desk.gui.logistics_cells import CellsModel, Value
from lares_desk.gui.travellers_editors import ChoiceEditor
from lares_desk.gui.windowed_model import RowRole

Index = QModelIndex | QPersistentModelIndex
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


class CellsDelegate(CellDelegate):
    """Draws a mark before its words, and the frame of the cell where the keys go."""

    def __init__(self, model: CellsModel, parent: QObject) -> None:
        """Edit the cells of `model`."""
        super().__init__(parent)
        self._model = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave a text with a mark to `paint`."""
        super().initStyleOption(option, index)
        if self._mark(index):
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell, its mark, and where the keys go."""
        super().paint(painter, option, index)
        painter.save()
        mark = self._mark(index)
        if mark:
            painter.setFont(option.font)
            icon, tone = mark
            paint_marked(painter, option, icon, getattr(theme.tokens(option.palette), tone), str(index.data()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.tokens(option.palette).accent), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -2))
        painter.restore()

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

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the value of the cell once: what a person has begun to write is never written over."""
        if not editor.property("filled"):
            editor.setProperty("filled", True)
            editor.show_value(index.data(Qt.ItemDataRole.UserRole))

    def setModelData(self, editor: QWidget, model: CellsModel, index: Index) -> None:
        """Save what was written; where it will not do the editor stays, with what was written in it."""
        if model.setData(index, editor.value()):
            editor.setProperty("refused", "")

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Give the editor its room: to the right of a narrow cell, never beyond the list."""
        area = QRect(option.rect)
        room = editor.parentWidget().width()
        is_list = isinstance(editor, ChoiceEditor)
        area.setWidth(min(max(area.width(), editor.sizeHint().width() if is_list else 0), room))
        area.moveLeft(max(min(area.left(), room - area.width()), 0))
        editor.setGeometry(area)

    def _mark(self, index: Index) -> tuple[str, str] | None:
        cell, row = self._model.cell(index.column()), index.data(RowRole)
        return cell.mark(row) if cell.mark is not None and row is not None else None

    @Slot()
    def _on_settled(self) -> None:
        editor = self.sender()
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
