"""How large a dialog opens."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from lares_desk.gui import theme


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog a size that grows with the text, but no larger than the window it opens over."""
    wanted = QSize(theme.scaled(width), theme.scaled(height))
    over = dialog.parentWidget()
    dialog.resize(wanted.boundedTo(over.window().size()) if over is not None else wanted)
