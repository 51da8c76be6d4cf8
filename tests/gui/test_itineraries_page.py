from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel

from builders import agency_file, opened, scheduled
from lares_desk.domain.language import LocalText
from lares_desk.gui.departure_updates_dialog import UpdatesDialog
from lares_desk.gui.itineraries_compare_dialog import CompareDialog
from lares_desk.gui.itineraries_form import ItineraryForm
from lares_desk.gui.itineraries_new_dialog import CopyItineraryDialog, NewItineraryDialog
from lares_desk.gui.itineraries_page import ItinerariesPage
from lares_desk.services import itineraries, trek_days, undo
from trek_desk import context_of, show, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEY = Qt.Key
SAID = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def page(qtbot, context):
    return show(qtbot, ItinerariesPage(context))


def said(page):
    return [page.treks.model.index(row).data(SAID) for row in range(page.treks.model.rowCount())]


def open_trek(page, code):
    page.treks.show_itinerary(itineraries.by_code(page.context.session, code).id)


def kept(page, code):
    return itineraries.by_code(page.context.session, code)


def field(page, name):
    return page.treks.detail.form.fields[name]


def on_trek_tab(page):
    page.treks.detail.tabs.setCurrentIndex(1)
    return page.treks.detail.form


def test_the_four_treks_are_listed_and_the_three_of_no_confirmed_source_are_marked(page):
    assert said(page) == [
        "L2, 2-Day Lares Valley, 2 days · 1 hiking, to be confirmed by the agency",
        "L3, 3-Day Lares Trek, 3 days · 2 hiking, to be confirmed by the agency",
        "L4, Classic 4-Day Lares Trek, 4 days · 3 hiking",
        "L5, 5-Day Lares Trek by Condor Pass, 5 days · 4 hiking, to be confirmed by the agency",
    ]


def test_the_open_trek_says_in_its_title_line_that_it_is_to_be_confirmed(page):
    assert page.treks.detail.title.text() == "2-Day Lares Valley"
    assert page.treks.detail.mark.isVisible()
    assert "to be confirmed by the agency" in page.treks.detail.mark.text()
    open_trek(page, "L4")
    assert page.treks.detail.facts.text() == "L4 · 4 days · 3 hiking"
    assert not page.treks.detail.mark.isVisible()


def test_ticking_confirms_a_trek_and_survives_opening_the_file_again(qtbot, tmp_path):
    session = agency_file(tmp_path)
    page = show(qtbot, ItinerariesPage(context_of(session, tmp_path)))
    open_trek(page, "L2")
    on_trek_tab(page)
    field(page, "confirmed").editor.setFocus()
    QTest.keyClick(field(page, "confirmed").editor, KEY.Key_Space)
    assert said(page)[0] == "L2, 2-Day Lares Valley, 2 days · 1 hiking"
    assert not page.treks.detail.mark.isVisible()
    page.close()
    session.close()
    session = opened(tmp_path / "agency.lares")
    again = show(qtbot, ItinerariesPage(context_of(session, tmp_path)))
    open_trek(again, "L2")
    assert field(again, "confirmed").value()
    assert said(again)[0] == "L2, 2-Day Lares Valley, 2 days · 1 hiking"
    session.close()


def test_arrow_keys_open_the_next_trek(page):
    page.treks.view.setFocus()
    QTest.keyClick(page.treks.view, KEY.Key_Down)
    assert page.treks.detail.title.text() == "3-Day Lares Trek"
    assert page.treks.detail.days.list.model.rowCount() == 3


def test_a_name_typed_in_spanish_is_saved_and_stands_in_the_list(qtbot, session, tmp_path):
    page = show(qtbot, ItinerariesPage(context_of(session, tmp_path, "es")))
    open_trek(page, "L4")
    on_trek_tab(page)
    line = field(page, "name").editor_of("es")
    line.setFocus()
    line.selectAll()
    type_text(line, "Camino del Ñan")
    field(page, "summary").editor.setFocus()
    assert kept(page, "L4").name == LocalText("Classic 4-Day Lares Trek", "Camino del Ñan")
    assert any("Camino del Ñan" in text for text in said(page))
    assert page.treks.detail.title.text() == "Camino del Ñan"


def test_every_field_of_the_trek_is_saved(page):
    open_trek(page, "L4")
    on_trek_tab(page)
    field(page, "meeting_minutes").editor.setFocus()
    field(page, "meeting_minutes").editor.selectAll()
    QTest.keyClicks(field(page, "meeting_minutes").editor, "04:45")
    place = field(page, "start_place").editor
    place.setFocus()
    place.setCurrentIndex(place.findText("Calca"))
    place.activated.emit(place.currentIndex())
    for name in ("summary", "highlights", "inclusions", "exclusions", "meeting_point"):
        text = field(page, name).editor_of("en")
        text.setFocus()
        text.selectAll()
        QTest.keyClicks(text, f"The {name}")
    source = field(page, "source").editor
    source.setFocus()
    source.selectAll()
    QTest.keyClicks(source, "Our own walk")
    page.commit_pending()
    trek = kept(page, "L4")
    assert (trek.meeting_minutes, trek.start_place.key, trek.source) == (285, "calca", "Our own walk")
    assert trek.highlights.en == "The highlights"
    assert trek.exclusions.en == "The exclusions"
    assert trek.meeting_point.en == "The meeting_point"


def test_another_start_changes_the_first_sleeping_gain(page):
    open_trek(page, "L4")
    gain = page.treks.detail.days.form.fields["sleep_gain_m"]
    assert gain.shown() == 401
    place = field(page, "start_place").editor
    place.setCurrentIndex(place.findText("Calca"))
    place.activated.emit(place.currentIndex())
    assert gain.shown() == 872


def test_a_new_trek_opens_at_once_without_days(page, qtbot):
    page.treks.new_button.setFocus()
    QTest.keyClick(page.treks.new_button, KEY.Key_Space)
    dialog = page.findChild(NewItineraryDialog)
    QTest.keyClicks(dialog.fields["code"].editor, "s3")
    type_text(dialog.fields["name"].editor_of("en"), "Salkantay short")
    type_text(dialog.fields["name"].editor_of("es"), "Salkantay corto, señal")
    QTest.keyClick(dialog.fields["name"].editor_of("es"), KEY.Key_Return)
    assert page.treks.detail.title.text() == "Salkantay short"
    assert kept(page, "S3").name.es == "Salkantay corto, señal"
    assert page.treks.detail.facts.text() == "S3 · no days yet"
    assert page.treks.detail.days.empty.isVisible()


def test_a_code_that_is_taken_is_refused_under_its_field(page):
    page.treks.new_button.click()
    dialog = page.findChild(NewItineraryDialog)
    QTest.keyClicks(dialog.fields["code"].editor, "l4")
    QTest.keyClicks(dialog.fields["name"].editor_of("en"), "Another")
    dialog._on_accepted()
    assert "another itinerary" in dialog.fields["code"].error()
    assert page.treks.model.rowCount() == 4
    dialog.reject()


def test_a_trek_that_is_sold_cannot_be_deleted_and_another_one_can(page, context):
    scheduled(context.session)
    open_trek(page, "L4")
    page.treks.view.setFocus()
    QTest.keyClick(page.treks.view, KEY.Key_Delete)
    assert "cannot be deleted" in context.prompts.told[-1]
    open_trek(page, "L5")
    QTest.keyClick(page.treks.view, KEY.Key_Delete)
    assert [text[:2] for text in said(page)] == ["L2", "L3", "L4"]
    assert page.treks.detail.title.text() == "Classic 4-Day Lares Trek"


def test_a_page_without_treks_offers_the_first(page):
    for _ in range(4):
        page.treks.view.setFocus()
        QTest.keyClick(page.treks.view, KEY.Key_Delete)
    assert page.treks.empty.isVisible()
    assert "first trek" in page.treks.empty.findChild(QLabel).text()


def test_switching_the_trek_saves_what_is_being_typed(page):
    open_trek(page, "L4")
    on_trek_tab(page)
    line = field(page, "name").editor_of("en")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Weavers' trek")
    open_trek(page, "L5")
    assert kept(page, "L4").name.en == "Weavers' trek"
    assert field(page, "name").value().en == "5-Day Lares Trek by Condor Pass"


def test_commit_pending_saves_the_day_in_the_other_tab(page):
    open_trek(page, "L4")
    notes = page.treks.detail.days.form.fields["notes"].editor
    notes.setFocus()
    notes.selectAll()
    QTest.keyClicks(notes, "Call the school")
    page.commit_pending()
    assert kept(page, "L4").days[0].notes == "Call the school"


def test_the_treks_own_form_is_made_for_its_tab_and_follows_the_list(page):
    open_trek(page, "L4")
    open_trek(page, "L5")
    page.commit_pending()
    assert not page.treks.detail.findChildren(ItineraryForm)
    form = on_trek_tab(page)
    assert form.isVisible()
    assert field(page, "name").value() == kept(page, "L5").name
    assert field(page, "start_place").value() == kept(page, "L5").start_place
    open_trek(page, "L4")
    assert field(page, "name").value() == kept(page, "L4").name


def test_an_empty_name_stays_refused_with_its_reason(page):
    open_trek(page, "L4")
    on_trek_tab(page)
    for language in ("en", "es"):
        field(page, "name").editor_of(language).setFocus()
        field(page, "name").editor_of(language).clear()
    field(page, "summary").editor.setFocus()
    assert "may not be empty" in field(page, "name").error()
    assert kept(page, "L4").name


def test_a_trek_that_is_left_with_a_refused_value_says_what_was_not_saved(page):
    open_trek(page, "L4")
    form = on_trek_tab(page)
    form.fields["meeting_minutes"].editor.setFocus()
    form.fields["meeting_minutes"].editor.setText("dawn")
    form.fields["source"].editor.setFocus()
    open_trek(page, "L5")
    assert len(page.context.prompts.told) == 1
    assert "Something in L4 could not be saved" in page.context.prompts.told[0]
    assert "dawn is not a time" in page.context.prompts.told[0]


def test_a_read_only_file_is_shown_and_not_changed(qtbot, tmp_path):
    agency_file(tmp_path).close()
    session = opened(tmp_path / "agency.lares", read_only=True)
    page = show(qtbot, ItinerariesPage(context_of(session, tmp_path)))
    assert len(said(page)) == 4
    assert not page.treks.new_button.isVisible()
    assert not page.treks.actions_on.remove.isEnabled()
    on_trek_tab(page)
    assert all(field.is_read_only() for field in page.treks.detail.form.fields.values())
    assert not field(page, "confirmed").editor.isEnabled()
    session.close()


def test_the_page_fits_a_small_laptop(page):
    assert page.minimumSizeHint().width() <= 1024 - 200
    assert page.minimumSizeHint().height() <= 640 - 60


def test_the_model_of_the_list_keeps_the_rules_of_models(page, qtmodeltester, context):
    QAbstractItemModelTester(page.treks.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtmodeltester.check(page.treks.model)
    context.perform(itineraries.add, "X1", LocalText("One"))
    context.perform(itineraries.remove, kept(page, "L2").id)


def test_nothing_is_left_of_a_closed_page(qtbot, context):
    page = show(qtbot, ItinerariesPage(context))
    on_trek_tab(page)
    gone = [
        weakref.ref(part)
        for part in (page, page.treks.detail, page.treks.detail.days, page.treks.detail.form, page.treks.model)
    ]
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del page
    gc.collect()
    assert [ref() for ref in gone] == [None] * 5


def heard_notices(context):
    heard = []
    context.bus.noticed.connect(heard.append)
    return heard


def test_a_retired_trek_leaves_the_list_is_shown_again_by_a_tick_and_comes_back(page, context):
    heard = heard_notices(context)
    open_trek(page, "L3")
    page.treks.actions_on.retire.trigger()
    assert [text[:2] for text in said(page)] == ["L2", "L4", "L5"]
    assert (heard[-1].text, heard[-1].undo) == ("L3 is retired: it is sold no more", True)
    page.treks.retired.setFocus()
    QTest.keyClick(page.treks.retired, KEY.Key_Space)
    assert "retired" in said(page)[1]
    open_trek(page, "L3")
    assert "retired" in page.treks.detail.facts.text()
    assert page.treks.actions_on.retire.text() == "B&ring itinerary back"
    page.treks.actions_on.retire.trigger()
    assert "retired" not in said(page)[1]
    assert not page.treks.retired.isVisible()


def test_going_to_a_retired_trek_shows_it(page, context):
    trek = kept(page, "L3")
    context.perform(itineraries.retire, trek.id)
    assert page.go_to(str(trek.id))
    assert page.place() == str(trek.id)
    assert not page.go_to("9999")


def test_a_trek_is_copied_under_a_code_of_its_own(page):
    open_trek(page, "L4")
    page.treks.actions_on.copy.trigger()
    dialog = page.findChild(CopyItineraryDialog)
    assert dialog.fields["name"].value() == kept(page, "L4").name
    type_text(dialog.fields["code"].editor, "l4")
    dialog._on_accepted()
    assert "another itinerary" in dialog.fields["code"].error()
    type_text(dialog.fields["code"].editor, "n")
    QTest.keyClick(dialog.fields["code"].editor, KEY.Key_Return)
    assert page.treks.detail.facts.text() == "L4N · 4 days · 3 hiking"
    assert page.treks.detail.days.list.model.rowCount() == 4


def test_deleting_a_trek_offers_the_way_back(page, context):
    heard = heard_notices(context)
    open_trek(page, "L5")
    page.treks.actions_on.remove.trigger()
    assert (heard[-1].text, heard[-1].undo) == ("L5 deleted", True)
    context.perform(undo.undo)
    assert len(said(page)) == 4
    assert len(kept(page, "L5").days) == 5


def test_a_changed_trek_says_how_many_departures_have_the_earlier_version(page, context):
    scheduled(context.session)
    open_trek(page, "L4")
    assert not page.treks.detail.behind.isVisible()
    day = kept(page, "L4").days[0]
    context.perform(trek_days.save, replace(day, notes="Other bus"))
    assert page.treks.detail.behind.isVisible()
    assert page.treks.detail.behind.words.text().startswith("1 departure")
    page.treks.detail.behind.review.click()
    dialog = page.findChild(UpdatesDialog)
    assert dialog is not None
    dialog.reject()


def test_the_comparison_names_what_differs_and_the_totals(page):
    open_trek(page, "L4")
    page.treks.actions_on.compare.trigger()
    dialog = page.findChild(CompareDialog)
    table = dialog.table

    def row(name):
        found = next(at for at in range(table.rowCount()) if table.item(at, 0).text() == name)
        return [table.item(found, column).text() for column in range(1, 4)]

    assert [table.horizontalHeaderItem(at).text() for at in (1, 2)] == ["L4", "L5"]
    assert row("Day 5")[0] == "–"
    assert row("Day 5")[2] == "only in L5"
    assert "title" in row("Day 1")[2]
    assert row("Days") == ["4", "5", "+1"]
    assert row("High point on foot") == ["4,500 m", "4,750 m", "+250 m"]
    dialog.right.set_value(dialog.left.value())
    dialog.right.committed.emit(dialog.left.value())
    assert row("Day 1")[2] == "the same"
    assert row("Ascent")[2] == "the same"
    dialog.reject()


def test_the_comparison_goes_by_keyboard_and_lights_the_day(page):
    open_trek(page, "L4")
    page.treks.actions_on.compare.trigger()
    dialog = page.findChild(CompareDialog)
    assert dialog.focusWidget() is dialog.right.editor
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, KEY.Key_Down)
    assert [profile._selected for profile in dialog.profiles] == [2, 2]
    dialog.profiles[0].setFocus()
    QTest.keyClick(dialog.profiles[0], KEY.Key_Right)
    assert dialog.table.currentRow() == 2
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()


def test_both_profiles_of_a_comparison_have_one_scale(page):
    open_trek(page, "L4")
    page.treks.actions_on.compare.trigger()
    dialog = page.findChild(CompareDialog)
    axes = [
        {
            (e.text, round(e.at[1], 1))
            for e in profile.profile().elements
            if getattr(e, "text", "") in {"3,000", "4,000"}
        }
        for profile in dialog.profiles
    ]
    assert axes[0] == axes[1]
    dialog.reject()


def test_empty_other_plans_are_filled_in_by_one_action_which_undo_takes_back(page, context):
    open_trek(page, "L4")
    fill = page.treks.actions_on.fill
    assert not fill.isEnabled()
    assert fill.toolTip() == "There is nothing to fill in"
    second = kept(page, "L4").days[1]
    context.perform(trek_days.save, replace(second, lower_camp=None, walk_starts_minutes=None))
    assert fill.isEnabled()
    notices = []
    context.bus.noticed.connect(notices.append)
    fill.trigger()
    (notice,) = notices
    assert notice.undo
    assert notice.text.startswith("2 gap")
    assert kept(page, "L4").days[1].lower_camp == second.lower_camp
    assert not fill.isEnabled()
    context.perform(undo.undo)
    assert kept(page, "L4").days[1].lower_camp is None
    assert fill.isEnabled()
