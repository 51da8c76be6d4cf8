"""The title line of a departure: what it is, when, how it stands, how full it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape, unescape

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.domain.departure_clash import GuideClash
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.people import BookingStatus
from lares_desk.gui import status_words, theme
from lares_desk.gui.context import Context
from lares_desk.gui.dates import date_span
from lares_desk.gui.delegates import TONES, paint_bar
from lares_desk.gui.icons import pixmap, set_icon
from lares_desk.gui.tips import plain_tip

_BAR = 140


class DepartureHead(QWidget):
    """Code and itinerary, dates with weekdays, status, occupancy; what somebody has to know stands below."""

    link_chosen = Signal(int)

    def __init__(
        self, context: Context, back: QAction, actions: Sequence[QAction | None], parent: QWidget | None = None
    ) -> None:
        """Offer `back` to the list, and `actions` in a quiet menu."""
        super().__init__(parent)
        self._context = context
        button = QToolButton()
        button.setDefaultAction(back)
        button.setAccessibleName(back.text().replace("&", ""))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = QLabel()
        self._title.setProperty("tone", "title")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._trek = QLabel()
        self._trek.setTextFormat(Qt.TextFormat.PlainText)
        self._trek.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._status = StatusPill()
        self._occupancy = Occupancy()
        self.notices = QLabel()
        self.notices.setProperty("tone", "warning")
        self.notices.setTextFormat(Qt.TextFormat.RichText)
        self.notices.setWordWrap(True)
        self.notices.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.notices.linkActivated.connect(self._on_link)
        first = QHBoxLayout()
        first.setSpacing(theme.GAP_M)
        first.addWidget(button)
        first.addWidget(self._title)
        first.addWidget(self._status)
        first.addStretch(1)
        first.addWidget(self._occupancy)
        first.addWidget(self._menu_button(actions))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(self._trek)
        column.addWidget(self.notices)

    def show_dossier(self, dossier: Dossier, clashes: Sequence[GuideClash]) -> None:
        """Show a departure, and where else its guides are in its days."""
        departure = dossier.departure
        self._title.setText(departure.code)
        dates = date_span(self._context.locale, departure.start, departure.end)
        trek = dossier.itinerary.name.get(self._context.language)
        self._trek.setText(f"{dates}   ·   {trek}")
        self._trek.setToolTip(plain_tip(f"{dates}\n{trek}"))
        self._status.show_status(departure.status)
        self._occupancy.show_seats(dossier.booked, departure.capacity)
        lines = self._notices(dossier, clashes)
        self.notices.setText("<br>".join(lines))
        self.notices.setVisible(bool(lines))
        self.notices.setAccessibleName(_plain("\n".join(lines)))

    def _notices(self, dossier: Dossier, clashes: Sequence[GuideClash]) -> list[str]:
        """Return lines of rich text: cancelled and why, guides on two departures, groups let on beyond capacity."""
        departure = dossier.departure
        lines = []
        if departure.cancel_reason:
            lines.append(escape(self.tr("✕ Cancelled: {reason}").format(reason=departure.cancel_reason)))
        own = date_span(self._context.locale, departure.start, departure.end)
        for clash in clashes:
            other = date_span(self._context.locale, clash.start, clash.end)
            said = self.tr("⚠ {guide} is on two departures: here {own}, and on {code} {other}.")
            link = f'<a href="{clash.departure_id}">{escape(clash.code)}</a>'
            lines.append(
                escape(said).format(guide=escape(clash.guide), own=escape(own), code=link, other=escape(other))
            )
        if dossier.booked > departure.capacity and departure.status is not DepartureStatus.CANCELLED:
            reasons = [
                f"{group.booking.name}: {group.booking.over_capacity_reason}"
                for group in dossier.groups
                if group.booking.over_capacity_reason and group.booking.status is not BookingStatus.CANCELLED
            ]
            said = self.tr("⚠ Over capacity: {reasons}").format(
                reasons="; ".join(reasons) or self.tr("no reason given")
            )
            lines.append(escape(said))
        return lines

    def _menu_button(self, actions: Sequence[QAction | None]) -> QToolButton:
        button = QToolButton()
        text = self.tr("More for this departure")
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_icon(button, "more", self.palette())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        button.setMenu(menu)
        return button

    @Slot(str)
    def _on_link(self, departure_id: str) -> None:
        self.link_chosen.emit(int(departure_id))


class StatusPill(QWidget):
    """A status as a rounded ground with an icon and its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start as open."""
        super().__init__(parent)
        self._status = DepartureStatus.OPEN
        self._word = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_status(self, status: DepartureStatus) -> None:
        """Show another status."""
        self._status = status
        self._word = status_words.departure_statuses()[status]
        self.setAccessibleName(self._word)
        self.setToolTip(self._word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon and word."""
        height = self.fontMetrics().height() + theme.GAP_S
        return QSize(self.fontMetrics().horizontalAdvance(self._word) + self._icon_size() + 30, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon and word."""
        icon, tone = TONES[self._status]
        tokens = theme.tokens(self.palette())
        colour = getattr(tokens, tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, f"{tone}_ground", tokens.line)))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        size = self._icon_size()
        painter.drawPixmap(10, (self.height() - size) // 2, pixmap(icon, colour, size))
        painter.setPen(QColor(colour))
        painter.drawText(self.rect().adjusted(size + 16, 0, -10, 0), Qt.AlignmentFlag.AlignVCenter, self._word)
        painter.end()

    def _icon_size(self) -> int:
        return theme.scaled(16)


class Occupancy(QWidget):
    """How many of the seats are taken: a sentence over a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._booked, self._capacity = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_seats(self, booked: int, capacity: int) -> None:
        """Show other numbers."""
        self._booked, self._capacity = booked, capacity
        self.setAccessibleName(self._words())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the sentence."""
        return QSize(max(self.fontMetrics().horizontalAdvance(self._words()), _BAR), self.fontMetrics().height() + 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw sentence and bar."""
        tokens = theme.tokens(self.palette())
        painter = QPainter(self)
        painter.setPen(QColor(tokens.text))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(self.rect(), right, self._words())
        bar = QRectF(self.width() - _BAR, self.height() - 8, _BAR, 6)
        paint_bar(painter, bar, self._booked, self._capacity, tokens)
        painter.end()

    def _words(self) -> str:
        return self.tr("{booked} of {capacity} seats").format(booked=self._booked, capacity=self._capacity)


def _plain(rich: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", rich))
