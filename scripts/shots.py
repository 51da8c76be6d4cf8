"""Picture every page and dialog of the window, light and dark, in English and Spanish, in three sizes, and the papers.

python scripts/shots.py [FOLDER]           every picture
python scripts/shots.py --readme [FOLDER]  the same, and the README's pictures anew from them
python scripts/shots.py --quick [FOLDER]   English, light, one size
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget

import tour
from lares_desk.domain.agency import Agency
from lares_desk.gui import languages, leaving, theme
from lares_desk.gui.desk import Desk
from lares_desk.gui.field_base import Field
from lares_desk.gui.import_preview_step import Shown
from lares_desk.gui.import_wizard import ImportWizard
from lares_desk.gui.main_window import MainWindow
from lares_desk.gui.prompts import Prompts
from lares_desk.gui.search_box import SearchBox
from lares_desk.gui.settings import UiSettings
from lares_desk.gui.tasks import TaskRunner
from lares_desk.gui.toasts import Toast
from lares_desk.services import departure_lists, files, papers
from lares_desk.services.clock import FixedClock
from lares_desk.services.import_target import ImportTarget
from lares_desk.services.session import open_session

TODAY = date(2027, 6, 10)
README = ROOT / "docs" / "shots"
README_SHOTS = {
    "departures.png": "departures-en-light.png",
    "groups-dark-es.png": "departures-record-groups-es-dark.png",
    "trek-days.png": "days-as-sold-en-light.png",
    "clients.png": "clients-record-en-light.png",
    "import.png": "import-preview-en-light.png",
    "briefing-page-1.png": "paper-en-1.png",
    "logistics.png": "departures-record-logistics-services-en-light.png",
    "advice.png": "departures-record-advice-elevations-en-light.png",
    "papers.png": "departures-record-papers-en-light.png",
}
SIZES = ((1280, 800), (1024, 640), (1920, 1080))
LARGER_TEXT = 150


class ShotPrompts(Prompts):
    """Answers with the one list there is to import, and confirms nothing."""

    def __init__(self, work: Path) -> None:
        super().__init__()
        self._work = work

    def ask_file_to_open(self, _parent: object, _title: str, _folder: Path, kinds: str) -> Path | None:
        found = (file for kind, file in (("gpx", "day.gpx"), ("csv", "list.csv")) if kind in kinds)
        return next((self._work / file for file in found), None)

    def tell(self, *_args: object) -> None:
        """Say nothing: nobody would close the box."""

    def ask_file_to_save(self, *_args: object) -> None:
        return None

    def ask_how_to_print(self, *_args: object) -> bool:
        return False

    def ask_folder(self, *_args: object) -> None:
        return None

    def confirm(self, *_args: object) -> bool:
        return False


class Camera:
    """One window in one language, scheme, size and text size, and the pictures it gives."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        work: Path,
        *,
        language: str,
        scheme: str,
        size: tuple[int, int] = SIZES[0],
        text_size: int = 100,
    ) -> None:
        self._folder = folder
        self._work = work
        self._mark = "-".join(
            [language, scheme, *([str(size[0])] if size != SIZES[0] else []), *(["large"] if text_size > 100 else [])]
        )
        theme.apply(app, scheme, text_size)
        settings = UiSettings(work / f"settings-{self._mark}.ini")
        settings.scheme, settings.text_size, settings.language = scheme, text_size, language
        locale = languages.speak(app, language)
        self.desk = Desk(FixedClock(TODAY), "ana", ShotPrompts(work), settings, TaskRunner(app), locale)
        self.window = MainWindow(self.desk, app)
        self.window.resize(*size)
        self.window.show_welcome()
        self.window.show()

    def settle(self) -> None:
        """Let everything be drawn, papers too."""
        for _ in range(3):
            self.desk.tasks.idle()
            tour.settle(2)

    def shoot(self, name: str, widget: QWidget | None = None, *, with_toast: bool = False) -> None:
        self.settle()
        for toast in self.window.findChildren(Toast):
            if not with_toast:
                toast.put_away()
        (widget or self.window).grab().save(str(self._folder / f"{name}-{self._mark}.png"))

    def shoot_window(self, season: Path) -> None:
        """Go through the whole window, with a sample season of its own: the walk writes into it."""
        sample = season.with_name(f"Sample season {self._mark}.lares")
        shutil.copy(season, sample)
        self.shoot("welcome")
        self.window.menus.new_file.trigger()
        self.settle()
        for dialog in tour.open_dialogs():
            self.shoot("welcome-new-file", dialog)
            dialog.reject()
        self.window.open_path(sample)
        self.window.workspace.go_to("departures", tour.places(self.window)["departures"][2])
        self.shoot("days-as-sold")
        for stop in tour.walk(self.window, settle=self.settle):
            self.shoot(stop.name, stop.widget)
            self._shoot_below(stop)
        self._shoot_states()
        self.window.menus.close_file.trigger()
        self.shoot("welcome-recent")
        self._shoot_new(sample.with_name(f"Andean Paths {self._mark}.lares"))
        self.window.close()

    def _shoot_below(self, stop: tour.Stop) -> None:
        """Show the end of the forms that are longer than their room."""
        areas = [each for each in stop.widget.findChildren(QScrollArea) if each.isVisible() and each.findChild(Field)]
        bars = [each.verticalScrollBar() for each in areas if each.verticalScrollBar().maximum()]
        for bar in bars:
            bar.setValue(bar.maximum())
        if bars:
            self.shoot(f"{stop.name}-below", stop.widget)
        for bar in bars:
            bar.setValue(0)

    def _shoot_states(self) -> None:
        """Show what the walk does not meet: nothing found, a refused field, a toast, the steps of an import."""
        workspace = self.window.workspace
        for page, found in (("departures", ""), ("bookings", ""), ("clients", ""), ("itineraries", "places")):
            workspace.go_to(page, found)
            boxes = [each for each in workspace.page.findChildren(SearchBox) if each.isVisible()]
            boxes[0].findChild(QLineEdit).setText("zzz")
            self.shoot(f"nothing-found-{page}")
            boxes[0].clear()
        workspace.go_to("clients", tour.places(self.window)["clients"][1])
        self.settle()
        field = workspace.page.findChild(Field, "birth_date")
        field.editor.setFocus()
        field.editor.setText("1990-13-40")
        leaving.refused(workspace.page)
        self.shoot("refused-field")
        field.restore()
        workspace.context.notify("Yesenia Muñoz Restrepo", undo=True)
        self.shoot("toast", with_toast=True)
        departure = workspace.context.session.db.execute("SELECT max(id) FROM departure").fetchone()[0]
        wizard = ImportWizard(workspace.context, ImportTarget(departure_id=departure), self.window)
        wizard.open()
        wizard.file.chosen.emit(self._work / "list.csv")
        self.shoot("import-columns", wizard)
        wizard.next.click()
        self.settle()
        wizard.preview.shown.set_value(Shown.ALL)
        wizard.preview.shown.committed.emit(Shown.ALL)
        self.shoot("import-preview", wizard)
        wizard.preview.bad.set_value(True)
        wizard.preview.bad.committed.emit(True)
        wizard.next.click()
        self.shoot("import-done", wizard)
        for dialog in tour.open_dialogs():
            dialog.reject()

    def _shoot_new(self, path: Path) -> None:
        """Show the pages of a file that holds nothing yet."""
        agency = Agency(name="Andean Paths")
        self.window.show_session(files.create(path, FixedClock(TODAY), "ana", agency))
        for page in ("departures", "bookings", "clients", "itineraries", "agency"):
            self.window.workspace.go_to(page, "")
            self.shoot(f"new-{page}")
        self.window.workspace.go_to("departures", "")

    def shoot_read_only(self, sample: Path) -> None:
        """Show what a reader sees while somebody else has the file."""
        self.window.show_session(open_session(sample, FixedClock(TODAY), "eva", read_only=True))
        for page, places in tour.places(self.window).items():
            self.window.workspace.go_to(page, places[min(1, len(places) - 1)])
            self.shoot(f"read-only-{page}")
        self.window.close()


def shoot_papers(folder: Path, sample: Path) -> None:
    """Picture the pages of a departure's papers in both languages."""
    session = open_session(sample, FixedClock(TODAY), "ana", read_only=True)
    ids = departure_lists.matching_ids(session)
    lines = departure_lists.lines(session, ids)
    booked = next(line for line in lines if line.start >= TODAY and line.booked and line.itinerary_code == "L4")
    for language in ("en", "es"):
        job = papers.prepare_all(session, booked.id, language=language)[0]
        content = papers.render(job).content
        for page in range(papers.page_count(content)):
            found = papers.page_picture(content, page, 1.5)
            image = QImage(found.bgr, found.width, found.height, found.stride, QImage.Format.Format_BGR888)
            image.save(str(folder / f"paper-{language}-{page + 1}.png"))
    session.close()


def main() -> None:
    arguments = [each for each in sys.argv[1:] if not each.startswith("--")]
    is_quick = "--quick" in sys.argv
    folder = Path(arguments[0] if arguments else "build/shots")
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(["shots", "-style", "fusion"])
    theme.register_fonts()
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        tour.files_to_choose(work)
        sample = work / "Sample season.lares"
        files.create_sample(sample, FixedClock(TODAY), "ana").close()
        for language in ("en",) if is_quick else ("en", "es"):
            for scheme in ("light",) if is_quick else ("light", "dark"):
                for size in SIZES[:1] if is_quick else SIZES:
                    Camera(app, folder, work, language=language, scheme=scheme, size=size).shoot_window(sample)
            if not is_quick:
                Camera(app, folder, work, language=language, scheme="light", text_size=LARGER_TEXT).shoot_window(sample)
                Camera(app, folder, work, language=language, scheme="light").shoot_read_only(sample)
        shoot_papers(folder, sample)
    if "--readme" in sys.argv:
        README.mkdir(parents=True, exist_ok=True)
        for name, shot in README_SHOTS.items():
            QImage(str(folder / shot)).save(str(README / name))
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


if __name__ == "__main__":
    main()
