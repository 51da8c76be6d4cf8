"""Services and their tickets: bought, written in place, held against the passports now."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gui.typing_keys import type_text
from lares_desk.domain.logistics import PassengerType, ServiceKind, Ticket
from lares_desk.gui.context import Context
from lares_desk.gui.logistics_service_dialog import ServiceDialog
from lares_desk.gui.logistics_services import ServicesSection
from lares_desk.services import clients, logistics, undo
from logistics_tab import Tab, dialog_of, filled, key, opened

CTRL = Qt.KeyboardModifier.ControlModifier
SURNAME, PASSPORT, FARE, CHECK, NUMBER, SEAT = 0, 2, 3, 4, 5, 6


@pytest.fixture
def tab(context: Context, qtbot: QtBot) -> Tab:
    tab = opened(context, filled(context.session), qtbot)
    tab.turn("services")
    return tab


def services(tab: Tab) -> ServicesSection:
    section = tab.current()
    assert isinstance(section, ServicesSection)
    return section


def tickets(tab: Tab) -> tuple[Ticket, ...]:
    return next(each for each in tab.now().services if each.kind is ServiceKind.TRAIN).tickets


def choose_train(tab: Tab) -> None:
    train = next(each for each in tab.now().services if each.kind is ServiceKind.TRAIN)
    assert services(tab).table.select(train.id)


def column(tab: Tab, number: int) -> list[str]:
    cells = services(tab).tickets.table.cells
    return [str(cells.index(row, number).data()) for row in range(cells.rowCount())]


def test_the_lists_obey_the_rules_of_models(tab: Tab) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    section = services(tab)
    testers = [QAbstractItemModelTester(model, mode) for model in (section.table.cells, section.tickets.table.cells)]
    choose_train(tab)
    section.issue.trigger()
    assert len(testers) == 2
    assert len(tickets(tab)) == 4


def test_the_form_asks_only_for_the_fields_of_its_kind(tab: Tab, qtbot: QtBot) -> None:
    tab.acts.add.trigger()
    dialog = dialog_of(tab, ServiceDialog)
    seen = {}
    for kind in ServiceKind:
        dialog.fields["kind"].editor.setCurrentIndex(list(ServiceKind).index(kind))
        dialog.fields["kind"].commit()
        seen[kind] = {name for name, field in dialog.fields.items() if field.isVisible()}
    assert {"circuit", "route"} <= seen[ServiceKind.MACHU_PICCHU]
    assert not {"circuit", "plate", "pickups"} & seen[ServiceKind.TRAIN]
    assert {"plate", "driver", "pickups"} <= seen[ServiceKind.TRANSPORT]
    assert "from_place" not in seen[ServiceKind.HOTEL]
    dialog.reject()


def test_a_service_is_added_by_keys_alone_and_chosen_then(tab: Tab, qtbot: QtBot) -> None:
    services(tab).table.setFocus()
    tab.acts.add.trigger()
    dialog = dialog_of(tab, ServiceDialog)
    for name, text in (("name", "Bus up"), ("starts_on", "2027-06-17"), ("starts_minutes", "05:30")):
        dialog.fields[name].editor.clear()
        type_text(dialog.fields[name].editor, text)
    dialog.fields["kind"].set_value(ServiceKind.BUS)
    qtbot.keyClick(dialog.fields["name"].editor, Qt.Key.Key_Return)
    bus = next(each for each in tab.now().services if each.kind is ServiceKind.BUS)
    assert (bus.name, bus.starts_on, bus.starts_minutes) == ("Bus up", date(2027, 6, 17), 330)
    assert services(tab).current().id == bus.id


def test_what_cannot_be_saved_is_said_under_its_field(tab: Tab, qtbot: QtBot) -> None:
    tab.acts.add.trigger()
    dialog = dialog_of(tab, ServiceDialog)
    type_text(dialog.fields["starts_minutes"].editor, "25:99")
    qtbot.keyClick(dialog.fields["name"].editor, Qt.Key.Key_Return)
    assert "25:99" in dialog.fields["starts_minutes"].error()
    dialog.fields["starts_minutes"].editor.setText("")
    qtbot.keyClick(dialog.fields["name"].editor, Qt.Key.Key_Return)
    assert dialog.fields["name"].error() == "Write a name: it may not be empty."
    dialog.reject()
    assert len(tab.now().services) == 2


def test_tickets_are_issued_for_everybody_and_taken_back_in_one_step(tab: Tab, qtbot: QtBot) -> None:
    choose_train(tab)
    qtbot.keyClick(services(tab).table, Qt.Key.Key_T, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert [(each.surname, each.passenger_type) for each in tickets(tab)] == [
        ("Quispe", PassengerType.ADULT),
        ("Nowak", PassengerType.ADULT),
        ("Nowak", PassengerType.CHILD),
        ("Silva", PassengerType.ADULT),
    ]
    assert tab.notices[-1].undo
    assert not services(tab).issue.isEnabled()
    undo.undo(tab._context.session)
    tab.again()
    assert tickets(tab) == ()


def test_numbers_and_seats_are_written_one_after_another_with_tab(tab: Tab, qtbot: QtBot) -> None:
    choose_train(tab)
    services(tab).issue.trigger()
    table = services(tab).tickets.table
    table.setFocus()
    table.setCurrentIndex(table.cells.index(0, NUMBER))
    key(qtbot, Qt.Key.Key_Return)
    type_text(table.indexWidget(table.currentIndex()), "IR-77")
    key(qtbot, Qt.Key.Key_Tab)
    type_text(table.indexWidget(table.currentIndex()), "A-12")
    key(qtbot, Qt.Key.Key_Return)
    first = tickets(tab)[0]
    assert (first.number, first.seat) == ("IR-77", "A-12")


def test_a_fare_is_changed_in_place(tab: Tab, qtbot: QtBot) -> None:
    choose_train(tab)
    services(tab).issue.trigger()
    table = services(tab).tickets.table
    table.setFocus()
    table.setCurrentIndex(table.cells.index(3, FARE))
    key(qtbot, Qt.Key.Key_F2)
    key(qtbot, Qt.Key.Key_End)
    key(qtbot, Qt.Key.Key_Return)
    assert tickets(tab)[3].passenger_type is PassengerType.STUDENT


def test_a_ticket_that_is_not_as_the_record_now_says_both_and_is_written_anew(tab: Tab, qtbot: QtBot) -> None:
    choose_train(tab)
    services(tab).issue.trigger()
    ana = tab.now().groups[0].travellers[0].client
    clients.save(tab._context.session, replace(ana, passport="X2999999"))
    tab.again()
    assert column(tab, CHECK) == ["passport", "as recorded", "as recorded", "as recorded"]
    assert "1 ticket" in tab.list.entries.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "to check" in tab.list.entries.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    table = services(tab).tickets.table
    table.selectRow(0)
    assert "X1000001 on the ticket, X2999999 in the client's record" in services(tab).tickets._told.text()
    assert services(tab).rewrite.isEnabled()
    services(tab).rewrite.trigger()
    assert tickets(tab)[0].passport == "X2999999"
    assert column(tab, CHECK)[0] == "as recorded"


def test_a_name_that_is_emptied_is_refused_in_its_cell(tab: Tab, qtbot: QtBot) -> None:
    choose_train(tab)
    services(tab).issue.trigger()
    train = next(each for each in tab.now().services if each.tickets)
    logistics.save_tickets(tab._context.session, train.id, [replace(train.tickets[0], given_names="")])
    tab.again()
    table = services(tab).tickets.table
    table.setFocus()
    table.setCurrentIndex(table.cells.index(0, SURNAME))
    key(qtbot, Qt.Key.Key_F2)
    editor = table.indexWidget(table.currentIndex())
    editor.clear()
    key(qtbot, Qt.Key.Key_Return)
    assert "Write the name that stands on ticket" in table.note.text()
    key(qtbot, Qt.Key.Key_Escape)
    assert tickets(tab)[0].surname == "Quispe"


def test_who_has_no_ticket_is_named_at_the_list_and_over_everything(tab: Tab) -> None:
    choose_train(tab)
    services(tab).issue.trigger()
    services(tab).tickets.table.selectRow(3)
    services(tab).remove_tickets.trigger()
    choose_train(tab)
    assert "João Silva" in services(tab).tickets._head.text()
    assert "no train seats: João Silva" in tab._sum.text()
    assert tab.notices[-1].undo


def test_a_removed_service_says_so_and_can_be_brought_back(tab: Tab, qtbot: QtBot) -> None:
    choose_train(tab)
    services(tab).table.setFocus()
    key(qtbot, Qt.Key.Key_Delete)
    assert [each.kind for each in tab.now().services] == [ServiceKind.HOTEL]
    assert tab.notices[-1].text == "Train down is removed"
    undo.undo(tab._context.session)
    assert len(tab.now().services) == 2


def test_a_ride_that_nobody_has_bought_is_named_once_another_of_its_kind_is(tab: Tab) -> None:
    choose_train(tab)
    services(tab).issue.trigger()
    assert "not bought: 2027-06-17 Aguas Calientes – Ollantaytambo" in tab._sum.text()
    assert "no train seats" not in tab._sum.text()
