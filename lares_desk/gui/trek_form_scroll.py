"""The room of a form that is longer than the window: it scrolls up and down and is never cut off at the side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class FormScroll(QScrollArea):
    """Scroll a form; be at least as wide as the form must be."""

    def __init__(self, form: QWidget | None, parent: QWidget) -> None:
        """Hold `form`, or None until it is made."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if form is not None:
            self.setWidget(form)

    def minimumSizeHint(self) -> QSize:
        """Leave room for the form and the bar beside it."""
        form, bar = self.widget(), self.verticalScrollBar()
        if form is None:
            return super().minimumSizeHint()
        return QSize(form.minimumSizeHint().width() + bar.sizeHint().width(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the form when it becomes wider."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
