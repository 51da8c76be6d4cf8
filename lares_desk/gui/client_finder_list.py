"""The clients of the file, completed as one types: any part of a name, the end of a passport, an e-mail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.client_line import ClientLine
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.duplicate_hint import plain_date
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.search_box import SearchBox
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.services import clients

_MOST = 50
_NEW_ID = -1


@dataclass(frozen=True, slots=True)
class _NewRow:
    """The last row of the list: nobody yet."""

    name: str


Row = ClientLine | _NewRow


class KnownClients(QWidget):
    """Sends `found` with the id of the chosen client, or `new_wanted` with the name that was searched for."""

    found = Signal(int)
    new_wanted = Signal(str)

    def __init__(self, context: Context, present: Mapping[int, str], parent: QWidget | None = None) -> None:
        """Show the first ones by surname."""
        super().__init__(parent)
        self._context = context
        self._present = present
        self.search = SearchBox(self.tr("Search clients by name, passport or e-mail"), context.locale, self)
        self.model = WindowedModel(self._columns(), self._fetch_ids, self._fetch_rows, self)
        self.table = Table(self.model, self.tr("Clients"), flexible={0: 3, 3: 2})
        self.table.set_widths({0: "Quispe Mamani, Jo", 1: "MM", 2: "28 Sept 2027", 3: "28 Sept 2027"})
        self.table.give_way((3, 1))
        self._empty = EmptyState()
        self._empty.show_words(self.tr("There are no clients yet."), self.tr("New client…"))
        self._lists = QStackedWidget()
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._empty)
        self._more = QLabel(self.tr("The first {count}: write more of the name to see others.").format(count=_MOST))
        self._more.setProperty("tone", "caption")
        self._more.setWordWrap(True)
        self._add = QPushButton(self.tr("Add to the group"))
        new = QPushButton(self.tr("New client…"))
        row = QHBoxLayout()
        for button in (self._add, new):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.search)
        column.addWidget(self._lists, 1)
        column.addWidget(self._more)
        column.addLayout(row)
        self.setFocusProxy(self.search)
        self.search.changed.connect(self._on_searched)
        self.search.left_down.connect(self._on_left_down)
        self.table.opened.connect(self._on_opened)
        self.table.selected.connect(self._on_selected)
        self._add.clicked.connect(self._on_add)
        new.clicked.connect(self._on_new)
        self._empty.chosen.connect(self._on_new)
        self._on_searched("")

    def clear(self) -> None:
        """Search for nothing again."""
        self.search.clear()

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Name"), self._name, tool_tip=self._name),
            Column(self.tr("From"), _nationality),
            Column(self.tr("Born"), self._born),
            Column(self.tr("Last trek"), self._last_trek, tool_tip=self._last_trek),
        ]

    def _fetch_ids(self) -> list[int]:
        found = clients.matching_ids(self._context.session, self.search.text(), limit=_MOST)
        return [*found, _NEW_ID] if self._searched() else found

    def _fetch_rows(self, ids: Sequence[int]) -> list[Row]:
        lines = {line.id: line for line in clients.lines(self._context.session, [each for each in ids if each > 0])}
        new = _NewRow(self._searched())
        return [new if each == _NEW_ID else lines[each] for each in ids if each == _NEW_ID or each in lines]

    def _searched(self) -> str:
        return " ".join(self.search.text().split())

    def _name(self, row: Row) -> str:
        if isinstance(row, _NewRow):
            return self.tr("+ New client “{name}”…").format(name=row.name)
        return row.listed_name

    def _born(self, row: Row) -> str:
        return plain_date(self._context.locale, row.birth_date) if isinstance(row, ClientLine) else ""

    def _last_trek(self, row: Row) -> str:
        if isinstance(row, _NewRow):
            return ""
        if row.id in self._present:
            return self.tr("On this one: {group}").format(group=self._present[row.id])
        return plain_date(self._context.locale, row.last_trek)

    @Slot(str)
    def _on_searched(self, _text: str) -> None:
        self.model.refresh()
        rows = self.model.rowCount()
        self._lists.setCurrentIndex(0 if rows else 1)
        self._more.setVisible(rows >= _MOST)
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
        if client_id == _NEW_ID:
            self._on_new()
            return
        self.clear()
        self.search.setFocus()
        self.found.emit(client_id)

    @Slot()
    def _on_add(self) -> None:
        client_id = self.table.current_id()
        if client_id is not None:
            self._on_opened(client_id)

    @Slot()
    def _on_new(self) -> None:
        self.new_wanted.emit(self._searched())


def _nationality(row: Row) -> str:
    return row.nationality if isinstance(row, ClientLine) else ""
