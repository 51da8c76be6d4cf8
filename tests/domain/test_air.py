"""Air pressure against the worked table of the standard atmosphere."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.air import pressure_hpa, pressure_pct

TABLE = [
    (2040, 791.0, 78.1),
    (2430, 753.4, 74.4),
    (2792, 719.8, 71.0),
    (3250, 679.1, 67.0),
    (3399, 666.2, 65.8),
    (3800, 632.6, 62.4),
    (4100, 608.4, 60.0),
    (4400, 584.9, 57.7),
    (4500, 577.3, 57.0),
    (4750, 558.5, 55.1),
]


@pytest.mark.parametrize(("metres", "hpa", "percent"), TABLE)
def test_pressure_is_that_of_the_standard_atmosphere(metres: int, hpa: float, percent: float):
    assert pressure_hpa(metres) == pytest.approx(hpa, abs=0.06)
    assert pressure_pct(metres) == pytest.approx(percent, abs=0.06)


def test_sea_level_is_a_hundred_percent():
    assert (pressure_hpa(0), pressure_pct(0)) == (1013.25, 100)


def test_the_figure_is_the_one_that_cdc_tells_travellers():
    assert round(pressure_pct(3050)) == 69


@given(st.integers(0, 8000), st.integers(1, 800))
@settings(max_examples=40)
def test_higher_is_thinner(metres: int, more: int):
    assert pressure_hpa(metres + more) < pressure_hpa(metres)
