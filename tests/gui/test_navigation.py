"""Back and forward: the pure history, and the window that follows it by key, menu, button and mouse."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from lares_desk.domain.history import Spot
from lares_desk.gui.main_window import MainWindow
from lares_desk.gui.navigation import LONGEST, History

A, B, C = Spot("departures"), Spot("clients", "7"), Spot("itineraries", "places/2")


def walked(*spots: Spot) -> History:
    history = History()
    for number, spot in enumerate(spots):
        history.visit(spot, number * 10.0)
    return history


def test_back_and_forward_lead_through_what_was_visited() -> None:
    history = walked(A, B, C)
    assert [history.back(), history.back(), history.back()] == [B, A, None]
    assert [history.forward(), history.forward(), history.forward()] == [B, C, None]


def test_a_new_visit_after_going_back_is_the_end_of_the_line() -> None:
    history = walked(A, B, C)
    history.back()
    history.back()
    history.visit(C, 99.0)
    assert not history.can_go_forward
    assert history.back() == A


def test_the_same_spot_twice_is_one_visit() -> None:
    history = walked(A, B, B, B)
    assert history.back() == A


def test_running_along_a_list_leaves_one_spot() -> None:
    history = walked(A)
    for number in range(1, 50):
        history.visit(Spot("clients", str(number)), 100.0 + number * 0.05)
    assert history.back() == A


def test_a_spot_that_is_gone_is_forgotten_wherever_it_stands() -> None:
    history = walked(A, B, A, C)
    history.forget(B)
    assert history.spot == C
    assert history.back() == A
    assert history.back() is None


@given(st.lists(st.tuples(st.sampled_from("vbfx"), st.integers(0, 4)), max_size=60))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_done_the_person_stands_somewhere_and_no_way_leads_nowhere(steps: list[tuple[str, int]]) -> None:
    history = walked(A)
    for number, (step, place) in enumerate(steps):
        spot = Spot("clients", str(place))
        match step:
            case "v":
                history.visit(spot, number * 10.0)
                assert history.spot == spot
            case "b":
                could = history.can_go_back
                assert (history.back() is not None) is could
            case "f":
                could = history.can_go_forward
                assert (history.forward() is not None) is could
            case "x":
                if spot != history.spot:
                    history.forget(spot)
        assert history.spot is not None


def test_no_more_than_a_hundred_spots_are_kept() -> None:
    history = walked(*(Spot("clients", str(number)) for number in range(3 * LONGEST)))
    count = 0
    while history.back():
        count += 1
    assert count == LONGEST - 1


def spot(window: MainWindow) -> Spot:
    return Spot(window.workspace.name, window.workspace.page.place())


def test_alt_and_the_arrows_lead_back_and_forward(sample_window: MainWindow, qtbot: QtBot) -> None:
    workspace = sample_window.workspace
    assert not workspace.back.isEnabled()
    assert workspace.go_to("departures", "5")
    assert workspace.go_to("itineraries", "2")
    qtbot.keyClick(sample_window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert spot(sample_window).page == "departures"
    assert spot(sample_window).place.split("/")[0] == "5"
    qtbot.keyClick(sample_window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert spot(sample_window) == Spot("departures")
    assert not workspace.back.isEnabled()
    qtbot.keyClick(sample_window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(sample_window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert spot(sample_window) == Spot("itineraries", "2")
    assert not workspace.forward.isEnabled()


def test_the_side_buttons_of_a_mouse_lead_back_and_forward(sample_window: MainWindow, qapp: QApplication) -> None:
    sample_window.workspace.go_to("itineraries", "2")
    for button, page in ((Qt.MouseButton.BackButton, "departures"), (Qt.MouseButton.ForwardButton, "itineraries")):
        place = QPointF(600, 400)
        press = QMouseEvent(
            QEvent.Type.MouseButtonPress, place, place, place, button, button, Qt.KeyboardModifier.NoModifier
        )
        qapp.sendEvent(sample_window.windowHandle(), press)
        assert sample_window.workspace.name == page


def test_two_small_buttons_stand_over_the_pages(sample_window: MainWindow, qtbot: QtBot) -> None:
    sample_window.workspace.go_to("itineraries", "2")
    back = next(each for each in sample_window.findChildren(QToolButton) if each.accessibleName() == "Back")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert sample_window.workspace.name == "departures"


def test_a_record_that_is_gone_is_passed_by(sample_window: MainWindow) -> None:
    workspace = sample_window.workspace
    workspace.go_to("itineraries", "2")
    workspace.history.visit(Spot("departures", "999999"), 1e9)
    workspace.history.visit(Spot("departures"), 2e9)
    workspace.go_to("itineraries", "3")
    workspace.history.back()
    workspace.go_back()
    assert spot(sample_window) == Spot("itineraries", "2")
    assert told(sample_window) == []


def test_the_way_forward_ends_where_only_what_is_gone_lies_ahead(sample_window: MainWindow) -> None:
    workspace = sample_window.workspace
    workspace.go_to("itineraries", "2")
    workspace.history.visit(Spot("departures", "999999"), 1e9)
    workspace.history.back()
    assert workspace.history.can_go_forward
    workspace.go_forward()
    assert spot(sample_window) == Spot("itineraries", "2")
    assert not workspace.forward.isEnabled()
    workspace.go_back()
    assert spot(sample_window) == Spot("departures")
    assert told(sample_window) == []


def test_a_group_that_is_gone_leads_to_its_departure(sample_window: MainWindow) -> None:
    assert sample_window.workspace.go_to("departures", "5/groups/999999")
    assert spot(sample_window).place.startswith("5")


@pytest.mark.parametrize("page", ["departures", "bookings", "clients", "itineraries"])
@pytest.mark.parametrize("place", ["abc", "places/x", "12/groups/x", "²", "9" * 40])
def test_a_place_that_is_none_is_not_there(sample_window: MainWindow, page: str, place: str) -> None:
    workspace = sample_window.workspace
    before = spot(sample_window)
    if not workspace.go_to(page, place):
        assert spot(sample_window) == before
    assert told(sample_window) == []


def test_a_link_from_anywhere_leads_to_a_page_and_place(sample_window: MainWindow) -> None:
    sample_window.workspace.context.bus.wanted.emit("itineraries", "3")
    assert spot(sample_window) == Spot("itineraries", "3")
    assert sample_window.workspace.back.isEnabled()


def test_a_link_to_what_is_gone_leaves_the_person_where_they_are(sample_window: MainWindow, qtbot: QtBot) -> None:
    workspace = sample_window.workspace
    with qtbot.waitSignal(workspace.context.bus.noticed) as notice:
        workspace.context.bus.wanted.emit("departures", "999999")
    assert "no longer in the file" in notice.args[0].text
    assert spot(sample_window) == Spot("departures")


def told(window: MainWindow) -> list[str]:
    return window.workspace.context.prompts.told


def test_the_last_page_and_record_are_shown_again_with_the_file(
    sample_window: MainWindow, sample_copy: object, qtbot: QtBot
) -> None:
    sample_window.workspace.go_to("itineraries", "3")
    sample_window.menus.close_file.trigger()
    sample_window.open_path(sample_copy)
    qtbot.waitUntil(lambda: spot(sample_window) == Spot("itineraries", "3"))


def test_a_last_record_that_is_gone_is_no_news(sample_window: MainWindow, sample_copy: object, qtbot: QtBot) -> None:
    sample_window.menus.close_file.trigger()
    sample_window._desk.settings.memory(sample_copy).set("last", ["itineraries", "999999"])
    sample_window.open_path(sample_copy)
    qtbot.waitUntil(lambda: not sample_window.workspace._last_place.isActive())
    assert sample_window.workspace.name == "itineraries"
    assert sample_window._desk.prompts.told == []


def test_a_broken_memory_means_the_departures(sample_window: MainWindow, sample_copy: object) -> None:
    for broken in (["nowhere", "1"], ["departures"], [1, 2], ["departures", 7]):
        sample_window.menus.close_file.trigger()
        sample_window._desk.settings.memory(sample_copy).set("last", broken)
        sample_window.open_path(sample_copy)
        assert spot(sample_window) == Spot("departures")


def test_the_first_notice_is_shown_as_well_as_the_second(sample_window: MainWindow) -> None:
    for text in ("Tent sharing was saved.", "A guide was changed."):
        sample_window.workspace.context.notify(text)
        shown = [each.text() for each in sample_window.findChildren(QLabel) if each.isVisible()]
        assert text in shown
