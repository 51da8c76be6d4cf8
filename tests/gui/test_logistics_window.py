"""The logistics in the whole window: made when they are wanted, found by their place, worked by the mouse alone."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.hands import Mouse
from lares_desk.gui.main_window import MainWindow
from lares_desk.services import departures, undo
from logistics_tab import filled
from tour import settle


@pytest.fixture
def departure_id(sample_window: MainWindow) -> int:
    departure_id = filled(sample_window.workspace.context.session)
    assert sample_window.workspace.go_to("departures", str(departure_id))
    settle()
    return departure_id


def test_the_logistics_are_made_when_somebody_turns_to_them(
    sample_window: MainWindow, departure_id: int, qtbot: QtBot
) -> None:
    detail = sample_window.workspace.page.detail
    assert detail.logistics is None
    Mouse(qtbot).turn_to("Logistics", "Parts of the departure")
    assert detail.logistics.section() == "crew"
    assert sample_window.workspace.page.place() == f"{departure_id}/logistics"


@pytest.mark.parametrize("section", ["crew", "services", "beds", "equipment", "luggage", "animals", "cash", "price"])
def test_every_section_has_a_place_of_its_own(sample_window: MainWindow, departure_id: int, section: str) -> None:
    assert sample_window.workspace.go_to("departures", f"{departure_id}/logistics/{section}")
    settle()
    assert sample_window.workspace.page.detail.logistics.section() == section
    assert sample_window.workspace.page.detail.logistics.isVisible()


def test_a_place_that_no_section_has_leads_to_the_logistics_all_the_same(
    sample_window: MainWindow, departure_id: int
) -> None:
    assert sample_window.workspace.go_to("departures", f"{departure_id}/logistics/nonsense")
    assert sample_window.workspace.page.detail.part() == "logistics"


def test_tents_are_proposed_with_the_mouse_and_taken_back(
    sample_window: MainWindow, departure_id: int, qtbot: QtBot
) -> None:
    session = sample_window.workspace.context.session
    mouse = Mouse(qtbot)
    mouse.turn_to("Logistics", "Parts of the departure")
    mouse.row("Sections of the logistics", "Beds")
    mouse.click("Propose tents and rooms")
    assert departures.dossier(session, departure_id).rooms
    undo.undo(session)
    assert not departures.dossier(session, departure_id).rooms


def test_a_change_elsewhere_is_seen_when_one_turns_back(
    sample_window: MainWindow, departure_id: int, qtbot: QtBot
) -> None:
    mouse = Mouse(qtbot)
    mouse.turn_to("Logistics", "Parts of the departure")
    detail = sample_window.workspace.page.detail
    assert "Rosa Huamán" in str(detail.logistics.current().table.cells.index(0, 0).data())
    mouse.turn_to("Details", "Parts of the departure")
    detail.form.guide.editor.setText("Flor Ñusta")
    detail.form.guide.commit()
    mouse.turn_to("Logistics", "Parts of the departure")
    assert detail.logistics.current().table.cells.index(0, 0).data() == "Flor Ñusta"
