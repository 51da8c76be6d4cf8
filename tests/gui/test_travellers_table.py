"""Travellers are changed in their table: by keys alone, by the mouse alone, and from a spreadsheet."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from builders import booked, client, opened, scheduled
from groups_tab import Tab, double_click, opened_tab, press
from gui.typing_keys import type_text
from lares_desk.domain.people import TentKind, Traveller
from lares_desk.gui.bus import Notice
from lares_desk.gui.client_dialog import ClientDialog
from lares_desk.gui.context import Context
from lares_desk.gui.travellers_cells import CELLS, Cell
from lares_desk.services.session import Session

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_PEOPLE = [
    Traveller(client("Quispe", "María", passport="X1", birth_date=date(1990, 6, 14), nationality="PE")),
    Traveller(client("Łukasiewicz", "Zofia", passport="X2", medical="asthma", diet="vegan")),
    Traveller(client("محمد", "عبد الله", passport="X3")),
]


@pytest.fixture
def tab(context: Context, qtbot: QtBot) -> Tab:
    departure = scheduled(context.session)
    booked(context.session, departure, _PEOPLE)
    return opened_tab(context, departure.id, qtbot)


def actions(context: Context) -> int:
    return int(context.session.db.execute("SELECT count(*) FROM action").fetchone()[0])


def paste(tab: Tab, qtbot: QtBot, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    tab.actions_.paste.trigger()


def test_the_model_obeys_the_rules_of_models(tab: Tab) -> None:
    tester = QAbstractItemModelTester(tab.travellers, QAbstractItemModelTester.FailureReportingMode.Fatal)
    booked(tab._context.session, tab.now().departure, 2, name="Other")
    tab.again()
    tab.list.setCurrentIndex(tab.list.groups.index(1, 0))
    assert tab.travellers.rowCount() == 2
    assert tester is not None


def test_the_lead_and_medical_notes_are_said_in_words_and_the_notes_themselves_are_not_shown(tab: Tab) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    shown = [tab.travellers.index(1, column) for column in range(len(CELLS))]
    assert tab.travellers.index(0, 0).data(role) == "Quispe, María  (leads)"
    assert tab.travellers.index(1, CELLS.index(Cell.MEDICAL)).data() == "Yes"
    assert not any("asthma" in str(each.data(at)) for each in shown for at in (0, Qt.ItemDataRole.ToolTipRole))
    assert tab.travellers.index(0, CELLS.index(Cell.AGE)).data() == "37"


def test_a_tent_is_shared_by_keys_alone_and_the_other_one_shares_it_too(tab: Tab, qtbot: QtBot) -> None:
    tab.go(0, Cell.TENT)
    press(qtbot, tab.table, Qt.Key.Key_F2)
    editor = tab.editor()
    for _ in range(2):
        press(qtbot, editor, Qt.Key.Key_Down)
    assert editor.currentText() == "With Zofia Łukasiewicz"
    before = actions(tab._context)
    press(qtbot, editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.editor() is None)
    assert [each.tent_with for each in tab.people()] == ["Zofia Łukasiewicz", "María Quispe", ""]
    assert actions(tab._context) == before + 1
    assert tab.table.hasFocus()


def test_a_row_is_filled_with_tab_and_space(tab: Tab, qtbot: QtBot) -> None:
    tab.go(0, Cell.TENT)
    press(qtbot, tab.table, Qt.Key.Key_Return)
    press(qtbot, tab.editor(), Qt.Key.Key_Down)
    press(qtbot, tab.editor(), Qt.Key.Key_Tab)
    press(qtbot, tab.table, Qt.Key.Key_Space)
    press(qtbot, tab.table, Qt.Key.Key_Tab)
    press(qtbot, tab.table, Qt.Key.Key_Return)
    press(qtbot, tab.table, Qt.Key.Key_Tab)
    date_line = tab.editor()
    type_text(date_line, "2027-06-12")
    press(qtbot, date_line, Qt.Key.Key_Tab)
    place = tab.editor()
    place.setCurrentIndex(place.findText("Ollantaytambo", Qt.MatchFlag.MatchStartsWith))
    press(qtbot, place, Qt.Key.Key_Tab)
    first = tab.people()[0]
    assert (first.tent, first.rents_bag, first.rents_poles) == (TentKind.SINGLE, True, True)
    assert first.arrival_on == date(2027, 6, 12)
    assert first.arrival_place is not None
    assert first.arrival_place.name.en == "Ollantaytambo"
    at = tab.table.currentIndex()
    assert (at.row(), CELLS[at.column()]) == (1, Cell.TENT)
    assert tab.editor() is not None
    press(qtbot, tab.editor(), Qt.Key.Key_Backtab, _SHIFT)
    assert tab.table.currentIndex().row() == 0


def test_tab_leaves_the_table_where_nobody_fills_it_in(tab: Tab, qtbot: QtBot) -> None:
    tab.go(0, Cell.NAME)
    press(qtbot, tab.table, Qt.Key.Key_Tab)
    assert not tab.table.hasFocus()


def test_escape_ends_the_going_from_cell_to_cell_and_then_belongs_to_the_page(tab: Tab, qtbot: QtBot) -> None:
    tab.go(0, Cell.BAG)
    press(qtbot, tab.table, Qt.Key.Key_Space)
    assert tab.people()[0].rents_bag
    first, second = (QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier) for _ in "12")
    QApplication.sendEvent(tab.table, first)
    tab.table.keyPressEvent(second)
    assert first.isAccepted()
    assert not second.isAccepted()
    press(qtbot, tab.table, Qt.Key.Key_Tab)
    assert not tab.table.hasFocus()


def test_escape_gives_up_what_was_typed(tab: Tab, qtbot: QtBot) -> None:
    tab.go(0, Cell.ARRIVES)
    press(qtbot, tab.table, Qt.Key.Key_2)
    assert tab.editor().text() == "2"
    press(qtbot, tab.editor(), Qt.Key.Key_Escape)
    assert tab.editor() is None
    assert tab.people()[0].arrival_on is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("12/06/2027", "12/06/2027 is not a date. Write it as year-month-day"),
        ("20-06-12", "is not a date"),
        ("20270-06-12", "is not a date"),
        ("2027-02-30", "is not a date"),
        ("2027-06-15", "María Quispe would arrive on 2027-06-15, but the trek starts on 2027-06-14"),
        ("سبت 🏔️", "is not a date"),
        ("x" * 5000, "x…"),
        ("2027-\x0006-12\u202e", ""),
    ],
)
def test_a_refused_date_stays_in_its_cell_with_a_sentence_under_it(
    tab: Tab, qtbot: QtBot, typed: str, said: str
) -> None:
    tab.go(0, Cell.ARRIVES)
    press(qtbot, tab.table, Qt.Key.Key_F2)
    editor = tab.editor()
    assert isinstance(editor, QLineEdit)
    editor.setText(typed)
    press(qtbot, editor, Qt.Key.Key_Tab)
    if not said:
        assert tab.people()[0].arrival_on == date(2027, 6, 12)
        return
    assert tab.editor() is editor
    assert editor.text() == typed
    assert said in tab.table.note.text()
    assert said in editor.accessibleDescription()
    assert tab._context.prompts.told == []
    assert tab.people()[0].arrival_on is None
    editor.setText("2027-6-12")
    press(qtbot, editor, Qt.Key.Key_Tab)
    assert tab.people()[0].arrival_on == date(2027, 6, 12)
    assert tab.table.note.text() == ""


def test_what_could_not_be_saved_is_said_when_another_group_is_looked_at(tab: Tab, qtbot: QtBot) -> None:
    booked(tab._context.session, tab.now().departure, 1, name="Other")
    tab.again()
    tab.go(0, Cell.ARRIVES)
    press(qtbot, tab.table, Qt.Key.Key_F2)
    tab.editor().setText("tomorrow")
    tab.list.setFocus()
    tab.list.setCurrentIndex(tab.list.groups.index(1, 0))
    assert "Not saved: tomorrow is not a date." in tab.notices[-1].text


def test_what_is_being_typed_survives_a_change_from_elsewhere(tab: Tab, qtbot: QtBot) -> None:
    tab.go(0, Cell.ARRIVES)
    press(qtbot, tab.table, Qt.Key.Key_F2)
    tab.editor().setText("2027-06-1")
    tab.again()
    assert tab.editor().text() == "2027-06-1"


def test_a_double_click_opens_the_record_only_where_nothing_is_changed_in_place(tab: Tab, qtbot: QtBot) -> None:
    opened_ids: list[int] = []
    tab.table.opened.disconnect()
    tab.table.opened.connect(opened_ids.append)
    double_click(qtbot, tab.table.viewport(), tab.middle(1, Cell.ARRIVES))
    assert opened_ids == []
    double_click(qtbot, tab.table.viewport(), tab.middle(0, Cell.NAME))
    assert opened_ids == [tab.people()[0].id]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_cells_are_changed_by_the_mouse_alone(tab: Tab, qtbot: QtBot) -> None:
    ground = tab.table.viewport()
    option = QStyleOptionViewItem()
    tab.table.initViewItemOption(option)
    bag = tab.travellers.index(1, CELLS.index(Cell.BAG))
    option.rect = tab.table.visualRect(bag)
    tab.table.itemDelegate().initStyleOption(option, bag)
    box = tab.table.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, tab.table)
    qtbot.mouseClick(ground, Qt.MouseButton.LeftButton, pos=box.center())
    assert tab.people()[1].rents_bag

    double_click(qtbot, ground, tab.middle(1, Cell.TENT))
    choice = tab.editor()
    popup = choice.view()
    assert popup.isVisible()
    single = popup.visualRect(popup.model().index(1, 0)).center()
    qtbot.mouseMove(popup.viewport(), single)
    qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=single)
    qtbot.waitUntil(lambda: tab.people()[1].tent is TentKind.SINGLE)

    double_click(qtbot, ground, tab.middle(1, Cell.ARRIVES))
    line = tab.editor()
    line.setText("2027-06-10")
    line._pick.trigger()
    calendar = line.findChild(QCalendarWidget)
    calendar.clicked.emit(calendar.selectedDate())
    assert tab.people()[1].arrival_on == date(2027, 6, 10)
    assert tab.editor() is None


def test_the_client_s_own_cells_open_the_client(tab: Tab, qtbot: QtBot) -> None:
    tab.go(1, Cell.DIET)
    press(qtbot, tab.table, Qt.Key.Key_Return)
    assert tab.findChild(ClientDialog).isVisible()


def test_a_table_of_a_spreadsheet_fills_several_travellers_in_one_action(tab: Tab, qtbot: QtBot) -> None:
    tab.go(0, Cell.TENT)
    before = actions(tab._context)
    paste(tab, qtbot, "Single\tyes\tno\t2027-06-12\r\nعبد الله محمد\t\tx\t2027-6-13\r\n\t\t\t\r\n")
    one, two, three = tab.people()
    assert (one.tent, one.rents_bag, one.arrival_on) == (TentKind.SINGLE, True, date(2027, 6, 12))
    assert (two.tent_with, two.rents_poles, two.arrival_on) == ("عبد الله محمد", True, date(2027, 6, 13))
    assert three.tent_with == "Zofia Łukasiewicz"
    assert actions(tab._context) == before + 1
    assert tab.notices[-1].undo


def test_what_is_copied_here_is_pasted_here(tab: Tab, qtbot: QtBot) -> None:
    tab.go(0, Cell.ARRIVES)
    paste(tab, qtbot, "2027-06-12")
    tab.table.selectAll()
    tab.actions_.copy.trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[1].startswith("Quispe, María\tShared\tNo\tNo\t2027-06-12\t")
    assert "asthma" not in copied
    before = tab.people()
    tab.go(0, Cell.NAME)
    paste(tab, qtbot, copied)
    assert tab.people() == before
    assert tab.table.note.text() == ""


def test_one_copied_cell_fills_every_selected_row(tab: Tab, qtbot: QtBot) -> None:
    tab.go(0, Cell.ARRIVES)
    tab.table.selectAll()
    paste(tab, qtbot, "2027-06-11\n")
    assert {each.arrival_on for each in tab.people()} == {date(2027, 6, 11)}


@pytest.mark.parametrize(
    ("cell", "text", "said"),
    [
        (Cell.TENT, "Single\nSingle\nSingle\nSingle", "4 rows were copied, but only 3 travellers stand here"),
        (Cell.AGE, "37\tPE\tx", "3 columns were copied, but only 2 stand here"),
        (Cell.TENT, "Single\tyes\nSomebody Else\tyes", "Somebody Else is nobody of this group"),
        (Cell.BAG, "yes\nperhaps", "perhaps is neither yes nor no"),
        (Cell.ARRIVES, "2027-06-12\n13.6.2027", "13.6.2027 is not a date"),
        (Cell.ARRIVES, "2027-06-12\n2027-06-30", "would arrive on 2027-06-30"),
        (Cell.PLACE, "Cusco\nAtlantis", "Atlantis is no place"),
        (Cell.NAME, "Mallory\tSingle", "Name is the client's own"),
        (Cell.TENT, "\x00\t" + "y" * 5000, "y… is neither yes nor no"),
        (Cell.TENT, '"unclosed' + "z" * 200_000, "is no table that can be read"),
    ],
)
def test_a_paste_that_does_not_fit_changes_nothing_and_says_why(
    tab: Tab, qtbot: QtBot, cell: Cell, text: str, said: str
) -> None:
    tab.go(0, cell)
    before = tab.people()
    paste(tab, qtbot, text)
    assert said in tab.table.note.text()
    assert tab.people() == before
    assert tab._context.prompts.told == []


def test_a_table_pasted_into_an_open_cell_is_no_garbage_in_it(tab: Tab, qtbot: QtBot) -> None:
    tab.go(0, Cell.ARRIVES)
    press(qtbot, tab.table, Qt.Key.Key_F2)
    QGuiApplication.clipboard().setText("2027-06-11\n2027-06-12\n")
    qtbot.keyClick(tab.editor(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [each.arrival_on for each in tab.people()[:2]] == [date(2027, 6, 11), date(2027, 6, 12)]
    assert tab.editor() is None


def test_the_main_columns_stand_in_the_narrowest_window_without_scrolling(tab: Tab) -> None:
    tab.resize(776, 440)
    QApplication.sendPostedEvents()
    last = tab.travellers.index(0, CELLS.index(Cell.MEDICAL))
    assert tab.table.visualRect(last).right() <= tab.table.viewport().width()


def test_a_file_to_read_only_lets_nothing_be_changed(context: Context, session: Session, qtbot: QtBot) -> None:
    departure = scheduled(session)
    booked(session, departure, _PEOPLE)
    path = session.path
    session.close()
    context.session = opened(path, read_only=True)
    tab = opened_tab(context, departure.id, qtbot)
    tab.go(0, Cell.TENT)
    press(qtbot, tab.table, Qt.Key.Key_F2)
    assert tab.editor() is None
    for each in tab.actions_.menu_actions():
        assert each is None or each is tab.actions_.copy or not each.isEnabled()
    paste(tab, qtbot, "Single")
    assert tab.people()[0].tent is TentKind.SHARED
    context.session.close()


def test_a_notice_offers_to_take_a_removal_back(tab: Tab, qtbot: QtBot) -> None:
    tab.go(1, Cell.NAME)
    press(qtbot, tab.table, Qt.Key.Key_Delete)
    assert len(tab.people()) == 2
    assert tab.notices == [Notice("1 traveller taken off the group", undo=True)]
    assert tab._context.prompts.asked == []
