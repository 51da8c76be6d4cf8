"""Equipment, luggage, animals, cash and price: written in place, added up, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from builders import START, days_before, scheduled
from builders import opened as reopened
from gui.conftest import context_for
from gui.typing_keys import type_text
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import CrewRole
from lares_desk.gui.context import Context
from lares_desk.gui.desk import Desk
from lares_desk.gui.logistics_copy_dialog import CopyLogisticsDialog
from lares_desk.gui.logistics_crew_dialog import AddCrewDialog, CrewDialog
from lares_desk.gui.logistics_dialogs import AnimalDialog, CashDialog, EquipmentDialog
from lares_desk.gui.logistics_price import PriceSection
from lares_desk.gui.logistics_section import ListSection
from lares_desk.services import logistics, undo
from logistics_tab import Tab, dialog_of, filled, key, opened, wake

LISTS = ("crew", "services", "equipment", "luggage", "animals", "cash")


@pytest.fixture
def tab(context: Context, qtbot: QtBot) -> Tab:
    return opened(context, filled(context.session), qtbot)


def section(tab: Tab, name: str) -> ListSection:
    found = tab.turn(name)
    assert isinstance(found, ListSection)
    return found


def write(tab: Tab, qtbot: QtBot, row: int, column: int, text: str) -> None:
    """Write over a cell of the section that is shown, as a person does."""
    table = tab.current().tables()[0]
    table.setFocus()
    table.setCurrentIndex(table.cells.index(row, column))
    key(qtbot, Qt.Key.Key_F2)
    editor = table.indexWidget(table.currentIndex())
    editor.clear()
    type_text(editor, text)
    key(qtbot, Qt.Key.Key_Return)


def shown(tab: Tab, row: int, column: int) -> str:
    return str(tab.current().tables()[0].cells.index(row, column).data())


@pytest.mark.parametrize("name", LISTS)
def test_every_list_obeys_the_rules_of_models(tab: Tab, name: str) -> None:
    cells = section(tab, name).table.cells
    tester = QAbstractItemModelTester(cells, QAbstractItemModelTester.FailureReportingMode.Fatal)
    logistics.propose_kit(tab._context.session, tab.departure_id)
    tab.again()
    assert tester.model() is cells


def test_the_arrows_go_through_the_sections_and_the_last_one_is_remembered(tab: Tab, qtbot: QtBot) -> None:
    tab.list.setFocus()
    assert tab.section() == "crew"
    key(qtbot, Qt.Key.Key_Down)
    key(qtbot, Qt.Key.Key_Down)
    assert tab.section() == "beds"
    again = opened(tab._context, tab.departure_id, qtbot)
    assert again.section() == "beds"


def test_somebody_new_joins_the_crew_with_phone_and_languages(tab: Tab, qtbot: QtBot) -> None:
    tab.turn("crew")
    tab.acts.add.trigger()
    dialog = dialog_of(tab, AddCrewDialog)
    dialog.fields["role"].set_value(CrewRole.COOK)
    type_text(dialog.fields["name"].editor, "Ñusta Ccori")
    type_text(dialog.fields["phone"].editor, "+51 984 999 001")
    qtbot.mouseClick(dialog.fields["languages"].editor, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog.fields["name"].editor, Qt.Key.Key_Return)
    cook = tab.now().crew[-1]
    assert (cook.member.name, cook.role, cook.member.phone) == ("Ñusta Ccori", CrewRole.COOK, "+51984999001")
    assert cook.member.languages == ("es",)
    assert tab.current().current().id == cook.id


def test_known_crew_bring_their_phone_and_languages(tab: Tab, qtbot: QtBot) -> None:
    session = tab._context.session
    logistics.assign_crew(
        session, scheduled(session, "L3").id, "Percy Zárate", CrewRole.DRIVER, "+51984999006", ("es",)
    )
    tab.turn("crew")
    tab.acts.add.trigger()
    dialog = dialog_of(tab, AddCrewDialog)
    dialog.fields["name"].editor.setText("percy zarate")
    assert dialog.fields["phone"].value() == "+51984999006"
    assert dialog.fields["role"].value() is CrewRole.DRIVER
    dialog.reject()


def test_crew_is_changed_and_taken_off_by_keys(tab: Tab, qtbot: QtBot) -> None:
    table = section(tab, "crew").table
    table.setFocus()
    table.selectRow(0)
    key(qtbot, Qt.Key.Key_Return)
    dialog = dialog_of(tab, CrewDialog)
    dialog.fields["phone"].editor.clear()
    type_text(dialog.fields["phone"].editor, "984999777")
    qtbot.keyClick(dialog.fields["phone"].editor, Qt.Key.Key_Return)
    assert tab.now().crew[0].member.phone == "+51984999777"
    wake(tab, qtbot)
    table.setFocus()
    key(qtbot, Qt.Key.Key_Delete)
    assert tab.now().crew == ()
    assert tab.notices[-1].text == "Rosa Huamán is removed"
    assert tab.notices[-1].undo


def test_a_weight_is_written_in_kilograms_and_added_up(tab: Tab, qtbot: QtBot) -> None:
    tab.turn("equipment")
    write(tab, qtbot, 0, 3, "12,5")
    write(tab, qtbot, 0, 2, "2")
    item = tab.now().equipment[0]
    assert (item.weight_g, item.quantity) == (12_500, 2)
    assert shown(tab, 0, 4) == "25.0 kg"
    assert tab._about.text() == "Kit 25.0 kg  ·  in all 25.0 kg"


@pytest.mark.parametrize(("column", "text", "said"), [(2, "two", "two is not a whole number."), (3, "heavy", "heavy")])
def test_what_is_no_number_is_refused_in_its_cell(tab: Tab, qtbot: QtBot, column: int, text: str, said: str) -> None:
    tab.turn("equipment")
    write(tab, qtbot, 0, column, text)
    table = tab.current().tables()[0]
    assert said in table.note.text()
    key(qtbot, Qt.Key.Key_Escape)
    assert tab.now().equipment[0].weight_g == 14_000


def test_equipment_is_lent_to_somebody_in_place(tab: Tab, qtbot: QtBot) -> None:
    table = section(tab, "equipment").table
    table.setFocus()
    table.setCurrentIndex(table.cells.index(0, 6))
    key(qtbot, Qt.Key.Key_F2)
    key(qtbot, Qt.Key.Key_Down)
    key(qtbot, Qt.Key.Key_Return)
    assert tab.now().equipment[0].traveller_id == tab.now().groups[0].travellers[0].id
    assert shown(tab, 0, 6) == "Quispe, Ana"


def test_the_usual_kit_is_proposed_and_taken_back(tab: Tab) -> None:
    tab.turn("equipment")
    tab.current().own_actions()[0].trigger()
    assert len(tab.now().equipment) > 3
    assert tab.notices[-1].undo
    undo.undo(tab._context.session)
    assert len(tab.now().equipment) == 1


def test_duffels_are_weighed_one_after_another_and_a_heavy_one_is_marked(tab: Tab, qtbot: QtBot) -> None:
    tab.turn("luggage")
    write(tab, qtbot, 0, 1, "6.5")
    write(tab, qtbot, 1, 1, "8.2")
    first, second = tab.now().groups[0].travellers[:2]
    assert (first.duffel_g, second.duffel_g) == (6500, 8200)
    assert shown(tab, 0, 1) == "6.5 kg"
    assert shown(tab, 1, 1) == "8.2 kg: too heavy"
    write(tab, qtbot, 2, 1, "7.001")
    assert shown(tab, 2, 1) == "7.001 kg: too heavy"
    write(tab, qtbot, 2, 1, "")
    assert "Duffels 14.7 kg" in tab._about.text()
    assert not tab.acts.add.isVisible()


def test_more_than_the_animals_carry_is_said(tab: Tab, qtbot: QtBot) -> None:
    tab.turn("luggage")
    for row in range(4):
        write(tab, qtbot, row, 1, "9")
    tab.turn("animals")
    assert tab._about.text() == "Load 50.0 kg  ·  they carry 40.0 kg  ·  ⚠ 10.0 kg too much"
    write(tab, qtbot, 0, 2, "60")
    assert "too much" not in tab._about.text()


def test_what_nobody_has_weighed_counts_as_much_as_it_may_weigh(tab: Tab) -> None:
    tab.turn("animals")
    assert "Load 42.0 kg" in tab._about.text()
    assert "4 duffel" in tab._about.text()


def test_an_emergency_horse_is_added_and_carries_nothing(tab: Tab, qtbot: QtBot) -> None:
    tab.turn("animals")
    tab.acts.add.trigger()
    dialog = dialog_of(tab, AnimalDialog)
    type_text(dialog.fields["name"].editor, "Lucero")
    box = dialog.fields["is_emergency"].editor
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.fields["name"].editor, Qt.Key.Key_Return)
    assert [each.is_emergency for each in tab.now().animals] == [False, True]
    assert "they carry 40.0 kg" in tab._about.text()


def test_cash_is_settled_by_writing_down_the_column(tab: Tab, qtbot: QtBot) -> None:
    tab.turn("cash")
    assert tab._about.text() == "PEN 120.00 planned, 0.00 spent, 1 not settled"
    write(tab, qtbot, 0, 3, "115.50")
    assert tab.now().cash[0].spent_minor == 11_550
    assert tab._about.text() == "PEN 120.00 planned, 115.50 spent, 4.50 goes back"


def test_a_cash_line_in_dollars_has_its_own_total(tab: Tab, qtbot: QtBot) -> None:
    tab.turn("cash")
    tab.acts.add.trigger()
    dialog = dialog_of(tab, CashDialog)
    dialog.fields["currency"].set_value("USD")
    type_text(dialog.fields["name"].editor, "Reserve")
    type_text(dialog.fields["planned_minor"].editor, "200")
    qtbot.keyClick(dialog.fields["name"].editor, Qt.Key.Key_Return)
    assert "USD 200.00 planned" in tab._about.text()


def test_the_price_is_saved_when_a_person_leaves_the_field(tab: Tab, qtbot: QtBot) -> None:
    price = tab.turn("price")
    assert isinstance(price, PriceSection)
    price.price.editor.clear()
    type_text(price.price.editor, "685")
    key(qtbot, Qt.Key.Key_Tab)
    type_text(price.inclusions.editor_of("es"), "Guía y carpas")
    price.price.setFocus()
    departure = tab.now().departure
    assert (departure.price_minor, departure.inclusions) == (68_500, LocalText("", "Guía y carpas"))
    price.price.editor.clear()
    type_text(price.price.editor, "lots")
    key(qtbot, Qt.Key.Key_Tab)
    assert "lots is not a number" in price.price.error()


def test_logistics_are_copied_from_another_departure(tab: Tab, qtbot: QtBot) -> None:
    session = tab._context.session
    later = scheduled(session, start=days_before(START, -30))
    other = opened(tab._context, later.id, qtbot)
    other.copy.trigger()
    dialog = dialog_of(other, CopyLogisticsDialog)
    assert dialog.table.cells.rowCount() == 1
    dialog._accept.click()
    copied = other.now()
    assert {each.name for each in copied.services} == {"Train down", "Hostal Muestra"}
    assert [each.name for each in copied.equipment] == ["Dining tent"]
    assert other.notices[-1].undo


def test_a_file_that_is_read_only_shows_everything_and_changes_nothing(tab: Tab, qtbot: QtBot, desk: Desk) -> None:
    path, departure_id = tab._context.session.path, tab.departure_id
    reader = reopened(path, read_only=True)
    seen = opened(context_for(reader, desk), departure_id, qtbot)
    for name in LISTS:
        seen.turn(name)
        assert not seen.acts.add.isEnabled()
        assert not seen.acts.remove.isEnabled()
        assert not any(action.isEnabled() for action in seen.current().own_actions())
    seen.turn("equipment")
    assert shown(seen, 0, 0) == "Dining tent"
    seen.acts.edit.trigger()
    dialog = dialog_of(seen, EquipmentDialog)
    assert not dialog._accept.isEnabled()
    assert dialog.fields["name"].is_read_only()
    dialog.reject()
    seen.hide()
    reader.close()


def test_the_one_number_is_said_on_top(tab: Tab) -> None:
    session = tab._context.session
    assert tab._sum.text().startswith("⚠ 4 traveller")
    assert "0 tent places" in tab._sum.text()
    logistics.propose_rooms(session, tab.departure_id)
    tab.again()
    assert "tent places" not in tab._sum.text()
