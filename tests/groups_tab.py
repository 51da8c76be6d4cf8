"""The groups tab as a departure's page feeds it, and the small acts of a person in it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from lares_desk.domain.departure import Dossier
from lares_desk.domain.people import Traveller
from lares_desk.gui.bus import Notice
from lares_desk.gui.context import Context
from lares_desk.gui.groups_tab import GroupsTab
from lares_desk.gui.travellers_cells import CELLS, Cell
from lares_desk.services import departures


class Tab(GroupsTab):
    """It is shown the departure again after each change."""

    def __init__(self, context: Context, departure_id: int) -> None:
        super().__init__(context)
        self.departure_id = departure_id
        self.notices: list[Notice] = []
        context.bus.changed.connect(self.again)
        context.bus.noticed.connect(self.notices.append)
        self.again()

    def again(self, _changes: object = None) -> None:
        self.show_dossier(self.now())

    def now(self) -> Dossier:
        return departures.dossier(self._context.session, self.departure_id)

    def people(self, group: int = 0) -> tuple[Traveller, ...]:
        return self.now().groups[group].travellers

    def go(self, row: int, cell: Cell) -> None:
        """Put the keys into a cell."""
        self.table.setFocus()
        self.table.setCurrentIndex(self.travellers.index(row, CELLS.index(cell)))

    def editor(self) -> QWidget:
        """Return the editor of the current cell."""
        return self.table.indexWidget(self.table.currentIndex())

    def middle(self, row: int, cell: Cell) -> QPoint:
        """Return where a cell is clicked."""
        return self.table.visualRect(self.travellers.index(row, CELLS.index(cell))).center()


def opened_tab(context: Context, departure_id: int, qtbot: QtBot) -> Tab:
    """Show the tab in a window of its own."""
    tab = Tab(context, departure_id)
    qtbot.addWidget(tab)
    tab.resize(900, 480)
    with qtbot.waitActive(tab):
        tab.show()
    return tab


def dialog_of(tab: QWidget, kind: type[QDialog]) -> QDialog:
    """Return the dialog of a kind that is open."""
    return next(each for each in tab.findChildren(kind) if each.isVisible())


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the keys go."""
    qtbot.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)


def double_click(qtbot: QtBot, widget: QWidget, place: QPoint) -> None:
    """Click twice: the toolkit's own double click is the second one only."""
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=place)
