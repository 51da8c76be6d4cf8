"""The list of clients, searched as one types."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.client_line import ClientLine
from lares_desk.gui import theme
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.client_words import plain_date
from lares_desk.gui.context import Context
from lares_desk.gui.countries import countries, country_names
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.part import Part
from lares_desk.gui.search_box import SearchBox
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.services import clients

_SHOWN = (Kind.CLIENT, Kind.TRAVELLER, Kind.BOOKING, Kind.DEPARTURE)
_WIDTHS = {0: "Kowalska-No, Zofia", 1: "Colombia", 2: "30 May 2027", 3: "30 May 2027"}
_WISHES = {0: "Londoño Ríos, Jerónimo", 1: "United States"}
_GIVING_WAY = (3, 1)


class ClientList(Part):
    """Title, search, and a row for each client."""

    opened = Signal(int)
    selected = Signal(object)

    def __init__(self, context: Context, new: QAction, parent: QWidget | None = None) -> None:
        """Offer `new` as the main action."""
        super().__init__(parent)
        self._context = context
        self._new = new
        self._countries = country_names(context.language)
        self._by_name = [code for code, _name in countries(context.language)]
        self._total = clients.count(context.session)
        self._is_stale = False
        self._awaited = 0
        self.search = SearchBox(self.tr("Search name, passport or e-mail"), context.locale, self)
        self.model = WindowedModel(self._columns(), self._fetch_ids, self._fetch_rows, self)
        self.table = Table(self.model, self.tr("Clients"), flexible={0: 3, 1: 1}, memory=context.memory, key="clients")
        self.table.set_widths(_WIDTHS)
        self.table.set_wishes(_WISHES)
        self.table.give_way(_GIVING_WAY)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self.search.changed.connect(self._on_searched)
        self.search.left_down.connect(self._on_left_down)
        self.table.opened.connect(self.opened)
        self.table.selected.connect(self.selected)
        self.table.order_changed.connect(self.refresh)
        self.model.counted.connect(self._on_counted)
        self._empty.chosen.connect(self._on_empty_chosen)
        context.bus.changed.connect(self._on_changed)
        self.begin_at(self.table)
        self.refresh()

    @property
    def total(self) -> int:
        """The number of all clients, found or not."""
        return self._total

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while another page was shown."""
        super().showEvent(event)
        self._freshen()

    @Slot()
    def refresh(self) -> None:
        """Read the list again; the selected client stays selected."""
        self.model.refresh()
        self._on_counted()

    def show_client(self, client_id: int) -> bool:
        """Select a client, whatever is searched for; say whether it is still there."""
        self._freshen()
        if self.table.select(client_id):
            return True
        if self.search.text():
            self.search.clear()
        return self.table.select(client_id)

    def await_client(self, client_id: int) -> None:
        """Select a client as soon as the list has come that far; the page does not wait for it."""
        self._awaited = client_id
        self._select_awaited()

    def _select_awaited(self) -> None:
        if self._awaited and (self.model.is_whole or self.model.row_of(self._awaited, so_far=True) is not None):
            awaited, self._awaited = self._awaited, 0
            if self.table.current_id() is None:
                self.table.select(awaited)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Clients"))
        title.setProperty("tone", "title")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        button = ActionButton(self._new, is_main=True)
        head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_L, theme.GAP_M)
        column.setSpacing(theme.GAP_M)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)
        QWidget.setTabOrder(button, self.search)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Name"), _name, sort="name"),
            Column(self.tr("Nationality"), self._country, sort="nationality"),
            Column(self.tr("Born"), self._born, _birth_date, sort="birth_date"),
            Column(self.tr("Last trek"), self._last_trek, _trek_date),
        ]

    def _fetch_ids(self) -> Iterator[int]:
        return clients.listed_ids(self._context.session, self.search.text(), self.table.order, self._by_name)

    def _fetch_rows(self, ids: Sequence[int]) -> tuple[ClientLine, ...]:
        return clients.lines(self._context.session, ids)

    def _country(self, line: ClientLine) -> str:
        return self._countries.get(line.nationality, line.nationality)

    def _born(self, line: ClientLine) -> str:
        return plain_date(self._context.locale, line.birth_date) if line.birth_date else ""

    def _last_trek(self, line: ClientLine) -> str:
        return plain_date(self._context.locale, line.last_trek) if line.last_trek else ""

    def _show_empty(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self._total:
            line = self.tr("No client matches “{search}”.").format(search=self.search.text().strip())
            self._empty.show_words(line, self.tr("Clear search"))
        elif self._context.session.read_only:
            self._empty.show_words(self.tr("There are no clients yet."))
        else:
            self._empty.show_words(
                self.tr("There are no clients yet. Write down the first one, or add travellers to a group."),
                self._new.text().replace("&", ""),
                is_main=True,
            )

    @Slot()
    def _on_counted(self) -> None:
        if self.model.is_whole:
            # A long list is not counted twice: the whole of it is what stands here.
            if not self.search.text().strip():
                self._total = self.model.rowCount()
            self.search.show_count(self.model.rowCount(), self._total)
        self._show_empty()
        self._select_awaited()

    @Slot(str)
    def _on_searched(self, _text: str) -> None:
        self.refresh()
        if self.model.is_whole and self.model.rowCount() == 1:
            self.table.selectRow(0)

    @Slot()
    def _on_left_down(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            if self.table.current_id() is None:
                self.table.selectRow(0)

    @Slot()
    def _on_empty_chosen(self) -> None:
        if self._total:
            self.search.clear()
            self.search.setFocus()
        else:
            self._new.trigger()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN):
            self._is_stale = True
            if self.isVisible():
                self._freshen()

    def _freshen(self) -> None:
        if self._is_stale:
            self._is_stale = False
            if self.search.text().strip():
                self._total = clients.count(self._context.session)
            self.refresh()


def _name(line: ClientLine) -> str:
    return line.listed_name


def _birth_date(line: ClientLine) -> object:
    return line.birth_date


def _trek_date(line: ClientLine) -> object:
    return line.last_trek
