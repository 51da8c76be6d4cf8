from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from lares_desk.gui.trek_quantity import parse_hours, parse_km, parse_metres
from lares_desk.gui.trek_words import TrekWords


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("4", 240), ("4 h", 240), ("4 h 30", 270), ("4h30", 270), ("4:30", 270), ("4.5", 270), ("4,5 ", 270),
     ("270 min", 270), ("0:45", 45), ("", None), ("  ", None)],
)  # fmt: skip
def test_hours_are_understood_in_every_habit(typed, minutes):
    assert parse_hours(typed) == minutes


@pytest.mark.parametrize("typed", ["four", "4:75", "4 h 30 h", "-3", "4:30:10"])
def test_what_is_no_time_is_refused(typed):
    with pytest.raises(ValueError, match=typed):
        parse_hours(typed)


@pytest.mark.parametrize(("typed", "metres"), [("7", 7000), ("6.5 km", 6500), ("6,5", 6500), ("0.25", 250), ("", None)])
def test_kilometres_are_kept_in_metres(typed, metres):
    assert parse_km(typed) == metres


@pytest.mark.parametrize(
    ("typed", "metres"),
    [("4400", 4400), ("4,400 m", 4400), ("4.400", 4400), ("4 400", 4400), ("−100", -100), ("+50", 50), ("", None)],
)
def test_metres_are_understood_with_or_without_separators(typed, metres):
    assert parse_metres(typed) == metres


@pytest.mark.parametrize("typed", ["high", "4.4", "12,34", "1e3"])
def test_what_is_no_whole_number_of_metres_is_refused(typed):
    with pytest.raises(ValueError, match=re.escape(typed)):
        parse_metres(typed)


@settings(max_examples=60)
@given(
    st.sampled_from(["en", "es", "de", "fr"]), st.integers(0, 1439), st.integers(0, 200_000), st.integers(-8900, 8900)
)
def test_what_is_written_is_read_back_as_the_same(language, minutes, length, height):
    words = TrekWords(QLocale(language))
    for habit, value in ((words.hours_habit(), minutes), (words.km_habit(), length), (words.metres_habit(), height)):
        assert habit.parse(habit.write(value)) == value


def test_hours_are_written_as_the_trade_writes_them():
    words = TrekWords(QLocale("en"))
    assert [words.hours(minutes) for minutes in (240, 270, 65)] == ["4 h", "4 h 30", "1 h 05"]
