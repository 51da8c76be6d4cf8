"""Impatient hands: clicks twice and ten times, files dropped, keys held down; one file, one window, no defect."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from builders import TODAY, opened
from lares_desk.gui.main_window import MainWindow
from lares_desk.gui.new_departure_dialog import NewDepartureDialog
from lares_desk.gui.new_file_dialog import NewFileDialog
from lares_desk.gui.sidebar import Sidebar


def storm(qtbot: QtBot, widget: QWidget, place: QPoint | None = None) -> None:
    for _ in range(5):
        if place is None:
            qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
            qtbot.mouseDClick(widget, Qt.MouseButton.LeftButton)
        else:
            qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
            qtbot.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=place)


def button(window: QWidget, text: str, kind: type[QWidget] = QPushButton) -> QWidget:
    return next(
        each
        for each in window.findChildren(kind)
        if (each.accessibleName() or each.text()) == text and each.isVisible()
    )


def test_a_storm_on_the_sidebar_ends_on_the_page_that_was_clicked(sample_window: MainWindow, qtbot: QtBot) -> None:
    sidebar = sample_window.findChild(Sidebar)
    assert [each.accessibleName() for each in sidebar.findChildren(QToolButton) if each.font().bold()] == ["Departures"]
    for name in ("Itineraries", "Departures", "Itineraries"):
        storm(qtbot, button(sample_window, name, QToolButton))
        assert sample_window.workspace.name == name.lower()
        bold = [each.accessibleName() for each in sidebar.findChildren(QToolButton) if each.font().bold()]
        assert bold == [name]
    assert len(sample_window.workspace._pages) == 2


def test_a_storm_on_back_and_forward_ends_somewhere(sample_window: MainWindow, qtbot: QtBot) -> None:
    sample_window.workspace.go_to("itineraries", "2")
    for name in ("Back", "Forward", "Back"):
        storm(qtbot, button(sample_window, name, QToolButton))
    assert sample_window.workspace.name == "departures"


def test_a_storm_on_a_recent_file_opens_it_once(window: MainWindow, sample_copy: Path, qtbot: QtBot) -> None:
    window._desk.settings.add_recent(sample_copy, TODAY)
    window.show_welcome()
    files = window.welcome.recent.list
    place = files.visualItemRect(files.item(0)).center()
    storm(qtbot, files.viewport(), place)
    assert window.workspace.context.session.path == sample_copy.resolve()
    assert window._desk.prompts.asked == []
    assert not window.workspace.context.session.read_only


def test_a_storm_on_new_agency_file_opens_one_dialog(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(window, "New agency file…"), Qt.MouseButton.LeftButton)
    for _ in range(5):
        window.menus.new_file.trigger()
    shown = [each for each in window.findChildren(NewFileDialog) if each.isVisible()]
    assert len(shown) == 1
    shown[0].reject()


def drop(window: MainWindow, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(500, 400), copy, data, left, none)
    event.setAccepted(False)
    window.dropEvent(event)
    return event.isAccepted()


def test_an_agency_file_dropped_on_the_window_is_opened(window: MainWindow, sample_copy: Path, qtbot: QtBot) -> None:
    assert drop(window, sample_copy)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.workspace.context.session.path == sample_copy.resolve()


def test_other_files_and_two_at_once_are_not_taken(window: MainWindow, sample_copy: Path, tmp_path: Path) -> None:
    assert not drop(window, tmp_path / "list.csv")
    assert not drop(window, sample_copy, tmp_path / "other.lares")
    assert window.workspace is None


def test_the_first_departure_is_three_steps_from_an_empty_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.menus.new_file.trigger()
    dialog = next(each for each in window.findChildren(NewFileDialog) if each.isVisible())
    dialog.fields["name"].set_value("Test Treks")
    dialog.fields["file"].set_value(str(tmp_path / "first.lares"))
    dialog._accept.click()
    # The empty file is open. One: the button of the empty list.
    page = window.workspace.page
    main = [each for each in page.findChildren(QPushButton) if each.isVisible() and each.text() == "New departure…"]
    qtbot.mouseClick(main[-1], Qt.MouseButton.LeftButton)
    schedule = next(each for each in window.findChildren(NewDepartureDialog) if each.isVisible())
    # Two: the trek, which stands there already or is chosen, and the first day. Three: the button.
    if schedule.fields["itinerary"].value() is None:
        schedule.fields["itinerary"].editor.setCurrentIndex(0)
    schedule.fields["start"].editor.setText("2027-06-14")
    qtbot.mouseClick(schedule._accept, Qt.MouseButton.LeftButton)
    assert window.workspace.departures.place().split("/")[0] == "1"


def test_a_closed_file_leaves_no_pages_and_no_dialogs_behind(
    sample_window: MainWindow, sample_copy: Path, qapp: QApplication
) -> None:
    workspace = sample_window.workspace
    for name in ("itineraries", "departures"):
        workspace.go_to(name, "")
    workspace.go_to("departures", "5")
    sample_window.menus.keys.trigger()
    sample_window.menus.go_to.trigger()
    dialogs = [each for each in sample_window.findChildren(QDialog) if each.isVisible()]
    gone = [weakref.ref(each) for each in (workspace, workspace.departures, workspace.page, workspace.undo, *dialogs)]
    for dialog in dialogs:
        dialog.reject()
    del workspace, dialogs, dialog
    sample_window.menus.close_file.trigger()
    for _ in range(2):
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    assert [each() for each in gone] == [None] * len(gone)
    opened(sample_copy).close()


@pytest.mark.parametrize("times", [3])
def test_opening_the_same_file_again_and_again_leaves_one_workspace(
    window: MainWindow, sample_copy: Path, qapp: QApplication, times: int
) -> None:
    seen = []
    for _ in range(times):
        window.open_path(sample_copy)
        seen.append(weakref.ref(window.workspace))
        window.menus.close_file.trigger()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [each() for each in seen] == [None] * times
