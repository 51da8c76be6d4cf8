"""Splitters come back as they were left, and nothing broken in the settings keeps a window from opening."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from lares_desk.gui.remembering import remember_splitter
from lares_desk.gui.settings import FileMemory, UiSettings


@pytest.fixture
def memory(tmp_path: Path) -> FileMemory:
    return UiSettings(tmp_path / "settings.ini").memory(tmp_path / "season.lares")


def split(qtbot: QtBot, memory: FileMemory) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Horizontal)
    qtbot.addWidget(splitter)
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    splitter.setSizes([300, 300])
    remember_splitter(splitter, memory, "clients")
    splitter.resize(600, 100)
    splitter.show()
    return splitter


def test_a_splitter_is_found_as_it_was_left(qtbot: QtBot, memory: FileMemory) -> None:
    first = split(qtbot, memory)
    first.moveSplitter(120, 1)
    assert abs(split(qtbot, memory).sizes()[0] - first.sizes()[0]) <= 2


@pytest.mark.parametrize("broken", [[], [1], ["a", "b"], [-4, 9], [0, 0], [1, 2, 3]])
def test_shares_that_fit_no_splitter_are_left_alone(qtbot: QtBot, memory: FileMemory, broken: list[object]) -> None:
    memory.set("clients/shares", broken)
    assert abs(split(qtbot, memory).sizes()[0] - 300) <= 4
