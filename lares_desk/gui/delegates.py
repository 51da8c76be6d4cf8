"""Cells that show a status or an occupancy at a glance: an icon and a word, a number and a bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lares_desk.domain.departure import DepartureLine, DepartureStatus
from lares_desk.gui import theme
from lares_desk.gui.icons import pixmap
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


class StatusDelegate(QStyledItemDelegate):
    """The status of a departure as an icon and its word, in its colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row's ground, then icon and word."""
        line = index.data(RowRole)
        text = paint_ground(self, painter, option, index)
        if not isinstance(line, DepartureLine):
            return
        icon, tone = TONES[line.status]
        colour = getattr(theme.tokens(option.palette), tone)
        area = option.rect.adjusted(theme.GAP_S, 0, -theme.GAP_S, 0)
        top = area.center().y() - _ICON // 2 + 1
        painter.save()
        painter.drawPixmap(area.left(), top, pixmap(icon, colour, _ICON))
        painter.setPen(QColor(colour))
        words = area.adjusted(_ICON + 6, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


class OccupancyDelegate(QStyledItemDelegate):
    """Travellers of seats, "7 / 12", with a small bar that is full when the departure is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row's ground, then number and bar."""
        line = index.data(RowRole)
        text = paint_ground(self, painter, option, index)
        if not isinstance(line, DepartureLine):
            return
        area = option.rect.adjusted(theme.GAP_S, 0, -theme.GAP_S, 0)
        bar = QRect(area.right() - _BAR, area.center().y() - 2, _BAR, 6)
        painter.save()
        painter.setPen(QColor(theme.tokens(option.palette).text))
        words = area.adjusted(0, 0, -_BAR - theme.GAP_S, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        paint_bar(painter, QRectF(bar), line.booked, line.capacity, theme.tokens(option.palette))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for the bar."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + _BAR + theme.GAP_M, hint.height())


def paint_bar(painter: QPainter, area: QRectF, booked: int, capacity: int, tokens: theme.Tokens) -> None:
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


def paint_ground(delegate: QStyledItemDelegate, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> str:
    """Draw a cell without its text, and return the text."""
    bare = QStyleOptionViewItem(option)
    delegate.initStyleOption(bare, index)
    text, bare.text = bare.text, ""
    style = option.widget.style() if option.widget else QApplication.style()
    style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, option.widget)
    return text
