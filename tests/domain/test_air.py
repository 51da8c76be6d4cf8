"""Air and saturation against the worked table of the formulas, to its last digit."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.air import (
    boils_c,
    cooking_factors,
    pressure_hpa,
    pressure_pct,
)
from lares_desk.domain.saturation import spo2_men, spo2_mountaineers, spo2_range

# Metres, then the columns of the table: standard pressure (hPa, % of the sea's), boiling point (°C), saturation (%) of
# mountaineers and of men.
TABLE = """
2,040 | 791.0 | 78.1 | 93.2 | 94.5 | 94.4
2,430 | 753.4 | 74.4 | 91.9 | 92.7 | 92.6
2,792 | 719.8 | 71.0 | 90.7 | 90.7 | 90.9
3,250 | 679.1 | 67.0 | 89.2 | 87.9 | 88.7
3,399 | 666.2 | 65.8 | 88.7 | 86.9 | 88.0
3,800 | 632.6 | 62.4 | 87.4 | 84.0 | 86.1
4,100 | 608.4 | 60.0 | 86.3 | 81.6 | 84.7
4,400 | 584.9 | 57.7 | 85.3 | 79.0 | 83.3
4,500 | 577.3 | 57.0 | 85.0 | 78.1 | 82.8
4,750 | 558.5 | 55.1 | 84.2 | 75.8 | 81.7
"""
COLUMNS = (
    pressure_hpa,
    pressure_pct,
    boils_c,
    spo2_mountaineers,
    spo2_men,
)
ROWS = [[cell.strip() for cell in line.split("|")] for line in TABLE.strip().splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_every_column_is_the_table_s_to_its_last_digit(row: list[str]):
    metres = int(row[0].replace(",", ""))
    assert [f"{column(metres):.1f}" for column in COLUMNS] == row[1:]


def test_sea_level_is_a_hundred_percent():
    assert (pressure_hpa(0), pressure_pct(0)) == (1013.25, 100)
    assert boils_c(0) == pytest.approx(100, abs=0.01)
    assert cooking_factors(0) == (1, 1)


def test_the_figure_is_the_one_that_cdc_tells_travellers():
    assert round(pressure_pct(3050)) == 69


def test_half_the_oxygen_at_4600_m_is_wrong():
    assert round(pressure_pct(4600)) == 56


def test_food_boils_four_to_eleven_percent_longer_for_each_thousand_feet():
    assert cooking_factors(304.8) == (pytest.approx(1.04), pytest.approx(1.11))
    assert [round(factor, 1) for factor in cooking_factors(3800)] == [1.5, 2.4]


def test_saturation_is_the_range_between_the_studies():
    assert [round(each, 1) for each in spo2_range(3800)] == [84.0, 86.1]
    assert [round(each, 1) for each in spo2_range(2040)] == [94.4, 94.5]


def test_nobody_is_expected_beyond_a_hundred_percent():
    assert spo2_range(0) == (pytest.approx(98.8183), 100.0)


@given(st.integers(0, 8000), st.integers(1, 800))
@settings(max_examples=40)
def test_higher_is_thinner_boils_colder_and_cooks_longer(metres: int, more: int):
    higher = metres + more
    for falling in (pressure_hpa, boils_c, spo2_men, spo2_mountaineers):
        assert falling(higher) < falling(metres)
    low, high = cooking_factors(higher)
    assert low > cooking_factors(metres)[0]
    assert high > low


@given(st.integers(-100, 9000))
@settings(max_examples=40)
def test_a_range_runs_from_low_to_high_inside_a_hundred_percent(metres: int):
    low, high = spo2_range(metres)
    assert 0 <= low <= high <= 100
