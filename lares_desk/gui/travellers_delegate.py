"""How the travellers' cells are drawn and edited."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lares_desk.gui import theme
from lares_desk.gui.cell_walk_delegate import CellWalkDelegate, Index
from lares_desk.gui.context import Context
from lares_desk.gui.icons import pixmap
from lares_desk.gui.listed_name import listed_name
from lares_desk.gui.travellers import TravellersModel
from lares_desk.gui.travellers_cells import CELLS, CHECKS, Cell, place_choices, tent_choices
from lares_desk.gui.travellers_editors import ChoiceEditor, DateEditor
from lares_desk.gui.windowed_model import RowRole

Editor = ChoiceEditor | DateEditor
_PAINTED = frozenset({Cell.NAME, Cell.MEDICAL})
_TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.30))  # of the box's side


class TravellersDelegate(CellWalkDelegate):
    """Draws the lead and the medical mark as icon and word, and the boxes to tick."""

    table_pasted = Signal()

    def __init__(self, context: Context, model: TravellersModel, parent: QObject) -> None:
        """Edit the cells of `model`."""
        super().__init__(parent)
        self._context = context
        self._model = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the texts with a mark to `paint`."""
        super().initStyleOption(option, index)
        if CELLS[index.column()] in _PAINTED:
            option.text = ""

    def paint_mark(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a name, a mark or a box."""
        traveller, cell = index.data(RowRole), CELLS[index.column()]
        if traveller is not None and cell is Cell.NAME:
            self._paint_name(painter, option, index, is_lead=self._model.is_lead(traveller))
        elif cell is Cell.MEDICAL and index.data():
            tone = theme.tokens(option.palette).warning
            _paint_mark(painter, _inside(option), "medical", str(index.data()), tone)
        elif cell in CHECKS:
            self._paint_box(painter, option, index)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget | None:
        """Return the editor of a cell, named for those who listen."""
        traveller, cell = index.data(RowRole), CELLS[index.column()]
        if traveller is None:
            return None
        name = f"{self._model.columns[index.column()].title}, {listed_name(traveller.client)}"
        if cell is Cell.TENT:
            editor: Editor = ChoiceEditor(name, tent_choices(self._model.travellers(), traveller), parent)
        elif cell is Cell.PLACE:
            editor = ChoiceEditor(name, place_choices(self._context, traveller.arrival_place), parent)
        elif cell is Cell.ARRIVES:
            editor = DateEditor(name, self.tr("Choose from a calendar"), self._context.locale, parent)
        else:
            return None
        editor.settled.connect(self._on_settled)
        editor.table_pasted.connect(self._on_table_pasted)
        return editor

    def least_width(self, editor: QWidget) -> int:
        """Leave a date its room beside its button; a list to choose from says what it needs itself."""
        needed = editor.fontMetrics().horizontalAdvance("2027-12-28") + 64 if isinstance(editor, DateEditor) else 0
        return max(super().least_width(editor), needed)

    @Slot()
    def _on_table_pasted(self) -> None:
        """Give up the cell for the table that is pasted over it."""
        self.closeEditor.emit(self.sender(), QStyledItemDelegate.EndEditHint.RevertModelCache)
        self.table_pasted.emit()

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the box as in forms, over the style's own, which is hardly seen on a dark ground."""
        boxed = QStyleOptionViewItem(option)
        self.initStyleOption(boxed, index)
        part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        area = QRectF(boxed.widget.style().subElementRect(part, boxed, boxed.widget)).adjusted(0.5, 0.5, -0.5, -0.5)
        tokens = theme.tokens(option.palette)
        is_ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if is_ticked else tokens.muted), 1))
        painter.setBrush(QColor(tokens.accent if is_ticked else tokens.surface))
        painter.drawRoundedRect(area, 3, 3)
        if is_ticked:
            x, y, side = area.left(), area.top(), area.width()
            painter.setPen(QPen(QColor(tokens.on_accent), side / 8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline([QPointF(x + side * a, y + side * b) for a, b in _TICK])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_name(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, is_lead: bool) -> None:
        area = _inside(option)
        tokens = theme.tokens(option.palette)
        if is_lead:
            word = self.tr("leads")
            painter.setFont(theme.font(theme.CAPTION_PT))
            icon = painter.fontMetrics().ascent() + 2
            width = icon + theme.GAP_XS + painter.fontMetrics().horizontalAdvance(word)
            name = option.fontMetrics.horizontalAdvance(str(index.data()))
            if name + theme.GAP_S + width > area.width():
                # The name comes first: its tool tip and whoever reads aloud still say the word.
                word, width = "", icon
            mark = QRect(area.right() - width, area.top(), width + 1, area.height())
            _paint_mark(painter, mark, "lead", word, tokens.accent)
            area.setRight(mark.left() - theme.GAP_S)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.text))
        shown = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _inside(option: QStyleOptionViewItem) -> QRect:
    return option.rect.adjusted(theme.GAP_S + 3, 0, -theme.GAP_S, -1)


def _paint_mark(painter: QPainter, area: QRect, icon: str, word: str, colour: str) -> None:
    size = painter.fontMetrics().ascent() + 2
    painter.drawPixmap(area.left(), area.center().y() - size // 2 + 1, pixmap(icon, colour, size))
    painter.setPen(QColor(colour))
    words = area.adjusted(size + theme.GAP_XS, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
