"""How the columns of a list share its room: what they need, what they wish, and who gives way first."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from lares_desk.gui.export_run import shown_columns
from lares_desk.gui.tables import Table
from lares_desk.gui.windowed_model import Column, WindowedModel

NAME, DATE, CODE = range(3)
LONG = "Wiśniewska, Małgorzata of the long name"


def _same(ids: Sequence[int]) -> Sequence[int]:
    return ids


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    columns = [Column(title, str, sort=title.lower()) for title in ("Name", "Date", "Code")]
    model = WindowedModel(columns, lambda: [1, 2, 3], _same)
    made = Table(model, "People", flexible={NAME: 1})
    model.setParent(made)
    qtbot.addWidget(made)
    made.set_widths({NAME: "Name", DATE: "Wed 30 Sep 2027", CODE: "L4-2027-06-14-G1"})
    made.give_way([CODE, DATE])
    made.resize(900, 300)
    made.show()
    return made


def _left_out(table: Table) -> list[int]:
    return [column for column in (NAME, DATE, CODE) if table.isColumnHidden(column)]


def test_columns_give_way_in_their_order_and_come_back(table: Table) -> None:
    assert _left_out(table) == []
    table.resize(240, 300)
    assert _left_out(table) == [CODE]
    assert table.horizontalHeader().length() <= table.viewport().width()
    table.resize(120, 300)
    assert _left_out(table) == [DATE, CODE]
    table.resize(900, 300)
    assert _left_out(table) == []


def test_the_column_that_sorts_never_gives_way(table: Table) -> None:
    table._on_header_clicked(CODE)
    table.resize(240, 300)
    assert _left_out(table) == [DATE]


def test_what_gave_way_still_goes_out(table: Table) -> None:
    table.resize(120, 300)
    assert [column.title for column in shown_columns(table)] == ["Name", "Date", "Code"]
    table.resize(900, 300)
    table.setColumnHidden(NAME, True)
    assert [column.title for column in shown_columns(table)] == ["Date", "Code"]


def test_a_wish_is_met_before_the_rest_is_shared(table: Table) -> None:
    narrow = table.columnWidth(DATE)
    table.set_wishes({DATE: LONG})
    assert table.columnWidth(DATE) >= table.fontMetrics().horizontalAdvance(LONG)
    table.set_wishes({DATE: "Wed"})
    assert table.columnWidth(DATE) == narrow
