"""Questions and messages: the port through which a page stops and asks a person; tests answer in its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from lares_desk.errors import LaresError
from lares_desk.gui.errors import sentence

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Prompts:
    """Ask with the windows of the toolkit; `home` is the window that a question without a parent belongs to."""

    def __init__(self) -> None:
        """Start without a window."""
        self.home: QWidget | None = None

    def tell(self, parent: QWidget | None, what: LaresError | str) -> None:
        """Say one sentence and wait until it is read."""
        text = what if isinstance(what, str) else sentence(what)
        box = self._box(parent, QMessageBox.Icon.Information if isinstance(what, str) else QMessageBox.Icon.Warning)
        box.setText(text)
        box.exec()
        box.deleteLater()

    def confirm(self, parent: QWidget | None, question: str, accept_text: str) -> bool:
        """Ask a question whose yes is named by what it does; Escape and the safe answer are no."""
        box = self._box(parent, QMessageBox.Icon.Question)
        box.setText(question)
        yes = box.addButton(accept_text, QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(no)
        box.exec()
        chosen = box.clickedButton() is yes
        box.deleteLater()
        return chosen

    def ask_file_to_open(self, parent: QWidget | None, title: str, folder: Path, kinds: str) -> Path | None:
        """Ask for an existing file; `kinds` are the toolkit's filters, such as "CSV (*.csv)"."""
        name, _kind = QFileDialog.getOpenFileName(parent or self.home, title, str(folder), kinds)
        return Path(name) if name else None

    def ask_file_to_save(self, parent: QWidget | None, title: str, suggestion: Path, kinds: str) -> Path | None:
        """Ask for a file to write; the dialog itself asks before one is replaced."""
        name, _kind = QFileDialog.getSaveFileName(parent or self.home, title, str(suggestion), kinds)
        return Path(name) if name else None

    def ask_folder(self, parent: QWidget | None, title: str, folder: Path) -> Path | None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(parent or self.home, title, str(folder))
        return Path(name) if name else None

    def ask_how_to_print(self, parent: QWidget | None, printer: QPrinter) -> bool:
        """Let a person choose the printer and its ways; say whether to print."""
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415  (start-up)

        dialog = QPrintDialog(printer, parent or self.home)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted

    def _box(self, parent: QWidget | None, icon: QMessageBox.Icon) -> QMessageBox:
        box = QMessageBox(parent or self.home)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(QCoreApplication.translate("Prompts", "Lares Desk"))
        box.setIcon(icon)
        return box
