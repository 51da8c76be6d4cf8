"""The main window: it places the welcome page or the pages of the open file, and holds the menus."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QStackedWidget

from lares_desk.gui import theme
from lares_desk.gui.bus import ChangeBus, Notice
from lares_desk.gui.context import Context
from lares_desk.gui.desk import Desk
from lares_desk.gui.file_actions import FileActions
from lares_desk.gui.icons import retint
from lares_desk.gui.leaving import may_leave
from lares_desk.gui.menus import Menus
from lares_desk.gui.workspace import Workspace
from lares_desk.services.session import Done, Session

if TYPE_CHECKING:
    from lares_desk.gui.welcome_page import WelcomePage


class MainWindow(QMainWindow):
    """One window over at most one agency file."""

    def __init__(self, desk: Desk, app: QApplication) -> None:
        """Start without a file; the window dresses `app` when a person chooses another scheme."""
        super().__init__()
        self._desk = desk
        self._app = app
        desk.prompts.home = self
        self.workspace: Workspace | None = None
        self._files = FileActions(desk, self)
        self._files.opened.connect(self.show_session)
        self.menus = Menus(desk.settings.scheme, self)
        self.menus.new_file.triggered.connect(self._files.on_new)
        self.menus.open_file.triggered.connect(self._files.on_open)
        self.menus.open_sample.triggered.connect(self._files.on_sample)
        self.menus.agency.triggered.connect(self._on_agency)
        self.menus.close_file.triggered.connect(self._on_close_file)
        self.menus.quit.triggered.connect(self.close)
        self.menus.recent_chosen.connect(self.open_path)
        self.menus.scheme_chosen.connect(self._on_scheme_chosen)
        self.menus.about.triggered.connect(self._on_about)
        self.menus.keys.triggered.connect(self._on_keys)
        self.welcome: WelcomePage | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._saved = QLabel()
        self._saved.setProperty("tone", "caption")
        self.statusBar().addWidget(self._saved)
        self.statusBar().setSizeGripEnabled(False)
        self.setMinimumSize(1024, 600)
        self.resize(1280, 800)
        shape = desk.settings.shape("window")
        if not shape.isEmpty():
            self.restoreGeometry(shape)
        self.menus.show_workspace(None)

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
        bus = ChangeBus(self)
        bus.saved.connect(self._on_saved)
        bus.noticed.connect(self._on_noticed)
        context = Context(
            session,
            bus=bus,
            tasks=self._desk.tasks,
            prompts=self._desk.prompts,
            settings=self._desk.settings,
            locale=self._desk.locale,
        )
        self.workspace = Workspace(context, self)
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        self.menus.show_workspace(self.workspace)
        self.menus.show_recent(self._desk.settings.recent())
        self.setWindowTitle(self.tr("{name} – Lares Desk").format(name=session.path.stem))
        self.workspace.departures.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit what is half typed, then give the file back; a person may stay with what could not be saved."""
        if not self._may_leave():
            event.ignore()
            return
        self._desk.settings.set_shape("window", self.saveGeometry())
        self._leave_file()
        self._desk.settings.sync()
        super().closeEvent(event)

    def _may_leave(self) -> bool:
        return self.workspace is None or may_leave(self.workspace, self._desk.prompts)

    def _leave_file(self) -> None:
        workspace, self.workspace = self.workspace, None
        if workspace is None:
            return
        self._desk.tasks.wait()
        self.menus.show_workspace(None)
        self._stack.removeWidget(workspace)
        workspace.context.session.close()
        workspace.deleteLater()
        self._saved.clear()

    def show_welcome(self) -> None:
        """Show the ways in while no file is open."""
        if self.welcome is None:
            from lares_desk.gui.welcome_page import WelcomePage  # noqa: PLC0415  (not on the way to a file)

            self.welcome = WelcomePage(self.menus.new_file, self.menus.open_file, self.menus.open_sample)
            self.welcome.path_chosen.connect(self.open_path)
            self._stack.addWidget(self.welcome)
        self._stack.setCurrentWidget(self.welcome)
        recent = self._desk.settings.recent()
        self.welcome.show_recent(recent)
        self.menus.show_recent(recent)
        self.setWindowTitle(self.tr("Lares Desk"))

    @Slot(object)
    def _on_saved(self, _done: Done[object]) -> None:
        time = self._desk.clock.now().strftime("%H:%M")
        self._saved.setText(self.tr("Saved {time}").format(time=time))

    @Slot(object)
    def _on_noticed(self, notice: Notice) -> None:
        self._saved.setText(notice.text)

    @Slot()
    def _on_agency(self) -> None:
        from lares_desk.gui.agency_dialog import AgencyDialog  # noqa: PLC0415  (seldom wanted)

        if self.workspace is not None:
            AgencyDialog(self.workspace.context, self).open()

    @Slot()
    def _on_close_file(self) -> None:
        if self._may_leave():
            self._leave_file()
            self.show_welcome()

    @Slot(str)
    def _on_scheme_chosen(self, scheme: str) -> None:
        self._desk.settings.scheme = scheme
        theme.apply(self._app, scheme)
        retint(self, self._app.palette())

    @Slot()
    def _on_about(self) -> None:
        from lares_desk.gui.help import show_about  # noqa: PLC0415

        show_about(self._desk.prompts, self)

    @Slot()
    def _on_keys(self) -> None:
        from lares_desk.gui.help import show_keys  # noqa: PLC0415

        show_keys(self._desk.prompts, self)
