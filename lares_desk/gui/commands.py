"""The commands of the program: what stands in its menus, with the keys that call it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar


@dataclass(frozen=True, slots=True)
class Command:
    """One action of a menu; `keys` are all of its shortcuts as this system writes them."""

    action: QAction
    menu: str
    text: str
    keys: tuple[str, ...]


def commands(bar: QMenuBar) -> list[Command]:
    """Return every action of the menus in their order, those of submenus under the name of the submenu."""
    return [each for top in bar.actions() if top.isVisible() for each in _of(top.menu())]


def plain(text: str) -> str:
    """Return the words of a menu entry without the mark of its letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _of(menu: QMenu | None) -> list[Command]:
    found: list[Command] = []
    for action in menu.actions() if menu else []:
        if action.menu():
            found += _of(action.menu())
        elif not action.isSeparator() and action.isVisible():
            keys = tuple(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
            found.append(Command(action, plain(menu.title()), plain(action.text()), tuple(filter(None, keys))))
    return found
