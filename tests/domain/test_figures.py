"""The figures of a day: from waypoints, or by hand."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.figures import HighPoint, figures
from lares_desk.domain.trek import Track
from treks import (
    AGUAS,
    CALCA,
    CLASSIC,
    CUSCO,
    FOOT,
    IPSAYCOCHA,
    LARES,
    PATACANCHA,
    ROAD_PASS,
    UNKNOWN,
    VEHICLE,
    WACAWASI,
    day,
    place,
    way,
)


def test_the_pass_day_of_the_classic_trek_adds_up():
    found = figures(CLASSIC[1])
    assert (found.distance_m, found.ascent_m, found.descent_m, found.sleep_m) == (13_000, 700, 700, 3800)
    assert found.high == HighPoint(IPSAYCOCHA, 4500, 4350, 4600)
    assert found.vehicle_high is None
    assert not found.by_hand


def test_the_road_pass_is_a_high_point_by_vehicle_and_never_on_foot():
    found = figures(CLASSIC[0])
    assert found.high is not None
    assert found.high.place is WACAWASI
    assert found.vehicle_high is not None
    assert (found.vehicle_high.place, found.vehicle_high.metres) == (ROAD_PASS, 4400)
    assert (found.distance_m, found.ascent_m, found.descent_m) == (7000, 550, 0)


def test_the_place_where_a_walk_begins_counts_for_its_high_point():
    found = figures(CLASSIC[2])
    assert found.high is not None
    assert found.high.place is PATACANCHA
    assert found.vehicle_high is not None
    assert found.vehicle_high.metres == 2792


def test_a_day_without_a_step_on_foot_has_no_walking_figures():
    found = figures(CLASSIC[3])
    assert (found.distance_m, found.ascent_m, found.descent_m, found.high) == (None, None, None, None)
    assert found.vehicle_high is not None
    assert found.vehicle_high.place is CUSCO


def test_a_day_without_waypoints_has_no_figures():
    found = figures(day(1))
    assert (found.distance_m, found.ascent_m, found.high, found.vehicle_high, found.sleep_m) == (None,) * 5


def test_what_a_person_sets_wins_and_is_named():
    found = figures(replace(CLASSIC[1], ascent_m=0, high_m=4400, distance_m=14_000, sleep_gain_m=10))
    assert (found.ascent_m, found.descent_m, found.distance_m) == (0, 700, 14_000)
    assert found.high == HighPoint(None, 4400, 4400, 4400)
    assert found.by_hand == {"ascent_m", "high_m", "distance_m", "sleep_gain_m"}


def test_one_leg_of_unknown_length_makes_the_distance_unknown():
    walked = way(LARES, (FOOT, WACAWASI, 7000), (FOOT, IPSAYCOCHA))
    assert figures(day(1, walked)).distance_m is None


def test_a_place_without_a_chosen_elevation_is_passed_over():
    unchosen = place("Unchosen", None, 9000)
    found = figures(day(1, way(LARES, (FOOT, UNKNOWN), (FOOT, unchosen), (FOOT, WACAWASI))))
    assert (found.ascent_m, found.descent_m) == (550, 0)
    assert found.high is not None
    assert found.high.metres == 3800


def test_a_ride_between_two_walks_is_not_climbed():
    found = figures(day(1, way(CALCA, (FOOT, CUSCO), (VEHICLE, AGUAS), (FOOT, CALCA))))
    assert (found.ascent_m, found.descent_m) == (471 + 888, 0)


elevations = st.integers(0, 6000)


@given(st.lists(elevations, min_size=2, max_size=8))
@settings(max_examples=60)
def test_up_less_down_is_the_difference_between_the_ends(metres: list[int]):
    first, *rest = (place(f"P{number}", value) for number, value in enumerate(metres))
    found = figures(day(1, way(first, *((FOOT, at, 1000) for at in rest))))
    assert found.ascent_m is not None
    assert found.descent_m is not None
    assert found.ascent_m - found.descent_m == metres[-1] - metres[0]
    assert found.high is not None
    assert found.high.metres == max(metres)
    assert found.distance_m == 1000 * len(rest)


TRACK = Track("day.gpx", ((0, 3800), (6000, 4487), (12_900, 3790)), 12_900, 712, 722, 4487, 3790)


def test_a_track_says_more_than_the_waypoints_and_a_person_more_than_the_track():
    found = figures(replace(CLASSIC[1], track=TRACK))
    assert (found.distance_m, found.ascent_m, found.descent_m) == (12_900, 712, 722)
    assert found.high == HighPoint(IPSAYCOCHA, 4487, 4350, 4600)
    assert (found.by_hand, found.from_track) == (frozenset(), {"distance_m", "ascent_m", "descent_m", "high_m"})
    found = figures(replace(CLASSIC[1], track=TRACK, ascent_m=700, high_m=4400))
    assert (found.distance_m, found.ascent_m) == (12_900, 700)
    assert found.high == HighPoint(None, 4400, 4400, 4400)
    assert (found.by_hand, found.from_track) == ({"ascent_m", "high_m"}, {"distance_m", "descent_m"})


def test_a_track_without_heights_leaves_the_climbs_to_the_waypoints():
    found = figures(replace(CLASSIC[1], track=Track("day.gpx", ((0, None), (12_900, None)), 12_900)))
    assert (found.distance_m, found.ascent_m) == (12_900, 700)
    assert found.high is not None
    assert found.high.metres == 4500
    assert found.from_track == {"distance_m"}


def test_a_track_alone_makes_the_figures_of_a_day_without_waypoints():
    found = figures(day(1, track=TRACK))
    assert (found.distance_m, found.ascent_m) == (12_900, 712)
    assert found.high == HighPoint(None, 4487, 4487, 4487)
