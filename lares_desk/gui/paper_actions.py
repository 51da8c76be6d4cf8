"""What a person does with papers: save one, save all of a departure, print."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.errors import LaresError
from lares_desk.gui.context import Context
from lares_desk.gui.page_actions import make_action
from lares_desk.gui.paper_drawing import DrawnPaper, SavePapers, ShowPaper
from lares_desk.gui.paper_printing import PRINT_SCALE, print_pages, printer_for
from lares_desk.paths import documents_folder
from lares_desk.services import papers
from lares_desk.services.papers import RenderedPaper, WrittenPaper

_log = logging.getLogger(__name__)
FOLDER = "papers"
SUFFIX = ".pdf"


class PaperActions(QObject):
    """The actions of the papers tab; `aim` says which paper they are about."""

    def __init__(self, context: Context, over: QWidget) -> None:
        """Ask over a widget, which also holds the shortcuts."""
        super().__init__(over)
        self._context = context
        self._over = over
        self._paper: RenderedPaper | None = None
        self._dossier: Dossier | None = None
        self._printer: QPrinter | None = None
        self.save = make_action(over, self.tr("&Save PDF…"), "save", self._on_save, "Ctrl+S")
        self.save_all = make_action(over, self.tr("Save &all groups…"), "save", self._on_save_all, "Ctrl+Shift+S")
        self.print = make_action(over, self.tr("&Print…"), "print", self._on_print, "Ctrl+P")
        self.aim(None, None)

    def aim(self, paper: RenderedPaper | None, dossier: Dossier | None) -> None:
        """Say which drawn paper and which departure the actions are about."""
        self._paper, self._dossier = paper, dossier
        self.save.setEnabled(paper is not None)
        self.print.setEnabled(paper is not None)
        self.save_all.setEnabled(dossier is not None and bool(dossier.groups))

    def _folder(self) -> Path:
        default = documents_folder()
        return self._context.settings.folder(FOLDER, default if default.is_dir() else Path.home())

    @Slot()
    def _on_save(self) -> None:
        if self._paper is None:
            return
        suggestion = self._folder() / papers.file_name(self._paper.job)
        path = self._context.prompts.ask_file_to_save(
            self._over, self.tr("Save paper"), suggestion, self.tr("PDF (*.pdf)")
        )
        if path is None:
            return
        if path.suffix.casefold() != SUFFIX:
            # Whatever is typed: a paper never takes the name of an agency file.
            path = path.with_name(path.name + SUFFIX)
            question = self.tr("{name} is already there. Replace it?").format(name=path.name)
            if os.path.exists(path) and not self._context.prompts.confirm(  # noqa: PTH110  (long names)
                self._over, question, self.tr("Replace")
            ):
                return
        try:
            papers.write_one(self._paper, path)
        except LaresError as error:
            self._context.prompts.tell(self._over, error)
            return
        self._context.settings.set_folder(FOLDER, path.parent)
        self._record([self._paper])
        self._context.notify(self.tr("{file} is saved").format(file=path.name))

    @Slot()
    def _on_save_all(self) -> None:
        if self._dossier is None:
            return
        folder = self._context.prompts.ask_folder(self._over, self.tr("Folder for the papers"), self._folder())
        if folder is None:
            return
        try:
            jobs = papers.prepare_all(self._context.session, self._dossier.departure.id)
        except LaresError as error:
            self._context.prompts.tell(self._over, error)
            return
        self.save_all.setEnabled(False)
        self._context.notify(self.tr("Drawing {count} papers…").format(count=len(jobs)))
        self._context.tasks.run(SavePapers(jobs, folder), self._on_all_saved, self._on_failed)

    @Slot(object)
    def _on_all_saved(self, written: tuple[WrittenPaper, ...]) -> None:
        self.save_all.setEnabled(True)
        self._record([each.paper for each in written])
        folder = written[0].path.parent
        self._context.settings.set_folder(FOLDER, folder)
        self._context.notify(self.tr("{count} papers are saved in {folder}").format(count=len(written), folder=folder))

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
        if printer is not None:
            print_pages(printer, drawn.pictures)
            self._record([drawn.paper])
            self._context.notify(self.tr("Sent to the printer"))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.save_all.setEnabled(True)
        if isinstance(error, LaresError):
            self._context.prompts.tell(self._over, error)
        else:
            _log.error("paper failed: %s", type(error).__name__)
            self._context.prompts.tell(self._over, self.tr("The papers could not be made. The details are in the log."))

    def _record(self, made: list[RenderedPaper]) -> None:
        """Write down which revisions have left the office; a file open to read only still prints."""
        if not self._context.session.read_only:
            self._context.attempt(papers.record, made)
