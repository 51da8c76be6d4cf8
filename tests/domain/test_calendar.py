"""Trek days on dates."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.calendar import dated_days, end_date, month_name, weekday_name
from lares_desk.errors import InvalidInput
from treks import CLASSIC, JUNE_14


def test_the_classic_trek_of_14_june_ends_on_thursday_the_17th():
    dated = dated_days(CLASSIC, JUNE_14)
    assert [entry.date.day for entry in dated] == [14, 15, 16, 17]
    assert [weekday_name(entry.date).en for entry in dated] == ["Monday", "Tuesday", "Wednesday", "Thursday"]
    assert [entry.day for entry in dated] == list(CLASSIC)
    assert end_date(JUNE_14, 4) == date(2027, 6, 17)


def test_a_trek_over_new_year_and_leap_day_counts_on():
    assert end_date(date(2027, 12, 30), 4) == date(2028, 1, 2)
    assert end_date(date(2028, 2, 28), 3) == date(2028, 3, 1)


def test_a_trip_without_days_ends_where_it_starts():
    assert end_date(JUNE_14, 0) == JUNE_14


def test_a_trek_beyond_the_calendar_is_refused_in_a_sentence():
    with pytest.raises(InvalidInput, match="9999") as refused:
        end_date(date(9999, 12, 30), 4)
    assert "9999-12-30" in str(refused.value)


def test_months_and_weekdays_have_names_in_both_languages():
    assert (month_name(6).en, month_name(9).es) == ("June", "setiembre")
    assert weekday_name(date(2027, 6, 16)).es == "miércoles"


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 30))
@settings(max_examples=40)
def test_the_last_day_is_as_many_days_on_as_the_trip_has(start: date, trip_days: int):
    assert end_date(start, trip_days) - start == timedelta(days=trip_days - 1)
