"""The sidebar: the nouns of the program, the current one marked by a bar and by weight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from lares_desk.gui import theme
from lares_desk.gui.icons import SIZE

_BAR = 4


class Sidebar(QWidget):
    """One button for each page's action."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        """Show exclusive, checkable `actions` with icon and word."""
        super().__init__(parent)
        self.setFixedWidth(theme.SIDEBAR_WIDTH)
        self._group = QActionGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_S, theme.GAP_M, theme.GAP_S, theme.GAP_M)
        column.setSpacing(theme.GAP_XS)
        for action in actions:
            self._group.addAction(action)
            column.addWidget(_Entry(action))
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline towards the page."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), QColor(theme.tokens(self.palette()).line))
        painter.end()


class _Entry(QToolButton):
    """An icon and a word, the current one with a bar at its left and in bold."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(theme.ROW_HEIGHT + theme.GAP_XS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setAccessibleName(action.text())
        action.toggled.connect(self._on_toggled)
        self._on_toggled(action.isChecked())

    def _on_toggled(self, checked: bool) -> None:
        self.setFont(theme.font(bold=checked))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.fillRect(QRect(0, 6, _BAR, self.height() - 12), QColor(theme.tokens(self.palette()).accent))
            painter.end()
