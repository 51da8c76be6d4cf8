"""Help: what this program is, and its keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from lares_desk import __version__
from lares_desk.gui.prompts import Prompts


def show_about(prompts: Prompts, window: QMainWindow) -> None:
    """Say what this program is and which version."""
    text = QCoreApplication.translate(
        "help",
        "Lares Desk {version}\n\nDepartures, groups and briefing sheets for the Lares Trek.\nQt {qt}, MIT licence.",
    )
    prompts.tell(window, text.format(version=__version__, qt=qVersion()))


def show_keys(prompts: Prompts, window: QMainWindow) -> None:
    """List every action that has a key."""
    lines = []
    for action in window.findChildren(QAction):
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys and action.text():
            lines.append(f"{keys}\t{action.text().replace('&', '')}")
    prompts.tell(window, "\n".join(dict.fromkeys(lines)))
