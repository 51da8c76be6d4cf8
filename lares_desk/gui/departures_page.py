"""The departures: the list, and the one that is open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.changes import Kind
from lares_desk.gui.banners import read_only_reason
from lares_desk.gui.context import Context
from lares_desk.gui.departure_actions import DepartureActions
from lares_desk.gui.departure_list import DepartureList
from lares_desk.gui.history_action import history_action
from lares_desk.gui.leaving import may_leave
from lares_desk.gui.one_dialog import is_asking
from lares_desk.gui.page import Page, record_id
from lares_desk.gui.page_actions import allow, make_action
from lares_desk.gui.tables import Table
from lares_desk.services.session import Done

if TYPE_CHECKING:
    from lares_desk.domain.departure import Departure, Dossier
    from lares_desk.domain.departure_line import DepartureLine
    from lares_desk.gui.departure_detail import DepartureDetail


class DeparturesPage(Page):
    """A list that opens into a detail."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the list, at today."""
        super().__init__(context, parent)
        self._context = context
        self.new = make_action(self, self.tr("&New departure…"), "add", self._on_new, "Ctrl+N")
        self.open = make_action(self, self.tr("&Open departure"), "open", self._on_open, "Ctrl+Return")
        self.back = make_action(self, self.tr("&All departures"), "back", self._on_back, "Esc")
        # Escape belongs to whatever has the keyboard first: what is left of it comes to the detail.
        self.back.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.filter = make_action(self, self.tr("&Filter departures"), "", self._on_filter, "Ctrl+Shift+F")
        self.clear = make_action(self, self.tr("Clea&r filters"), "", self._on_clear, "Ctrl+Shift+L")
        self.tonight = make_action(self, self.tr("Prin&t for tonight…"), "print", self._on_tonight, "Ctrl+R")
        self.acts = DepartureActions(context, self)
        self.history = history_action(context, self, self._record)
        self.list = DepartureList(context, self.new, self.clear)
        self.detail: DepartureDetail | None = None
        self._dossier: Dossier | None = None
        self._days = self._submenu(self.tr("&Days"))
        self._groups, self._papers = self._submenu(self.tr("&Groups")), self._submenu(self.tr("&Papers"))
        self._logistics, self._advice = self._submenu(self.tr("Log&istics")), self._submenu(self.tr("Ad&vice"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.list.opened.connect(self._on_opened)
        self.list.selected.connect(self._on_selected)
        self.list.model.dataChanged.connect(self._on_list_changed)
        self.acts.made.connect(self._on_made)
        allow(self.new, True, read_only_reason(context.session))
        self.begin_at(self.list)
        self._aim()

    def menu_title(self) -> str:
        """Return the title of the menu."""
        return self.tr("&Departure")

    def menu_actions(self) -> list[QAction | None]:
        """Return the actions for the menu."""
        parts = [menu.menuAction() for menu in self._parts()]
        return [
            self.new,
            self.open,
            self.back,
            None,
            *self.acts.all(),
            self.history,
            None,
            self.tonight,
            *parts,
            None,
            self.filter,
            self.clear,
        ]

    def place(self) -> str:
        """Return the departure that is open, and which part of it."""
        if self.detail is None or not self._is_open() or self.detail.departure_id is None:
            return ""
        part = self.detail.part()
        return f"{self.detail.departure_id}/{part}" if part else str(self.detail.departure_id)

    def go_to(self, place: str) -> bool:
        """Show the list, a departure, a part of it, a group on it or a section of its logistics."""
        if not place:
            self._show_list()
            return True
        departure_id, part, spot = (*place.split("/"), "", "")[:3]
        if not self._show(record_id(departure_id)):
            return False
        # A group that is gone leads to its departure.
        self.detail.show_part(part, spot)
        return True

    def shown_table(self) -> Table | None:
        """Return the list of departures, or that of the travellers of a group."""
        if not self._is_open():
            return self.list.table
        return self.detail.groups.table if self.detail.part() == "groups" else None

    @Slot(int)
    def show_departure(self, departure_id: int) -> bool:
        """Open one departure at the part that was looked at last; say whether it is still there."""
        if not self._show(departure_id):
            return False
        self.detail.show_last_part()
        self.moved.emit()
        return True

    def _show(self, departure_id: int) -> bool:
        if self.detail is None:
            # Forms, groups and papers wait until a departure is opened: the window is there sooner.
            from lares_desk.gui.departure_detail import DepartureDetail  # noqa: PLC0415

            self.detail = DepartureDetail(self._context, self.back, self.acts.all())
            self.detail.shown.connect(self._on_shown)
            self.detail.gone.connect(self._on_gone)
            self.detail.turned.connect(self._on_turned)
            self.detail.form.cancel_wanted.connect(self.acts.cancel.trigger)
            _fill(self._days, self.detail.days.menu_actions())
            _fill(self._groups, self.detail.groups.actions_.menu_actions())
            _fill(self._papers, self.detail.papers.actions())
            self.detail.logistics_turned.connect(self._on_logistics_turned)
            self._logistics.aboutToShow.connect(self.detail.made_logistics)
            self._advice.aboutToShow.connect(self._on_advice_menu)
            self._stack.addWidget(self.detail)
        if not self.detail.show_departure(departure_id):
            return False
        self._stack.setCurrentWidget(self.detail)
        self.begin_at(self.detail)
        self.detail.setFocus()
        self.list.table.select(departure_id)
        self._aim()
        return True

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self.list)
        self.begin_at(self.list)
        self.list.setFocus()
        self._aim()

    def _is_open(self) -> bool:
        return self.detail is not None and self._stack.currentWidget() is self.detail

    def _record(self) -> tuple[Kind, int, str] | None:
        """Return the departure whose history can be shown: the open one, else the one chosen in the list."""
        line = self._chosen()
        if self._is_open() and self._dossier is not None:
            departure = self._dossier.departure
            return Kind.DEPARTURE, departure.id, departure.code
        return (Kind.DEPARTURE, line.id, line.code) if line else None

    def _chosen(self) -> DepartureLine | None:
        """Return what the list shows of the departure that is chosen in it."""
        departure_id = self.list.table.current_id()
        row = self.list.model.row_of(departure_id) if departure_id is not None else None
        return self.list.model.record(row) if row is not None else None

    def _parts(self) -> tuple[QMenu, ...]:
        return self._days, self._groups, self._logistics, self._advice, self._papers

    def _submenu(self, title: str) -> QMenu:
        menu = QMenu(title, self)
        menu.setToolTipsVisible(True)
        return menu

    def _aim(self) -> None:
        """Say which departure the actions are about: the open one, else the one chosen in the list."""
        is_open, line = self._is_open(), self._chosen()
        if is_open and self._dossier is not None:
            self.acts.aim(self._dossier.departure.id, self._dossier.departure.status)
        else:
            self.acts.aim(line.id if line else None, line.status if line else None)
        self.open.setEnabled(not is_open and line is not None)
        self.back.setEnabled(is_open)
        self.filter.setEnabled(not is_open)
        self.clear.setEnabled(not is_open and self.list.filters.is_active())
        self.history.setEnabled(self._record() is not None)
        for menu in self._parts():
            menu.menuAction().setEnabled(is_open)

    @Slot()
    def _on_new(self) -> None:
        from lares_desk.gui.new_departure_dialog import NewDepartureDialog  # noqa: PLC0415

        if is_asking(self):
            return
        dialog = NewDepartureDialog(self._context, self)
        dialog.saved.connect(self._on_scheduled)
        dialog.open()

    @Slot()
    def _on_tonight(self) -> None:
        from lares_desk.gui.paper_batch_dialog import PaperBatchDialog  # noqa: PLC0415  (start-up)

        if not is_asking(self):
            PaperBatchDialog(self._context, None, self).open()

    @Slot(object)
    def _on_scheduled(self, done: Done[Departure]) -> None:
        self.list.show_departure(done.value.id)
        if may_leave(self, self._context.prompts):
            self.show_departure(done.value.id)

    @Slot(object)
    def _on_made(self, departure_ids: tuple[int, ...]) -> None:
        """Show the first of the departures that were made, in the list: they are many, and none is the one wanted."""
        if not self._is_open():
            self.list.show_departure(departure_ids[0])

    @Slot()
    def _on_open(self) -> None:
        departure_id = self.list.table.current_id()
        if departure_id is not None:
            self.show_departure(departure_id)

    @Slot(int)
    def _on_opened(self, departure_id: int) -> None:
        self.show_departure(departure_id)

    @Slot()
    def _on_back(self) -> None:
        if self._is_open() and may_leave(self, self._context.prompts):
            self._show_list()
            self.moved.emit()

    @Slot()
    def _on_gone(self) -> None:
        if self._is_open():
            self._show_list()
            self.moved.emit()

    @Slot()
    def _on_turned(self) -> None:
        if self._is_open():
            self.moved.emit()

    @Slot()
    def _on_filter(self) -> None:
        self.list.filters.setFocus()

    @Slot()
    def _on_clear(self) -> None:
        self.list.clear_filters()
        self._aim()

    @Slot(object)
    def _on_shown(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._aim()

    @Slot()
    def _on_logistics_turned(self) -> None:
        """Offer what can be done in the section that is shown."""
        self._logistics.clear()
        _fill(self._logistics, self.detail.made_logistics().menu_actions())

    @Slot()
    def _on_advice_menu(self) -> None:
        if self._advice.isEmpty():
            _fill(self._advice, self.detail.made_advice().menu_actions())

    @Slot(object)
    def _on_selected(self, _departure_id: int | None) -> None:
        self._aim()

    @Slot()
    def _on_list_changed(self) -> None:
        self._aim()


def _fill(menu: QMenu, actions: Sequence[QAction | None]) -> None:
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
