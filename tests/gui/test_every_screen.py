"""A walk over every page and dialog: nothing cut in any language, everything named, the Tab key goes as one reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import looks
import tour
from fakes import Answers
from gui.pseudo import PseudoTranslator
from lares_desk.gui import languages, theme
from lares_desk.gui.client_finder import ClientFinder
from lares_desk.gui.client_finder_list import KnownClients
from lares_desk.gui.client_finder_new import NewClient
from lares_desk.gui.desk import Desk
from lares_desk.gui.import_wizard import COLUMNS, PREVIEW, ImportWizard
from lares_desk.gui.joining_dialog import JoiningDialog
from lares_desk.gui.main_window import MainWindow

Look = Callable[[QWidget], list[str]]


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.speak(qapp, "en")
    theme.apply(qapp, "light")


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def made(
    desk: Desk, qapp: QApplication, qtbot: QtBot, sample_copy: Path, tmp_path: Path
) -> Iterator[Callable[..., MainWindow]]:
    windows: list[MainWindow] = []

    def make(width: int, height: int) -> MainWindow:
        assert isinstance(desk.prompts, Answers)
        desk.prompts.path = tour.files_to_choose(tmp_path)
        desk.prompts.yes = False
        window = MainWindow(desk, qapp)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        window.open_path(sample_copy)
        windows.append(window)
        return window

    yield make
    desk.prompts.yes = True  # what the walk leaves half done is not to be saved
    for window in windows:
        assert window.close()


def found(window: MainWindow, *checks: Look) -> dict[str, list[str]]:
    """Walk through the window and return what the checks find at each stop, and at what the dialogs lead to."""
    wrong: dict[str, list[str]] = {}
    for stop in tour.walk(window):
        for number, _step in enumerate(further(stop.widget)):
            if said := [each for check in checks for each in check(stop.widget)]:
                wrong[f"{stop.name} {number}"] = said
    return wrong


def further(widget: QWidget) -> Iterator[None]:
    """Stop where a dialog begins, and at each of its other sides."""
    yield
    if isinstance(widget, ImportWizard):
        for button, step in ((widget.file.button, COLUMNS), (widget.next, PREVIEW)):
            button.click()
            tour.settle()
            assert widget.step == step
            yield
    elif isinstance(widget, JoiningDialog):
        finder = widget.findChild(ClientFinder)
        finder.findChild(KnownClients).new_wanted.emit("Zofia Łuczak")
        tour.settle()
        assert finder.findChild(NewClient).isVisible()
        yield


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800)])
@pytest.mark.usefixtures("longer")
def test_no_words_are_cut_in_a_language_40_percent_longer(
    made: Callable[..., MainWindow], size: tuple[int, int]
) -> None:
    assert found(made(*size), looks.cut) == {}


@pytest.mark.usefixtures("english_again")
def test_in_spanish_nothing_is_cut_and_everything_has_a_name(
    made: Callable[..., MainWindow], desk: Desk, qapp: QApplication
) -> None:
    desk.locale = languages.speak(qapp, "es")
    assert found(made(1024, 640), looks.cut, looks.nameless) == {}


@pytest.mark.usefixtures("english_again")
def test_no_words_are_cut_in_text_half_as_large_again(
    made: Callable[..., MainWindow], desk: Desk, qapp: QApplication
) -> None:
    desk.settings.text_size = 150
    theme.apply(qapp, "light", 150)
    assert found(made(1280, 800), looks.cut) == {}


def test_every_control_has_a_name_and_the_tab_key_goes_as_one_reads(made: Callable[..., MainWindow]) -> None:
    assert found(made(1280, 800), looks.nameless, looks.unreached, looks.out_of_order) == {}
