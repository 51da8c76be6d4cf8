"""A group's own form, from wherever it is opened, and what undo gives back."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from builders import booked, client, scheduled
from groups_tab import Tab, dialog_of, opened_tab
from gui.typing_keys import type_text
from lares_desk.domain.people import BookingStatus, Traveller
from lares_desk.gui.context import Context
from lares_desk.gui.group_dialogs import AddGroupDialog, GroupDialog
from lares_desk.gui.traveller_dialog import TravellerDialog
from lares_desk.services import undo


@pytest.fixture
def tab(context: Context, qtbot: QtBot) -> Tab:
    departure = scheduled(context.session)
    booked(context.session, departure, 2)
    return opened_tab(context, departure.id, qtbot)


def test_the_form_names_the_departure_its_dates_and_its_history(tab: Tab) -> None:
    tab.list.opened.emit()
    dialog = dialog_of(tab, GroupDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "L4-2027-06-14  ·  Mon 14 Jun 2027 – Thu 17 Jun 2027" in texts
    assert any(button.text() == "History…" for button in dialog.findChildren(QPushButton))


@pytest.mark.parametrize("name", ["", "   ", "\x00\u202e", "G" * 121, "G" * 5000])
def test_a_name_that_cannot_be_kept_is_refused_under_its_field(tab: Tab, name: str) -> None:
    tab.actions_.edit_group.trigger()
    dialog = dialog_of(tab, GroupDialog)
    dialog.fields["group"].editor.setText(name)
    dialog._accept.click()
    assert dialog.isVisible()
    assert dialog.fields["group"].error()
    assert tab.now().groups[0].booking.name == "Group one"


@pytest.mark.parametrize("name", ["محمد & amigos", "Grupo 🏔️", "G" * 120])
def test_any_name_in_any_script_is_kept(tab: Tab, name: str) -> None:
    tab.actions_.edit_group.trigger()
    dialog = dialog_of(tab, GroupDialog)
    dialog.fields["group"].editor.clear()
    type_text(dialog.fields["group"].editor, name)
    dialog._accept.click()
    assert tab.now().groups[0].booking.name == name


def test_what_is_removed_comes_back_whole(tab: Tab) -> None:
    before = tab.now().groups
    tab.actions_.remove_group.trigger()
    assert tab.now().groups == ()
    tab._context.perform(undo.undo)
    after = tab.now().groups
    assert [each.booking.name for each in after] == [each.booking.name for each in before]
    assert [each.client for each in after[0].travellers] == [each.client for each in before[0].travellers]
    assert after[0].booking.lead_client_id == before[0].booking.lead_client_id


def test_a_group_that_was_changed_meanwhile_is_not_cancelled_over_it(tab: Tab) -> None:
    tab.actions_.edit_group.trigger()
    dialog = dialog_of(tab, GroupDialog)
    tab.actions_.cancel_group.trigger()
    dialog._accept.click()
    assert dialog.isVisible()
    assert tab.now().groups[0].booking.status is BookingStatus.CANCELLED


@pytest.mark.parametrize(("action", "kind"), [("edit_group", GroupDialog), ("add_group", AddGroupDialog)])
def test_a_closed_dialog_leaves_nothing_behind(tab: Tab, action: str, kind: type) -> None:
    getattr(tab.actions_, action).trigger()
    dialog = weakref.ref(dialog_of(tab, kind))
    dialog().close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert dialog() is None


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_tent_shared_in_the_traveller_s_own_form_is_shared_by_both(tab: Tab) -> None:
    tab.table.selectRow(0)
    tab.actions_.edit_traveller.trigger()
    dialog = dialog_of(tab, TravellerDialog)
    other = tab.people()[1].client.full_name
    assert dialog.fields["tent_with"].editor.completer().model().stringList() == [other]
    type_text(dialog.fields["tent_with"].editor, other)
    dialog._accept.click()
    assert [each.tent_with for each in tab.people()] == [other, tab.people()[0].client.full_name]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_weights_are_typed_in_kilograms_and_an_impossible_one_is_refused_under_its_field(tab: Tab) -> None:
    tab.table.selectRow(0)
    tab.actions_.edit_traveller.trigger()
    dialog = dialog_of(tab, TravellerDialog)
    type_text(dialog.fields["duffel_g"].editor, "740")
    dialog._accept.click()
    assert "100 kg" in dialog.fields["duffel_g"].error()
    dialog.fields["duffel_g"].editor.selectAll()
    type_text(dialog.fields["duffel_g"].editor, "7,4")
    type_text(dialog.fields["nights_high"].editor, "3")
    type_text(dialog.fields["boot_size"].editor, "EU 42")
    dialog.fields["used_to_walking"].editor.setCurrentIndex(2)
    dialog._accept.click()
    first = tab.people()[0]
    assert (first.duffel_g, first.daypack_g, first.nights_high, first.used_to_walking) == (7400, None, 3, False)
    assert first.boot_size == "EU 42"


def test_a_group_of_forty_with_long_names_is_shown_and_read_aloud(context: Context, qtbot: QtBot) -> None:
    departure = scheduled(context.session, capacity=50)
    names = [("Ñ" * 120, "م" * 120), *((f"🏔️ {number}", "x") for number in range(39))]
    booked(context.session, departure, [Traveller(client(*each)) for each in names], name="G" * 120)
    tab = opened_tab(context, departure.id, qtbot)
    tab.resize(776, 440)
    assert not tab.grab().isNull()
    assert tab.travellers.rowCount() == 40
    assert tab.travellers.index(0, 0).data(Qt.ItemDataRole.ToolTipRole).startswith("Ñ" * 120)
