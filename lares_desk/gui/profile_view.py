"""The altitude profile of a trek as a live picture: the selected day lit, any day a click away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFontInfo,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lares_desk.domain.figures import figures
from lares_desk.domain.language import Language
from lares_desk.domain.profile import BASE_SIZE, Profile, Size, altitude_profile
from lares_desk.domain.profile_marks import Colour
from lares_desk.domain.trek import TrekDay
from lares_desk.gui import theme
from lares_desk.gui.profile_paint import TextMeasure, paint_profile
from lares_desk.gui.trek_drop import gpx_file
from lares_desk.gui.trek_words import TrekWords

_SMALLEST_UNIT = 0.85  # of the display list: its smallest text is BASE_SIZE times this
_TEXT_SHARE = 0.82  # of the body size: what a caption in the picture takes
_LOWEST_PX, _USUAL_PX, _HIGHEST_PX = 150, 208, 300
_NARROWEST_PX = 440
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class ProfileView(QWidget):
    """Draw the profile of the days; Left and Right, a click or a tap choose a day."""

    day_chosen = Signal(int)
    file_dropped = Signal(int, object)  # number of the day, path

    def __init__(self, language: Language, words: TrekWords, parent: QWidget | None = None) -> None:
        """Name places in `language` and tell figures with `words`."""
        super().__init__(parent)
        self._language = language
        self._words = words
        self._days: tuple[TrekDay, ...] = ()
        self._beside: tuple[TrekDay, ...] = ()
        self._start: date | None = None
        self._selected: int | None = None
        self._hovered: int | None = None
        self._profile: Profile | None = None
        self._ring = False
        self._measure = TextMeasure(self.font())
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(_NARROWEST_PX, _LOWEST_PX)
        self.setMaximumHeight(_HIGHEST_PX)
        self.setAccessibleName(self.tr("Altitude profile"))
        self._describe()

    def set_days(self, days: Sequence[TrekDay], start: date | None = None) -> None:
        """Draw these days, dated from `start` where there is one."""
        if (tuple(days), start) == (self._days, self._start):
            return
        self._days, self._start = tuple(days), start
        self._describe()
        self._redraw()

    def set_beside(self, days: Sequence[TrekDay]) -> None:
        """Draw on the scale that these days need too."""
        self._beside = tuple(days)
        self._redraw()

    def set_selected(self, number: int | None) -> None:
        """Light up the day of this number."""
        if number != self._selected:
            self._selected = number
            self._redraw()

    def profile(self) -> Profile:
        """Return the display list on screen."""
        if self._profile is None:
            scale = self._scale()
            size = Size(self.width() / scale, self.height() / scale)
            self._profile = altitude_profile(
                self._days, size, self._language, self._measure,
                highlighted=self._selected, start=self._start, beside=self._beside,
            )  # fmt: skip
        return self._profile

    def day_at(self, x: float) -> int | None:
        """Return the number of the day at `x` pixels from the left."""
        at = x / self._scale()
        return next((number for number, left, right in self.profile().day_spans if left <= at < right), None)

    def centre_of(self, number: int) -> float | None:
        """Return the middle of a day, in pixels from the left."""
        spans = {day: (left + right) / 2 for day, left, right in self.profile().day_spans}
        return spans[number] * self._scale() if number in spans else None

    def sizeHint(self) -> QSize:
        """Ask for a generous strip."""
        return QSize(_NARROWEST_PX * 2, _USUAL_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the hovered day, the profile and the focus."""
        painter = QPainter(self)
        colours = self._colours()
        painter.fillRect(self.rect(), colours["surface"])
        if not self._days:
            painter.setPen(colours["muted"])
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Add a day and its profile appears here.")
            )
        else:
            self._paint_hover(painter, colours)
            paint_profile(painter, self.profile(), self._scale(), colours, self._measure)
        if self._ring:
            painter.setPen(QPen(colours["accent"], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the day under the pointer."""
        self._hover(self.day_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Put the light out."""
        self._hover(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer."""
        number = self.day_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and number is not None:
            self.day_chosen.emit(number)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a GPX file in."""
        if gpx_file(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Light the day that a file would be dropped on."""
        number = self.day_at(event.position().x())
        self._hover(number)
        event.setAccepted(number is not None)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Put the light out."""
        self._hover(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which day a file was dropped on."""
        number, path = self.day_at(event.position().x()), gpx_file(event.mimeData())
        self._hover(None)
        if number is not None and path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(number, path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the day before or after."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        wanted = (self._selected or 0) + step
        if step and any(day.number == wanted for day in self._days):
            self.day_chosen.emit(wanted)
        elif not step:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell the figures of the day under a resting pointer."""
        if isinstance(event, QHelpEvent):
            number = self.day_at(event.pos().x())
            day = next((day for day in self._days if day.number == number), None)
            QToolTip.showText(event.globalPos(), self._told(day) if day else "", self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the picture out anew."""
        self._profile = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours of the window."""
        if event.type() == QEvent.Type.FontChange:
            self._measure = TextMeasure(self.font())
        self._profile = None
        self.update()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus to who came by keyboard."""
        self._ring = event.reason() in _BY_KEYBOARD
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the focus off."""
        self._ring = False
        self.update()
        super().focusOutEvent(event)

    def _hover(self, number: int | None) -> None:
        if number != self._hovered:
            self._hovered = number
            self.update()

    def _redraw(self) -> None:
        self._profile = None
        self.update()

    def _scale(self) -> float:
        """Return the pixels that one point of the display list takes, so that its text is read with ease."""
        return QFontInfo(self.font()).pixelSize() * _TEXT_SHARE / (BASE_SIZE * _SMALLEST_UNIT)

    def _paint_hover(self, painter: QPainter, colours: dict[Colour, QColor]) -> None:
        scale = self._scale()
        for number, left, right in self.profile().day_spans:
            if number == self._hovered and number != self._selected:
                painter.fillRect(QRectF(left * scale, 0, (right - left) * scale, self.height()), colours["lit"])

    def _colours(self) -> dict[Colour, QColor]:
        tokens = theme.tokens(self.palette())
        surface, accent = QColor(tokens.surface), QColor(tokens.accent)
        return {
            "accent": accent,
            "line": QColor(tokens.line),
            "muted": QColor(tokens.muted),
            "text": QColor(tokens.text),
            "surface": surface,
            "lit": QColor(tokens.hover),
            "ground": _mixed(accent, surface, 0.10),
            "band": _mixed(accent, surface, 0.24),
        }

    def _describe(self) -> None:
        self.setAccessibleDescription(" ".join(self._told(day) for day in self._days) or self.tr("No days yet."))

    def _told(self, day: TrekDay) -> str:
        found = figures(day)
        told = [self.tr("Day {number}: {title}").format(number=day.number, title=day.title.get(self._language))]
        if found.high:
            told.append(self.tr("highest {height}").format(height=self._words.metres(found.high.metres)))
        told.append(self._words.day_figures(day)[0])
        return " · ".join(filter(None, told)) + "."


def _mixed(colour: QColor, ground: QColor, part: float) -> QColor:
    """Return `part` of a colour on a ground."""
    pairs = zip(colour.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(ground_part + (own - ground_part) * part for own, ground_part in pairs))
