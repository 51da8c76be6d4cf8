"""The window over its file: welcome, read only, locked, closing, keys, and no leaks."""

from __future__ import annotations

import gc
import sys
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from builders import TODAY, opened
from gui.typing_keys import type_text
from lares_desk.gui.banners import Banner
from lares_desk.gui.commands import commands
from lares_desk.gui.main_window import MainWindow
from lares_desk.gui.new_departure_dialog import NewDepartureDialog
from lares_desk.services import departures
from tour import places


def test_without_a_file_there_is_the_welcome_page(window: MainWindow) -> None:
    assert window.welcome.isVisible()
    assert window.workspace is None
    assert not window.menus.close_file.isEnabled()


def test_a_recent_file_that_is_gone_is_greyed_and_can_be_taken_off(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window._desk.settings.add_recent(tmp_path / "gone.lares", TODAY)
    window.show_welcome()
    item = window.welcome.recent.list.item(0)
    assert "not there any more" in item.data(Qt.ItemDataRole.AccessibleTextRole)
    place = window.welcome.recent.list.visualItemRect(item).center()
    qtbot.mouseClick(window.welcome.recent.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window._desk.prompts.told == []
    window.welcome.recent.drop.trigger()
    assert window._desk.settings.recent() == []
    assert not window.welcome.recent.isVisible()


def test_a_file_that_another_window_has_is_offered_to_read(window: MainWindow, sample_copy: Path) -> None:
    other = opened(sample_copy)
    window.open_path(sample_copy)
    other.close()
    assert "is open already" in window._desk.prompts.asked[0]
    assert window.workspace.context.session.read_only


def test_opening_the_file_that_is_open_here_asks_nothing_and_changes_nothing(
    sample_window: MainWindow, sample_copy: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.lares"
    link.symlink_to(sample_copy)
    workspace = sample_window.workspace
    workspace.departures.open.trigger()
    for path in (sample_copy, link):
        sample_window.open_path(path)
    assert sample_window._desk.prompts.asked == []
    assert sample_window._desk.prompts.told == []
    assert sample_window.workspace is workspace
    assert workspace.departures.detail.isVisible()
    assert not workspace.context.session.read_only


def test_a_file_open_to_read_is_opened_to_write_once_it_is_free(window: MainWindow, sample_copy: Path) -> None:
    window.show_session(opened(sample_copy, read_only=True))
    window.open_path(sample_copy)
    assert not window.workspace.context.session.read_only


def test_a_file_that_is_no_agency_file_is_refused_with_a_sentence(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "letter.lares"
    path.write_text("Dear client, " * 100)
    window.open_path(path)
    assert "not an agency file" in window._desk.prompts.told[0]
    assert window.welcome.isVisible()


def test_a_reader_can_look_at_everything_and_change_nothing(window: MainWindow, sample_copy: Path) -> None:
    window.show_session(opened(sample_copy, read_only=True))
    page = window.workspace.departures
    assert window.workspace.findChildren(Banner)[0].head.text() == "READ ONLY"
    assert "read only" in window.workspace.findChildren(Banner)[0].words.text()
    assert not page.new.isEnabled()
    assert "read only" in page.new.toolTip()
    page.open.trigger()
    assert page.detail.form.notes.editor.isReadOnly()
    assert not page.detail.groups.actions_.add_group.isEnabled()
    page.detail.tabs.setCurrentWidget(page.detail.papers)
    assert page.detail.papers.actions_.save.isEnabled()


def test_the_sample_says_that_its_people_are_invented(sample_window: MainWindow) -> None:
    found = [(each.head.text(), each.words.text()) for each in sample_window.workspace.findChildren(Banner)]
    assert found == [("SAMPLE", "Invented people and departures, for trying things out.")]


def test_closing_the_window_saves_the_field_that_is_half_typed(sample_window: MainWindow, sample_copy: Path) -> None:
    page = sample_window.workspace.departures
    page.open.trigger()
    chosen = page.list.table.current_id()
    page.detail.form.notes.set_value("")
    type_text(page.detail.form.notes.editor, "Señal débil")
    sample_window.close()
    session = opened(sample_copy)
    assert departures.dossier(session, chosen).departure.notes == "Señal débil"
    session.close()


def test_going_back_to_the_list_saves_the_field_that_is_half_typed(sample_window: MainWindow) -> None:
    page = sample_window.workspace.departures
    page.open.trigger()
    chosen = page.list.table.current_id()
    type_text(page.detail.form.notes.editor, "Mañana")
    page.back.trigger()
    notes = departures.dossier(sample_window.workspace.context.session, chosen).departure.notes
    assert notes.endswith("Mañana")


def test_closing_the_file_gives_it_back_to_others(sample_window: MainWindow, sample_copy: Path) -> None:
    sample_window.menus.close_file.trigger()
    assert sample_window.welcome.isVisible()
    session = opened(sample_copy)
    assert not session.read_only
    session.close()


@pytest.mark.parametrize("number", [5, 4, 3, 2, 1])
def test_ctrl_and_a_number_shows_a_page(sample_window: MainWindow, qtbot: QtBot, number: int) -> None:
    names = ["departures", "bookings", "clients", "itineraries", "agency"]
    qtbot.keyClick(sample_window, Qt.Key(Qt.Key.Key_0.value + number), Qt.KeyboardModifier.ControlModifier)
    assert sample_window.workspace.name == names[number - 1]
    checked = [each.objectName() for each in sample_window.workspace.page_actions if each.isChecked()]
    assert checked == [names[number - 1]]
    assert sample_window.menus._page.title() == sample_window.workspace.page.menu_title()


def test_a_person_can_choose_the_dark_scheme_and_it_is_remembered(window: MainWindow, qapp: QApplication) -> None:
    next(each for each in window.findChildren(QAction) if each.data() == "dark").trigger()
    assert window.palette().window().color().lightness() < 60
    assert window._desk.settings.scheme == "dark"
    window._on_scheme_chosen("light")


@pytest.mark.parametrize("tab", range(4))
def test_everything_that_takes_the_focus_has_a_name(sample_window: MainWindow, tab: int) -> None:
    page = sample_window.workspace.departures
    page.open.trigger()
    page.detail.tabs.setCurrentIndex(tab)
    nameless = [
        f"{type(each).__name__} in {type(each.parent()).__name__}"
        for each in sample_window.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.isVisible()
        and not each.accessibleName()
        and not (isinstance(each, QAbstractButton) and each.text())
        and not (isinstance(each, QLineEdit) and each.parent().accessibleName())
    ]
    assert nameless == []


def test_no_two_actions_that_work_at_the_same_time_share_a_key(sample_window: MainWindow) -> None:
    for page, found in places(sample_window).items():
        for place in found:
            assert sample_window.workspace.go_to(page, place)
            window_keys, list_keys = [], {}
            for each in commands(sample_window.menuBar()):
                if each.action.shortcutContext() is Qt.ShortcutContext.WindowShortcut:
                    window_keys += each.keys
                else:  # the keys of a list, such as Del, are its own: another list may use them too
                    list_keys.setdefault(each.action.parent(), []).extend(each.keys)
            for keys in (window_keys, *(window_keys + keys for keys in list_keys.values())):
                assert sorted(keys) == sorted(set(keys)), f"{page}/{place}"


def test_a_closed_dialog_leaves_nothing_behind(sample_window: MainWindow, qapp: QApplication) -> None:
    page = sample_window.workspace.departures
    seen = []
    for _ in range(3):
        page.new.trigger()
        dialog = page.findChildren(NewDepartureDialog)[-1]
        seen.append(weakref.ref(dialog))
        dialog.reject()
        del dialog
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [each() for each in seen] == [None, None, None]


def test_a_closed_file_leaves_no_pages_behind(sample_window: MainWindow, qapp: QApplication) -> None:
    sample_window.workspace.departures.open.trigger()
    workspace = weakref.ref(sample_window.workspace)
    sample_window.menus.close_file.trigger()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert workspace() is None


def test_the_toolkit_does_not_lose_references_to_none(qapp: QApplication) -> None:
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        label.setText("x")
    assert sys.getrefcount(None) > before - 1000
