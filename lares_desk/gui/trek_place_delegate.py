"""How a place looks in a list of completions: its name, and under it what is said of its elevation."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from lares_desk.gui import theme
from lares_desk.gui.trek_day_delegate import paint_ground, write

ELEVATION_ROLE = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex


class PlaceDelegate(QStyledItemDelegate):
    """Paint a place on two lines, anything else on one."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for the lines of this row."""
        lines = 2 if index.data(ELEVATION_ROLE) else 1
        return QSize(0, theme.scaled(lines * 18) + theme.GAP_S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, the name, and the elevation in small."""
        tokens = theme.tokens(option.palette)
        painter.save()
        paint_ground(painter, option, tokens)
        room = option.rect.adjusted(theme.GAP_S, theme.GAP_XS, -theme.GAP_XS, -theme.GAP_XS)
        elevation = index.data(ELEVATION_ROLE)
        name = room.adjusted(0, 0, 0, -room.height() // 2) if elevation else room
        write(painter, name, theme.font(), tokens.text, str(index.data(Qt.ItemDataRole.DisplayRole)))
        if elevation:
            below = room.adjusted(0, room.height() // 2, 0, 0)
            write(painter, below, theme.font(theme.CAPTION_PT), tokens.muted, str(elevation))
        painter.restore()
