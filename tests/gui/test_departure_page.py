"""The page of departures: filters, sorting, places, the head and the days beside the itinerary."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from builders import booked, scheduled
from gui.typing_keys import type_text
from lares_desk.domain.departure import Departure
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.trek import DayState
from lares_desk.gui.bus import Notice
from lares_desk.gui.context import Context
from lares_desk.gui.departure_reason_dialogs import CancelDepartureDialog, FewerSeatsDialog
from lares_desk.gui.departures_page import DeparturesPage
from lares_desk.services import departures, trek_days

SHIFT_CTRL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def season(context: Context) -> list[Departure]:
    """A past L4, a June L4 with five and an overlapping L3 of the same guide, a cancelled July L3."""
    session = context.session
    past = scheduled(session, "L4", date(2027, 3, 1), 12, "Ana Ttito")
    june = scheduled(session, "L4", date(2027, 6, 14))
    booked(session, june, 5)
    other = scheduled(session, "L3", date(2027, 6, 16))
    off = scheduled(session, "L3", date(2027, 7, 20), 8, "")
    departures.cancel(session, off.id, "Landslide")
    return [past, june, other, off]


def shown(context: Context, qtbot: QtBot) -> DeparturesPage:
    page = DeparturesPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitActive(page):
        page.show()
    return page


def codes(page: DeparturesPage) -> list[str]:
    return [page.list.model.record(row).code for row in range(page.list.model.rowCount())]


def test_each_filter_narrows_the_list_and_clearing_brings_it_back(
    context: Context, qtbot: QtBot, season: list[Departure]
) -> None:
    past, june, other, off = (each.code for each in season)
    page = shown(context, qtbot)
    boxes = page.list.filters.boxes
    for name, key, found in (
        ("dates", "coming", [june, other, off]),
        ("dates", "past", [past]),
        ("dates", "2027", [past, june, other, off]),
        ("season", "rainy", [past]),
        ("season", "7", [off]),
        ("itinerary", str(season[1].itinerary_id), [past, june]),
        ("status", "cancelled", [off]),
    ):
        boxes[name].choose(key)
        assert codes(page) == found, (name, key)
        assert page.clear.isEnabled()
        page.clear.trigger()
        assert codes(page) == [past, june, other, off]
        assert not page.clear.isEnabled()
    boxes["guide"].setCurrentIndex(boxes["guide"].findText("Ana Ttito"))
    assert codes(page) == [past]


def test_what_is_filtered_is_said_and_the_mouse_clears_it(
    context: Context, qtbot: QtBot, season: list[Departure]
) -> None:
    page = shown(context, qtbot)
    page.list.filters.boxes["season"].choose("dry")
    page.list.filters.boxes["status"].choose("open")
    assert page.list._left_out.text() == "2 of 4 departures:  Dry season  ·  Open"
    qtbot.mouseClick(page.list._clear_button, Qt.MouseButton.LeftButton)
    assert not page.list._left_out.isVisible()
    assert page.list.model.rowCount() == 4


def test_filters_work_by_keyboard(context: Context, qtbot: QtBot, season: list[Departure]) -> None:
    page = shown(context, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_F, SHIFT_CTRL)
    box = page.list.filters.boxes["dates"]
    assert box.hasFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.chosen() == "coming"
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert page.list.filters.boxes["season"].hasFocus()
    qtbot.keyClick(page, Qt.Key.Key_L, SHIFT_CTRL)
    assert page.list.model.rowCount() == 4
    assert page.list.table.hasFocus()


def test_search_and_filters_work_together_and_their_empty_list_clears_both(
    context: Context, qtbot: QtBot, season: list[Departure]
) -> None:
    page = shown(context, qtbot)
    page.list.filters.boxes["status"].choose("cancelled")
    type_text(page.list.search.focusProxy(), "l4")
    assert codes(page) == []
    assert "l4" in page.list._empty._line.text()
    assert "Cancelled" in page.list._empty._line.text()
    qtbot.mouseClick(page.list._empty._button, Qt.MouseButton.LeftButton)
    assert len(codes(page)) == 4


def test_filters_and_order_are_remembered_for_the_file(context: Context, qtbot: QtBot, season: list[Departure]) -> None:
    page = shown(context, qtbot)
    page.list.filters.boxes["season"].choose("dry")
    page.list.table._on_header_clicked(4)
    again = shown(context, qtbot)
    assert again.list.filters.boxes["season"].chosen() == "dry"
    assert [page.list.model.record(row).booked for row in range(3)] == [0, 0, 5]
    assert codes(again) == codes(page)


@pytest.mark.parametrize("kept", [{"season": "no such"}, {"status": 7}, {"dates": "9999"}, {"guide": "x"}])
def test_a_memory_that_makes_no_sense_filters_nothing(
    context: Context, qtbot: QtBot, season: list[Departure], kept: dict[str, object]
) -> None:
    context.memory.set("departures/filters", kept)
    assert shown(context, qtbot).list.model.rowCount() == 4


def test_a_new_departure_shows_whatever_was_filtered(context: Context, qtbot: QtBot, season: list[Departure]) -> None:
    page = shown(context, qtbot)
    page.list.filters.boxes["status"].choose("cancelled")
    new = scheduled(context.session, "L4", date(2029, 1, 3), 12, "Somebody New")
    assert page.list.show_departure(new.id)
    page.list.filters.refresh()
    assert page.list.filters.boxes["dates"].findData("2029") > 0
    assert page.list.filters.boxes["guide"].findText("Somebody New") > 0


def test_a_guide_conflict_is_marked_on_both_rows_in_words(
    context: Context, qtbot: QtBot, season: list[Departure]
) -> None:
    page = shown(context, qtbot)
    _past, june, other, _off = season
    for mine, theirs in ((june, other), (other, june)):
        index = page.list.model.index(page.list.model.row_of(mine.id), 5)
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            assert f"Yuri Qolqe is on {theirs.code} too" in index.data(role)
    assert page.list.model.index(0, 5).data(Qt.ItemDataRole.ToolTipRole) is None


def test_places_lead_to_tabs_and_groups_and_back(context: Context, qtbot: QtBot, season: list[Departure]) -> None:
    june = season[1]
    second = booked(context.session, june, 1, "Second group")
    page = shown(context, qtbot)
    moved: list[str] = []

    def note() -> None:
        moved.append(page.place())

    page.moved.connect(note)
    for place in (f"{june.id}", f"{june.id}/days", f"{june.id}/groups", f"{june.id}/papers", ""):
        assert page.go_to(place)
        assert page.place() == place
    assert page.go_to(f"{june.id}/groups/{second.id}")
    assert page.detail.groups.list.current_id() == second.id
    assert page.go_to(f"{june.id}/groups/999")  # the group is gone, its departure is not
    assert page.go_to(f"{june.id}/nowhere")
    assert not page.go_to("999/days")
    moved.clear()
    page.detail.tabs.setCurrentIndex(1)
    assert moved == [f"{june.id}/days"]


def test_another_departure_opens_at_the_tab_that_was_looked_at_last(
    context: Context, qtbot: QtBot, season: list[Departure]
) -> None:
    page = shown(context, qtbot)
    page.show_departure(season[1].id)
    page.detail.tabs.setCurrentIndex(2)
    page.back.trigger()
    page.show_departure(season[2].id)
    assert page.place() == f"{season[2].id}/groups"


def test_escape_goes_back_but_first_gives_a_field_its_value_back(
    context: Context, qtbot: QtBot, season: list[Departure]
) -> None:
    page = shown(context, qtbot)
    page.show_departure(season[1].id)
    notes = page.detail.form.notes.editor
    type_text(notes, "Half a thou")
    qtbot.keyClick(notes, Qt.Key.Key_Escape)
    assert notes.toPlainText() == ""
    assert page.place() == f"{season[1].id}"
    capacity = page.detail.form.capacity.editor
    type_text(capacity, "9")
    qtbot.keyClick(capacity, Qt.Key.Key_Escape)
    assert capacity.text() == "12"
    qtbot.keyClick(capacity, Qt.Key.Key_Escape)
    assert page.place() == ""
    assert page.list.table.current_id() == season[1].id


def test_the_head_says_both_dates_of_a_guide_as_long_as_it_is_true_and_leads_to_the_other(
    context: Context, qtbot: QtBot, season: list[Departure]
) -> None:
    _past, june, other, _off = season
    page = shown(context, qtbot)
    page.show_departure(june.id)
    said = page.detail.head.notices.accessibleName()
    assert "Mon 14 Jun 2027 – Thu 17 Jun 2027" in said
    assert f"and on {other.code} Wed 16 Jun 2027 – Fri 18 Jun 2027" in said
    assert page.detail.head.notices.isVisible()
    wanted: list[tuple[str, str]] = []

    def note(name: str, place: str) -> None:
        wanted.append((name, place))

    context.bus.wanted.connect(note)
    page.detail.head.notices.linkActivated.emit(str(other.id))
    assert wanted == [("departures", str(other.id))]
    context.perform(departures.set_guide, june.id, "Ana Ttito")
    assert not page.detail.head.notices.isVisible()


def test_a_name_that_looks_like_markup_is_shown_as_it_is(context: Context, qtbot: QtBot) -> None:
    wild = "<b>{code}</b> & \u202eson"
    first = scheduled(context.session, "L4", date(2027, 6, 14), guide=wild)
    scheduled(context.session, "L3", date(2027, 6, 15), guide=wild)
    page = shown(context, qtbot)
    page.show_departure(first.id)
    assert "<b>{code}</b> &" in page.detail.head.notices.accessibleName()
    assert "<b>" not in page.detail.head.notices.text()


def test_why_it_was_cancelled_and_why_it_is_over_capacity_stand_on_the_head(
    context: Context, qtbot: QtBot, season: list[Departure]
) -> None:
    _past, june, _other, off = season
    departures.save(context.session, replace(june, capacity=4), "A family of five")
    page = shown(context, qtbot)
    page.show_departure(off.id)
    assert "Cancelled: Landslide" in page.detail.head.notices.accessibleName()
    page.show_departure(june.id)
    assert "Over capacity: Group one: A family of five" in page.detail.head.notices.accessibleName()


def test_the_status_cancelled_asks_for_a_reason(context: Context, qtbot: QtBot, season: list[Departure]) -> None:
    page = shown(context, qtbot)
    page.show_departure(season[1].id)
    status = page.detail.form.status
    status.editor.setCurrentIndex(status._values.index(DepartureStatus.CANCELLED))
    status.commit()
    assert status.value() is DepartureStatus.OPEN
    (dialog,) = page.findChildren(CancelDepartureDialog)
    type_text(dialog.fields["cancel_reason"].editor, "Strike")
    qtbot.mouseClick(dialog._accept, Qt.MouseButton.LeftButton)
    assert status.value() is DepartureStatus.CANCELLED
    assert departures.dossier(context.session, season[1].id).departure.cancel_reason == "Strike"


def test_fewer_seats_than_travellers_ask_why(context: Context, qtbot: QtBot, season: list[Departure]) -> None:
    june = season[1]
    page = shown(context, qtbot)
    page.show_departure(june.id)
    capacity = page.detail.form.capacity
    for keep in (False, True):
        capacity.editor.selectAll()
        type_text(capacity.editor, "4")
        page.detail.form.guide.editor.setFocus()
        dialog = next(each for each in page.findChildren(FewerSeatsDialog) if each.isVisible())
        if not keep:
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
            assert (capacity.value(), capacity.error()) == (12, "")
            continue
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        assert "needs a reason" in dialog.fields["over_capacity_reason"].error()
        type_text(dialog.fields["over_capacity_reason"].editor, "One tent is lost")
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    dossier = departures.dossier(context.session, june.id)
    assert dossier.departure.capacity == 4
    assert dossier.groups[0].booking.over_capacity_reason == "One tent is lost"
    assert (capacity.value(), capacity.error()) == (4, "")


def test_days_say_what_differs_and_take_the_itinerarys_version(
    context: Context, qtbot: QtBot, season: list[Departure]
) -> None:
    june = season[1]
    days = departures.dossier(context.session, june.id).days
    notices: list[Notice] = []
    context.bus.noticed.connect(notices.append)
    page = shown(context, qtbot)
    page.go_to(f"{june.id}/days")
    tab = page.detail.days
    assert not tab._strip.isVisible()
    context.perform(trek_days.save, replace(days[1], walk_minutes=77, notes="Mine"))
    context.perform(trek_days.add, "departure", june.id)
    qtbot.waitUntil(tab._strip.isVisible)
    assert tab._trek.text() == "⚠ Differs from L4 on day 2  ·  this departure's own: day 5"
    assert not tab.take_day.isEnabled()
    tab.editor.list.choose(days[1].id)
    qtbot.waitUntil(tab.take_day.isEnabled)
    assert tab._day.text() == "Day 2 differs in: walking time, notes"
    tab.take_day.trigger()
    assert departures.dossier(context.session, june.id).days[1].notes == days[1].notes
    assert notices == [Notice("Day 2 is the itinerary's again", undo=True)]
    qtbot.waitUntil(lambda: "Differs" not in tab._trek.text())
    tab.take_all.trigger()
    assert len(departures.dossier(context.session, june.id).days) == 4
    qtbot.waitUntil(lambda: not tab._strip.isVisible())


def test_back_to_the_valley_closes_the_selected_day_and_the_walks_after_it(
    context: Context, qtbot: QtBot, season: list[Departure]
) -> None:
    june = season[1]
    notices: list[Notice] = []
    context.bus.noticed.connect(notices.append)
    page = shown(context, qtbot)
    page.go_to(f"{june.id}/days")
    tab = page.detail.days
    tab.editor.list.choose(departures.dossier(context.session, june.id).days[1].id)
    qtbot.waitUntil(tab.to_valley.isEnabled)
    tab.to_valley.trigger()
    days = departures.dossier(context.session, june.id).days
    assert [day.number for day in days if day.state is DayState.CLOSED] == [2, 3]
    assert notices == [Notice("Back to the valley: closed to walkers on day 2, 3", undo=True)]
    qtbot.waitUntil(lambda: not tab.to_valley.isEnabled())


def test_a_day_that_is_missing_is_named(context: Context, qtbot: QtBot, season: list[Departure]) -> None:
    june = season[1]
    day = departures.dossier(context.session, june.id).days[2]
    page = shown(context, qtbot)
    page.go_to(f"{june.id}/days")
    context.perform(trek_days.remove, day.id)
    qtbot.waitUntil(page.detail.days._strip.isVisible)
    assert f"missing here: “{day.title.en}”" in page.detail.days._trek.text().lower().replace(
        day.title.en.lower(), day.title.en
    )


def test_a_file_open_to_read_lets_nothing_be_done(
    context: Context, qtbot: QtBot, season: list[Departure], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(context.session), "read_only", property(lambda _self: True))
    page = shown(context, qtbot)
    page.show_departure(season[1].id)
    for action in (page.new, page.acts.move, page.acts.duplicate, page.acts.cancel, page.acts.remove, page.acts.update):
        assert not action.isEnabled()
        assert "read only" in action.toolTip()


def test_everything_that_takes_the_keyboard_has_a_name(context: Context, qtbot: QtBot, season: list[Departure]) -> None:
    page = shown(context, qtbot)
    page.show_departure(season[1].id)
    for box in page.list.filters.boxes.values():
        assert box.accessibleName()
    for line in page.detail.form.findChildren(QLineEdit):
        assert line.accessibleName()


def test_mnemonics_of_the_menu_are_unique(context: Context, qtbot: QtBot) -> None:
    page = shown(context, qtbot)
    texts = [action.text() for action in page.menu_actions() if action is not None]
    marks = [text[text.index("&") + 1].lower() for text in texts]
    assert len(set(marks)) == len(texts)
