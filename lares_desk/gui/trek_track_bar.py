"""What a day's GPX track says, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lares_desk.domain.trek import Track
from lares_desk.gui import theme
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.tab_order import tab_through
from lares_desk.gui.trek_words import TrekWords


class TrackBar(QWidget):
    """Name the track of the day that is shown, or say how to add one."""

    def __init__(self, words: TrekWords, parent: QWidget | None = None) -> None:
        """Start without a track."""
        super().__init__(parent)
        self._words = words
        self._heading = QLabel(self.tr("GPX track"))
        self._heading.setProperty("tone", "caption")
        self._line = QLabel()
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._line.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.GAP_S)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        for widget in (self._heading, self._line):
            column.addWidget(widget)
        column.addLayout(self._buttons)
        self.show_track(None)

    def offer(self, *actions: QAction) -> None:
        """Put a button for each action at the foot."""
        buttons = [ActionButton(action) for action in actions]
        for number, button in enumerate(buttons):
            self._buttons.insertWidget(number, button)
        tab_through(self, *buttons)

    def show_track(self, track: Track | None) -> None:
        """Name a track with its figures."""
        self._line.setText(self._told(track) if track else self.tr("None: the figures come from the places above."))
        self._line.setProperty("tone", "" if track else "muted")
        self._line.style().polish(self._line)

    def show_reading(self, name: str) -> None:
        """Say that a file is being read."""
        self._line.setText(self.tr("Reading {name}…").format(name=name))

    def text(self) -> str:
        """Return what is said of the track."""
        return self._line.text()

    def _told(self, track: Track) -> str:
        metres = self._words.metres
        parts = [track.file_name, self._words.km(round(track.distance_m, -1))]
        if track.ascent_m is not None and track.descent_m is not None:
            parts += [
                self.tr("{metres} up").format(metres=metres(track.ascent_m)),
                self.tr("{metres} down").format(metres=metres(track.descent_m)),
            ]
        if track.low_m is not None and track.high_m is not None:
            parts.append(self.tr("from {low} to {high}").format(low=metres(track.low_m), high=metres(track.high_m)))
        else:
            parts.append(self.tr("no heights recorded"))
        return " · ".join(parts)
