"""What people have typed is shown letter by letter, whatever it looks like."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtWidgets import QMessageBox, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from lares_desk.gui.delegates import CellDelegate
from lares_desk.gui.prompts import Prompts
from lares_desk.gui.tables import Table
from lares_desk.gui.tips import plain_tip
from lares_desk.gui.windowed_model import Column, WindowedModel

MARKUP = '<b>Doe</b> & "Sons" <img src=x>'


def test_a_tip_that_looks_like_markup_shows_its_letters() -> None:
    shown = QTextDocument()
    shown.setHtml(plain_tip(MARKUP))
    assert shown.toPlainText() == MARKUP


def test_a_plain_tip_stays_as_it_is() -> None:
    assert plain_tip("Doe, Jo\nvegan") == "Doe, Jo\nvegan"


def test_the_tip_of_a_cell_shows_its_letters(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    tips: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", staticmethod(lambda _at, text, _over: tips.append(text)))
    model = WindowedModel([Column("Name", str, tool_tip=lambda _row: MARKUP)], lambda: [1], lambda _ids: ["Doe"])
    table = Table(model, "People", flexible={0: 1})
    qtbot.addWidget(table)
    model.refresh()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(0, 0), QPoint(0, 0))
    assert CellDelegate(table).helpEvent(event, table, QStyleOptionViewItem(), model.index(0, 0))
    assert tips == [plain_tip(MARKUP)]


def test_a_message_box_shows_letters(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    formats: list[Qt.TextFormat] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: formats.append(box.textFormat()))
    Prompts().tell(None, MARKUP)
    assert formats == [Qt.TextFormat.PlainText]
