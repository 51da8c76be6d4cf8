"""Cells that show a status, a guide or an occupancy at a glance: an icon and a word, a number and a bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from lares_desk.domain.departure_line import DepartureLine, DepartureStatus
from lares_desk.gui import theme
from lares_desk.gui.icons import pixmap
from lares_desk.gui.theme_tokens import Tokens
from lares_desk.gui.tips import plain_tip
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
        tip, text = str(index.data(Qt.ItemDataRole.ToolTipRole) or ""), str(index.data() or "")
        is_cut = option.fontMetrics.horizontalAdvance(text) + 2 * theme.GAP_S + 6 > option.rect.width()
        QToolTip.showText(event.globalPos(), plain_tip(tip or (text if is_cut else "")), view)
        return True


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


class DepartureDelegate(CellDelegate):
    """A cell of a departure's row: what is cancelled is struck through."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Strike a cancelled departure through."""
        super().initStyleOption(option, index)
        strike_cancelled(option, index)


class StatusDelegate(PaintedDelegate):
    """The status of a departure as an icon and its word, in its colour."""

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw icon and word."""
        line = index.data(RowRole)
        if isinstance(line, DepartureLine):
            icon, tone = TONES[line.status]
            paint_marked(painter, option, icon, getattr(theme.tokens(option.palette), tone), index.data())


class GuideDelegate(PaintedDelegate):
    """The guides of a departure; who is on another one in its days has the warning before the name."""

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the names, marked where there is a clash."""
        line = index.data(RowRole)
        tokens = theme.tokens(option.palette)
        clashes = isinstance(line, DepartureLine) and bool(line.clashes)
        strike_cancelled(option, index)
        painter.setFont(option.font)
        if clashes:
            paint_marked(painter, option, "warning", tokens.warning, index.data())
        else:
            paint_marked(painter, option, "", option.palette.color(QPalette.ColorRole.Text).name(), index.data())


class OccupancyDelegate(PaintedDelegate):
    """Travellers of seats, "7 / 12", with a small bar that is full when the departure is."""

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw number and bar."""
        line = index.data(RowRole)
        if not isinstance(line, DepartureLine):
            return
        tokens = theme.tokens(option.palette)
        area, width = _inside(option), theme.scaled(_BAR)
        strike_cancelled(option, index)
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        words = area.adjusted(0, 0, -width - theme.GAP_S, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, index.data())
        bar = QRectF(area.right() - width, area.center().y() - 2, width, 6)
        paint_bar(painter, bar, line.booked, line.capacity, tokens)


def strike_cancelled(option: QStyleOptionViewItem, index: Index) -> None:
    """Strike the text of a cancelled departure through, and mute it."""
    line = index.data(RowRole)
    if isinstance(line, DepartureLine) and line.status is DepartureStatus.CANCELLED:
        font = QFont(option.font)
        font.setStrikeOut(True)
        option.font = font
        palette = QPalette(option.palette)
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.tokens(palette).muted))
        option.palette = palette


def paint_marked(painter: QPainter, option: QStyleOptionViewItem, icon: str, colour: str, words: str) -> None:
    """Draw words in a cell, cut where they do not fit, with an icon before them where there is one."""
    area, size = _inside(option), theme.scaled(_ICON)
    if icon:
        painter.drawPixmap(area.left(), area.center().y() - size // 2 + 1, pixmap(icon, colour, size))
        area = area.adjusted(size + 6, 0, 0, 0)
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _inside(option: QStyleOptionViewItem) -> QRect:
    return option.rect.adjusted(theme.GAP_S, 0, -theme.GAP_S, -1)


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
