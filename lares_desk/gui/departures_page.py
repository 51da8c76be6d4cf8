"""The departures: the list, and the one that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lares_desk.gui.banners import read_only_reason
from lares_desk.gui.context import Context
from lares_desk.gui.departure_list import DepartureList
from lares_desk.gui.icons import set_icon
from lares_desk.gui.leaving import may_leave
from lares_desk.gui.page import Page
from lares_desk.gui.tables import Table
from lares_desk.services.session import Done

if TYPE_CHECKING:
    from lares_desk.domain.departure import Departure
    from lares_desk.gui.departure_detail import DepartureDetail


class DeparturesPage(Page):
    """A list that opens into a detail."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the list, at today."""
        super().__init__(context, parent)
        self._context = context
        self.new = self._action(self.tr("&New departure…"), "Ctrl+N", "add")
        self.open = self._action(self.tr("&Open departure"), "Ctrl+Return", "open")
        self.back = self._action(self.tr("&All departures"), "Alt+Left", "back")
        self.list = DepartureList(context, self.new)
        self.detail: DepartureDetail | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.new.triggered.connect(self._on_new)
        self.open.triggered.connect(self._on_open)
        self.back.triggered.connect(self._on_back)
        self.list.opened.connect(self.show_departure)
        self.list.selected.connect(self._on_selected)
        reason = read_only_reason(context.session)
        if reason:
            self.new.setEnabled(False)
            self.new.setToolTip(reason)
        self.setFocusProxy(self.list)
        self._on_selected(self.list.table.current_id())
        self.back.setEnabled(False)

    def menu_title(self) -> str:
        """Return the title of the menu."""
        return self.tr("&Departure")

    def menu_actions(self) -> list[QAction | None]:
        """Return the actions for the menu."""
        return [self.new, self.open, self.back]

    def place(self) -> str:
        """Return the departure that is open."""
        return str(self.detail.departure_id) if self.detail and self._stack.currentWidget() is self.detail else ""

    def go_to(self, place: str) -> bool:
        """Show the list or a departure."""
        if not place:
            self._show_list()
            return True
        return self.show_departure(int(place.split("/", maxsplit=1)[0]))

    def shown_table(self) -> Table | None:
        """Return the list of departures."""
        return self.list.table if self._stack.currentWidget() is self.list else None

    @Slot(int)
    def show_departure(self, departure_id: int) -> bool:
        """Open one departure; say whether it is still there."""
        if self.detail is None:
            # Forms, groups and papers wait until a departure is opened: the window is there sooner.
            from lares_desk.gui.departure_detail import DepartureDetail  # noqa: PLC0415

            self.detail = DepartureDetail(self._context, self.back)
            self._stack.addWidget(self.detail)
        if not self.detail.show_departure(departure_id):
            return False
        self._stack.setCurrentWidget(self.detail)
        self.setFocusProxy(self.detail)
        self.detail.setFocus()
        self.back.setEnabled(True)
        self.moved.emit()
        return True

    @Slot()
    def _on_new(self) -> None:
        from lares_desk.gui.new_departure_dialog import NewDepartureDialog  # noqa: PLC0415

        dialog = NewDepartureDialog(self._context, self)
        dialog.saved.connect(self._on_scheduled)
        dialog.open()

    @Slot(object)
    def _on_scheduled(self, done: Done[Departure]) -> None:
        if not self.list.table.select(done.value.id):
            self.list.search.clear()
            self.list.table.select(done.value.id)
        if may_leave(self, self._context.prompts):
            self.show_departure(done.value.id)

    @Slot()
    def _on_open(self) -> None:
        departure_id = self.list.table.current_id()
        if departure_id is not None:
            self.show_departure(departure_id)

    @Slot()
    def _on_back(self) -> None:
        if may_leave(self, self._context.prompts):
            self._show_list()
            self.moved.emit()

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self.list)
        self.setFocusProxy(self.list)
        self.list.setFocus()
        self.back.setEnabled(False)

    @Slot(object)
    def _on_selected(self, departure_id: int | None) -> None:
        self.open.setEnabled(departure_id is not None)

    def _action(self, text: str, keys: str, icon: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        set_icon(action, icon, self.palette())
        return action
