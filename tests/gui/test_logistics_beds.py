"""Tents and rooms: proposed, filled by keys, menu and dragging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gui.typing_keys import type_text
from lares_desk.domain.logistics import RoomKind
from lares_desk.gui.context import Context
from lares_desk.gui.logistics_beds import BedsSection
from lares_desk.gui.logistics_dialogs import RoomDialog
from lares_desk.services import undo
from logistics_tab import Tab, dialog_of, filled, key, opened
from tour import settle


@pytest.fixture
def tab(context: Context, qtbot: QtBot) -> Tab:
    tab = opened(context, filled(context.session), qtbot)
    tab.turn("beds")
    return tab


def beds(tab: Tab) -> BedsSection:
    section = tab.current()
    assert isinstance(section, BedsSection)
    return section


def lines(tab: Tab) -> list[str]:
    section = beds(tab)
    return [section.list.words(row) for row in section.list.beds.rows()]


def go_to(tab: Tab, words: str) -> None:
    section = beds(tab)
    section.list.setFocus()
    section.list.setCurrentIndex(section.list.beds.index(lines(tab).index(words), 0))


def sleepers(tab: Tab) -> list[tuple[int, ...]]:
    return [each.traveller_ids for each in tab.now().rooms if each.kind is RoomKind.TENT]


def move_to(tab: Tab, words: str) -> None:
    actions = {each.text(): each for each in beds(tab)._targets.actions()}
    actions[words].trigger()


def test_who_has_no_bed_is_named_on_top_before_there_is_any(tab: Tab) -> None:
    assert lines(tab) == ["No bed yet", "Quispe, Ana", "Nowak, Łukasz", "Nowak, Staś", "Silva, João"]
    assert "Ana Quispe" in tab._about.text()


def test_the_list_obeys_the_rules_of_models_while_tents_are_proposed(tab: Tab) -> None:
    tester = QAbstractItemModelTester(beds(tab).list.beds, QAbstractItemModelTester.FailureReportingMode.Fatal)
    beds(tab).propose.trigger()
    assert tester.failureReportingMode() is QAbstractItemModelTester.FailureReportingMode.Fatal
    assert "No bed yet" not in lines(tab)
    assert tab._about.text().startswith("Everybody has a bed")


def test_tents_are_proposed_from_who_shares_with_whom(tab: Tab) -> None:
    beds(tab).propose.trigger()
    ana, lukasz, stas, joao = (each.id for each in tab.now().groups[0].travellers)
    assert {frozenset(each) for each in sleepers(tab)} >= {frozenset((lukasz, stas))}
    assert sorted(each for room in sleepers(tab) for each in room) == sorted((ana, lukasz, stas, joao))
    assert tab.notices[-1].undo


def test_somebody_is_taken_out_with_a_key_and_sent_to_a_free_place_from_the_menu(tab: Tab, qtbot: QtBot) -> None:
    beds(tab).propose.trigger()
    go_to(tab, "Nowak, Staś")
    key(qtbot, Qt.Key.Key_Backspace)
    assert lines(tab)[:2] == ["No bed yet", "Nowak, Staś"]
    assert tab.notices[-1].text == "Staś Nowak has no bed now"
    tent = next(
        each for each in tab.now().rooms if len(each.traveller_ids) < each.places and each.kind is RoomKind.TENT
    )
    move_to(tab, f"{tent.label}: 1 free")
    assert "No bed yet" not in lines(tab)
    assert beds(tab).list.words(beds(tab).list.current()) == "Nowak, Staś"


def test_two_people_change_beds_in_one_step(tab: Tab) -> None:
    beds(tab).propose.trigger()
    ana, lukasz, stas, _joao = (each.id for each in tab.now().groups[0].travellers)
    before = sleepers(tab)
    tent = next(each for each in tab.now().rooms if lukasz in each.traveller_ids and each.kind is RoomKind.TENT)
    go_to(tab, "Quispe, Ana")
    move_to(tab, f"{tent.label}: change with Nowak, Łukasz")
    assert next(each for each in sleepers(tab) if ana in each) in {(ana, stas), (stas, ana)}
    assert sum(len(each) for each in sleepers(tab)) == 4
    undo.undo(tab._context.session)
    assert sleepers(tab) == before


def test_somebody_is_dropped_on_a_tent(tab: Tab) -> None:
    beds(tab).propose.trigger()
    go_to(tab, "Nowak, Staś")
    section = beds(tab)
    section.take_out.trigger()
    model = section.list.beds
    person = model.index(lines(tab).index("Nowak, Staś"), 0)
    data = model.mimeData([person])
    free = next(n for n, row in enumerate(model.rows()) if row.room and len(row.room.traveller_ids) < row.room.places)
    target = model.index(free, 0)
    assert model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, target)
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, target)
    settle(1)
    assert "No bed yet" not in lines(tab)


def test_a_hotel_has_rooms_of_its_own(tab: Tab) -> None:
    beds(tab).propose.trigger()
    section = beds(tab)
    section.where.set_value((RoomKind.ROOM, next(e.id for e in tab.now().services if e.name == "Hostal Muestra")))
    section.where.committed.emit(section.where.value())
    assert lines(tab)[0].startswith("Room 1")
    assert all("Tent" not in each for each in lines(tab))


def test_fewer_places_than_sleepers_are_refused_under_the_field(tab: Tab, qtbot: QtBot) -> None:
    beds(tab).propose.trigger()
    go_to(tab, "Nowak, Łukasz")
    key(qtbot, Qt.Key.Key_Return)
    dialog = dialog_of(tab, RoomDialog)
    dialog.fields["places"].editor.clear()
    type_text(dialog.fields["places"].editor, "1")
    qtbot.keyClick(dialog.fields["places"].editor, Qt.Key.Key_Return)
    assert (
        dialog.fields["places"].error() == "Too few places for the people in it (places: 1, people: 2). Give it more."
    )
    dialog.reject()


def test_a_crew_tent_is_added_with_its_places(tab: Tab, qtbot: QtBot) -> None:
    section = beds(tab)
    section.where.set_value((RoomKind.CREW_TENT, None))
    section.where.committed.emit(section.where.value())
    tab.acts.add.trigger()
    dialog = dialog_of(tab, RoomDialog)
    assert dialog.fields["label"].value() == "Crew tent 1"
    dialog.fields["places"].editor.clear()
    type_text(dialog.fields["places"].editor, "6")
    qtbot.keyClick(dialog.fields["label"].editor, Qt.Key.Key_Return)
    assert [(each.label, each.places) for each in tab.now().rooms] == [("Crew tent 1", 6)]
    assert lines(tab) == ["Crew tent 1  ·  0 of 6"]


def test_a_removed_tent_leaves_its_people_without_a_bed(tab: Tab, qtbot: QtBot) -> None:
    beds(tab).propose.trigger()
    section = beds(tab)
    row = next(n for n, each in enumerate(section.list.beds.rows()) if each.room and each.traveller is None)
    section.list.setFocus()
    section.list.setCurrentIndex(section.list.beds.index(row, 0))
    key(qtbot, Qt.Key.Key_Delete)
    assert lines(tab)[0] == "No bed yet"
    assert tab.notices[-1].undo
