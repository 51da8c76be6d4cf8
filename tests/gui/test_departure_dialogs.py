"""Moving, repeating, cancelling and bringing up to date, by keyboard and by mouse."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from builders import START, booked, client, scheduled
from gui.typing_keys import type_text
from lares_desk.domain.departure import Departure, Dossier
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.logistics import Service, ServiceKind
from lares_desk.domain.people import Traveller
from lares_desk.gui.bus import Notice
from lares_desk.gui.context import Context
from lares_desk.gui.dates import long_date
from lares_desk.gui.departure_duplicate_dialog import DuplicateDepartureDialog
from lares_desk.gui.departure_move_dialog import MoveDepartureDialog
from lares_desk.gui.departure_reason_dialogs import CancelDepartureDialog
from lares_desk.gui.departure_updates_dialog import UpdatesDialog
from lares_desk.gui.departures_page import DeparturesPage
from lares_desk.gui.new_departure_dialog import NewDepartureDialog
from lares_desk.services import departure_lists, departures, itineraries, logistics, trek_days

SHIFT_CTRL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def notices(context: Context) -> list[Notice]:
    heard: list[Notice] = []
    context.bus.noticed.connect(heard.append)
    return heard


def shown_page(context: Context, qtbot: QtBot) -> DeparturesPage:
    page = DeparturesPage(context)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    return page


def dialog_of(page: QWidget, kind: type[QDialog]) -> QDialog:
    return next(each for each in page.findChildren(kind) if each.isVisible())


def dossier(context: Context, departure_id: int) -> Dossier:
    return departures.dossier(context.session, departure_id)


def one(context: Context, **fields: object) -> Departure:
    return scheduled(context.session, **fields)  # type: ignore[arg-type]


def test_a_departure_is_moved_by_keyboard(context: Context, qtbot: QtBot, notices: list[Notice]) -> None:
    departure = one(context)
    page = shown_page(context, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(page, MoveDepartureDialog)
    type_text(dialog.focusWidget(), "2027-06-21")  # the date before is selected, and typed over
    assert "changes from L4-2027-06-14 to L4-2027-06-21" in dialog._outcome.text()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dossier(context, departure.id).departure.start == date(2027, 6, 21)
    assert notices == [Notice("L4-2027-06-21 moved to Mon 21 Jun 2027", undo=True)]


def test_a_departure_is_moved_by_mouse_and_keeps_the_code_that_groups_know(context: Context, qtbot: QtBot) -> None:
    departure = one(context)
    late = Traveller(client("Late", "Lea"), arrival_on=date(2027, 6, 12))
    booked(context.session, departure, [late])
    other = one(context, code="L3", start=date(2027, 4, 28))
    page = shown_page(context, qtbot)
    page.list.table.select(departure.id)
    page.acts.move.trigger()
    dialog = dialog_of(page, MoveDepartureDialog)
    dialog.fields["start"].editor.setText("2027-04-30")
    assert "code stays L4-2027-06-14" in dialog._outcome.text()
    warnings = dialog._warning.text()
    assert "This day has passed" in warnings
    assert "Lea Late arrives on Sat 12 Jun 2027" in warnings
    assert f"Yuri Qolqe is on {other.code} too, Wed 28 Apr 2027 – Fri 30 Apr 2027" in warnings
    qtbot.mouseClick(dialog._accept, Qt.MouseButton.LeftButton)
    moved = dossier(context, departure.id).departure
    assert (moved.start, moved.code) == (date(2027, 4, 30), "L4-2027-06-14")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Write a date"),
        ("14/06/2027", "is not a date"),
        ("20-06-14", "is not a date"),
        ("20270-06-14", "is not a date"),
        ("0020-06-14", ""),
        ("2100-01-01", "not a date of this century"),
        ("2027-06-14", "starts on this day already"),
        ("9999-12-31", ""),
        ("\u202e2027", "is not a date"),
        ("🥾" * 50, "is not a date"),
        ("x" * 5000, "is not a date"),
    ],
)
def test_a_day_that_will_not_do_is_said_under_its_field(context: Context, qtbot: QtBot, typed: str, said: str) -> None:
    departure = one(context)
    page = shown_page(context, qtbot)
    page.acts.move.trigger()
    dialog = dialog_of(page, MoveDepartureDialog)
    dialog.fields["start"].editor.setText(typed)
    dialog._accept.click()
    assert dialog.fields["start"].error()
    assert said in dialog.fields["start"].error()
    assert dialog.isVisible()
    assert dossier(context, departure.id).departure == departure


def test_a_move_says_which_bought_services_stay_on_the_day_of_their_tickets(context: Context, qtbot: QtBot) -> None:
    departure = one(context)
    booked(context.session, departure, [Traveller(client("Quispe", "Ana"))])
    for name, kind in (("Train down", ServiceKind.TRAIN), ("Bus up", ServiceKind.BUS)):
        service = Service(departure.id, kind, name, starts_on=START + timedelta(days=2), seats=1)
        saved = logistics.save_service(context.session, service).value
        if kind is ServiceKind.TRAIN:
            ids = [each.id for each in dossier(context, departure.id).groups[0].travellers]
            logistics.issue_tickets(context.session, saved, ids)
    page = shown_page(context, qtbot)
    page.acts.aim(departure.id, departure.status)
    page.acts.move.trigger()
    dialog = dialog_of(page, MoveDepartureDialog)
    dialog.fields["start"].editor.setText((START + timedelta(days=7)).isoformat())
    stays = f"⚠ Train down: the tickets stay for {long_date(context.locale, START + timedelta(days=2))}."
    assert stays in dialog._warning.text().splitlines()
    assert "Bus up" not in dialog._warning.text()


def test_a_departure_is_repeated_weekly_by_keyboard(context: Context, qtbot: QtBot, notices: list[Notice]) -> None:
    one(context)
    page = shown_page(context, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_D, SHIFT_CTRL)
    dialog = dialog_of(page, DuplicateDepartureDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    type_text(dialog.focusWidget(), "3")
    assert dialog._tree.topLevelItemCount() == 3
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    codes = [
        each.code for each in departure_lists.lines(context.session, departure_lists.matching_ids(context.session))
    ]
    assert codes == ["L4-2027-06-14", "L4-2027-06-21", "L4-2027-06-28", "L4-2027-07-05"]
    assert notices == [Notice("3 departures made, L4-2027-06-21 to L4-2027-07-05", undo=True)]
    assert page.list.table.current_id() == departure_lists.matching_ids(context.session, "2027-06-21")[0]


def test_the_dates_show_where_the_guide_is_busy_and_the_mouse_leaves_the_guide_out(
    context: Context, qtbot: QtBot
) -> None:
    one(context)
    other = one(context, code="L3", start=date(2027, 6, 22))
    page = shown_page(context, qtbot)
    page.list.table.selectRow(0)
    page.acts.duplicate.trigger()
    dialog = dialog_of(page, DuplicateDepartureDialog)
    item = dialog._tree.topLevelItem(0)
    assert other.code in item.child(0).text(0)
    qtbot.mouseClick(dialog._guide.editor, Qt.MouseButton.LeftButton, pos=dialog._guide.editor.rect().center() / 8)
    assert not dialog._guide.value()
    assert dialog._tree.topLevelItem(0).childCount() == 0
    for _ in range(3):
        qtbot.mouseClick(dialog._accept, Qt.MouseButton.LeftButton)
    (made,) = departure_lists.matching_ids(context.session, "2027-06-21")
    assert dossier(context, made).guides == ()


@pytest.mark.parametrize(
    ("every", "times", "field"),
    [("7", "0", "times"), ("7", "1000", "times"), ("0", "1", "every"), ("-1", "1", "every")],
)
def test_a_number_of_times_that_will_not_do_has_its_limit_said(
    context: Context, qtbot: QtBot, every: str, times: str, field: str
) -> None:
    one(context)
    page = shown_page(context, qtbot)
    page.acts.duplicate.trigger()
    dialog = dialog_of(page, DuplicateDepartureDialog)
    dialog.fields["every"].editor.setText(every)
    dialog.fields["times"].editor.setText(times)
    dialog._accept.click()
    assert "write a number from 1 to" in dialog.fields[field].error()
    assert "write a number from 1 to" in dialog._tree.topLevelItem(0).text(0)
    assert departure_lists.count(context.session) == 1


@pytest.mark.parametrize("typed", ["", "x", "7 days", "1e3", "٣", "9" * 5000])
def test_what_is_no_number_is_refused_under_its_field(context: Context, qtbot: QtBot, typed: str) -> None:
    one(context)
    page = shown_page(context, qtbot)
    page.acts.duplicate.trigger()
    dialog = dialog_of(page, DuplicateDepartureDialog)
    dialog.fields["times"].editor.setText(typed)
    dialog._accept.click()
    assert dialog.fields["times"].error()
    assert departure_lists.count(context.session) == 1


def test_a_departure_is_cancelled_with_its_reason_and_opened_again(
    context: Context, qtbot: QtBot, notices: list[Notice]
) -> None:
    departure = one(context)
    booked(context.session, departure)
    page = shown_page(context, qtbot)
    assert not page.acts.reopen.isEnabled()
    page.acts.cancel.trigger()
    dialog = dialog_of(page, CancelDepartureDialog)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert "Write why" in dialog.fields["cancel_reason"].error()
    type_text(dialog.focusWidget(), "Huayco en Lares")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dossier(context, departure.id).departure.cancel_reason == "Huayco en Lares"
    assert notices[-1] == Notice("L4-2027-06-14 cancelled", undo=True)
    assert not page.acts.cancel.isEnabled()
    page.acts.reopen.trigger()
    assert dossier(context, departure.id).departure.status is DepartureStatus.OPEN
    assert notices[-1] == Notice("L4-2027-06-14 is open again", undo=True)


def test_the_safe_button_of_cancelling_keeps_the_departure(context: Context, qtbot: QtBot) -> None:
    departure = one(context)
    page = shown_page(context, qtbot)
    page.acts.cancel.trigger()
    dialog = dialog_of(page, CancelDepartureDialog)
    (keep,) = [each for each in dialog.findChildren(type(dialog._accept)) if each.text() == "Keep departure"]
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert dossier(context, departure.id).departure.status is DepartureStatus.OPEN


def test_a_departure_without_groups_is_deleted_and_the_list_is_shown(
    context: Context, qtbot: QtBot, notices: list[Notice]
) -> None:
    departure = one(context)
    page = shown_page(context, qtbot)
    page.show_departure(departure.id)
    qtbot.keyClick(page, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert departure_lists.count(context.session) == 0
    assert page.place() == ""
    assert page.list.isVisible()
    assert notices == [Notice("L4-2027-06-14 deleted", undo=True)]


def test_a_departure_with_groups_says_why_it_stays(context: Context, qtbot: QtBot) -> None:
    departure = one(context)
    booked(context.session, departure)
    page = shown_page(context, qtbot)
    page.acts.remove.trigger()
    assert context.prompts.told == [
        "Departure L4-2027-06-14 has groups (1), so it cannot be deleted. Cancel it instead."
    ]
    assert departure_lists.count(context.session) == 1


@pytest.mark.parametrize("name", ["move", "duplicate", "cancel", "update"])
def test_a_storm_of_clicks_opens_one_dialog(context: Context, qtbot: QtBot, name: str) -> None:
    one(context)
    page = shown_page(context, qtbot)
    for _ in range(5):
        getattr(page.acts, name).trigger()
        page.new.trigger()
    assert sum(each.isVisible() for each in page.findChildren(QDialog)) == 1


def test_a_storm_of_clicks_makes_one_departure(context: Context, qtbot: QtBot) -> None:
    page = shown_page(context, qtbot)
    page.new.trigger()
    dialog = dialog_of(page, NewDepartureDialog)
    dialog.fields["itinerary"].editor.setCurrentIndex(0)
    dialog.fields["start"].editor.setText("2027-06-14")
    for _ in range(5):
        dialog._accept.click()
    assert departure_lists.count(context.session) == 1


def test_a_page_may_close_while_a_dialog_is_open(context: Context, qtbot: QtBot) -> None:
    one(context)
    page = DeparturesPage(context)
    page.show()
    page.acts.duplicate.trigger()
    page.close()
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()


def changed_itinerary(context: Context) -> int:
    """Change a day of L4 after three departures took it; one of them has edits of its own."""
    ids = [one(context, start=START.replace(month=month)).id for month in (6, 7, 8)]
    mine = dossier(context, ids[1]).days[1]
    trek_days.save(context.session, replace(mine, notes="Second mule"))
    sold = itineraries.by_code(context.session, "L4")
    trek_days.save(context.session, replace(sold.days[1], walk_minutes=111))
    return sold.id


def test_a_changed_itinerary_is_offered_and_own_edits_are_left_unless_ticked(
    context: Context, qtbot: QtBot, notices: list[Notice]
) -> None:
    itinerary_id = changed_itinerary(context)
    page = shown_page(context, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(page, UpdatesDialog)
    assert dialog._itinerary_id == itinerary_id
    items = dialog._items()
    assert [item.checkState(0) is Qt.CheckState.Checked for item in items] == [True, False, True]
    assert "walking time" in items[0].child(0).text(0)
    assert "would be lost" in items[1].child(1).text(0)
    qtbot.keyClick(dialog._tree, Qt.Key.Key_Space)  # the first is unticked
    assert dialog._said.text() == "Ticked: 1 of 3"
    dialog._accept.click()
    walked = [dossier(context, each).days[1].walk_minutes for each in departure_lists.matching_ids(context.session)]
    assert walked[2] == 111
    assert walked[0] != 111
    assert dossier(context, items and departure_lists.matching_ids(context.session)[1]).days[1].notes == "Second mule"
    assert notices == [Notice("Departures brought up to date: 1", undo=True)]


def test_all_and_none_are_ticked_by_mouse(context: Context, qtbot: QtBot) -> None:
    itinerary_id = changed_itinerary(context)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = UpdatesDialog(context, itinerary_id, parent)
    dialog.open()
    qtbot.mouseClick(dialog._none, Qt.MouseButton.LeftButton)
    assert (dialog.ticked(), dialog._accept.isEnabled()) == ([], False)
    qtbot.mouseClick(dialog._all, Qt.MouseButton.LeftButton)
    assert len(dialog.ticked()) == 3
    qtbot.mouseClick(dialog._accept, Qt.MouseButton.LeftButton)
    walked = [dossier(context, each).days[1].walk_minutes for each in departure_lists.matching_ids(context.session)]
    assert walked == [111, 111, 111]


def test_nothing_to_bring_up_to_date_is_said(context: Context, qtbot: QtBot) -> None:
    one(context)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = UpdatesDialog(context, itineraries.by_code(context.session, "L4").id, parent)
    dialog.open()
    assert "Every departure to come has the days" in dialog._said.text()
    assert not dialog._accept.isEnabled()
