"""What all pages stand on: tasks, fields, lists, theme, settings."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import astuple
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from builders import client
from gui.typing_keys import type_text
from lares_desk.domain.changes import Kind
from lares_desk.domain.language import LocalText
from lares_desk.errors import Refused
from lares_desk.gui import theme, theme_tokens
from lares_desk.gui.context import Context
from lares_desk.gui.fields import DateField, LineField, LocalTextField, NumberField, TimeField
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.settings import UiSettings
from lares_desk.gui.tasks import TaskRunner
from lares_desk.gui.windowed_model import PAGE, Column, WindowedModel
from lares_desk.services import clients

COLOUR = re.compile(
    r"""["'\s:]\#[0-9a-fA-F]{3,8}\b|(?<!\.)\brgba?\(|Qt\.GlobalColor\.(?!transparent)|QColor\(\s*(["'\d])|b?"(?:white|red)\""""
)


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def hear(self, what: object) -> None:
        self.heard.append(what)


def failing() -> None:
    raise Refused("No.")


@pytest.mark.parametrize(("work", "expected"), [(list, list), (failing, Refused)])
def test_a_task_always_ends_in_done_or_failed(qtbot: QtBot, work: Callable[[], object], expected: type) -> None:
    runner, listener = TaskRunner(), Listener()
    runner.run(work, listener.hear, listener.hear)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert isinstance(listener.heard[0], expected)


def test_the_result_for_a_listener_that_is_gone_is_dropped(qtbot: QtBot, qapp: QApplication) -> None:
    runner, listener, witness = TaskRunner(), Listener(), Listener()
    runner.run(list, listener.hear, listener.hear)
    listener.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    runner.run(list, witness.hear, witness.hear)
    qtbot.waitUntil(lambda: bool(witness.heard))
    assert listener.heard == []


def test_a_cancelled_task_is_not_heard_of(qtbot: QtBot) -> None:
    runner, listener, witness = TaskRunner(), Listener(), Listener()
    runner.cancel(runner.run(list, listener.hear, listener.hear))
    runner.run(list, witness.hear, witness.hear)
    qtbot.waitUntil(lambda: bool(witness.heard))
    assert listener.heard == []


def test_closing_waits_for_the_work_that_is_running(qtbot: QtBot) -> None:
    runner, listener, order = TaskRunner(), Listener(), []
    for number in range(50):
        runner.run(partial(order.append, number), listener.hear, listener.hear)
    runner.wait()
    count = len(order)
    witness = Listener()
    runner.run(list, witness.hear, witness.hear)
    qtbot.waitUntil(lambda: bool(witness.heard))
    assert len(order) == count
    assert listener.heard == []


def test_an_action_tells_the_bus_what_it_changed(context: Context) -> None:
    heard = []
    context.bus.changed.connect(heard.append)
    context.perform(clients.add, client())
    assert heard[0].touches(Kind.CLIENT)


def test_a_refused_action_is_told_and_changes_nothing(context: Context) -> None:
    assert context.attempt(clients.add, client("")) is None
    assert context.prompts.told == ["Write a name: it may not be empty."]
    assert clients.matching_ids(context.session, "") == []


def test_a_long_list_reads_only_the_pages_that_are_looked_at(qtbot: QtBot) -> None:
    asked: list[int] = []

    def fetch(ids: list[int]) -> list[int]:
        asked.append(len(ids))
        return ids

    model = WindowedModel([Column("Number", str)], lambda: range(100_000), fetch)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.refresh()
    asked.clear()
    assert model.index(50_000, 0).data() == "50000"
    assert model.index(50_010, 0).data() == "50010"
    assert asked == [PAGE]
    assert tester.model() is model


def test_a_field_commits_once_when_it_is_left_changed(qtbot: QtBot) -> None:
    field = LineField("Name")
    qtbot.addWidget(field)
    field.set_value("Ana")
    heard: list[str] = []
    field.committed.connect(heard.append)
    field.editor.end(False)
    type_text(field.editor, " Ñ")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    field.commit()
    assert heard == ["Ana Ñ"]


@pytest.mark.parametrize(("text", "value"), [("2027-06-14", date(2027, 6, 14)), ("2027-6-4", date(2027, 6, 4))])
def test_a_date_shows_its_weekday(qtbot: QtBot, text: str, value: date) -> None:
    field = DateField("First day", QLocale("en"))
    qtbot.addWidget(field)
    type_text(field.editor, text)
    assert field.value() == value
    assert field._beside.text() == {14: "Mon 14 Jun 2027", 4: "Fri 4 Jun 2027"}[value.day]


@pytest.mark.parametrize("text", ["14/06/2027", "2027-02-30", "tomorrow", "٢٠٢٧-٠٦-١٤x"])
def test_what_is_no_date_is_said_and_kept_in_sight(qtbot: QtBot, text: str) -> None:
    field = DateField("First day", QLocale("en"))
    qtbot.addWidget(field)
    heard: list[object] = []
    field.committed.connect(heard.append)
    type_text(field.editor, text)
    field.commit()
    assert heard == []
    assert "is not a date" in field.error()
    assert field.editor.text() == text


@pytest.mark.parametrize(("text", "minutes"), [("4:30", 270), ("0430", 270), ("", None), ("23:59", 1439)])
def test_a_time_is_read_as_people_write_it(qtbot: QtBot, text: str, minutes: int | None) -> None:
    field = TimeField("Meeting time")
    qtbot.addWidget(field)
    type_text(field.editor, text)
    assert field.value() == minutes
    assert field.problem() is None


@pytest.mark.parametrize("text", ["24:00", "12:60", "noon"])
def test_what_is_no_time_is_said(qtbot: QtBot, text: str) -> None:
    field = TimeField("Meeting time")
    qtbot.addWidget(field)
    type_text(field.editor, text)
    assert "is not a time" in field.problem()


@pytest.mark.parametrize(("text", "value"), [("12,5", 12.5), ("12.5", 12.5), ("", None)])
def test_a_number_may_have_a_comma(qtbot: QtBot, text: str, value: float | None) -> None:
    field = NumberField("Distance", decimals=1)
    qtbot.addWidget(field)
    type_text(field.editor, text)
    assert field.value() == value


def test_a_missing_translation_is_marked(qtbot: QtBot) -> None:
    field = LocalTextField("Title")
    qtbot.addWidget(field)
    field.set_value(LocalText("Lares hot springs", ""))
    assert field._marks["es"].text() == "⚠ Missing: English is used"
    type_text(field.editor_of("es"), "Baños de Lares")
    assert field._marks["es"].text() == ""


SCHEMES = pytest.mark.parametrize(
    "tokens",
    [theme_tokens.LIGHT, theme_tokens.DARK, theme_tokens.LIGHT_STRONG, theme_tokens.DARK_STRONG],
    ids=["light", "dark", "light-strong", "dark-strong"],
)


@SCHEMES
def test_every_text_reads_on_every_ground_it_stands_on(tokens: theme_tokens.Tokens) -> None:
    grounds = (tokens.window, tokens.surface, tokens.selection, tokens.hover)
    written = (tokens.text, tokens.muted, tokens.warning, tokens.error, tokens.good, tokens.info, tokens.accent)
    pairs = [(text, ground) for text in written for ground in grounds]
    pairs += [
        (tokens.on_accent, tokens.accent), (tokens.warning, tokens.warning_ground), (tokens.error, tokens.error_ground),
        (tokens.good, tokens.good_ground), (tokens.info, tokens.info_ground), (tokens.text, tokens.warning_ground),
        (tokens.text, tokens.info_ground),
    ]  # fmt: skip
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@SCHEMES
def test_the_focus_and_the_edge_of_a_field_stand_out(tokens: theme_tokens.Tokens) -> None:
    grounds = (tokens.window, tokens.surface)
    shapes = (tokens.edge, tokens.accent, tokens.error, tokens.muted)
    assert [(shape, ground) for shape in shapes for ground in grounds if contrast(shape, ground) < 3] == []
    # A main button is filled with the accent: its ring is drawn inside it, in the colour of its words.
    assert contrast(tokens.on_accent, tokens.accent) >= 3


@SCHEMES
def test_a_selected_row_differs_from_its_neighbours_by_more_than_its_tone(tokens: theme_tokens.Tokens) -> None:
    assert len({tokens.surface, tokens.selection, tokens.hover}) == 3


def test_the_tokens_of_every_scheme_are_found_by_its_palette() -> None:
    for tokens in (theme_tokens.LIGHT, theme_tokens.DARK, theme_tokens.LIGHT_STRONG, theme_tokens.DARK_STRONG):
        assert theme.tokens(theme.palette(tokens)) is tokens


def test_no_colour_stands_outside_the_theme() -> None:
    folder = Path(theme.__file__).parent
    guilty = [
        file.name
        for file in folder.glob("*.py")
        if file.name != "theme_tokens.py" and COLOUR.search(file.read_text("utf-8"))
    ]
    assert guilty == []
    assert len(astuple(theme_tokens.LIGHT)) == len(astuple(theme_tokens.DARK))


def test_no_slot_is_a_lambda() -> None:
    folder = Path(theme.__file__).parent
    guilty = [file.name for file in folder.glob("*.py") if "connect(lambda" in file.read_text("utf-8")]
    assert guilty == []


def test_broken_settings_mean_defaults(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_bytes(b"\x00\xff[view\nscheme=\x80purple\n")
    settings = UiSettings(file)
    assert settings.scheme == "system"
    assert settings.recent() == []


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(colour).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


class _Counting(FormDialog):
    """Counts how often it saves."""

    saves = 0

    def _save(self) -> int:
        self.saves += 1
        return self.saves


def test_a_dialog_saves_once_however_often_its_button_is_pressed(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = _Counting("Form", "Save", parent)
    dialog.open()
    for _ in range(5):
        dialog._accept.click()
    assert dialog.saves == 1
