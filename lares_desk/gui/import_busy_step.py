"""What an import shows while it works, and when it is done."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from lares_desk.gui import theme


class BusyStep(QWidget):
    """A sentence and a bar; a bar without an end where it is not known how much there is to do."""

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__(parent)
        self._locale = locale
        self._line, self._left = QLabel(), QLabel()
        for label, tone in ((self._line, "section"), (self._left, "muted")):
            label.setProperty("tone", tone)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(theme.form_width())
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP_L)
        column.addStretch(1)
        column.addWidget(self._line)
        column.addWidget(self.bar)
        column.setAlignment(self.bar, Qt.AlignmentFlag.AlignHCenter)
        self.bar.setMinimumWidth(theme.scaled(360))
        column.addWidget(self._left)
        column.addStretch(1)

    def start(self, sentence: str) -> None:
        """Say what is being done."""
        self._line.setText(sentence)
        self._left.clear()
        self.bar.setAccessibleName(sentence)
        self.bar.show()
        self.bar.setRange(0, 0)

    def finish(self, sentence: str, details: str) -> None:
        """Say what has been done."""
        self._line.setText(sentence)
        self._left.setText(details)
        self.bar.hide()

    @Slot(int, int)
    def show_progress(self, done: int, of: int) -> None:
        """Show how much is done, and say how much is left."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        left = self.tr("%n line(s) left", "", of - done) if done < of else self.tr("Saving…")
        self._left.setText(left)

    def say_left(self, sentence: str) -> None:
        """Say in other words how much is left."""
        self._left.setText(sentence)
