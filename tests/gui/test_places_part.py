"""Places: found, read, chosen among, added and deleted, by keyboard and by mouse."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from builders import agency_file, opened, scheduled
from lares_desk.gui.itineraries_page import ItinerariesPage
from lares_desk.gui.places_new_dialog import NewPlaceDialog
from lares_desk.gui.places_reading_dialog import ReadingDialog
from lares_desk.services import itineraries, places, undo
from trek_desk import context_of, show, type_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, context):
    made = show(qtbot, ItinerariesPage(context))
    made.go_to("places")
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def place(page, key):
    return next(each for each in places.all_places(page.context.session) if each.key == key)


def open_place(page, key):
    assert page.go_to(f"places/{place(page, key).id}")
    return page.places.detail


def plain(text):
    return text.replace("\N{NO-BREAK SPACE}", " ")


def noticed(page):
    heard = []
    page.context.bus.noticed.connect(heard.append)
    return heard


def reading_of(page, key, metres):
    return next(each for each in place(page, key).readings if each.metres == metres)


def test_the_switch_shows_the_places_and_goes_back(qtbot, context):
    page = show(qtbot, ItinerariesPage(context))
    moves = []
    page.moved.connect(lambda: moves.append(page.place()))
    button = page.treks.switch.buttons["places"]
    button.setFocus()
    QTest.keyClick(button, KEY.Key_Space)
    assert page.places.isVisible()
    assert page.places.list.table.hasFocus()
    assert page.place().startswith("places/")
    qtbot.mouseClick(page.places.switch.buttons["treks"], LEFT)
    assert page.treks.isVisible()
    assert page.place() == str(itineraries.by_code(context.session, "L2").id)
    assert moves[0].startswith("places/")


def test_only_the_actions_of_the_part_that_is_shown_are_seen(page):
    assert page.places.new.isVisible()
    assert not page.treks.actions_on.new.isVisible()
    page.go_to("")
    assert not page.places.new.isVisible()
    assert page.treks.actions_on.new.isVisible()


@pytest.mark.parametrize("where", ["places", ""])
def test_no_two_mnemonics_of_the_menu_are_the_same(page, where):
    page.go_to(where)
    texts = [action.text() for action in page.menu_actions() if action is not None and action.isVisible()]
    letters = [text[text.index("&") + 1].casefold() for text in texts]
    assert len(letters) == len(set(letters)), texts


def test_a_place_is_found_by_any_part_without_accents(page):
    type_text(page.places.list.search._line, "condor")
    page.places.list.search._line.setFocus()
    model = page.places.list.model
    assert {model.index(row, 0).data() for row in range(model.rowCount())} >= {"Condor Pass"}
    assert model.rowCount() < 22
    type_text(page.places.list.search._line, "zzz")
    assert page.places.list._empty.isVisible()


def test_a_click_on_a_header_sorts_by_height(page):
    table = page.places.list.table
    table.horizontalHeader().sectionClicked.emit(2)
    heights = [table.model().record(row).metres for row in range(table.model().rowCount())]
    assert heights == sorted(heights)


def test_the_place_says_its_readings_and_what_each_would_move(page):
    detail = open_place(page, "ipsaycocha")
    assert plain(detail.facts.text()) == "Pass · 4,500 m · sources say 4,350 to 4,600 m"
    chosen = next(each for each in place(page, "ipsaycocha").readings if each.chosen)
    assert detail.readings.told[chosen.id] == "Every figure counts with this one."
    other = reading_of(page, "ipsaycocha", 4450)
    assert "L4 day 2: highest 4,500 m → 4,450 m" in detail.readings.told[other.id]
    assert "andeanjungle" in detail.readings.radios[other.id].accessibleName()


def test_choosing_another_reading_is_one_action_and_offers_the_way_back(page, qtbot):
    heard = noticed(page)
    detail = open_place(page, "ipsaycocha")
    other = reading_of(page, "ipsaycocha", 4450)
    qtbot.waitUntil(detail.readings.radios[other.id].isVisible)
    detail.readings.radios[other.id].setFocus()
    QTest.keyClick(detail.readings.radios[other.id], KEY.Key_Space)
    assert place(page, "ipsaycocha").metres == 4450
    assert (heard[-1].text, heard[-1].undo) == ("Ipsaycocha Pass counts as 4,450 m now.", True)
    assert detail.readings.radios[other.id].hasFocus()
    page.context.perform(undo.undo)
    assert place(page, "ipsaycocha").metres == 4500
    assert plain(detail.facts.text()).startswith("Pass · 4,500 m")


def test_a_reading_is_added_and_refused_where_it_cannot_be(page, qtbot):
    detail = open_place(page, "ipsaycocha")
    qtbot.mouseClick(detail.add_reading, LEFT)
    dialog = detail.findChild(ReadingDialog)
    fields = dialog.fields
    for typed, said in (("", "how high"), ("99999", "0 to 8,900"), ("-5", "0 to 8,900"), ("high", "whole metres")):
        fields["metres"].editor.clear()
        type_text(fields["metres"].editor, typed)
        fields["source"].editor.setText("A walk")
        dialog._on_accepted()
        assert said in fields["metres"].error(), typed
    fields["metres"].editor.setText("4480")
    fields["checked_on"].editor.setText("2099-01-01")
    dialog._on_accepted()
    assert "still to come" in fields["checked_on"].error()
    fields["checked_on"].editor.setText("2027-04-30")
    fields["source"].editor.setText("Wikipedia (uncited)")
    dialog._on_accepted()
    assert "Change that one" in fields["source"].error()
    fields["source"].editor.setText("A walk of our own")
    QTest.keyClick(fields["source"].editor, KEY.Key_Return)
    assert reading_of(page, "ipsaycocha", 4480).source == "A walk of our own"
    assert len(detail.readings.radios) == len(place(page, "ipsaycocha").readings)


def test_a_reading_is_changed_and_deleted_but_not_the_chosen_one(page, qtbot):
    detail = open_place(page, "ipsaycocha")
    other = reading_of(page, "ipsaycocha", 4450)
    qtbot.mouseClick(detail.readings.tools[other.id]["edit"], LEFT)
    dialog = detail.findChild(ReadingDialog)
    dialog.fields["metres"].editor.setText("4451")
    dialog._on_accepted()
    assert reading_of(page, "ipsaycocha", 4451).id == other.id
    qtbot.mouseClick(detail.readings.tools[other.id]["remove"], LEFT)
    assert 4451 not in [each.metres for each in place(page, "ipsaycocha").readings]
    chosen = reading_of(page, "ipsaycocha", 4500)
    qtbot.mouseClick(detail.readings.tools[chosen.id]["remove"], LEFT)
    assert "Choose another one first" in page.context.prompts.told[-1]


def test_who_goes_there_is_a_way_to_them(page, qtbot):
    departure = scheduled(page.context.session)
    wanted = []
    page.context.bus.wanted.connect(lambda *spot: wanted.append(spot))
    detail = open_place(page, "ipsaycocha")
    texts = [detail.users.item(row).text() for row in range(detail.users.count())]
    assert "L4 · day 2" in texts
    assert f"{departure.code} · day 2" in texts
    detail.users.setCurrentRow(texts.index(f"{departure.code} · day 2"))
    detail.users.setFocus()
    QTest.keyClick(detail.users, KEY.Key_Return)
    assert wanted == [("departures", f"{departure.id}/days")]


def test_a_new_place_opens_and_can_be_deleted_again(page):
    heard = noticed(page)
    page.places.new.trigger()
    dialog = page.places.findChild(NewPlaceDialog)
    type_text(dialog.fields["name"].editor_of("es"), "Laguna Ñandú")
    QTest.keyClick(dialog.fields["name"].editor_of("es"), KEY.Key_Return)
    assert page.places.detail.title.text() == "Laguna Ñandú"
    assert "not known" in page.places.detail.facts.text()
    assert "Nobody yet" in page.places.detail.nobody.text()
    page.places.remove.trigger()
    assert heard[-1].text == "Laguna Ñandú deleted"
    assert page.places.detail.title.text() != "Laguna Ñandú"
    page.context.perform(undo.undo)
    assert place(page, "laguna-nandu")


def test_a_place_that_is_used_stays_and_says_who_uses_it(page):
    open_place(page, "ipsaycocha")
    page.places.remove.trigger()
    assert "used by L3, L4" in page.context.prompts.told[-1]
    assert place(page, "ipsaycocha")


def test_a_name_is_saved_when_it_is_left_and_an_empty_one_refused(page):
    detail = open_place(page, "ipsaycocha")
    line = detail.form.fields["name"].editor_of("es")
    line.setFocus()
    line.selectAll()
    type_text(line, "Abra del Ñusta")
    detail.form.fields["kind"].editor.setFocus()
    assert place(page, "ipsaycocha").name.es == "Abra del Ñusta"
    for language in ("en", "es"):
        detail.form.fields["name"].editor_of(language).clear()
    detail.form.fields["name"].editor_of("es").editingFinished.emit()
    assert "may not be empty" in detail.form.fields["name"].error()
    assert place(page, "ipsaycocha").name.es == "Abra del Ñusta"


def test_a_place_that_is_gone_is_said_so(page):
    gone = place(page, "ipsaycocha").id + 1000
    assert not page.go_to(f"places/{gone}")


def test_the_list_of_places_can_be_exported_as_seen(page):
    assert page.shown_table() is page.places.list.table
    page.go_to("")
    assert page.shown_table() is None


def test_a_read_only_file_shows_places_and_changes_none(qtbot, tmp_path):
    agency_file(tmp_path).close()
    session = opened(tmp_path / "agency.lares", read_only=True)
    page = show(qtbot, ItinerariesPage(context_of(session, tmp_path)))
    page.go_to("places")
    detail = open_place(page, "ipsaycocha")
    assert not page.places.new.isEnabled()
    assert not detail.add_reading.isVisible()
    assert not any(radio.isEnabled() for radio in detail.readings.radios.values())
    assert detail.readings.tools == {}
    session.close()


def test_places_fit_a_small_laptop(page):
    assert page.minimumSizeHint().width() <= 1024 - 200
    assert page.minimumSizeHint().height() <= 640 - 60


def test_nothing_is_left_of_the_closed_places(qtbot, context):
    page = show(qtbot, ItinerariesPage(context))
    page.go_to("places")
    gone = [weakref.ref(part) for part in (page, page.places, page.places.detail, page.places.list, page.treks)]
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del page
    gc.collect()
    assert [ref() for ref in gone] == [None] * 5
