"""The Spanish of the window: complete, in step with the code, and as usable by keyboard as the English."""

from __future__ import annotations

import runpy
import subprocess
import sys
import xml.etree.ElementTree as ET  # our own file, not one from outside
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMenuBar, QTabWidget
from pytestqt.qtbot import QtBot

import tour
from lares_desk.errors import Refused
from lares_desk.gui.desk import Desk
from lares_desk.gui.errors import sentence
from lares_desk.gui.main_window import MainWindow
from tour import places

ROOT = Path(__file__).resolve().parents[2]
SPANISH = ROOT / "resources" / "i18n" / "lares_desk_es.ts"


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    comment: str
    translation: str
    state: str


def _spoken(translation: ET.Element) -> str:
    """Return a translation, of one with plurals the last form."""
    forms = [form.text or "" for form in translation]
    return forms[-1] if forms else translation.text or ""


def read(file: Path) -> list[Message]:
    return [
        Message(
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.findtext("comment") or "",
            _spoken(message.find("translation")),
            message.find("translation").get("type", ""),
        )
        for context in ET.parse(file).iter("context")
        for message in context.iter("message")
    ]


def facts(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def tool(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


MESSAGES = read(SPANISH)


def wrong(messages: list[Message]) -> list[tuple[str, str]]:
    return [(message.source, message.translation) for message in messages]


def test_the_spanish_file_holds_exactly_the_sentences_of_the_code(tmp_path: Path) -> None:
    runpy.run_path(str(ROOT / "scripts" / "translations.py"))["update"](tmp_path)
    collected = {(each.context, each.source, each.comment) for each in read(tmp_path / SPANISH.name)}
    kept = {(each.context, each.source, each.comment) for each in MESSAGES}
    assert collected - kept == set(), "new in the code: run scripts/translations.py and translate"
    assert kept - collected == set(), "gone from the code: run scripts/translations.py"


def test_every_sentence_is_translated_and_finished() -> None:
    assert wrong([each for each in MESSAGES if each.state or not each.translation.strip()]) == []


def test_every_sentence_is_filed_under_what_shows_it() -> None:
    """Qt never finds a sentence that was collected without a class: write self.tr(…), not tr = self.tr."""
    assert wrong([each for each in MESSAGES if not each.context]) == []


def test_the_facts_in_a_sentence_are_the_same_in_both_languages() -> None:
    assert wrong([each for each in MESSAGES if facts(each.source) != facts(each.translation)]) == []


def test_what_opens_a_dialog_says_so_in_both_languages() -> None:
    assert wrong([each for each in MESSAGES if each.source.endswith("…") != each.translation.endswith("…")]) == []


def test_warning_signs_and_lines_stay() -> None:
    signs = "⚠✕✓✎\n"
    kept = [[text.count(sign) for sign in signs] for each in MESSAGES for text in (each.source, each.translation)]
    assert kept[::2] == kept[1::2]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("i18n") / "lares_desk_es.qm"
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(SPANISH), "-qm", str(target)], check=True)
    return target


@pytest.fixture
def spanish(compiled: Path, qapp: QApplication) -> Iterator[None]:
    translator = QTranslator(qapp)
    assert translator.load(str(compiled))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("spanish")
def test_the_compiled_file_speaks_spanish() -> None:
    assert QCoreApplication.translate("Menus", "&File") == "&Archivo"


@pytest.mark.usefixtures("spanish")
def test_a_refusal_reads_in_spanish_with_its_facts() -> None:
    template = "{code} has {capacity} seats; this would make {taken} travellers. Give a reason to go over capacity."
    refusal = Refused(template, code="L4-2027-06-14", capacity=12, taken=14)
    assert sentence(refusal) == (
        "L4-2027-06-14 tiene 12 cupos; con esto serían 14 viajeros. Indique el motivo del sobrecupo."
    )


def entries(menu: QMenuBar | QMenu) -> list[QAction]:
    return [each for each in menu.actions() if each.isVisible() and not each.isSeparator()]


def clashes(menu: QMenuBar | QMenu) -> list[str]:
    """Return the letters that two entries of one menu share as they are seen now, its submenus included."""
    letters = [key.toString() for each in entries(menu) if not (key := QKeySequence.mnemonic(each.text())).isEmpty()]
    title = menu.title() if isinstance(menu, QMenu) else "menu bar"
    found = [f"{title}: {letter}" for letter in set(letters) if letters.count(letter) > 1]
    submenus = [submenu for each in entries(menu) if isinstance(submenu := each.menu(), QMenu)]
    return found + [clash for submenu in submenus for clash in clashes(submenu)]


def entries_without_letter(menu: QMenuBar | QMenu) -> list[str]:
    """Return the entries that no letter calls, but for those that stand for a value, such as a group or a size."""
    silent = [each for each in entries(menu) if QKeySequence.mnemonic(each.text()).isEmpty() and each.data() is None]
    submenus = [submenu for each in entries(menu) if isinstance(submenu := each.menu(), QMenu)]
    return [each.text() for each in silent] + [text for each in submenus for text in entries_without_letter(each)]


def walked(window: MainWindow) -> Iterator[str]:
    """Go to the list and to a record of every page; the menus follow."""
    for page, found in places(window).items():
        for place in found:
            assert window.workspace.go_to(page, place), (page, place)
            yield f"{page}/{place}"


def test_no_letter_stands_twice_in_an_english_menu(sample_window: MainWindow) -> None:
    for spot in walked(sample_window):
        assert clashes(sample_window.menuBar()) == [], spot
        assert entries_without_letter(sample_window.menuBar()) == [], spot


@pytest.mark.usefixtures("spanish")
def test_no_letter_stands_twice_in_a_spanish_menu(
    desk: Desk, qapp: QApplication, qtbot: QtBot, sample_copy: Path
) -> None:
    window = MainWindow(desk, qapp)
    qtbot.addWidget(window)
    window.open_path(sample_copy)
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == ["&Archivo", "&Edición", "&Salida", "&Ver", "A&yuda"]
    for spot in walked(window):
        assert clashes(window.menuBar()) == [], spot
        assert entries_without_letter(window.menuBar()) == [], spot
    window.close()


@pytest.mark.usefixtures("spanish")
def test_nothing_english_is_left_on_the_page_of_treks_and_their_days(
    desk: Desk, qapp: QApplication, qtbot: QtBot, sample_copy: Path
) -> None:
    window = MainWindow(desk, qapp)
    qtbot.addWidget(window)
    window.open_path(sample_copy)
    window.show()
    window.workspace.go_to("itineraries", "")
    for number in range(2):
        window.workspace.page.findChild(QTabWidget).setCurrentIndex(number)
        tour.settle()
    shown = {label.text() for label in window.findChildren(QLabel)}
    english = {each.source for each in MESSAGES if each.source != each.translation}
    spoken = {each.translation for each in MESSAGES}
    assert {"Relato del día", "Desnivel entre noches", "Lo mejor del trek"} <= shown
    assert (shown & english) - spoken == set()
    window.close()
