"""Choose a client: those who may be the same person first, then anybody by a search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.client_line import ClientLine
from lares_desk.domain.people import Client
from lares_desk.gui import theme
from lares_desk.gui.client_words import plain_date
from lares_desk.gui.context import Context
from lares_desk.gui.countries import country_names
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.search_box import SearchBox
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.services import clients, duplicates

_WIDTHS = {0: "Kowalska, Zofia", 1: "Colombia", 2: "30 May 2027", 3: "30 May 2027"}


class ClientChooser(QWidget):
    """A search over a list; Enter, a double click or the button sends `chosen` with the id."""

    chosen = Signal(int)

    def __init__(self, context: Context, client: Client, parent: QWidget | None = None) -> None:
        """Offer everybody but `client`, the probable duplicates first while nothing is searched for."""
        super().__init__(parent)
        self._context = context
        self._client = client
        self._countries = country_names(context.language)
        self._probable = [each.client.id for each in duplicates.probable(context.session, client)]
        self.search = SearchBox(self.tr("Search name, passport or e-mail"), context.locale, self)
        self.model = WindowedModel(self._columns(), self._fetch_ids, self._fetch_rows, self)
        self.table = Table(self.model, self.tr("Clients to merge with"), flexible={0: 2, 1: 1})
        self.table.set_widths(_WIDTHS)
        self._head = QLabel()
        self._head.setProperty("tone", "caption")
        self._head.setWordWrap(True)
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setBuddy(self.table)
        self.compare = QPushButton(self.tr("Compare"))
        self.compare.setAutoDefault(False)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.search)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.addWidget(self.compare)
        row.addStretch(1)
        column.addLayout(row)
        self.setFocusProxy(self.search)
        self.search.changed.connect(self._on_searched)
        self.search.left_down.connect(self._on_left_down)
        self.table.opened.connect(self.chosen)
        self.table.selected.connect(self._on_selected)
        self.compare.clicked.connect(self._on_compare)
        self._empty.chosen.connect(self.search.clear)
        self._on_searched("")

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Name"), _name),
            Column(self.tr("Nationality"), self._country),
            Column(self.tr("Born"), self._born),
            Column(self.tr("Last trek"), self._last_trek),
        ]

    def _fetch_ids(self) -> list[int]:
        text = self.search.text()
        if not text.strip() and self._probable:
            return self._probable
        return [each for each in clients.matching_ids(self._context.session, text) if each != self._client.id]

    def _fetch_rows(self, ids: Sequence[int]) -> tuple[ClientLine, ...]:
        return clients.lines(self._context.session, ids)

    def _country(self, line: ClientLine) -> str:
        return self._countries.get(line.nationality, line.nationality)

    def _born(self, line: ClientLine) -> str:
        return plain_date(self._context.locale, line.birth_date) if line.birth_date else ""

    def _last_trek(self, line: ClientLine) -> str:
        return plain_date(self._context.locale, line.last_trek) if line.last_trek else ""

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self.model.refresh()
        self.search.show_count(self.model.rowCount(), clients.count(self._context.session) - 1)
        name = self._client.full_name
        if self._probable and not text.strip():
            self._head.setText(self.tr("Who may be {name} too; search for anybody else").format(name=name))
        else:
            self._head.setText(self.tr("Who is the same person as {name}?").format(name=name))
        if self.model.rowCount() and self.table.current_id() is None:
            self.table.selectRow(0)
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        if text.strip():
            line = self.tr("No other client matches “{search}”.").format(search=text.strip())
            self._empty.show_words(line, self.tr("Clear search"))
        else:
            self._empty.show_words(self.tr("There is no other client in this file."))
        self._on_selected(self.table.current_id())

    @Slot()
    def _on_left_down(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()

    @Slot(object)
    def _on_selected(self, client_id: int | None) -> None:
        self.compare.setEnabled(client_id is not None)

    @Slot()
    def _on_compare(self) -> None:
        client_id = self.table.current_id()
        if client_id is not None:
            self.chosen.emit(client_id)


def _name(line: ClientLine) -> str:
    return line.listed_name
