"""The list of departures, searched as one types."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.departure_line import DepartureLine
from lares_desk.gui import status_words, theme
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.context import Context
from lares_desk.gui.dates import date_span, long_date
from lares_desk.gui.delegates import OccupancyDelegate, StatusDelegate
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.search_box import SearchBox
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.services import departure_lists

_SHOWN = (Kind.DEPARTURE, Kind.DEPARTURE_CREW, Kind.CREW, Kind.BOOKING, Kind.TRAVELLER, Kind.ITINERARY)
STATUS, OCCUPANCY = 3, 4
_WIDTHS = {
    0: "Wed 30 Sept 2027", 1: "L4-2027-06-14-", 2: "Lares Trek", STATUS: "M Guaranteed  ", OCCUPANCY: "12 / 12 MMMMMM",
    5: "Yuri Qolqe",
}  # fmt: skip


class DepartureList(QWidget):
    """Title, search, and a row for each departure."""

    opened = Signal(int)
    selected = Signal(object)

    def __init__(self, context: Context, new: QAction, parent: QWidget | None = None) -> None:
        """Offer `new` as the main action."""
        super().__init__(parent)
        self._context = context
        self._words = status_words.departure_statuses()
        self._new = new
        self._total = 0
        self.search = SearchBox(self.tr("Search code, trek, guide or group"), context.locale, self)
        self.model = WindowedModel(self._columns(), self._fetch_ids, self._fetch_rows, self)
        self.table = Table(self.model, self.tr("Departures"), flexible={2: 3, 5: 2})
        self.table.set_widths(_WIDTHS)
        self.table.setItemDelegateForColumn(STATUS, StatusDelegate(self))
        self.table.setItemDelegateForColumn(OCCUPANCY, OccupancyDelegate(self))
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self.search.changed.connect(self._on_searched)
        self.search.left_down.connect(self._on_left_down)
        self.table.opened.connect(self.opened)
        self.table.selected.connect(self.selected)
        self._empty.chosen.connect(self._on_empty_chosen)
        context.bus.changed.connect(self._on_changed)
        self.setFocusProxy(self.table)
        self.refresh()
        self.show_next_departure()

    def refresh(self) -> None:
        """Read the list again; the selected departure stays selected."""
        self._total = len(departure_lists.matching_ids(self._context.session))
        self.model.refresh()
        self.search.show_count(self.model.rowCount(), self._total)
        self._show_empty()

    def show_next_departure(self) -> None:
        """Scroll to today: the first departure that has not ended yet."""
        upcoming = departure_lists.matching_ids(self._context.session, "", self._context.session.clock.today())
        row = self.model.row_of(upcoming[0]) if upcoming else self.model.rowCount() - 1
        if row is not None and row >= 0:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0), Table.ScrollHint.PositionAtCenter)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Departures"))
        title.setProperty("tone", "title")
        button = ActionButton(self._new, is_main=True)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_M)
        column.setSpacing(theme.GAP_M)
        column.addLayout(head)
        self.search.setMaximumWidth(480)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Leaves"), self._date, _start, tool_tip=self._span),
            Column(self.tr("Code"), _code),
            Column(self.tr("Itinerary"), self._itinerary),
            Column(self.tr("Status"), self._status, _status),
            Column(self.tr("Travellers"), _occupancy, _booked, is_number=True, spoken=self._spoken_occupancy),
            Column(self.tr("Guide"), _guide),
        ]

    def _fetch_ids(self) -> list[int]:
        return departure_lists.matching_ids(self._context.session, self.search.text())

    def _fetch_rows(self, ids: list[int]) -> tuple[DepartureLine, ...]:
        return departure_lists.lines(self._context.session, ids)

    def _date(self, line: DepartureLine) -> str:
        return long_date(self._context.locale, line.start)

    def _span(self, line: DepartureLine) -> str:
        return date_span(self._context.locale, line.start, line.end)

    def _itinerary(self, line: DepartureLine) -> str:
        return line.itinerary_name.get(self._context.language)

    def _status(self, line: DepartureLine) -> str:
        return self._words[line.status]

    def _spoken_occupancy(self, line: DepartureLine) -> str:
        return self.tr("{booked} of {capacity} seats").format(booked=line.booked, capacity=line.capacity)

    def _show_empty(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self._total:
            line = self.tr("No departure matches “{search}”.").format(search=self.search.text().strip())
            self._empty.show_words(line, self.tr("Clear search"))
        elif self._context.session.read_only:
            self._empty.show_words(self.tr("There are no departures yet."))
        else:
            self._empty.show_words(
                self.tr("There are no departures yet. Put the first trek on the calendar."),
                self._new.text().replace("&", ""),
                is_main=True,
            )

    @Slot(str)
    def _on_searched(self, _text: str) -> None:
        self.refresh()
        if self.model.rowCount() and self.table.current_id() is None:
            self.show_next_departure()

    @Slot()
    def _on_left_down(self) -> None:
        self.table.setFocus()
        if self.table.current_id() is None and self.model.rowCount():
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
            self.refresh()


def _start(line: DepartureLine) -> object:
    return line.start


def _code(line: DepartureLine) -> str:
    return line.code


def _status(line: DepartureLine) -> object:
    return line.status


def _occupancy(line: DepartureLine) -> str:
    return f"{line.booked} / {line.capacity}"


def _booked(line: DepartureLine) -> object:
    return line.booked


def _guide(line: DepartureLine) -> str:
    return line.guide or "–"
