"""What no field may choke on: long, invisible, right-to-left, pasted and impossible; said in words, never a defect."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lares_desk.domain.language import LocalText
from lares_desk.gui.fields import DateField, Field, LineField, LocalTextField, NumberField, TextField, TimeField

TABLE = "Łukasiewicz\tZofia\t1988-02-11\nNguyễn\tThị Hoa\t1990-13-40\n"
HOSTILE = [
    "", " ", "x" * 5000, "\x00\x07\x1b[31m", "ابن سينا", "\u202eevil\u202c", "🦙🏔️👩‍👩‍👧", TABLE, "<b>bold</b>&amp;",
    "'; DROP TABLE client; --", "%s {name} {0}", "\ufeff", "e\u0301" * 300,
]  # fmt: skip


def paste(qtbot: QtBot, field: Field, text: str) -> list[object]:
    """Paste into the field's editor as a person does, leave it, and return what was committed."""
    heard: list[object] = []
    field.committed.connect(heard.append)
    QApplication.clipboard().setText(text)
    field.editor.selectAll()
    field.editor.paste()
    field.commit()
    return heard


@pytest.fixture
def shown(qtbot: QtBot) -> QWidget:
    home = QWidget()
    home.resize(640, 400)
    qtbot.addWidget(home)
    return home


@pytest.mark.parametrize("text", HOSTILE)
def test_a_line_takes_any_text_as_one_line(qtbot: QtBot, shown: QWidget, text: str) -> None:
    field = LineField("Name", parent=shown)
    paste(qtbot, field, text)
    assert "\n" not in field.value()
    assert field.problem() is None
    assert field.sizeHint().width() < 640


@pytest.mark.parametrize("text", HOSTILE)
def test_lines_take_any_text(qtbot: QtBot, shown: QWidget, text: str) -> None:
    field = TextField("Notes", parent=shown)
    paste(qtbot, field, text)
    assert field.problem() is None
    assert len(field.value()) <= len(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_in_two_languages_takes_any_text(qtbot: QtBot, shown: QWidget, text: str) -> None:
    field = LocalTextField("Title", parent=shown)
    paste(qtbot, field, text)
    assert isinstance(field.value(), LocalText)
    assert field.problem() is None


@pytest.mark.parametrize("kind", ["number", "decimal", "date", "time"])
@pytest.mark.parametrize("text", [each for each in HOSTILE if each.strip().strip("\ufeff")])
def test_what_is_no_value_is_said_in_a_short_sentence_and_stays_in_sight(
    qtbot: QtBot, shown: QWidget, kind: str, text: str
) -> None:
    fields: dict[str, Field] = {
        "number": NumberField("Capacity", parent=shown),
        "decimal": NumberField("Distance", decimals=1, parent=shown),
        "date": DateField("First day", QLocale("en"), parent=shown),
        "time": TimeField("Meeting time", parent=shown),
    }
    field = fields[kind]
    assert paste(qtbot, field, text) == []
    if field.editor.text().strip():
        assert "is not a" in field.error()
        assert len(field.error()) < 140
    field.restore()
    assert field.error() == ""


@pytest.mark.parametrize(
    "text",
    [
        "14/06/2027", "06-14-2027", "14.6.2027", "20-06-14", "20270-06-14", "0020-06-14", "20270614", "2027-W24-1",
        "2027-02-30", "2027-13-01", "2027-06", "-2027-06-14", "2027-06-14T10:00", "٢٠٢٧-٠٦-١٤", "9999-12-31",
    ],
)  # fmt: skip
def test_a_date_in_another_order_or_of_another_age_is_no_date(qtbot: QtBot, shown: QWidget, text: str) -> None:
    field = DateField("First day", QLocale("en"), parent=shown)
    assert paste(qtbot, field, text) == []
    assert "is not a date" in field.error()
    assert field.editor.text() == text


@pytest.mark.parametrize(
    "text", ["1e5", "nan", "inf", "-inf", "1_000", "0x10", "12 345 678 901 234", "1.2.3", "½", "--5"]
)
@pytest.mark.parametrize("decimals", [0, 1])
def test_what_only_a_machine_calls_a_number_is_none(qtbot: QtBot, shown: QWidget, text: str, decimals: int) -> None:
    field = NumberField("Ascent", decimals=decimals, parent=shown)
    assert paste(qtbot, field, text) == []
    assert "is not a number" in field.error()


@pytest.mark.parametrize(
    ("text", "value"), [("-5", -5), ("−5", -5), ("99999", 99999), ("0", 0), ("007", 7), ("1 200", 1200)]
)
def test_a_number_that_a_rule_will_refuse_is_still_read_as_what_it_is(
    qtbot: QtBot, shown: QWidget, text: str, value: int
) -> None:
    assert paste(qtbot, NumberField("Altitude", parent=shown), text) == [value]


def test_a_comma_between_thousands_is_not_taken_for_anything_else(qtbot: QtBot, shown: QWidget) -> None:
    field = NumberField("Altitude", parent=shown)
    assert paste(qtbot, field, "99,999") == []
    assert "digits only" in field.error()


def test_a_padded_date_is_kept_whole(qtbot: QtBot, shown: QWidget) -> None:
    assert paste(qtbot, DateField("First day", QLocale("en"), parent=shown), " 2027-6-4 ") == [date(2027, 6, 4)]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=st.text(max_size=60))
def test_no_text_at_all_is_a_defect(shown: QWidget, text: str) -> None:
    for field in (
        NumberField("a", parent=shown),
        NumberField("b", decimals=2, parent=shown),
        DateField("c", QLocale("es_PE"), parent=shown),
        TimeField("d", parent=shown),
    ):
        field.editor.setText(text)
        field.commit()
        assert field.error() or field.problem() is None
        field.setParent(None)
