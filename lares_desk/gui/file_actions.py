"""Agency files: new, open, sample, close; what a person does before there is anything to see."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lares_desk.errors import FileLocked, FileRefused, LaresError
from lares_desk.gui.busy import busy
from lares_desk.gui.desk import Desk
from lares_desk.gui.errors import sentence
from lares_desk.paths import documents_folder
from lares_desk.services.session import Session, look_through, open_session

if TYPE_CHECKING:
    from lares_desk.gui.main_window import MainWindow

FOLDER = "agency"
SUFFIX = ".lares"
_LOOK_AFTER_MS = 300  # the first picture comes first


class FileActions(QObject):
    """Open agency files and tell the window; a refusal is shown, and the file before stays open."""

    opened = Signal(object)

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        """Ask over `window`."""
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._shown: Session | None = None
        self._look = QTimer(self, singleShot=True)
        self._look.timeout.connect(self._on_look)

    def open_path(self, path: Path) -> None:
        """Open a file; the one that is open here stays, and one that another window has is offered to read."""
        if self._is_open_here(path):
            self._window.activateWindow()
            return
        try:
            with busy():
                session = open_session(path, self._desk.clock, self._desk.who, thorough=False)
            self._show(session)
        except FileLocked as locked:
            question = sentence(locked)
            if self._desk.prompts.confirm(self._window, question, self.tr("Open to read")):
                self._open_to_read(path)
        except LaresError as error:
            self._desk.prompts.tell(self._window, error)

    @Slot()
    def on_new(self) -> None:
        """Ask what a new agency file needs, in one dialog."""
        from lares_desk.gui.new_file_dialog import NewFileDialog  # noqa: PLC0415  (start-up)

        shown = [each for each in self._window.findChildren(NewFileDialog) if each.isVisible()]
        if shown:
            shown[0].activateWindow()
            return
        dialog = NewFileDialog(self._desk, self._folder(), self._window)
        dialog.created.connect(self._show)
        dialog.open()

    @Slot()
    def on_open(self) -> None:
        """Ask which file to open."""
        path = self._desk.prompts.ask_file_to_open(
            self._window, self.tr("Open agency file"), self._folder(), self._kinds()
        )
        if path:
            self.open_path(path)

    @Slot()
    def on_sample(self) -> None:
        """Make a sample season where the person wants it, and open it."""
        suggestion = _free(self._folder(), self.tr("Sample season"))
        path = self._desk.prompts.ask_file_to_save(
            self._window, self.tr("Where to put the sample season"), suggestion, self._kinds()
        )
        if path is None:
            return
        from lares_desk.services import files  # noqa: PLC0415  (the sample brings much with it)

        try:
            path = files.with_suffix(path)
            if os.path.exists(path):  # noqa: PTH110  (False, no error, for what is no name at all)
                self.open_path(path)
            else:
                with busy():
                    session = files.create_sample(path, self._desk.clock, self._desk.who)
                self._show(session)
        except LaresError as error:
            self._desk.prompts.tell(self._window, error)

    def _is_open_here(self, path: Path) -> bool:
        """Tell whether this window has the file open to write; one that is open to read may be opened anew."""
        workspace = self._window.workspace
        if workspace is None or workspace.context.session.read_only:
            return False
        try:
            return path.samefile(workspace.context.session.path)
        except (OSError, ValueError):
            return False

    def _open_to_read(self, path: Path) -> None:
        try:
            self._show(open_session(path, self._desk.clock, self._desk.who, read_only=True, thorough=False))
        except LaresError as error:
            self._desk.prompts.tell(self._window, error)

    @Slot(object)
    def _show(self, session: Session) -> None:
        self._desk.settings.add_recent(session.path, self._desk.clock.today())
        self._desk.settings.set_folder(FOLDER, session.path.parent)
        self._shown = session
        self._look.start(_LOOK_AFTER_MS)
        self.opened.emit(session)

    @Slot()
    def _on_look(self) -> None:
        """Look at the whole of the file that was opened by its head."""
        self._desk.tasks.run(partial(look_through, self._shown.path), self._on_whole, self._on_damaged)

    @Slot(object)
    def _on_whole(self, _nothing: object) -> None:
        self._shown = None

    @Slot(object)
    def _on_damaged(self, error: Exception) -> None:
        if isinstance(error, FileRefused) and self._shown is not None:
            self._window.close_damaged(self._shown, error)

    def _folder(self) -> Path:
        default = documents_folder()
        return self._desk.settings.folder(FOLDER, default if default.is_dir() else Path.home())

    def _kinds(self) -> str:
        return self.tr("Agency files (*{suffix})").format(suffix=SUFFIX)


def _free(folder: Path, name: str) -> Path:
    """Return a name that no file in the folder has yet."""
    path, number = folder / f"{name}{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{name} {number}{SUFFIX}", number + 1
    return path
