"""One departure: title line and tabs."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.departure import Dossier
from lares_desk.errors import LaresError, NotFound
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.departure_form import DepartureForm
from lares_desk.gui.departure_head import DepartureHead
from lares_desk.gui.fields import commit_focus
from lares_desk.gui.groups_tab import GroupsTab
from lares_desk.gui.papers_tab import PapersTab
from lares_desk.gui.trek_days_editor import TrekDaysEditor
from lares_desk.services import departures

_SHOWN = (
    Kind.DEPARTURE, Kind.DEPARTURE_CREW, Kind.CREW, Kind.BOOKING, Kind.TRAVELLER, Kind.CLIENT, Kind.TREK_DAY,
    Kind.WAYPOINT, Kind.ITINERARY, Kind.PLACE, Kind.READING, Kind.AGENCY, Kind.PRINTED_PAPER,
)  # fmt: skip


class DepartureDetail(QWidget):
    """The dossier of a departure, read once for all its tabs."""

    def __init__(self, context: Context, back: QAction, parent: QWidget | None = None) -> None:
        """Offer `back` to the list."""
        super().__init__(parent)
        self._context = context
        self._id: int | None = None
        self._head = DepartureHead(context, back)
        self.form = DepartureForm(context)
        self.days = TrekDaysEditor(context, "departure", self)
        self.groups = GroupsTab(context)
        self.papers = PapersTab(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Parts of the departure"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.tabs.addTab(self.form, self.tr("Details"))
        self.tabs.addTab(self.days, self.tr("Days"))
        self.tabs.addTab(self.groups, self.tr("Groups"))
        self.tabs.addTab(self.papers, self.tr("Papers"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_M, theme.GAP_XL, theme.GAP_S)
        column.setSpacing(theme.GAP_M)
        column.addWidget(self._head)
        column.addWidget(self.tabs, 1)
        self.setFocusProxy(self.tabs)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.papers.group_wanted.connect(self._on_group_wanted)
        context.bus.changed.connect(self._on_changed)

    @property
    def departure_id(self) -> int | None:
        """The departure that is shown."""
        return self._id

    def show_departure(self, departure_id: int) -> bool:
        """Show a departure; say whether it is still there."""
        try:
            dossier = departures.dossier(self._context.session, departure_id)
        except LaresError as error:
            self._context.prompts.tell(self, error)
            return False
        if departure_id != self._id:
            commit_focus(self)
            self._id = departure_id
            self.days.show_owner(departure_id)
        self._show(dossier)
        return True

    def _show(self, dossier: Dossier) -> None:
        self._head.show_dossier(dossier)
        self.form.show_dossier(dossier)
        self.groups.show_dossier(dossier)
        self.papers.show_dossier(dossier, is_seen=self.tabs.currentWidget() is self.papers)

    @Slot(int)
    def _on_tab_changed(self, _index: int) -> None:
        if self.tabs.currentWidget() is self.papers:
            self.papers.draw()

    @Slot()
    def _on_group_wanted(self) -> None:
        self.tabs.setCurrentWidget(self.groups)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._id is None or not changes.touches(*_SHOWN):
            return
        try:
            dossier = departures.dossier(self._context.session, self._id)
        except NotFound:
            self._id = None
            return
        self._show(dossier)
