"""The band of the altitude profile: from the lowest to the highest reading of each place, whoever says the line."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.figures import figures
from lares_desk.domain.profile_layout import columns_of
from lares_desk.domain.profile_marks import Box
from lares_desk.domain.profile_way import Spot, stretches
from lares_desk.domain.trek import Track, TrekDay
from treks import CLASSIC

PASS_DAY = CLASSIC[1]  # Wacawasi 3,600-3,850 m, Ipsaycocha 4,350-4,600 m, Patacancha 3,700-3,800 m


def spots(day: TrekDay) -> list[Spot]:
    columns = columns_of((day,), Box(0, 0, 500, 150), 1.0)
    return [spot for way in stretches(columns) for line in way.lines for spot in line]


def top(day: TrekDay) -> Spot:
    return max(spots(day), key=lambda spot: spot.metres)


def recorded(*heights: int) -> Track:
    points = tuple((number * 1000, height) for number, height in enumerate(heights))
    return Track("day.gpx", points, points[-1][0], 700, 700, max(heights), min(heights))


def test_the_band_at_the_pass_is_the_spread_of_its_readings():
    assert top(PASS_DAY)[1:] == (4500, 4350, 4600)


def test_a_figure_set_by_hand_moves_the_line_inside_the_band_and_stretches_it_where_it_lies_beyond():
    assert top(replace(PASS_DAY, high_m=4550))[1:] == (4550, 4350, 4600)
    assert top(replace(PASS_DAY, high_m=4700))[1:] == (4700, 4350, 4700)


def test_on_a_track_the_band_is_the_spread_of_the_readings_too_as_the_day_s_figures_say():
    day = replace(PASS_DAY, track=recorded(3800, 4100, 4480, 4100, 3800))
    high = figures(day).high
    assert high is not None
    assert top(day)[1:] == (high.metres, high.lowest, high.highest) == (4480, 4350, 4600)


def test_a_track_above_every_reading_is_the_upper_end_of_its_band():
    day = replace(PASS_DAY, track=recorded(3800, 4100, 4650, 4100, 3800))
    assert top(day)[1:] == (4650, 4350, 4650)


@given(st.lists(st.integers(2000, 6000), min_size=3, max_size=20), st.one_of(st.none(), st.integers(3000, 6000)))
@settings(max_examples=40)
def test_the_line_never_leaves_its_band(heights: list[int], by_hand: int | None):
    for day in (replace(PASS_DAY, high_m=by_hand), replace(PASS_DAY, track=recorded(*heights), high_m=by_hand)):
        assert all(spot.low <= spot.metres + 1e-6 and spot.metres <= spot.high + 1e-6 for spot in spots(day))
