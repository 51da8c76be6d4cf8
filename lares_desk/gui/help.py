"""Help: what this program is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, qVersion
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
