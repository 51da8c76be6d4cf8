"""An open agency file on the screen: banners, sidebar and pages; pages are built when they are first looked at."""

from __future__ import annotations

import time
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.domain.history import Spot
from lares_desk.errors import LaresError
from lares_desk.gui.banners import banners
from lares_desk.gui.bus import Notice
from lares_desk.gui.context import Context
from lares_desk.gui.export_actions import ExportActions
from lares_desk.gui.icons import set_icon
from lares_desk.gui.import_actions import ImportActions
from lares_desk.gui.leaving import may_leave
from lares_desk.gui.navigation import History
from lares_desk.gui.page import Page
from lares_desk.gui.recent_records import note_record
from lares_desk.gui.search_box import SearchBox
from lares_desk.gui.sidebar import Sidebar
from lares_desk.gui.tables import Table
from lares_desk.gui.undo_actions import UndoActions

if TYPE_CHECKING:
    from lares_desk.gui.departures_page import DeparturesPage

# A page is imported when somebody wants to see it: the window opens with one of them only.
_PAGES = {
    "departures": "DeparturesPage",
    "bookings": "BookingsPage",
    "clients": "ClientsPage",
    "itineraries": "ItinerariesPage",
    "agency": "AgencyPage",
}
_LAST = "last"  # what a file's memory calls the page and the place that were open


class Workspace(QWidget):
    """The pages of one open file, and the way back through them."""

    page_changed = Signal()
    place_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the page that was open last, and its record once the window is there."""
        super().__init__(parent)
        self.context = context
        self.history = History()
        self._pages: dict[str, Page] = {}
        self._names: list[str] = []  # in the order of the stack
        self._is_going = False
        self._stack = QStackedWidget()
        self.page_actions = [
            self._page_action("departures", self.tr("&Departures"), "Ctrl+1"),
            self._page_action("bookings", self.tr("&Bookings"), "Ctrl+2"),
            self._page_action("clients", self.tr("&Clients"), "Ctrl+3"),
            self._page_action("itineraries", self.tr("&Itineraries"), "Ctrl+4"),
            self._page_action("agency", self.tr("&Agency"), "Ctrl+5"),
        ]
        self.back = self._way("back", self.tr("Bac&k"), "Alt+Left")
        self.forward = self._way("forward", self.tr("&Forward"), "Alt+Right")
        self.back.triggered.connect(self.go_back)
        self.forward.triggered.connect(self.go_forward)
        self.undo = UndoActions(context, self)
        context.bus.noticed.connect(self._on_first_notice)
        self._imports = ImportActions(context, self)
        self._exports = ExportActions(context, self, self._shown_table)
        self.page_changed.connect(self._exports.refresh)
        context.bus.changed.connect(self._exports.refresh)
        self._lay_out()
        context.bus.wanted.connect(self.go_to)
        self._last_place = QTimer(self, singleShot=True)
        self._last_place.timeout.connect(self._on_first_picture)
        self._open_last_page()

    @property
    def name(self) -> str:
        """The name of the page that is shown."""
        return self._names[self._stack.currentIndex()]

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self.name]

    @property
    def departures(self) -> DeparturesPage:
        """The page of the departures."""
        return self._page("departures")  # type: ignore[return-value]

    def edit_actions(self) -> list[QAction]:
        """Return what stands first in the Edit menu."""
        return [self.undo.undo, self.undo.redo]

    def file_actions(self) -> list[QAction]:
        """Return what brings lists into the file and out of it."""
        return [self._imports.import_clients, self._exports.export_list, self._exports.export_calendar]

    def _shown_table(self) -> Table | None:
        return self.page.shown_table()

    def find(self) -> None:
        """Go to the search of the page, at its list if the page shows something else."""
        boxes = self.page.findChildren(SearchBox)
        if boxes and not any(box.isVisible() for box in boxes):
            self.go_to(self.name, "")
        for box in boxes:
            if box.isVisible():
                box.find()
                return

    def can_find(self) -> bool:
        """Tell whether the page has anything to search."""
        return bool(self.page.findChildren(SearchBox))

    @Slot(str, str)
    def go_to(self, name: str, place: str) -> bool:
        """Show a place of a page, unless a person stays where something could not be saved; say whether it is shown."""
        spot = Spot(name, place)
        if spot == self._spot():
            self.page.setFocus()
            return True
        if not self._may_leave():
            return False
        if not self._show(spot):
            self.context.notify(self.tr("What you want to see is no longer in the file."))
            return False
        self._note()
        return True

    @Slot()
    def go_back(self) -> None:
        """Show where the person was before, passing by what is gone."""
        if self.history.can_go_back and self._may_leave():
            self._travel(is_back=True)

    @Slot()
    def go_forward(self) -> None:
        """Show where the person came back from, passing by what is gone."""
        if self.history.can_go_forward and self._may_leave():
            self._travel(is_back=False)

    def _travel(self, *, is_back: bool) -> None:
        here = self._spot()
        while spot := self.history.back() if is_back else self.history.forward():
            if not self._show(spot):
                self.history.forget(spot)
            elif self._spot() != here:  # a list keeps the record that is open: to go there is no step for a person
                break
        else:
            if self.history.spot and self.history.spot != self._spot():
                self._show(self.history.spot)
        self._remember()

    def _may_leave(self) -> bool:
        if may_leave(self.page, self.context.prompts):
            return True
        self._check(self.name)
        return False

    def _spot(self) -> Spot:
        return Spot(self.name, self.page.place())

    def _show(self, spot: Spot) -> bool:
        """Show a spot without a question and without a note; say whether it is still there."""
        before = self.name
        self._is_going = True
        try:
            page = self._page(spot.page)
            is_there = page.go_to(spot.place)
        except LaresError as error:
            self.context.prompts.tell(self, error)
            is_there = False
        finally:
            self._is_going = False
        if not is_there:
            self._check(before)
            return False
        if spot.page != before:
            self._stack.setCurrentIndex(self._names.index(spot.page))
            self.page_changed.emit()
        self._check(spot.page)
        page.setFocus()
        return True

    def _open_last_page(self) -> None:
        kept = self.context.memory.get(_LAST, [])
        is_spot = len(kept) == 2 and kept[0] in _PAGES and isinstance(kept[1], str)
        last = Spot(*kept) if is_spot else Spot("departures")
        self._page(last.page)
        self._stack.setCurrentIndex(0)
        self._check(last.page)
        self._note()
        if last.place and last != self._spot():
            self._wanted = last
            self._last_place.start(0)

    @Slot()
    def _on_first_picture(self) -> None:
        """Open the last record, unless the person has gone elsewhere meanwhile; one that is gone is no news."""
        if not self.history.can_go_back and self.name == self._wanted.page and self._show(self._wanted):
            self._note()

    def _page(self, name: str) -> Page:
        if name not in self._pages:
            page = getattr(import_module(f"lares_desk.gui.{name}_page"), _PAGES[name])(self.context, self)
            page.moved.connect(self._on_moved)
            self._pages[name] = page
            self._names.append(name)
            self._stack.addWidget(_Room(page))
        return self._pages[name]

    def _note(self) -> None:
        self.history.visit(self._spot(), time.monotonic())
        self._remember()

    def _remember(self) -> None:
        spot = self._spot()
        self.context.memory.set(_LAST, [spot.page, spot.place])
        note_record(self.context.memory, spot)
        self.back.setEnabled(self.history.can_go_back)
        self.forward.setEnabled(self.history.can_go_forward)
        self._exports.refresh()
        self.place_changed.emit()

    def _check(self, name: str) -> None:
        next(each for each in self.page_actions if each.objectName() == name).setChecked(True)

    @Slot(object)
    def _on_first_notice(self, notice: Notice) -> None:
        """Make what shows notices once there is one: the window opens without it."""
        from lares_desk.gui.toasts import Toaster  # noqa: PLC0415

        self.context.bus.noticed.disconnect(self._on_first_notice)
        Toaster(self.context, self.undo.undo, self)
        self.context.bus.noticed.emit(notice)

    @Slot()
    def _on_moved(self) -> None:
        if not self._is_going and self.sender() is self.page:
            self._note()

    @Slot()
    def _on_page_asked(self) -> None:
        """Show a page as it was left."""
        name = self.sender().objectName()
        if name != self.name and self._may_leave() and self._is_ready(name):
            self._stack.setCurrentIndex(self._names.index(name))
            self.page_changed.emit()
            self._note()
        self._check(self.name)
        self.page.setFocus()

    def _is_ready(self, name: str) -> bool:
        """Build a page that nobody has looked at yet; where the disk says no, say so and stay."""
        try:
            self._page(name)
        except LaresError as error:
            self.context.prompts.tell(self, error)
            return False
        return True

    def _page_action(self, name: str, text: str, keys: str) -> QAction:
        word = text.replace("&", "")
        action = QAction(text, self)
        action.setObjectName(name)
        action.setIconText(f"  {word}")  # a little air between icon and word
        action.setCheckable(True)
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(f"{word} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        set_icon(action, name, self.palette())
        action.triggered.connect(self._on_page_asked)
        return action

    def _way(self, icon: str, text: str, keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(f"{action.iconText()} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        action.setEnabled(False)
        set_icon(action, icon, self.palette())
        return action

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(Sidebar(self.page_actions, self.back, self.forward))
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for banner in banners(self.context.session):
            column.addWidget(banner)
        column.addLayout(row, 1)


class _Room(QScrollArea):
    """What a page stands in: one that needs more room than there is, with large texts, is scrolled and never cut."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        column = _Least(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self.setWidget(inside)


class _Least(QVBoxLayout):
    """A column that asks for the least height of its page: with lines that wrap, Qt asks for the one it would like."""

    def hasHeightForWidth(self) -> bool:
        """Say no, so that a page is scrolled only where it does not fit."""
        return False
