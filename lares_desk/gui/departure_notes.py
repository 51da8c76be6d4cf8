"""What the departures' dialogs share: quiet and warning lines, a list with lines below each entry."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTreeWidget, QTreeWidgetItem

from lares_desk.gui import theme
from lares_desk.gui.tips import plain_tip


def note(tone: str = "muted") -> QLabel:
    """Return a line that wraps, in a tone of the theme."""
    label = QLabel()
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def say(label: QLabel, text: str) -> None:
    """Show a text, or nothing where it is empty."""
    label.setText(text)
    label.setVisible(bool(text))


def tree(name: str) -> QTreeWidget:
    """Return an empty list whose entries have lines below them, quiet like every list."""
    made = QTreeWidget()
    made.setAccessibleName(name)
    made.setHeaderHidden(True)
    made.setUniformRowHeights(True)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setMinimumHeight(theme.scaled(150))
    tokens, palette = theme.tokens(made.palette()), QPalette(made.palette())
    palette.setColor(QPalette.ColorRole.Highlight, QColor(tokens.selection))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor(tokens.text))
    made.setPalette(palette)
    return made


def branch(parent: QTreeWidget | QTreeWidgetItem, text: str) -> QTreeWidgetItem:
    """Add a line; one that is cut shows itself whole where the mouse rests."""
    item = QTreeWidgetItem(parent, [text])
    item.setToolTip(0, plain_tip(text))
    item.setSizeHint(0, QSize(0, theme.scaled(26)))
    return item
