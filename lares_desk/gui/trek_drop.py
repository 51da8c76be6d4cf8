"""GPX files dropped on a day: which file it is, and a list of days that takes it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QListView

_SUFFIX = ".gpx"


def gpx_file(data: QMimeData) -> Path | None:
    """Return the one GPX file of this computer that is carried, or None."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    return files[0] if len(files) == 1 and files[0].suffix.lower() == _SUFFIX else None


class DaysView(QListView):
    """A list whose rows are dragged to another place, and take a file that is dropped on them."""

    file_dropped = Signal(int, object)  # row, path

    def __init__(self, parent: object) -> None:
        """Take files until told otherwise."""
        super().__init__(parent)
        self.takes_files = True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a GPX file in beside the own rows."""
        if self._carries_file(event):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take a GPX file over a row only."""
        if not self._carries_file(event):
            super().dragMoveEvent(event)
        elif self.indexAt(event.position().toPoint()).isValid():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which row a file was dropped on."""
        if not self._carries_file(event):
            super().dropEvent(event)
            return
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.file_dropped.emit(index.row(), gpx_file(event.mimeData()))

    def _carries_file(self, event: QDropEvent) -> bool:
        return self.takes_files and gpx_file(event.mimeData()) is not None
