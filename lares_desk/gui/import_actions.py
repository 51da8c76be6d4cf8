"""The action that brings clients in from a list."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from lares_desk.gui.banners import read_only_reason
from lares_desk.gui.context import Context
from lares_desk.gui.icons import set_icon


class ImportActions(QObject):
    """Import clients over a window."""

    def __init__(self, context: Context, window: QWidget) -> None:
        """Make the action, disabled with its reason where nothing can be changed."""
        super().__init__(window)
        self._context = context
        self._window = window
        self.import_clients = QAction(self.tr("&Import clients…"), window)
        set_icon(self.import_clients, "import", window.palette())
        reason = read_only_reason(context.session)
        self.import_clients.setEnabled(not reason)
        if reason:
            self.import_clients.setToolTip(reason)
        self.import_clients.triggered.connect(self._on_import)

    @Slot()
    def _on_import(self) -> None:
        # Readers of workbooks and of dates wait until somebody imports: the window opens faster.
        from lares_desk.gui.import_wizard import ImportWizard  # noqa: PLC0415
        from lares_desk.services.import_target import ImportTarget  # noqa: PLC0415

        ImportWizard(self._context, ImportTarget(), self._window).open()
