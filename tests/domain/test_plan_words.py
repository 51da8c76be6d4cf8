"""Other plans and hours in words, in both languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lares_desk.domain.language import LANGUAGES, Language, LocalText
from lares_desk.domain.plan_b import PlanKind, plans, walked
from lares_desk.domain.plan_words import day_sentences, hours_words, plan_sentences
from lares_desk.domain.trek import DayState
from lares_desk.domain.walking import Hours, HoursBy
from lares_desk.services.reference_data import load_itineraries, load_places, load_reference
from treks import CLASSIC, FOOT, OLLANTAYTAMBO, PATACANCHA, camp, place, way

WORDING = load_reference().wording


def said(plan, language: Language = "en") -> str:
    words = " ".join(sentence.get(language) for sentence in plan_sentences(WORDING, plan))
    return words.replace("\N{NO-BREAK SPACE}", " ")


def test_hours_always_say_whose_they_are():
    assert hours_words(WORDING, Hours(190, 260, HoursBy.RECORDED, 23)).en == "our 23 groups: 3 h 10–4 h 20"
    assert hours_words(WORDING, Hours(240, 240, HoursBy.RECORDED, 1)).en == "our one group so far: 4 h"
    assert hours_words(WORDING, Hours(240, 240, HoursBy.PLAN)).es == "4 h, según el plan"
    assert "DIN 33466" in hours_words(WORDING, Hours(162, 265, HoursBy.FORMULAS)).es


def test_a_lower_camp_says_night_road_gain_and_what_it_touches():
    second = replace(CLASSIC[1], lower_camp=OLLANTAYTAMBO, exit_road=LocalText("The valley road.", "La carretera."))
    lower = next(plan for plan in plans((CLASSIC[0], second, *CLASSIC[2:])) if plan.kind is PlanKind.LOWER)
    assert said(lower) == (
        "Night at the lower camp Ollantaytambo, 2,792 m, instead of 3,800 m. Road out: The valley road. Night against "
        "the night before: −1,008 m. Touches the hotel of day 2 and the transport of day 2."
    )


def test_the_last_resort_is_the_agency_s_own_with_its_night_its_hours_and_what_it_touches():
    assert said(plans(CLASSIC)[-1]).startswith(
        "Last resort, from Patacancha: back to the valley and on by road and train, without another walk. That night "
        "in Aguas Calientes, 2,040 m."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plan_of_the_treks_as_sold_is_said_without_a_gap(language: Language):
    treks = load_itineraries({place.key: place for place in load_places()})
    for trek in treks:
        found = plans(trek.days)
        assert found
        for plan in found:
            assert "{" not in said(plan, language)
            assert not any(sentence.missing(language) for sentence in plan_sentences(WORDING, plan))


def test_every_camp_night_of_the_treks_as_sold_has_a_lower_camp():
    treks = load_itineraries({place.key: place for place in load_places()})
    camps = [day for trek in treks for day in trek.days if day.lodging.value in ("tent", "homestay")]
    assert len(camps) == 6
    for day in camps:
        assert day.lower_camp is not None
        assert day.sleep_place is not None
        assert (day.lower_camp.metres or 0) < (day.sleep_place.metres or 0)


def test_a_day_that_is_not_as_planned_says_why():
    closed = replace(CLASSIC[1], state=DayState.CLOSED, state_reason="Snow on the pass")
    days = (replace(CLASSIC[0], exit_road=LocalText("The road", "La carretera")), closed, *CLASSIC[2:])
    real = walked(days)
    first, second, third, _ = (day_sentences(WORDING, *pair) for pair in zip(days, real, strict=True))
    assert first == ()
    assert [text.en for text in second] == [
        "Closed: nobody walks on this day. By vehicle from Wacawasi to Ollantaytambo.",
        "Reason: Snow on the pass",
    ]
    assert third[0].es == "Cambia por el día anterior: el día empieza en Ollantaytambo, no en Patacancha."


def test_a_shortened_day_says_where_it_ends():
    days = (CLASSIC[0], replace(CLASSIC[1], state=DayState.SHORTENED, lower_camp=OLLANTAYTAMBO), *CLASSIC[2:])
    words = day_sentences(WORDING, days[1], walked(days)[1])
    assert words[0].en == "Shortened: the day ends at Ollantaytambo, not at Patacancha."


def test_a_camp_without_a_road_is_left_on_foot_and_the_words_say_so():
    five = load_itineraries({place.key: place for place in load_places()})[1].days
    days = (five[0], replace(five[1], state=DayState.CLOSED), *five[2:])
    assert day_sentences(WORDING, days[1], walked(days)[1])[0].en == (
        "Closed: the planned way is not walked. Back on foot from Cancha Cancha to the road at Huaran, then by vehicle "
        "to Quishuarani."
    )
    plan = next(each for each in plans(five, 2) if each.kind is PlanKind.CLOSED)
    assert said(plan).startswith("If the day is closed: back on foot to the road at Huaran, then by vehicle to")


def test_a_lower_camp_that_nobody_knows_a_way_to_is_told():
    low = place("Lower meadow", 3600)
    days = (CLASSIC[0], replace(CLASSIC[1], state=DayState.SHORTENED, lower_camp=low), *CLASSIC[2:])
    words = day_sentences(WORDING, days[1], walked(days)[1])
    assert [text.en for text in words] == [
        "Shortened, but nothing changes: no road and no way on foot to Lower meadow is known."
    ]


def test_a_day_that_nobody_knows_a_way_to_says_that_its_bed_is_missing():
    planned = camp(3, PATACANCHA, waypoints=way(place("Far camp", 3900), (FOOT, PATACANCHA, 5000)))
    real = replace(planned, waypoints=way(OLLANTAYTAMBO), sleep_place=None)
    assert "Where the group sleeps is missing" in day_sentences(WORDING, planned, real)[0].en
