"""Plan B in the form of a day: closing and shortening, what it changes, and what is walked in list and profile."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from builders import scheduled
from lares_desk.domain.logistics import Service, ServiceKind
from lares_desk.domain.trek import DayState
from lares_desk.gui.places_detail import PlaceDetail
from lares_desk.gui.trek_day_model import FIGURES_ROLE, MARK_ROLE
from lares_desk.gui.trek_days_editor import TrekDaysEditor
from lares_desk.services import departures, itineraries, logistics, places, trek_days, undo
from trek_desk import show, type_text

# A list of completions is a window of its own, of which the offscreen platform knows little.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def editor(qtbot, context):
    made = TrekDaysEditor(context, "departure")
    made.show_owner(scheduled(context.session).id)
    return show(qtbot, made)


def days(editor):
    return trek_days.of_owner(editor._context.session, "departure", editor._owner_id)


def choose(editor, number):
    editor.list.choose(days(editor)[number - 1].id)


def field(editor, name):
    return editor.form.fields[name]


def set_state(editor, state):
    """Choose a state by keyboard."""
    box = field(editor, "state").editor
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(list(DayState).index(state)):
        QTest.keyClick(box, Qt.Key.Key_Down)


def told(editor):
    note = editor.form.plan
    return [label.text() for label in (note.now, *note.others.values()) if not label.isHidden()]


def row(editor, number, role):
    return editor.list.model.index(number - 1).data(role)


def test_a_day_is_closed_by_keyboard_with_its_reason_and_says_what_becomes_of_it(editor):
    choose(editor, 2)
    set_state(editor, DayState.CLOSED)
    reason = field(editor, "state_reason").editor
    reason.setFocus()
    type_text(reason, "Snow on the pass")
    field(editor, "kind").editor.setFocus()
    assert (days(editor)[1].state, days(editor)[1].state_reason) == (DayState.CLOSED, "Snow on the pass")
    assert told(editor)[0] == (
        "⚠ Closed: nobody walks on this day. By vehicle from Wacawasi to Patacancha. Reason: Snow on the pass."
    )


def test_the_list_says_closed_by_a_word_and_shows_the_figures_of_what_is_walked(editor):
    choose(editor, 2)
    assert (row(editor, 2, MARK_ROLE), row(editor, 2, FIGURES_ROLE)[0]) == ("", "7 h · 13 km · sleep 3,800 m")
    set_state(editor, DayState.CLOSED)
    assert (row(editor, 2, MARK_ROLE), row(editor, 2, FIGURES_ROLE)[0]) == ("closed", "sleep 3,800 m")
    assert "closed" in row(editor, 2, Qt.ItemDataRole.AccessibleTextRole)
    before = editor.list.view.grab().toImage()
    set_state(editor, DayState.SHORTENED)
    assert row(editor, 2, MARK_ROLE) == "shortened"
    assert editor.list.view.grab().toImage() != before


def test_the_profile_draws_what_is_walked(editor):
    choose(editor, 2)
    before = editor.profile.grab().toImage()
    set_state(editor, DayState.CLOSED)
    assert editor.profile.grab().toImage() != before
    walked = [point.place.key for point in editor.profile._days[1].waypoints]
    assert "ipsaycocha" not in walked
    assert "lares-road-pass" in walked


def test_the_form_keeps_the_plan_while_the_day_is_closed(editor):
    choose(editor, 2)
    set_state(editor, DayState.CLOSED)
    assert field(editor, "sleep_gain_m").shown() == 0
    assert len(field(editor, "waypoints").rows()) == 3
    set_state(editor, DayState.PLANNED)
    assert days(editor)[1].state is DayState.PLANNED
    assert not told(editor)[0].startswith("⚠")


def test_shortened_without_a_lower_camp_asks_for_one(editor):
    choose(editor, 3)
    set_state(editor, DayState.SHORTENED)
    assert told(editor)[0] == "⚠ Shortened, but nothing changes until a lower camp is chosen."


def test_a_lower_camp_changes_the_words_below_it_while_it_is_chosen(editor):
    choose(editor, 2)
    assert "Ollantaytambo, 2,792" in told(editor)[0]
    line = field(editor, "lower_camp").editor.lineEdit()
    line.setFocus()
    line.selectAll()
    type_text(line, "lares hot")
    box = line.parent()
    assert isinstance(box, QComboBox)
    box.completer().popup().hide()
    field(editor, "kind").editor.setFocus()
    assert days(editor)[1].lower_camp.key == "lares-springs"
    assert "Lares Hot Springs, 3,250" in told(editor)[0]
    assert "Last resort" in told(editor)[-1]


def test_start_and_recorded_hours_are_saved(editor):
    choose(editor, 1)
    for name, typed in (("walk_starts_minutes", "13:15"), ("recorded_minutes", "3 h 20")):
        line = field(editor, name).editor
        line.setFocus()
        line.selectAll()
        type_text(line, typed)
    field(editor, "kind").editor.setFocus()
    assert (days(editor)[0].walk_starts_minutes, days(editor)[0].recorded_minutes) == (795, 200)


def test_the_time_on_foot_says_what_the_formulas_give_or_what_guides_recorded(editor):
    choose(editor, 1)
    help_text = field(editor, "walk_minutes").editor.accessibleDescription
    assert help_text() == "2 h 42 (moving) to 4 h 25 (with stops), by DIN 33466 and Munter"
    line = field(editor, "recorded_minutes").editor
    line.setFocus()
    type_text(line, "3 h 20")
    assert help_text() == "our one group so far: 3 h 20"


def test_shortening_a_day_is_one_step_of_undo(editor):
    choose(editor, 2)
    set_state(editor, DayState.SHORTENED)
    editor._context.perform(undo.undo)
    assert days(editor)[1].state is DayState.PLANNED
    assert field(editor, "state").value() is DayState.PLANNED


def test_a_trek_as_sold_has_a_plan_b_but_no_state_and_no_record(qtbot, context):
    made = TrekDaysEditor(context, "itinerary")
    made.show_owner(itineraries.by_code(context.session, "L4").id)
    show(qtbot, made)
    assert {"lower_camp", "exit_road", "walk_starts_minutes"} <= set(made.form.fields)
    assert not {"state", "state_reason", "recorded_minutes"} & set(made.form.fields)


def test_a_place_is_given_its_position(qtbot, context):
    detail = PlaceDetail(context)
    place = next(each for each in places.all_places(context.session) if each.key == "wacawasi")
    detail.show_place(place.id)
    show(qtbot, detail)
    for name, typed in (("latitude", "-13,15"), ("longitude", "-72.1")):
        line = detail.form.fields[name].editor
        line.setFocus()
        type_text(line, typed)
    detail.form.fields["kind"].editor.setFocus()
    kept = places.get(context.session, place.id)
    assert (kept.latitude, kept.longitude) == (-13.15, -72.1)


def test_what_was_bought_for_a_closed_day_is_named(editor):
    session = editor._context.session
    start = departures.dossier(session, editor._owner_id).departure.start
    entry = Service(editor._owner_id, ServiceKind.MACHU_PICCHU, "Entry at 07:00", starts_on=start + timedelta(days=3))
    editor._context.perform(logistics.save_service, entry)
    choose(editor, 4)
    set_state(editor, DayState.CLOSED)
    assert told(editor)[0].endswith("Already bought for the plan: Entry at 07:00.")
