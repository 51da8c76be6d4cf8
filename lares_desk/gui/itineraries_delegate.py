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
_GAP = 6


class ItinerariesDelegate(QStyledItemDelegate):
    """Paint a trek on three lines, and a fourth while it is to be confirmed; a retired one is muted and says so."""

    def __init__(self, words: TrekWords, language: Language, parent: QObject) -> None:
        """Write names in `language`."""
        super().__init__(parent)
        self._words = words
        self._language = language

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for the lines of this trek."""
        itinerary = index.data(ITINERARY_ROLE)
        lines = 3 if itinerary is None or itinerary.confirmed else 4
        return QSize(0, lines * theme.scaled(_LINE) + 2 * theme.GAP_S)

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
        code = f"{itinerary.code} · {self._words.retired()}" if itinerary.retired else itinerary.code
        head, name = (tokens.muted, tokens.muted) if itinerary.retired else (tokens.accent, tokens.text)
        write(painter, _line(room, 0), theme.font(bold=True), head, code)
        write(painter, _line(room, 1), theme.font(), name, itinerary.name.get(self._language))
        write(painter, _line(room, 2), caption, tokens.muted, str(index.data(DAYS_ROLE)))
        if not itinerary.confirmed:
            last = _line(room, 3)
            size = theme.scaled(_ICON)
            painter.drawPixmap(last.left(), last.center().y() - size // 2, pixmap("warning", tokens.warning, size))
            words = (self._words.unconfirmed(), self._words.unconfirmed_briefly())
            write(painter, last.adjusted(size + _GAP, 0, 0, 0), caption, tokens.warning, *words)
        painter.restore()


def _line(room: QRect, number: int) -> QRect:
    height = theme.scaled(_LINE)
    return QRect(room.left(), room.top() + number * height, room.width(), height)
