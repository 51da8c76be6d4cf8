"""The page of clients: list, form, warnings, treks, by keys and by mouse."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import date
from weakref import ref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from builders import booked, opened, scheduled
from gui.conftest import context_for
from gui.people import add, click_row, kept, names, notices, page_of, wishes, write
from gui.typing_keys import type_text
from lares_desk.domain.list_order import Order
from lares_desk.domain.people import Traveller
from lares_desk.gui.bus import Notice
from lares_desk.gui.client_dialog import NewClientDialog
from lares_desk.gui.clients_page import ClientsPage
from lares_desk.gui.context import Context
from lares_desk.gui.desk import Desk
from lares_desk.services import clients, undo
from lares_desk.services.session import Session

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


@pytest.fixture(autouse=True)
def put_away(session: Session, qtbot: QtBot) -> Iterator[None]:
    """Hide every page before its file is closed, as the window does."""
    yield
    for widget in QApplication.topLevelWidgets():
        widget.hide()


def test_the_list_obeys_the_rules_of_models(context: Context, qtbot: QtBot) -> None:
    for number in range(70):  # more than are shown at first
        add(context, f"Amaru {number:02}")
    add(context, "Cruz")
    page = page_of(context, qtbot)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(page.list.model, mode)
    page.list.table.selectRow(2)
    treks = QAbstractItemModelTester(page.detail.model, mode)
    type_text(page.list.search.focusProxy(), "c")
    page.list.search.clear()
    add(context, "Dvořák")
    page.list.table.selectRow(3)
    assert tester.model() is page.list.model
    assert treks.model() is page.detail.model


def test_a_client_is_found_chosen_and_changed_by_keys_alone(context: Context, qtbot: QtBot) -> None:
    add(context, "Åkesson", passport="X0004321")
    second = add(context, "Quispe Ñahui", email="maria@example.com")
    page = page_of(context, qtbot)
    page.list.search.find()
    box = page.list.search.focusProxy()
    type_text(box, "ÑAHUI")
    assert names(page) == ["Quispe Ñahui"]
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert page.list.table.hasFocus()
    qtbot.keyClick(page.list.table, ENTER)
    form = page.detail.form
    assert form.fields["given_names"].editor.hasFocus()
    form.fields["diet"].setFocus()
    type_text(form.fields["diet"].editor, "Sin maní")
    qtbot.keyClick(form.fields["diet"].editor, TAB)
    assert kept(context, second).diet == "Sin maní"
    assert form.fields["medical"].editor.hasFocus()


def test_a_client_is_chosen_changed_and_looked_up_by_mouse_alone(context: Context, qtbot: QtBot) -> None:
    client_id = add(context)
    departure = scheduled(context.session)
    booking = booked(context.session, departure, [Traveller(kept(context, client_id))])
    page = page_of(context, qtbot)
    wanted = wishes(context)
    click_row(qtbot, page.list.table, 0)
    assert page.place() == str(client_id)
    choice = page.detail.form.fields["language"].editor
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert kept(context, client_id).language == "es"
    click_row(qtbot, page.detail.treks, 0, double=True)
    assert wanted == [("departures", f"{departure.id}/groups/{booking.id}")]


def test_enter_on_a_trek_goes_to_its_group(context: Context, qtbot: QtBot) -> None:
    client_id = add(context)
    departure = scheduled(context.session)
    booking = booked(context.session, departure, [Traveller(kept(context, client_id))])
    page = page_of(context, qtbot, chosen=client_id)
    wanted = wishes(context)
    page.detail.treks.setFocus()
    page.detail.treks.selectRow(0)
    qtbot.keyClick(page.detail.treks, ENTER)
    assert wanted == [("departures", f"{departure.id}/groups/{booking.id}")]


def test_tab_goes_through_the_form_in_reading_order(context: Context, qtbot: QtBot) -> None:
    page = page_of(context, qtbot, chosen=add(context))
    form = page.detail.form
    form.setFocus()
    visited = []
    for _ in range(60):
        widget = QApplication.focusWidget()
        name = next((name for name, field in form.fields.items() if field.editor is widget), None)
        if name and name not in visited:
            visited.append(name)
        qtbot.keyClick(widget, TAB)
        if len(visited) == len(form.fields):
            break
    assert visited == list(form.fields)


def test_the_one_client_who_is_left_is_shown_while_typing(context: Context, qtbot: QtBot) -> None:
    add(context, "Åkesson")
    second = add(context, "Quispe")
    page = page_of(context, qtbot)
    type_text(page.list.search.focusProxy(), "quisp")
    assert page.place() == str(second)


def test_a_search_without_result_offers_to_clear_it(context: Context, qtbot: QtBot) -> None:
    add(context)
    page = page_of(context, qtbot)
    type_text(page.list.search.focusProxy(), "foo")
    assert page.list._empty._line.text() == "No client matches “foo”."
    assert page.list._empty._button.text() == "Clear search"
    qtbot.mouseClick(page.list._empty._button, Qt.MouseButton.LeftButton)
    assert names(page) == ["Kowalska"]


def test_an_empty_file_offers_the_first_client(context: Context, qtbot: QtBot) -> None:
    page = page_of(context, qtbot)
    assert page.list._empty._button.text() == "New client…"
    qtbot.mouseClick(page.list._empty._button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(NewClientDialog)
    type_text(dialog.fields["surname"].editor, "Ñahui")
    qtbot.keyClick(dialog.fields["surname"].editor, ENTER)
    assert names(page) == ["Ñahui"]
    assert page.detail.client.surname == "Ñahui"


def test_a_header_click_sorts_and_the_file_remembers_it(context: Context, qtbot: QtBot) -> None:
    add(context, "Amaru", birth_date=date(1990, 1, 1))
    add(context, "Beck", birth_date=date(1980, 1, 1))
    page = page_of(context, qtbot)
    header = page.list.table.horizontalHeader()
    x = header.sectionViewportPosition(2) + 10
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, header.height() // 2))
    assert names(page) == ["Beck", "Amaru"]
    again = page_of(context, qtbot)
    assert again.list.table.order == Order("birth_date")
    assert names(again) == ["Beck", "Amaru"]


def test_nationalities_are_sorted_by_the_names_on_the_screen(context: Context, qtbot: QtBot) -> None:
    for surname, code in (("A", "ES"), ("B", "DE"), ("C", "CH")):
        add(context, surname, nationality=code)
    page = page_of(context, qtbot)
    page.list.table.order = Order("nationality")
    page.list.refresh()
    assert names(page) == ["B", "A", "C"]  # Germany, Spain, Switzerland


def test_the_client_who_was_open_last_is_open_again(context: Context, qtbot: QtBot) -> None:
    add(context, "Amaru")
    second = add(context, "Beck")
    page = page_of(context, qtbot, chosen=second)
    page.hide()
    again = page_of(context, qtbot)
    qtbot.waitUntil(lambda: again.place() == str(second))
    assert again.list.table.current_id() == second


def test_the_list_is_there_before_the_form_of_its_first_client(context: Context, qtbot: QtBot) -> None:
    first = add(context, "Amaru")
    page = ClientsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.list.table.selectRow(0)
    assert page.detail is None
    qtbot.waitUntil(lambda: page.place() == str(first))
    assert page.detail.isVisible()


def test_a_page_left_before_its_form_was_there_shows_it_on_return(context: Context, qtbot: QtBot) -> None:
    first = add(context, "Amaru")
    page = ClientsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.list.table.selectRow(0)
    page.hide()
    QCoreApplication.processEvents()
    assert page.detail is None
    page.show()
    qtbot.waitUntil(lambda: page.place() == str(first))


def test_a_client_who_is_named_does_not_wait(context: Context, qtbot: QtBot) -> None:
    add(context, "Amaru")
    second = add(context, "Beck")
    page = ClientsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.list.table.selectRow(1)
    assert page.go_to(str(second))
    assert page.place() == str(second)


def test_what_a_coming_trek_needs_is_said_under_the_fields(context: Context, qtbot: QtBot) -> None:
    client_id = add(
        context, passport_expires=date(2027, 6, 15), insurance_until=date(2027, 6, 15), insurance_altitude_m=4000,
        birth_date=date(2012, 1, 1),
    )  # fmt: skip
    departure = scheduled(context.session)
    booked(context.session, departure, [Traveller(kept(context, client_id))])
    page = page_of(context, qtbot, chosen=client_id)
    form = page.detail.form
    highest = clients.treks(context.session, client_id)[0].highest_m
    assert form.warning_of("insurance_altitude_m") == (
        f"⚠ The insurance covers up to 4,000 m, but {departure.code} goes up to {highest:,} m."
    )
    assert "expires on Tue 15 Jun 2027, before L4-2027-06-14 ends on Thu 17 Jun 2027" in form.warning_of(
        "passport_expires"
    )
    assert "ends on Tue 15 Jun 2027" in form.warning_of("insurance_until")
    assert "A child of 15" in form.warning_of("birth_date")
    write(form.fields["insurance_altitude_m"], "6000")
    assert form.warning_of("insurance_altitude_m") == ""
    assert form._notes["insurance_altitude_m"].isHidden()


@pytest.mark.parametrize(
    ("field", "typed", "reason"),
    [
        ("surname", "", "may not be empty"),
        ("surname", "x" * 5000, "5000 characters are too many"),
        ("given_names", "x" * 5000, "5000 characters are too many"),
        ("passport", "x" * 5000, "too many"),
        ("passport_expires", "14/06/2027", "is not a date"),
        ("passport_expires", "20-06-14", "is not a date"),
        ("passport_expires", "20270-06-14", "is not a date"),
        ("birth_date", "2030-01-01", "cannot be a date of birth"),
        ("birth_date", "0020-01-01", "is not a date"),
        ("email", "somebody", "is not an e-mail address"),
        ("phone", "12", "is not a phone number"),
        ("emergency_name", "x" * 5000, "too many"),
        ("emergency_phone", "🙂", "is not a phone number"),
        ("diet", "x" * 5000, "too many"),
        ("medical", "x" * 5000, "too many"),
        ("insurer", "x" * 5000, "too many"),
        ("insurance_policy", "x" * 5000, "too many"),
        ("insurance_phone", "abc", "is not a phone number"),
        ("insurance_until", "morgen", "is not a date"),
        ("insurance_altitude_m", "99999", "99999 is not possible here"),
        ("insurance_altitude_m", "-5", "-5 is not possible here"),
        ("insurance_altitude_m", "high", "is not a number"),
        ("notes", "x" * 9000, "too many"),
    ],
)
def test_what_will_not_do_stays_in_sight_with_the_reason(
    context: Context, qtbot: QtBot, field: str, typed: str, reason: str
) -> None:
    client_id = add(context)
    before = kept(context, client_id)
    page = page_of(context, qtbot, chosen=client_id)
    form = page.detail.form
    editor = form.fields[field].editor
    editor.setFocus()
    if hasattr(editor, "setPlainText"):
        editor.setPlainText(typed)
    else:
        editor.setText(typed)
    form.fields[field].commit()
    assert reason in form.fields[field].error()
    assert kept(context, client_id) == before
    assert form.fields[field].is_dirty()


@pytest.mark.parametrize(
    ("field", "pasted", "clean"),
    [
        ("surname", "Kow\x00al\x1bska", "Kowalska"),
        ("given_names", "\u202eZofia", "Zofia"),
        ("diet", "no nuts\tno gluten", "no nuts no gluten"),
        ("notes", "Name\tDiet\nZofia\tVegan", "Name Diet\nZofia Vegan"),
        ("email", " zofia@example.com ", "zofia@example.com"),
    ],
)
def test_what_is_pasted_is_kept_clean(context: Context, qtbot: QtBot, field: str, pasted: str, clean: str) -> None:
    client_id = add(context)
    page = page_of(context, qtbot, chosen=client_id)
    form = page.detail.form
    QGuiApplication.clipboard().setText(pasted)
    form.fields[field].editor.selectAll()
    form.fields[field].editor.paste()
    form.fields[field].commit()
    assert getattr(kept(context, client_id), field) == clean


def test_a_refused_value_keeps_the_client_open_until_a_person_lets_it_go(
    context: Context, qtbot: QtBot, desk: Desk
) -> None:
    first, second = add(context, "Amaru"), add(context, "Beck")
    page = page_of(context, qtbot, chosen=first)
    write(page.detail.form.fields["email"], "nobody")
    desk.prompts.yes = False
    page.list.table.select(second)
    assert page.place() == str(first)
    assert page.list.table.current_id() == first
    assert page.detail.form.fields["email"].value() == "nobody"
    desk.prompts.yes = True
    page.list.table.select(second)
    assert page.place() == str(second)
    assert kept(context, first).email == ""


def test_half_typed_text_is_saved_when_another_client_is_chosen(context: Context, qtbot: QtBot) -> None:
    first, second = add(context, "Amaru"), add(context, "Beck")
    page = page_of(context, qtbot, chosen=first)
    type_text(page.detail.form.fields["diet"].editor, "Vegan")
    click_row(qtbot, page.list.table, 1)
    assert page.place() == str(second)
    assert (kept(context, first).diet, kept(context, second).diet) == ("Vegan", "")


def test_deleting_says_so_and_offers_undo(context: Context, qtbot: QtBot, desk: Desk) -> None:
    client_id = add(context)
    page = page_of(context, qtbot, chosen=client_id)
    said = notices(context)
    page.remove.trigger()
    assert said == [Notice("Zofia Kowalska deleted", undo=True)]
    assert desk.prompts.asked == []
    assert page.place() == ""
    context.perform(undo.undo)
    assert names(page) == ["Kowalska"]


def test_a_client_with_treks_cannot_be_deleted_and_the_action_says_why(context: Context, qtbot: QtBot) -> None:
    client_id = add(context)
    booked(context.session, scheduled(context.session), [Traveller(kept(context, client_id))])
    page = page_of(context, qtbot, chosen=client_id)
    assert not page.remove.isEnabled()
    assert page.remove.toolTip() == "A client with treks stays in the file."


def test_an_address_is_copied(context: Context, qtbot: QtBot) -> None:
    page = page_of(context, qtbot, chosen=add(context, email="zofia@example.com"))
    page.copy_email.trigger()
    assert QGuiApplication.clipboard().text() == "zofia@example.com"


def test_undo_while_the_form_is_open_brings_the_old_value_back(context: Context, qtbot: QtBot) -> None:
    client_id = add(context, diet="Vegan")
    page = page_of(context, qtbot, chosen=client_id)
    write(page.detail.form.fields["diet"], "Meat")
    context.perform(undo.undo)
    assert page.detail.form.fields["diet"].value() == "Vegan"


def test_a_file_that_is_only_read_shows_everything_and_changes_nothing(
    sample_copy: object, desk: Desk, qtbot: QtBot
) -> None:
    session = opened(sample_copy, read_only=True)
    page = page_of(context_for(session, desk), qtbot)
    page.list.table.selectRow(0)
    assert not page.new.isEnabled()
    assert not page.merge.isEnabled()
    assert all(field.is_read_only() for field in page.detail.form.fields.values())
    session.close()


def test_a_storm_of_double_clicks_opens_one_form(context: Context, qtbot: QtBot) -> None:
    add(context)
    page = page_of(context, qtbot)
    for _ in range(10):
        click_row(qtbot, page.list.table, 0, double=True)
    assert page.detail.form.isVisible()
    assert page.isEnabled()


def test_the_new_client_who_is_known_already_is_shown_instead(context: Context, qtbot: QtBot) -> None:
    known = add(context, passport="X0000001", nationality="PL")
    page = page_of(context, qtbot)
    page.new.trigger()
    dialog = page.findChild(NewClientDialog)
    type_text(dialog.fields["surname"].editor, "Kowalska")
    type_text(dialog.fields["given_names"].editor, "Zofia")
    type_text(dialog.fields["passport"].editor, "x0000001")
    qtbot.waitUntil(dialog.hint.isVisible)
    qtbot.mouseClick(dialog.hint._buttons[0], Qt.MouseButton.LeftButton)
    assert page.place() == str(known)
    assert clients.count(context.session) == 1


def test_every_mnemonic_and_shortcut_of_the_menu_is_used_once(context: Context, qtbot: QtBot) -> None:
    page = page_of(context, qtbot)
    actions = [action for action in page.menu_actions() if action]
    letters = [action.text()[action.text().index("&") + 1].casefold() for action in actions]
    keys = [action.shortcut().toString() for action in actions]
    assert len(set(letters)) == len(letters)
    assert len(set(keys)) == len(keys)
    assert all(keys)


def test_everything_that_takes_the_focus_has_a_name(context: Context, qtbot: QtBot) -> None:
    page = page_of(context, qtbot, chosen=add(context))
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_no_widget_of_the_page_outlives_it(context: Context, qtbot: QtBot) -> None:
    page = ClientsPage(context)
    page.go_to(str(add(context)))
    gone = [ref(page), ref(page.detail), ref(page.detail.form)]
    page.deleteLater()
    del page
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [each() for each in gone] == [None] * 3
