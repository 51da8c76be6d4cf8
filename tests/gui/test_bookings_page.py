"""The page of bookings: every group of every departure, narrowed, sorted, opened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from builders import TODAY, booked, client, opened, scheduled
from gui.conftest import context_for
from gui.typing_keys import type_text
from lares_desk.domain.list_order import Order
from lares_desk.domain.people import BookingStatus, Traveller
from lares_desk.gui.booking_filters import COMING, MONTH, PAST, SEASON
from lares_desk.gui.bookings_page import BookingsPage
from lares_desk.gui.bus import Notice
from lares_desk.gui.context import Context
from lares_desk.gui.desk import Desk
from lares_desk.gui.group_dialogs import GroupDialog
from lares_desk.services import booking_lists, groups, undo
from lares_desk.services.session import Session
from trek_desk import show

ENTER = Qt.Key.Key_Return


@pytest.fixture(autouse=True)
def put_away(session: Session, qtbot: QtBot) -> Iterator[None]:
    """Hide every page before its file is closed, as the window does."""
    yield
    for widget in QApplication.topLevelWidgets():
        widget.hide()


@pytest.fixture
def season(context: Context) -> Context:
    """Return a file with a past group, one of this month, and one to come that is cancelled."""
    session = context.session
    past = scheduled(session, "L3", date(2027, 4, 10))
    month = scheduled(session, "L4", date(2027, 5, 20))
    later = scheduled(session, "L4", date(2028, 6, 14))
    booked(session, past, [Traveller(client("Amaru", "Inés"))], "Zebras")
    booked(session, month, [Traveller(client("Beck", diet="Vegan")), Traveller(client("Beck", "Uwe"))], "Alpacas")
    groups.cancel(session, booked(session, later, [Traveller(client("Cruz"))], "Mules"))
    return context


def page_of(context: Context, qtbot: QtBot) -> BookingsPage:
    return show(qtbot, BookingsPage(context), 1080, 740)


def names(page: BookingsPage) -> list[str]:
    return [page.list.model.record(row).name for row in range(page.list.model.rowCount())]


def click_row(qtbot: QtBot, table: QWidget, row: int, *, double: bool = False) -> None:
    point = table.visualRect(table.model().index(row, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    if double:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)


def choose(page: BookingsPage, name: str, value: str) -> None:
    box = page.list.filters._boxes[name]
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def wishes(context: Context) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []
    context.bus.wanted.connect(lambda page, place: heard.append((page, place)))
    return heard


def test_the_list_obeys_the_rules_of_models(season: Context, qtbot: QtBot) -> None:
    page = page_of(season, qtbot)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(page.list.model, mode)]
    page.list.table.selectRow(1)
    testers.append(QAbstractItemModelTester(page.detail.model, mode))
    type_text(page.list.search.focusProxy(), "alp")
    choose(page, "period", COMING)
    page.list.search.clear()
    page.list.table.selectRow(0)
    assert [tester.model() for tester in testers] == [page.list.model, page.detail.model]


def test_the_list_starts_at_the_next_departure(season: Context, qtbot: QtBot) -> None:
    page = page_of(season, qtbot)
    assert names(page) == ["Zebras", "Alpacas", "Mules"]
    assert page.detail.group.booking.name == "Alpacas"


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("period", COMING, ["Alpacas", "Mules"]),
        ("period", MONTH, ["Alpacas"]),
        ("period", PAST, ["Zebras"]),
        ("period", f"{SEASON}2028", ["Mules"]),
        ("status", BookingStatus.CANCELLED, ["Mules"]),
        ("status", BookingStatus.TENTATIVE, []),
    ],
)
def test_filters_narrow_the_list_and_the_file_remembers_them(
    season: Context, qtbot: QtBot, name: str, value: str, found: list[str]
) -> None:
    page = page_of(season, qtbot)
    choose(page, name, value)
    assert names(page) == found
    assert page.list.filters._clear_button.isVisible()
    assert names(page_of(season, qtbot)) == found


def test_an_itinerary_narrows_the_list(season: Context, qtbot: QtBot) -> None:
    page = page_of(season, qtbot)
    box = page.list.filters._boxes["itinerary"]
    choose(page, "itinerary", next(box.itemData(row) for row in range(box.count()) if box.itemText(row)[:2] == "L3"))
    assert names(page) == ["Zebras"]


@pytest.mark.parametrize("search", ["alpac", "BECK", "l4-2027-05"])
def test_a_group_is_found_by_name_leader_or_reference(season: Context, qtbot: QtBot, search: str) -> None:
    page = page_of(season, qtbot)
    type_text(page.list.search.focusProxy(), search)
    assert names(page) == ["Alpacas"]
    assert page.list.search._count.text() == "1 of 3"


def test_nothing_found_says_why_and_offers_the_way_back(season: Context, qtbot: QtBot) -> None:
    page = page_of(season, qtbot)
    empty = page.list._empty
    type_text(page.list.search.focusProxy(), "foo")
    assert (empty._line.text(), empty._button.text()) == ("No booking matches “foo”.", "Clear search")
    choose(page, "period", COMING)
    assert empty._line.text() == "No booking matches “foo” and these filters."
    qtbot.mouseClick(empty._button, Qt.MouseButton.LeftButton)
    assert names(page) == ["Zebras", "Alpacas", "Mules"]
    choose(page, "status", BookingStatus.TENTATIVE)
    assert (empty._line.text(), empty._button.text()) == ("No booking matches these filters.", "Clear filters")


def test_a_file_without_groups_leads_to_the_departures(context: Context, qtbot: QtBot) -> None:
    page = page_of(context, qtbot)
    wanted = wishes(context)
    assert page.list._empty._line.text() == "There are no bookings yet. Groups are added to a departure."
    qtbot.mouseClick(page.list._empty._button, Qt.MouseButton.LeftButton)
    assert wanted == [("departures", "")]


def test_a_header_click_sorts_and_a_second_one_turns_round(season: Context, qtbot: QtBot) -> None:
    page = page_of(season, qtbot)
    header = page.list.table.horizontalHeader()
    for expected in (["Alpacas", "Mules", "Zebras"], ["Zebras", "Mules", "Alpacas"]):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, header.height() // 2))
        assert names(page) == expected
    assert page.list.table.order == Order("name", descending=True)


def test_keys_alone_find_a_group_and_open_the_form_that_the_departure_has(season: Context, qtbot: QtBot) -> None:
    page = page_of(season, qtbot)
    page.list.search.find()
    box = page.list.search.focusProxy()
    type_text(box, "alp")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(page.list.table, ENTER)
    dialog = page.findChild(GroupDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.fields["group"].setFocus()
    dialog.fields["group"].editor.selectAll()
    type_text(dialog.fields["group"].editor, "Llamas ñ")
    qtbot.keyClick(dialog.fields["group"].editor, ENTER)
    assert names(page) == ["Llamas ñ"] or names(page) == []
    page.list.search.clear()
    assert "Llamas ñ" in names(page)


def test_the_mouse_alone_cancels_a_group_and_undo_is_offered(season: Context, qtbot: QtBot, desk: Desk) -> None:
    page = page_of(season, qtbot)
    said: list[Notice] = []
    season.bus.noticed.connect(said.append)
    click_row(qtbot, page.list.table, 1)
    page.cancel.trigger()
    assert page.detail.group.booking.status is BookingStatus.CANCELLED
    assert said == [Notice("Group Alpacas cancelled", undo=True)]
    assert desk.prompts.asked == []
    assert not page.cancel.isEnabled()
    season.perform(undo.undo)
    assert page.detail.group.booking.status is BookingStatus.CONFIRMED
    assert page.cancel.isEnabled()


def test_a_double_click_opens_the_form(season: Context, qtbot: QtBot) -> None:
    page = page_of(season, qtbot)
    click_row(qtbot, page.list.table, 1, double=True)
    assert page.findChild(GroupDialog) is not None


def test_a_booking_leads_to_its_departure_and_to_its_travellers(season: Context, qtbot: QtBot) -> None:
    page = page_of(season, qtbot)
    wanted = wishes(season)
    line = page.detail.line
    page.go.trigger()
    page.detail.table.selectRow(0)
    page.detail.table.setFocus()
    qtbot.keyClick(page.detail.table, ENTER)
    first = page.detail.group.travellers[0].client.id
    assert wanted == [("departures", f"{line.departure_id}/groups/{line.id}"), ("clients", str(first))]


def test_the_place_of_a_page_leads_back_to_its_booking(season: Context, qtbot: QtBot) -> None:
    page = page_of(season, qtbot)
    place = page.place()
    choose(page, "period", PAST)
    assert page.place() != place
    assert page.go_to(place)
    assert page.detail.group.booking.name == "Alpacas"
    assert not page.go_to("9999")


def test_the_detail_shows_diet_and_who_leads(season: Context, qtbot: QtBot) -> None:
    page = page_of(season, qtbot)
    model = page.detail.model
    cells = [[model.index(row, column).data() for column in range(2)] for row in range(model.rowCount())]
    assert cells == [["Beck, Zofia  (leads)", "Vegan"], ["Beck, Uwe", ""]]
    assert "L4-2027-05-20" in page.detail._departure.text()
    assert "Thu 20 May 2027" in page.detail._dates.text()


def test_a_file_that_is_only_read_shows_everything_and_changes_nothing(
    sample_copy: object, desk: Desk, qtbot: QtBot
) -> None:
    session = opened(sample_copy, read_only=True)
    page = page_of(context_for(session, desk), qtbot)
    page.list.table.selectRow(0)
    assert (page.edit.isEnabled(), page.cancel.isEnabled(), page.go.isEnabled()) == (False, False, True)
    session.close()


@pytest.mark.parametrize("kept", [{"period": "season20270"}, {"status": "gone", "itinerary": "99"}, {"period": 7}])
def test_a_memory_that_means_nothing_narrows_nothing(season: Context, qtbot: QtBot, kept: dict[str, object]) -> None:
    season.memory.set("bookings/filters", kept)
    assert names(page_of(season, qtbot)) == ["Zebras", "Alpacas", "Mules"]


@pytest.mark.parametrize("search", ["x" * 5000, "\x00\x07", "\u202e", "🙂", "'; --", "%_"])
def test_no_search_is_too_strange(season: Context, qtbot: QtBot, search: str) -> None:
    page = page_of(season, qtbot)
    page.list.search.focusProxy().setText(search)
    assert page.list.model.rowCount() in {0, 3}


def test_every_mnemonic_and_shortcut_of_the_menu_is_used_once(season: Context, qtbot: QtBot) -> None:
    page = page_of(season, qtbot)
    actions = [action for action in page.menu_actions() if action]
    letters = [action.text()[action.text().index("&") + 1].casefold() for action in actions]
    keys = [action.shortcut().toString() for action in actions]
    assert len(set(letters)) == len(letters)
    assert len(set(keys)) == len(keys)
    assert all(keys)


def test_everything_that_takes_the_focus_has_a_name(season: Context, qtbot: QtBot) -> None:
    page = page_of(season, qtbot)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_today_is_the_first_coming_day(season: Context, qtbot: QtBot) -> None:
    session = season.session
    booked(session, scheduled(session, "L2", date(2027, 4, 30)), 1, "Under way")
    assert booking_lists.lines(session, [4])[0].end >= TODAY
    page = page_of(season, qtbot)
    choose(page, "period", COMING)
    assert "Under way" in names(page)
