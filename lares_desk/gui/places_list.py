"""The list of places: found by any part of a name or a source, sorted by name, height or spread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.changes import Changes, Kind
from lares_desk.domain.places import Place
from lares_desk.gui import theme
from lares_desk.gui.buttons import ActionButton
from lares_desk.gui.context import Context
from lares_desk.gui.empty_state import EmptyState
from lares_desk.gui.itineraries_switch import PartSwitch
from lares_desk.gui.part import Part
from lares_desk.gui.search_box import SearchBox
from lares_desk.gui.tables import Table
from lares_desk.gui.trek_words import TrekWords
from lares_desk.gui.windowed_model import Column, WindowedModel
from lares_desk.services import places

_WIDTHS = {0: "Lares hot springs", 1: "Hot springs", 2: "4,500 m", 3: "4,350–4,600"}
_WISHES = {0: "Chancachaca viewpoint"}
_GIVING_WAY = (3, 1)
_NARROWEST = 250


class PlaceList(Part):
    """Search, and a row for each place."""

    opened = Signal(int)
    selected = Signal(object)

    def __init__(self, context: Context, new: QAction, parent: QWidget | None = None) -> None:
        """Offer `new` at the foot."""
        super().__init__(parent)
        self._context = context
        self._new = new
        self._words = TrekWords(context.locale, self)
        self._kinds = self._words.place_kinds()
        self._found: dict[int, Place] = {}
        self._total = 0
        self.switch = PartSwitch("places", self)
        self.search = SearchBox(self.tr("Search name or source"), context.locale, self)
        self.model = WindowedModel(self._columns(), self._fetch_ids, self._fetch_rows, self)
        self.table = Table(self.model, self.tr("Places"), flexible={0: 1}, memory=context.memory, key="places")
        self.table.set_widths(_WIDTHS)
        self.table.set_wishes(_WISHES | {1: max(self._kinds.values(), key=len)})
        self.table.give_way(_GIVING_WAY)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._lay_out()
        self.search.changed.connect(self._on_searched)
        self.search.left_down.connect(self._on_left_down)
        self.table.opened.connect(self.opened)
        self.table.selected.connect(self.selected)
        self.table.order_changed.connect(self.refresh)
        self._empty.chosen.connect(self._on_empty_chosen)
        context.bus.changed.connect(self._on_changed)
        self.begin_at(self.table)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the list again; the selected place stays selected."""
        self._total = len(places.all_places(self._context.session))
        self.model.refresh()
        self.search.show_count(self.model.rowCount(), self._total)
        self._show_empty()

    def show_place(self, place_id: int) -> bool:
        """Select a place, whatever is searched for; say whether it is still there."""
        if self.table.select(place_id):
            return True
        if self.search.text():
            self.search.clear()
        return self.table.select(place_id)

    def _lay_out(self) -> None:
        self.setMinimumWidth(theme.scaled(_NARROWEST))
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.GAP_M, 0)
        column.setSpacing(theme.GAP_M)
        column.addWidget(self.switch)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)
        if not self._context.session.read_only:
            column.addWidget(ActionButton(self._new))

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Place"), self._name, tool_tip=self._name, sort="name"),
            Column(self.tr("Kind"), self._kind, sort="kind"),
            Column(self.tr("Elevation"), self._elevation, _metres, is_number=True, sort="metres"),
            Column(self.tr("Sources say"), self._spread, is_number=True, spoken=self._spoken_spread, sort="spread"),
        ]

    def _fetch_ids(self) -> list[int]:
        found = places.matching(self._context.session, self.search.text(), self.table.order)
        self._found = {place.id: place for place in found}
        return list(self._found)

    def _fetch_rows(self, ids: Sequence[int]) -> tuple[Place, ...]:
        return tuple(self._found[place_id] for place_id in ids if place_id in self._found)

    def _name(self, place: Place) -> str:
        return place.name.get(self._context.language)

    def _kind(self, place: Place) -> str:
        return self._kinds[place.kind]

    def _elevation(self, place: Place) -> str:
        return "–" if place.metres is None else self._words.metres(place.metres)

    def _spread(self, place: Place) -> str:
        low, high = place.lowest, place.highest
        if low is None or high is None or low == high:
            return ""
        number = self._context.locale.toString
        return f"{number(low)}–{number(high)}"

    def _spoken_spread(self, place: Place) -> str:
        return self._words.elevation(place)

    def _show_empty(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self._total:
            line = self.tr("No place matches “{search}”.").format(search=self.search.text().strip())
            self._empty.show_words(line, self.tr("Clear search"))
        else:
            may = not self._context.session.read_only
            line = self.tr("There are no places yet. Add the first one that a trek goes to.")
            self._empty.show_words(line, self._new.text().replace("&", "") if may else "", is_main=True)

    @Slot(str)
    def _on_searched(self, _text: str) -> None:
        self.refresh()
        if self.model.rowCount() and self.table.current_id() is None:
            self.table.selectRow(0)

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
        if changes.touches(Kind.PLACE, Kind.READING):
            self.refresh()


def _metres(place: Place) -> object:
    return place.metres
