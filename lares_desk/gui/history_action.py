"""The action that shows the history of a record; the dialog is loaded when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from lares_desk.domain.changes import Kind
from lares_desk.gui.context import Context
from lares_desk.gui.icons import set_icon

# Kind, id and name of the record that a page shows; None where it shows none.
Aim = Callable[[], tuple[Kind, int, str] | None]


def history_action(context: Context, parent: QWidget, get_record: Aim) -> QAction:
    """Return an action for the menu of a page; `get_record` says whose history is asked for."""
    return _HistoryAction(context, parent, get_record)


def show_history(context: Context, kind: Kind, record_id: int, title: str, parent: QWidget) -> None:
    """Open the history of a record over `parent`."""
    from lares_desk.gui.history_dialog import HistoryDialog  # noqa: PLC0415  (seldom wanted)

    HistoryDialog(context, kind, record_id, title, parent).open()


class _HistoryAction(QAction):
    def __init__(self, context: Context, parent: QWidget, get_record: Aim) -> None:
        super().__init__(QCoreApplication.translate("history_action", "Histor&y…"), parent)
        self._context = context
        self._over = parent
        self._get_record = get_record
        self.setShortcut(QKeySequence("Ctrl+H"))
        set_icon(self, "history", parent.palette())
        self.triggered.connect(self._on_triggered)

    @Slot()
    def _on_triggered(self) -> None:
        found = self._get_record()
        if found is not None:
            show_history(self._context, *found, self._over)
