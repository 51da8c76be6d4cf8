"""Go to anything: by key and by mouse, records and commands in one list."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.typing_keys import type_text
from lares_desk.gui.go_to_dialog import GoToDialog
from lares_desk.gui.main_window import MainWindow
from lares_desk.gui.new_departure_dialog import NewDepartureDialog
from lares_desk.gui.recent_records import recent_records


def asked(window: MainWindow, qtbot: QtBot) -> GoToDialog:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return next(each for each in window.findChildren(GoToDialog) if each.isVisible())


def shown(dialog: GoToDialog) -> list[str]:
    return [dialog.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(dialog.model.rowCount())]


def test_enter_goes_to_the_record_that_is_typed(sample_window: MainWindow, qtbot: QtBot) -> None:
    dialog = asked(sample_window, qtbot)
    type_text(dialog.line, "cuncani")
    assert shown(dialog)[0].startswith("Place, Cuncani")
    type_text(dialog.line, "\b" * 7)
    dialog.line.setText("5-day")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert sample_window.workspace.name == "itineraries"
    assert not any(each.isVisible() for each in sample_window.findChildren(GoToDialog))


def test_enter_calls_the_command_that_is_typed(sample_window: MainWindow, qtbot: QtBot) -> None:
    dialog = asked(sample_window, qtbot)
    type_text(dialog.line, "new dep")
    assert "Ctrl+N" in shown(dialog)[0]
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    opened = [each for each in sample_window.findChildren(NewDepartureDialog) if each.isVisible()]
    assert len(opened) == 1
    opened[0].reject()


def test_the_arrows_choose_and_the_mouse_goes(sample_window: MainWindow, qtbot: QtBot) -> None:
    dialog = asked(sample_window, qtbot)
    type_text(dialog.line, "lares")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    assert dialog.list.currentIndex().row() == 2
    qtbot.keyClick(dialog.line, Qt.Key.Key_Up)
    assert dialog.list.currentIndex().row() == 1
    row = next(row for row, text in enumerate(shown(dialog)) if text.startswith("Itinerary"))
    area = dialog.list.visualRect(dialog.model.index(row))
    qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert sample_window.workspace.name == "itineraries"


def test_what_was_looked_at_last_stands_first_in_an_empty_line(sample_window: MainWindow, qtbot: QtBot) -> None:
    for page, place in (("departures", "3"), ("itineraries", "2"), ("departures", "5/groups")):
        sample_window.workspace.go_to(page, place)
    assert [record_id for _kind, record_id in recent_records(sample_window.workspace.context.memory)] == [5, 2, 3]
    dialog = asked(sample_window, qtbot)
    assert [text.split(",")[0] for text in shown(dialog)[:4]] == ["Departure", "Itinerary", "Departure", "Command"]
    assert "Go to anything" not in "".join(shown(dialog))
    dialog.reject()


def test_nothing_found_says_so_and_enter_stays(sample_window: MainWindow, qtbot: QtBot) -> None:
    dialog = asked(sample_window, qtbot)
    type_text(dialog.line, "xyzzy")
    assert shown(dialog) == []
    assert "“xyzzy”" in dialog._nothing.text()
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("text", ["a" * 5000, "\x00\x07", "ابن سينا", "🦙🦙", "a\tb\nc", "%_'\""])
def test_any_text_may_be_typed(sample_window: MainWindow, qtbot: QtBot, text: str) -> None:
    dialog = asked(sample_window, qtbot)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    dialog.line.setText(text)
    dialog.reject()


def test_the_dialog_leaves_nothing_behind(sample_window: MainWindow, qtbot: QtBot, qapp: QApplication) -> None:
    dialog = weakref.ref(asked(sample_window, qtbot))
    dialog().reject()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert dialog() is None
