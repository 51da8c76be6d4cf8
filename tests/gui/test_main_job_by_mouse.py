"""The main job by mouse alone: clicks, double clicks and drags; keys only for what a person must write."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton
from pytestqt.qtbot import QtBot

from gui.hands import LEFT, Mouse
from lares_desk.gui.main_window import MainWindow
from lares_desk.services import clients, departures

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")  # menus without a screen


def test_the_main_job_is_done_by_mouse_alone(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    mouse = Mouse(qtbot)
    window._desk.prompts.path = tmp_path / "briefing.pdf"
    make_a_file(mouse, tmp_path / "first.lares")
    mouse.until(lambda: window.workspace)
    session = window.workspace.context.session

    write_a_client_down(mouse)
    assert [each.full_name for each in clients.rows(session, clients.matching_ids(session, ""))] == ["Rosa Quispe"]

    schedule(mouse)
    mouse.until(lambda: window.workspace.page.place().startswith("1"))
    add_a_group(mouse)
    dossier = departures.dossier(session, 1)
    assert [group.booking.name for group in dossier.groups] == ["Familia Łuczak"]
    assert [each.client.full_name for each in dossier.groups[0].travellers] == ["Rosa Quispe", "Zofia Łuczak"]

    change_a_day_and_take_it_back(mouse, window)
    mouse.turn_to("Papers", "Parts of the departure")
    assert window.workspace.page.detail.papers.preview._page.text().startswith("Page 1 of ")
    mouse.click("Save PDF…")
    text = "\n".join(each.extract_text() for each in PdfReader(tmp_path / "briefing.pdf").pages)
    assert "Zofia Łuczak" in text
    assert "Over the pass" in text


def make_a_file(mouse: Mouse, path: Path) -> None:
    mouse.click("New agency file…")
    mouse.see("NewFileDialog")
    mouse.fill("Name of the agency", "Ñusta Treks")
    mouse.fill("File", str(path))
    mouse.click("Create")
    mouse.see("MainWindow")


def write_a_client_down(mouse: Mouse) -> None:
    mouse.click("Clients")
    mouse.click("New client…")
    mouse.see("NewClientDialog")
    mouse.fill("Given names", "Rosa")
    mouse.fill("Surname", "Quispe")
    mouse.click("Add client")
    mouse.see("MainWindow")


def schedule(mouse: Mouse) -> None:
    mouse.click("Departures")
    mouse.click("New departure…")
    mouse.see("NewDepartureDialog")
    mouse.choose("Itinerary", "L4")
    mouse.fill("First day", "2027-06-14")
    mouse.fill("Guide", "Ñahui Quispe")
    mouse.click("Schedule")
    mouse.see("MainWindow")


def add_a_group(mouse: Mouse) -> None:
    mouse.turn_to("Groups", "Parts of the departure")
    mouse.click("Add group…")
    mouse.see("AddGroupDialog")
    mouse.fill("Name of the group", "Familia Łuczak")
    mouse.row("Clients", "Quispe", twice=True)
    mouse.click("New client…")
    mouse.fill("Given names", "Zofia")
    mouse.fill("Surname", "Łuczak")
    mouse.click("Add to the group")
    mouse.click("Add group")
    mouse.see("MainWindow")


def change_a_day_and_take_it_back(mouse: Mouse, window: MainWindow) -> None:
    session = window.workspace.context.session

    def title() -> str:
        return departures.dossier(session, 1).days[1].title.get("en")

    before = title()
    mouse.turn_to("Days", "Parts of the departure")
    days = window.workspace.page.detail.days.editor.list.view
    mouse.at(days, days.model().index(1))
    mouse.fill("Title, English", "Over the pass")
    mouse.at(days, days.model().index(0))
    assert title() == "Over the pass"
    mouse.menu("Edit", words_of(window, "Undo"))
    assert title() == before
    mouse.menu("Edit", words_of(window, "Redo"))
    assert title() == "Over the pass"


def words_of(window: MainWindow, begins: str) -> str:
    """Return an entry of the Edit menu whole: Undo and Redo say what they undo."""
    edit = next(each.menu() for each in window.menuBar().actions() if each.text() == "&Edit")
    found = (action.text().replace("&", "") for action in edit.actions())
    return next(text for text in found if text.startswith(begins))


def test_the_way_about_the_desk_is_found_by_mouse_alone(sample_window: MainWindow, qtbot: QtBot) -> None:
    mouse, workspace = Mouse(qtbot), sample_window.workspace
    table = workspace.departures.list.table
    rows = table.model().rowCount()
    mouse.choose("Status", "Guaranteed")
    assert 0 < table.model().rowCount() < rows
    mouse.click("Clear filters")
    assert table.model().rowCount() == rows
    mouse.row("Departures", "L4-", twice=True)
    mouse.until(workspace.departures.place)

    mouse.menu("Edit", "Go to anything…")
    mouse.see("GoToDialog")
    mouse.fill("Name, code, date or command", "clients")
    mouse.row("What was found", "Clients")
    mouse.see("MainWindow")
    mouse.until(lambda: workspace.name == "clients")
    glass = mouse.find("Search name, passport or e-mail")
    qtbot.mouseClick(glass.findChild(QToolButton), LEFT)  # as good a place to click as the line
    assert QApplication.focusWidget() is glass
    mouse.fill("Search name, passport or e-mail", "ibanez")
    mouse.row("Clients", "Ibáñez")
    mouse.until(workspace.page.place)
    mouse.fill("Given names", "Rosa María")
    here = workspace.page.place()
    mouse.click("Back")
    assert workspace.name == "departures"
    mouse.click("Forward")
    assert (workspace.name, workspace.page.place()) == ("clients", here)
    shown = clients.get(workspace.context.session, int(workspace.page.place()))
    assert (shown.surname.startswith("Ibáñez"), shown.given_names) == (True, "Rosa María")


def test_the_language_is_changed_by_mouse_alone(sample_window: MainWindow, qtbot: QtBot) -> None:
    mouse = Mouse(qtbot)
    try:
        mouse.menu("View", "Language", "Español")
        mouse.until(lambda: sample_window.menuBar().actions()[0].text() == "&Archivo")
        mouse.find("Salidas", QAbstractButton)
    finally:
        mouse.menu("Ver", "Idioma", "English")
        mouse.until(lambda: sample_window.menuBar().actions()[0].text() == "&File")
    assert QApplication.activePopupWidget() is None
