"""The status of a group as an icon and its word, in a cell and as a line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from lares_desk.domain.people import BookingStatus
from lares_desk.gui import theme
from lares_desk.gui.delegates import PaintedDelegate
from lares_desk.gui.icons import pixmap

TONES = {
    BookingStatus.TENTATIVE: ("open-status", "warning"),
    BookingStatus.CONFIRMED: ("guaranteed", "good"),
    BookingStatus.CANCELLED: ("cancelled", "error"),
}
_ICON = 16


class BookingStatusDelegate(PaintedDelegate):
    """A cell whose raw value is the status of a group."""

    def paint_content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw icon and word."""
        status = index.data(Qt.ItemDataRole.UserRole)
        if status not in TONES:
            return
        icon, tone = TONES[status]
        colour = getattr(theme.tokens(option.palette), tone)
        area = option.rect.adjusted(theme.GAP_S, 0, -theme.GAP_S, -1)
        painter.drawPixmap(area.left(), area.center().y() - _ICON // 2 + 1, pixmap(icon, colour, _ICON))
        painter.setPen(QColor(colour))
        words = area.adjusted(_ICON + 6, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, index.data())
