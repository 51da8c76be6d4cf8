"""Language, size of texts and colours, changed while the window is open: over the same file, at the same place."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.typing_keys import type_text
from lares_desk.gui import languages, theme
from lares_desk.gui.main_window import MainWindow
from lares_desk.gui.new_departure_dialog import NewDepartureDialog
from lares_desk.gui.settings import TEXT_SIZES, UiSettings
from lares_desk.services import departures


@pytest.fixture(autouse=True)
def usual_looks(qapp: QApplication) -> Iterator[None]:
    yield
    languages.speak(qapp, "en")
    theme.apply(qapp, "light")


def choose(window: MainWindow, value: str) -> None:
    next(each for each in window.menus.view.findChildren(QAction) if each.data() == value).trigger()


def menus(window: MainWindow) -> list[str]:
    return [each.text() for each in window.menuBar().actions() if each.isVisible()]


def test_the_window_speaks_the_other_language_at_once_at_the_same_place(
    sample_window: MainWindow, qapp: QApplication
) -> None:
    session = sample_window.workspace.context.session
    sample_window.workspace.go_to("itineraries", "3")
    choose(sample_window, "es")
    assert menus(sample_window)[0] == "&Archivo"
    assert sample_window.workspace.context.session is session
    assert (sample_window.workspace.name, sample_window.workspace.page.place()) == ("itineraries", "3")
    assert sample_window.workspace.context.language == "es"
    assert sample_window._desk.settings.language == "es"
    assert sample_window._desk.locale.name() == "es_PE"
    assert sample_window.isAncestorOf(qapp.focusWidget() or sample_window.focusWidget())
    choose(sample_window, "en")
    assert menus(sample_window)[0] == "&File"
    assert sample_window.workspace.context.session is session


def test_the_language_is_remembered(window: MainWindow, tmp_path: Path) -> None:
    choose(window, "es")
    window._desk.settings.sync()
    assert UiSettings(tmp_path / "settings.ini").language == "es"
    assert "Salidas" in "".join(each.text() for each in window.welcome.findChildren(QLabel))


def test_a_half_typed_field_is_saved_before_the_language_changes(sample_window: MainWindow) -> None:
    page = sample_window.workspace.departures
    page.open.trigger()
    chosen = page.detail.departure_id
    type_text(page.detail.form.notes.editor, "Mañana")
    choose(sample_window, "es")
    session = sample_window.workspace.context.session
    assert "Mañana" in departures.dossier(session, chosen).departure.notes


def test_a_refused_value_keeps_the_language(sample_window: MainWindow) -> None:
    page = sample_window.workspace.departures
    page.open.trigger()
    capacity = page.detail.form.capacity
    capacity.editor.selectAll()
    type_text(capacity.editor, "0")
    sample_window._desk.prompts.yes = False
    workspace = sample_window.workspace
    choose(sample_window, "es")
    assert sample_window.workspace is workspace
    assert menus(sample_window)[0] == "&File"
    ticked = [each.data() for each in sample_window.menus.view._languages.actions() if each.isChecked()]
    assert ticked == ["en"]
    sample_window._desk.prompts.yes = True


@pytest.mark.parametrize("choice", ["es", "150"])
def test_an_open_form_keeps_the_language_and_the_size_and_a_sentence_says_so(
    sample_window: MainWindow, choice: str
) -> None:
    sample_window.workspace.departures.new.trigger()
    dialog = next(each for each in sample_window.findChildren(NewDepartureDialog) if each.isVisible())
    choose(sample_window, choice)
    assert "dialog is open" in sample_window._desk.prompts.told[0]
    assert dialog.isVisible()
    assert menus(sample_window)[0] == "&File"
    assert sample_window._desk.settings.text_size == 100
    dialog.reject()


def test_nothing_of_the_old_language_stays_in_memory(sample_window: MainWindow, qapp: QApplication) -> None:
    sample_window.workspace.go_to("itineraries", "3")
    gone = [
        weakref.ref(each)
        for each in (
            sample_window.workspace,
            sample_window.workspace.page,
            sample_window.menus,
            sample_window.saved_line,
        )
    ]
    choose(sample_window, "es")
    for _ in range(2):
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    assert [each() for each in gone] == [None] * len(gone)


def test_the_keys_still_work_after_the_language_has_changed(sample_window: MainWindow, qtbot: QtBot) -> None:
    choose(sample_window, "es")
    qtbot.keyClick(sample_window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert sample_window.workspace.name == "itineraries"


def test_everything_grows_with_the_text(sample_window: MainWindow, qtbot: QtBot) -> None:
    usual = (theme.row_height(), theme.field_height(), theme.font().pointSizeF())
    assert sample_window._desk.settings.text_size == 100
    for _ in range(6):
        qtbot.keyClick(sample_window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert sample_window._desk.settings.text_size == TEXT_SIZES[-1]
    grown = (theme.row_height(), theme.field_height(), theme.font().pointSizeF())
    assert [round(now / then, 1) for now, then in zip(grown, usual, strict=True)] == [1.5, 1.5, 1.5]
    title = next(each for each in sample_window.workspace.findChildren(QLabel) if each.property("tone") == "title")
    assert title.fontInfo().pointSizeF() > 26
    qtbot.keyClick(sample_window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert sample_window._desk.settings.text_size == TEXT_SIZES[-2]
    qtbot.keyClick(sample_window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme.row_height() == usual[0]


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_the_window_fits_a_small_screen_at_every_size_of_text(sample_window: MainWindow, percent: int) -> None:
    if percent != 100:
        choose(sample_window, str(percent))
    for name in ("departures", "itineraries"):
        sample_window.workspace.go_to(name, "")
        least = sample_window.minimumSizeHint()
        assert sample_window.minimumSize().width() <= 1024
        assert sample_window.minimumSize().height() <= 640
        assert (least.width() <= 1024, least.height() <= 640) == (True, True), (name, least)


def test_the_system_changes_its_colours_while_the_window_is_open(
    window: MainWindow, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = qapp.styleHints()
    choose(window, "system")
    monkeypatch.setattr(theme, "system_is_dark", lambda _app: True)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert window.palette().window().color().lightness() < 60
    choose(window, "light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert window.palette().window().color().lightness() > 200
