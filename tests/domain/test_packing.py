"""The packing list: which rules hold, and what their reasons say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.language import LocalText
from lares_desk.domain.packing import (
    FACT_NAMES,
    PackingFacts,
    every_line,
    group_list,
    holds,
    packing_facts,
    packing_list,
)
from lares_desk.domain.people import Client, Traveller
from lares_desk.domain.reference import Condition, PackingRule
from lares_desk.domain.trek import Lodging, TrekDay
from lares_desk.services.reference_data import load_reference
from treks import CLASSIC, CLIMATE, JUNE_14, LARES, UNKNOWN, WACAWASI, camp, day, nights_of, place, way


def facts_of(*days: TrekDay, start: date = JUNE_14, people: Sequence[Traveller] = ()) -> PackingFacts:
    return packing_facts(days, start, nights_of(*days, start=start), CLIMATE, people)


def somebody(born: date | None = None, **fields: object) -> Traveller:
    return Traveller(Client("Tester", "Pat", birth_date=born), **fields)  # type: ignore[arg-type]


JUNE = facts_of(*CLASSIC)


def rule(reason: str = "", *when: Condition, item: str = "Thing", source: str = "") -> PackingRule:
    return PackingRule("thing", "duffel", LocalText(item, item), LocalText(reason, reason), when, source)


def reason_of(text: str, facts: PackingFacts = JUNE, source: str = "") -> str:
    return packing_list([rule(text, source=source)], facts)[0].reason.en


def test_the_facts_of_the_classic_trek_in_june():
    assert (
        PackingFacts(
            month=6,
            rain_mm=2,
            rain_days=2,
            camp_nights=2,
            nights=3,
            highest_camp_m=3800,
            coldest_night_c=-5,
            bag_c=-10,
            springs=True,
            machu_picchu=True,
            train=True,
            rents_bag=False,
        )
        == JUNE
    )


def test_no_month_asks_for_a_warmer_bag_than_the_agency_advises():
    year = [facts_of(camp(1, WACAWASI), start=date(2027, month, 14)) for month in range(1, 13)]
    assert [facts.bag_c for facts in year] == [-10] * 12
    assert facts_of(camp(1, place("Kiswarani", 4100)), start=date(2027, 7, 14)).bag_c == -12


def test_a_trek_of_hotels_has_no_camp_and_no_cold_night():
    facts = facts_of(camp(1, WACAWASI, Lodging.HOTEL), day(2), people=[somebody(rents_bag=True)])
    assert (facts.camp_nights, facts.nights, facts.highest_camp_m, facts.coldest_night_c, facts.bag_c) == (
        0,
        1,
        None,
        None,
        None,
    )
    assert (facts.springs, facts.machu_picchu, facts.train, facts.rents_bag) == (False, False, False, True)


def test_a_day_that_starts_at_the_springs_visits_them():
    assert facts_of(day(1, way(LARES))).springs


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (Condition(), True),
        (Condition(months=frozenset({5, 6})), True),
        (Condition(months=frozenset({7})), False),
        (Condition(min_rain_mm=2), True),
        (Condition(min_rain_mm=3), False),
        (Condition(max_rain_mm=2), True),
        (Condition(max_rain_mm=1), False),
        (Condition(min_camp_nights=2), True),
        (Condition(min_camp_nights=3), False),
        (Condition(min_nights=3), True),
        (Condition(min_nights=4), False),
        (Condition(min_camp_m=3800), True),
        (Condition(min_camp_m=3801), False),
        (Condition(springs=True), True),
        (Condition(springs=False), False),
        (Condition(machu_picchu=False), False),
        (Condition(train=True), True),
        (Condition(rents_bag=True), False),
        (Condition(rents_bag=False), True),
        (Condition(rents_poles=True), False),
        (Condition(homestay=True), False),
        (Condition(child=True), False),
        (Condition(infant=True), False),
        (Condition(renewed_passport=True), False),
        (Condition(student=True), False),
        (Condition(glasses=False), True),
        (Condition(used_to_walking=False), False),
        (Condition(springs=True, min_nights=4), False),
    ],
)
def test_every_part_of_a_condition_must_hold(condition: Condition, expected: bool):
    assert holds(condition, JUNE) is expected


def test_a_camp_of_unknown_height_is_not_a_high_camp():
    facts = facts_of(camp(1, UNKNOWN))
    assert (facts.camp_nights, facts.highest_camp_m) == (1, None)
    assert not holds(Condition(min_camp_m=1), facts)


def test_any_one_of_the_conditions_is_enough():
    never, always = Condition(rents_bag=True), Condition(springs=True)
    assert packing_list([rule("", never, always)], JUNE)
    assert not packing_list([rule("", never)], JUNE)


def test_a_reason_is_filled_as_papers_print_it():
    text = "{night_c} {bag_c} {camp_nights} {highest_camp_m} {rain_mm} {rain_days} {month} {source}"
    assert reason_of(text, source="the agency") == "−5 −10 2 3,800 2 2 June the agency"
    assert {name for name in FACT_NAMES if "{" + name + "}" in text} == FACT_NAMES


def test_each_language_has_its_own_month():
    (line,) = packing_list([rule("in {month}")], JUNE)
    assert (line.reason.en, line.reason.es) == ("in June", "in junio")


def test_a_reason_that_needs_an_unknown_fact_is_left_out_and_the_item_stays():
    assert reason_of("Nights near {night_c} °C", replace(JUNE, coldest_night_c=None)) == ""


def test_an_item_that_needs_an_unknown_fact_is_left_out():
    assert packing_list([rule(item="Bag for {bag_c} °C")], replace(JUNE, bag_c=None)) == ()


def test_the_list_keeps_the_order_of_the_rules():
    rules = [replace(rule(), id=name) for name in ("c", "a", "b")]
    assert [line.id for line in packing_list(rules, JUNE)] == ["c", "a", "b"]


def test_a_place_that_no_fact_fills_is_a_mistake_in_the_data():
    with pytest.raises(KeyError, match="colour"):
        packing_list([rule("the {colour} one")], JUNE)


# Travellers and groups


@pytest.mark.parametrize(
    ("born", "child", "infant"),
    [
        (date(2027, 6, 14), False, True),
        (date(2024, 6, 15), False, True),
        (date(2024, 6, 14), True, False),
        (date(2009, 6, 15), True, False),
        (date(2009, 6, 14), False, False),
        (date(1928, 1, 1), False, False),
        (date(2027, 6, 15), False, False),
        (None, False, False),
    ],
)
def test_a_child_is_from_3_to_17_on_the_day_of_leaving_and_younger_ones_are_infants(
    born: date | None, child: bool, infant: bool
):
    facts = facts_of(*CLASSIC, people=[somebody(born)])
    assert (facts.child, facts.infant) == (child, infant)


def test_of_a_group_somebody_is_a_child_but_a_bag_is_rented_only_where_everybody_rents_one():
    family = [somebody(date(2020, 1, 1), rents_bag=True), somebody(rents_bag=False, rents_poles=True)]
    facts = facts_of(*CLASSIC, people=family)
    assert (facts.child, facts.rents_bag, facts.rents_poles) == (True, False, False)
    assert facts_of(*CLASSIC, people=family[:1]).rents_bag


def test_who_is_not_used_to_walking_makes_the_group_so_and_who_was_not_asked_does_not():
    assert facts_of(*CLASSIC, people=[somebody(used_to_walking=None)]).used_to_walking
    assert not facts_of(*CLASSIC, people=[somebody(), somebody(used_to_walking=False)]).used_to_walking


def test_glasses_student_tickets_and_an_old_passport_are_facts_of_the_traveller():
    client = Client("Tester", "Pat", wears_glasses=True, previous_passport="X1")
    facts = facts_of(*CLASSIC, people=[Traveller(client, is_student=True)])
    assert (facts.glasses, facts.renewed_passport, facts.student) == (True, True, True)
    assert (JUNE.glasses, JUNE.renewed_passport, JUNE.student) == (False, False, False)


def test_a_night_with_a_family_is_known():
    assert facts_of(camp(1, WACAWASI, Lodging.HOMESTAY)).homestay
    assert not JUNE.homestay


def test_what_the_agency_brings_is_not_on_the_list_to_bring():
    rules = [rule(item="Boots"), replace(rule(item="Tent"), id="tent", supplied=True)]
    assert [line.item.en for line in packing_list(rules, JUNE)] == ["Boots"]
    assert [line.item.en for line in every_line(rules, JUNE)] == ["Boots", "Tent"]


def test_the_list_of_a_group_says_for_whom_a_line_is_where_it_is_not_for_all():
    rules = [
        replace(rule(item="Boots"), id="boots"),
        replace(rule("", Condition(rents_bag=False), item="Bag"), id="bag"),
        replace(rule("", Condition(rents_bag=True), item="Rented bag"), id="rented", supplied=True),
        replace(rule("", Condition(glasses=True), item="Spare glasses"), id="glasses"),
    ]
    each = {7: JUNE, 8: replace(JUNE, rents_bag=True), 9: JUNE}
    found = {line.id: line.travellers for line in group_list(rules, each)}
    assert found == {"boots": (), "bag": (7, 9), "rented": (8,)}
    assert group_list(rules, {}) == ()


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.builds(
            Traveller,
            client=st.builds(
                Client, st.just("Tester"), st.just("Pat"),
                birth_date=st.none() | st.dates(date(1928, 1, 1), date(2030, 1, 1)), wears_glasses=st.booleans(),
                previous_passport=st.sampled_from(["", "X1"]),
            ),
            rents_bag=st.booleans(), rents_poles=st.booleans(), is_student=st.booleans(),
            used_to_walking=st.sampled_from([None, True, False]),
        ),
        max_size=5,
    )
)  # fmt: skip
def test_the_list_of_a_group_holds_the_lines_of_each_of_its_travellers_and_no_others(people: list[Traveller]):
    rules = load_reference().packing
    each = {number: facts_of(*CLASSIC, people=[person]) for number, person in enumerate(people, 1)}
    whole = group_list(rules, each)
    assert [line.id for line in whole] == [one.id for one in rules if one.id in {line.id for line in whole}]
    for number, facts in each.items():
        mine = {line.id for line in whole if not line.travellers or number in line.travellers}
        assert mine == {line.id for line in every_line(rules, facts)}
