"""The room that pages and dialogs take: scrolled only where they do not fit, never larger than what is below."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lares_desk.gui.context import Context
from lares_desk.gui.fields import LineField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.page import Page
from lares_desk.gui.workspace import _Room


class Modest(QWidget):
    """Would like a lot of room, and needs little."""

    def sizeHint(self) -> QSize:
        return QSize(300, 900)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 100)


def test_a_page_with_lines_that_wrap_is_scrolled_only_where_it_does_not_fit(context: Context, qtbot: QtBot) -> None:
    page = Page(context)
    column = QVBoxLayout(page)
    line = QLabel("A line that wraps. " * 8)
    line.setWordWrap(True)
    column.addWidget(line)
    column.addWidget(Modest(), 1)
    room = _Room(page)
    qtbot.addWidget(room)
    room.resize(500, 400)
    room.show()
    assert room.verticalScrollBar().maximum() == 0
    room.resize(500, 120)
    assert room.verticalScrollBar().maximum() > 0


def test_a_dialog_is_no_larger_than_the_window_below_and_begins_in_its_first_field(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(640, 400)
    window.show()
    dialog = FormDialog("A form", "Save", window)
    for name in ("first", "second"):
        dialog.add(name, LineField(name))
    dialog.resize(1200, 900)
    dialog.open()
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
    assert dialog.focusWidget() is dialog.fields["first"].editor
