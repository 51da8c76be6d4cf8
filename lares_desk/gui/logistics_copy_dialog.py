"""The dialog that takes the logistics of another departure."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.domain.departure_line import DepartureLine
from lares_desk.errors import N_, InvalidInput
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.dates import date_span
from lares_desk.gui.departure_notes import note
from lares_desk.gui.fields import LineField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.logistics_cells import CellColumn, CellsModel
from lares_desk.gui.logistics_table import CellsTable
from lares_desk.services import departure_lists, logistics
from lares_desk.services.session import Done

_SHOWN = 200


class CopyLogisticsDialog(FormDialog):
    """Choose a departure, the newest of the same itinerary first, and take what it has over."""

    def __init__(self, context: Context, dossier: Dossier, parent: QWidget) -> None:
        """Copy to the departure of `dossier`."""
        super().__init__("", "", parent)
        self._context = context
        self._departure = dossier.departure
        self.setWindowTitle(self.tr("Copy logistics to {code}").format(code=dossier.departure.code))
        self._accept.setText(self.tr("Copy"))
        said = note()
        said.setText(
            self.tr("Services without their tickets, kit, animals and cash lines are added to what is here already.")
        )
        self.search = LineField(self.tr("Find a departure"))
        self.search.editor.textChanged.connect(self._on_searched)
        columns = (
            CellColumn(self.tr("Departure"), _code, sample="L4-2027-06-14"),
            CellColumn(self.tr("Dates"), self._dates, sample="Wed 30 Sep 2027 – Wed 30 Sep 2027"),
        )
        model = CellsModel(context, columns)
        self.table = CellsTable(context, model, self.tr("Departures to copy from"), {1: 1}, "copy")
        self.table.opened.connect(self._on_chosen)
        for widget in (said, self.search, self.table):
            self.form.addWidget(widget)
        self.form.setStretchFactor(self.table, 1)
        self._on_searched()
        self.search.setFocus()
        self.resize(theme.scaled(560), theme.scaled(480))

    def _on_searched(self, _text: str = "") -> None:
        found = departure_lists.matching_ids(self._context.session, self.search.value())
        lines = departure_lists.lines(self._context.session, [each for each in found if each != self._departure.id])
        lines = sorted(lines, key=self._nearness)[:_SHOWN]
        self.table.cells.show_rows(lines)
        if lines:
            self.table.selectRow(0)

    def _nearness(self, line: DepartureLine) -> tuple[bool, int]:
        """Sort the same itinerary first, and the departure that is nearest in time."""
        code = self._departure.code.split("-", maxsplit=1)[0]
        return line.code.split("-", maxsplit=1)[0] != code, abs((line.start - self._departure.start).days)

    def _dates(self, line: DepartureLine) -> str:
        return date_span(self._context.locale, line.start, line.end)

    def _on_chosen(self, _departure_id: int) -> None:
        self._accept.click()

    def _save(self) -> Done[None]:
        chosen = self.table.current_id()
        if chosen is None:
            raise InvalidInput("", N_("Choose the departure to copy from."))
        done = self._context.perform(logistics.copy_logistics, chosen, self._departure.id)
        self._context.notify(self.tr("The logistics are copied"), undo=True)
        return done


def _code(line: DepartureLine) -> str:
    return line.code
