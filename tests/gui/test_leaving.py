"""Leaving with a value that could not be saved: the window asks, and stays or takes it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import tour
from builders import agency_file, client, opened
from gui.typing_keys import type_text
from lares_desk.gui.departure_detail import DepartureDetail
from lares_desk.gui.fields import Field
from lares_desk.gui.main_window import MainWindow
from lares_desk.gui.new_departure_dialog import NewDepartureDialog
from lares_desk.gui.travellers_cells import CELLS, Cell
from lares_desk.services import clients, undo

# A list of completions is a window of its own, of which the offscreen platform knows little.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def write(field: Field, text: str) -> None:
    field.editor.selectAll()
    type_text(field.editor, text)


def open_detail(window: MainWindow) -> DepartureDetail:
    page = window.workspace.departures
    page.open.trigger()
    return page.detail


def close_window(window: MainWindow) -> bool:
    return window.close()


def close_file(window: MainWindow) -> bool:
    window.menus.close_file.trigger()
    return window.workspace is None


def go_back(window: MainWindow) -> bool:
    window.workspace.departures.back.trigger()
    return window.workspace.departures.list.isVisible()


def switch_page(window: MainWindow) -> bool:
    departures, itineraries = (
        next(each for each in window.workspace.page_actions if each.objectName() == name)
        for name in ("departures", "itineraries")
    )
    itineraries.trigger()
    assert itineraries.isChecked() is not departures.isChecked()
    assert itineraries.isChecked() is (window.workspace.name == "itineraries")
    return itineraries.isChecked()


def open_another(window: MainWindow) -> bool:
    before = window.workspace
    folder = window.workspace.context.session.path.parent / "other"
    if not folder.exists():
        folder.mkdir()
        agency_file(folder).close()
    window.open_path(next(folder.glob("*.lares")))
    return window.workspace is not before


WAYS = pytest.mark.parametrize("leave", [close_window, close_file, go_back, switch_page, open_another])


@WAYS
def test_a_refused_value_keeps_the_page_until_a_person_leaves_it(
    sample_window: MainWindow, leave: Callable[[MainWindow], bool]
) -> None:
    prompts = sample_window._desk.prompts
    capacity = open_detail(sample_window).form.capacity
    write(capacity, "0")
    prompts.yes = False
    assert not leave(sample_window)
    assert len(prompts.asked) == 1
    assert "could not be saved" in prompts.asked[0]
    assert "Capacity: A capacity of 0 is not possible" in prompts.asked[0]
    assert sample_window.isVisible()
    assert capacity.editor.text() == "0"
    prompts.yes = True
    assert leave(sample_window)
    assert len(prompts.asked) == 2


@WAYS
def test_a_figure_of_a_day_that_is_refused_is_asked_about(
    sample_window: MainWindow, leave: Callable[[MainWindow], bool]
) -> None:
    prompts = sample_window._desk.prompts
    detail = open_detail(sample_window)
    detail.tabs.setCurrentWidget(detail.days)
    write(detail.days.editor.form.fields["ascent_m"], "99999")
    prompts.yes = False
    assert not leave(sample_window)
    assert len(prompts.asked) == 1
    assert "Ascent:" in prompts.asked[0]
    prompts.yes = True


@WAYS
def test_a_good_value_is_saved_without_a_question(
    sample_window: MainWindow, leave: Callable[[MainWindow], bool]
) -> None:
    write(open_detail(sample_window).form.notes, "Weak signal")
    assert leave(sample_window)
    assert sample_window._desk.prompts.asked == []


def test_a_refused_value_on_a_tab_that_is_not_seen_is_asked_about(sample_window: MainWindow) -> None:
    detail = open_detail(sample_window)
    write(detail.form.capacity, "0")
    detail.tabs.setCurrentWidget(detail.groups)
    sample_window._desk.prompts.yes = False
    assert not sample_window.close()
    sample_window._desk.prompts.yes = True


def test_what_was_left_behind_is_not_asked_about_again(sample_window: MainWindow) -> None:
    detail = open_detail(sample_window)
    before = detail.form.capacity.value()
    write(detail.form.capacity, "0")
    go_back(sample_window)
    assert open_detail(sample_window).form.capacity.value() == before
    close_file(sample_window)
    assert len(sample_window._desk.prompts.asked) == 1


def test_the_file_that_was_not_opened_is_given_back(sample_window: MainWindow, tmp_path: Path) -> None:
    write(open_detail(sample_window).form.capacity, "0")
    sample_window._desk.prompts.yes = False
    assert not open_another(sample_window)
    other = opened(next((tmp_path / "other").glob("*.lares")))
    assert not other.read_only
    other.close()
    sample_window._desk.prompts.yes = True


def test_a_departure_scheduled_meanwhile_waits_for_the_refused_value(sample_window: MainWindow) -> None:
    detail = open_detail(sample_window)
    shown = detail._id
    write(detail.form.capacity, "0")
    page = sample_window.workspace.departures
    page.new.trigger()
    dialog = next(each for each in page.findChildren(NewDepartureDialog) if each.isVisible())
    dialog.fields["itinerary"].editor.setCurrentIndex(0)
    type_text(dialog.fields["start"].editor, "2027-08-15")
    sample_window._desk.prompts.yes = False
    dialog._accept.click()
    assert detail._id == shown
    assert detail.form.capacity.editor.text() == "0"
    sample_window._desk.prompts.yes = True


@pytest.mark.parametrize("leave", [close_window, close_file, go_back, switch_page])
def test_a_cell_that_could_not_be_saved_is_not_left_without_a_word(
    sample_window: MainWindow, leave: Callable[[MainWindow], bool]
) -> None:
    prompts = sample_window.workspace.context.prompts
    sample_window.workspace.go_to("departures", f"{tour.busy_departure(sample_window)}/groups")
    table = sample_window.workspace.departures.detail.groups.table
    at = table.model().index(0, CELLS.index(Cell.ARRIVES))
    table.setCurrentIndex(at)
    table.edit(at)
    table.indexWidget(at).setText("nonsense")
    prompts.yes = False
    assert not leave(sample_window)
    assert "nonsense is not a date" in prompts.asked[-1]
    assert table.indexWidget(at).text() == "nonsense"
    prompts.yes = True
    assert leave(sample_window)


def test_nobody_is_asked_about_the_field_of_a_record_that_is_gone(sample_window: MainWindow) -> None:
    workspace = sample_window.workspace
    made = workspace.context.perform(clients.add, client("Goner", "Jo"))
    workspace.go_to("clients", str(made.value))
    field = workspace.page.detail.form.fields["birth_date"]
    write(field, "nonsense")
    field.commit()
    assert field.error()
    workspace.context.perform(undo.undo)
    assert workspace.go_to("itineraries", "")
    assert workspace.context.prompts.asked == []
