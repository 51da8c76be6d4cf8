"""The hint that somebody is in the file already."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from builders import client
from lares_desk.domain.likeness import Likeness, Reason
from lares_desk.domain.people import Client
from lares_desk.gui.context import Context
from lares_desk.gui.duplicate_hint import DuplicateHint, reason_words
from lares_desk.services import clients

BORN = date(1990, 4, 5)


@pytest.fixture
def hint(context: Context, qtbot: QtBot) -> DuplicateHint:
    for given in ("José", "Josefina", "Jose Luis", "José María"):
        clients.add(context.session, client("Quispe Mamani", given, birth_date=BORN))
    hint = DuplicateHint(context)
    qtbot.addWidget(hint)
    return hint


def test_the_likeliest_three_are_shown_with_their_reasons(hint: DuplicateHint) -> None:
    hint.show_client(Client("Quispe Mamani", "Jose", birth_date=BORN))
    assert not hint.isHidden()
    assert hint.found()[0].client.given_names == "José"
    assert len(hint.found()) == 3
    assert hint._lines[0].text() == "José Quispe Mamani  ·  5 Apr 1990\nsame birth date, same name"


def test_the_chosen_one_is_named_by_its_button(hint: DuplicateHint, qtbot: QtBot) -> None:
    hint.show_client(Client("Quispe Mamani", "Jose", birth_date=BORN))
    second = hint.findChildren(QPushButton)[1]
    with qtbot.waitSignal(hint.chosen) as chosen:
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert chosen.args == [hint.found()[1].client.id]


def test_it_goes_where_nobody_is_like_it(hint: DuplicateHint) -> None:
    hint.show_client(Client("Quispe Mamani", "Jose"))
    hint.show_client(Client("Kowalska", "Zofia"))
    assert hint.isHidden()


@pytest.mark.parametrize("name", ["x" * 5000, "\x00", "مرحبا", "🏔️🏔️🏔️", "'; --"])
def test_nothing_that_is_typed_breaks_it(hint: DuplicateHint, name: str) -> None:
    hint.show_client(Client(name, name, passport=name))
    assert hint.isHidden()


@pytest.mark.parametrize(
    ("reasons", "percent", "words"),
    [
        ((Reason.SAME_PASSPORT,), 30, "same passport"),
        ((Reason.PASSPORT_ALIKE, Reason.NAME_ALIKE), 94, "passport reads alike, name 94 % alike"),
        ((Reason.BIRTH_DATE_ALIKE, Reason.NAME_ALIKE), 100, "birth date almost the same, same name"),
    ],
)
def test_the_reasons_are_said_in_words(reasons: tuple[Reason, ...], percent: int, words: str) -> None:
    assert reason_words(Likeness(client(), 80, reasons, percent)) == words
