from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from builders import agency_file, opened, scheduled
from lares_desk.domain.language import LocalText
from lares_desk.domain.trek import Lodging, Mode
from lares_desk.gui.trek_day_model import TrekDayModel
from lares_desk.gui.trek_days_editor import TrekDaysEditor
from lares_desk.gui.trek_words import TrekWords
from lares_desk.services import departures, itineraries, trek_days
from trek_desk import context_of, show, type_text

# A list of completions is a window of its own, of which the offscreen platform knows little.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def editor(qtbot, context):
    made = TrekDaysEditor(context, "itinerary")
    made.show_owner(itineraries.by_code(context.session, "L4").id)
    return show(qtbot, made)


def days(editor):
    """Return the classic trek's days as the file has them."""
    return itineraries.by_code(editor._context.session, "L4").days


def titles(editor):
    return [day.title.en for day in days(editor)]


def choose(editor, number):
    editor.list.view.setFocus()
    editor.list.choose(days(editor)[number - 1].id)


def field(editor, name):
    return editor.form.fields[name]


def leave(editor, line):
    """Leave a line for the next field, its list of completions shut."""
    box = line.parent()
    if isinstance(box, QComboBox):
        box.completer().popup().hide()
    field(editor, "kind").editor.setFocus()


def picture(editor) -> QImage:
    return editor.profile.grab().toImage()


def press_in_list(editor, key, modifier=Qt.KeyboardModifier.NoModifier):
    editor.list.view.setFocus()
    QTest.keyClick(editor.list.view, key, modifier)


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("walk_minutes", "25 h", "25 h is not possible here: write a number from 0 h to 24 h."),
        ("distance_m", "250.5", "250.5 is not possible here: write a number from 0 to 200."),
        ("ascent_m", "9500", "9,500 is not possible here: write a number from 0 to 9,000."),
    ],
)
def test_a_quantity_is_refused_in_the_unit_it_is_typed_in(editor, name, typed, said):
    line = field(editor, name).editor
    line.setFocus()
    line.selectAll()
    type_text(line, typed)
    leave(editor, line)
    assert field(editor, name).error() == said


def test_the_first_day_is_open_with_every_field(editor):
    assert field(editor, "title").value() == LocalText(
        "The Thermal Baths & The Valley", "Los baños termales y el valle"
    )
    assert field(editor, "walk_minutes").editor.text() == "4 h"
    assert [row.place.value().key for row in field(editor, "waypoints").rows()][-1] == "wacawasi"
    assert field(editor, "sleep_place").value().key == "wacawasi"
    assert field(editor, "lodging").value() is Lodging.TENT
    assert (field(editor, "lunch").value(), field(editor, "breakfast").value()) == (True, False)
    assert field(editor, "vehicle_high_m").shown() == 4400
    assert "sources say" in field(editor, "waypoints").rows()[2].place.editor.accessibleDescription()


def test_arrow_keys_in_the_list_open_the_next_day_and_light_it(editor):
    press_in_list(editor, KEY.Key_Down)
    assert field(editor, "title").value().en == "Conquering the Ipsaycocha Pass"
    assert editor.profile._selected == 2


def test_a_click_on_a_day_of_the_profile_opens_it(qtbot, editor):
    at = QPoint(int(editor.profile.centre_of(3)), editor.profile.height() // 2)
    qtbot.mouseClick(editor.profile, Qt.MouseButton.LeftButton, pos=at)
    assert editor.selected_day().number == 3
    assert editor.list.view.currentIndex().row() == 2


def test_left_and_right_on_the_profile_walk_through_the_days(editor):
    editor.profile.setFocus()
    QTest.keyClick(editor.profile, KEY.Key_Right)
    QTest.keyClick(editor.profile, KEY.Key_Right)
    QTest.keyClick(editor.profile, KEY.Key_Left)
    assert editor.selected_day().number == 2


def test_insert_adds_a_day_at_the_end_and_puts_the_cursor_in_its_title(editor):
    press_in_list(editor, KEY.Key_Insert)
    assert len(days(editor)) == 5
    assert editor.selected_day().number == 5
    assert field(editor, "title").editor.hasFocus()
    QTest.keyClicks(field(editor, "title").editor, "Rest in Cusco")
    QTest.keyClick(field(editor, "title").editor, KEY.Key_Return)
    assert titles(editor)[-1] == "Rest in Cusco"


def test_ctrl_d_puts_a_copy_after_the_day(editor):
    before = titles(editor)
    press_in_list(editor, KEY.Key_D, CTRL)
    assert titles(editor) == [before[0], before[0], *before[1:]]
    assert editor.selected_day().number == 2


def test_alt_arrows_move_the_day_and_it_stays_selected(editor):
    before = titles(editor)
    press_in_list(editor, KEY.Key_Down, ALT)
    assert titles(editor)[:2] == [before[1], before[0]]
    assert editor.selected_day().number == 2
    press_in_list(editor, KEY.Key_Up, ALT)
    assert titles(editor) == before
    assert editor.list.view.currentIndex().row() == 0


def test_a_day_dragged_to_another_place_is_moved(qtbot, editor):
    before = titles(editor)
    model = editor.list.model
    carried = model.mimeData([model.index(0)])
    assert not model.dropMimeData(carried, Qt.DropAction.MoveAction, 3, 0, model.index(-1))
    qtbot.waitUntil(lambda: titles(editor) == [before[1], before[2], before[0], before[3]])


def test_delete_opens_the_day_that_moved_up_and_offers_the_way_back(editor, context):
    before = titles(editor)
    noticed = []
    context.bus.noticed.connect(noticed.append)
    press_in_list(editor, KEY.Key_Delete)
    assert titles(editor) == before[1:]
    assert editor.selected_day().number == 1
    assert (noticed[0].text, noticed[0].undo) == ("Day 1, “The Thermal Baths & The Valley”, deleted", True)
    assert not context.prompts.asked


def test_after_the_last_day_the_page_says_so_and_offers_the_first(editor, qtbot):
    for _ in range(4):
        press_in_list(editor, KEY.Key_Delete)
    assert days(editor) == ()
    assert editor.empty.isVisible()
    editor.empty.chosen.emit()
    assert titles(editor) == ["Day 1"]
    assert not editor.empty.isVisible()


def test_a_spanish_title_is_typed_with_its_letters_and_saved_on_leaving(editor):
    line = field(editor, "title").editor_of("es")
    line.setFocus()
    line.selectAll()
    type_text(line, "Baños de Ñusta")
    assert days(editor)[0].title.es == "Los baños termales y el valle"
    field(editor, "kind").editor.setFocus()
    assert days(editor)[0].title == LocalText("The Thermal Baths & The Valley", "Baños de Ñusta")


def test_a_title_shows_in_the_list_while_it_is_typed(editor):
    line = field(editor, "title").editor
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Springs")
    assert editor.list.model.index(0).data() == "1  Springs"
    assert days(editor)[0].title.en != "Springs"


def test_a_missing_translation_is_marked_in_the_form(editor):
    line = field(editor, "title").editor_of("es")
    line.setFocus()
    line.clear()
    marks = [mark.text() for mark in field(editor, "title")._marks.values()]
    assert marks[0] == ""
    assert "English" in marks[1]


def test_another_place_changes_the_ascent_and_the_picture_while_it_is_typed(editor):
    choose(editor, 2)
    before = picture(editor)
    assert field(editor, "ascent_m").editor.placeholderText() == "700"
    line = field(editor, "waypoints").rows()[1].place.editor.lineEdit()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "condor pass")
    assert field(editor, "ascent_m").editor.placeholderText() == "950"
    assert picture(editor) != before
    assert days(editor)[1].waypoints[1].place.key == "ipsaycocha"
    leave(editor, line)
    assert days(editor)[1].waypoints[1].place.metres == 4750


def test_a_part_of_a_name_without_its_accents_is_enough(editor):
    choose(editor, 2)
    line = field(editor, "waypoints").rows()[1].place.editor.lineEdit()
    line.setFocus()
    line.selectAll()
    type_text(line, "ÍPSAY")
    leave(editor, line)
    assert line.text() == "Ipsaycocha Pass"
    line.selectAll()
    type_text(line, "CÓNDOR")
    completer = field(editor, "waypoints").rows()[1].place.editor.completer()
    assert (completer.completionCount(), completer.currentCompletion()) == (1, "Condor Pass")


def test_a_name_of_no_place_is_said_so_and_changes_nothing(editor):
    choose(editor, 2)
    row = field(editor, "waypoints").rows()[1]
    row.place.editor.lineEdit().setFocus()
    row.place.editor.lineEdit().selectAll()
    QTest.keyClicks(row.place.editor.lineEdit(), "Atlantis")
    leave(editor, row.place.editor.lineEdit())
    assert "No place of this name" in row.place.error()
    assert days(editor)[1].waypoints[1].place.key == "ipsaycocha"


def test_the_length_of_a_leg_changes_the_distance_while_it_is_typed(editor):
    choose(editor, 2)
    leg = field(editor, "waypoints").rows()[1].leg
    leg.editor.setFocus()
    leg.editor.selectAll()
    QTest.keyClicks(leg.editor, "6,5")
    assert field(editor, "distance_m").editor.placeholderText() == "13.5"
    QTest.keyClick(leg.editor, KEY.Key_Return)
    assert days(editor)[1].waypoints[1].leg_m == 6500
    assert leg.editor.text() == "6.5"


def test_places_are_added_moved_and_removed_by_keyboard(editor):
    choose(editor, 2)
    route = field(editor, "waypoints")
    route.add_button.setFocus()
    QTest.keyClick(route.add_button, KEY.Key_Space)
    row = route.rows()[-1]
    assert row.place.editor.hasFocus() or row.place.editor.lineEdit().hasFocus()
    QTest.keyClicks(row.place.editor.lineEdit(), "Calca")
    QTest.keyClick(row.place.editor.lineEdit(), KEY.Key_Return)
    assert [point.place.key for point in days(editor)[1].waypoints] == ["wacawasi", "ipsaycocha", "patacancha", "calca"]
    assert days(editor)[1].waypoints[-1].mode is Mode.FOOT
    QTest.keyClick(row.place.editor.lineEdit(), KEY.Key_Up, CTRL | SHIFT)
    assert [point.place.key for point in days(editor)[1].waypoints] == ["wacawasi", "ipsaycocha", "calca", "patacancha"]
    QTest.keyClick(row.place.editor.lineEdit(), KEY.Key_Delete, CTRL | SHIFT)
    assert [point.place.key for point in days(editor)[1].waypoints] == ["wacawasi", "ipsaycocha", "patacancha"]


def test_the_place_that_becomes_first_is_the_start_of_the_day(editor):
    choose(editor, 2)
    route = field(editor, "waypoints")
    line = route.rows()[1].place.editor.lineEdit()
    line.setFocus()
    QTest.keyClick(line, KEY.Key_Up, CTRL | SHIFT)
    first, second = days(editor)[1].waypoints[:2]
    assert (first.place.key, first.mode, first.leg_m) == ("ipsaycocha", Mode.START, None)
    assert (second.place.key, second.mode) == ("wacawasi", Mode.FOOT)
    assert route.rows()[0].start.isVisible()
    assert not route.rows()[0].mode.isVisible()


def test_a_figure_set_by_hand_is_marked_and_can_be_taken_back(editor):
    choose(editor, 2)
    ascent = field(editor, "ascent_m")
    assert not ascent.back_button().isVisible()
    ascent.editor.setFocus()
    QTest.keyClicks(ascent.editor, "820")
    said = ascent.editor.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    assert "by hand: computed would be 700 m" in said
    field(editor, "kind").editor.setFocus()
    assert days(editor)[1].ascent_m == 820
    assert ascent.shown() == 820
    ascent.back_button().setFocus()
    QTest.keyClick(ascent.back_button(), KEY.Key_Space)
    assert days(editor)[1].ascent_m is None
    assert ascent.shown() == 700
    assert ascent.editor.text() == ""
    assert not ascent.back_button().isVisible()


def test_the_sleeping_gain_counts_from_the_night_before(editor):
    assert field(editor, "sleep_gain_m").editor.placeholderText() == "401"  # from Cusco at 3,399 m
    choose(editor, 3)
    assert field(editor, "sleep_gain_m").editor.placeholderText() == "-1,760"
    choose(editor, 4)
    assert field(editor, "sleep_gain_m").editor.placeholderText() == "–"


def test_an_impossible_figure_stays_with_its_reason_and_the_rest_is_saved(editor):
    ascent, hours = field(editor, "ascent_m"), field(editor, "walk_minutes")
    ascent.editor.setFocus()
    QTest.keyClicks(ascent.editor, "99999")
    hours.editor.setFocus()
    assert "from 0 to 9,000" in ascent.error()
    hours.editor.selectAll()
    QTest.keyClicks(hours.editor, "5:15")
    field(editor, "kind").editor.setFocus()
    assert days(editor)[0].walk_minutes == 315
    assert hours.editor.text() == "5 h 15"
    assert days(editor)[0].ascent_m is None
    assert ascent.editor.text() == "99,999"
    assert "from 0 to 9,000" in ascent.error()


def test_leaving_a_day_with_a_refused_value_is_told(editor, context):
    ascent = field(editor, "ascent_m")
    ascent.editor.setFocus()
    QTest.keyClicks(ascent.editor, "99999")
    choose(editor, 2)
    assert editor.selected_day().number == 2
    assert "day 1" in context.prompts.told[-1]
    assert ascent.error() == ""


def test_a_title_may_not_be_empty(editor):
    title = field(editor, "title")
    for language in ("en", "es"):
        title.editor_of(language).setFocus()
        title.editor_of(language).clear()
    field(editor, "kind").editor.setFocus()
    assert "may not be empty" in title.error()
    assert days(editor)[0].title == LocalText("", "Los baños termales y el valle")


def test_meals_lodging_and_kind_are_saved_at_once(editor):
    field(editor, "breakfast").editor.click()
    lodging = field(editor, "lodging").editor
    lodging.setFocus()
    lodging.setCurrentIndex(lodging.findText("Homestay"))
    lodging.activated.emit(lodging.currentIndex())
    day = days(editor)[0]
    assert (day.breakfast, day.lodging) == (True, Lodging.HOMESTAY)


def test_switching_the_day_saves_the_field_that_is_being_typed(editor):
    notes = field(editor, "notes").editor
    notes.setFocus()
    notes.selectAll()
    QTest.keyClicks(notes, "Ask for mules")
    editor.profile.day_chosen.emit(2)
    assert days(editor)[0].notes == "Ask for mules"
    assert editor.selected_day().number == 2


def test_commit_pending_saves_without_leaving_the_field(editor):
    notes = field(editor, "notes").editor
    notes.setFocus()
    notes.selectAll()
    QTest.keyClicks(notes, "Two mules")
    editor.commit_pending()
    assert days(editor)[0].notes == "Two mules"
    assert notes.hasFocus()


def test_a_change_from_elsewhere_keeps_the_half_typed_field(editor, context):
    notes = field(editor, "notes").editor
    notes.setFocus()
    notes.selectAll()
    QTest.keyClicks(notes, "Half a sen")
    theirs = replace(days(editor)[0], title=LocalText("Springs", "Baños"))
    context.perform(trek_days.save, theirs)
    assert notes.toPlainText() == "Half a sen"
    assert notes.hasFocus()
    assert field(editor, "title").value() == LocalText("Springs", "Baños")
    field(editor, "kind").editor.setFocus()
    assert (days(editor)[0].notes, days(editor)[0].title.en) == ("Half a sen", "Springs")
    assert context.prompts.told == []


def test_a_change_that_nobody_told_of_is_a_conflict_and_said_so(editor, context):
    trek_days.save(context.session, replace(days(editor)[0], title=LocalText("Springs", "Baños")))
    notes = field(editor, "notes").editor
    notes.setFocus()
    QTest.keyClicks(notes, "Mine")
    field(editor, "kind").editor.setFocus()
    assert len(context.prompts.told) == 1
    assert "Somebody else" in context.prompts.told[0]
    assert field(editor, "title").value().en == "Springs"
    assert "Mine" not in notes.toPlainText()
    assert titles(editor)[0] == "Springs"


def test_saving_does_not_take_the_focus_away(editor):
    title, narrative = field(editor, "title").editor, field(editor, "narrative").editor
    title.setFocus()
    QTest.keyClicks(title, "!")
    narrative.setFocus()
    assert narrative.hasFocus()
    assert titles(editor)[0] == "!The Thermal Baths & The Valley"


def test_a_departures_days_change_without_the_itinerarys(qtbot, context):
    departure = scheduled(context.session)
    editor = TrekDaysEditor(context, "departure")
    editor.show_owner(departure.id)
    show(qtbot, editor)
    line = field(editor, "title").editor
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Only this time")
    editor.commit_pending()
    press_in_list(editor, KEY.Key_Insert)
    dossier = departures.dossier(context.session, departure.id)
    assert dossier.days[0].title.en == "Only this time"
    assert (dossier.departure.end - dossier.departure.start).days == 4
    assert titles(editor) == [day.title.en for day in dossier.itinerary.days]
    assert len(days(editor)) == 4
    assert "Only this time" not in titles(editor)


def test_a_departures_profile_carries_its_dates(qtbot, context):
    departure = scheduled(context.session)
    editor = TrekDaysEditor(context, "departure")
    editor.show_owner(departure.id)
    show(qtbot, editor)
    texts = [element.text for element in editor.profile.profile().elements if hasattr(element, "text")]
    assert any("14" in text and "Jun" in text for text in texts)


def test_another_owner_is_shown_from_its_first_day(editor, context):
    choose(editor, 3)
    editor.show_owner(itineraries.by_code(context.session, "L5").id)
    assert editor.selected_day().number == 1
    assert editor.list.model.rowCount() == 5


def test_an_owner_that_is_gone_leaves_an_empty_editor(editor, context):
    context.perform(itineraries.remove, itineraries.by_code(context.session, "L4").id)
    assert editor.list.model.rowCount() == 0
    assert editor.selected_day() is None


def test_a_read_only_file_shows_everything_and_lets_nothing_be_edited(qtbot, tmp_path):
    agency_file(tmp_path).close()
    session = opened(tmp_path / "agency.lares", read_only=True)
    context = context_of(session, tmp_path)
    editor = TrekDaysEditor(context, "itinerary")
    editor.show_owner(itineraries.by_code(session, "L4").id)
    show(qtbot, editor)
    form = editor.form
    assert all(line.isReadOnly() or not line.isEnabled() for line in form.findChildren(QLineEdit))
    assert all(text.isReadOnly() for text in form.findChildren(QPlainTextEdit))
    assert not any(box.isEnabled() for box in form.findChildren(QComboBox))
    assert not any(button.isEnabled() and button.isVisible() for button in form.findChildren(QAbstractButton))
    for key, modifier in ((KEY.Key_Insert, Qt.KeyboardModifier.NoModifier), (KEY.Key_D, CTRL), (KEY.Key_Delete, SHIFT)):
        press_in_list(editor, key, modifier)
    press_in_list(editor, KEY.Key_Down)
    assert editor.selected_day().number == 2
    assert not editor.list.model.flags(editor.list.model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    editor.commit_pending()
    assert context.prompts.told == []
    session.close()


def test_every_control_has_a_name_for_a_screen_reader(editor):
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
    controls = [control for kind in kinds for control in editor.findChildren(kind)]
    nameless = [
        control
        for control in controls
        if control.isVisible() and control.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not control.accessibleName() and not (isinstance(control, QAbstractButton) and control.text())
        if not isinstance(control.parent(), QComboBox)
    ]
    assert nameless == []


def test_the_model_of_the_days_keeps_the_rules_of_models(qtmodeltester, editor):
    QAbstractItemModelTester(editor.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtmodeltester.check(editor.list.model)
    press_in_list(editor, KEY.Key_D, CTRL)
    press_in_list(editor, KEY.Key_Down, ALT)
    press_in_list(editor, KEY.Key_Delete)


def test_a_model_without_days_keeps_the_rules_too(qtmodeltester):
    qtmodeltester.check(TrekDayModel(TrekWords(QLocale("es")), "es"))


def test_nothing_is_left_of_a_closed_editor(qtbot, context):
    editor = TrekDaysEditor(context, "itinerary")
    editor.show_owner(itineraries.by_code(context.session, "L4").id)
    show(qtbot, editor)
    choose(editor, 2)
    gone = [weakref.ref(part) for part in (editor, editor.form, editor.list, editor.profile, editor.list.model)]
    editor.close()
    editor.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del editor
    gc.collect()
    assert [ref() for ref in gone] == [None] * 5
