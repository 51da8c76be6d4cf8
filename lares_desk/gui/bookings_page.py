"""The bookings: every group of every departure, and the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.people import BookingStatus
from lares_desk.gui.banners import read_only_reason
from lares_desk.gui.booking_list import BookingList
from lares_desk.gui.context import Context
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.history_action import history_action
from lares_desk.gui.page import Page, record_id
from lares_desk.gui.page_actions import allow, make_action
from lares_desk.gui.remembering import remember_splitter
from lares_desk.gui.tables import Table
from lares_desk.services import groups

if TYPE_CHECKING:
    from lares_desk.gui.booking_detail import BookingDetail

_SHARES = [740, 340]
_SHOWN = (Kind.BOOKING, Kind.TRAVELLER, Kind.CLIENT, Kind.DEPARTURE, Kind.ITINERARY)


class BookingsPage(Page):
    """A list beside the booking that is chosen in it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the list and the booking that was open last."""
        super().__init__(context, parent)
        self.edit = make_action(self, self.tr("&Edit group…"), "edit", self._on_edit, "F2")
        self.go = make_action(self, self.tr("&Go to departure"), "departures", self._on_go, "Ctrl+Return")
        self.history = history_action(context, self, self._record)
        self.cancel = make_action(self, self.tr("&Cancel group"), "cancelled", self._on_cancel, "Ctrl+Delete")
        self.list = BookingList(context)
        self.detail: BookingDetail | None = None
        self._none = EmptyState()
        self._right = QStackedWidget()
        self._right.addWidget(self._none)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(self.list)
        self.split.addWidget(self._right)
        self.split.setSizes(_SHARES)
        remember_splitter(self.split, context.memory, "bookings")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)
        self.begin_at(self.list)
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._on_opened)
        self.list.departures_wanted.connect(self._on_departures_wanted)
        context.bus.changed.connect(self._on_changed)
        self._on_selected(None)
        self.list.start_at(context.memory.get("bookings/last", 0))

    def menu_title(self) -> str:
        """Return the title of the menu."""
        return self.tr("&Booking")

    def menu_actions(self) -> list[QAction | None]:
        """Return the actions for the menu."""
        return [self.edit, self.go, self.history, None, self.cancel]

    def place(self) -> str:
        """Return the booking that is shown."""
        return str(self._shown_id() or "")

    def go_to(self, place: str) -> bool:
        """Show a booking, or the list where none is named."""
        return not place or self.list.show_booking(record_id(place.split("/", maxsplit=1)[0]))

    def shown_table(self) -> Table | None:
        """Return the list of bookings."""
        return self.list.table

    def showEvent(self, event: QShowEvent) -> None:
        """Show the booking as it is now: it may have changed while another page was shown."""
        super().showEvent(event)
        self._on_selected(self.list.table.current_id())

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember what was shown."""
        super().hideEvent(event)
        self.context.memory.set("bookings/last", self._shown_id())

    def _record(self) -> tuple[Kind, int, str] | None:
        group = self.detail.group if self.detail else None
        return (Kind.BOOKING, group.booking.id, group.booking.name) if group else None

    def _shown_id(self) -> int:
        return self.detail.group.booking.id if self.detail and self.detail.group else 0

    def _made_detail(self) -> BookingDetail:
        if self.detail is None:
            from lares_desk.gui.booking_detail import BookingDetail  # noqa: PLC0415  (when one is chosen)

            self.detail = BookingDetail(self.context, [self.edit, self.go, self.cancel])
            self.detail.client_wanted.connect(self._on_client_wanted)
            self._right.addWidget(self.detail)
        return self.detail

    def _aim(self) -> None:
        group = self.detail.group if self.detail else None
        reason = read_only_reason(self.context.session)
        is_off = group is not None and group.booking.status is BookingStatus.CANCELLED
        allow(self.edit, group is not None, reason)
        allow(self.cancel, group is not None and not is_off, reason)
        for action in (self.history, self.go):
            action.setEnabled(group is not None)

    @Slot(object)
    def _on_selected(self, booking_id: int | None) -> None:
        before = self._shown_id()
        shown = booking_id is not None and self._made_detail().show_booking(booking_id)
        if shown:
            self._right.setCurrentWidget(self.detail)
            if before != booking_id:
                self.moved.emit()
        else:
            if self.detail:
                self.detail.group = None
            self._right.setCurrentWidget(self._none)
            self._none.show_words(self.tr("Choose a booking in the list.") if self.list.model.rowCount() else "")
        self._aim()

    @Slot(int)
    def _on_opened(self, _booking_id: int) -> None:
        self.edit.trigger()

    @Slot()
    def _on_edit(self) -> None:
        if self.detail is None or self.detail.group is None:
            return
        from lares_desk.gui.group_dialogs import GroupDialog  # noqa: PLC0415

        GroupDialog(self.context, self.detail.group, self).open()

    @Slot()
    def _on_go(self) -> None:
        if self.detail and self.detail.line:
            line = self.detail.line
            self.context.bus.wanted.emit("departures", f"{line.departure_id}/groups/{line.id}")

    @Slot()
    def _on_cancel(self) -> None:
        if self.detail is None or self.detail.group is None:
            return
        booking = self.detail.group.booking
        if self.context.attempt(groups.cancel, booking):
            self.context.notify(self.tr("Group {group} cancelled").format(group=booking.name), undo=True)

    @Slot(int)
    def _on_client_wanted(self, client_id: int) -> None:
        self.context.bus.wanted.emit("clients", str(client_id))

    @Slot()
    def _on_departures_wanted(self) -> None:
        self.context.bus.wanted.emit("departures", "")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN) and self.isVisible():
            self._on_selected(self.list.table.current_id())
