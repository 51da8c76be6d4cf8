"""One list of places behind many fields."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lares_desk.domain.language import LocalText
from lares_desk.domain.places import Place
from lares_desk.domain.text import fold
from lares_desk.gui.trek_place_field import PlaceField
from lares_desk.gui.trek_place_model import PlaceModel
from lares_desk.gui.trek_words import TrekWords
from lares_desk.services import places
from trek_desk import show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def every(context) -> list[Place]:
    return list(places.all_places(context.session, "en"))


@pytest.fixture
def model(qapp, every):
    parent = QObject()
    made = PlaceModel("en", TrekWords(QLocale("en"), parent), parent)
    made.offer(every)
    yield made
    parent.deleteLater()


@pytest.fixture
def fields(qtbot, model):
    holder = QWidget()
    column = QVBoxLayout(holder)
    made = [PlaceField("From", model), PlaceField("To", model)]
    for field in made:
        column.addWidget(field)
    show(qtbot, holder)
    yield made
    holder.hide()


def test_the_list_keeps_the_rules_of_models(qtmodeltester, model, every):
    qtmodeltester.check(model)
    model.offer(every[:3])
    assert model.rowCount() == 3


def test_a_place_is_found_by_its_name_in_either_language(model, every):
    place = next(each for each in every if each.name.en != each.name.es)
    assert model.named(fold(place.name.en)) == model.named(fold(place.name.es)) == place
    assert place in model.found(fold(place.name.es)[1:])
    assert model.named("atlantis") is None
    assert model.found("atlantis") == []


def test_the_same_places_again_change_nothing(qtbot, model, every):
    with qtbot.assertNotEmitted(model.changing):
        model.offer(every)


def test_every_field_keeps_its_line_when_the_places_change(fields, model, every):
    chosen, typed = fields
    chosen.set_value(every[0])
    typed.editor.lineEdit().setFocus()
    QTest.keyClicks(typed.editor.lineEdit(), "Somewhere n")
    renamed = replace(every[1], name=LocalText("New Name", "Nombre nuevo"))
    model.offer([every[0], renamed, *every[2:]])
    assert chosen.value() == every[0]
    assert chosen.editor.lineEdit().text() == every[0].name.en
    assert typed.editor.lineEdit().text() == "Somewhere n"
    assert "New Name" in [chosen.editor.itemText(row) for row in range(chosen.editor.count())]


def test_a_field_completes_what_is_typed_as_soon_as_one_is_in_it(fields, every):
    field, other = fields
    field.editor.lineEdit().setFocus()
    QTest.keyClicks(field.editor.lineEdit(), every[0].name.en[:4].lower())
    assert field.editor.completer().completionCount() > 0
    assert other.editor.completer() is None
    field.editor.completer().popup().hide()
