"""The night rule, calibrated on the agency's own text, and the weather of a month."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.weather import bag_rating_c, month_weather, night_minimum_c, whole_degrees
from treks import CLIMATE, SEASONS


def test_june_at_3800_m_gives_the_night_and_the_bag_that_the_agency_tells_its_clients():
    night = whole_degrees(night_minimum_c(CLIMATE, 6, 3800))
    assert (night, bag_rating_c(night)) == (-5, -10)


def test_the_whole_year_at_3800_m():
    year = [round(night_minimum_c(CLIMATE, month, 3800), 1) for month in range(1, 13)]
    assert year == pytest.approx([0.8, 0.8, -0.2, -1.2, -3.2, -5.2, -5.2, -4.2, -1.2, -0.2, -0.2, 0.8], abs=0.05)


def test_a_higher_camp_is_colder():
    assert night_minimum_c(CLIMATE, 7, 4100) == pytest.approx(-7.1, abs=0.05)


@pytest.mark.parametrize(
    ("degrees", "whole"), [(-5.2, -5), (-5.5, -6), (5.5, 6), (-0.4, 0), (0.5, 1), (-4.5, -5), (4.4, 4)]
)
def test_halves_are_rounded_away_from_zero(degrees: float, whole: int):
    assert whole_degrees(degrees) == whole


def test_june_is_dry_and_green_at_once_as_the_agency_tells_it():
    june = month_weather(CLIMATE, SEASONS, 6)
    assert (june.month, june.min_c, june.max_c, june.rain_mm, june.rain_days) == (6, 1, 19, 2, 2)
    assert june.flags == ("dry", "green")
    assert month_weather(CLIMATE, SEASONS, 11).flags == ("rainy", "golden")


@given(st.integers(1, 12), st.integers(2000, 6000), st.integers(1, 1000))
@settings(max_examples=40)
def test_a_night_never_warms_with_height(month: int, metres: int, more: int):
    assert night_minimum_c(CLIMATE, month, metres + more) < night_minimum_c(CLIMATE, month, metres)
