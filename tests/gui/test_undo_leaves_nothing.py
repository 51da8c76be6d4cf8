"""What undo, history and the agency's page put on the screen goes with its file: nothing is kept alive."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from lares_desk.domain.changes import Kind
from lares_desk.gui.agency_page import AgencyPage
from lares_desk.gui.context import Context
from lares_desk.gui.history_dialog import HistoryDialog
from lares_desk.gui.saved_line import SavedLine
from lares_desk.gui.toasts import Toaster
from lares_desk.gui.undo_actions import UndoActions

Make = Callable[[Context, QWidget], QObject]


def undo_actions(context: Context, over: QWidget) -> QObject:
    return UndoActions(context, over)


def toaster(context: Context, over: QWidget) -> QObject:
    made = Toaster(context, UndoActions(context, over).undo, over)
    context.notify("A paper is saved")
    return made


def saved_line(context: Context, over: QWidget) -> QObject:
    return SavedLine(context, UndoActions(context, over).undo, over)


def agency_page(context: Context, over: QWidget) -> QObject:
    page = AgencyPage(context, over)
    page.add_public.trigger()
    return page


def history_dialog(context: Context, over: QWidget) -> QObject:
    dialog = HistoryDialog(context, Kind.AGENCY, 1, "Agency", over)
    dialog.show()
    return dialog


@pytest.mark.parametrize("make", [undo_actions, toaster, saved_line, agency_page, history_dialog])
def test_nothing_of_it_outlives_its_window(make: Make, context: Context, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    over = QWidget()
    window.setCentralWidget(over)
    gone = weakref.ref(make(context, over))
    window.takeCentralWidget().deleteLater()
    del over
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None
