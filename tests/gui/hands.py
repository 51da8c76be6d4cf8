"""What a person does to the window: keys go where the keyboard is, clicks where the thing is seen; nothing else."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QMenu,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

import looks

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
MOST_STOPS = 80


def name_of(widget: QWidget | None) -> str:
    """Return what a widget is called by a screen reader."""
    if widget is None:
        return ""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def active() -> QWidget:
    """Return the window that a person is in: a menu before a dialog before the main window."""
    return QApplication.activePopupWidget() or QApplication.activeWindow()


def front() -> QWidget | None:
    """Return the dialog that stands before everything, or the window."""
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.isWindow()]
    windows = [each for each in shown if type(each).__name__ == "MainWindow"]
    return QApplication.activeModalWidget() or (windows[0] if windows else None)


class Person:
    """Waits as people do: until the window in question is there."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bot = qtbot

    def until(self, is_so: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(is_so()), timeout=5000)

    def see(self, kind: str) -> QWidget:
        """Wait until the dialog or window of this class is the one in front."""
        self.until(lambda: type(front()).__name__ == kind)
        window = front()
        window.activateWindow()  # a window manager does it, and where there is no screen there is none
        self.until(window.isActiveWindow)
        return window

    def write(self, text: str) -> None:
        """Type into what has the keyboard; the toolkit's own keyClicks ends the process beyond ASCII."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(QApplication.focusWidget(), QKeyEvent(kind, 0, NONE, letter))


class Keyboard(Person):
    """No mouse: keys alone."""

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            self.bot.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget() or active(), key, held)

    def here(self) -> str:
        return name_of(QApplication.focusWidget())

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until the control of this name has the keyboard."""
        seen = [self.here()]
        while self.here() != name:
            assert len(seen) < MOST_STOPS, f"Tab does not lead to {name!r}, but to {seen}"
            self.press(Qt.Key.Key_Tab)
            seen.append(self.here())
        return QApplication.focusWidget()

    def fill(self, name: str, text: str) -> None:
        """Go to a field and write over what stands in it."""
        self.tab_to(name)
        self.press(Qt.Key.Key_A, CTRL)
        self.write(text)

    def choose(self, name: str, begins: str) -> None:
        """Go to a list of choices and down to the one that begins so."""
        box = self.tab_to(name)
        assert isinstance(box, QComboBox)
        self.press(Qt.Key.Key_Home)
        while not box.currentText().startswith(begins):
            before = box.currentIndex()
            self.press(Qt.Key.Key_Down)
            assert box.currentIndex() != before, f"{begins!r} is no choice of {name!r}"

    def turn_to(self, tab: str, tabs: str) -> None:
        """Go to a bar of tabs and along it."""
        bar = self.tab_to(tabs)
        assert isinstance(bar, QTabBar)
        self.press(Qt.Key.Key_Left, times=bar.currentIndex())
        while bar.tabText(bar.currentIndex()) != tab:
            before = bar.currentIndex()
            self.press(Qt.Key.Key_Right)
            assert bar.currentIndex() != before, f"there is no tab {tab!r}"


class Mouse(Person):
    """No keys but letters and figures, into what was clicked: a person must type those."""

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """Return what is seen under this name in the window in front."""
        found = [
            each
            for each in looks.seen(active())
            if isinstance(each, kind) and name_of(each) == name and each.focusProxy() is None
        ]
        assert found, f"{name!r} is not to be seen in {type(active()).__name__}"
        return found[0]

    def click(self, name: str, kind: type[QWidget] = QAbstractButton) -> None:
        widget = self.find(name, kind)
        assert widget.isEnabled(), f"{name!r} is grey"
        self.bot.mouseClick(widget, LEFT, pos=widget.visibleRegion().boundingRect().center())

    def fill(self, name: str, text: str) -> None:
        """Click three times into a field, which selects what stands in it, and write."""
        widget = self.find(name)
        place = QPoint(widget.width() // 3, min(14, widget.height() // 2))
        target = widget.viewport() if hasattr(widget, "viewport") else widget
        self.bot.mouseDClick(target, LEFT, pos=place)
        self.bot.mouseClick(target, LEFT, pos=place)
        assert QApplication.focusWidget() is widget, f"a click does not go into {name!r}"
        self.write(text)

    def choose(self, name: str, begins: str) -> None:
        """Open a list of choices and click on the one that begins so."""
        box = self.find(name, QComboBox)
        self.bot.mouseClick(box, LEFT, pos=box.rect().center())
        self.until(box.view().isVisible)
        row = next(row for row in range(box.count()) if box.itemText(row).startswith(begins))
        self.at(box.view(), box.model().index(row, box.modelColumn()))
        self.until(lambda: box.currentIndex() == row)

    def turn_to(self, tab: str, tabs: str) -> None:
        bar = self.find(tabs, QTabBar)
        row = next(row for row in range(bar.count()) if bar.tabText(row) == tab)
        self.bot.mouseClick(bar, LEFT, pos=bar.tabRect(row).center())

    def row(self, name: str, words: str, *, twice: bool = False) -> None:
        """Click on the row of a list in which these words stand, once or twice."""
        view = self.find(name, QAbstractItemView)
        self.at(view, cell(view.model(), words), twice=twice)

    def at(self, view: QAbstractItemView, index: QModelIndex, *, twice: bool = False) -> None:
        view.scrollTo(index)
        place = view.visualRect(index).center()
        self.bot.mouseMove(view.viewport(), place)
        self.bot.mouseClick(view.viewport(), LEFT, pos=place)
        if twice:
            self.bot.mouseDClick(view.viewport(), LEFT, pos=place)

    def menu(self, *path: str) -> None:
        """Go through the menus by their words and click on the last one."""
        bar = next(each for each in QApplication.activeWindow().children() if type(each).__name__ == "QMenuBar")
        holder = bar
        for words in path:
            action = next(each for each in holder.actions() if each.text().replace("&", "") == words)
            assert action.isEnabled(), f"{words!r} is grey"
            place = holder.actionGeometry(action).center()
            if isinstance(holder, QMenu):
                self.bot.mouseMove(holder, place)
            self.bot.mouseClick(holder, LEFT, pos=place)
            if action.menu() is not None:
                holder = action.menu()
                self.until(holder.isVisible)


def cell(model: QAbstractItemModel, words: str) -> QModelIndex:
    """Return the cell of a list in which these words stand."""
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for row, column in product(range(model.rowCount()), range(columns)):
        index = model.index(row, column)
        if words in str(index.data()):
            return index
    raise AssertionError(f"{words!r} stands in no row")
