"""The two buttons at the side of a mouse: back and forward, wherever the mouse is over the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget


class SideButtons(QObject):
    """Hears the window of the system, since lists and fields keep what is pressed over them to themselves."""

    back = Signal()
    forward = Signal()

    def __init__(self, window: QWidget) -> None:
        """Listen over `window` once `listen` is called."""
        super().__init__(window)
        self._window = window

    def listen(self) -> None:
        """Begin to listen; the window must be on the screen."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Send `back` or `forward`; everything else goes its way."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.BackButton:
                self.back.emit()
                return True
            if event.button() == Qt.MouseButton.ForwardButton:
                self.forward.emit()
                return True
        return False
