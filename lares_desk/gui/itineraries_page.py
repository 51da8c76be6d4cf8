"""The page of the treks as sold, and of the places that they go to."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.changes import Kind
from lares_desk.gui import theme
from lares_desk.gui.context import Context
from lares_desk.gui.history_action import history_action
from lares_desk.gui.itineraries_part import TreksPart
from lares_desk.gui.leaving import may_leave
from lares_desk.gui.page import Page, record_id
from lares_desk.gui.places_part import PlacesPart
from lares_desk.gui.tables import Table

_PLACES = "places"


class ItinerariesPage(Page):
    """Two parts behind one quiet switch; the actions of the other part are out of the menu."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the treks."""
        super().__init__(context, parent)
        self.treks = TreksPart(context, self)
        self.places = PlacesPart(context, self)
        self.history = history_action(context, self, self._record)
        self.switch_part = QAction(self)
        self.switch_part.setShortcut(QKeySequence("Ctrl+Shift+P"))
        self._parts = QStackedWidget(self)
        self._parts.addWidget(self.treks)
        self._parts.addWidget(self.places)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_M, theme.GAP_M, theme.GAP_M, theme.GAP_M)
        column.addWidget(self._parts)
        for part in (self.treks, self.places):
            part.moved.connect(self._on_moved)
            part.switch.wanted.connect(self._on_part_wanted)
        self.switch_part.triggered.connect(self._on_switch)
        self._show_part(self.treks)

    def menu_title(self) -> str:
        """Return the title of the menu."""
        return self.tr("&Itinerary")

    def menu_actions(self) -> list[QAction | None]:
        """Return the actions for the menu: those of both parts, of which one part's are seen."""
        parts = [*self.treks.actions_of_menu(), None, *self.places.actions_of_menu()]
        return [*parts, None, self.history, self.switch_part]

    def place(self) -> str:
        """Return the part and the record that is open in it."""
        if self._part() is self.treks:
            return str(self.treks.open_id() or "")
        return f"{_PLACES}/{self.places.open_id()}" if self.places.open_id() else _PLACES

    def go_to(self, place: str) -> bool:
        """Open an itinerary, the places, or one of them."""
        name, _, place_id = place.partition("/")
        if name == _PLACES:
            self._show_part(self.places)
            if place_id:
                return self.places.list.show_place(record_id(place_id))
            self.places.open_first()
            return True
        self._show_part(self.treks)
        return not place or self.treks.show_itinerary(record_id(place))

    def shown_table(self) -> Table | None:
        """Return the list of places where that is shown."""
        return self.places.list.table if self._part() is self.places else None

    def commit_pending(self) -> None:
        """Save what is typed and not yet left, before the page or the window goes away."""
        self._part().commit_pending()

    def _part(self) -> TreksPart | PlacesPart:
        return self._parts.currentWidget()

    def _show_part(self, part: TreksPart | PlacesPart) -> None:
        self._parts.setCurrentWidget(part)
        self.begin_at(part)
        for each in (self.treks, self.places):
            for action in each.actions_of_menu():
                if action is not None:
                    action.setVisible(each is part)
        self.switch_part.setText(self.tr("&Show places") if part is self.treks else self.tr("&Show treks"))

    def _record(self) -> tuple[Kind, int, str] | None:
        if self._part() is self.places:
            place = self.places.shown()
            return (Kind.PLACE, place.id, place.name.get(self.context.language)) if place else None
        trek = self.treks.current()
        return (Kind.ITINERARY, trek.id, trek.code) if trek else None

    @Slot()
    def _on_switch(self) -> None:
        self._on_part_wanted(_PLACES if self._part() is self.treks else "treks")

    @Slot(str)
    def _on_part_wanted(self, name: str) -> None:
        if may_leave(self._part(), self.context.prompts):
            self._show_part(self.places if name == _PLACES else self.treks)
            if name == _PLACES:
                self.places.open_first()
            self._part().setFocus()
            self.moved.emit()

    @Slot()
    def _on_moved(self) -> None:
        if self.sender() is self._part():
            self.moved.emit()
