"""Groups: added, filled, changed, imported."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from builders import booked, client, scheduled, travellers
from gui.typing_keys import type_text
from lares_desk.domain.departure import Dossier
from lares_desk.domain.people import BookingStatus
from lares_desk.gui.bus import Notice
from lares_desk.gui.client_dialog import ClientDialog
from lares_desk.gui.context import Context
from lares_desk.gui.group_dialogs import AddGroupDialog, AddTravellersDialog
from lares_desk.gui.groups_tab import GroupsTab
from lares_desk.gui.import_wizard import ImportWizard
from lares_desk.gui.traveller_dialog import TravellerDialog
from lares_desk.services import clients, departures


class Tab(GroupsTab):
    """The tab as the detail feeds it: it is shown the departure again after each change."""

    def __init__(self, context: Context, departure_id: int) -> None:
        super().__init__(context)
        self.departure_id = departure_id
        context.bus.changed.connect(self.again)
        self.again()

    def again(self, _changes: object = None) -> None:
        self.show_dossier(self.now())

    def now(self) -> Dossier:
        return departures.dossier(self._context.session, self.departure_id)


@pytest.fixture
def tab(context: Context, qtbot: QtBot) -> Tab:
    departure = scheduled(context.session, capacity=4)
    booked(context.session, departure, 2)
    tab = Tab(context, departure.id)
    qtbot.addWidget(tab)
    with qtbot.waitActive(tab):
        tab.show()
    return tab


def opened(tab: QWidget, kind: type[QDialog]) -> QDialog:
    return next(each for each in tab.findChildren(kind) if each.isVisible())


def test_the_lists_obey_the_rules_of_models(tab: Tab) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, mode) for model in (tab.list.groups, tab.travellers)]
    booked(tab._context.session, tab.now().departure, 1, "Group two")
    tab.again()
    assert tab.list.groups.rowCount() == 2
    assert len(testers) == 2


def test_a_known_client_is_found_by_any_part_of_the_name(tab: Tab, context: Context, qtbot: QtBot) -> None:
    clients.add(context.session, client("Dvořáková", "Eliška"))
    tab.actions_.add_group.trigger()
    dialog = opened(tab, AddGroupDialog)
    type_text(dialog.fields["group"].editor, "Praha")
    search = dialog._finder._known.search.focusProxy()
    type_text(search, "vorak")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(dialog._finder._known.table, Qt.Key.Key_Return)
    assert dialog._list.item(0).text() == "Dvořáková, Eliška"
    dialog._accept.click()
    assert tab.now().groups[1].travellers[0].client.surname == "Dvořáková"
    assert tab.list.current().booking.name == "Praha"


def test_beyond_capacity_a_reason_is_asked_for_and_kept(tab: Tab, context: Context) -> None:
    tab.actions_.add_group.trigger()
    dialog = opened(tab, AddGroupDialog)
    type_text(dialog.fields["group"].editor, "Too many")
    for traveller in travellers(3, "More"):
        dialog._finder.found.emit(traveller.client)
    assert dialog.fields["over_capacity_reason"].isVisible()
    dialog._accept.click()
    assert dialog.isVisible()
    assert dialog.fields["over_capacity_reason"].error()
    assert len(tab.now().groups) == 1
    type_text(dialog.fields["over_capacity_reason"].editor, "A fifth tent is ready")
    dialog._accept.click()
    assert tab.now().groups[1].booking.over_capacity_reason == "A fifth tent is ready"


def test_a_new_client_without_a_surname_is_refused_in_the_form(tab: Tab) -> None:
    tab.actions_.add_travellers.trigger()
    dialog = opened(tab, AddTravellersDialog)
    form = dialog._finder._new
    dialog._finder._known.new_wanted.emit("")
    type_text(form.fields["given_names"].editor, "Ana")
    form._on_add()
    assert form.fields["surname"].error()
    assert dialog._list.count() == 0


def test_a_new_client_who_is_not_added_yet_joins_with_the_group(tab: Tab) -> None:
    tab.actions_.add_group.trigger()
    dialog = opened(tab, AddGroupDialog)
    type_text(dialog.fields["group"].editor, "Praha")
    dialog._finder._known.new_wanted.emit("")
    form = dialog._finder._new
    type_text(form.fields["surname"].editor, "Dvořáková")
    type_text(form.fields["medical"].editor, "Asthma")
    dialog._accept.click()
    joined = tab.now().groups[1].travellers
    assert [(each.client.surname, each.client.medical) for each in joined] == [("Dvořáková", "Asthma")]


def test_a_new_client_who_is_not_added_yet_joins_as_the_one_traveller(tab: Tab) -> None:
    tab.actions_.add_travellers.trigger()
    dialog = opened(tab, AddTravellersDialog)
    dialog._finder._known.new_wanted.emit("Zofia Nowak")
    dialog._accept.click()
    assert [each.client.surname for each in tab.now().groups[0].travellers][-1] == "Nowak"


def test_a_known_client_written_down_again_with_other_facts_is_told(tab: Tab, context: Context) -> None:
    context.perform(clients.add, client("Real", "Anna", passport="X0000077", nationality="DE", medical="asthma"))
    tab.actions_.add_travellers.trigger()
    dialog = opened(tab, AddTravellersDialog)
    dialog._finder._known.new_wanted.emit("Anna Real")
    form = dialog._finder._new
    type_text(form.fields["passport"].editor, "X0000077")
    type_text(form.fields["medical"].editor, "diabetes")
    dialog._accept.click()
    assert "says otherwise (Medical notes)" in context.prompts.told[-1]
    assert [each.client.medical for each in tab.now().groups[0].travellers][-1] == "asthma"


def test_a_passport_of_somebody_else_is_refused_in_the_form(tab: Tab, context: Context) -> None:
    context.perform(clients.add, client("Real", "Anna", passport="X0000077", nationality="DE"))
    tab.actions_.add_travellers.trigger()
    dialog = opened(tab, AddTravellersDialog)
    dialog._finder._known.new_wanted.emit("Bob Other")
    type_text(dialog._finder._new.fields["passport"].editor, "X0000077")
    dialog._accept.click()
    assert "belongs to Anna Real" in context.prompts.told[-1]
    assert dialog.isVisible()


def test_a_new_client_who_will_not_do_keeps_the_dialog_open(tab: Tab) -> None:
    tab.actions_.add_group.trigger()
    dialog = opened(tab, AddGroupDialog)
    type_text(dialog.fields["group"].editor, "Praha")
    dialog._finder._known.new_wanted.emit("Nowak")
    form = dialog._finder._new
    type_text(form.fields["birth_date"].editor, "yesterday")
    dialog._accept.click()
    assert dialog.isVisible()
    assert "yesterday is not a date" in form.fields["birth_date"].error()
    assert len(tab.now().groups) == 1


def test_an_untouched_form_for_a_new_client_asks_for_nothing(tab: Tab) -> None:
    tab.actions_.add_group.trigger()
    dialog = opened(tab, AddGroupDialog)
    type_text(dialog.fields["group"].editor, "Nobody yet")
    dialog._finder._known.new_wanted.emit("")
    dialog._accept.click()
    assert tab.now().groups[1].travellers == ()


def test_what_was_searched_for_starts_the_new_client(tab: Tab) -> None:
    tab.actions_.add_travellers.trigger()
    finder = opened(tab, AddTravellersDialog)._finder
    type_text(finder._known.search.focusProxy(), "María José Huamán")
    finder._known._on_new()
    assert finder._new.fields["given_names"].value() == "María José"
    assert finder._new.fields["surname"].value() == "Huamán"


def test_a_client_is_changed_in_one_dialog(tab: Tab) -> None:
    tab.table.selectRow(0)
    tab.actions_.edit_client.trigger()
    dialog = opened(tab, ClientDialog)
    type_text(dialog.fields["phone"].editor, "984 123 456")
    type_text(dialog.fields["medical"].editor, "Asthma, carries an inhaler")
    dialog._accept.click()
    person = tab.now().groups[0].travellers[0].client
    assert person.phone == "+51984123456"
    assert person.medical == "Asthma, carries an inhaler"


def test_an_impossible_phone_is_refused_under_its_field(tab: Tab) -> None:
    tab.table.selectRow(0)
    tab.actions_.edit_client.trigger()
    dialog = opened(tab, ClientDialog)
    type_text(dialog.fields["phone"].editor, "12")
    dialog._accept.click()
    assert "12 is not a phone number" in dialog.fields["phone"].error()
    assert dialog.isVisible()


def test_what_is_theirs_on_this_trek_is_kept_on_this_trek(tab: Tab) -> None:
    tab.table.selectRow(1)
    tab.actions_.edit_traveller.trigger()
    dialog = opened(tab, TravellerDialog)
    dialog.fields["rents_bag"].editor.click()
    type_text(dialog.fields["arrival_on"].editor, "2027-06-12")
    place = next(key for key, name in dialog._places() if key and name.startswith("Ollantaytambo"))
    dialog.fields["arrival_place"].set_value(place)
    dialog._accept.click()
    traveller = tab.now().groups[0].travellers[1]
    assert traveller.rents_bag
    assert traveller.arrival_on.isoformat() == "2027-06-12"
    assert traveller.arrival_place.name.en == "Ollantaytambo"


def test_cancelling_a_group_frees_its_seats_and_offers_undo_in_place_of_a_question(tab: Tab) -> None:
    notices: list[Notice] = []
    tab._context.bus.noticed.connect(notices.append)
    tab.actions_.cancel_group.trigger()
    assert tab._context.prompts.asked == []
    assert tab.now().booked == 0
    assert tab.now().groups[0].booking.status is BookingStatus.CANCELLED
    assert not tab.actions_.cancel_group.isEnabled()
    assert notices == [Notice("Group Group one is cancelled", undo=True)]


def test_removing_the_last_group_shows_the_empty_state(tab: Tab) -> None:
    tab.actions_.remove_group.trigger()
    assert tab._empty.isVisible()


@pytest.mark.parametrize(("action", "title"), [("import_group", "L4-2027-06-14"), ("import_into", "Group one")])
def test_a_list_is_imported_as_a_new_group_or_into_the_one_that_is_there(tab: Tab, action: str, title: str) -> None:
    getattr(tab.actions_, action).trigger()
    assert title in opened(tab, ImportWizard).windowTitle()
