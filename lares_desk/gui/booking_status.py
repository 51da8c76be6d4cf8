"""The status of a group as an icon and its word, in a cell and as a line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from lares_desk.domain.people import BookingStatus
from lares_desk.gui import theme
from lares_desk.gui.delegates import PaintedDelegate, paint_marked

TONES = {
    BookingStatus.TENTATIVE: ("open-status", "warning"),
    BookingStatus.CONFIRMED: ("guaranteed", "good"),
    BookingStatus.CANCELLED: ("cancelled", "error"),
}


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
        paint_marked(painter, option, icon, getattr(theme.tokens(option.palette), tone), index.data())
