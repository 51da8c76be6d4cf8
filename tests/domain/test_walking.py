"""Walking times: the table of formulas against what was walked, the range, and who says it."""

from __future__ import annotations

from dataclasses import replace
from math import exp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.walking import (
    FACTOR_LIMITS,
    Hours,
    HoursBy,
    RecordedHours,
    altitude_factor,
    din_minutes,
    hours_of,
    longest_hours,
    munter_minutes,
    walking_time,
)
from treks import CUSCO, FOOT, IPSAYCOCHA, LARES, PATACANCHA, VEHICLE, WACAWASI, day, way

# Metres along, up and down, and the hours that the formulas give. The first leg is published as "7 km +550"; its four
# printed figures hold together with 50 m of descent on the way, as a trail along a river has.
TABLE = {
    "7 km +550": ((7000, 550, 50), {"Naismith": "2.3", "DIN": "2.8", "Tobler": "1.8", "Munter": "3.2"}, 3.3),
    "12 km +600 -550": ((12_000, 600, 550), {"Naismith": "3.4", "DIN": "4.6", "Tobler": "2.9", "Munter": "4.9"}, 6),
    "14 km +443 -590": ((14_000, 443, 590), {"Naismith": "3.5", "DIN": "4.8", "Tobler": "3.0", "Munter": "4.9"}, 7.5),
}


def naismith_h(metres: float, up: float, _down: float) -> float:
    """Naismith: 1 h for 5 km and 1 h for 600 m up."""
    return metres / 5000 + up / 600


def tobler_h(metres: float, up: float, down: float) -> float:
    """Tobler: 6 exp(-3.5 |slope + 0.05|) km/h, the way shared between up and down as the heights are."""
    total = 0.0
    for height, sign in ((up, 1), (down, -1)):
        length = metres * height / (up + down)
        total += length / 1000 / (6 * exp(-3.5 * abs(sign * height / length + 0.05)))
    return total


FORMULAS = {
    "Naismith": naismith_h,
    "Tobler": tobler_h,
    "DIN": lambda *leg: din_minutes(*leg) / 60,
    "Munter": lambda *leg: munter_minutes(*leg) / 60,
}


@pytest.mark.parametrize("leg", TABLE)
@pytest.mark.parametrize("formula", FORMULAS)
def test_the_table_of_formulas_is_reproduced_to_its_last_digit(leg: str, formula: str):
    measures, printed, _reported = TABLE[leg]
    assert f"{FORMULAS[formula](*measures):.1f}" == printed[formula]


@pytest.mark.parametrize("leg", TABLE)
def test_what_was_walked_lies_within_1_05_and_1_5_of_din_and_munter_give_or_take_a_tenth(leg: str):
    measures, _printed, reported = TABLE[leg]
    low, high = sorted((FORMULAS["DIN"](*measures), FORMULAS["Munter"](*measures)))
    assert low * FACTOR_LIMITS[0] <= reported <= high * FACTOR_LIMITS[1] + 0.12


def test_550_m_straight_up_in_7_km_are_2_7_hours_by_din_and_3_1_by_munter():
    assert f"{din_minutes(7000, 550, 0) / 60:.2f}" == "2.71"
    assert f"{munter_minutes(7000, 550, 0) / 60:.3f}" == "3.125"


def test_the_first_day_ranges_from_moving_to_stops_at_altitude_with_the_factors_stated():
    found = walking_time(day(1, way(CUSCO, (VEHICLE, LARES), (FOOT, WACAWASI, 7000))))
    assert found is not None
    assert (found.din_minutes, found.munter_minutes) == (162, 188)
    assert (found.low_minutes, found.high_minutes) == (
        162,
        265,
    )  # 2 h 42 to 4 h 25; 3 h 20 was walked, 3 to 5 h are told
    assert (found.stops, round(found.altitude, 2), round(found.factor, 2)) == (1.35, 1.05, 1.42)


def test_a_high_pass_is_slower_but_never_beyond_what_the_field_shows():
    found = walking_time(day(2, way(WACAWASI, (FOOT, IPSAYCOCHA, 6000), (FOOT, PATACANCHA, 7000))))
    assert found is not None
    assert found.factor == FACTOR_LIMITS[1]
    assert altitude_factor(4500) == pytest.approx(1.14, abs=0.005)
    assert altitude_factor(3000) == 1


def test_a_leg_of_unknown_length_has_no_walking_time():
    assert walking_time(day(1, way(LARES, (FOOT, WACAWASI)))) is None
    assert walking_time(day(1)) is None
    assert hours_of(day(1)) is None


def test_recorded_hours_come_before_the_plan_and_the_plan_before_the_formulas():
    walk = day(1, way(LARES, (FOOT, WACAWASI, 7000)))
    planned = replace(walk, walk_minutes=240)
    assert hours_of(walk) == Hours(162, 265, HoursBy.FORMULAS)
    assert hours_of(planned) == Hours(240, 240, HoursBy.PLAN)
    assert hours_of(planned, RecordedHours(190, 260, 23)) == Hours(190, 260, HoursBy.RECORDED, 23)


def test_what_was_recorded_on_this_very_day_joins_the_earlier_runs():
    walk = day(1, way(LARES, (FOOT, WACAWASI, 7000)), recorded_minutes=300)
    assert hours_of(walk) == Hours(300, 300, HoursBy.RECORDED, 1)
    assert hours_of(walk, RecordedHours(190, 260, 22)) == Hours(190, 300, HoursBy.RECORDED, 23)


LEGS = st.integers(0, 40_000), st.integers(0, 2500), st.integers(0, 2500)


@given(*LEGS, st.integers(1, 3000))
@settings(max_examples=60)
def test_a_longer_or_steeper_way_never_takes_less(metres: int, up: int, down: int, more: int):
    for formula in (din_minutes, munter_minutes):
        assert formula(metres + more, up, down) >= formula(metres, up, down) - 1e-6
        assert formula(metres, up + more, down) >= formula(metres, up, down) - 1e-6


@given(*LEGS, st.integers(1000, 5500))
@settings(max_examples=60)
def test_a_range_never_ends_before_it_starts(metres: int, up: int, down: int, high: int):
    found = walking_time(day(1, distance_m=metres, ascent_m=up, descent_m=down, high_m=high))
    assert found is not None
    assert found.low_minutes <= found.high_minutes
    assert FACTOR_LIMITS[0] <= found.factor <= FACTOR_LIMITS[1]


def test_the_longest_hours_are_the_recorded_ones_else_the_slower_of_plan_and_formulas():
    walk = day(1, way(LARES, (FOOT, WACAWASI, 7000)))
    assert longest_hours(replace(walk, walk_minutes=240)) == Hours(162, 265, HoursBy.FORMULAS)
    assert longest_hours(replace(walk, walk_minutes=300)) == Hours(300, 300, HoursBy.PLAN)
    recorded = RecordedHours(190, 230, 23)
    assert longest_hours(replace(walk, walk_minutes=240), recorded) == Hours(190, 230, HoursBy.RECORDED, 23)
    assert longest_hours(day(1)) is None
