"""A long list shows its first rows at once, the rest when there is time, and never jumps under the eyes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QHeaderView
from pytestqt.qtbot import QtBot

from lares_desk.gui.context import Context
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import FIRST, PAGE, PAGES_KEPT, Column, WindowedModel


class Numbers:
    """A list of numbers that counts how many of its ids have been asked for."""

    def __init__(self, count: int = 5000) -> None:
        self.numbers: Sequence[int] = range(1, count + 1)
        self.asked = 0
        self.missing: set[int] = set()

    def ids(self) -> Iterator[int]:
        for number in self.numbers:
            self.asked += 1
            yield number

    def rows(self, ids: Sequence[int]) -> tuple[int, ...]:
        return tuple(number for number in ids if number not in self.missing)


@pytest.fixture
def numbers() -> Numbers:
    return Numbers()


@pytest.fixture
def model(numbers: Numbers, qtbot: QtBot) -> WindowedModel:
    model = WindowedModel([Column("Number", str), Column("Double", _double)], numbers.ids, numbers.rows)
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


@pytest.fixture
def table(model: WindowedModel, context: Context, qtbot: QtBot) -> Table:
    table = Table(model, "Numbers", {1: 1}, memory=context.memory, key="numbers", extended=True)
    qtbot.addWidget(table)
    table.resize(500, 400)
    table.show()
    return table


def _double(number: int) -> str:
    return f"={number * 2}"


def test_the_first_rows_wait_for_no_more_than_themselves(model: WindowedModel, numbers: Numbers, qtbot: QtBot) -> None:
    model.refresh()
    assert (model.rowCount(), numbers.asked, model.is_whole) == (FIRST, FIRST, False)
    with qtbot.waitSignal(model.counted):
        pass
    assert (model.rowCount(), model.is_whole) == (5000, True)
    assert model.index(4999, 0).data() == "5000"


def test_a_short_list_is_whole_at_once(model: WindowedModel, numbers: Numbers) -> None:
    numbers.numbers = range(1, FIRST)
    model.refresh()
    assert (model.rowCount(), model.is_whole) == (FIRST - 1, True)


def test_whoever_asks_for_a_row_far_down_gets_it_at_once(model: WindowedModel) -> None:
    model.refresh()
    assert model.row_of(4000, so_far=True) is None
    assert model.row_of(4000) == 3999
    assert model.row_of(9000) is None
    assert len(model.ids()) == 5000


def test_after_a_change_the_list_stays_as_long_as_it_was_until_it_has_been_read(
    model: WindowedModel, numbers: Numbers, qtbot: QtBot
) -> None:
    model.refresh()
    model.ids()
    numbers.numbers = [*range(1, 3000), *range(3001, 5001)]
    model.refresh()
    assert model.rowCount() == 5000
    with qtbot.waitSignal(model.counted):
        pass
    assert model.rowCount() == 4999
    assert model.row_of(3000) is None


def test_a_question_asked_anew_drops_the_one_before(model: WindowedModel, numbers: Numbers, qtbot: QtBot) -> None:
    model.refresh()
    numbers.numbers = range(10_000, 10_003)
    model.refresh()
    assert list(model.ids()) == [10_000, 10_001, 10_002]


def test_records_that_have_just_gone_leave_the_others_in_their_rows(model: WindowedModel, numbers: Numbers) -> None:
    model.refresh()
    numbers.missing = {2}
    model.refresh()
    assert [model.index(row, 0).data() for row in range(3)] == ["1", None, "3"]


def test_scrolling_through_everything_keeps_some_pages_only(model: WindowedModel) -> None:
    model.refresh()
    model.ids()
    for row in range(0, 5000, PAGE):
        model.index(row, 0).data()
    assert len(model._pages) == PAGES_KEPT


def test_the_selected_row_is_selected_again_when_it_has_come(
    table: Table, model: WindowedModel, numbers: Numbers, qtbot: QtBot
) -> None:
    model.refresh()
    table.select(4000)
    heard: list[object] = []
    table.selected.connect(heard.append)
    numbers.numbers = range(2, 5001)
    with qtbot.waitSignal(model.counted):
        model.refresh()
    assert table.current_id() == 4000
    assert None not in heard
    assert table.verticalScrollBar().value() < table.verticalScrollBar().maximum()


def test_who_is_found_no_more_is_selected_no_more(
    table: Table, model: WindowedModel, numbers: Numbers, qtbot: QtBot
) -> None:
    model.refresh()
    table.select(1)
    heard: list[object] = []
    table.selected.connect(heard.append)
    numbers.numbers = range(2, 5001)
    with qtbot.waitSignal(model.counted):
        model.refresh()
    assert heard[-1] is None


def test_home_and_end_go_to_the_first_row_and_the_very_last(table: Table, model: WindowedModel, qtbot: QtBot) -> None:
    model.refresh()
    table.select(7)
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current_id() == 5000
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.current_id() == 1
    qtbot.keyClick(table, Qt.Key.Key_PageDown)
    assert 5 < table.current_id() < 40


def test_letters_move_nothing(table: Table, model: WindowedModel, qtbot: QtBot) -> None:
    model.refresh()
    table.select(7)
    qtbot.keyClick(table, Qt.Key.Key_3)
    assert table.current_id() == 7


def test_selected_rows_are_copied_with_tabs_and_reckon_nothing(
    table: Table, model: WindowedModel, qtbot: QtBot
) -> None:
    model.refresh()
    table.select(3)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_ids() == [3, 4]
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "3\t'=6\n4\t'=8"


def test_a_width_that_was_dragged_is_remembered_and_the_rest_is_shared(
    table: Table, model: WindowedModel, context: Context, qtbot: QtBot
) -> None:
    model.refresh()
    header: QHeaderView = table.horizontalHeader()
    header.resizeSection(0, 210)
    table.resize(700, 400)
    assert table.columnWidth(0) == pytest.approx(210, abs=1)
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()
    again = Table(model, "Numbers", {1: 1}, memory=context.memory, key="numbers")
    qtbot.addWidget(again)
    again.set_widths({0: "5000"})
    assert again.columnWidth(0) == pytest.approx(210, abs=1)
