"""Find a client by any part of the name, or write down a new one, without leaving the form."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.people import Client
from lares_desk.errors import LaresError
from lares_desk.gui import theme
from lares_desk.gui.client_finder_list import KnownClients
from lares_desk.gui.client_finder_new import NewClient
from lares_desk.gui.context import Context
from lares_desk.services import clients


class ClientFinder(QWidget):
    """Sends `found` with a client of the file, or with a new one that is not kept yet."""

    found = Signal(object)

    def __init__(
        self, context: Context, present: Mapping[int, str] | None = None, parent: QWidget | None = None
    ) -> None:
        """Start with the search; `present` names the group of each client who is on the departure already."""
        super().__init__(parent)
        self._context = context
        self._present = present or {}
        self._known = KnownClients(context, self._present)
        self._new = NewClient(context)
        self._parts = QStackedWidget()
        self._parts.addWidget(self._known)
        self._parts.addWidget(self._new)
        self._note = QLabel()
        self._note.setProperty("tone", "warning")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self._parts, 1)
        column.addWidget(self._note)
        self._known.found.connect(self._on_known_found)
        self._known.new_wanted.connect(self._on_new_wanted)
        self._known.search.changed.connect(self._on_searched)
        self._new.found.connect(self._on_made)
        self._new.known_found.connect(self._on_recognised)
        self._new.search_wanted.connect(self._on_search_wanted)
        self.setFocusProxy(self._known)

    def finish(self) -> bool:
        """Send the new client who is written down and not added yet; False where the form shows what will not do."""
        return self._parts.currentWidget() is not self._new or self._new.is_blank() or self._new.add()

    @Slot(str)
    def _on_new_wanted(self, name: str) -> None:
        self._note.hide()
        self._new.start(name)
        self._parts.setCurrentWidget(self._new)
        self._new.setFocus()

    @Slot(int)
    def _on_known_found(self, client_id: int) -> None:
        try:
            client = clients.get(self._context.session, client_id)
        except LaresError as error:
            self._context.prompts.tell(self, error)
            return
        group = self._present.get(client_id)
        if group is None:
            self._note.hide()
            self.found.emit(client)
            return
        self._note.setText(
            self.tr("⚠ {name} is on this departure already, in group {group}.").format(
                name=client.full_name, group=group
            )
        )
        self._note.show()

    @Slot(int)
    def _on_recognised(self, client_id: int) -> None:
        self._on_search_wanted()
        self._on_known_found(client_id)

    @Slot(object)
    def _on_made(self, client: Client) -> None:
        self._on_search_wanted()
        self.found.emit(client)

    @Slot()
    def _on_search_wanted(self) -> None:
        self._parts.setCurrentWidget(self._known)
        self._known.clear()
        self._known.setFocus()

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        if text:
            self._note.hide()
