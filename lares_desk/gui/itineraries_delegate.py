"""How a trek looks in the list: code and name, its days, and whether the agency still has to confirm it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from lares_desk.domain.language import Language
from lares_desk.gui import theme
from lares_desk.gui.icons import pixmap
from lares_desk.gui.itineraries_model import DAYS_ROLE, ITINERARY_ROLE
from lares_desk.gui.trek_day_delegate import paint_ground, write
from lares_desk.gui.trek_words import TrekWords

Index = QModelIndex | QPersistentModelIndex
_LINE = 22
_ICON = 14


class ItinerariesDelegate(QStyledItemDelegate):
    """Paint a trek on three lines, and a fourth while it is to be confirmed."""

    def __init__(self, words: TrekWords, language: Language, parent: QObject) -> None:
        """Write names in `language`."""
        super().__init__(parent)
        self._words = words
        self._language = language

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for the lines of this trek."""
        itinerary = index.data(ITINERARY_ROLE)
        lines = 3 if itinerary is None or itinerary.confirmed else 4
        return QSize(0, lines * _LINE + 2 * theme.GAP_S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, then line by line."""
        itinerary = index.data(ITINERARY_ROLE)
        if itinerary is None:
            return
        tokens = theme.tokens(option.palette)
        painter.save()
        paint_ground(painter, option, tokens)
        room = option.rect.adjusted(theme.GAP_M, theme.GAP_S, -theme.GAP_S, -theme.GAP_S)
        caption = theme.font(theme.CAPTION_PT)
        write(painter, _line(room, 0), theme.font(bold=True), tokens.accent, itinerary.code)
        write(painter, _line(room, 1), theme.font(), tokens.text, itinerary.name.get(self._language))
        write(painter, _line(room, 2), caption, tokens.muted, str(index.data(DAYS_ROLE)))
        if not itinerary.confirmed:
            last = _line(room, 3)
            painter.drawPixmap(last.left(), last.center().y() - _ICON // 2, pixmap("warning", tokens.warning, _ICON))
            words = (self._words.unconfirmed(), self._words.unconfirmed_briefly())
            write(painter, last.adjusted(_ICON + 6, 0, 0, 0), caption, tokens.warning, *words)
        painter.restore()


def _line(room: QRect, number: int) -> QRect:
    return QRect(room.left(), room.top() + number * _LINE, room.width(), _LINE)
