"""The change bus: what was saved, told to every page that may show it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class ChangeBus(QObject):
    """Carry `Changes` after every action, and the line that says when it was saved."""

    changed = Signal(object)
    saved = Signal(str)
