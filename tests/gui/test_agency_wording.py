"""The agency's own words: found, changed, switched off and taken back; limits of luggage; what lacks a language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from builders import TODAY, agency_file, opened, scheduled
from gui.conftest import context_for
from gui.typing_keys import type_text
from lares_desk.domain.language import LocalText
from lares_desk.domain.places import PlaceKind
from lares_desk.domain.reference import OwnWording
from lares_desk.gui.agency_page import AgencyPage
from lares_desk.gui.context import Context
from lares_desk.gui.desk import Desk
from lares_desk.gui.limit_dialog import LimitDialog
from lares_desk.gui.wording_dialog import WordingDialog
from lares_desk.gui.wording_words import condition, sections, where
from lares_desk.services import itineraries, limits, places, undo, wording

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NOTES = "advice.money.notes"
FLEECE = "packing.fleece"


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> AgencyPage:
    page = AgencyPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitActive(page):
        page.show()
    return page


def dialog_of(page: AgencyPage, kind: type[QDialog]) -> QDialog:
    return next(each for each in page.findChildren(kind) if each.isVisible())


def states(page: AgencyPage) -> dict[str, str]:
    part = page.tabs.wording()
    rows = range(part.model.rowCount())
    return {part.model.record(row).key: part.model.index(row, 3).data() for row in rows}


def test_every_sentence_and_item_is_listed_and_the_model_keeps_its_rules(page: AgencyPage, context: Context) -> None:
    assert page.go_to("wording")
    model = page.tabs.wording().model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    reference = context.session.reference
    assert model.rowCount() == len(reference.built_in) + len(reference.advice) + len(reference.packing)
    page.tabs.wording().refresh()
    assert set(states(page).values()) == {"Default"}


def test_a_sentence_is_changed_in_its_form_and_taken_back_by_its_button(page: AgencyPage, context: Context) -> None:
    page.go_to(f"wording/{NOTES}")
    page.change_wording.trigger()
    dialog = dialog_of(page, WordingDialog)
    editor = dialog.fields["text"].editor_of("en")
    editor.selectAll()
    type_text(editor, "Bring cash, señor.")
    dialog._accept.click()
    assert wording.get(context.session, NOTES).text.en == "Bring cash, señor."
    assert states(page)[NOTES] == "Changed"
    page.change_wording.trigger()
    dialog_of(page, WordingDialog).default_button.click()
    assert not wording.own(context.session)
    assert states(page)[NOTES] == "Default"
    assert not page.take_back.isEnabled()


def test_enter_opens_the_form_and_the_condition_is_said_in_words(page: AgencyPage, qtbot: QtBot) -> None:
    page.go_to("wording/packing.sleeping-bag-rented")
    qtbot.keyClick(page.tabs.wording().table, Qt.Key.Key_Return)
    dialog = dialog_of(page, WordingDialog)
    line = page.tabs.wording().current()
    assert where(line) == "The agency brings"
    assert condition(line, page.context.locale, "en") == "Nights in tents: 1 or more, rents a sleeping bag."
    dialog.reject()


def test_months_over_the_turn_of_the_year_are_one_span(context: Context) -> None:
    line = wording.get(context.session, "packing.rain-jacket")
    assert condition(line, context.locale, "en").startswith("Leaving in November to April; or")


def test_a_weight_and_the_switch_are_kept_and_a_fact_that_nobody_fills_is_refused(
    page: AgencyPage, context: Context
) -> None:
    page.go_to(f"wording/{FLEECE}")
    page.change_wording.trigger()
    dialog = dialog_of(page, WordingDialog)
    editor = dialog.fields["text"].editor_of("es")
    before = editor.toPlainText()
    type_text(editor, "{gold} ")
    dialog._accept.click()
    assert "{gold}" in dialog.fields["text"].error()
    editor.setPlainText(before)
    dialog.fields["weight_g"].editor.selectAll()
    type_text(dialog.fields["weight_g"].editor, "420")
    dialog.fields["is_on"].editor.click()
    dialog._accept.click()
    line = wording.get(context.session, FLEECE)
    assert (line.weight_g, line.is_on, line.text) == (420, False, line.default)


def test_a_line_is_left_off_and_put_back_by_one_action_which_undo_takes_back(
    page: AgencyPage, context: Context
) -> None:
    page.go_to(f"wording/{NOTES}")
    page.switch_wording.trigger()
    assert states(page)[NOTES] == "Switched off"
    assert page.switch_wording.text() == "Put on the pape&rs"
    context.perform(undo.undo)
    assert states(page)[NOTES] == "Default"
    assert page.switch_wording.text() == "Leave off the pape&rs"


def test_search_and_filter_narrow_the_list_and_an_empty_one_offers_everything(page: AgencyPage) -> None:
    page.go_to("wording")
    part = page.tabs.wording()
    type_text(part.search._line, "billetes chicos")
    assert NOTES in states(page)
    assert len(states(page)) < 5
    part.filter.box.setCurrentIndex(part.filter.box.findData("changed"))
    part.filter.box.activated.emit(0)
    assert part.model.rowCount() == 0
    part._empty._button.click()
    assert part.model.rowCount() > 100
    assert not part.filter.is_set()


def test_every_section_and_bag_of_the_filter_holds_something(page: AgencyPage) -> None:
    page.go_to("wording")
    part = page.tabs.wording()
    for number in range(part.filter.box.count()):
        value = part.filter.box.itemData(number)
        part.filter.choose(value)
        part.refresh()
        assert part.model.rowCount() or value in {"changed", "off"}, value
    assert len(sections()) == 21


def test_advice_that_papers_are_built_around_is_worded_but_not_left_off(page: AgencyPage, context: Context) -> None:
    key = "sentence.briefing.altitude.doctor"
    page.go_to(f"wording/{key}")
    assert not page.switch_wording.isEnabled()
    assert "built around" in page.switch_wording.toolTip()
    page.change_wording.trigger()
    dialog = dialog_of(page, WordingDialog)
    assert not dialog.fields["is_on"].editor.isEnabled()
    editor = dialog.fields["text"].editor_of("en")
    editor.setPlainText("Ask your doctor in {month}.")
    dialog._accept.click()
    assert "{high}, {sleep}" in dialog.fields["text"].error()
    editor.setPlainText("Ask your doctor: {sleep} m, {high} m.")
    dialog._accept.click()
    assert states(page)[key] == "Changed"
    said = context.session.reference.wording.say("briefing.altitude.doctor", "en", sleep="3,800", high="4,500")
    assert said == "Ask your doctor: 3,800 m, 4,500 m."


def test_a_season_and_an_occasion_are_said_in_words(context: Context) -> None:
    dry = wording.get(context.session, "sentence.season.dry.text")
    assert condition(dry, context.locale, "en") == "Leaving in May to September."
    over = wording.get(context.session, "sentence.briefing.altitude.limit")
    assert condition(over, context.locale, "es").startswith("Una noche queda más de 500 m")


def test_the_actions_of_other_tabs_are_out_of_the_menu(page: AgencyPage) -> None:
    def seen() -> set[str]:
        return {each.text().replace("&", "") for each in page.menu_actions() if each and each.isVisible()}

    assert "Choose logo…" in seen()
    assert "Change wording…" not in seen()
    page.go_to("wording")
    assert "Change wording…" in seen()
    assert "Choose logo…" not in seen()
    page.go_to("limits")
    assert "Change limit…" in seen()
    assert "Change wording…" not in seen()
    assert page.place() == "limits"
    assert not page.go_to("nowhere")


def test_a_limit_is_changed_in_kilograms_and_centimetres(page: AgencyPage, context: Context) -> None:
    page.go_to("limits")
    part = page.tabs.limits()
    part.table.select(next(each.id for each in limits.all_limits(context.session) if each.key == "perurail"))
    page.change_limit.trigger()
    dialog = dialog_of(page, LimitDialog)
    for name, text in (("grams", "8,5"), ("sides_mm", ""), ("source", "perurail.com"), ("checked_on", "2027-05-01")):
        dialog.fields[name].editor.selectAll()
        dialog.fields[name].editor.clear()
        type_text(dialog.fields[name].editor, text)
    dialog._accept.click()
    found = next(each for each in limits.all_limits(context.session) if each.key == "perurail")
    assert (found.grams, found.sides_mm, found.source, found.checked_on) == (8500, None, "perurail.com", TODAY)
    row = part.model.row_of(found.id)
    assert part.model.index(row, 1).data() == "8.5 kg"


def test_a_limit_that_was_looked_up_is_dated_by_one_key_which_undo_takes_back(
    page: AgencyPage, context: Context, qtbot: QtBot
) -> None:
    page.go_to("limits")
    part = page.tabs.limits()
    duffel = next(each for each in limits.all_limits(context.session) if each.key == "duffel")
    part.table.select(duffel.id)
    row = part.model.row_of(duffel.id)
    assert part.model.index(row, 4).data() == "Not checked yet"
    qtbot.keyClick(part.table, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    found = {each.key: each.checked_on for each in limits.all_limits(context.session)}
    assert found["duffel"] == TODAY
    assert {when for key, when in found.items() if key != "duffel"} == {None}
    assert part.model.index(row, 4).data() != "Not checked yet"
    assert not page.check_limit.isEnabled()
    assert page.check_limit.toolTip() == "It was checked today"
    context.perform(undo.undo)
    assert part.model.index(row, 4).data() == "Not checked yet"
    assert page.check_limit.isEnabled()


def test_an_impossible_limit_is_refused_under_its_field(page: AgencyPage) -> None:
    page.go_to("limits")
    page.change_limit.trigger()
    dialog = dialog_of(page, LimitDialog)
    dialog.fields["grams"].editor.selectAll()
    type_text(dialog.fields["grams"].editor, "0")
    dialog._accept.click()
    assert "0.1 to 200 kg" in dialog.fields["grams"].error()


def test_what_lacks_a_language_is_listed_with_the_way_to_it(page: AgencyPage, context: Context) -> None:
    session = context.session
    scheduled(session)
    page.go_to("languages")
    part = page.tabs.untranslated()
    assert part.model.rowCount() == 0
    place_id = places.add(session, LocalText("New camp"), PlaceKind.CAMP, 3900, "the agency").value
    trek = itineraries.by_code(session, "L4")
    context.perform(itineraries.save, replace(trek, summary=LocalText("", "Solo español")))
    context.perform(wording.save, OwnWording(NOTES, LocalText("Cash", "")))
    wanted: list[tuple[str, str]] = []
    context.bus.wanted.connect(lambda name, place: wanted.append((name, place)))
    for row in range(part.model.rowCount()):
        part.table.selectRow(row)
        part.table.opened.emit(part.table.current_id())
    assert wanted == [
        ("itineraries", str(trek.id)), ("itineraries", f"places/{place_id}"), ("agency", f"wording/{NOTES}"),
    ]  # fmt: skip
    assert [part.model.index(row, 2).data() for row in range(3)] == ["English", "Spanish", "Spanish"]


@pytest.fixture
def read_only(tmp_path_factory: pytest.TempPathFactory, desk: Desk, qtbot: QtBot) -> Iterator[AgencyPage]:
    session = agency_file(tmp_path_factory.mktemp("read"))
    session.close()
    reader = opened(session.path, read_only=True)
    page = AgencyPage(context_for(reader, desk))
    qtbot.addWidget(page)
    page.show()
    yield page
    reader.close()


def test_a_file_that_is_only_read_shows_the_words_and_changes_none(read_only: AgencyPage) -> None:
    read_only.go_to("wording")
    assert not read_only.switch_wording.isEnabled()
    assert not read_only.take_back.isEnabled()
    read_only.change_wording.trigger()
    dialog = dialog_of(read_only, WordingDialog)
    assert dialog.fields["text"].is_read_only()
    assert not dialog._accept.isEnabled()
    dialog.reject()
    read_only.go_to("limits")
    assert not read_only.change_limit.isEnabled()
    assert not read_only.check_limit.isEnabled()
