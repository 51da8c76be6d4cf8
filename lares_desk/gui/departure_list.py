"""The list of departures, filtered, and searched as one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.departure_line import DepartureLine
from lares_desk.gui import status_words, theme
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.context import Context
from lares_desk.gui.dates import date_span, long_date
from lares_desk.gui.delegates import DepartureDelegate, GuideDelegate, OccupancyDelegate, StatusDelegate
from lares_desk.gui.departure_filters import DepartureFilters
from lares_desk.gui.departure_words import clash_sentences
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.part import Part
from lares_desk.gui.search_box import SearchBox
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.services import departure_lists

_SHOWN = (Kind.DEPARTURE, Kind.DEPARTURE_CREW, Kind.CREW, Kind.BOOKING, Kind.TRAVELLER, Kind.ITINERARY)
STATUS, OCCUPANCY, GUIDE = 3, 4, 5
_WIDTHS = {
    0: "Wed 30 Sept 2027", 1: "L4-2027-06-14-", 2: "Lares Trek", STATUS: "M Guaranteed  ", OCCUPANCY: "12 / 12 MMMMMM",
    GUIDE: "M Yuri Qolqe",
}  # fmt: skip


class DepartureList(Part):
    """Title, search, filters, and a row for each departure."""

    opened = Signal(int)
    selected = Signal(object)

    def __init__(self, context: Context, new: QAction, clear: QAction, parent: QWidget | None = None) -> None:
        """Offer `new` as the main action, and `clear` where departures are left out by a filter."""
        super().__init__(parent)
        self._context = context
        self._words = status_words.departure_statuses()
        self._new = new
        self._clear = clear
        self._total = 0
        self.search = SearchBox(self.tr("Search code, trek, guide or group"), context.locale, self)
        self.filters = DepartureFilters(context)
        self._left_out = QLabel()
        self._left_out.setProperty("tone", "caption")
        self._left_out.setTextFormat(Qt.TextFormat.PlainText)
        self._left_out.setWordWrap(True)
        self.model = WindowedModel(self._columns(), self._fetch_ids, self._fetch_rows, self)
        self.table = Table(
            self.model, self.tr("Departures"), flexible={2: 3, GUIDE: 2}, memory=context.memory, key="departures"
        )
        self.table.set_widths(_WIDTHS)
        self.table.setItemDelegate(DepartureDelegate(self.table))
        self.table.setItemDelegateForColumn(STATUS, StatusDelegate(self))
        self.table.setItemDelegateForColumn(OCCUPANCY, OccupancyDelegate(self))
        self.table.setItemDelegateForColumn(GUIDE, GuideDelegate(self))
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self.search.changed.connect(self._on_searched)
        self.search.left_down.connect(self._on_left_down)
        self.filters.changed.connect(self._on_filtered)
        self.table.opened.connect(self.opened)
        self.table.selected.connect(self.selected)
        self.table.order_changed.connect(self.refresh)
        self._empty.chosen.connect(self._on_empty_chosen)
        context.bus.changed.connect(self._on_changed)
        self.begin_at(self.table)
        self.refresh()
        self.show_next_departure()

    @Slot()
    def refresh(self) -> None:
        """Read the list again; the selected departure stays selected."""
        self._total = departure_lists.count(self._context.session)
        self.model.refresh()
        found = self.model.rowCount()
        self.search.show_count(found, self._total if self.search.text().strip() else found)
        self._show_filters()
        self._show_empty()

    def show_next_departure(self) -> None:
        """Scroll to today: the first departure of the list that starts today or later."""
        wanted = self.filters.wanted(self.search.text())
        today = self._context.session.clock.today()
        wanted = replace(wanted, first=max(today, wanted.first or today))
        upcoming = departure_lists.filtered_ids(self._context.session, wanted)
        row = self.model.row_of(upcoming[0]) if upcoming else self.model.rowCount() - 1
        if row is not None and row >= 0:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0), Table.ScrollHint.PositionAtCenter)

    def show_departure(self, departure_id: int) -> bool:
        """Select a departure, whatever is searched or filtered for; say whether it is there."""
        if self.table.select(departure_id):
            return True
        self.filters.clear()
        self.search.clear()
        return self.table.select(departure_id)

    def clear_filters(self) -> None:
        """Show every departure that is searched for, and go to the list."""
        self.filters.clear()
        self.table.setFocus()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Departures"))
        title.setProperty("tone", "title")
        button = ActionButton(self._new, is_main=True)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(button)
        self._clear_button = ActionButton(self._clear)
        said = QHBoxLayout()
        said.setSpacing(theme.GAP_M)
        said.addWidget(self._left_out, 1)
        said.addWidget(self._clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_M)
        column.setSpacing(theme.GAP_M)
        column.addLayout(head)
        self.search.setMaximumWidth(theme.scaled(480))
        column.addWidget(self.search)
        column.addWidget(self.filters)
        column.addLayout(said)
        column.addWidget(self._stack, 1)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Leaves"), self._date, _start, tool_tip=self._span, sort="start"),
            Column(self.tr("Code"), _code, sort="code"),
            Column(self.tr("Itinerary"), self._itinerary, sort="itinerary"),
            Column(self.tr("Status"), self._status, _status, sort="status"),
            Column(
                self.tr("Travellers"), _occupancy, _booked, is_number=True, spoken=self._spoken_occupancy, sort="booked"
            ),
            Column(self.tr("Guide"), _guide, tool_tip=self._clashes, spoken=self._spoken_guide, sort="guide"),
        ]

    def _fetch_ids(self) -> list[int]:
        wanted = self.filters.wanted(self.search.text())
        return departure_lists.filtered_ids(self._context.session, wanted, self.table.order)

    def _fetch_rows(self, ids: Sequence[int]) -> tuple[DepartureLine, ...]:
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

    def _clashes(self, line: DepartureLine) -> str:
        return clash_sentences(self._context, line.clashes)

    def _spoken_guide(self, line: DepartureLine) -> str:
        return "\n".join(filter(None, (_guide(line), self._clashes(line))))

    def _show_filters(self) -> None:
        is_active = self.filters.is_active()
        number = self._context.locale.toString
        self._left_out.setText(
            self.tr("{found} of {total} departures:  {filters}").format(
                found=number(self.model.rowCount()), total=number(self._total), filters=self.filters.words()
            )
        )
        self._left_out.setVisible(is_active)
        self._clear_button.setVisible(is_active)
        self._clear.setEnabled(is_active)

    def _show_empty(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        search = self.search.text().strip()
        if self._total and not self.filters.is_active():
            line = self.tr("No departure matches “{search}”.").format(search=search)
            self._empty.show_words(line, self.tr("Clear search"))
        elif self._total:
            line = self.tr("No departure matches these filters: {filters}.").format(filters=self.filters.words())
            if search:
                line = self.tr("No departure matches “{search}” and these filters: {filters}.").format(
                    search=search, filters=self.filters.words()
                )
            self._empty.show_words(line, self.tr("Clear"))
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
    def _on_filtered(self) -> None:
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
            self.filters.clear()
            self.search.clear()
            self.search.setFocus()
        else:
            self._new.trigger()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(Kind.DEPARTURE, Kind.CREW, Kind.ITINERARY):
            self.filters.refresh()
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
