"""The menus: every action of the program with its shortcut; the page that is shown brings its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from lares_desk.gui.icons import set_icon
from lares_desk.gui.settings import UiSettings
from lares_desk.gui.view_menu import ViewMenu
from lares_desk.gui.workspace import Workspace


class Menus(QObject):
    """The actions of the window and the menus that hold them."""

    recent_chosen = Signal(object)

    def __init__(self, settings: UiSettings, window: QMainWindow) -> None:
        """Fill the menu bar of `window`."""
        super().__init__(window)
        self._window = window
        self._workspace: Workspace | None = None
        self.new_file = self._action(self.tr("&New agency file…"), "Ctrl+Shift+N", "file")
        self.open_file = self._action(self.tr("&Open…"), "Ctrl+O", "open")
        self.open_sample = self._action(self.tr("Open &sample…"), "", "sample")
        self.close_file = self._action(self.tr("&Close file"), "Ctrl+W")
        self.close_file.setObjectName("close-file")
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")
        self.quit.setObjectName("quit")
        self.find = self._action(self.tr("&Find in the list"), "Ctrl+F", "search")
        self.go_to = self._action(self.tr("&Go to anything…"), "Ctrl+K")
        self.go_to.setObjectName("go-to")  # it does not find itself
        self.keys = self._action(self.tr("&Keys of this page…"), "F1", "keys")
        # The key with the question mark needs Shift on some keyboards, and none on others.
        self.keys.setShortcuts([QKeySequence(keys) for keys in ("F1", "Ctrl+?", "Ctrl+Shift+/", "Ctrl+/")])
        self.about = self._action(self.tr("&About Lares Desk"), "")
        bar = window.menuBar()
        self._file = bar.addMenu(self.tr("&File"))
        self._recent = QMenu(self.tr("Open &recent"), self._file)
        self._recent.setToolTipsVisible(True)
        self._edit = bar.addMenu(self.tr("&Edit"))
        self._page = bar.addMenu("")
        self.view = ViewMenu(settings, bar)
        bar.addMenu(self.view)
        self._help = bar.addMenu(self.tr("&Help"))
        self._help.addActions([self.keys, self.about])
        self.show_workspace(None)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Show the actions of the open file's pages; None takes them away."""
        self._workspace = workspace
        for action in (self.close_file, self.find, self.go_to):
            action.setEnabled(workspace is not None)
        self._fill_file()
        self._edit.clear()
        if workspace is not None:
            self._edit.addActions(workspace.edit_actions())
            self._edit.addSeparator()
            workspace.page_changed.connect(self._on_page_changed)
            workspace.place_changed.connect(self._on_page_changed)
        self._edit.addActions([self.find, self.go_to])
        self.view.show_workspace(workspace)
        self._on_page_changed()

    def show_recent(self, paths: list[Path]) -> None:
        """List the files opened last; those that are gone are greyed."""
        self._recent.clear()
        for number, path in enumerate(paths, 1):
            action = self._recent.addAction(f"&{number} {path.stem.replace('&', '&&')}")
            action.setToolTip(str(path))
            action.setData(str(path))
            action.setEnabled(path.is_file())
            action.triggered.connect(self._on_recent)
        self._recent.setEnabled(bool(paths))

    def take_away(self) -> None:
        """Empty the menu bar, for menus in another language."""
        bar = self._window.menuBar()
        for action in bar.actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                menu.deleteLater()
        bar.clear()
        self.deleteLater()

    def _fill_file(self) -> None:
        self._file.clear()
        self._file.addActions([self.new_file, self.open_file])
        self._file.addMenu(self._recent)
        self._file.addAction(self.open_sample)
        self._file.addSeparator()
        if self._workspace is not None and (exchanging := self._workspace.file_actions()):
            self._file.addActions(exchanging)
            self._file.addSeparator()
        self._file.addActions([self.close_file, self.quit])

    @Slot()
    def _on_page_changed(self) -> None:
        if self._workspace is None:
            self._page.clear()
            self._page.menuAction().setVisible(False)
            return
        page = self._workspace.page
        self.find.setEnabled(self._workspace.can_find())
        self._page.menuAction().setVisible(True)
        self._page.setTitle(page.menu_title())
        # A page may have other actions where something is open: the menu is filled anew only then.
        wanted = page.menu_actions()
        shown = [None if action.isSeparator() else action for action in self._page.actions()]
        if wanted == shown:
            return
        self._page.clear()
        for action in wanted:
            if action is None:
                self._page.addSeparator()
            else:
                self._page.addAction(action)

    @Slot()
    def _on_recent(self) -> None:
        self.recent_chosen.emit(Path(self.sender().data()))

    def _action(self, text: str, keys: str, icon: str = "") -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        if icon:
            set_icon(action, icon, self._window.palette())
        return action
