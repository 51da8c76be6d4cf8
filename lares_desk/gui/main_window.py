"""The main window: it places the welcome page or the pages of the open file, and holds the menus."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from lares_desk.domain.history import Spot
from lares_desk.errors import LaresError
from lares_desk.gui import languages, theme
from lares_desk.gui.bus import ChangeBus
from lares_desk.gui.context import Context
from lares_desk.gui.desk import Desk
from lares_desk.gui.file_actions import SUFFIX, FileActions
from lares_desk.gui.icons import retint
from lares_desk.gui.leaving import may_leave
from lares_desk.gui.menus import Menus
from lares_desk.gui.one_dialog import is_asking
from lares_desk.gui.saved_line import SavedLine
from lares_desk.gui.side_buttons import SideButtons
from lares_desk.gui.workspace import Workspace
from lares_desk.services.session import Session

if TYPE_CHECKING:
    from lares_desk.domain.language import Language
    from lares_desk.gui.welcome_page import WelcomePage


class MainWindow(QMainWindow):
    """One window over at most one agency file."""

    def __init__(self, desk: Desk, app: QApplication) -> None:
        """Start without a file; the window dresses `app` when a person chooses another look or language."""
        super().__init__()
        self._desk = desk
        self._app = app
        desk.prompts.home = self
        self.workspace: Workspace | None = None
        self.welcome: WelcomePage | None = None
        self.menus: Menus | None = None
        self._files = FileActions(desk, self)
        self._files.opened.connect(self.show_session)
        self._make_menus()
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.saved_line: SavedLine | None = None
        self.statusBar().setSizeGripEnabled(False)
        self._side_buttons = SideButtons(self)
        self._side_buttons.back.connect(self._on_back)
        self._side_buttons.forward.connect(self._on_forward)
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme)
        self.setAcceptDrops(True)
        self.setMinimumSize(1024, 600)
        self.resize(1280, 800)
        shape = desk.settings.shape("window")
        if not shape.isEmpty():
            self.restoreGeometry(shape)

    @property
    def language(self) -> Language:
        """The language of the screen."""
        return languages.chosen_or_system(self._desk.settings.language)

    @Slot(object)
    def open_path(self, path: Path) -> None:
        """Open an agency file in place of the one that is open."""
        self._files.open_path(path)

    @Slot(object)
    def show_session(self, session: Session) -> None:
        """Show the pages of a file that has just been opened, unless a person stays with the one before."""
        if not self._may_leave():
            session.close()
            return
        self._leave_file()
        self._show_workspace(session)
        self.menus.show_recent(self._desk.settings.recent())
        self.workspace.page.setFocus()

    def close_damaged(self, session: Session, why: LaresError) -> None:
        """Close a file that turned out to be damaged, whatever is half typed: nothing more may be written into it."""
        if self.workspace is not None and self.workspace.context.session is not session:
            return
        self._leave_file()
        session.close()
        self.show_welcome()
        self._desk.prompts.tell(self, why)

    def show_welcome(self) -> None:
        """Show the ways in while no file is open."""
        if self.welcome is None:
            from lares_desk.gui.welcome_page import WelcomePage  # noqa: PLC0415  (not on the way to a file)

            self.welcome = WelcomePage(self._desk, self.menus.new_file, self.menus.open_file, self.menus.open_sample)
            self.welcome.path_chosen.connect(self.open_path)
            self.welcome.path_dropped.connect(self._on_recent_dropped)
            self._stack.addWidget(self.welcome)
        self._stack.setCurrentWidget(self.welcome)
        self._show_recent()
        self.setWindowTitle(self.tr("Lares Desk"))

    def showEvent(self, event: QShowEvent) -> None:
        """Hear the side buttons of the mouse once there is a window of the system."""
        super().showEvent(event)
        self._side_buttons.listen()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit what is half typed, then give the file back; a person may stay with what could not be saved."""
        if not self._may_leave():
            event.ignore()
            return
        self._desk.settings.set_shape("window", self.saveGeometry())
        self._leave_file()
        self._desk.settings.sync()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take an agency file that is dragged over the window."""
        if _dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped, once the drag is over: a question may come."""
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self._dropped = path
            QTimer.singleShot(0, self._on_dropped)

    def _may_leave(self) -> bool:
        return self.workspace is None or may_leave(self.workspace, self._desk.prompts)

    def _show_workspace(self, session: Session) -> None:
        bus = ChangeBus()
        context = Context(
            session,
            bus=bus,
            tasks=self._desk.tasks,
            prompts=self._desk.prompts,
            settings=self._desk.settings,
            locale=self._desk.locale,
        )
        self.workspace = Workspace(context, self)
        bus.setParent(self.workspace)
        self.saved_line = SavedLine(context, self.workspace.undo.undo)
        self.statusBar().addWidget(self.saved_line)
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        self.menus.show_workspace(self.workspace)
        self.setWindowTitle(self.tr("{name} – Lares Desk").format(name=session.path.stem))

    def _leave_file(self) -> None:
        session = self._take_workspace_away()
        if session is not None:
            session.close()

    def _take_workspace_away(self) -> Session | None:
        """Take the pages off the screen and return their session, still open."""
        workspace, self.workspace = self.workspace, None
        if workspace is None:
            return None
        self._desk.tasks.wait()
        self.menus.show_workspace(None)
        self._stack.removeWidget(workspace)
        workspace.hide()
        workspace.deleteLater()
        self.statusBar().removeWidget(self.saved_line)
        self.saved_line.deleteLater()
        self.saved_line = None
        return workspace.context.session

    def _make_menus(self) -> None:
        if self.menus is not None:
            self.menus.take_away()
        self.menus = menus = Menus(self._desk.settings, self)
        menus.new_file.triggered.connect(self._files.on_new)
        menus.open_file.triggered.connect(self._files.on_open)
        menus.open_sample.triggered.connect(self._files.on_sample)
        menus.close_file.triggered.connect(self._on_close_file)
        menus.quit.triggered.connect(self.close)
        menus.recent_chosen.connect(self.open_path)
        menus.find.triggered.connect(self._on_find)
        menus.go_to.triggered.connect(self._on_go_to)
        menus.view.scheme_chosen.connect(self._on_scheme_chosen)
        menus.view.language_chosen.connect(self._on_language_chosen)
        menus.view.text_size_chosen.connect(self._on_text_size_chosen)
        menus.about.triggered.connect(self._on_about)
        menus.keys.triggered.connect(self._on_keys)

    def _may_rebuild(self) -> bool:
        """Tell whether the screen may be built anew: no dialog is open, and nothing that is refused would be lost."""
        if is_asking(self):
            self._desk.prompts.tell(self, self.tr("A dialog is open. Finish it or cancel it first, then choose again."))
            return False
        return self._may_leave()

    def _rebuild(self) -> None:
        """Build menus and pages anew over the same file, at the same page and place."""
        spot = Spot(self.workspace.name, self.workspace.page.place()) if self.workspace else None
        session = self._take_workspace_away()
        self._make_menus()
        if self.welcome is not None:
            self._stack.removeWidget(self.welcome)
            self.welcome.deleteLater()
            self.welcome = None
        if session is None or spot is None:
            self.show_welcome()
            return
        self._show_workspace(session)
        self.menus.show_recent(self._desk.settings.recent())
        self.workspace.go_to(spot.page, spot.place)
        self.workspace.page.setFocus()

    def _dress(self) -> None:
        theme.apply(self._app, self._desk.settings.scheme, self._desk.settings.text_size)
        retint(self, self._app.palette())

    def _show_recent(self) -> None:
        recent = self._desk.settings.recent()
        self.menus.show_recent(recent)
        if self.welcome is not None:
            self.welcome.show_recent(recent)

    @Slot()
    def _on_close_file(self) -> None:
        if self._may_leave():
            self._leave_file()
            self.show_welcome()

    @Slot()
    def _on_dropped(self) -> None:
        self.activateWindow()
        self.open_path(self._dropped)

    @Slot(object)
    def _on_recent_dropped(self, path: Path) -> None:
        self._desk.settings.drop_recent(path)
        self._show_recent()

    @Slot()
    def _on_back(self) -> None:
        if self.workspace is not None:
            self.workspace.go_back()

    @Slot()
    def _on_forward(self) -> None:
        if self.workspace is not None:
            self.workspace.go_forward()

    @Slot()
    def _on_find(self) -> None:
        if self.workspace is not None:
            self.workspace.find()

    @Slot()
    def _on_go_to(self) -> None:
        from lares_desk.gui.go_to_dialog import GoToDialog  # noqa: PLC0415

        if self.workspace is not None:
            GoToDialog(self.workspace.context, self.menuBar(), self).open()

    @Slot(str)
    def _on_scheme_chosen(self, scheme: str) -> None:
        self._desk.settings.scheme = scheme
        self._dress()

    @Slot()
    def _on_system_scheme(self) -> None:
        if self._desk.settings.scheme == "system":
            self._dress()

    @Slot(str)
    def _on_language_chosen(self, language: str) -> None:
        now = languages.chosen_or_system(self._desk.settings.language)
        if language == now or not self._may_rebuild():
            self.menus.view.show_language(now)
            return
        self._desk.settings.language = language
        self._desk.locale = languages.speak(self._app, language)
        self._rebuild()

    @Slot(int)
    def _on_text_size_chosen(self, percent: int) -> None:
        if percent == self._desk.settings.text_size or not self._may_rebuild():
            self.menus.view.show_text_size(self._desk.settings.text_size)
            return
        self._desk.settings.text_size = percent
        self._dress()
        self._rebuild()

    @Slot()
    def _on_about(self) -> None:
        from lares_desk.gui.help import show_about  # noqa: PLC0415

        show_about(self._desk.prompts, self)

    @Slot()
    def _on_keys(self) -> None:
        from lares_desk.gui.keys_dialog import KeysDialog  # noqa: PLC0415

        KeysDialog(self.menuBar(), self).open()


def _dropped_file(event: QDragEnterEvent | QDropEvent) -> Path | None:
    """Return the one agency file that is dragged, or None."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() == SUFFIX else None
