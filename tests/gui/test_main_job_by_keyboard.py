"""The main job with keys alone: from an empty machine to a briefing on the disk, and about the desk."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.hands import ALT, CTRL, SHIFT, Keyboard
from lares_desk.gui.main_window import MainWindow
from lares_desk.services import clients, departures

Key = Qt.Key


def test_the_main_job_is_done_with_keys_alone(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    keys = Keyboard(qtbot)
    window._desk.prompts.path = tmp_path / "briefing.pdf"
    make_a_file(keys, tmp_path / "first.lares")
    keys.until(lambda: window.workspace)
    session = window.workspace.context.session

    write_a_client_down(keys)
    assert [each.full_name for each in clients.rows(session, clients.matching_ids(session, ""))] == ["Rosa Quispe"]

    schedule(keys)
    keys.until(lambda: window.workspace.page.place().startswith("1"))
    add_a_group(keys)
    dossier = departures.dossier(session, 1)
    assert [group.booking.name for group in dossier.groups] == ["Familia Łuczak"]
    assert [each.client.full_name for each in dossier.groups[0].travellers] == ["Rosa Quispe", "Zofia Łuczak"]
    assert dossier.guides[0].member.name == "Ñahui Quispe"

    change_a_day_and_take_it_back(keys, window)
    look_at_the_briefing_and_save_it(keys, window)
    text = "\n".join(each.extract_text() for each in PdfReader(tmp_path / "briefing.pdf").pages)
    assert "Zofia Łuczak" in text
    assert "Over the pass" in text


def make_a_file(keys: Keyboard, path: Path) -> None:
    keys.tab_to("New agency file…")
    keys.press(Key.Key_Space)
    keys.see("NewFileDialog")
    assert keys.here() == "Name of the agency"
    keys.write("Ñusta Treks")
    keys.fill("File", str(path))
    keys.press(Key.Key_Return)
    keys.see("MainWindow")


def write_a_client_down(keys: Keyboard) -> None:
    keys.press(Key.Key_3, CTRL)
    keys.press(Key.Key_N, CTRL)
    keys.see("NewClientDialog")
    assert keys.here() == "Given names"
    keys.write("Rosa")
    keys.fill("Surname", "Quispe")
    keys.press(Key.Key_Return)
    keys.see("MainWindow")


def schedule(keys: Keyboard) -> None:
    keys.press(Key.Key_1, CTRL)
    keys.press(Key.Key_N, CTRL)
    keys.see("NewDepartureDialog")
    keys.choose("Itinerary", "L4")
    keys.fill("First day", "2027-06-14")
    keys.fill("Guide", "Ñahui Quispe")
    keys.press(Key.Key_Return)
    keys.see("MainWindow")


def add_a_group(keys: Keyboard) -> None:
    keys.turn_to("Groups", "Parts of the departure")
    keys.press(Key.Key_G, CTRL)
    keys.see("AddGroupDialog")
    assert keys.here() == "Name of the group"
    keys.write("Familia Łuczak")
    keys.tab_to("Search clients by name, passport or e-mail")
    keys.write("quis")
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Return)
    keys.write("Zofia Łuczak")  # the keyboard is in the search again
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Return)
    assert keys.here() == "Given names"
    keys.fill("Diet", "vegetariana")
    keys.tab_to("Add to the group")
    keys.press(Key.Key_Space)
    keys.tab_to("Add group")
    keys.press(Key.Key_Space)
    keys.see("MainWindow")


def change_a_day_and_take_it_back(keys: Keyboard, window: MainWindow) -> None:
    session = window.workspace.context.session

    def title() -> str:
        return departures.dossier(session, 1).days[1].title.get("en")

    before = title()
    keys.turn_to("Days", "Parts of the departure")
    keys.tab_to("Trek days")
    keys.press(Key.Key_Down)
    keys.fill("Title, English", "Over the pass")
    keys.press(Key.Key_Tab)
    assert title() == "Over the pass"
    keys.tab_to("Trek days")
    keys.press(Key.Key_Z, CTRL)
    assert title() == before
    keys.press(Key.Key_Z, CTRL | SHIFT)
    assert title() == "Over the pass"


def look_at_the_briefing_and_save_it(keys: Keyboard, window: MainWindow) -> None:
    keys.turn_to("Papers", "Parts of the departure")
    assert window.workspace.page.detail.papers.preview._page.text().startswith("Page 1 of ")
    keys.press(Key.Key_S, CTRL)
    assert window._desk.prompts.told == []


def test_the_way_about_the_desk_is_found_with_keys_alone(sample_window: MainWindow, qtbot: QtBot) -> None:
    keys, workspace = Keyboard(qtbot), sample_window.workspace
    table = workspace.departures.list.table
    rows = table.model().rowCount()
    keys.press(Key.Key_F, CTRL)
    keys.write("l4")
    assert 0 < table.model().rowCount() < rows
    keys.press(Key.Key_Escape)
    assert table.model().rowCount() == rows
    keys.choose("Status", "Guaranteed")
    assert 0 < table.model().rowCount() < rows
    keys.press(Key.Key_L, CTRL | SHIFT)
    assert table.model().rowCount() == rows

    keys.press(Key.Key_K, CTRL)
    keys.see("GoToDialog")
    keys.write("ibanez")
    keys.press(Key.Key_Return)
    keys.see("MainWindow")
    keys.press(Key.Key_3, CTRL)
    keys.press(Key.Key_F, CTRL)
    keys.write("ibanez")
    keys.press(Key.Key_Down)
    keys.until(workspace.page.place)
    keys.fill("Diet", "sin gluten")
    keys.press(Key.Key_Tab)
    shown = clients.get(workspace.context.session, int(workspace.page.place()))
    assert (shown.surname.startswith("Ibáñez"), shown.diet) == (True, "sin gluten")
    keys.press(Key.Key_Left, ALT)
    assert workspace.name == "departures"


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")  # menus, where there is no screen
def test_the_language_is_changed_with_keys_alone(sample_window: MainWindow, qtbot: QtBot) -> None:
    keys = Keyboard(qtbot)

    def menus() -> list[str]:
        return [action.text().replace("&", "") for action in sample_window.menuBar().actions()]

    try:
        keys.press(Key.Key_V, ALT)
        keys.press(Key.Key_L)
        keys.press(Key.Key_S)
        keys.until(lambda: menus() == ["Archivo", "Edición", "Salida", "Ver", "Ayuda"])
        assert QApplication.focusWidget() is not None
    finally:
        keys.press(Key.Key_V, ALT)
        keys.press(Key.Key_M)
        keys.press(Key.Key_E)
        keys.until(lambda: menus()[0] == "File")
