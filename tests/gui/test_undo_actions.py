"""Undo and redo as a person meets them: by key, by menu, by toast and by the line at the foot."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from builders import client, opened
from gui.typing_keys import type_text
from lares_desk.gui.context import Context
from lares_desk.gui.fields import LineField, NumberField, TextField
from lares_desk.gui.saved_line import SavedLine
from lares_desk.gui.toasts import Toaster
from lares_desk.gui.undo_actions import UndoActions
from lares_desk.services import clients

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Office(QMainWindow):
    """A window with two fields that are saved to a client's record on leaving them."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.client_id = clients.add(context.session, client("Rossi", diet="Vegan")).value
        self.page = QWidget()
        self.diet, self.notes = LineField("Diet"), TextField("Notes")
        self.seats = NumberField("Seats", required=True)
        column = QVBoxLayout(self.page)
        for field in (self.diet, self.notes, self.seats):
            column.addWidget(field)
        self.diet.committed.connect(self.save_diet)
        self.setCentralWidget(self.page)
        self.acts = UndoActions(context, self)
        self.toaster = Toaster(context, self.acts.undo, self.page)
        self.saved = SavedLine(context, self.acts.undo, self)
        self.statusBar().addWidget(self.saved)
        context.bus.changed.connect(self.show_client)
        self.show_client()

    def show_client(self) -> None:
        if clients.matching_ids(self.context.session, "rossi"):
            self.diet.show_value(self.diet_in_file())

    def save_diet(self, value: str) -> None:
        found = clients.get(self.context.session, self.client_id)
        self.context.perform(clients.save, replace(found, diet=value))

    def diet_in_file(self) -> str:
        return clients.get(self.context.session, self.client_id).diet

    def toast(self) -> str:
        return "" if self.toaster.toast.isHidden() else self.toaster.toast._words.text()


@pytest.fixture
def office(context: Context, qtbot: QtBot) -> Office:
    office = Office(context)
    qtbot.addWidget(office)
    with qtbot.waitActive(office):
        office.show()
    return office


def change_diet(office: Office, text: str) -> None:
    office.diet.editor.selectAll()
    type_text(office.diet.editor, text)
    office.diet.commit()


def test_the_actions_name_what_they_would_take_back(office: Office) -> None:
    assert office.acts.undo.text() == "&Undo: Add client"
    assert office.acts.redo.text() == "&Redo"
    assert not office.acts.redo.isEnabled()
    change_diet(office, "Coeliac")
    assert office.acts.undo.text() == "&Undo: Change client"


def test_undo_and_redo_by_key_bring_the_record_back_and_again(office: Office, qtbot: QtBot) -> None:
    change_diet(office, "Coeliac")
    qtbot.keyClick(office, Qt.Key.Key_Z, CTRL)
    assert (office.diet_in_file(), office.diet.editor.text()) == ("Vegan", "Vegan")
    qtbot.keyClick(office, Qt.Key.Key_Z, CTRL | SHIFT)
    assert office.diet_in_file() == "Coeliac"
    qtbot.keyClick(office, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(office, Qt.Key.Key_Y, CTRL)
    assert office.diet_in_file() == "Coeliac"


def test_in_a_field_the_typing_is_taken_back_before_what_is_saved(office: Office, qtbot: QtBot) -> None:
    type_text(office.diet.editor, "x")
    qtbot.keyClick(office.diet.editor, Qt.Key.Key_Z, CTRL)
    assert office.diet.editor.text() == "Vegan"
    assert office.acts.undo.text() == "&Undo: Add client"


def test_in_a_field_without_typing_the_key_is_the_programs(office: Office, qtbot: QtBot) -> None:
    change_diet(office, "Coeliac")
    for field in (office.diet, office.notes):
        field.setFocus()
        qtbot.keyClick(field.editor, Qt.Key.Key_Z, CTRL)
        assert office.diet_in_file() == "Vegan"
        qtbot.keyClick(field.editor, Qt.Key.Key_Z, CTRL | SHIFT)
        assert office.diet_in_file() == "Coeliac"


def test_typing_in_several_lines_is_taken_back_there(office: Office, qtbot: QtBot) -> None:
    change_diet(office, "Coeliac")
    type_text(office.notes.editor, "abc")
    qtbot.keyClick(office.notes.editor, Qt.Key.Key_Z, CTRL)
    assert office.notes.editor.toPlainText() == ""
    assert office.diet_in_file() == "Coeliac"


def test_the_menu_saves_what_is_being_typed_and_takes_that_back(office: Office) -> None:
    office.diet.editor.selectAll()
    type_text(office.diet.editor, "Halal")
    office.acts.undo.trigger()
    assert (office.diet_in_file(), office.diet.editor.text()) == ("Vegan", "Vegan")
    office.acts.redo.trigger()
    assert office.diet_in_file() == "Halal"


def test_what_could_not_be_saved_is_all_that_is_taken_back(office: Office) -> None:
    change_diet(office, "Coeliac")
    office.seats.set_value(4)
    type_text(office.seats.editor, "many")
    office.acts.undo.trigger()
    assert office.seats.editor.text() == "4"
    assert office.seats.error() == ""
    assert office.diet_in_file() == "Coeliac"


def test_undo_while_a_dialog_is_open_changes_nothing_and_says_why(office: Office, qtbot: QtBot) -> None:
    change_diet(office, "Coeliac")
    dialog = QDialog(office)
    dialog.open()
    office.acts.undo.trigger()
    assert office.diet_in_file() == "Coeliac"
    assert "dialog is open" in office.toast()
    dialog.reject()
    office.acts.undo.trigger()
    assert office.diet_in_file() == "Vegan"


def test_a_storm_of_clicks_takes_back_what_there_is_and_no_more(office: Office) -> None:
    change_diet(office, "Coeliac")
    for _ in range(20):
        office.saved.button.click()
    assert clients.matching_ids(office.context.session, "rossi") == []
    assert office.context.prompts.told == []


def test_a_toast_takes_the_action_back_and_another_one_does_it_again(office: Office) -> None:
    change_diet(office, "Coeliac")
    office.context.notify("Diet is changed", undo=True)
    assert (office.toast(), office.toaster.toast.offer_button.text()) == ("Diet is changed", "Undo")
    office.toaster.toast.offer_button.click()
    assert office.diet_in_file() == "Vegan"
    assert (office.toast(), office.toaster.toast.offer_button.text()) == ("Undone: Change client", "Redo")
    office.toaster.toast.offer_button.click()
    assert office.diet_in_file() == "Coeliac"
    assert office.toast() == "Done again: Change client"


def test_a_toast_that_would_take_back_something_else_by_now_is_gone(office: Office) -> None:
    change_diet(office, "Coeliac")
    office.context.notify("Diet is changed", undo=True)
    change_diet(office, "Halal")
    assert office.toast() == ""
    office.context.notify("A paper is saved")
    change_diet(office, "Kosher")
    assert office.toast() == "A paper is saved"


def test_a_toast_shows_where_it_happened(office: Office) -> None:
    wanted: list[tuple[str, str]] = []
    office.context.bus.wanted.connect(lambda page, place: wanted.append((page, place)))
    change_diet(office, "Coeliac")
    office.acts.undo.trigger()
    office.toaster.toast.show_button.click()
    assert wanted == [("clients", str(office.client_id))]
    assert office.toast() == ""
    office.context.notify("A paper is saved")
    assert office.toaster.toast.show_button.isHidden()


def test_a_toast_goes_by_itself_but_not_while_somebody_is_in_it(office: Office, qtbot: QtBot) -> None:
    toast = office.toaster.toast
    office.diet.setFocus()
    office.context.notify("A paper is saved")
    assert office.focusWidget() is office.diet.editor
    assert toast._timer.isActive()
    assert toast._timer.interval() == 8000
    toast.close_button.setFocus()
    assert not toast._timer.isActive()
    office.notes.setFocus()
    assert toast._timer.isActive()
    toast._timer.timeout.emit()
    assert office.toast() == ""


def test_escape_closes_a_toast_and_the_keyboard_goes_back_to_where_it_was(office: Office, qtbot: QtBot) -> None:
    office.notes.setFocus()
    office.context.notify("A paper is saved")
    office.toaster.toast.close_button.setFocus()
    qtbot.keyClick(office.toaster.toast.close_button, Qt.Key.Key_Escape)
    assert office.toast() == ""
    assert office.focusWidget() is office.notes.editor


def test_the_buttons_of_a_toast_are_reached_by_tab(office: Office, qtbot: QtBot) -> None:
    change_diet(office, "Coeliac")
    office.context.notify("Diet is changed", undo=True)
    office.diet.setFocus()
    seen = set()
    for _ in range(12):
        office.focusNextPrevChild(True)
        seen.add(office.focusWidget())
    assert {office.toaster.toast.offer_button, office.toaster.toast.close_button, office.saved.button} <= seen


def test_a_toast_stands_at_the_foot_whatever_the_size_and_never_wider_than_the_page(office: Office) -> None:
    office.context.notify("x " * 300)
    for width, height in ((900, 500), (420, 600)):
        office.resize(width, height)
        toast = office.toaster.toast
        foot = office.page.window().rect()
        assert foot.contains(toast.geometry())
        assert abs(toast.geometry().center().x() - foot.center().x()) <= 1
        assert foot.bottom() - toast.geometry().bottom() < 10
        assert toast._words.height() >= toast._words.heightForWidth(toast._words.width())


def test_a_toast_is_announced_and_its_words_are_plain_text(office: Office) -> None:
    office.context.notify("<b>bold</b> & more")
    toast = office.toaster.toast
    assert toast.accessibleDescription() == "<b>bold</b> & more"
    assert toast._words.textFormat() == Qt.TextFormat.PlainText


def test_the_line_at_the_foot_says_when_and_offers_the_way_back(office: Office) -> None:
    assert office.saved.text() == ""
    assert office.saved.button.isHidden()
    change_diet(office, "Coeliac")
    assert office.saved.text() == "Saved 12:00"
    assert office.saved.button.text() == "Undo"
    assert office.saved.button.toolTip() == "Undo: Change client (Ctrl+Z)"
    assert office.saved.button.accessibleName() == "Undo: Change client"
    office.saved.button.click()
    assert office.diet_in_file() == "Vegan"


def test_what_cannot_be_taken_back_any_more_is_said_and_stays(office: Office) -> None:
    change_diet(office, "Coeliac")
    with office.context.session.transaction("Behind undo", undoable=False) as work:
        work.db.execute("UPDATE client SET diet = 'Other'")
    office.acts.undo.trigger()
    assert "changed again since" in office.context.prompts.told[0]
    assert office.diet_in_file() == "Other"


def test_a_reader_is_offered_nothing(context: Context, qtbot: QtBot) -> None:
    context.session.close()
    reader = opened(context.session.path, read_only=True)
    window = QMainWindow()
    qtbot.addWidget(window)
    acts = UndoActions(
        Context(
            reader,
            bus=context.bus,
            tasks=context.tasks,
            prompts=context.prompts,
            settings=context.settings,
            locale=context.locale,
        ),
        window,
    )
    assert not acts.undo.isEnabled()
    assert not acts.redo.isEnabled()
    reader.close()


def test_a_field_that_goes_while_it_has_the_keyboard_does_no_harm(office: Office, qtbot: QtBot) -> None:
    type_text(office.notes.editor, "x")
    office.notes.setParent(None)
    office.notes.deleteLater()
    qtbot.waitUntil(lambda: not isValid(office.notes))
    change_diet(office, "Coeliac")
    qtbot.keyClick(office.diet.editor, Qt.Key.Key_Z, CTRL)
    assert office.diet_in_file() == "Vegan"
