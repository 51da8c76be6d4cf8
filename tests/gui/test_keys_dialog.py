"""The sheet of keys: every key of the page, by menu, to be read and copied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lares_desk.gui.commands import commands
from lares_desk.gui.keys_dialog import KeysDialog
from lares_desk.gui.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Slash, CTRL),
        (Qt.Key.Key_Question, CTRL),
        (Qt.Key.Key_Slash, CTRL | SHIFT),
    ],
)
def test_f1_and_the_question_mark_show_every_key_of_the_page(
    sample_window: MainWindow, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    qtbot.keyClick(sample_window, key, modifiers)
    dialog = next(each for each in sample_window.findChildren(KeysDialog) if each.isVisible())
    text = dialog.sheet.toPlainText()
    wanted = [each for each in commands(sample_window.menuBar()) if each.keys]
    assert [each.text for each in wanted if each.text not in text] == []
    assert [each.keys[0] for each in wanted if each.keys[0] not in text] == []
    assert "New departure…" in text
    assert "&" not in text
    assert dialog.sheet.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert dialog.sheet.accessibleName()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_sheet_follows_the_page(sample_window: MainWindow) -> None:
    sample_window.workspace.go_to("itineraries", "")
    sample_window.menus.keys.trigger()
    dialog = next(each for each in sample_window.findChildren(KeysDialog) if each.isVisible())
    assert "New departure…" not in dialog.sheet.toPlainText()
    dialog.reject()
