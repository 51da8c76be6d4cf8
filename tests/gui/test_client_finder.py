"""Clients are completed from the whole file as one types, and a new one is written down in the same form."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from builders import booked, client, scheduled
from groups_tab import Tab, dialog_of, double_click, opened_tab, press
from gui.typing_keys import type_text
from lares_desk.domain.people import Traveller
from lares_desk.gui.context import Context
from lares_desk.gui.group_dialogs import AddTravellersDialog
from lares_desk.services import clients, groups

BORN = date(1988, 3, 9)


@pytest.fixture
def tab(context: Context, qtbot: QtBot) -> Tab:
    session = context.session
    jose = client(
        "Quispe Mamani", "José", passport="X0012345", nationality="PE", birth_date=BORN, email="jose@example.com"
    )
    booked(session, scheduled(session, start=date(2027, 4, 1)), [Traveller(jose)], name="Spring")
    departure = scheduled(session)
    booked(session, departure, [Traveller(client("Łukasiewicz", "Zofia", passport="X2"))])
    return opened_tab(context, departure.id, qtbot)


@pytest.fixture
def dialog(tab: Tab) -> AddTravellersDialog:
    tab.actions_.add_travellers.trigger()
    return dialog_of(tab, AddTravellersDialog)


def searched(dialog: AddTravellersDialog, text: str) -> list[list[str]]:
    """Return the rows of the list for what is typed."""
    known = dialog._finder._known
    known.clear()
    type_text(known.search.focusProxy(), text)
    rows, columns = known.model.rowCount(), known.model.columnCount()
    return [[str(known.model.index(row, column).data()) for column in range(columns)] for row in range(rows)]


@pytest.mark.parametrize("text", ["jose", "UISP", "mamani jos", "12345", "jose@exam"])
def test_a_client_is_found_by_any_part_of_name_passport_and_address(dialog: AddTravellersDialog, text: str) -> None:
    rows = searched(dialog, text)
    assert rows[0] == ["Quispe Mamani, José", "PE", "9 Mar 1988", "1 Apr 2027"]
    assert rows[-1][0] == f"+ New client “{text}”…"


def test_the_list_obeys_the_rules_of_models(dialog: AddTravellersDialog) -> None:
    model = dialog._finder._known.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert len(searched(dialog, "zzz")) == 1
    assert tester is not None


def test_somebody_joins_by_keys_alone(tab: Tab, dialog: AddTravellersDialog, qtbot: QtBot) -> None:
    known = dialog._finder._known
    type_text(known.search.focusProxy(), "quispe")
    press(qtbot, known.search.focusProxy(), Qt.Key.Key_Down)
    press(qtbot, known.table, Qt.Key.Key_Return)
    assert dialog._list.item(0).text() == "Quispe Mamani, José"
    assert known.search.focusProxy().hasFocus()
    dialog._accept.click()
    assert [each.client.surname for each in tab.people()] == ["Łukasiewicz", "Quispe Mamani"]


def test_several_join_by_the_mouse_alone_in_one_action(tab: Tab, dialog: AddTravellersDialog, qtbot: QtBot) -> None:
    known = dialog._finder._known
    clients.add(tab._context.session, client("Andersson", "Åsa"))
    searched(dialog, "")
    known.model.refresh()
    for row in (0, 2):
        double_click(qtbot, known.table.viewport(), known.table.visualRect(known.model.index(row, 0)).center())
    assert dialog._list.count() == 2
    qtbot.mouseClick(dialog._accept, Qt.MouseButton.LeftButton)
    assert len(tab.people()) == 3


def test_the_last_row_starts_a_new_client_with_what_was_typed(
    tab: Tab, dialog: AddTravellersDialog, qtbot: QtBot
) -> None:
    known, form = dialog._finder._known, dialog._finder._new
    type_text(known.search.focusProxy(), "Thị Hoa Nguyễn")
    press(qtbot, known.search.focusProxy(), Qt.Key.Key_Down)
    press(qtbot, known.table, Qt.Key.Key_Return)
    assert (form.fields["given_names"].value(), form.fields["surname"].value()) == ("Thị Hoa", "Nguyễn")
    dialog._accept.click()
    assert [each.client.full_name for each in tab.people()][-1] == "Thị Hoa Nguyễn"


def test_who_is_on_this_departure_already_is_said_and_does_not_join_twice(
    tab: Tab, dialog: AddTravellersDialog, qtbot: QtBot
) -> None:
    rows = searched(dialog, "zofia")
    assert rows[0][3] == "On this one: Group one"
    known = dialog._finder._known
    press(qtbot, known.search.focusProxy(), Qt.Key.Key_Down)
    press(qtbot, known.table, Qt.Key.Key_Return)
    assert dialog._list.count() == 0
    assert dialog._finder._note.text() == "⚠ Zofia Łukasiewicz is on this departure already, in group Group one."


def test_who_is_in_the_file_already_is_shown_while_written_down_and_can_be_taken(
    tab: Tab, dialog: AddTravellersDialog, qtbot: QtBot
) -> None:
    dialog._finder._known.new_wanted.emit("")
    form = dialog._finder._new
    type_text(form.fields["given_names"].editor, "Jose")
    assert not form.hint.isVisible()
    type_text(form.fields["surname"].editor, "Quispe")
    assert form.hint.isVisible()
    type_text(form.fields["birth_date"].editor, "1988-03-09")
    assert form.hint._lines[0].text().endswith("same birth date, name 95 % alike")
    use = next(each for each in form.hint.findChildren(QPushButton) if each.isVisible())
    assert use.accessibleName() == "Use José Quispe Mamani"
    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    assert dialog._list.item(0).text() == "Quispe Mamani, José"
    dialog._accept.click()
    assert [each.client.passport for each in tab.people()] == ["X2", "X0012345"]


@pytest.mark.parametrize("text", ["x" * 5000, "\x00\x07", "مرحبا\u202e", "🏔️🏔️", '"%_*"', "  "])
def test_nothing_that_is_typed_breaks_the_search(dialog: AddTravellersDialog, text: str) -> None:
    known = dialog._finder._known
    known.search.focusProxy().setText(text)
    assert known.model.rowCount() >= 1
    known._on_new()
    assert dialog._finder._new.isVisible()


def test_the_first_fifty_are_shown_and_the_rest_is_promised(
    context: Context, tab: Tab, dialog: AddTravellersDialog
) -> None:
    for number in range(60):
        clients.add(context.session, client(f"Tester {number:02}", "Pat"))
    rows = searched(dialog, "tester")
    assert len(rows) == 51
    assert dialog._finder._known._more.isVisible()
    assert len(searched(dialog, "tester 07")) == 2
    assert not dialog._finder._known._more.isVisible()


def test_a_cancelled_group_asks_for_no_reason_to_go_over_capacity(context: Context, qtbot: QtBot) -> None:
    departure = scheduled(context.session, capacity=1)
    off = booked(context.session, departure, 1)
    groups.cancel(context.session, off)
    booked(context.session, departure, 1, name="Full")
    tab = opened_tab(context, departure.id, qtbot)
    tab.actions_.add_travellers.trigger()
    dialog = dialog_of(tab, AddTravellersDialog)
    dialog._finder.found.emit(client("Late"))
    assert not dialog.fields["over_capacity_reason"].isVisible()
    dialog._accept.click()
    assert len(tab.people()) == 2
    assert tab.now().booked == 1
