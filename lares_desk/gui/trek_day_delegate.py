"""How a day looks in the list: its number, its title, and its figures under that."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from lares_desk.domain.language import Language
from lares_desk.domain.trek import DayState
from lares_desk.gui import theme
from lares_desk.gui.icons import pixmap
from lares_desk.gui.theme_tokens import Tokens
from lares_desk.gui.trek_day_model import DAY_ROLE, FIGURES_ROLE, MARK_ROLE

Index = QModelIndex | QPersistentModelIndex
_NUMBER_WIDTH = 20
_BAR = 3
_MARK = 14
_STATE_ICONS = {DayState.SHORTENED: "down", DayState.CLOSED: "cancelled"}


class TrekDayDelegate(QStyledItemDelegate):
    """Paint a day on two lines."""

    def __init__(self, language: Language, parent: object) -> None:
        """Write titles in `language`."""
        super().__init__(parent)
        self._language = language

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Leave room for two lines."""
        return QSize(0, theme.row_height() + theme.GAP_L)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, the bar of the selected day, number, title and figures."""
        day = index.data(DAY_ROLE)
        if day is None:
            return
        tokens = theme.tokens(option.palette)
        painter.save()
        paint_ground(painter, option, tokens)
        inner = option.rect.adjusted(theme.GAP_M, theme.GAP_XS, -theme.GAP_XS, -theme.GAP_XS)
        half = inner.height() // 2
        wide = theme.scaled(_NUMBER_WIDTH)
        number = QRect(inner.left(), inner.top(), wide, half)
        title = inner.adjusted(wide, 0, 0, half - inner.height())
        below = inner.adjusted(wide, half, 0, 0)
        write(painter, number, theme.font(bold=True), tokens.accent, str(day.number))
        write(painter, title, theme.font(), tokens.text, day.title.get(self._language))
        caption = theme.font(theme.CAPTION_PT)
        if day.state is not DayState.PLANNED:
            below.setLeft(self._mark(painter, below, caption, tokens, index))
        write(painter, below, caption, tokens.muted, *index.data(FIGURES_ROLE))
        painter.restore()

    def _mark(self, painter: QPainter, room: QRect, font: QFont, tokens: Tokens, index: Index) -> int:
        """Draw that a day is not as planned, as icon and word, and return where the figures may start."""
        size = theme.scaled(_MARK)
        top = room.center().y() - size // 2
        painter.drawPixmap(room.left(), top, pixmap(_STATE_ICONS[index.data(DAY_ROLE).state], tokens.warning, size))
        word = room.adjusted(size + theme.GAP_XS, 0, 0, 0)
        said = index.data(MARK_ROLE)
        write(painter, word, font, tokens.warning, said)
        return word.left() + painter.fontMetrics().horizontalAdvance(said) + theme.GAP_S


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens) -> None:
    """Fill a row by its state, with the bar of a selected one, the hairline below and the focus."""
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    ground = tokens.selection if selected else tokens.hover if hovered else tokens.surface
    painter.fillRect(option.rect, QColor(ground))
    bottom = option.rect.bottom()
    painter.setPen(QColor(tokens.line))
    painter.drawLine(option.rect.left(), bottom, option.rect.right(), bottom)
    if selected:
        painter.fillRect(
            QRect(option.rect.left(), option.rect.top(), _BAR, option.rect.height()), QColor(tokens.accent)
        )
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and option.widget and option.widget.hasFocus()
    if focused:
        painter.setPen(QColor(tokens.accent))
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


def write(painter: QPainter, room: QRect, font: QFont, colour: str, *wordings: str) -> None:
    """Write one line in its room: the first wording that fits, or the last one shortened."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = painter.fontMetrics()
    fitting = (wording for wording in wordings if metrics.horizontalAdvance(wording) <= room.width())
    text = next(fitting, None) or metrics.elidedText(wordings[-1], Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
