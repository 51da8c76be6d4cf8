"""What bags weigh, against the limits of who carries them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import Service, ServiceKind, WeightLimit
from lares_desk.domain.packing import PackingFacts, packing_facts
from lares_desk.domain.packing_weights import LEAVABLE, Bag, BagWeight, bag_weights, train_limit
from lares_desk.domain.people import Client, Traveller
from lares_desk.domain.reference import PackingRule
from lares_desk.services.reference_data import load_reference
from treks import CLASSIC, CLIMATE, JUNE_14, Lodging, camp, nights_of, place

LIMITS = (
    WeightLimit("duffel", LocalText("Duffel"), 7000),
    WeightLimit("day_pack", LocalText("Day pack"), 5000),
    WeightLimit("inca_rail", LocalText("Inca Rail", "Inca Rail"), 8000, 1180),
    WeightLimit("perurail", LocalText("PeruRail", "PeruRail"), 5000, 1570),
)
JUNE = packing_facts(CLASSIC, JUNE_14, nights_of(*CLASSIC), CLIMATE)
FEBRUARY = packing_facts(CLASSIC, date(2027, 2, 14), nights_of(*CLASSIC, start=date(2027, 2, 14)), CLIMATE)


def rule(bag: str, grams: int, category: str = "clothing", name: str = "thing") -> PackingRule:
    return PackingRule(name, bag, LocalText(name, name), weight_g=grams, category=category)


def weights(
    rules: list[PackingRule], facts: PackingFacts = JUNE, traveller: Traveller | None = None
) -> dict[Bag, BagWeight]:
    return {each.bag: each for each in bag_weights(rules, facts, LIMITS, traveller=traveller)}


def train(supplier: str, name: str = "Train to Aguas Calientes") -> Service:
    return Service(1, ServiceKind.TRAIN, name, supplier=supplier)


def test_a_bag_weighs_what_its_things_weigh():
    found = weights([rule("duffel", 2000), rule("duffel", 450), rule("daypack", 900), rule("on_you", 9000)])
    assert (found[Bag.DUFFEL].grams, found[Bag.DAYPACK].grams) == (2450, 900)
    assert not found[Bag.DUFFEL].over_g


def test_too_heavy_a_duffel_leaves_the_heaviest_comfort_first_and_no_more_than_needed():
    found = weights([
        rule("duffel", 6800, name="warm"), rule("duffel", 300, "electronics", "bank"),
        rule("duffel", 500, "comfort", "shoes"),
    ])[Bag.DUFFEL]  # fmt: skip
    assert found.over_g == 600
    assert [each.id for each in found.leave] == ["shoes", "bank"]


def test_a_thing_under_50_g_is_not_worth_leaving():
    things = [rule("duffel", 7000, name="warm"), rule("duffel", 49, "comfort", "cards"), rule("duffel", 50, "comfort")]
    assert [each.weight_g for each in weights(things)[Bag.DUFFEL].leave] == [50]


def test_nothing_that_keeps_one_warm_dry_or_well_is_ever_left_behind():
    for facts in (JUNE, FEBRUARY, replace(JUNE, child=True, infant=True, homestay=True, glasses=True)):
        for weight in bag_weights(load_reference().packing, facts, [replace(each, grams=1) for each in LIMITS]):
            assert weight.leave
            assert {each.category for each in weight.leave} <= LEAVABLE
            assert not {"rain-jacket", "sleeping-bag", "medicines", "head-torch", "water-bottle", "first-aid"} & {
                each.id for each in weight.leave
            }


def test_a_bag_on_the_scales_stands_instead_of_the_estimate():
    found = weights([rule("duffel", 9000)], traveller=Traveller(Client("Tester", "Pat"), duffel_g=6500))
    assert (found[Bag.DUFFEL].grams, found[Bag.DUFFEL].is_weighed, found[Bag.DUFFEL].over_g) == (6500, True, 0)
    assert not found[Bag.DAYPACK].is_weighed


def test_the_water_of_the_day_and_the_bathing_things_do_not_board_the_train():
    rules = [
        replace(rule("daypack", 2000, "water"), supplied=True), rule("daypack", 900), rule("daypack", 350, "springs"),
        rule("duffel", 2000, "sleeping"), rule("duffel", 400, "hygiene"), rule("duffel", 450, "visit"),
    ]  # fmt: skip
    assert weights(rules)[Bag.TRAIN].grams == 900 + 400 + 450


def test_without_a_camp_there_is_no_duffel_and_the_whole_bag_boards_the_train():
    found = weights([rule("daypack", 900), rule("duffel", 1200)], replace(JUNE, camp_nights=0))
    assert set(found) == {Bag.DAYPACK, Bag.TRAIN}
    assert found[Bag.TRAIN].grams == 2100


def test_without_a_train_nothing_is_weighed_for_one():
    assert Bag.TRAIN not in weights([rule("duffel", 1)], replace(JUNE, train=False))


@pytest.mark.parametrize(
    ("services", "grams"),
    [
        ([], 5000),
        ([train("Inca Rail S.A.")], 8000),
        ([train("INCARAIL")], 8000),
        ([train("PeruRail"), train("Inca Rail")], 5000),
        ([train("Another line")], 5000),
        ([train("", "Inca Rail 360°")], 8000),
        ([Service(1, ServiceKind.BUS, "Inca Rail bus")], 5000),
    ],
)
def test_the_train_s_own_operator_sets_the_limit_and_else_the_stricter_one(services: list[Service], grams: int):
    found = train_limit(LIMITS, services)
    assert found is not None
    assert found.grams == grams


def test_without_limits_nothing_is_too_heavy():
    assert not any(each.over_g or each.leave for each in bag_weights([rule("duffel", 90_000)], JUNE, ()))


def test_the_usual_packing_of_the_classic_trek_keeps_the_duffel_under_its_limit_in_every_month():
    for month in range(1, 13):
        start = date(2027, month, 14)
        facts = packing_facts(CLASSIC, start, nights_of(*CLASSIC, start=start), CLIMATE)
        found = {each.bag: each for each in bag_weights(load_reference().packing, facts, LIMITS)}
        assert 4000 < found[Bag.DUFFEL].grams <= 7000
        left = sum(each.weight_g for each in found[Bag.DAYPACK].leave)
        assert found[Bag.DAYPACK].grams - left <= 5000


def test_a_night_with_a_family_asks_for_a_liner():
    days = (camp(1, place("Huilloc", 3600), Lodging.HOMESTAY), *CLASSIC[2:])
    facts = packing_facts(days, JUNE_14, nights_of(*days), CLIMATE)
    assert facts.homestay


THINGS = st.builds(
    rule, st.sampled_from(["duffel", "daypack"]), st.integers(0, 3000), st.sampled_from(["comfort", "rain"])
)


@settings(max_examples=60, deadline=None)
@given(st.lists(THINGS, max_size=12))
def test_what_is_left_is_just_enough_or_everything_that_may_be_left(things: list[PackingRule]):
    for weight in bag_weights(things, JUNE, LIMITS):
        freed = [each.weight_g for each in weight.leave]
        assert freed == sorted(freed, reverse=True)
        if sum(freed) < weight.over_g:
            assert len(freed) == sum(
                each.category == "comfort"
                and each.weight_g >= 50
                and (each.bag == weight.bag.value or weight.bag is Bag.TRAIN)
                for each in things
                if weight.bag is not Bag.TRAIN or each.bag == "daypack"
            )
        elif freed:
            assert sum(freed) - freed[-1] < weight.over_g
