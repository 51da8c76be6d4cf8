"""The main job by hand: from an empty machine to a printed briefing, with keys and mouse."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.typing_keys import type_text
from lares_desk.gui.client_finder import NewClient
from lares_desk.gui.group_dialogs import AddGroupDialog
from lares_desk.gui.main_window import MainWindow
from lares_desk.gui.new_departure_dialog import NewDepartureDialog
from lares_desk.gui.new_file_dialog import NewFileDialog
from lares_desk.services import departures


def button(parent: QWidget, text: str) -> QPushButton:
    return next(each for each in parent.findChildren(QPushButton) if each.text() == text and each.isVisible())


def press(qtbot: QtBot, parent: QWidget, text: str) -> None:
    qtbot.mouseClick(button(parent, text), Qt.MouseButton.LeftButton)


def opened_dialog(parent: QWidget, kind: type[QDialog]) -> QDialog:
    return next(each for each in parent.findChildren(kind) if each.isVisible())


def test_from_the_welcome_page_to_a_saved_briefing(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    press(qtbot, window, "New agency file…")
    new_file = opened_dialog(window, NewFileDialog)
    type_text(new_file.fields["name"].editor, "Ñusta Treks")
    new_file.fields["file"].set_value(str(tmp_path / "first.lares"))
    press(qtbot, new_file, "Create")
    page = window.workspace.departures
    assert window.windowTitle() == "first – Lares Desk"

    press(qtbot, page, "New departure…")
    schedule = opened_dialog(window, NewDepartureDialog)
    itinerary = schedule.fields["itinerary"].editor
    itinerary.setFocus()
    while not itinerary.currentText().startswith("L4"):
        qtbot.keyClick(itinerary, Qt.Key.Key_Down)
    type_text(schedule.fields["start"].editor, "2027-06-14")
    type_text(schedule.fields["guide"].editor, "Ñahui Quispe")
    assert "L4-2027-06-14, back on Thu 17 Jun 2027" in schedule._outcome.text()
    qtbot.keyClick(schedule.fields["guide"].editor, Qt.Key.Key_Return)
    assert page.detail.isVisible()

    page.detail.tabs.setCurrentWidget(page.detail.groups)
    press(qtbot, page.detail.groups, "Add group…")
    add = opened_dialog(window, AddGroupDialog)
    type_text(add.fields["group"].editor, "Familia Łuczak")
    press(qtbot, add, "New client…")
    form = add.findChild(NewClient)
    for field, text in (("given_names", "Zofia"), ("surname", "Łuczak Żółć"), ("diet", "vegetariana")):
        type_text(form.fields[field].editor, text)
    press(qtbot, form, "Add to the group")
    press(qtbot, add, "Add group")
    session = window.workspace.context.session
    departure = departures.dossier(session, departures.id_of_code(session, "L4-2027-06-14"))
    assert departure.groups[0].booking.name == "Familia Łuczak"
    assert departure.groups[0].travellers[0].client.full_name == "Zofia Łuczak Żółć"
    assert departure.guides[0].member.name == "Ñahui Quispe"

    page.detail.tabs.setCurrentWidget(page.detail.papers)
    papers = page.detail.papers
    assert papers.preview._page.text().startswith("Page 1 of ")
    window._desk.prompts.path = tmp_path / "briefing.pdf"
    press(qtbot, papers, "Save PDF…")
    text = "\n".join(each.extract_text() for each in PdfReader(tmp_path / "briefing.pdf").pages)
    assert "Łuczak Żółć" in text
    assert "L4-2027-06-14" in text


def test_the_status_bar_says_when_something_was_saved(sample_window: MainWindow) -> None:
    page = sample_window.workspace.departures
    page.open.trigger()
    type_text(page.detail.form.notes.editor, "Ring the cook.")
    page.detail.form.capacity.editor.setFocus()
    assert sample_window.saved_line.text() == "Saved 12:00"
