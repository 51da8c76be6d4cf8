"""The menus: every action with its shortcut; the open page brings its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from lares_desk.gui.icons import set_icon
from lares_desk.gui.settings import SCHEMES
from lares_desk.gui.workspace import Workspace


class Menus(QObject):
    """The actions of the window and the menus that hold them."""

    recent_chosen = Signal(object)
    scheme_chosen = Signal(str)

    def __init__(self, scheme: str, window: QMainWindow) -> None:
        """Fill the menu bar of `window`."""
        super().__init__(window)
        self._window = window
        self.new_file = self._action(self.tr("&New agency file…"), "Ctrl+Shift+N", "file")
        self.open_file = self._action(self.tr("&Open…"), "Ctrl+O", "open")
        self.open_sample = self._action(self.tr("Open &sample…"), "", "sample")
        self.agency = self._action(self.tr("A&gency profile…"), "")
        self.close_file = self._action(self.tr("&Close file"), "Ctrl+W")
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")
        self.about = self._action(self.tr("&About Lares Desk"), "")
        self.keys = self._action(self.tr("&Keys"), "F1")
        bar = window.menuBar()
        file = bar.addMenu(self.tr("&File"))
        file.addActions([self.new_file, self.open_file, self.open_sample])
        self._recent: QMenu = file.addMenu(self.tr("Open &recent"))
        file.addSeparator()
        file.addAction(self.agency)
        file.addSeparator()
        file.addActions([self.close_file, self.quit])
        self._departure = bar.addMenu(self.tr("&Departure"))
        self._view = bar.addMenu(self.tr("&View"))
        self._schemes = QActionGroup(self)
        self._fill_view(scheme)
        bar.addMenu(self.tr("&Help")).addActions([self.keys, self.about])

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Show the actions of the open file's pages; None takes them away."""
        self._departure.clear()
        self._departure.menuAction().setVisible(workspace is not None)
        for action in (self.agency, self.close_file):
            action.setEnabled(workspace is not None)
        if workspace is not None:
            self._departure.addActions(workspace.departures.menu_actions())
            first = self._view.actions()[0]
            self._view.insertActions(first, workspace.page_actions)

    def show_recent(self, paths: list[Path]) -> None:
        """List the files opened last; those that are gone are greyed."""
        self._recent.clear()
        for path in paths:
            action = self._recent.addAction(path.stem)
            action.setToolTip(str(path))
            action.setData(str(path))
            action.setEnabled(path.is_file())
            action.triggered.connect(self._on_recent)
        self._recent.setEnabled(bool(paths))

    def _fill_view(self, scheme: str) -> None:
        names = {"system": self.tr("As the &system"), "light": self.tr("&Light"), "dark": self.tr("Dar&k")}
        self._view.addSeparator()
        for key in SCHEMES:
            action = self._view.addAction(names[key])
            action.setCheckable(True)
            action.setChecked(key == scheme)
            action.setData(key)
            self._schemes.addAction(action)
        self._schemes.triggered.connect(self._on_scheme)

    def _action(self, text: str, keys: str, icon: str = "") -> QAction:
        action = QAction(text, self._window)
        action.setShortcut(QKeySequence(keys))
        if icon:
            set_icon(action, icon, self._window.palette())
        return action

    @Slot()
    def _on_recent(self) -> None:
        self.recent_chosen.emit(Path(self.sender().data()))

    @Slot(QAction)
    def _on_scheme(self, action: QAction) -> None:
        self.scheme_chosen.emit(action.data())
