"""A page: a noun of the sidebar with its list, its records and its actions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from lares_desk.gui.context import Context
from lares_desk.gui.part import Part
from lares_desk.gui.tables import Table


class Page(Part):
    """What the window asks of every page; `moved` is sent when a person has gone to another place of it.

    A place is a short text: empty for the list, "12" for the record with that id, "12/groups" for a part of it.
    Back and forward, the last record, links from other pages and the search over everything all go by places.
    """

    moved = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the records of the open file."""
        super().__init__(parent)
        self.context = context

    def menu_title(self) -> str:
        """Return the title of the page's menu, with a mnemonic."""
        raise NotImplementedError

    def menu_actions(self) -> list[QAction | None]:
        """Return every action of the page in the order of its menu; None stands for a line."""
        raise NotImplementedError

    def place(self) -> str:
        """Return where in the page the person is."""
        raise NotImplementedError

    def go_to(self, place: str) -> bool:
        """Show a place; say whether it is still there. Nobody is asked: the window has asked before."""
        raise NotImplementedError

    def shown_table(self) -> Table | None:
        """Return the list that is on the screen, for the export; None where there is none."""
        return None


def record_id(text: str) -> int:
    """Return the id that a part of a place names, or 0, which no record has, where it names none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0
