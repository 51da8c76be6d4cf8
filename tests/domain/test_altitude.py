"""Nights against 500 m a night above 3,000 m."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.altitude import Origin, origin_of
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import Client, Traveller
from lares_desk.domain.trek import Lodging
from treks import (
    AGUAS,
    CLASSIC,
    CUSCO,
    JUNE_14,
    L4,
    OLLANTAYTAMBO,
    UNKNOWN,
    WACAWASI,
    camp,
    day,
    from_place,
    nights_of,
    place,
)


def traveller(**fields: object) -> Traveller:
    return Traveller(Client("Tester", "Pat"), **fields)  # type: ignore[arg-type]


def test_the_classic_trek_from_cusco_is_inside_the_limit_on_every_night():
    found = nights_of(*CLASSIC)
    assert [(night.number, night.sleep_m, night.from_m, night.gain_m) for night in found] == [
        (1, 3800, 3399, 401),
        (2, 3800, 3800, 0),
        (3, 2040, 3800, -1760),
    ]
    assert not any(night.over_limit for night in found)
    assert [night.night_min_c for night in found] == [-5, -5, None]
    assert [night.from_name.en for night in found] == ["Cusco", "Wacawasi", "Patacancha"]
    assert round(found[0].pressure_pct) == 62
    assert found[2].date == date(2027, 6, 16)


def test_the_same_camp_from_ollantaytambo_is_over_the_limit():
    (night,) = nights_of(camp(1, WACAWASI), origin=from_place(OLLANTAYTAMBO))
    assert (night.gain_m, night.over_limit) == (1008, True)


@pytest.mark.parametrize(("metres", "gain", "over"), [(3899, 500, False), (3900, 501, True)])
def test_five_hundred_metres_are_inside_and_one_more_is_over(metres: int, gain: int, over: bool):
    (night,) = nights_of(camp(1, place("Lake camp", metres)))
    assert (night.gain_m, night.over_limit) == (gain, over)


@pytest.mark.parametrize(("metres", "over"), [(3000, False), (3001, True)])
def test_a_great_gain_below_3000_m_is_not_counted(metres: int, over: bool):
    (night,) = nights_of(camp(1, place("Valley", metres)), origin=from_place(AGUAS))
    assert night.over_limit is over


def test_a_gain_set_by_hand_wins_and_says_so():
    first, second = nights_of(camp(1, WACAWASI, sleep_gain_m=600), camp(2, WACAWASI))
    assert (first.gain_m, first.over_limit, first.by_hand, first.from_m) == (600, True, True, 3399)
    assert (second.gain_m, second.by_hand) == (0, False)


def test_a_homestay_has_a_cold_night_and_a_hotel_has_none():
    found = nights_of(camp(1, WACAWASI, Lodging.HOMESTAY), camp(2, WACAWASI, Lodging.HOTEL))
    assert [night.night_min_c for night in found] == [-5, None]


def test_the_night_takes_the_month_that_it_falls_in():
    found = nights_of(camp(1, WACAWASI), camp(2, WACAWASI), start=date(2027, 5, 31))
    assert [night.night_min_c for night in found] == [-3, -5]


def test_the_day_of_return_has_no_night():
    assert nights_of(day(1, sleep_place=CUSCO, lodging=Lodging.NONE)) == ()


def test_the_night_after_an_unknown_elevation_has_nothing_to_count_from_and_errs_on_the_safe_side():
    (night,) = nights_of(camp(1, UNKNOWN), camp(2, WACAWASI))
    assert (night.number, night.from_name.en, night.from_m, night.gain_m, night.over_limit) == (
        2,
        "Somewhere",
        None,
        None,
        True,
    )


def test_without_a_traveller_the_trek_counts_from_where_it_starts():
    assert origin_of(None, L4, JUNE_14, None) == Origin(CUSCO.name, 3399, None)
    assert origin_of(None, replace(L4, start_place=None), JUNE_14, CUSCO).metres == 3399
    assert origin_of(None, replace(L4, start_place=None), JUNE_14, None) == Origin(LocalText(), None, None)


def test_an_arrival_before_the_trek_counts_its_nights():
    early = traveller(arrival_on=date(2027, 6, 11), arrival_place=OLLANTAYTAMBO)
    assert origin_of(early, L4, JUNE_14, CUSCO) == Origin(OLLANTAYTAMBO.name, 2792, 3)
    assert origin_of(traveller(arrival_on=date(2027, 6, 13)), L4, JUNE_14, None) == Origin(CUSCO.name, 3399, 1)
    assert origin_of(traveller(arrival_place=OLLANTAYTAMBO), L4, JUNE_14, None).nights is None


@pytest.mark.parametrize("arrival", [JUNE_14, date(2027, 6, 15)])
def test_who_arrives_on_the_day_of_the_trek_sleeps_the_first_night_over_the_limit(arrival: date):
    origin = origin_of(traveller(arrival_on=arrival), L4, JUNE_14, CUSCO)
    assert origin == Origin(LocalText(), None, 0)
    first, second, third = nights_of(*CLASSIC, origin=origin)
    assert (first.from_m, first.gain_m, first.over_limit) == (None, None, True)
    assert (second.gain_m, second.over_limit) == (0, False)
    assert not third.over_limit


@given(st.lists(st.integers(1500, 5000), min_size=1, max_size=8))
@settings(max_examples=60)
def test_gains_add_up_to_the_last_camp(metres: list[int]):
    found = nights_of(*(camp(number, place(f"Camp {number}", high)) for number, high in enumerate(metres, 1)))
    assert sum(night.gain_m or 0 for night in found) == metres[-1] - 3399
    for night in found:
        assert night.over_limit == (night.sleep_m > 3000 and night.gain_m is not None and night.gain_m > 500)
