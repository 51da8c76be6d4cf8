"""Other plans of a trek whose first camp has no road: the trek of five days over Condor Pass."""

from __future__ import annotations

from dataclasses import replace

import pytest

from full_dossier import places, trek
from lares_desk.domain.language import LocalText
from lares_desk.domain.plan_b import PlanKind, plans, walked
from lares_desk.domain.trek import DayState, Lodging, TrekDay
from treks import CUSCO, FOOT, LARES, VEHICLE, camp, day, place, way

CLOSED = DayState.CLOSED
FIVE = trek("L5").days


def closed(*numbers: int) -> tuple[TrekDay, ...]:
    """Return the five days as they are walked when these are closed."""
    return walked(tuple(replace(each, state=CLOSED) if each.number in numbers else each for each in FIVE))


def said(trek_day: TrekDay) -> str:
    """Return a way in a line: "v" by vehicle, "f" on foot, "t" by train."""
    first, *rest = trek_day.waypoints
    return " ".join([first.place.key, *(f"{point.mode[0]} {point.place.key}" for point in rest)])


def test_the_first_day_closed_is_spent_in_the_valley_and_the_second_walks_in_from_the_last_road():
    first, second, third, *_ = closed(1)
    assert (said(first), first.lodging) == ("cusco v ollantaytambo", Lodging.HOTEL)
    assert said(second) == "ollantaytambo v huaran f cancha-cancha f condor-pass f quishuarani"
    assert second.walk_minutes is None
    assert third == FIVE[2]


def test_the_second_day_closed_walks_back_to_the_road_that_the_first_camp_has_not():
    _, second, third, *_ = closed(2)
    assert said(second) == "cancha-cancha f huaran v quishuarani"
    assert (second.sleep_place, second.lodging) == (places()["quishuarani"], Lodging.TENT)
    assert third == FIVE[2]


def test_every_day_closed_waits_in_the_valley_for_the_train_and_never_goes_back_to_cusco():
    days = closed(1, 2, 3, 4, 5)
    assert [said(each) for each in days] == [
        "cusco v ollantaytambo",
        "ollantaytambo",
        "ollantaytambo",
        "ollantaytambo t aguas-calientes",
        "aguas-calientes t ollantaytambo v cusco",
    ]
    assert [each.lodging for each in days] == [Lodging.HOTEL] * 4 + [Lodging.NONE]


def test_days_closed_before_another_walk_ride_on_to_its_start():
    days = closed(1, 2, 3)
    assert [said(each) for each in days[1:3]] == [
        "ollantaytambo v quishuarani",
        "quishuarani v ollantaytambo v cuncani",  # the road that brought the group in
    ]
    assert days[3] == FIVE[3]


def test_the_last_resort_leaves_the_first_camp_on_foot():
    first, *_ = (plan for plan in plans(FIVE) if plan.kind is PlanKind.VALLEY)
    assert (said(first.day), first.day.lodging) == ("cancha-cancha f huaran v ollantaytambo", Lodging.HOTEL)


def test_a_day_that_nobody_knows_a_way_to_has_no_bed_and_the_next_one_starts_where_the_group_is():
    far, farther = place("Far camp", 3900), place("Farther camp", 3900)
    days = (
        camp(1, LARES, waypoints=way(CUSCO, (VEHICLE, LARES)), state=DayState.PLANNED),
        camp(2, far, waypoints=way(far, (FOOT, farther, 5000)), sleep_gain_m=0),
        day(3, way(far, (FOOT, farther, 5000))),
    )
    moved = walked((replace(days[0], lower_camp=CUSCO, state=DayState.SHORTENED), *days[1:]))
    assert (said(moved[1]), moved[1].sleep_place, moved[1].transport) == ("cusco", None, LocalText())
    assert said(moved[2]) == "cusco"


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_each_day_closed_alone_walks_none_of_its_own_way(number: int):
    planned, real = FIVE[number - 1], closed(number)[number - 1]
    walks = {point.place.key for point in planned.waypoints[1:] if point.mode is FOOT}
    assert not walks & {point.place.key for point in real.waypoints[1:] if point.mode is FOOT}
