"""A part hands the keyboard on without hiding anything from the Tab key; rows made late come where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import looks
import tour
from lares_desk.gui.fields import LineField
from lares_desk.gui.part import Part
from lares_desk.gui.tab_order import tab_through

PACKAGE = Path(__file__).resolve().parents[2] / "lares_desk"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    return window


def shown(window: QWidget, qtbot: QtBot, *widgets: QWidget) -> QWidget:
    for widget in widgets:
        window.layout().addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
    return window


def names(window: QWidget) -> list[str]:
    return [each.accessibleName() for each in looks.focusable(window)]


def line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    return made


def test_a_part_hands_the_keyboard_on_and_tab_still_reaches_what_stands_before(window: QWidget, qtbot: QtBot) -> None:
    part, search, rows = Part(), line("search"), line("rows")
    column = QVBoxLayout(part)
    column.addWidget(search)
    column.addWidget(rows)
    part.begin_at(rows)
    shown(window, qtbot, line("before"), part)
    part.setFocus()
    assert rows.hasFocus()
    assert names(window) == ["before", "search", "rows"]
    QWidget.setFocus(part)  # as the toolkit gives it
    assert rows.hasFocus()


def test_a_part_hands_the_keyboard_on_in_a_window_that_is_not_shown_yet(window: QWidget, qtbot: QtBot) -> None:
    part, rows = Part(), line("rows")
    QVBoxLayout(part).addWidget(rows)
    part.begin_at(rows)
    window.layout().addWidget(part)
    part.setFocus()
    assert window.focusWidget() is rows
    shown(window, qtbot)
    assert rows.hasFocus()


def test_fields_made_late_come_where_they_stand_and_tab_goes_on_after_them(window: QWidget, qtbot: QtBot) -> None:
    frame = QWidget()
    column = QVBoxLayout(frame)
    shown(window, qtbot, line("before"), frame, line("after"))
    late = [LineField("first row"), LineField("second row")]
    for field in late:
        column.addWidget(field)
    tour.settle()
    assert names(window) == ["before", "after", "first row", "second row"]
    tab_through(frame, *late)
    assert names(window) == ["before", "first row", "second row", "after"]
    assert looks.unreached(window) == []
    assert late[0].editor.focusPolicy() is Qt.FocusPolicy.StrongFocus  # a click goes there too


def test_nobody_asks_the_chain_of_focus_for_its_next() -> None:
    """Its Python side takes the answer for a child of the one asked: what goes away takes others along."""
    asking = [file.name for file in PACKAGE.rglob("*.py") if "InFocusChain()" in file.read_text("utf-8")]
    assert asking == []
