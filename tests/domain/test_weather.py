"""The night rule, calibrated on the agency's own text, and the weather of a month."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.weather import bag_rating_c, month_weather, night_minimum_c, whole_degrees
from lares_desk.services.reference_data import load_reference
from treks import CLIMATE, SEASONS

# The station rows of Cusco, 3,310 m, as climieviaggi.it has them, and the nights that the rule makes of them.
STATION = {
    "min_c": (7, 7, 6, 5, 3, 1, 1, 2, 5, 6, 6, 7),
    "max_c": (19, 19, 19, 19, 19, 19, 19, 20, 20, 21, 21, 20),
    "rain_mm": (145, 135, 105, 45, 10, 2, 5, 10, 20, 40, 70, 125),
    "rain_days": (18, 13, 11, 8, 3, 2, 2, 2, 7, 8, 12, 16),
}
NIGHTS_AT_3800_M = ("0.8", "0.8", "-0.2", "-1.2", "-3.2", "-5.2", "-5.2", "-4.2", "-1.2", "-0.2", "-0.2", "0.8")


@pytest.mark.parametrize("row", STATION)
def test_the_station_rows_are_those_of_the_source(row: str):
    assert getattr(load_reference().climate, row) == STATION[row]


def test_the_year_of_the_station_sums_up_to_712_mm_on_102_days():
    climate = load_reference().climate
    assert (climate.station_m, sum(climate.rain_mm), sum(climate.rain_days)) == (3310, 712, 102)


def test_the_nights_at_3800_m_are_the_table_to_its_last_digit():
    climate = load_reference().climate
    assert tuple(f"{night_minimum_c(climate, month, 3800):.1f}" for month in range(1, 13)) == NIGHTS_AT_3800_M


@pytest.mark.parametrize("month", [6, 7])
def test_june_and_july_at_4100_m_are_the_table_to_its_last_digit(month: int):
    assert f"{night_minimum_c(load_reference().climate, month, 4100):.1f}" == "-7.1"


def test_the_seasons_keep_the_overlaps_of_the_agency_text():
    seasons = load_reference().seasons
    flags = [month_weather(CLIMATE, seasons, month).flags for month in range(1, 13)]
    assert [" ".join(each) for each in flags] == [
        "rainy green", "rainy green", "rainy green", "green", "dry green", "dry green",
        "dry golden", "dry golden", "dry golden", "golden", "rainy golden", "rainy green",
    ]  # fmt: skip


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
