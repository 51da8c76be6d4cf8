"""A sentence under a cell of a list: what was refused there, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QVBoxLayout

from lares_desk.gui import theme


class CellNote(QFrame):
    """A small card over the list that stops nobody; it goes with the next key or click."""

    def __init__(self, view: QAbstractItemView) -> None:
        """Stand hidden over the rows of `view`."""
        super().__init__(view.viewport())
        self._view = view
        self._label = QLabel()
        self._label.setProperty("tone", "error")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self.setProperty("card", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_S, theme.GAP_XS, theme.GAP_S, theme.GAP_XS)
        column.addWidget(self._label)
        self.hide()

    def text(self) -> str:
        """Return the sentence, empty where there is none."""
        return str(self.property("sentence") or "") if not self.isHidden() else ""

    def show_at(self, cell: QRect, sentence: str) -> None:
        """Show a sentence under a cell, or over it where there is no room below."""
        self.setProperty("sentence", sentence)
        self.setAccessibleName(sentence)
        self._label.setText(f"✕ {sentence}")
        ground = self._view.viewport().rect()
        widest = min(ground.width() - 2 * theme.GAP_S, self.fontMetrics().averageCharWidth() * 60)
        text = self._label.fontMetrics().boundingRect(
            QRect(0, 0, max(widest - 3 * theme.GAP_S, 80), 10_000), Qt.TextFlag.TextWordWrap, self._label.text()
        )
        self.resize(min(text.width() + 4 * theme.GAP_S, widest), text.height() + 2 * theme.GAP_S + theme.GAP_XS)
        left = max(min(cell.left(), ground.right() - self.width()), theme.GAP_XS)
        below = cell.bottom() + 1
        fits = below + self.height() <= ground.bottom()
        self.move(left, below if fits else max(cell.top() - self.height(), 0))
        self.show()
        self.raise_()
