"""An open agency file on the screen: banners, sidebar and pages; pages are built when they are first looked at."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lares_desk.gui.banners import banners
from lares_desk.gui.context import Context
from lares_desk.gui.departures_page import DeparturesPage
from lares_desk.gui.icons import set_icon
from lares_desk.gui.leaving import may_leave
from lares_desk.gui.sidebar import Sidebar


class Workspace(QWidget):
    """The pages of one open file."""

    page_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the departures first."""
        super().__init__(parent)
        self.context = context
        self._pages: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self.page_actions = [
            self._page_action("departures", self.tr("Departures"), "Ctrl+1"),
            self._page_action("itineraries", self.tr("Itineraries"), "Ctrl+2"),
        ]
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(Sidebar(self.page_actions))
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for banner in banners(context.session):
            column.addWidget(banner)
        column.addLayout(row, 1)
        self.departures = DeparturesPage(context, self)
        self._add("departures", self.departures)
        self.page_actions[0].setChecked(True)

    @property
    def name(self) -> str:
        """The name of the page that is shown."""
        return next(name for name, page in self._pages.items() if page is self._stack.currentWidget())

    def _page_action(self, name: str, text: str, keys: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setIconText(f"  {text}")  # a little air between icon and word
        action.setCheckable(True)
        action.setShortcut(QKeySequence(keys))
        action.setToolTip(f"{text} ({keys})")
        set_icon(action, name, self.palette())
        action.triggered.connect(self._on_page_asked)
        return action

    def _add(self, name: str, page: QWidget) -> None:
        self._pages[name] = page
        self._stack.addWidget(page)

    @Slot()
    def _on_page_asked(self) -> None:
        name, before = self.sender().objectName(), self.name
        if name != before and not may_leave(self._pages[before], self.context.prompts):
            next(each for each in self.page_actions if each.objectName() == before).setChecked(True)
            return
        if name == "itineraries" and name not in self._pages:
            # The editor of days and its drawing wait until somebody wants them: the window opens faster.
            from lares_desk.gui.itineraries_page import ItinerariesPage  # noqa: PLC0415

            self._add(name, ItinerariesPage(self.context, self))
        self._stack.setCurrentWidget(self._pages[name])
        self._pages[name].setFocus()
        self.page_changed.emit()
