"""Adding a GPX track to a day and taking it away: chosen in a dialog or dropped, read off the window's thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from lares_desk.domain.trek import TrekDay
from lares_desk.errors import LaresError
from lares_desk.gui.context import Context
from lares_desk.gui.icons import set_icon
from lares_desk.gui.trek_words import TrekWords
from lares_desk.paths import documents_folder
from lares_desk.services import tracks
from lares_desk.services.tracks import Recording


class TrackActions(QObject):
    """Two actions for the day that is shown; `about_to_change` asks the form to save what is typed before."""

    about_to_change = Signal()
    reading = Signal(str)  # name of the file, empty once it is read

    def __init__(self, context: Context, words: TrekWords, parent: QWidget) -> None:
        """Start without a day."""
        super().__init__(parent)
        self._context = context
        self._words = words
        self._window = parent
        self._day: TrekDay | None = None
        self._target: TrekDay | None = None
        self.add = QAction(self.tr("Add &GPX track…"), self)
        self.remove = QAction(self.tr("Ta&ke GPX track away"), self)
        set_icon(self.add, "open", parent.palette())
        set_icon(self.remove, "remove", parent.palette())
        self.add.triggered.connect(self._on_add)
        self.remove.triggered.connect(self._on_remove)
        self.show_day(None)

    def show_day(self, day: TrekDay | None) -> None:
        """Serve this day."""
        self._day = day
        may = day is not None and not self._context.session.read_only
        has_track = day is not None and day.track is not None
        self.add.setText(self.tr("Replace &GPX track…") if has_track else self.tr("Add &GPX track…"))
        self.add.setEnabled(may and self._target is None)
        self.remove.setEnabled(may and has_track)

    def add_file(self, day: TrekDay | None, path: Path) -> None:
        """Read a file and give its track to a day; one file at a time."""
        if day is None or self._target is not None or self._context.session.read_only:
            return
        self.about_to_change.emit()
        self._target = day
        self.add.setEnabled(False)
        self.reading.emit(path.name)
        self._context.tasks.run(partial(tracks.read, path), self._on_read, self._on_failed)

    @Slot()
    def _on_add(self) -> None:
        day = self._day
        folder = self._context.settings.folder("tracks", documents_folder())
        kinds = self.tr("GPX tracks (*.gpx)")
        path = self._context.prompts.ask_file_to_open(self._window, self.tr("Add GPX track"), folder, kinds)
        if path is not None:
            self._context.settings.set_folder("tracks", path.parent)
            self.add_file(day, path)

    @Slot()
    def _on_remove(self) -> None:
        if self._day is None:
            return
        self.about_to_change.emit()
        number = self._day.number
        if self._context.attempt(tracks.detach, self._day.id):
            self._context.notify(self.tr("GPX track of day {number} taken away").format(number=number), undo=True)

    @Slot(object)
    def _on_read(self, recording: Recording) -> None:
        day = self._done()
        if day is None or not self._context.attempt(tracks.attach, day.id, recording.track):
            return
        said = self.tr("{name} is on day {number}.").format(name=recording.track.file_name, number=day.number)
        if recording.left_out:
            left = self.tr("Left out, since there are no such positions: {count}.")
            said = f"{said} {left.format(count=recording.left_out)}"
        self._context.notify(said, undo=True)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._done()
        if not isinstance(error, LaresError):
            raise error
        self._context.prompts.tell(self._window, error)

    def _done(self) -> TrekDay | None:
        day, self._target = self._target, None
        self.reading.emit("")
        self.show_day(self._day)
        return day
