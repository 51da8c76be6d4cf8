"""A search box over a list: finds as one types, says "12 of 24", Escape clears."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from lares_desk.gui import theme
from lares_desk.gui.icons import set_icon


class SearchBox(QWidget):
    """One line that searches; Find in the Edit menu goes there, Down goes on to the list."""

    changed = Signal(str)
    left_down = Signal()

    def __init__(self, name: str, locale: QLocale, parent: QWidget) -> None:
        """Search under the accessible `name`."""
        super().__init__(parent)
        self._locale = locale
        self._line = _Line()
        self.setAccessibleName(name)
        self._line.setAccessibleName(name)
        self._line.setPlaceholderText(name)
        self._line.setClearButtonEnabled(True)
        self._line.setMaxLength(200)
        glass = QAction(self._line)
        set_icon(glass, "search", self.palette(), "muted")
        self._line.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._count = QLabel()
        self._count.setProperty("tone", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_M)
        row.addWidget(self._line, 1)
        row.addWidget(self._count)
        self.setFocusProxy(self._line)
        self.setFocusPolicy(self._line.focusPolicy())  # the order of Tab is given to the whole
        glass.triggered.connect(self.find)
        self._line.textChanged.connect(self.changed)
        self._line.down.connect(self.left_down)

    def text(self) -> str:
        """Return what is searched for."""
        return self._line.text()

    def clear(self) -> None:
        """Search for nothing again."""
        self._line.clear()

    def show_count(self, found: int, total: int) -> None:
        """Say how many of all the list shows."""
        number = self._locale.toString
        self._count.setText(
            self.tr("{found} of {total}").format(found=number(found), total=number(total))
            if self.text().strip()
            else number(total)
        )

    def show_no_count(self) -> None:
        """Count nothing where nothing is searched for."""
        self._count.clear()

    @Slot()
    def find(self) -> None:
        """Take the keyboard, what stands there selected to be written over."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()


class _Line(QLineEdit):
    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.down.emit()
        else:
            super().keyPressEvent(event)
