"""The change bus: what was saved, told to every page that may show it, and where a person wants to go."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence that appears for a while and stops nobody; `undo` offers to take the last action back.

    `offer` is another action to offer instead, `spot` a page and a place in it to go to ("departures", "12/groups").
    """

    text: str
    undo: bool = False
    offer: QAction | None = None
    spot: tuple[str, str] | None = None


class ChangeBus(QObject):
    """`changed` carries `Changes` after every action, `saved` the `Done` that made them, `noticed` a `Notice`.

    `wanted` carries the name of a page and a place in it, such as ("departures", "12/groups").
    """

    changed = Signal(object)
    saved = Signal(object)
    noticed = Signal(object)
    wanted = Signal(str, str)
