"""The clients: the list, and the one that is chosen with everything kept of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from lares_desk.domain.changes import Kind
from lares_desk.gui.banners import read_only_reason
from lares_desk.gui.client_list import ClientList
from lares_desk.gui.context import Context
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.history_action import history_action
from lares_desk.gui.leaving import may_leave
from lares_desk.gui.page import Page, record_id
from lares_desk.gui.page_actions import allow, make_action
from lares_desk.gui.remembering import remember_splitter
from lares_desk.gui.tables import Table
from lares_desk.services import clients
from lares_desk.services.session import Done

if TYPE_CHECKING:
    from lares_desk.gui.client_detail import ClientDetail

_SHARES = [522, 558]


class ClientsPage(Page):
    """A list beside the client who is chosen in it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the list and the client who was open last."""
        super().__init__(context, parent)
        self.new = make_action(self, self.tr("&New client…"), "add", self._on_new, "Ctrl+N")
        self.edit = make_action(self, self.tr("&Edit client"), "edit", self._on_edit, "F2")
        self.merge = make_action(self, self.tr("&Merge with…"), "group", self._on_merge, "Ctrl+M")
        self.copy_email = make_action(self, self.tr("&Copy e-mail"), "copy", self._on_copy_email, "Ctrl+Shift+C")
        self.history = history_action(context, self, self._record)
        self.remove = make_action(self, self.tr("&Delete client"), "remove", self._on_remove, "Ctrl+Delete")
        self.list = ClientList(context, self.new)
        self.detail: ClientDetail | None = None
        self._nobody = EmptyState()
        self._right = QStackedWidget()
        self._right.addWidget(self._nobody)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(self.list)
        self.split.addWidget(self._right)
        self.split.setSizes(_SHARES)
        remember_splitter(self.split, context.memory, "clients")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)
        self.begin_at(self.list)
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._on_opened)
        self._restoring = QTimer(self)
        self._restoring.setSingleShot(True)
        self._restoring.timeout.connect(self._show_last)
        self._on_selected(None)

    def menu_title(self) -> str:
        """Return the title of the menu."""
        return self.tr("&Client")

    def menu_actions(self) -> list[QAction | None]:
        """Return the actions for the menu."""
        return [self.new, self.edit, self.merge, None, self.copy_email, self.history, None, self.remove]

    def place(self) -> str:
        """Return the client who is shown."""
        return str(self._shown_id() or "")

    def go_to(self, place: str) -> bool:
        """Show a client, or the list where none is named."""
        if not place:
            return True
        self._restoring.stop()  # who is named does not wait
        is_there = self.list.show_client(record_id(place.split("/", maxsplit=1)[0]))
        self._on_selected(self.list.table.current_id())
        return is_there

    def shown_table(self) -> Table | None:
        """Return the list of clients."""
        return self.list.table

    def showEvent(self, event: QShowEvent) -> None:
        """Show the list first: the form with its many fields takes a moment."""
        super().showEvent(event)
        if not self._shown_id():
            self._restoring.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember who was shown."""
        super().hideEvent(event)
        self._restoring.stop()
        self.context.memory.set("clients/last", self._shown_id())

    def _record(self) -> tuple[Kind, int, str] | None:
        client = self.detail.client if self.detail else None
        return (Kind.CLIENT, client.id, client.full_name) if client else None

    def _shown_id(self) -> int:
        return self.detail.client.id if self.detail and self.detail.client else 0

    def _made_detail(self) -> ClientDetail:
        if self.detail is None:
            # The form with its many fields waits until a client is chosen: the list is there sooner.
            from lares_desk.gui.client_detail import ClientDetail  # noqa: PLC0415

            self.detail = ClientDetail(self.context)
            self.detail.trek_wanted.connect(self._on_trek_wanted)
            self.detail.merge_wanted.connect(self._on_merge_wanted)
            self.detail.gone.connect(self._on_gone)
            self._right.addWidget(self.detail)
        return self.detail

    def _aim(self) -> None:
        client = self.detail.client if self.detail else None
        reason = read_only_reason(self.context.session)
        has_treks = client is not None and self.detail.has_treks()
        allow(self.new, True, reason)
        allow(self.merge, client is not None and self.list.total > 1, reason)
        allow(
            self.remove,
            client is not None,
            reason or (self.tr("A client with treks stays in the file.") if has_treks else ""),
        )
        self.copy_email.setEnabled(bool(client and client.email))
        for action in (self.edit, self.history):
            action.setEnabled(client is not None)

    @Slot()
    def _show_last(self) -> None:
        """Show who is chosen by now, else who was open last in this file; one who is gone is no news."""
        chosen = self.list.table.current_id()
        if chosen is not None:
            self._on_selected(chosen)
            return
        last = self.context.memory.get("clients/last", 0)
        if last and not self._shown_id() and self._made_detail().show_client(last):
            self._right.setCurrentWidget(self.detail)
            self.list.await_client(last)
            self._aim()

    @Slot(object)
    def _on_selected(self, client_id: int | None) -> None:
        """Show who is chosen in the list, unless something typed of the one before could not be saved."""
        shown = self._shown_id()
        is_waiting = client_id is not None and self.detail is None and self._restoring.isActive()
        if client_id is not None and client_id != shown and not is_waiting:
            if shown and not may_leave(self.detail, self.context.prompts):
                self.list.table.select(shown)
                return
            self._made_detail().show_client(client_id)
            self.moved.emit()
        if self._shown_id():
            self._right.setCurrentWidget(self.detail)
        else:
            self._right.setCurrentWidget(self._nobody)
            is_nobody = self.list.total and not is_waiting
            self._nobody.show_words(self.tr("Choose a client in the list.") if is_nobody else "")
        self._aim()

    @Slot(int)
    def _on_opened(self, _client_id: int) -> None:
        self.edit.trigger()

    @Slot()
    def _on_edit(self) -> None:
        if self.detail is not None:
            self.detail.setFocus()

    @Slot()
    def _on_new(self) -> None:
        from lares_desk.gui.client_dialog import NewClientDialog  # noqa: PLC0415

        dialog = NewClientDialog(self.context, self)
        dialog.saved.connect(self._on_added)
        dialog.known.connect(self.list.show_client)
        dialog.open()

    @Slot(object)
    def _on_added(self, done: Done[int]) -> None:
        self.list.show_client(done.value)

    @Slot()
    def _on_merge(self) -> None:
        self._open_merge(None)

    @Slot(int)
    def _on_merge_wanted(self, second_id: int) -> None:
        self._open_merge(second_id)

    def _open_merge(self, second_id: int | None) -> None:
        if self.detail is None or self.detail.client is None or not may_leave(self.detail, self.context.prompts):
            return
        from lares_desk.gui.client_merge_dialog import ClientMergeDialog  # noqa: PLC0415

        dialog = ClientMergeDialog(self.context, self.detail.client, self, second_id=second_id)
        dialog.saved.connect(self._on_merged)
        dialog.open()

    @Slot(object)
    def _on_merged(self, done: Done[int]) -> None:
        self.list.show_client(done.value)
        name = clients.get(self.context.session, done.value).full_name
        self.context.notify(self.tr("Merged into {name}").format(name=name), undo=True)

    @Slot()
    def _on_copy_email(self) -> None:
        if self.detail and self.detail.client:
            QGuiApplication.clipboard().setText(self.detail.client.email)
            self.context.notify(self.tr("{email} copied").format(email=self.detail.client.email))

    @Slot()
    def _on_remove(self) -> None:
        if self.detail is None or self.detail.client is None:
            return
        name = self.detail.client.full_name
        if self.context.attempt(clients.remove, self.detail.client.id):
            self.context.notify(self.tr("{name} deleted").format(name=name), undo=True)

    @Slot(str)
    def _on_trek_wanted(self, place: str) -> None:
        self.context.bus.wanted.emit("departures", place)

    @Slot()
    def _on_gone(self) -> None:
        self._on_selected(None)
