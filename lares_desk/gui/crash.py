"""Defects of the program: written to the log, shown once with details to copy, and the program goes on."""

from __future__ import annotations

import logging
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

_log = logging.getLogger(__name__)


class CrashReporter:
    """The hook for exceptions that nobody caught; one dialog at a time."""

    def __init__(self, window: QWidget) -> None:
        """Show dialogs over `window`."""
        self._window = window
        self._is_showing = False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log where it happened and show it; the message itself stays out of the log, since it may name people."""
        where = "".join(traceback.format_tb(trace))
        _log.error("%s\n%s", kind.__name__, where)
        if self._is_showing:
            return
        self._is_showing = True
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Critical)
        box.setWindowTitle(QCoreApplication.translate("crash", "Lares Desk"))
        box.setText(
            QCoreApplication.translate(
                "crash",
                "Something went wrong inside the program. What you saved before is safe; what you were just doing "
                "was not saved.",
            )
        )
        box.setDetailedText(f"{kind.__name__}: {error}\n{where}")
        copy = box.addButton(QCoreApplication.translate("crash", "Copy details"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(box.detailedText())
        box.deleteLater()
        self._is_showing = False
