"""Find a client by any part of the name, or write down a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.people import Client
from lares_desk.errors import InvalidInput, LaresError
from lares_desk.gui import theme, words
from lares_desk.gui.client_dialog import field_row
from lares_desk.gui.client_fields import SHORT, client_fields, client_of, show_client
from lares_desk.gui.context import Context
from lares_desk.gui.dates import long_date
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.errors import sentence
from lares_desk.gui.search_box import SearchBox
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.services import clients


class ClientFinder(QStackedWidget):
    """Sends `found` with a client of the file, or with a new one that is not kept yet."""

    found = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Start with the search."""
        super().__init__(parent)
        self._context = context
        self._known = KnownClients(context)
        self._new = NewClient(context)
        self.addWidget(self._known)
        self.addWidget(self._new)
        self._known.found.connect(self.found)
        self._known.new_wanted.connect(self._on_new_wanted)
        self._new.found.connect(self._on_made)
        self._new.search_wanted.connect(self._on_search_wanted)
        self.setFocusProxy(self._known)

    def finish(self) -> bool:
        """Send the new client who is written down and not added yet; False where the form shows what will not do."""
        return self.currentWidget() is not self._new or self._new.is_blank() or self._new.add()

    @Slot(str)
    def _on_new_wanted(self, name: str) -> None:
        self._new.start(name)
        self.setCurrentWidget(self._new)
        self._new.setFocus()

    @Slot(object)
    def _on_made(self, client: Client) -> None:
        self._on_search_wanted()
        self.found.emit(client)

    @Slot()
    def _on_search_wanted(self) -> None:
        self.setCurrentWidget(self._known)
        self._known.clear()
        self._known.setFocus()


class KnownClients(QWidget):
    """The clients of the file, searched as one types."""

    found = Signal(object)
    new_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show everybody by surname."""
        super().__init__(parent)
        self._context = context
        self.search = SearchBox(self.tr("Search clients by any part of the name"), context.locale, self)
        self.model = WindowedModel(self._columns(), self._fetch_ids, self._fetch_rows, self)
        self.table = Table(self.model, self.tr("Clients"), flexible={0: 1})
        self.table.set_widths({1: "MMM", 2: "Wed 30 Sept 2027"})
        self._empty = EmptyState()
        self._lists = QStackedWidget()
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._empty)
        add = QPushButton(self.tr("Add to the group"))
        new = QPushButton(self.tr("New client…"))
        row = QHBoxLayout()
        for button in (add, new):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self._add = add
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.search)
        column.addWidget(self._lists, 1)
        column.addLayout(row)
        self.setFocusProxy(self.search)
        self.search.changed.connect(self._on_searched)
        self.search.left_down.connect(self._on_left_down)
        self.table.opened.connect(self._on_opened)
        self.table.selected.connect(self._on_selected)
        add.clicked.connect(self._on_add)
        new.clicked.connect(self._on_new)
        self._empty.chosen.connect(self._on_new)
        self._on_searched("")

    def clear(self) -> None:
        """Search for nothing again."""
        self.search.clear()

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Name"), listed_name),
            Column(self.tr("From"), _nationality),
            Column(self.tr("Born"), self._born),
        ]

    def _fetch_ids(self) -> list[int]:
        return clients.matching_ids(self._context.session, self.search.text())

    def _fetch_rows(self, ids: Sequence[int]) -> tuple[Client, ...]:
        return clients.rows(self._context.session, ids)

    def _born(self, client: Client) -> str:
        return long_date(self._context.locale, client.birth_date) if client.birth_date else ""

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self.model.refresh()
        self._lists.setCurrentIndex(0 if self.model.rowCount() else 1)
        if text.strip():
            line = self.tr("No client matches “{search}”.").format(search=text.strip())
        else:
            line = self.tr("There are no clients yet.")
        self._empty.show_words(line, self.tr("New client…"))
        self._on_selected(self.table.current_id())

    @Slot()
    def _on_left_down(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            if self.table.current_id() is None:
                self.table.selectRow(0)
        else:
            self._on_new()

    @Slot(object)
    def _on_selected(self, client_id: int | None) -> None:
        self._add.setEnabled(client_id is not None)

    @Slot(int)
    def _on_opened(self, client_id: int) -> None:
        row = self.model.row_of(client_id)
        client = None if row is None else self.model.record(row)
        if client is not None:
            self.clear()
            self.search.setFocus()
            self.found.emit(client)

    @Slot()
    def _on_add(self) -> None:
        client_id = self.table.current_id()
        if client_id is not None:
            self._on_opened(client_id)

    @Slot()
    def _on_new(self) -> None:
        self.new_wanted.emit(self.search.text().strip())


class NewClient(QWidget):
    """The form of a client who is new to the agency; kept when the dialog is."""

    found = Signal(object)
    search_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Ask what a trek needs to know; the rest can be added later."""
        super().__init__(parent)
        self._context = context
        every = client_fields(context)
        self.fields = {name: every[name] for name in SHORT}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        for pair in (("given_names", "surname"), ("passport", "nationality"), ("birth_date", "diet"), ("medical",)):
            column.addLayout(field_row([self.fields[name] for name in pair]))
        column.addStretch(1)
        add = QPushButton(self.tr("Add to the group"))
        back = QPushButton(self.tr("Back to the search"))
        row = QHBoxLayout()
        for button in (add, back):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        add.clicked.connect(self._on_add)
        back.clicked.connect(self._on_back)
        self.setFocusProxy(self.fields["given_names"])

    def start(self, name: str) -> None:
        """Start a new client; the last word that was searched for is the surname."""
        given, _space, surname = name.rpartition(" ")
        show_client(self.fields, Client(surname=surname, given_names=given))

    def is_blank(self) -> bool:
        """Tell whether nothing is filled in."""
        return not any(field.problem() for field in self.fields.values()) and self._client() == Client("", "")

    def add(self) -> bool:
        """Send `found` with the client in the form; False where a field shows what will not do."""
        wrong = [field for field in self.fields.values() if field.problem()]
        for field in self.fields.values():
            field.set_error(field.problem())
        if wrong:
            wrong[0].setFocus()
            return False
        try:
            client = clients.validated(self._context.session, self._client())
            differing = clients.contradicted(self._context.session, client)
        except InvalidInput as error:
            field = self.fields.get(error.field, self.fields["surname"])
            field.set_error(sentence(error))
            field.setFocus()
        except LaresError as error:
            self._context.prompts.tell(self, error)
        else:
            if differing:
                self._tell_what_stays(client, differing)
            self.found.emit(client)
            return True
        return False

    def _tell_what_stays(self, client: Client, differing: Sequence[str]) -> None:
        columns = words.listed_columns()
        self._context.prompts.tell(
            self,
            self.tr(
                "{name} is a client already, and the file says otherwise ({columns}). The file keeps its own; "
                "see which is right in Edit client."
            ).format(name=client.full_name, columns=", ".join(columns[field] for field in differing)),
        )

    def _client(self) -> Client:
        return client_of(self.fields, Client("", ""))

    @Slot()
    def _on_add(self) -> None:
        self.add()

    @Slot()
    def _on_back(self) -> None:
        self.search_wanted.emit()


def listed_name(client: Client) -> str:
    """Return a name as lists show it: surname first."""
    return f"{client.surname}, {client.given_names}" if client.given_names else client.surname


def _nationality(client: Client) -> str:
    return client.nationality
