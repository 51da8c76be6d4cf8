"""One dialog at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget


def is_asking(over: QWidget) -> bool:
    """Tell whether a dialog is open over a widget: a storm of keys opens no second one."""
    return any(dialog.isVisible() for dialog in over.findChildren(QDialog))
