"""The list of departures and the form of one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from builders import TODAY, scheduled
from gui.typing_keys import type_text
from lares_desk.gui.context import Context
from lares_desk.gui.departure_form import DepartureForm
from lares_desk.gui.departures_page import DeparturesPage
from lares_desk.gui.main_window import MainWindow
from lares_desk.gui.new_departure_dialog import NewDepartureDialog
from lares_desk.services import departure_lists, departures


def shown_form(context: Context, qtbot: QtBot, **fields: object) -> tuple[DepartureForm, int]:
    departure = scheduled(context.session, **fields)
    form = DepartureForm(context)
    qtbot.addWidget(form)
    form.show_dossier(departures.dossier(context.session, departure.id))
    with qtbot.waitActive(form):
        form.show()
    return form, departure.id


def test_the_list_starts_at_the_next_departure(sample_context: Context, qtbot: QtBot) -> None:
    page = DeparturesPage(sample_context)
    qtbot.addWidget(page)
    line = page.list.model.record(page.list.table.currentIndex().row())
    assert line.start >= TODAY
    before = page.list.model.record(page.list.table.currentIndex().row() - 1)
    assert before.start < TODAY


def test_the_list_obeys_the_rules_of_models(sample_context: Context, qtbot: QtBot) -> None:
    page = DeparturesPage(sample_context)
    qtbot.addWidget(page)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(page.list.model, mode)
    type_text(page.list.search.focusProxy(), "l5")
    page.list.search.clear()
    assert tester.model() is page.list.model


def test_typing_narrows_the_list_and_escape_brings_it_back(sample_window: MainWindow, qtbot: QtBot) -> None:
    departure_list = sample_window.workspace.departures.list
    every = departure_list.model.rowCount()
    qtbot.keyClick(sample_window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    box = departure_list.search.focusProxy()
    assert box.hasFocus()
    type_text(box, "condor")
    found = departure_list.model.rowCount()
    assert 0 < found < every
    assert departure_list.search._count.text() == f"{found} of {every}"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert departure_list.model.rowCount() == every


def test_a_search_without_result_offers_to_clear_it(sample_window: MainWindow, qtbot: QtBot) -> None:
    departure_list = sample_window.workspace.departures.list
    type_text(departure_list.search.focusProxy(), "zzz")
    assert departure_list._empty.isVisible()
    qtbot.mouseClick(departure_list._empty._button, Qt.MouseButton.LeftButton)
    assert departure_list.table.isVisible()


def test_an_empty_list_offers_the_first_departure(context: Context, qtbot: QtBot) -> None:
    page = DeparturesPage(context)
    qtbot.addWidget(page)
    page.show()
    assert page.list._empty._button.text() == "New departure…"
    qtbot.mouseClick(page.list._empty._button, Qt.MouseButton.LeftButton)
    assert page.findChildren(NewDepartureDialog)


def test_enter_opens_a_departure_and_alt_left_goes_back(sample_window: MainWindow, qtbot: QtBot) -> None:
    page = sample_window.workspace.departures
    chosen = page.list.table.current_id()
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    page.back.trigger()
    assert page.list.isVisible()
    assert page.list.table.current_id() == chosen


def test_a_field_is_saved_when_it_is_left(context: Context, qtbot: QtBot) -> None:
    form, departure_id = shown_form(context, qtbot)
    form.meeting_minutes.editor.selectAll()
    type_text(form.meeting_minutes.editor, "4:45")
    form.capacity.editor.setFocus()
    assert departures.dossier(context.session, departure_id).departure.meeting_minutes == 285


def test_escape_brings_back_what_was_there(context: Context, qtbot: QtBot) -> None:
    form, _ = shown_form(context, qtbot)
    type_text(form.guide.editor, " the Elder")
    qtbot.keyClick(form.guide.editor, Qt.Key.Key_Escape)
    assert form.guide.value() == "Yuri Qolqe"


def test_a_capacity_that_will_not_do_stays_in_sight_with_the_reason(context: Context, qtbot: QtBot) -> None:
    form, departure_id = shown_form(context, qtbot)
    form.capacity.editor.selectAll()
    type_text(form.capacity.editor, "0")
    form.notes.editor.setFocus()
    assert "capacity of 0 is not possible" in form.capacity.error()
    assert form.capacity.editor.text() == "0"
    assert departures.dossier(context.session, departure_id).departure.capacity == 12
    form.capacity.editor.selectAll()
    type_text(form.capacity.editor, "9")
    form.notes.editor.setFocus()
    assert form.capacity.error() == ""
    assert departures.dossier(context.session, departure_id).departure.capacity == 9


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_guide_with_another_departure_in_these_days_is_warned_of(context: Context, qtbot: QtBot) -> None:
    scheduled(context.session)
    dialog = NewDepartureDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.fields["itinerary"].editor.setCurrentIndex(0)
    type_text(dialog.fields["start"].editor, "2027-06-15")
    type_text(dialog.fields["guide"].editor, "yuri qolqe")
    assert "L4-2027-06-14" in dialog._warning.text()
    assert dialog._warning.isVisible()


def test_a_date_that_does_not_exist_is_refused_under_its_field(context: Context, qtbot: QtBot) -> None:
    dialog = NewDepartureDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    type_text(dialog.fields["start"].editor, "2027-02-30")
    dialog._accept.click()
    assert "2027-02-30 is not a date" in dialog.fields["start"].error()
    assert dialog.isVisible()
    assert departure_lists.matching_ids(context.session) == []
