"""What a person does with papers: save, seal, print, mend what they say; all of a departure, or of an evening."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.errors import LaresError
from lares_desk.gui.context import Context
from lares_desk.gui.one_dialog import is_asking
from lares_desk.gui.page_actions import make_action
from lares_desk.gui.paper_drawing import DrawnPaper, ShowPaper
from lares_desk.gui.paper_printing import PRINT_SCALE, print_pages, printer_for
from lares_desk.paths import documents_folder
from lares_desk.services import papers
from lares_desk.services.papers import RenderedPaper

_log = logging.getLogger(__name__)
FOLDER = "papers"
SUFFIX = ".pdf"


def papers_folder(context: Context) -> Path:
    """Return where papers were saved last, or the documents of this person."""
    default = documents_folder()
    return context.settings.folder(FOLDER, default if default.is_dir() else Path.home())


class PaperActions(QObject):
    """The actions of the papers tab; `aim` says which paper they are about. `mended` asks for the form of a fact."""

    mended = Signal()

    def __init__(self, context: Context, over: QWidget) -> None:
        """Ask over a widget, which also holds the shortcuts."""
        super().__init__(over)
        self._context = context
        self._over = over
        self._paper: RenderedPaper | None = None
        self._dossier: Dossier | None = None
        self._printer: QPrinter | None = None
        self.save = make_action(over, self.tr("&Save PDF…"), "save", self._on_save, "Ctrl+S")
        self.seal = make_action(over, self.tr("Save with a pass&word…"), "lock", self._on_seal)
        self.print = make_action(over, self.tr("&Print…"), "print", self._on_print, "Ctrl+P")
        self.save_all = make_action(over, self.tr("&All papers…"), "paper", self._on_all, "Ctrl+Shift+S")
        self.mend = make_action(over, self.tr("&Mend what was found"), "edit", self.mended.emit, "Ctrl+Shift+W")
        self.mend.setEnabled(False)
        self.aim(None, None)

    def aim(self, paper: RenderedPaper | None, dossier: Dossier | None) -> None:
        """Say which drawn paper and which departure the actions are about."""
        self._paper, self._dossier = paper, dossier
        for action in (self.save, self.seal, self.print):
            action.setEnabled(paper is not None)
        self.save_all.setEnabled(dossier is not None)

    def save_bytes(self, content: bytes, suggestion: str) -> Path | None:
        """Ask for a file and write a paper into it; None where the person thinks better, or it cannot be written."""
        path = self._context.prompts.ask_file_to_save(
            self._over, self.tr("Save paper"), papers_folder(self._context) / suggestion, self.tr("PDF (*.pdf)")
        )
        if path is None:
            return None
        if path.suffix.casefold() != SUFFIX:
            # Whatever is typed: a paper never takes the name of an agency file.
            path = path.with_name(path.name + SUFFIX)
            question = self.tr("{name} is already there. Replace it?").format(name=path.name)
            if os.path.exists(path) and not self._context.prompts.confirm(  # noqa: PTH110  (long names)
                self._over, question, self.tr("Replace")
            ):
                return None
        try:
            papers.write_content(content, path)
        except LaresError as error:
            self._context.prompts.tell(self._over, error)
            return None
        self._context.settings.set_folder(FOLDER, path.parent)
        self._context.notify(self.tr("{file} is saved").format(file=path.name))
        return path

    @Slot()
    def _on_save(self) -> None:
        if self._paper and self.save_bytes(self._paper.content, papers.file_name(self._paper.job)):
            self._record([self._paper])

    @Slot()
    def _on_seal(self) -> None:
        if self._paper is None or is_asking(self._over):
            return
        from lares_desk.gui.paper_password_dialog import PaperPasswordDialog  # noqa: PLC0415  (seldom wanted)

        dialog = PaperPasswordDialog(self._over)
        dialog.saved.connect(self._on_password)
        dialog.open()

    @Slot(object)
    def _on_password(self, password: str) -> None:
        if self._paper is None:
            return
        try:
            sealed = papers.seal(self._paper.content, password)
        except LaresError as error:
            self._context.prompts.tell(self._over, error)
            return
        if self.save_bytes(sealed, papers.file_name(self._paper.job)):
            self._record([self._paper])

    @Slot()
    def _on_all(self) -> None:
        if self._dossier is None or is_asking(self._over):
            return
        from lares_desk.gui.paper_batch_dialog import PaperBatchDialog  # noqa: PLC0415

        PaperBatchDialog(self._context, self._dossier.departure, self._over).open()

    @Slot()
    def _on_print(self) -> None:
        if self._paper is None or self._dossier is None:
            return
        name = papers.file_name(self._paper.job)
        printer = printer_for(name, self._dossier.agency.paper_size)
        if self._context.prompts.ask_how_to_print(self._over, printer):
            self._printer = printer
            self._context.tasks.run(ShowPaper(self._paper, PRINT_SCALE), self._on_ready_to_print, self._on_failed)

    @Slot(object)
    def _on_ready_to_print(self, drawn: DrawnPaper) -> None:
        printer, self._printer = self._printer, None
        if printer is None:
            return
        if not print_pages(printer, drawn.pictures):
            self._context.prompts.tell(self._over, self.tr("The printer does not take the paper. Nothing was printed."))
            return
        self._record([drawn.paper])
        self._context.notify(self.tr("Sent to the printer"))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, LaresError):
            self._context.prompts.tell(self._over, error)
        else:
            _log.error("paper failed: %s", type(error).__name__)
            self._context.prompts.tell(self._over, self.tr("The papers could not be made. The details are in the log."))

    def _record(self, made: list[RenderedPaper]) -> None:
        """Write down which revisions have left the office; a file open to read only still prints."""
        if not self._context.session.read_only:
            self._context.attempt(papers.record, made)
