"""Names and sources that came with the program, on a screen in Spanish over a file in English."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from lares_desk.gui.context import Context
from lares_desk.gui.limits_part import LimitsPart
from lares_desk.gui.logistics_beds import BedsSection
from logistics_tab import Tab, filled, opened


@pytest.fixture
def tab(context: Context, qtbot: QtBot) -> Tab:
    context.locale = QLocale("es_PE")
    return opened(context, filled(context.session), qtbot)


def test_proposed_kit_is_named_in_spanish_and_kept_as_it_was_written(tab: Tab) -> None:
    tab.turn("equipment")
    tab.current().propose.trigger()
    table = tab.current().table
    at = next(row for row in range(table.cells.rowCount()) if table.cells.index(row, 0).data() == "Carpa comedor")
    assert table.cells.setData(table.cells.index(at, 2), "3")
    (kept,) = [each for each in tab.now().equipment if each.quantity == 3 and "Dining" in each.name]
    assert kept.name == "Dining tent"


def test_proposed_tents_are_called_carpa_and_keep_their_number(tab: Tab) -> None:
    tab.turn("beds")
    section = tab.current()
    assert isinstance(section, BedsSection)
    section.propose.trigger()
    rooms = [row for row in section.list.beds.rows() if row.room and not row.traveller]
    assert [row.room.label for row in rooms][:2] == ["Tent 1", "Tent 2"]
    assert [section.list.called(row.room) for row in rooms][:2] == ["Carpa 1", "Carpa 2"]


def test_the_source_of_a_limit_is_said_in_spanish(context: Context, qtbot: QtBot) -> None:
    context.locale = QLocale("es_PE")
    part = LimitsPart(context, [QAction("Change")])
    qtbot.addWidget(part)
    assert part.model.index(0, 3).data() == "Usual en el Lares Trek, bolsa de dormir incluida"
