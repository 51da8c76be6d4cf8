"""Picture every page and dialog of the window, light and dark, in English and Spanish, and the sample's papers.

python scripts/shots.py [FOLDER]           every picture
python scripts/shots.py --readme [FOLDER]  the same, and the README's pictures anew from them
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget

from lares_desk.gui import theme
from lares_desk.gui.desk import Desk
from lares_desk.gui.itineraries_page import ItinerariesPage
from lares_desk.gui.main_window import MainWindow
from lares_desk.gui.prompts import Prompts
from lares_desk.gui.settings import UiSettings
from lares_desk.gui.tasks import TaskRunner
from lares_desk.paths import resources
from lares_desk.services import departure_lists, files, papers
from lares_desk.services.clock import FixedClock
from lares_desk.services.session import open_session

TODAY = date(2027, 6, 10)
README = Path(__file__).resolve().parent.parent / "docs" / "shots"
README_SHOTS = {
    "departures.png": "03-departures-en-light.png",
    "groups-dark-es.png": "12-groups-es-dark.png",
    "trek-days.png": "11-days-en-light.png",
    "briefing-page-1.png": "paper-en-1.png",
}
SIZES = ((1280, 800), (1024, 640))
CSV = """surname,given_names,passport,nationality,birth_date,diet
Łukasiewicz,Zofia,X0000001,PL,1988-02-11,vegetarian
Nguyễn,Thị Hoa,X0000002,VN,1990-13-40,
O'Brien,Seán,X0000003,IE,1979-07-30,no nuts
"""


class ShotPrompts(Prompts):
    """Answers with the one list there is to import."""

    def __init__(self, list_file: Path) -> None:
        super().__init__()
        self._list_file = list_file

    def ask_file_to_open(self, *_args: object) -> Path:
        return self._list_file


class Camera:
    """One window in one language and scheme, and the pictures it gives."""

    def __init__(
        self, app: QApplication, folder: Path, work: Path, *, language: str, scheme: str, size: tuple[int, int]
    ) -> None:
        self._app = app
        self._folder = folder
        self._mark = f"{language}-{scheme}" + ("" if size == SIZES[0] else f"-{size[0]}")
        theme.apply(app, scheme)
        settings = UiSettings(work / "settings.ini")
        clock, tasks = FixedClock(TODAY), TaskRunner(app)
        self.desk = Desk(
            clock,
            "ana",
            ShotPrompts(work / "list.csv"),
            settings,
            tasks,
            QLocale("es_PE" if language == "es" else "en"),
        )
        self.window = MainWindow(self.desk, app)
        self.window.resize(*size)
        self.window.show_welcome()
        self.window.show()

    def settle(self) -> None:
        """Let everything be drawn, papers too."""
        for _ in range(3):
            self.desk.tasks.idle()
            self._app.processEvents()

    def shoot(self, name: str) -> None:
        self.settle()
        dialogs = [each for each in self._app.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
        target = dialogs[-1] if dialogs else self.window
        target.grab().save(str(self._folder / f"{name}-{self._mark}.png"))
        for dialog in dialogs:
            dialog.reject()
        self._app.processEvents()


def shoot_window(camera: Camera, sample: Path) -> None:
    """Go through the whole window."""
    window = camera.window
    camera.shoot("01-welcome")
    window.menus.new_file.trigger()
    camera.shoot("02-new-file")
    window.open_path(sample)
    page = window.workspace.departures
    camera.shoot("03-departures")
    page.list.search.setFocus()
    page.list.search._line.setText("condor")
    camera.shoot("04-search")
    page.list.search._line.setText("nobody")
    camera.shoot("05-nothing-found")
    page.list.search.clear()
    page.new.trigger()
    dialog = camera._app.activeModalWidget() or page.findChildren(QDialog)[0]
    dialog._itinerary.set_value(dialog._itinerary._values[2])
    dialog._start.editor.setText("2027-06-14")
    dialog._guide.editor.setText("Yuri Qolqe Huamán")
    camera.shoot("06-new-departure")
    page.show_departure(next(iter(page.list.model._ids[i] for i in range(14, 15))))
    for number, tab in enumerate(("details", "days", "groups", "papers"), 10):
        page.detail.tabs.setCurrentIndex(number - 10)
        camera.shoot(f"{number}-{tab}")
    page.detail.tabs.setCurrentIndex(2)
    acts = page.detail.groups.actions_
    for number, action in enumerate(
        (acts.add_group, acts.add_traveller, acts.edit_group, acts.edit_client, acts.edit_traveller, acts.import_group),
        20,
    ):
        action.trigger()
        camera.shoot(f"{number}-dialog")
    acts.add_group.trigger()
    finder = page.findChildren(QDialog)[-1]._finder
    finder._known._on_new()
    camera.shoot("26-new-client")
    window.workspace.page_actions[1].trigger()
    camera.shoot("30-itineraries")
    itineraries = window.workspace.findChild(ItinerariesPage)
    itineraries.findChild(QTabWidget).setCurrentIndex(1)
    camera.shoot("31-itinerary")
    window.menus.agency.trigger()
    camera.shoot("32-agency")
    window.close()


def shoot_read_only(camera: Camera, sample: Path) -> None:
    """Show what a reader sees while somebody else has the file."""
    camera.window.show_session(open_session(sample, FixedClock(TODAY), "eva", read_only=True))
    page = camera.window.workspace.departures
    page._on_open()
    camera.shoot("40-read-only-details")
    page.detail.tabs.setCurrentIndex(2)
    camera.shoot("41-read-only-groups")
    camera.window.close()


def shoot_papers(folder: Path, sample: Path) -> None:
    """Picture the pages of a departure's papers in both languages."""
    session = open_session(sample, FixedClock(TODAY), "ana", read_only=True)
    ids = departure_lists.matching_ids(session, "", TODAY)
    booked = next(line for line in departure_lists.lines(session, ids) if line.booked and line.itinerary_code == "L4")
    for language in ("en", "es"):
        job = papers.prepare_all(session, booked.id, language=language)[0]
        content = papers.render(job).content
        for page in range(papers.page_count(content)):
            found = papers.page_picture(content, page, 1.5)
            image = QImage(found.bgr, found.width, found.height, found.stride, QImage.Format.Format_BGR888)
            image.save(str(folder / f"paper-{language}-{page + 1}.png"))
    session.close()


@contextmanager
def spoken(app: QApplication, language: str) -> Iterator[None]:
    """Put the program into a language for a while."""
    loaded = []
    for name, folder in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"lares_desk_{language}", str(resources() / "i18n")),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            loaded.append(translator)
    yield
    for translator in loaded:
        app.removeTranslator(translator)


def main() -> None:
    arguments = [each for each in sys.argv[1:] if each != "--readme"]
    folder = Path(arguments[0] if arguments else "build/shots")
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(["shots", "-style", "fusion"])
    theme.register_fonts()
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        (work / "list.csv").write_text(CSV, "utf-8")
        sample = work / "Sample season.lares"
        files.create_sample(sample, FixedClock(TODAY), "ana").close()
        for language in ("en", "es"):
            with spoken(app, language):
                for scheme, size in (("light", SIZES[0]), ("dark", SIZES[0]), ("light", SIZES[1])):
                    shoot_window(Camera(app, folder, work, language=language, scheme=scheme, size=size), sample)
                shoot_read_only(Camera(app, folder, work, language=language, scheme="light", size=SIZES[0]), sample)
        shoot_papers(folder, sample)
    if "--readme" in sys.argv:
        README.mkdir(parents=True, exist_ok=True)
        for name, shot in README_SHOTS.items():
            QImage(str(folder / shot)).save(str(README / name))
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


if __name__ == "__main__":
    main()
