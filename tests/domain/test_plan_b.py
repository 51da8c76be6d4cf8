"""What is really walked when a day is shortened or closed, and what other plans change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.figures import figures
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import ServiceKind
from lares_desk.domain.places import Place, PlaceKind
from lares_desk.domain.plan_b import CAMPS, PlanKind, bed_of, is_altered, plans, valley_of, walked
from lares_desk.domain.trek import DayKind, DayState, Lodging, Mode, Track, TrekDay
from treks import (
    AGUAS,
    CALCA,
    CLASSIC,
    CUSCO,
    FOOT,
    IPSAYCOCHA,
    LARES,
    MACHU_PICCHU,
    OLLANTAYTAMBO,
    PATACANCHA,
    ROAD_PASS,
    TRAIN,
    VEHICLE,
    WACAWASI,
    camp,
    day,
    place,
    way,
)

ROAD = LocalText("By the valley road", "Por la carretera del valle")
CLOSED, SHORTENED = DayState.CLOSED, DayState.SHORTENED
OTHER_PLANS = (
    replace(CLASSIC[0], lower_camp=LARES, exit_road=ROAD, walk_minutes=240, lunch=True, dinner=True),
    replace(CLASSIC[1], lower_camp=OLLANTAYTAMBO, exit_road=ROAD, walk_minutes=420, breakfast=True, dinner=True),
    replace(CLASSIC[2], walk_minutes=240, breakfast=True),
    replace(CLASSIC[3], walk_minutes=120),
)


def with_states(days: Sequence[TrekDay], **states: DayState) -> tuple[TrekDay, ...]:
    """Return the days, each with the state given to it as d1, d2 and so on."""
    return tuple(replace(each, state=states.get(f"d{each.number}", DayState.PLANNED)) for each in days)


def stops(trek_day: TrekDay) -> list[Place]:
    return [point.place for point in trek_day.waypoints]


def modes(trek_day: TrekDay) -> list[Mode]:
    return [point.mode for point in trek_day.waypoints[1:]]


def test_days_that_are_planned_are_walked_as_they_are():
    assert walked(OTHER_PLANS) == OTHER_PLANS
    assert walked(()) == ()


def test_a_shortened_day_ends_at_its_lower_camp_on_the_way_and_the_next_day_walks_the_rest_first():
    first, second, third, _ = walked(with_states(OTHER_PLANS, d1=SHORTENED))
    assert stops(first) == [CUSCO, CALCA, ROAD_PASS, LARES]
    assert (first.sleep_place, first.lodging, first.walk_minutes) == (LARES, Lodging.TENT, None)
    assert stops(second) == [LARES, WACAWASI, IPSAYCOCHA, PATACANCHA]
    assert second.walk_minutes == 240 + 420
    assert figures(second).distance_m == 7000 + 13_000
    assert third == OTHER_PLANS[2]


def test_a_lower_camp_halfway_takes_its_share_of_the_hours():
    half = place("Halfway", 3500)
    days = (replace(CLASSIC[0], waypoints=way(LARES, (FOOT, half, 3500), (FOOT, WACAWASI, 3500)), walk_minutes=240,
                    lower_camp=half, state=SHORTENED), replace(CLASSIC[1], walk_minutes=420))  # fmt: skip
    first, second = walked(days)
    assert stops(first) == [LARES, half]
    assert stops(second) == [half, WACAWASI, IPSAYCOCHA, PATACANCHA]
    assert first.walk_minutes is not None
    assert second.walk_minutes is not None
    assert 90 < first.walk_minutes < 150
    assert first.walk_minutes + second.walk_minutes == 240 + 420


def test_a_lower_camp_beyond_the_planned_one_is_reached_by_its_exit_road_and_sleeps_under_a_roof_in_town():
    _, second, third, fourth = walked(with_states(OTHER_PLANS, d2=SHORTENED))
    assert stops(second) == [WACAWASI, IPSAYCOCHA, PATACANCHA, OLLANTAYTAMBO]
    assert modes(second)[-1] is VEHICLE
    assert (second.sleep_place, second.lodging, second.walk_minutes) == (OLLANTAYTAMBO, Lodging.HOTEL, 420)
    assert "valley road" in second.transport.en
    assert (stops(third), modes(third), third.walk_minutes) == ([OLLANTAYTAMBO, AGUAS], [TRAIN], None)
    assert fourth == OTHER_PLANS[3]


def test_a_lower_camp_that_no_road_and_no_known_leg_leads_to_changes_nothing():
    low = place("Lower meadow", 3600, kind=PlaceKind.CAMP)
    days = (OTHER_PLANS[0], replace(OTHER_PLANS[1], lower_camp=low, exit_road=LocalText()), *OTHER_PLANS[2:])
    planned = with_states(days, d2=SHORTENED)
    assert walked(planned) == planned


def test_a_lower_camp_of_yesterday_is_walked_back_to():
    days = (OTHER_PLANS[0], replace(OTHER_PLANS[1], lower_camp=LARES), *OTHER_PLANS[2:])
    _, second, third, _ = walked(with_states(days, d2=SHORTENED))
    assert (stops(second), modes(second)) == ([WACAWASI, LARES], [FOOT])
    assert figures(second).distance_m == 7000
    assert stops(third) == [LARES, PATACANCHA, OLLANTAYTAMBO, AGUAS]
    assert modes(third) == [VEHICLE, FOOT, TRAIN]


def test_shortened_without_a_lower_camp_changes_nothing():
    assert walked(with_states(CLASSIC, d2=SHORTENED)) == with_states(CLASSIC, d2=SHORTENED)


def test_a_closed_day_is_ridden_by_the_road_behind_to_where_it_would_have_ended():
    _, second, third, _ = walked(with_states(OTHER_PLANS, d2=CLOSED))
    assert stops(second) == [WACAWASI, LARES, ROAD_PASS, CALCA, PATACANCHA]
    assert set(modes(second)) == {VEHICLE}
    assert (second.walk_minutes, second.kind, second.lodging) == (None, DayKind.TRANSFER, Lodging.TENT)
    found = figures(second)
    assert (found.high, found.vehicle_high and found.vehicle_high.metres) == (None, 4400)
    assert third == OTHER_PLANS[2]


def test_a_closed_day_without_a_road_goes_down_to_the_valley_and_under_a_roof():
    days = (OTHER_PLANS[0], replace(OTHER_PLANS[1], exit_road=LocalText()), *OTHER_PLANS[2:])
    _, second, third, _ = walked(with_states(days, d2=CLOSED))
    assert stops(second) == [WACAWASI, LARES, ROAD_PASS, CALCA, OLLANTAYTAMBO]
    assert (second.sleep_place, second.lodging) == (OLLANTAYTAMBO, Lodging.HOTEL)
    assert (stops(third), modes(third)) == ([OLLANTAYTAMBO, AGUAS], [TRAIN])


def test_the_valley_is_ollantaytambo_where_the_trek_passes_it_else_where_it_starts():
    assert valley_of(CLASSIC) == OLLANTAYTAMBO
    assert valley_of(CLASSIC[:2]) == CUSCO
    assert valley_of(()) is None


def test_a_closed_day_keeps_the_train_that_it_had():
    third = walked(with_states(OTHER_PLANS, d3=CLOSED))[2]
    assert (stops(third), modes(third)) == ([PATACANCHA, OLLANTAYTAMBO, AGUAS], [VEHICLE, TRAIN])


def test_no_road_lies_behind_once_a_pass_was_crossed_on_foot():
    next_camp = place("Next camp", 3600, kind=PlaceKind.CAMP)
    after = camp(3, next_camp, waypoints=way(PATACANCHA, (FOOT, next_camp, 5000)), exit_road=ROAD, state=CLOSED)
    third = walked((*OTHER_PLANS[:2], after))[2]
    assert stops(third) == [PATACANCHA, next_camp]


def test_a_place_that_was_to_be_ridden_to_has_a_road():
    village = place("Village", 3300)
    over = camp(2, village, waypoints=way(WACAWASI, (FOOT, IPSAYCOCHA, 6000), (VEHICLE, village)), state=CLOSED)
    second = walked((OTHER_PLANS[0], over))[1]
    assert (bed_of(second), second.lodging) == (village, Lodging.TENT)


def test_a_group_that_slept_elsewhere_is_driven_to_its_train():
    by_train = camp(2, AGUAS, Lodging.HOTEL, waypoints=way(OLLANTAYTAMBO, (TRAIN, AGUAS)), state=CLOSED)
    _, second = walked((replace(OTHER_PLANS[0], state=SHORTENED), by_train))
    assert (stops(second), modes(second)) == ([LARES, OLLANTAYTAMBO, AGUAS], [VEHICLE, TRAIN])


def test_days_closed_in_a_row_are_ridden_and_nobody_camps_where_no_walk_is_left():
    days = walked(with_states(OTHER_PLANS, d1=CLOSED, d2=CLOSED, d3=CLOSED))
    assert not any(mode is FOOT for each in days for mode in modes(each))
    assert [bed_of(each) for each in days] == [OLLANTAYTAMBO, OLLANTAYTAMBO, AGUAS, CUSCO]
    assert stops(days[1]) == [OLLANTAYTAMBO]
    days = walked(with_states(OTHER_PLANS, d1=CLOSED, d2=CLOSED))
    assert [bed_of(each) for each in days] == [WACAWASI, PATACANCHA, AGUAS, CUSCO]


def test_the_last_day_closed_goes_home_without_the_visit():
    last = walked(with_states(OTHER_PLANS, d4=CLOSED))[3]
    assert stops(last) == [AGUAS, OLLANTAYTAMBO, CUSCO]
    assert (last.lodging, last.sleep_place, last.walk_minutes) == (Lodging.NONE, None, None)


def test_the_last_day_shortened_ends_its_visit_and_rides_home():
    days = (*OTHER_PLANS[:3], replace(OTHER_PLANS[3], lower_camp=OLLANTAYTAMBO))
    last = walked(with_states(days, d4=SHORTENED))[3]
    assert (stops(last)[-2:], modes(last)[-1], last.lodging) == ([OLLANTAYTAMBO, CUSCO], VEHICLE, Lodging.NONE)
    assert MACHU_PICCHU in stops(last)


def test_a_gain_set_by_hand_is_dropped_when_the_night_before_is_elsewhere():
    unknown = camp(3, PATACANCHA, sleep_gain_m=0, vehicle_high_m=4100, breakfast=False)
    _, second, third = walked((*with_states(OTHER_PLANS[:2], d2=SHORTENED), unknown))
    assert second.sleep_place == OLLANTAYTAMBO
    assert (third.sleep_gain_m, third.vehicle_high_m) == (None, 4100)


def test_figures_set_by_hand_and_the_track_of_another_way_are_dropped_not_lied():
    track = Track("day.gpx", ((0, 3800), (13_000, 3800)), 13_000)
    told = replace(OTHER_PLANS[1], distance_m=13_500, ascent_m=800, high_m=4510, sleep_gain_m=0, track=track,
                   vehicle_high_m=4000, signal=LocalText("On the pass"), narrative=LocalText("We climb."))  # fmt: skip
    days = (OTHER_PLANS[0], told, *OTHER_PLANS[2:])
    closed = walked(with_states(days, d2=CLOSED))[1]
    assert (closed.distance_m, closed.ascent_m, closed.high_m, closed.sleep_gain_m) == (None,) * 4
    assert (closed.track, closed.vehicle_high_m, closed.narrative, closed.signal) == (
        None,
        None,
        LocalText(),
        LocalText(),
    )
    beyond = walked(with_states(days, d2=SHORTENED))[1]  # walked as planned, then ridden on
    assert (beyond.distance_m, beyond.high_m, beyond.track, beyond.sleep_gain_m) == (13_500, 4510, track, None)


def test_a_night_in_a_camp_instead_of_a_hotel_has_its_dinner_and_breakfast():
    hotel = replace(OTHER_PLANS[2], lower_camp=PATACANCHA, dinner=False)
    _, _, third, fourth = walked(with_states((*OTHER_PLANS[:2], hotel, OTHER_PLANS[3]), d3=SHORTENED))
    assert (third.sleep_place, third.lodging, third.dinner) == (PATACANCHA, Lodging.TENT, True)
    assert fourth.breakfast


def test_the_hour_of_the_start_holds_only_where_no_new_ride_comes_before_the_walk():
    days = tuple(replace(each, walk_starts_minutes=450) for each in OTHER_PLANS)
    first, second, *_ = walked(with_states(days, d1=SHORTENED))
    assert (first.walk_starts_minutes, second.walk_starts_minutes) == (None, 450)
    _, second, third, _ = walked(with_states(days, d2=SHORTENED))
    assert (second.walk_starts_minutes, third.walk_starts_minutes) == (450, None)


def test_hours_recorded_on_earlier_runs_are_not_about_a_day_that_goes_another_way():
    days = tuple(replace(each, source_day_id=each.number + 70) for each in OTHER_PLANS)
    first, second, third, _ = walked(with_states(days, d1=SHORTENED))
    assert (first.source_day_id, second.source_day_id, third.source_day_id) == (None, None, 73)


@pytest.mark.parametrize("state", DayState)
def test_a_trek_of_one_day_and_a_day_without_places_break_nothing(state: DayState):
    for alone in (day(1), camp(1, WACAWASI), day(1, way(CUSCO, (FOOT, LARES))), camp(1, WACAWASI, lower_camp=LARES)):
        only = replace(alone, state=state)
        (real,) = walked((only,))
        assert real.number == 1
        assert plans((only,)) is not None


def test_every_trek_with_camps_ends_its_plans_with_the_agency_s_last_resort_from_each_camp():
    found = plans(OTHER_PLANS)
    assert [(plan.number, plan.kind) for plan in found] == [
        (1, PlanKind.LOWER),
        (1, PlanKind.CLOSED),
        (2, PlanKind.LOWER),
        (2, PlanKind.CLOSED),
        (3, PlanKind.CLOSED),
        (2, PlanKind.VALLEY),
        (3, PlanKind.VALLEY),
    ]
    assert plans((day(1, way(CUSCO, (VEHICLE, CALCA))),)) == ()


def test_the_last_resort_sleeps_in_the_valley_and_goes_on_by_train():
    first, second = plans(OTHER_PLANS)[-2:]
    assert (first.camp, first.bed, first.sleep_m, first.gain_m) == (WACAWASI, OLLANTAYTAMBO, 2792, 2792 - 3800)
    assert (stops(first.day), first.day.lodging) == (
        [WACAWASI, LARES, ROAD_PASS, CALCA, OLLANTAYTAMBO],
        Lodging.HOTEL,
    )
    assert first.next_day is not None
    assert (stops(first.next_day), modes(first.next_day)) == ([OLLANTAYTAMBO, AGUAS], [TRAIN])
    assert {(2, ServiceKind.HOTEL), (2, ServiceKind.TRANSPORT)} <= {(each.number, each.kind) for each in first.touched}
    assert (second.camp, stops(second.day)) == (PATACANCHA, [PATACANCHA, OLLANTAYTAMBO, AGUAS])
    assert [plan.number for plan in plans(OTHER_PLANS, 2) if plan.kind is PlanKind.VALLEY] == [2]


def test_a_plan_tells_the_night_the_gain_the_services_and_the_meals_that_change():
    lower = next(plan for plan in plans(OTHER_PLANS) if plan.number == 2 and plan.kind is PlanKind.LOWER)
    assert (lower.sleep_m, lower.planned_sleep_m, lower.gain_m) == (2792, 3800, 2792 - 3800)
    assert lower.exit_road == ROAD
    assert {(each.number, each.kind) for each in lower.touched} == {(2, ServiceKind.HOTEL), (2, ServiceKind.TRANSPORT)}
    hotel = replace(OTHER_PLANS[2], lower_camp=PATACANCHA)
    late = next(plan for plan in plans((*OTHER_PLANS[:2], hotel, OTHER_PLANS[3])) if plan.number == 3)
    kinds = {(each.number, each.kind) for each in late.touched}
    assert {(3, ServiceKind.TRAIN), (3, ServiceKind.HOTEL)} <= kinds
    assert (3, "dinner") in late.meals


def test_a_closed_visit_touches_its_entry_and_its_bus():
    days = walked(with_states(OTHER_PLANS, d4=CLOSED))
    assert MACHU_PICCHU not in stops(days[3])
    assert not any(is_altered(a, b) for a, b in zip(OTHER_PLANS[:3], days[:3], strict=True))


PLACES = [place(f"Place {number}", 2600 + 150 * number, kind=list(PlaceKind)[number % 7]) for number in range(9)]
SPOTS = st.sampled_from([*PLACES, OLLANTAYTAMBO])


@st.composite
def treks(draw: st.DrawFn) -> tuple[TrekDay, ...]:
    """Treks of 1 to 30 days, each starting where the one before sleeps, some with states, camps and roads."""
    count = draw(st.sampled_from([1, 2, 3, 4, 5, 30]))
    here, days = draw(SPOTS), []
    for number in range(1, count + 1):
        legs = draw(st.lists(st.tuples(st.sampled_from([FOOT, FOOT, VEHICLE, TRAIN]), SPOTS), max_size=3))
        end = legs[-1][1] if legs else here
        is_last = number == count
        days.append(
            day(
                number,
                way(here, *((mode, spot, 4000) for mode, spot in legs)),
                sleep_place=None if is_last else end,
                lodging=Lodging.NONE if is_last else draw(st.sampled_from([Lodging.TENT, Lodging.HOTEL])),
                lower_camp=draw(st.none() | SPOTS),
                exit_road=draw(st.sampled_from([LocalText(), ROAD])),
                walk_minutes=draw(st.none() | st.integers(0, 700)),
                state=draw(st.sampled_from(DayState)),
                id=number + 100,
            )
        )
        here = end
    return tuple(days)


@given(treks())
@settings(max_examples=50, deadline=None)
def test_walked_days_keep_their_numbers_and_ids_and_start_where_the_group_slept(days: tuple[TrekDay, ...]):
    real = walked(days)
    assert [(each.number, each.id, each.state) for each in real] == [(d.number, d.id, d.state) for d in days]
    for before, after in pairwise(real):
        assert after.start_place == bed_of(before)
        assert after.waypoints[0].mode is Mode.START


def foot_legs(days: Sequence[TrekDay]) -> set[frozenset[str]]:
    return {
        frozenset((a.place.key, b.place.key)) for each in days for a, b in pairwise(each.waypoints) if b.mode is FOOT
    }


@given(treks())
@settings(max_examples=100, deadline=None)
def test_nobody_walks_a_leg_that_no_planned_day_walks_nor_one_of_the_day_that_is_closed(days: tuple[TrekDay, ...]):
    known = foot_legs(days)
    for planned, real in zip(days, walked(days), strict=True):
        assert foot_legs([real]) <= known
        if real.state is CLOSED:
            assert not foot_legs([real]) & foot_legs([planned])


@given(treks())
@settings(max_examples=50, deadline=None)
def test_nobody_knows_the_hours_of_a_closed_day_and_nobody_sleeps_without_a_roof_or_a_meal(days: tuple[TrekDay, ...]):
    for planned, real in zip(days, walked(days), strict=True):
        if real.state is CLOSED:
            assert real.walk_minutes is None
        for meal in ("breakfast", "lunch", "dinner"):
            assert getattr(real, meal) >= getattr(planned, meal)
        if real.sleep_place != planned.sleep_place and real.lodging in CAMPS:
            assert real.dinner


@given(treks())
@settings(max_examples=50, deadline=None)
def test_walking_what_was_walked_changes_nothing_more(days: tuple[TrekDay, ...]):
    real = walked(days)
    assert [(stops(each), each.sleep_place, each.transport) for each in walked(real)] == [
        (stops(each), each.sleep_place, each.transport) for each in real
    ]


@given(treks())
@settings(max_examples=40, deadline=None)
def test_every_trek_has_its_plans(days: tuple[TrekDay, ...]):
    found = plans(days)
    if any(each.lodging in CAMPS for each in days[:-1]):
        assert found[-1].kind is PlanKind.VALLEY


def test_a_clinic_is_near_its_own_camp_only():
    clinic = LocalText("In the town, 1 hour", "En el pueblo, 1 hora")
    days = tuple(replace(day, clinic=clinic) for day in OTHER_PLANS)
    shortened = walked((replace(days[0], state=DayState.SHORTENED), *days[1:]))
    assert shortened[0].sleep_place == LARES
    assert not shortened[0].clinic
    assert walked(days)[0].clinic == clinic
