"""A file that turns out to be damaged after its first picture is closed with one sentence, and stays as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot

from lares_desk.gui.main_window import MainWindow


def test_a_file_with_damage_deep_inside_is_closed_soon_after_it_was_opened(
    window: MainWindow, sample_copy: Path, qtbot: QtBot
) -> None:
    with closing(sqlite3.connect(sample_copy)) as db:
        root = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'printed_paper'").fetchone()[0]
    content = bytearray(sample_copy.read_bytes())
    content[4096 * (root - 1) : 4096 * root] = bytes(4096)
    sample_copy.write_bytes(content)
    window.open_path(sample_copy)
    qtbot.waitUntil(lambda: window.workspace is None)
    assert window._desk.prompts.told == [
        "season.lares is damaged. It has been closed, so that nothing more is written into it; open a backup of it."
    ]
    assert sample_copy.read_bytes() == content
    assert not sample_copy.with_name("season.lares.lock").exists()


def test_a_whole_file_stays_open(sample_window: MainWindow, qtbot: QtBot) -> None:
    session = sample_window.workspace.context.session
    qtbot.waitUntil(lambda: sample_window._files._shown is None)
    assert sample_window.workspace.context.session is session
    assert sample_window._desk.prompts.told == []
