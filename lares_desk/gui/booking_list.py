"""The list of bookings: every group of every departure, narrowed by words, status, dates and trek."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.booking_line import BookingLine
from lares_desk.domain.changes import Changes, Kind
from lares_desk.gui import theme, words
from lares_desk.gui.booking_filters import BookingFilters
from lares_desk.gui.booking_status import BookingStatusDelegate
from lares_desk.gui.context import Context
from lares_desk.gui.dates import date_span, long_date
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.part import Part
from lares_desk.gui.search_box import SearchBox
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.services import booking_lists

_SHOWN = (Kind.BOOKING, Kind.TRAVELLER, Kind.CLIENT, Kind.DEPARTURE, Kind.ITINERARY)
STATUS = 2
_WIDTHS = {
    0: "Smythe-Jones par", 1: "Wed 30 Sept 2027", 3: "L4-2027-06-14", 4: "99", 5: "Kowalska, Zofia",
    6: "L4-2027-06-14-G2",
}  # fmt: skip
_WISHES = {0: "Grupo Londoño Ríos"}
# What the booking beside the list says too; the more specific of two codes goes before the shorter.
_GIVING_WAY = (7, 6, 3, 5, 4)


class BookingList(Part):
    """Title, search, filters, and a row for each group."""

    opened = Signal(int)
    selected = Signal(object)
    departures_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the groups that the filters kept for this file leave."""
        super().__init__(parent)
        self._context = context
        self._statuses = words.booking_statuses()
        self._languages = words.languages()
        self._total = booking_lists.count(context.session)
        self._is_stale = False
        self._starts_at: int | None = None
        self.search = SearchBox(self.tr("Search group, leader, reference or departure"), context.locale, self)
        self.filters = BookingFilters(context)
        self.model = WindowedModel(self._columns(), self._fetch_ids, self._fetch_rows, self)
        self.table = Table(
            self.model, self.tr("Bookings"), flexible={0: 3, 5: 2}, memory=context.memory, key="bookings"
        )
        self.table.set_widths(self._widths())
        self.table.set_wishes(_WISHES)
        self.table.give_way(_GIVING_WAY)
        self.table.setItemDelegateForColumn(STATUS, BookingStatusDelegate(self))
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self.search.changed.connect(self._on_searched)
        self.search.left_down.connect(self._on_left_down)
        self.filters.changed.connect(self.refresh)
        self.table.opened.connect(self.opened)
        self.table.selected.connect(self.selected)
        self.table.order_changed.connect(self.refresh)
        self.model.counted.connect(self._on_counted)
        self._empty.chosen.connect(self._on_empty_chosen)
        context.bus.changed.connect(self._on_changed)
        self.begin_at(self.table)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while another page was shown."""
        super().showEvent(event)
        self._freshen()

    @Slot()
    def refresh(self) -> None:
        """Read the list again; the selected group stays selected."""
        self.model.refresh()
        self._on_counted()

    def show_booking(self, booking_id: int) -> bool:
        """Select a group, whatever the list is narrowed to; say whether it is still there."""
        self._freshen()
        if self.table.select(booking_id):
            return True
        self._clear()
        return self.table.select(booking_id)

    def start_at(self, booking_id: int) -> None:
        """Select a group, or where it is gone the first of a departure that has not ended, once the list is there."""
        self._starts_at = booking_id
        self._start()

    def _start(self) -> None:
        if self._starts_at is None or not self.model.is_whole:
            return
        wanted, self._starts_at = self._starts_at, None
        if self.table.current_id() is not None or self.table.select(wanted):
            return
        coming = replace(self.filters.wanted(self.search.text()), ends_from=self._context.session.clock.today())
        if self.table.select(next(booking_lists.matching_ids(self._context.session, coming), None)):
            self.table.scrollTo(self.table.currentIndex(), Table.ScrollHint.PositionAtCenter)

    def _clear(self) -> None:
        self.search.clear()
        self.filters.clear()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Bookings"))
        title.setProperty("tone", "title")
        tools = QHBoxLayout()
        tools.setSpacing(theme.GAP_M)
        tools.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_L, theme.GAP_M)
        column.setSpacing(theme.GAP_M)
        column.addWidget(title)
        column.addLayout(tools)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)

    def _widths(self) -> dict[int, str]:
        status, language = (max(each.values(), key=len) for each in (self._statuses, self._languages))
        return _WIDTHS | {STATUS: f"MM {status}", 7: language}

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Group"), _name, sort="name"),
            Column(self.tr("Leaves"), self._date, _start, tool_tip=self._span, sort="start"),
            Column(self.tr("Status"), self._status, _status, sort="status"),
            Column(self.tr("Departure"), _departure, tool_tip=self._trek, sort="departure"),
            Column(self.tr("People"), _travellers, _number, is_number=True, sort="travellers"),
            Column(self.tr("Leader"), _lead, sort="lead"),
            Column(self.tr("Reference"), _reference, sort="reference"),
            Column(self.tr("Language"), self._language, sort="language"),
        ]

    def _fetch_ids(self) -> Iterator[int]:
        wanted = self.filters.wanted(self.search.text())
        return booking_lists.matching_ids(self._context.session, wanted, self.table.order)

    def _fetch_rows(self, ids: Sequence[int]) -> tuple[BookingLine, ...]:
        return booking_lists.lines(self._context.session, ids)

    def _date(self, line: BookingLine) -> str:
        return long_date(self._context.locale, line.start)

    def _span(self, line: BookingLine) -> str:
        return date_span(self._context.locale, line.start, line.end)

    def _trek(self, line: BookingLine) -> str:
        return line.itinerary_name.get(self._context.language)

    def _status(self, line: BookingLine) -> str:
        return self._statuses[line.status]

    def _language(self, line: BookingLine) -> str:
        return self._languages[line.language]

    def _show_empty(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        search = self.search.text().strip()
        if not self._total:
            line = self.tr("There are no bookings yet. Groups are added to a departure.")
            self._empty.show_words(line, self.tr("Go to departures"), is_main=True)
        elif search and self.filters.are_set():
            line = self.tr("No booking matches “{search}” and these filters.").format(search=search)
            self._empty.show_words(line, self.tr("Clear search and filters"))
        elif search:
            self._empty.show_words(
                self.tr("No booking matches “{search}”.").format(search=search), self.tr("Clear search")
            )
        else:
            self._empty.show_words(self.tr("No booking matches these filters."), self.tr("Clear filters"))

    @Slot()
    def _on_counted(self) -> None:
        found = self.model.rowCount()
        if self.model.is_whole:
            # The box says "12 of 24" of what is searched for; narrowed by filters alone it says how many are left.
            self.search.show_count(found, self._total if self.search.text().strip() else found)
        self._show_empty()
        self._start()

    @Slot(str)
    def _on_searched(self, _text: str) -> None:
        self.refresh()

    @Slot()
    def _on_left_down(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            if self.table.current_id() is None:
                self.table.selectRow(0)

    @Slot()
    def _on_empty_chosen(self) -> None:
        if self._total:
            self._clear()
            self.search.setFocus()
        else:
            self.departures_wanted.emit()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN):
            self._is_stale = True
            if self.isVisible():
                self._freshen()

    def _freshen(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self._total = booking_lists.count(self._context.session)
            self.filters.refresh()
            self.refresh()


def _name(line: BookingLine) -> str:
    return line.name


def _start(line: BookingLine) -> object:
    return line.start


def _departure(line: BookingLine) -> str:
    return line.departure_code


def _lead(line: BookingLine) -> str:
    return line.lead or "–"


def _travellers(line: BookingLine) -> str:
    return str(line.travellers)


def _number(line: BookingLine) -> object:
    return line.travellers


def _status(line: BookingLine) -> object:
    return line.status


def _reference(line: BookingLine) -> str:
    return line.reference
