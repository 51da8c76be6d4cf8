"""The import of people from a list: file, columns, preview, done; nothing is written before the last word."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.errors import InvalidInput, LaresError
from lares_desk.gui import import_words, theme
from lares_desk.gui.bus import Notice
from lares_desk.gui.context import Context
from lares_desk.gui.dialog_size import open_at
from lares_desk.gui.errors import sentence
from lares_desk.gui.import_busy_step import BusyStep
from lares_desk.gui.import_columns_step import ColumnsStep
from lares_desk.gui.import_file_step import FileStep
from lares_desk.gui.import_preview_step import PreviewStep
from lares_desk.gui.import_steps import StepLine
from lares_desk.gui.tasks import Progress, set_aside, take_back
from lares_desk.services import import_target, import_work
from lares_desk.services.import_target import ImportTarget
from lares_desk.services.import_work import ReadList
from lares_desk.services.import_writing import Imported
from lares_desk.services.imports import ImportPreview, Reading, missing_fields
from lares_desk.services.session import Done
from lares_desk.services.working import Cancelled

FILE, COLUMNS, PREVIEW, DONE = range(4)


class ImportWizard(QDialog):
    """One window with four steps; long work runs beside it, shows how far it is, and can be cancelled."""

    saved = Signal(object)

    def __init__(self, context: Context, target: ImportTarget, parent: QWidget | None = None) -> None:
        """Import into `target`: clients only, a new group on a departure, or a group that is there."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.destroyed.connect(take_back)
        self._context = context
        self._target = target
        self._facts = import_target.facts(context.session, target)
        self.setWindowTitle(self._title())
        self._file = Path()
        self._list: ReadList | None = None
        self._found: ImportPreview | None = None
        self._progress: Progress | None = None
        self._back_to = FILE
        self._closes = False
        self._done: Done[Imported] | None = None
        self.step = FILE
        self._line = StepLine([self.tr("File"), self.tr("Columns"), self.tr("Preview"), self.tr("Done")])
        self.file = FileStep(context, self._title())
        self.columns = ColumnsStep(is_group=target.is_group)
        self.preview = PreviewStep(context.locale, target, self._facts)
        self.busy = BusyStep(context.locale)
        self._stack = QStackedWidget()
        for step in (self.file, self.columns, self.preview, self.busy):
            self._stack.addWidget(step)
        self._refusal = QLabel()
        self._refusal.setProperty("tone", "error")
        self._refusal.setWordWrap(True)
        self._refusal.setTextFormat(Qt.TextFormat.PlainText)
        self._refusal.hide()
        self.back = self._button(self.tr("&Back"), self._on_back)
        self.cancel = self._button(self.tr("Cancel"), self._on_cancel)
        self.next = self._button("", self._on_next)
        self.next.setProperty("main", True)
        self._lay_out()
        self.file.chosen.connect(self._on_file_chosen)
        self.columns.reread.connect(self._on_reread)
        self.preview.changed.connect(self._name_next)
        open_at(self, 980, 590)
        self._show_step(FILE)

    @property
    def is_busy(self) -> bool:
        """Whether work is running."""
        return self._progress is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, from wherever it is not wanted for something else."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            elif self.next.isVisible() and self.next.isEnabled():
                self._on_next()
            return
        super().keyPressEvent(event)

    @Slot()
    def reject(self) -> None:
        """Close; work that is running is stopped first, and nothing of it stays."""
        if self._progress is not None:
            self._closes = True
            self._stop()
            return
        self._leave()

    def _stop(self) -> None:
        if self._progress is not None:
            self.busy.start(self.tr("Cancelling…"))
            self.cancel.setEnabled(False)
            self._progress.cancel()

    def _leave(self) -> None:
        done = self._done
        self.done(QDialog.DialogCode.Accepted if done else QDialog.DialogCode.Rejected)
        if done is not None:
            self._context.bus.noticed.emit(Notice(self._said(done.value), undo=True, spot=self._spot(done.value)))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP_S)
        foot.addWidget(self.back)
        foot.addWidget(self._refusal, 1)
        foot.addStretch(0)
        foot.addWidget(self.cancel)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        column.addWidget(self._line)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _button(self, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _title(self) -> str:
        if self._target.booking_id:
            return self.tr("Import travellers into {group}").format(group=self._facts.group)
        if self._target.departure_id:
            return self.tr("Import a group for {code}").format(code=self._facts.code)
        return self.tr("Import clients")

    def _show_step(self, step: int, refusal: LaresError | str | None = None) -> None:
        self.step = step
        self._line.show_step(step)
        page = (self.file, self.columns, self.preview, self.busy)[step]
        self._stack.setCurrentWidget(page)
        self._refuse(refusal)
        self.back.setVisible(step in {COLUMNS, PREVIEW})
        self.cancel.setVisible(step != DONE)
        self.cancel.setEnabled(True)
        self.next.setVisible(step != FILE)
        self._name_next()
        (self.next if step == DONE else page).setFocus()

    def _refuse(self, refusal: LaresError | str | None) -> None:
        text = sentence(refusal) if isinstance(refusal, LaresError) else refusal or ""
        self._refusal.setText(f"✕ {text}" if text else "")
        self._refusal.setVisible(bool(text))

    @Slot()
    def _name_next(self) -> None:
        """Let the main button say what it does next."""
        enabled = True
        if self.step == PREVIEW:
            coming = self.preview.coming()
            text = self.tr("&Import {count}").format(count=self._context.locale.toString(coming))
            enabled = coming > 0
        elif self.step == DONE:
            text = self.tr("&Close")
        else:
            text = self.tr("&Next")
        self.next.setText(text if enabled or self.step != PREVIEW else self.tr("&Import"))
        self.next.setEnabled(enabled)

    def _run(self, sentence: str, work: Callable[..., Any], done: Callable[[Any], None]) -> None:
        """Do a piece of work on the other thread, over the page that says how far it is."""
        self._back_to = self.step
        progress = self._context.tasks.progress(self)
        progress.moved.connect(self.busy.show_progress)
        self._progress = progress
        self.busy.start(sentence)
        self._stack.setCurrentWidget(self.busy)
        self._refuse(None)
        self.back.hide()
        self.next.hide()
        self.cancel.show()
        self.cancel.setFocus()
        work = partial(set_aside, partial(work, report=progress.report))
        self._context.tasks.run(work, done, self._on_failed)

    def _end(self) -> None:
        progress, self._progress = self._progress, None
        if progress is not None:
            progress.deleteLater()

    @Slot(object)
    def _on_file_chosen(self, path: Path) -> None:
        self._file = path
        work = partial(import_work.read_file, path, language=self._facts.language, start=self._facts.start)
        self._run(self.tr("Reading {file}…").format(file=path.name), work, self._on_read)

    @Slot(object)
    def _on_reread(self, how: Reading) -> None:
        if self._list is None:
            return
        work = partial(import_work.read_again, self._list, how, self.columns.plan())
        self._run(self.tr("Reading {file}…").format(file=self._file.name), work, self._on_read)

    @Slot(object)
    def _on_read(self, found: ReadList) -> None:
        self._end()
        if self._closes:
            self._leave()
            return
        self._list = found
        self.columns.show_list(found)
        self._show_step(COLUMNS)

    @Slot(object)
    def _on_looked(self, found: ImportPreview) -> None:
        self._end()
        if self._closes:
            self._leave()
            return
        self._found = found
        self.preview.show_preview(found, self.columns.plan(), self._file.stem)
        self._show_step(PREVIEW)

    @Slot(object)
    def _on_written(self, done: Done[Imported]) -> None:
        self._end()
        self._done = done
        self._context.bus.changed.emit(done.changes)
        self._context.bus.saved.emit(done)
        self.saved.emit(done)
        self.busy.finish(self._said(done.value), self._details(done.value))
        if self._closes:
            self._leave()
            return
        self._show_step(DONE)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._end()
        if self._closes:
            self._leave()
            return
        if isinstance(error, Cancelled):
            self._show_step(self._back_to, self.tr("Cancelled: nothing was written."))
            return
        if not isinstance(error, LaresError):
            self._show_step(self._back_to)
            raise error
        self._show_step(self._back_to, None if self._is_shown_at_field(error) else error)

    def _is_shown_at_field(self, error: LaresError) -> bool:
        return isinstance(error, InvalidInput) and self.preview.show_error(error)

    @Slot()
    def _on_cancel(self) -> None:
        """Stop what is running and stay; with nothing to stop, close."""
        if self.is_busy:
            self._stop()
        else:
            self.reject()

    @Slot()
    def _on_back(self) -> None:
        self._show_step(self.step - 1)

    @Slot()
    def _on_next(self) -> None:
        if self.step == COLUMNS:
            self._look()
        elif self.step == PREVIEW:
            self._import()
        elif self.step == DONE:
            self._leave()

    def _look(self) -> None:
        if self._list is None:
            return
        plan = self.columns.plan()
        missing = missing_fields(plan.fields)
        if missing:
            known = import_words.columns()
            text = self.tr("Say which column holds: {columns}.")
            self._refuse(text.format(columns=", ".join(known[each] for each in missing)))
            return
        work = partial(import_work.look, self._context.session, self._list.table, plan)
        self._run(self.tr("Looking through the lines…"), work, self._on_looked)

    def _import(self) -> None:
        if self._found is None:
            return
        try:
            order = self.preview.order()
        except InvalidInput as error:
            self.preview.show_error(error)
            return
        work = partial(import_work.write, self._context.session, self._found.rows, order)
        self._run(self.tr("Importing…"), work, self._on_written)

    def _said(self, made: Imported) -> str:
        if self._target.is_group:
            return self.tr("%n traveller(s) imported.", "", made.added + made.joined)
        return self.tr("%n client(s) imported.", "", made.added + made.joined)

    def _details(self, made: Imported) -> str:
        number = self._context.locale.toString
        text = self.tr("{added} new, {joined} joined with clients who were there, {skipped} left out.")
        return text.format(added=number(made.added), joined=number(made.joined), skipped=number(made.skipped))

    def _spot(self, made: Imported) -> tuple[str, str] | None:
        return ("bookings", str(made.booking_id)) if made.booking_id else ("clients", "")
