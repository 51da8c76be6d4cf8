"""The title line of a departure: what it is, when, how it stands, how full it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.gui import status_words, theme
from lares_desk.gui.context import Context
from lares_desk.gui.dates import date_span
from lares_desk.gui.delegates import TONES, paint_bar
from lares_desk.gui.icons import pixmap


class DepartureHead(QWidget):
    """Code and itinerary, dates with weekdays, status, occupancy."""

    def __init__(self, context: Context, back: QAction, parent: QWidget | None = None) -> None:
        """Offer `back` to the list."""
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
        first = QHBoxLayout()
        first.setSpacing(theme.GAP_M)
        first.addWidget(button)
        first.addWidget(self._title)
        first.addWidget(self._status)
        first.addStretch(1)
        first.addWidget(self._occupancy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(self._trek)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a departure."""
        departure = dossier.departure
        self._title.setText(departure.code)
        dates = date_span(self._context.locale, departure.start, departure.end)
        self._trek.setText(f"{dates}   ·   {dossier.itinerary.name.get(self._context.language)}")
        self._status.show_status(departure.status)
        self._occupancy.show_seats(dossier.booked, departure.capacity)


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
        return QSize(self.fontMetrics().horizontalAdvance(self._word) + 16 + 30, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon and word."""
        icon, tone = TONES[self._status]
        tokens = theme.tokens(self.palette())
        colour = getattr(tokens, tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, f"{tone}_ground", tokens.line)))
        painter.drawRoundedRect(self.rect(), 13, 13)
        painter.drawPixmap(10, 5, pixmap(icon, colour, 16))
        painter.setPen(QColor(colour))
        painter.drawText(self.rect().adjusted(32, 0, -10, 0), Qt.AlignmentFlag.AlignVCenter, self._word)
        painter.end()


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
        return QSize(max(self.fontMetrics().horizontalAdvance(self._words()), 140), self.fontMetrics().height() + 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw sentence and bar."""
        tokens = theme.tokens(self.palette())
        painter = QPainter(self)
        painter.setPen(QColor(tokens.text))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(self.rect(), right, self._words())
        bar = QRectF(self.width() - 140, self.height() - 8, 140, 6)
        paint_bar(painter, bar, self._booked, self._capacity, tokens)
        painter.end()

    def _words(self) -> str:
        return self.tr("{booked} of {capacity} seats").format(booked=self._booked, capacity=self._capacity)
