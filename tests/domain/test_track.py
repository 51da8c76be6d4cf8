"""From fixes to a track: length, climbs, extremes, gaps, and few points."""

from __future__ import annotations

import random
from itertools import accumulate
from math import isclose, nan

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.track import Fix, climb, haversine_m, smoothed, track_of
from lares_desk.domain.track_thinning import MOST_POINTS, thinned

DEGREE_M = 111_195


def walk(heights: list[float | None], step_m: float = 10.0) -> list[Fix]:
    """Return fixes due north, `step_m` apart."""
    return [Fix(-13 + number * step_m / DEGREE_M, -72, height) for number, height in enumerate(heights)]


def track(*segments: list[Fix]):
    made = track_of("day.gpx", segments)
    assert made is not None
    return made


def test_cusco_and_lares_lie_forty_four_kilometres_apart():
    assert haversine_m(Fix(-13.5167, -71.9786), Fix(-13.1167, -71.9786)) == pytest.approx(44_478, abs=20)


def test_the_antimeridian_is_no_way_round_the_world():
    assert track([Fix(0, 179.999), Fix(0, -179.999)]).distance_m == 220


@given(st.integers(-400, 4000), st.integers(1, 400), st.integers(1, 40), st.integers(1, 60))
@settings(max_examples=60)
def test_a_straight_climb_gives_exactly_its_height(start: int, count: int, rise: int, step_m: int):
    top = min(count, (8800 - start) // rise)
    made = track(walk([start + rise * number for number in range(top + 1)], step_m))
    assert (made.ascent_m, made.descent_m) == (rise * top, 0)
    assert (made.low_m, made.high_m) == (start, start + rise * top)


@given(st.lists(st.floats(-3, 3), min_size=2, max_size=300))
@settings(max_examples=60)
def test_a_receiver_that_wavers_by_three_metres_on_the_flat_climbs_next_to_nothing(noise: list[float]):
    made = track(walk([3800 + each for each in noise], 5))
    assert (made.ascent_m or 0) <= 6
    assert (made.descent_m or 0) <= 6


@given(st.lists(st.integers(-300, 8000), min_size=2, max_size=80))
@settings(max_examples=60)
def test_up_less_down_is_what_lies_between_the_ends(heights: list[int]):
    up, down = climb(heights)
    assert isclose(up - down, heights[-1] - heights[0])
    assert up >= 0
    assert down >= -1e-9


def test_noise_on_a_real_climb_is_not_added_up():
    noise = random.Random(4)
    heights = [3800 + 700 * at / 2000 + noise.uniform(-4, 4) for at in range(2000)]
    made = track(walk([*heights, *reversed(heights)], 3))
    assert made.ascent_m == pytest.approx(700, abs=15)
    assert made.descent_m == pytest.approx(700, abs=15)


def test_a_single_wild_fix_is_no_summit():
    heights: list[float | None] = [3800.0] * 100
    heights[50] = 8000
    assert track(walk(heights, 3)).high_m == 3800


def test_a_route_of_three_places_keeps_its_pass():
    made = track(walk([3800, 4500, 3700], 6000))
    assert (made.ascent_m, made.descent_m, made.high_m) == (700, 800, 4500)
    assert [height for _, height in made.points] == [3800, 4500, 3700]


def test_a_small_dip_below_ten_metres_is_not_climbed_again_and_a_real_one_is():
    assert climb([3800, 3900, 3893, 4000]) == (200, 0)
    assert climb([3800, 3900, 3880, 4000]) == (220, 20)


def test_what_lies_between_two_segments_was_not_walked():
    far = [Fix(-12 + number / DEGREE_M * 10, -72, 4200) for number in range(3)]
    made = track(walk([3800, 3800, 3800]), far)
    assert made.distance_m == 40
    assert (made.ascent_m, made.descent_m) == (0, 0)
    assert None in [height for _, height in made.points]


def test_a_stretch_without_heights_is_a_gap_and_its_length_counts():
    made = track(walk([3800] * 10 + [None] * 50 + [3900] * 10))
    assert made.distance_m == 690
    assert made.ascent_m == 100
    assert [height for _, height in made.points] == [3800, 3800, None, 3900, 3900]


def test_a_track_without_heights_is_a_length_alone():
    made = track(walk([None] * 101))
    assert (made.distance_m, made.ascent_m, made.high_m, made.low_m) == (1000, None, None, None)
    assert made.points == ((0, None), (1000, None))


@pytest.mark.parametrize("bad", [nan, 999.0, float("inf"), -91.0])
def test_positions_that_earth_does_not_have_are_left_out(bad: float):
    fixes = walk([3800, 3800, 3800])
    made = track([*fixes, Fix(bad, -72, 3800)])
    assert made.distance_m == 20
    assert track_of("x", [[Fix(bad, -72), Fix(-13, -72)]]) is None


@pytest.mark.parametrize("height", [nan, float("inf"), 99_999.0, -3000.0])
def test_heights_that_land_does_not_have_are_gaps(height: float):
    assert track(walk([3800, height, 3810])).high_m == 3810


def test_one_point_or_none_makes_no_track():
    assert track_of("x", [walk([3800])]) is None
    assert track_of("x", []) is None


@given(st.lists(st.integers(3000, 4800), min_size=2, max_size=1500), st.integers(2, 8))
@settings(max_examples=25, deadline=None)
def test_thinning_keeps_the_ends_the_extremes_and_at_most_its_number(heights: list[int], parts: int):
    along = list(accumulate([7] * (len(heights) - 1), initial=0))
    line = [(float(at), float(height)) for at, height in zip(along, heights, strict=True)]
    (kept,) = thinned([line], most=50)
    assert len(kept) <= 50
    assert (kept[0], kept[-1]) == (line[0], line[-1])
    assert set(kept) <= set(line)


def test_a_long_track_is_thinned_and_still_shows_its_pass():
    heights = [3800 + 700 * (1 - abs(at - 5000) / 5000) for at in range(10_001)]
    noise = random.Random(1)
    made = track(walk([height + noise.uniform(-30, 30) for height in heights], 2))
    assert 100 < len(made.points) <= MOST_POINTS + 2
    assert max(height or 0 for _, height in made.points) == pytest.approx(4500, abs=40)


def test_thousands_of_segments_become_one_line():
    segments = [walk([3800, 3801]) for _ in range(3000)]
    assert len(track(*segments).points) <= MOST_POINTS + 2


def test_smoothing_keeps_both_ends():
    points = [(float(at), float(at % 7)) for at in range(100)]
    smooth = smoothed(points)
    assert (smooth[0], smooth[-1]) == (points[0][1], points[-1][1])
    assert smoothed([]) == []
