"""Papers of many departures at once: those of one departure, of an evening, or of a season."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lares_desk.domain.departure import Departure
from lares_desk.errors import LaresError
from lares_desk.gui import theme, words
from lares_desk.gui.context import Context
from lares_desk.gui.dates import long_date
from lares_desk.gui.departure_notes import note, say
from lares_desk.gui.dialog_size import open_at
from lares_desk.gui.errors import sentence
from lares_desk.gui.fields import CheckField, ChoiceField, DateField, LineField
from lares_desk.gui.import_busy_step import BusyStep
from lares_desk.gui.paper_actions import FOLDER, papers_folder
from lares_desk.gui.paper_batch_work import BatchWork
from lares_desk.gui.paper_print_run import PrintRun
from lares_desk.gui.paper_printing import printer_for
from lares_desk.gui.tasks import Progress
from lares_desk.services import agency, paper_batch, papers
from lares_desk.services.paper_batch import Batch, Order
from lares_desk.services.working import Cancelled

_log = logging.getLogger(__name__)
_THIS, _TONIGHT, _BETWEEN = "this", "tonight", "between"


class PaperBatchDialog(QDialog):
    """What to print, then how far it is, then where it is."""

    def __init__(self, context: Context, departure: Departure | None, parent: QWidget | None = None) -> None:
        """Begin with `departure`, or with those of tomorrow where there is none."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save or print papers"))
        self._context, self._departure = context, departure
        self._batch: Batch | None = None
        self._progress: Progress | None = None
        self._run: PrintRun | None = None
        self._folder: Path | None = None
        self._make_fields()
        self._said = note()
        self._refusal = note("error")
        self.busy = BusyStep(context.locale)
        self.save_button = QPushButton(self.tr("Save in a folder…"))
        self.save_button.setProperty("main", True)
        self.save_button.setDefault(True)
        self.print_button = QPushButton(self.tr("Print…"))
        self.show_folder = QPushButton(self.tr("Open the folder"))
        self.close_button = QPushButton(self.tr("Cancel"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._form())
        self._stack.addWidget(self.busy)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP_S)
        foot.addStretch(1)
        for button in (self.show_folder, self.print_button, self.save_button, self.close_button):
            button.setAutoDefault(button is self.save_button)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        self.show_folder.hide()
        self.save_button.clicked.connect(self._on_save)
        self.print_button.clicked.connect(self._on_print)
        self.show_folder.clicked.connect(self._on_open)
        self.close_button.clicked.connect(self.reject)
        for field in (self.which, self.first, self.last, self.paper):
            field.committed.connect(self._on_choice)
        self._on_choice()
        open_at(self, 600, 580)

    def departure_ids(self) -> Sequence[int]:
        """Return the departures that are chosen."""
        which = self.which.value()
        if which == _THIS:
            return (self._departure.id,)
        session = self._context.session
        if which == _TONIGHT:
            return paper_batch.departures_of_day(session, session.clock.today() + timedelta(days=1))
        return paper_batch.departures_between(session, self.first.value(), self.last.value())

    @Slot()
    def reject(self) -> None:
        """Stop what is running, else close."""
        if self._progress is not None:
            self._progress.cancel()
        elif self._run is not None:
            self._run.cancel()
            self._end(self.tr("Stopped. What the printer had taken by then is written down."))
        else:
            super().reject()

    def _make_fields(self) -> None:
        context = self._context
        tomorrow = context.session.clock.today() + timedelta(days=1)
        night = self.tr("Departures that leave tomorrow, {date}").format(date=long_date(context.locale, tomorrow))
        this = [(_THIS, self._departure.code)] if self._departure else []
        self.which = ChoiceField(
            self.tr("Departures"), [*this, (_TONIGHT, night), (_BETWEEN, self.tr("All that leave between two days"))]
        )
        self.first = DateField(self.tr("From"), context.locale)
        self.last = DateField(self.tr("To"), context.locale)
        self.first.set_value(tomorrow)
        self.last.set_value(tomorrow + timedelta(days=90))
        kinds = [(each.id, each.title.get(context.language)) for each in papers.available()]
        self.paper = ChoiceField(self.tr("Papers"), [(papers.ALL, self.tr("All papers")), *kinds])
        self.language = ChoiceField(
            self.tr("Language"), [("", self.tr("Each in its reader's language")), *words.languages().items()]
        )
        self.season = CheckField(self.tr("Also what is on offer: available departures, choose your trek"))
        self.personal = CheckField(self.tr("A briefing for each traveller instead of each group"))
        self.password = LineField(
            self.tr("Password"),
            optional=True,
            help_text=self.tr(
                "Seals (AES-256) a paper that is chosen by itself, and of all papers those with passport or medical "
                "data; not used by a printer."
            ),
        )
        self.password.editor.setEchoMode(QLineEdit.EchoMode.Password)

    def _form(self) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_M)
        days = QHBoxLayout()
        days.setSpacing(theme.GAP_M)
        days.addWidget(self.first)
        days.addWidget(self.last)
        days.addStretch(1)
        column.addWidget(self.which)
        column.addLayout(days)
        for field in (self.paper, self.personal, self.language, self.season, self.password):
            column.addWidget(field)
        column.addWidget(self._said)
        column.addWidget(self._refusal)
        self._refusal.hide()
        column.addStretch(1)
        return widget

    def _begin(self, words_: str) -> None:
        self._stack.setCurrentWidget(self.busy)
        self.busy.start(words_)
        for button in (self.save_button, self.print_button):
            button.hide()

    def _end(self, said: str, details: str = "") -> None:
        """Say how it ended; what is left is to close."""
        self._progress = self._run = None
        self._stack.setCurrentWidget(self.busy)
        self.busy.finish(said, details)
        self.close_button.setText(self.tr("Close"))
        self.close_button.setFocus()
        self.show_folder.setVisible(self._folder is not None)

    def _refuse(self, error: LaresError) -> None:
        say(self._refusal, f"✕ {sentence(error)}")

    @Slot()
    @Slot(object)
    def _on_choice(self, _value: object = None) -> None:
        between = self.which.value() == _BETWEEN
        self.first.setVisible(between)
        self.last.setVisible(between)
        self.season.setVisible(self.which.value() != _THIS)
        self.personal.setVisible(self.paper.value() in {papers.ALL, papers.BRIEFING})
        count = len(self.departure_ids())
        is_one = self.which.value() == _THIS
        folders = self.tr("%n departure(s), a folder for each.", "", count)
        say(self._said, "" if is_one else folders if count else self.tr("No departure leaves then."))
        say(self._refusal, "")
        for button in (self.save_button, self.print_button):
            button.setEnabled(count > 0)

    def _order(self, folder: Path, password: str = "") -> Order:
        return Order(
            tuple(self.departure_ids()),
            folder,
            self.paper.value(),
            self.language.value() or None,
            password,
            bool(self.season.value()) and self.which.value() != _THIS,
            bool(self.personal.value()),
        )

    @Slot()
    def _on_save(self) -> None:
        try:
            password = papers.usable_password(self.password.value()) if self.password.value() else ""
        except LaresError as error:
            self.password.set_error(sentence(error))
            return
        folder = self._context.prompts.ask_folder(self, self.tr("Folder for the papers"), papers_folder(self._context))
        if folder is None:
            return
        order = self._order(folder, password)
        self._context.settings.set_folder(FOLDER, folder)
        self._folder = folder
        self._batch = Batch(self._context.session, order)
        self._progress = self._context.tasks.progress(self)
        self._progress.moved.connect(self._on_moved)
        self._begin(self.tr("Drawing papers…"))
        self._context.tasks.run(BatchWork(self._batch, self._progress.report), self._on_saved, self._on_failed)

    @Slot()
    def _on_print(self) -> None:
        size = agency.get(self._context.session).paper_size
        printer = printer_for(self.windowTitle(), size)
        if not self._context.prompts.ask_how_to_print(self, printer):
            return
        self._run = PrintRun(self._context, printer, self)
        self._run.moved.connect(self._on_moved)
        self._run.done.connect(self._on_printed)
        self._run.failed.connect(self._on_failed)
        self._begin(self.tr("Printing…"))
        self._run.start(self._order(Path()))

    @Slot(int, int)
    def _on_moved(self, done: int, of: int) -> None:
        self.busy.show_progress(done, of)
        left = self._batch.seconds_left if self._batch else None
        said = self.tr("{done} of {of} papers").format(done=done, of=of)
        if left is not None:
            said = self.tr("{papers}, about {left} left").format(papers=said, left=self._in_words(left))
        self.busy.say_left(said)

    def _in_words(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("%n second(s)", "", max(round(seconds), 1))
        return self.tr("%n minute(s)", "", round(seconds / 60))

    @Slot(object)
    def _on_saved(self, batch: Batch) -> None:
        if batch.changes:
            self._context.bus.changed.emit(batch.changes)
        count = sum(len(each.prints) for each in batch.finished)
        missing = {char for each in batch.finished for paper in each.prints for char in paper.missing_glyphs}
        details = [str(self._folder)]
        if batch.skipped:
            details.append(self.tr("Without a group, so left out: {codes}").format(codes=", ".join(batch.skipped)))
        if missing:
            characters = " ".join(sorted(missing))
            details.append(
                self.tr("⚠ These characters cannot be printed and are replaced: {characters}").format(
                    characters=characters
                )
            )
        self._end(self.tr("%n paper(s) saved", "", count), "\n".join(details))

    @Slot(int)
    def _on_printed(self, count: int) -> None:
        self._end(self.tr("%n paper(s) sent to the printer", "", count))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        finished = self._batch.finished if self._batch else []
        if self._batch and self._batch.changes:
            self._context.bus.changed.emit(self._batch.changes)
        kept = self.tr("Whole departures that are there already: {codes}").format(
            codes=", ".join(each.code for each in finished) or "–"
        )
        if isinstance(error, Cancelled):
            self._end(self.tr("Stopped. No paper is half written."), kept if self._batch else "")
        elif isinstance(error, LaresError):
            self._end(sentence(error), kept if self._batch else "")
        else:
            _log.error("batch failed: %s", type(error).__name__)
            self._end(self.tr("The papers could not be made. The details are in the log."))

    @Slot()
    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
