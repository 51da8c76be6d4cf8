"""What stands where a list has nothing to show: one line and one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from lares_desk.gui import theme


class EmptyState(QWidget):
    """One line that says why it is empty, and the next step."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__(parent)
        self._line = QLabel()
        self._line.setProperty("tone", "muted")
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._line.setWordWrap(True)
        self._button = QPushButton()
        self._button.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP_L)
        column.addStretch(2)
        column.addWidget(self._line)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)

    def show_words(self, line: str, button: str = "", *, is_main: bool = False) -> None:
        """Show a line, and a button where there is a next step."""
        self._line.setText(line)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        if bool(self._button.property("main")) != is_main:
            self._button.setProperty("main", is_main)
            self._button.style().polish(self._button)

    def _on_clicked(self, _checked: bool = False) -> None:
        self.chosen.emit()
