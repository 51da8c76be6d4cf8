"""The sidebar: back and forward, then the nouns of the program, the current one marked by a bar and by weight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from lares_desk.gui import theme
from lares_desk.gui.icons import icon_size

_BAR = 4


class Sidebar(QWidget):
    """One button for each page's action, under the two that go back and forward."""

    def __init__(
        self, actions: Sequence[QAction], back: QAction, forward: QAction, parent: QWidget | None = None
    ) -> None:
        """Show exclusive, checkable `actions` with icon and word, and the two journeys with their icons alone."""
        super().__init__(parent)
        self._group = QActionGroup(self)
        ways = QHBoxLayout()
        ways.setSpacing(theme.GAP_XS)
        for action in (back, forward):
            ways.addWidget(_Way(action))
        ways.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_S, theme.GAP_S, theme.GAP_S, theme.GAP_M)
        column.setSpacing(theme.GAP_XS)
        column.addLayout(ways)
        column.addSpacing(theme.GAP_S)
        for action in actions:
            self._group.addAction(action)
        entries = [_Entry(action) for action in actions]
        for entry in entries:
            column.addWidget(entry)
        column.addStretch(1)
        # No wider than its longest word needs: large texts leave the page its room.
        widest = max(entry.minimumWidth() for entry in entries)
        self.setFixedWidth(max(theme.SIDEBAR_WIDTH, widest + 2 * theme.GAP_S))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline towards the page."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), QColor(theme.tokens(self.palette()).line))
        painter.end()


class _Way(QToolButton):
    """An icon alone that goes back or forward."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setProperty("large", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(action.iconText().strip())


class _Entry(QToolButton):
    """An icon and a word, the current one with a bar at its left and in bold."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(theme.row_height() + theme.GAP_XS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("large", True)
        self.setAccessibleName(action.iconText().strip())
        action.toggled.connect(self._on_toggled)
        self._on_toggled(action.isChecked())
        # Asked for its size before it is on the screen, a button would keep the font of that moment.
        word = QFontMetrics(theme.font(bold=True)).horizontalAdvance(action.iconText())
        self.setMinimumWidth(icon_size() + word + 3 * theme.GAP_S)

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:
        self.setFont(theme.font(bold=checked))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.fillRect(QRect(0, 6, _BAR, self.height() - 12), QColor(theme.tokens(self.palette()).accent))
            painter.end()
