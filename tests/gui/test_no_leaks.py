"""Nothing is left of a file that was closed: no page, no dialog that a menu opens, no menu, no model."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu, QWidget

import tour
from fakes import Answers
from lares_desk.gui.field_base import Field
from lares_desk.gui.main_window import MainWindow


def let_go(qapp: QApplication) -> None:
    for _ in range(2):
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


def alive(seen: dict[str, weakref.ref]) -> list[str]:
    return [name for name, each in seen.items() if each() is not None]


def test_nothing_is_left_of_any_dialog_or_page_after_the_file_is_closed(
    sample_window: MainWindow, tmp_path: Path, qapp: QApplication
) -> None:
    prompts = sample_window._desk.prompts
    assert isinstance(prompts, Answers)
    prompts.path, prompts.yes = tour.files_to_choose(tmp_path), False
    dialogs: dict[str, weakref.ref] = {}
    for stop in tour.walk(sample_window):
        if stop.widget is not sample_window:
            dialogs[stop.name] = weakref.ref(stop.widget)
    del stop
    let_go(qapp)
    assert len(dialogs) > 15
    assert alive(dialogs) == []

    pages = parts_of(sample_window)
    assert len(pages) > 100
    prompts.yes = True  # the walk has offered a list for a logo
    sample_window.menus.close_file.trigger()
    assert sample_window.workspace is None
    let_go(qapp)
    assert alive(pages) == []


def parts_of(window: MainWindow) -> dict[str, weakref.ref]:
    """Return the parts of the open file that are our own, and the menus of its pages."""
    workspace: QWidget = window.workspace
    found: list[QObject] = [workspace, workspace.undo, workspace.context.bus]
    found += [each for each in workspace.findChildren(QWidget) if type(each).__module__.startswith("lares_desk")]
    found += [*workspace.findChildren(Field), *workspace.findChildren(QMenu)]
    found += workspace.findChildren(QAbstractItemModel)
    return {f"{number} {type(each).__name__}": weakref.ref(each) for number, each in enumerate(found)}
