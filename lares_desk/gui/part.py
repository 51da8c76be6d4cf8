"""A page or a part of one: several controls in one frame, of which one is where the keyboard begins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class Part(QWidget):
    """Hands the keyboard on to the control where one begins, which need not be the first.

    A focus proxy would hand it on as well, but the Tab key goes from a widget straight to its proxy: every control
    between the two, a search box over its list, say, would be out of reach.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Keep the keyboard until begin_at() says where it goes."""
        super().__init__(parent)
        self._first: QWidget | None = None

    def begin_at(self, control: QWidget) -> None:
        """Hand the keyboard on to `control` from now on."""
        self._first = control

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Hand the keyboard on, in a window too that is not the active one yet."""
        if self._first is None:
            super().setFocus(reason)
        else:
            self._first.setFocus(reason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand on what the toolkit itself gave."""
        super().focusInEvent(event)
        if self._first is not None:
            self._first.setFocus(event.reason())
