"""How cells that are changed in place are drawn and edited, whatever stands in them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lares_desk.gui import theme
from lares_desk.gui.delegates import CellDelegate

Index = QModelIndex | QPersistentModelIndex


class CellWalkDelegate(CellDelegate):
    """Draws the frame of the cell where the keys go; an editor has `show_value` and `value`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell, its mark, and where the keys go."""
        super().paint(painter, option, index)
        painter.save()
        self.paint_mark(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.tokens(option.palette).accent), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def paint_mark(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw what the style does not."""
        raise NotImplementedError

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the value of the cell once: what a person has begun to write is never written over."""
        if not editor.property("filled"):
            editor.setProperty("filled", True)
            editor.show_value(index.data(Qt.ItemDataRole.UserRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Save what was written; where it will not do the editor stays, with what was written in it."""
        try:
            value = editor.value()
        except ValueError as error:
            model.refused.emit(index.row(), index.column(), str(error))
            return
        if model.setData(index, value):
            editor.setProperty("refused", "")

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Give the editor its room: to the right of a narrow cell, never beyond the list."""
        area = QRect(option.rect)
        room = editor.parentWidget().width()
        area.setWidth(min(max(area.width(), self.least_width(editor)), room))
        area.moveLeft(max(min(area.left(), room - area.width()), 0))
        editor.setGeometry(area)

    def least_width(self, editor: QWidget) -> int:
        """Return what an editor needs even over a narrow cell."""
        return editor.sizeHint().width()

    @Slot()
    def _on_settled(self) -> None:
        editor = self.sender()
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
