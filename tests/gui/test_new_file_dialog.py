"""The dialog for a new agency file: any name that is typed is taken or refused in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.typing_keys import type_text
from lares_desk.gui.main_window import MainWindow
from lares_desk.gui.new_file_dialog import NewFileDialog


@pytest.fixture
def dialog(window: MainWindow, tmp_path: Path) -> NewFileDialog:
    window._desk.settings.set_folder("agency", tmp_path)
    window.menus.new_file.trigger()
    dialog = next(each for each in window.findChildren(NewFileDialog) if each.isVisible())
    type_text(dialog.fields["name"].editor, "Test Treks")
    return dialog


@pytest.mark.parametrize("name", ["", " ", "/", ".", "..", "bad\0name", "x" * 300])
def test_a_name_that_will_not_do_is_refused_under_its_field(
    dialog: NewFileDialog, window: MainWindow, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    dialog.fields["file"].editor.setText(name)
    before = set(tmp_path.iterdir())
    with qtbot.captureExceptions() as defects:
        dialog._accept.click()
    assert defects == []
    assert dialog.isVisible()
    assert dialog.fields["file"].error()
    assert not dialog._refusal.isVisible()
    assert window.workspace is None
    assert set(tmp_path.iterdir()) == before


def test_a_name_alone_is_a_file_in_the_folder_that_is_shown(
    dialog: NewFileDialog, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    dialog.fields["file"].editor.setText("season 2027")
    dialog._accept.click()
    assert window.workspace.context.session.path == (tmp_path / "season 2027.lares").resolve()
    assert list(elsewhere.iterdir()) == []


def test_a_name_that_is_taken_is_refused_under_its_field(dialog: NewFileDialog, tmp_path: Path) -> None:
    (tmp_path / "taken.lares").write_text("here first")
    dialog.fields["file"].editor.setText("taken")
    dialog._accept.click()
    assert "is already there" in dialog.fields["file"].error()
    assert (tmp_path / "taken.lares").read_text() == "here first"


@pytest.mark.parametrize("name", ["x" * 300, "."])
def test_a_sample_season_under_an_impossible_name_is_refused_in_words(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    window._desk.prompts.path = tmp_path / name if name != "." else Path(name)
    with qtbot.captureExceptions() as defects:
        window.menus.open_sample.trigger()
    assert defects == []
    assert len(window._desk.prompts.told) == 1
