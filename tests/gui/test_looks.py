"""The eye that walks over every screen sees what it is there to see: each of its checks can fail."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import looks
from gui.pseudo import longer

WORDS = "Everything that was asked for"


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[..., QWidget]]:
    def show(*parts: QWidget) -> QWidget:
        root = QWidget()
        qtbot.addWidget(root)
        column = QVBoxLayout(root)
        for part in parts:
            column.addWidget(part)
        root.show()
        return root

    return show


def too_narrow(widget: QWidget) -> QWidget:
    widget.setFixedWidth(widget.sizeHint().width() - 10)
    return widget


def table(width: int) -> QTableWidget:
    made = QTableWidget(1, 1)
    made.setHorizontalHeaderLabels([WORDS])
    made.setColumnWidth(0, width)
    return made


@pytest.mark.parametrize("kind", [QLabel, QPushButton, QCheckBox])
def test_words_with_too_little_room_are_found(shown: Callable[..., QWidget], kind: type[QWidget]) -> None:
    assert looks.cut(shown(kind(WORDS))) == []
    assert WORDS in looks.cut(shown(too_narrow(kind(WORDS))))[0]


def test_lines_with_too_little_height_are_found(shown: Callable[..., QWidget]) -> None:
    label = QLabel(WORDS * 5)
    label.setWordWrap(True)
    label.setFixedSize(120, 20)
    assert "too low" in looks.cut(shown(label))[0]


def test_a_column_title_with_too_little_room_is_found(shown: Callable[..., QWidget]) -> None:
    assert looks.cut(shown(table(400))) == []
    assert WORDS in looks.cut(shown(table(30)))[0]


def test_a_tab_with_too_little_room_is_found(shown: Callable[..., QWidget]) -> None:
    tabs = QTabWidget()
    for _ in range(4):
        tabs.addTab(QWidget(), WORDS)
    tabs.setFixedWidth(300)
    assert "QTabBar" in looks.cut(shown(tabs))[0]


def test_a_control_without_a_name_is_found_and_a_label_or_words_name_it(shown: Callable[..., QWidget]) -> None:
    label, line = QLabel("Name"), QLineEdit()
    root = shown(label, line, QPushButton(WORDS))
    assert looks.nameless(root) == ["QLineEdit '' in QWidget"]
    label.setBuddy(line)
    assert looks.nameless(root) == []


def test_a_step_of_the_tab_key_that_goes_up_is_found(shown: Callable[..., QWidget]) -> None:
    first, second, third = QLineEdit("1"), QLineEdit("2"), QLineEdit("3")
    root = shown(first, second, third)
    assert looks.out_of_order(root) == []
    QWidget.setTabOrder(second, first)
    QWidget.setTabOrder(first, third)
    assert looks.out_of_order(root) == ["QLineEdit '2' in QWidget → QLineEdit '1' in QWidget"]


def test_going_on_to_the_top_of_the_next_column_is_in_order(shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    row = QHBoxLayout(root)
    for _ in range(2):
        column = QVBoxLayout()
        row.addLayout(column)
        column.addWidget(QLineEdit())
        column.addWidget(QLineEdit())
    root.show()
    assert looks.out_of_order(root) == []


def test_a_control_that_the_tab_key_jumps_over_is_found(shown: Callable[..., QWidget]) -> None:
    part, search, rows = QWidget(), QLineEdit("search"), QLineEdit("rows")
    column = QVBoxLayout(part)
    column.addWidget(search)
    column.addWidget(rows)
    root = shown(QLineEdit("before"), part)
    assert looks.unreached(root) == []
    part.setFocusProxy(rows)
    assert looks.unreached(root) == ["QLineEdit 'search' in QWidget"]


def test_a_field_that_no_key_can_enter_is_found(shown: Callable[..., QWidget]) -> None:
    line = QLineEdit("closed")
    line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    assert looks.unreached(shown(line, QLineEdit())) == ["QLineEdit 'closed' in QWidget"]


def test_a_tab_key_that_goes_round_in_a_part_is_found(shown: Callable[..., QWidget]) -> None:
    first, part, last = QLineEdit("first"), QWidget(), QLineEdit("last")
    row = QHBoxLayout(part)
    made = QLineEdit("made")
    row.addWidget(made)
    part.setFocusProxy(made)
    root = shown(first, last, part)
    QWidget.setTabOrder(first, made)  # the part stays behind `last`, and leads back
    assert "QLineEdit 'made' in QWidget is come back to" in looks.unreached(root)


def test_the_longer_language_is_40_percent_longer_and_keeps_facts_and_letters() -> None:
    assert longer("&Cancel departure…") == "&Cáñçél dépártúré~~~~~~~…"
    assert longer("{found} of {total} departures").startswith("{found} óf {total} ")
    assert longer("km") == "km"
