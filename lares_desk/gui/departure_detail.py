"""One departure: title line and tabs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.departure import Dossier
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.errors import LaresError, NotFound
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.departure_days_tab import DepartureDaysTab
from lares_desk.gui.departure_form import DepartureForm
from lares_desk.gui.departure_head import DepartureHead
from lares_desk.gui.fields import Field, commit_focus
from lares_desk.gui.groups_tab import GroupsTab
from lares_desk.gui.leaving import forget_refused
from lares_desk.gui.page import record_id
from lares_desk.gui.papers_tab import PapersTab
from lares_desk.gui.part import Part
from lares_desk.services import crew, departures

if TYPE_CHECKING:
    from lares_desk.gui.advice_tab import AdviceTab
    from lares_desk.gui.logistics_tab import LogisticsTab

_SHOWN = (
    Kind.DEPARTURE, Kind.DEPARTURE_CREW, Kind.CREW, Kind.BOOKING, Kind.TRAVELLER, Kind.CLIENT, Kind.TREK_DAY,
    Kind.WAYPOINT, Kind.TRACK, Kind.ITINERARY, Kind.PLACE, Kind.READING, Kind.AGENCY, Kind.PRINTED_PAPER,
    Kind.SERVICE, Kind.TICKET, Kind.ROOM, Kind.ROOM_PLACE, Kind.EQUIPMENT, Kind.ANIMAL, Kind.CASH_ITEM,
    Kind.WEIGHT_LIMIT,
)  # fmt: skip
PARTS = ("", "days", "groups", "logistics", "advice", "papers")  # the tabs as places name them
_MEMORY = "departures/tab"


class DepartureDetail(Part):
    """The dossier of a departure, read once for all its tabs.

    `gone` is sent when the departure is no longer in the file, `turned` when a person turns to another tab,
    `logistics_turned` when another section of the logistics is shown. Logistics and advice are made when they are
    wanted.
    """

    gone = Signal()
    turned = Signal()
    shown = Signal(object)
    logistics_turned = Signal()

    def __init__(
        self, context: Context, back: QAction, actions: Sequence[QAction | None], parent: QWidget | None = None
    ) -> None:
        """Offer `back` to the list, and `actions` on the whole departure."""
        super().__init__(parent)
        self._context = context
        self._back = back
        self._id: int | None = None
        self._dossier: Dossier | None = None
        self.logistics: LogisticsTab | None = None
        self.advice: AdviceTab | None = None
        self.head = DepartureHead(context, back, actions)
        self.form = DepartureForm(context)
        self.days = DepartureDaysTab(context)
        self.groups = GroupsTab(context)
        self.papers = PapersTab(context)
        self._logistics_place, self._advice_place = QWidget(), QWidget()
        for place in (self._logistics_place, self._advice_place):
            QVBoxLayout(place).setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Parts of the departure"))
        self.tabs.tabBar().setAccessibleName(self.tabs.accessibleName())
        self.tabs.addTab(self.form, self.tr("Details"))
        self.tabs.addTab(self.days, self.tr("Days"))
        self.tabs.addTab(self.groups, self.tr("Groups"))
        self.tabs.addTab(self._logistics_place, self.tr("Logistics"))
        self.tabs.addTab(self._advice_place, self.tr("Advice"))
        self.tabs.addTab(self.papers, self.tr("Papers"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_M, theme.GAP_XL, theme.GAP_S)
        column.setSpacing(theme.GAP_M)
        column.addWidget(self.head)
        column.addWidget(self.tabs, 1)
        self.begin_at(self.tabs)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.papers.group_wanted.connect(self._on_group_wanted)
        self.head.link_chosen.connect(self._on_link_chosen)
        context.bus.changed.connect(self._on_changed)

    @property
    def departure_id(self) -> int | None:
        """The departure that is shown."""
        return self._id

    def part(self) -> str:
        """Return which tab is shown, as places name it."""
        return PARTS[self.tabs.currentIndex()]

    def show_part(self, part: str, spot: str = "") -> bool:
        """Turn to a tab, and to a group, a day or a section in it; say whether there is such a part."""
        if part not in PARTS:
            return False
        self.tabs.setCurrentIndex(PARTS.index(part))
        if part == "logistics" and spot:
            return self.made_logistics().show_section(spot)
        if part == "advice" and spot:
            return self.made_advice().show_section(spot)
        if part == "days" and spot:
            self.days.editor.list.choose(record_id(spot) or 0)
            return True
        booking_id = record_id(spot)
        return not booking_id or self.groups.list.choose(booking_id)

    def made_logistics(self) -> LogisticsTab:
        """Return the logistics, made now where nobody has looked at them yet."""
        if self.logistics is None:
            from lares_desk.gui.logistics_tab import LogisticsTab  # noqa: PLC0415  (when it is wanted)

            self.logistics = LogisticsTab(self._context)
            self._logistics_place.layout().addWidget(self.logistics)
            self.logistics.show()  # its layout would do so a moment later
            self._logistics_place.setFocusProxy(self.logistics)
            self.logistics.menu_changed.connect(self.logistics_turned)
            if self._dossier is not None:
                self.logistics.show_dossier(self._dossier)
        return self.logistics

    def made_advice(self) -> AdviceTab:
        """Return the advice, made now where nobody has looked at it yet."""
        if self.advice is None:
            from lares_desk.gui.advice_tab import AdviceTab  # noqa: PLC0415  (when it is wanted)

            self.advice = AdviceTab(self._context)
            self._advice_place.layout().addWidget(self.advice)
            self._advice_place.setFocusProxy(self.advice)
            if self._dossier is not None:
                is_seen = self.tabs.currentWidget() is self._advice_place
                self.advice.show_dossier(self._dossier, is_seen=is_seen)
        return self.advice

    def show_last_part(self) -> None:
        """Turn to the tab that was looked at last."""
        self.show_part(self._context.memory.get(_MEMORY, ""))

    def show_departure(self, departure_id: int) -> bool:
        """Show a departure; say whether it is still there."""
        try:
            dossier = departures.dossier(self._context.session, departure_id)
        except NotFound:
            return False
        except LaresError as error:
            self._context.prompts.tell(self, error)
            return False
        if departure_id != self._id:
            commit_focus(self)
            self._id = departure_id
        self._show(dossier)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Escape; a field that is being edited gets its value back first."""
        if event.key() != Qt.Key.Key_Escape or event.modifiers():
            super().keyPressEvent(event)
            return
        field = _field_around(self.window().focusWidget())
        if field is not None and field.is_dirty():
            field.restore()
        else:
            self._back.trigger()

    def _show(self, dossier: Dossier) -> None:
        self._dossier = dossier
        departure = dossier.departure
        is_on = departure.status is not DepartureStatus.CANCELLED
        guides = [guide.member for guide in dossier.guides] if is_on else []
        clashes = crew.clashes(self._context.session, guides, departure.start, departure.end, departure.id)
        self.head.show_dossier(dossier, clashes)
        self.form.show_dossier(dossier)
        self.days.show_dossier(dossier)
        self.groups.show_dossier(dossier)
        if self.logistics is not None:
            self.logistics.show_dossier(dossier, is_seen=self.tabs.currentWidget() is self._logistics_place)
        if self.advice is not None:
            self.advice.show_dossier(dossier, is_seen=self.tabs.currentWidget() is self._advice_place)
        self.papers.show_dossier(dossier, is_seen=self.tabs.currentWidget() is self.papers)
        self.shown.emit(dossier)

    @Slot(int)
    def _on_tab_changed(self, _index: int) -> None:
        if self.tabs.currentWidget() is self.papers:
            self.papers.draw()
        elif self.tabs.currentWidget() is self._logistics_place:
            self.made_logistics().fill()
        elif self.tabs.currentWidget() is self._advice_place:
            self.made_advice().fill()
        self._context.memory.set(_MEMORY, self.part())
        self.turned.emit()

    @Slot()
    def _on_group_wanted(self) -> None:
        self.tabs.setCurrentWidget(self.groups)

    @Slot(int)
    def _on_link_chosen(self, departure_id: int) -> None:
        self._context.bus.wanted.emit("departures", str(departure_id))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._id is None or not changes.touches(*_SHOWN):
            return
        try:
            dossier = departures.dossier(self._context.session, self._id)
        except NotFound:
            self._id = None
            forget_refused(self)
            self.gone.emit()
            return
        self._show(dossier)


def _field_around(widget: QWidget | None) -> Field | None:
    while widget is not None and not isinstance(widget, Field):
        widget = widget.parentWidget()
    return widget
