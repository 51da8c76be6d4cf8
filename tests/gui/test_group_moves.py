"""Travellers change their places and their groups: dragged, by keys, and from the menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from builders import booked, scheduled
from groups_tab import Tab, dialog_of, opened_tab, press
from gui.typing_keys import type_text
from lares_desk.gui.context import Context
from lares_desk.gui.group_dialogs import MoveDialog
from lares_desk.gui.travellers import MIME
from lares_desk.gui.travellers_cells import Cell
from lares_desk.services import groups

_ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def tab(context: Context, qtbot: QtBot) -> Tab:
    departure = scheduled(context.session, capacity=6)
    booked(context.session, departure, 3)
    booked(context.session, departure, 1, name="Group two")
    return opened_tab(context, departure.id, qtbot)


def names(tab: Tab, group: int = 0) -> list[str]:
    return [each.client.surname for each in tab.people(group)]


def dropped(view: QAbstractItemView, dragged: QMimeData, place: QPoint) -> bool:
    """Drop as the mouse does; tell whether the place takes it."""
    what = (Qt.DropAction.MoveAction, dragged, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(place, *what))
    move = QDragMoveEvent(place, *what)
    QApplication.sendEvent(view.viewport(), move)
    if move.isAccepted():
        drop = QDropEvent(QPointF(place), *what)
        QApplication.sendEvent(view.viewport(), drop)
    return move.isAccepted()


def dragged(tab: Tab, *rows: int) -> QMimeData:
    return tab.travellers.mimeData([tab.travellers.index(row, 0) for row in rows])


def on_group(tab: Tab, row: int) -> QPoint:
    return tab.list.visualRect(tab.list.groups.index(row, 0)).center()


def test_several_are_dragged_to_another_group_in_one_action(tab: Tab, qtbot: QtBot) -> None:
    assert dropped(tab.list, dragged(tab, 0, 2), on_group(tab, 1))
    qtbot.waitUntil(lambda: names(tab) == ["Groupone 2"])
    assert names(tab, 1) == ["Grouptwo 1", "Groupone 1", "Groupone 3"]
    assert tab.notices[-1].text == "2 travellers moved to Group two"
    assert tab.notices[-1].undo
    assert tab.now().groups[0].booking.lead_client_id == tab.people()[0].client.id


def test_a_cancelled_group_and_the_own_one_take_nobody(tab: Tab) -> None:
    groups.cancel(tab._context.session, tab.now().groups[1].booking)
    tab.again()
    assert not dropped(tab.list, dragged(tab, 0), on_group(tab, 1))
    assert not dropped(tab.list, dragged(tab, 0), on_group(tab, 0))
    assert not tab.actions_.move_to.isEnabled()


@pytest.mark.parametrize("content", [b"", b"nonsense", b"[]", b'{"group": "x", "travellers": [1]}', b"\xff\x00"])
def test_nothing_else_can_be_dropped(tab: Tab, content: bytes) -> None:
    strange = QMimeData()
    strange.setData(MIME, content)
    strange.setText("x")
    assert not dropped(tab.list, strange, on_group(tab, 1))
    assert not dropped(tab.table, strange, tab.middle(1, Cell.NAME))


def test_a_traveller_is_dragged_to_another_place_of_the_list(tab: Tab, qtbot: QtBot) -> None:
    lead = tab.now().groups[0].booking.lead_client_id
    below_the_second = tab.table.visualRect(tab.travellers.index(1, 0)).bottomLeft() + QPoint(20, -1)
    assert dropped(tab.table, dragged(tab, 0), below_the_second)
    qtbot.waitUntil(lambda: names(tab) == ["Groupone 2", "Groupone 1", "Groupone 3"])
    assert tab.now().groups[0].booking.lead_client_id == lead


def test_travellers_are_put_in_order_by_keys(tab: Tab, qtbot: QtBot) -> None:
    tab.go(2, Cell.NAME)
    press(qtbot, tab.table, Qt.Key.Key_Up, _ALT)
    press(qtbot, tab.table, Qt.Key.Key_Up, _ALT)
    assert names(tab) == ["Groupone 3", "Groupone 1", "Groupone 2"]
    assert not tab.actions_.move_up.isEnabled()
    press(qtbot, tab.table, Qt.Key.Key_Up, _ALT)
    press(qtbot, tab.table, Qt.Key.Key_Down, _ALT)
    assert names(tab) == ["Groupone 1", "Groupone 3", "Groupone 2"]
    assert tab.table.currentIndex().row() == 1


def test_several_selected_move_together_and_stay_selected(tab: Tab, qtbot: QtBot) -> None:
    tab.go(1, Cell.NAME)
    press(qtbot, tab.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = tab.table.selected_ids()
    assert len(chosen) == 2
    press(qtbot, tab.table, Qt.Key.Key_Up, _ALT)
    assert names(tab) == ["Groupone 2", "Groupone 3", "Groupone 1"]
    assert tab.table.selected_ids() == chosen


def test_the_menu_of_groups_moves_the_selected_ones(tab: Tab) -> None:
    tab.go(0, Cell.NAME)
    (target,) = tab.actions_.move_to.menu().actions()
    assert target.text() == "Group two"
    target.trigger()
    assert names(tab, 1) == ["Grouptwo 1", "Groupone 1"]


def test_leaving_a_cancelled_group_beyond_capacity_asks_for_a_reason_and_keeps_it(tab: Tab) -> None:
    session = tab._context.session
    groups.cancel(session, tab.now().groups[0].booking)
    booked(session, tab.now().departure, 4, name="Full")
    tab.again()
    tab.table.selectAll()
    tab.actions_.move_to.menu().actions()[0].trigger()
    dialog = dialog_of(tab, MoveDialog)
    dialog._accept.click()
    assert "Write why" in dialog.fields["over_capacity_reason"].error()
    type_text(dialog.fields["over_capacity_reason"].editor, "They travel together")
    dialog._accept.click()
    assert tab.now().booked == 8
    assert tab.now().groups[1].booking.over_capacity_reason == "They travel together"


def test_somebody_else_of_the_group_can_be_made_the_lead(tab: Tab) -> None:
    tab.go(1, Cell.NAME)
    tab.actions_.make_lead.trigger()
    assert tab.now().groups[0].booking.lead_client_id == tab.people()[1].client.id
    assert not tab.actions_.make_lead.isEnabled()


def test_the_actions_have_mnemonics_of_their_own(tab: Tab) -> None:
    letters = [
        text[text.index("&") + 1].casefold()
        for action in tab.actions_.menu_actions()
        if action is not None
        for text in [action.text()]
    ]
    assert len(set(letters)) == len(letters)


def test_a_group_is_chosen_by_its_id_and_says_so(tab: Tab, qtbot: QtBot) -> None:
    second = tab.now().groups[1].booking.id
    with qtbot.waitSignal(tab.moved):
        assert tab.choose(second)
    assert tab.list.current_id() == second
    assert not tab.choose(999)
    assert tab.list.current_id() == second
