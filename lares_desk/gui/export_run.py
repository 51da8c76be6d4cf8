"""A list on its way out: a page of rows at a time on the window's own thread, the end of it on the other one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from lares_desk.errors import LaresError
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.import_busy_step import BusyStep
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column
from lares_desk.services.exports import ListExport, as_value

_PAGE = 100  # rows: some 10 ms, so that the window lives on
_SOON_DONE = 500  # rows: no window opens for what is done before it can be read


def shown_columns(table: Table) -> list[Column]:
    """Return the columns that a person sees or would in a wider list, in the order in which they see them."""
    header = table.horizontalHeader()
    columns = table.model().columns
    order = sorted(range(len(columns)), key=header.visualIndex)
    return [columns[place] for place in order if table.gives_way(place) or not table.isColumnHidden(place)]


class _BusyDialog(QDialog):
    """How far the list is, and the button that stops it."""

    def __init__(self, context: Context, over: QWidget) -> None:
        super().__init__(over)
        self.setWindowTitle(self.tr("Export this list"))
        self.busy = BusyStep(context.locale)
        self.busy.start(self.tr("Writing the list…"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        column.addWidget(self.busy, 1)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignRight)

    @Slot()
    def reject(self) -> None:
        """Stop, unless the last piece is being written."""
        if self.cancel.isEnabled():
            super().reject()


class ExportRun(QObject):
    """Writes rows of a table until all are written, or somebody cancels; then it goes."""

    done = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, table: Table, rows: Sequence[int], export: ListExport, over: QWidget) -> None:
        """Write these `rows` of the table, by their places."""
        super().__init__(over)
        self._context, self._model, self._export = context, table.model(), export
        self._rows, self._next = rows, 0
        self._columns = shown_columns(table)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)
        self._dialog = _BusyDialog(context, over)
        self._dialog.rejected.connect(self._on_cancelled)
        table.destroyed.connect(self._on_cancelled)

    def start(self) -> None:
        """Begin with the next events."""
        if len(self._rows) > _SOON_DONE:
            self._dialog.open()
        self._timer.start(0)

    @Slot()
    def _on_time(self) -> None:
        try:
            self._write_page()
        except LaresError as error:
            self._end()
            self.failed.emit(error)
            return
        self._dialog.busy.show_progress(self._next, len(self._rows))
        if self._next >= len(self._rows):
            self._timer.stop()
            self._dialog.cancel.setEnabled(False)
            self._context.tasks.run(self._export.finish, self._on_finished, self._on_failed)

    def _write_page(self) -> None:
        page = self._rows[self._next : self._next + _PAGE]
        records = [self._model.record(row) for row in page]
        # A record that has gone since the list was read leaves no empty line.
        self._export.write([self._values(record) for record in records if record is not None])
        self._next += len(page)

    def _values(self, record: object) -> list[object]:
        values = []
        for column in self._columns:
            text = column.text(record)
            values.append(as_value(text, text if column.raw is None else column.raw(record)))
        return values

    @Slot(object)
    def _on_finished(self, _nothing: object) -> None:
        self._end()
        self.done.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, LaresError):
            raise error
        self.failed.emit(error)

    @Slot()
    def _on_cancelled(self) -> None:
        if self._timer.isActive():
            self._export.drop()
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._dialog.deleteLater()
        self.deleteLater()
