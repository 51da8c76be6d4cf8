"""The line at the foot of the window that says when something was saved last, with the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from lares_desk.gui import theme
from lares_desk.gui.context import Context


class SavedLine(QWidget):
    """Reads "Saved 10:42 · Undo" for one open file, and nothing before the first action."""

    def __init__(self, context: Context, undo_action: QAction, parent: QWidget | None = None) -> None:
        """Let the button do what `undo_action` does."""
        super().__init__(parent)
        self._context = context
        self._action = undo_action
        self._words = QLabel()
        self._words.setProperty("tone", "caption")
        self._dot = QLabel("·")
        self._dot.setProperty("tone", "caption")
        self.button = QToolButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        font = self.button.font()
        font.setUnderline(True)
        self.button.setFont(font)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_S, 0, 0, 0)
        row.setSpacing(theme.GAP_XS)
        for widget in (self._words, self._dot, self.button):
            row.addWidget(widget)
        self.button.clicked.connect(undo_action.trigger)
        undo_action.changed.connect(self._on_action_changed)
        context.bus.saved.connect(self._on_saved)
        self._on_action_changed()

    def text(self) -> str:
        """Return what the line says, without its button."""
        return self._words.text()

    @Slot()
    def _on_saved(self) -> None:
        time = self._context.session.clock.now().strftime("%H:%M")
        self._words.setText(self.tr("Saved {time}").format(time=time))
        self._on_action_changed()

    @Slot()
    def _on_action_changed(self) -> None:
        self.button.setText(self._action.iconText())
        self.button.setToolTip(self._action.toolTip())
        self.button.setAccessibleName(self._action.text().replace("&", ""))
        for widget in (self._dot, self.button):
            widget.setVisible(bool(self._words.text()) and self._action.isEnabled())
