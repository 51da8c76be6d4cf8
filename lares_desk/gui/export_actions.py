"""The actions that let a list or the departures leave the desk as a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QWidget

from lares_desk.domain.departure_line import DepartureLine
from lares_desk.errors import LaresError
from lares_desk.gui.bus import Notice
from lares_desk.gui.context import Context
from lares_desk.gui.icons import set_icon
from lares_desk.gui.tables import Table
from lares_desk.paths import documents_folder

if TYPE_CHECKING:
    from lares_desk.gui.export_dialog import ExportChoice

_FOLDER = "export"


class ExportActions(QObject):
    """Export over a window; `shown_table` returns the list that is on the screen, or None."""

    def __init__(self, context: Context, window: QWidget, shown_table: Callable[[], Table | None]) -> None:
        """Make the actions; `refresh` says again whether there is a list to export."""
        super().__init__(window)
        self._context = context
        self._window = window
        self._shown_table = shown_table
        self._table: Table | None = None
        self._written = Path()
        self.export_list = self._action(self.tr("&Export this list…"), "save", self._on_export_list)
        self.export_calendar = self._action(
            self.tr("Export departures to ca&lendar…"), "calendar", self._on_export_calendar
        )
        self._open_folder = QAction(self.tr("Open folder"), self)
        self._open_folder.triggered.connect(self._on_open_folder)

    @Slot()
    def refresh(self) -> None:
        """Let a list be exported where the screen shows one with rows."""
        table = self._shown_table()
        self.export_list.setEnabled(table is not None and table.model().rowCount() > 0)

    def _action(self, text: str, icon: str, slot: Callable[[], None]) -> QAction:
        action = QAction(text, self._window)
        set_icon(action, icon, self._window.palette())
        action.triggered.connect(slot)
        return action

    @Slot()
    def _on_export_list(self) -> None:
        table = self._shown_table()
        if table is None or not table.model().ids():
            self._context.notify(self.tr("There is no list with rows on the screen."))
            return
        from lares_desk.gui.export_dialog import ExportDialog  # noqa: PLC0415  (start-up)

        self._table = table
        dialog = ExportDialog(self._context.locale, len(table.model().ids()), len(_selected(table)), self._window)
        dialog.chosen.connect(self._on_list_chosen)
        dialog.open()

    @Slot(object)
    def _on_list_chosen(self, choice: ExportChoice) -> None:
        from lares_desk.gui.export_run import ExportRun, shown_columns  # noqa: PLC0415  (start-up)
        from lares_desk.services.exports import ListExport, ListShape  # noqa: PLC0415

        table = self._table
        if table is None:
            return
        kinds = self.tr("Workbook (*.xlsx)") if choice.kind == "xlsx" else self.tr("CSV (*.csv)")
        path = self._asked(table.accessibleName(), f".{choice.kind}", kinds)
        if path is None:
            return
        titles = tuple(column.title for column in shown_columns(table))
        shape = ListShape(choice.kind, table.accessibleName(), titles, choice.delimiter, choice.mark)
        rows = _selected(table) if choice.only_selected else range(len(table.model().ids()))
        try:
            export = ListExport(path, shape)
        except LaresError as error:
            self._context.prompts.tell(self._window, error)
            return
        self._written = path
        run = ExportRun(self._context, table, rows, export, self._window)
        run.done.connect(self._on_written)
        run.failed.connect(self._on_failed)
        run.start()

    @Slot()
    def _on_export_calendar(self) -> None:
        from lares_desk.gui.export_calendar_dialog import ExportCalendarDialog  # noqa: PLC0415  (start-up)

        self._table = self._departures()
        listed = None if self._table is None else len(self._table.model().ids())
        dialog = ExportCalendarDialog(self._context.locale, listed, self._window)
        dialog.chosen.connect(self._on_calendar_chosen)
        dialog.open()

    @Slot(bool)
    def _on_calendar_chosen(self, listed: bool) -> None:
        from lares_desk.services import exports  # noqa: PLC0415  (start-up)

        path = self._asked(self.tr("Departures"), ".ics", self.tr("Calendar (*.ics)"))
        if path is None:
            return
        self._written = path
        ids = list(self._table.model().ids()) if listed and self._table is not None else None
        work = partial(exports.write_calendar, self._context.session, path, ids, self._context.language)
        self._context.tasks.run(work, self._on_calendar_written, self._on_failed)

    def _departures(self) -> Table | None:
        """Return the list on the screen if it is one of departures."""
        table = self._shown_table()
        if table is None or not table.model().ids():
            return None
        return table if isinstance(table.model().record(0), DepartureLine) else None

    def _asked(self, name: str, suffix: str, kinds: str) -> Path | None:
        from lares_desk.services.saving import safe_name  # noqa: PLC0415  (start-up)

        folder = self._context.settings.folder(_FOLDER, documents_folder())
        day = self._context.session.clock.today().isoformat()
        suggestion = folder / safe_name(f"{name} {day}", suffix)
        path = self._context.prompts.ask_file_to_save(self._window, self.tr("Where to write it"), suggestion, kinds)
        if path is None:
            return None
        if path.suffix.lower() != suffix:
            path = path.with_name(path.name + suffix)
            question = self.tr("{name} is there already. Replace it?").format(name=path.name)
            if path.exists() and not self._context.prompts.confirm(self._window, question, self.tr("Replace")):
                return None
        self._context.settings.set_folder(_FOLDER, path.parent)
        return path

    @Slot(object)
    def _on_calendar_written(self, count: int) -> None:
        text = self.tr("%n departure(s) written to {name}.", "", count).format(name=self._written.name)
        self._context.bus.noticed.emit(Notice(text, offer=self._open_folder))

    @Slot()
    def _on_written(self) -> None:
        text = self.tr("{name} is saved.").format(name=self._written.name)
        self._context.bus.noticed.emit(Notice(text, offer=self._open_folder))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, LaresError):
            raise error
        self._context.prompts.tell(self._window, error)

    @Slot()
    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))


def _selected(table: Table) -> Sequence[int]:
    return sorted(index.row() for index in table.selectionModel().selectedRows())
