"""Cells that show a status or an occupancy at a glance: an icon and a word, a number and a bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from lares_desk.domain.departure_line import DepartureLine, DepartureStatus
from lares_desk.gui import theme
from lares_desk.gui.icons import pixmap
from lares_desk.gui.theme_tokens import Tokens
from lares_desk.gui.windowed_model import RowRole

TONES = {
    DepartureStatus.OPEN: ("open-status", "info"),
    DepartureStatus.GUARANTEED: ("guaranteed", "good"),
    DepartureStatus.CLOSED: ("closed", "muted"),
    DepartureStatus.CANCELLED: ("cancelled", "error"),
}
Index = QModelIndex | QPersistentModelIndex
_ICON = 16
_BAR = 56


class CellDelegate(QStyledItemDelegate):
    """A cell of text; one too narrow for it shows the whole text where the mouse rests."""

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show the model's own tip, else the text where it is cut."""
        text = str(index.data() or "")
        is_cut = option.fontMetrics.horizontalAdvance(text) + 2 * theme.GAP_S + 6 > option.rect.width()
        if text and is_cut and not index.data(Qt.ItemDataRole.ToolTipRole):
            QToolTip.showText(event.globalPos(), text, view)
            return True
        return super().helpEvent(event, view, option, index)


class PaintedDelegate(CellDelegate):
    """A cell whose ground the style draws and whose content is drawn in `paint_content`."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the text to `paint_content`."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row's ground, then the content."""
        super().paint(painter, option, index)
        painter.save()
        self.paint_content(painter, option, index)
        painter.restore()

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw what stands in the cell."""
        raise NotImplementedError


class StatusDelegate(PaintedDelegate):
    """The status of a departure as an icon and its word, in its colour."""

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw icon and word."""
        line = index.data(RowRole)
        if not isinstance(line, DepartureLine):
            return
        icon, tone = TONES[line.status]
        colour = getattr(theme.tokens(option.palette), tone)
        area = option.rect.adjusted(theme.GAP_S, 0, -theme.GAP_S, -1)
        painter.drawPixmap(area.left(), area.center().y() - _ICON // 2 + 1, pixmap(icon, colour, _ICON))
        painter.setPen(QColor(colour))
        words = area.adjusted(_ICON + 6, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, index.data())


class OccupancyDelegate(PaintedDelegate):
    """Travellers of seats, "7 / 12", with a small bar that is full when the departure is."""

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw number and bar."""
        line = index.data(RowRole)
        if not isinstance(line, DepartureLine):
            return
        tokens = theme.tokens(option.palette)
        area = option.rect.adjusted(theme.GAP_S, 0, -theme.GAP_S, -1)
        painter.setPen(QColor(tokens.text))
        words = area.adjusted(0, 0, -_BAR - theme.GAP_S, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, index.data())
        bar = QRectF(area.right() - _BAR, area.center().y() - 2, _BAR, 6)
        paint_bar(painter, bar, line.booked, line.capacity, tokens)


def paint_bar(painter: QPainter, area: QRectF, booked: int, capacity: int, tokens: Tokens) -> None:
    """Draw how full something is; beyond its capacity the bar changes colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.line))
    radius = area.height() / 2
    painter.drawRoundedRect(area, radius, radius)
    if booked and capacity:
        share = min(booked / capacity, 1.0)
        painter.setBrush(QColor(tokens.warning if booked > capacity else tokens.accent))
        painter.drawRoundedRect(area.adjusted(0, 0, -area.width() * (1 - share), 0), radius, radius)
