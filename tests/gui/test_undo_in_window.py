"""Undo in the whole window: where a person types, and where they see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from builders import START
from gui.typing_keys import type_text
from lares_desk.gui.main_window import MainWindow
from lares_desk.gui.toasts import Toast
from lares_desk.services import departures, itineraries

CTRL = Qt.KeyboardModifier.ControlModifier

# A list of completions is a window of its own, of which the offscreen platform knows little.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_field_saved_in_a_departure_is_taken_back_by_key_and_shown_at_once(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    page = sample_window.workspace.departures
    page.open.trigger()
    notes = page.detail.form.notes
    before = notes.value()
    notes.editor.selectAll()
    type_text(notes.editor, "Weak signal")
    page.detail.form.status.setFocus()
    assert notes.value() == "Weak signal"
    qtbot.keyClick(page.detail.form.status.editor, Qt.Key.Key_Z, CTRL)
    assert notes.value() == before
    toast = sample_window.findChild(Toast)
    assert not toast.isHidden()
    assert "Change departure" in toast.accessibleDescription()
    toast.offer_button.click()
    assert notes.value() == "Weak signal"


def test_a_scheduled_departure_that_is_taken_back_leaves_the_list(sample_window: MainWindow) -> None:
    workspace = sample_window.workspace
    context = workspace.context
    context.perform(departures.schedule, itineraries.by_code(context.session, "L4"), START)
    workspace.undo.undo.trigger()
    assert workspace.undo.redo.isEnabled()
    assert workspace.undo.redo.text().endswith("Schedule departure")
    workspace.undo.redo.trigger()
    assert workspace.undo.undo.text().endswith("Schedule departure")


def test_a_departure_that_is_open_and_taken_back_gives_way_to_the_list(sample_window: MainWindow) -> None:
    workspace = sample_window.workspace
    context = workspace.context
    l4 = itineraries.by_code(context.session, "L4")
    departure = context.perform(departures.schedule, l4, START).value
    assert workspace.go_to("departures", str(departure.id))
    workspace.undo.undo.trigger()
    assert workspace.departures.place() == ""
    assert workspace.departures.list.isVisible()
    workspace.undo.redo.trigger()
    assert workspace.go_to("departures", str(departure.id))
