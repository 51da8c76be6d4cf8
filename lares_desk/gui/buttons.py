"""Buttons for actions: the button follows its action's words, state and reason."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton


class ActionButton(QPushButton):
    """A push button that triggers an action and is enabled when it is."""

    def __init__(self, action: QAction, *, is_main: bool = False) -> None:
        """Follow `action`; the main one of a page is filled with the accent."""
        super().__init__()
        self._action = action
        self.setProperty("main", is_main)
        self.clicked.connect(self._on_clicked)
        action.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        self.setText(self._action.text().replace("&", ""))
        if not self.property("main"):
            self.setIcon(self._action.icon())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())

    def _on_clicked(self, _checked: bool = False) -> None:
        self._action.trigger()
