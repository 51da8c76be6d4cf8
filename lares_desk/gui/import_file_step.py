"""The first step of an import: a file, dropped or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.icons import set_icon
from lares_desk.paths import documents_folder

_FOLDER = "import"


class FileStep(QWidget):
    """Where a file is dropped, and the button that asks for one."""

    chosen = Signal(object)

    def __init__(self, context: Context, purpose: str, parent: QWidget | None = None) -> None:
        """Say the `purpose` of the import over the place to drop a file."""
        super().__init__(parent)
        self._context = context
        self.setAcceptDrops(True)
        self.button = QPushButton(self.tr("Choose &file…"))
        self.button.setProperty("main", True)
        self.button.setAutoDefault(True)
        set_icon(self.button, "open", self.palette(), "on_accent")
        self.button.clicked.connect(self._on_choose)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.GAP_XXL, theme.GAP_XXL, theme.GAP_XXL, theme.GAP_XXL)
        inside.setSpacing(theme.GAP_L)
        inside.addStretch(1)
        inside.addWidget(_line(purpose, "section"))
        inside.addWidget(_line(self.tr("Drop a list here (CSV, XLSX or XLS), or choose one."), ""))
        inside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(
            _line(
                self.tr(
                    "Its columns may be named in English or Spanish, such as Surname, Given names, Passport. You see "
                    "what the desk makes of it first: nothing is written before the last step."
                ),
                "muted",
            )
        )
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.setFocusProxy(self.button)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this computer."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.chosen.emit(path)

    @Slot()
    def _on_choose(self) -> None:
        folder = self._context.settings.folder(_FOLDER, documents_folder())
        kinds = self.tr("Lists of people (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls);;All files (*)")
        path = self._context.prompts.ask_file_to_open(self, self.tr("Choose a list"), folder, kinds)
        if path is not None:
            self._context.settings.set_folder(_FOLDER, path.parent)
            self.chosen.emit(path)


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _line(text: str, tone: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
