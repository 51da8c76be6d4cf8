"""The reference files hold what the agency and the sources say, whole and in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from string import Formatter

import pytest

from lares_desk.domain.advice_sentences import ADVICE_FACTS, BUILT_IN_SECTIONS, SECTIONS, names_in, sentences
from lares_desk.domain.figures import figures
from lares_desk.domain.language import LocalText
from lares_desk.domain.packing import CATEGORIES, FACT_NAMES, PackingFacts, every_line, packing_list
from lares_desk.domain.places import Place
from lares_desk.domain.trek import DayKind, Itinerary, Lodging, Mode
from lares_desk.services.reference_data import load_itineraries, load_places, load_reference

CAMP_FACTS = {"night_c", "bag_c", "camp_nights", "highest_camp_m"}
PROPER_NAMES = {"Calca", "Cusco", "Lares", "Machu Picchu"}


@pytest.fixture(scope="module")
def places() -> dict[str, Place]:
    return {place.key: place for place in load_places()}


@pytest.fixture(scope="module")
def treks(places: Mapping[str, Place]) -> dict[str, Itinerary]:
    return {itinerary.code: itinerary for itinerary in load_itineraries(places)}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def texts_of(itinerary: Itinerary) -> Iterator[LocalText]:
    yield from (itinerary.name, itinerary.summary, itinerary.highlights, itinerary.inclusions)
    yield from (itinerary.exclusions, itinerary.meeting_point)
    for day in itinerary.days:
        yield from (day.title, day.narrative, day.transport)


def facts_of(itinerary: Itinerary, month: int, rents_bag: bool = False) -> PackingFacts:
    climate = load_reference().climate
    tents = [day.sleep_place.metres for day in itinerary.days if day.sleep_place and day.lodging is Lodging.TENT]
    return PackingFacts(
        month=month,
        rain_mm=climate.rain_mm[month - 1],
        rain_days=climate.rain_days[month - 1],
        camp_nights=len(tents),
        nights=itinerary.trip_days - 1,
        highest_camp_m=max(tents, default=None),
        coldest_night_c=-5 if tents else None,
        bag_c=-10 if tents else None,
        springs=True,
        machu_picchu=True,
        train=True,
        rents_bag=rents_bag,
    )


# Places


def test_every_place_has_readings_with_sources_and_exactly_one_is_chosen(places):
    for place in places.values():
        assert sum(reading.chosen for reading in place.readings) == 1, place.key
        assert all(reading.source and 2000 < reading.metres < 5000 for reading in place.readings), place.key


def test_every_place_is_named_in_both_languages(places):
    assert all(place.name.en and place.name.es for place in places.values())


@pytest.mark.parametrize(
    ("key", "metres", "source"),
    [
        ("wacawasi", 3800, "Agency text (day card)"),
        ("condor-pass", 4750, "Agency text (difficulty)"),
        ("ipsaycocha", 4500, "Agency text (difficulty)"),
    ],
)
def test_where_the_agency_names_an_elevation_that_one_is_chosen(places, key, metres, source):
    assert [(r.metres, r.source) for r in places[key].readings if r.chosen] == [(metres, source)]


def test_both_elevations_that_the_agency_names_for_ipsaycocha_are_kept(places):
    agency = {r.metres for r in places["ipsaycocha"].readings if r.source.startswith("Agency text")}
    assert agency == {4400, 4500}


@pytest.mark.parametrize(
    ("key", "lowest", "metres", "highest"),
    [
        ("cusco", 3249, 3399, 3400),
        ("calca", 2928, 2928, 2940),
        ("lares-road-pass", 4265, 4400, 4480),
        ("lares-springs", 3100, 3250, 3250),
        ("wacawasi", 3600, 3800, 3850),
        ("ipsaycocha", 4350, 4500, 4600),
        ("patacancha", 3700, 3800, 3800),
        ("ollantaytambo", 2792, 2792, 2792),
        ("aguas-calientes", 2040, 2040, 2040),
        ("machu-picchu", 2430, 2430, 2430),
    ],
)
def test_the_places_of_the_classic_trek_keep_the_whole_spread_of_their_readings(places, key, lowest, metres, highest):
    place = places[key]
    assert (place.lowest, place.metres, place.highest) == (lowest, metres, highest)


# The classic trek


def test_the_classic_trek_has_four_trip_days_of_which_three_are_walked(treks):
    classic = treks["L4"]
    assert (classic.trip_days, classic.hiking_days, classic.confirmed) == (4, 3, True)
    assert [day.kind for day in classic.days] == [DayKind.HIKE] * 3 + [DayKind.VISIT]


def test_the_classic_trek_has_the_titles_hours_and_nights_of_the_agency(treks):
    told = [
        (day.title.en, day.walk_minutes, day.sleep_place.key if day.sleep_place else None, day.lodging)
        for day in treks["L4"].days
    ]
    assert told == [
        ("The Thermal Baths & The Valley", 240, "wacawasi", Lodging.TENT),
        ("Conquering the Ipsaycocha Pass", 420, "patacancha", Lodging.TENT),
        ("From Highlands to Cloud Forest", 240, "aguas-calientes", Lodging.HOTEL),
        ("Machu Picchu: The Lost City", 120, None, Lodging.NONE),
    ]


def test_the_classic_trek_goes_from_place_to_place_as_the_agency_tells_it(treks):
    ways = [" ".join(waypoint.place.key for waypoint in day.waypoints) for day in treks["L4"].days]
    assert ways == [
        "cusco calca lares-road-pass lares-springs wacawasi",
        "wacawasi ipsaycocha patacancha",
        "patacancha ollantaytambo aguas-calientes",
        "aguas-calientes machu-picchu aguas-calientes ollantaytambo cusco",
    ]


def test_the_figures_of_the_classic_trek_come_out_of_its_waypoints(treks):
    found = []
    for day in treks["L4"].days[:3]:
        result = figures(day)
        assert result.high is not None
        by_vehicle = result.vehicle_high.metres if result.vehicle_high else None
        found.append((result.distance_m, result.ascent_m, result.descent_m, result.high.metres, by_vehicle))
    assert found == [(7000, 550, 0, 3800, 4400), (13000, 700, 700, 4500, None), (12000, 0, 1008, 3800, 2792)]


@pytest.mark.parametrize(
    ("day", "english", "spanish"),
    [
        (1, "Lares hot springs", "baños termales de Lares"),
        (1, "about 4 hours", "unas 4 horas"),
        (1, "stone and straw", "piedra y paja"),
        (2, "highest point", "punto más alto"),
        (2, "Mount Veronica", "nevado Verónica"),
        (2, "camp near Patacancha", "campamento cerca de Patacancha"),
        (2, "famous for its weaving", "famosa por sus tejidos"),
        (3, "greener valley of Ollantaytambo", "valle más verde de Ollantaytambo"),
        (3, "along the Urubamba River", "junto al río Urubamba"),
        (3, "hot shower", "ducha caliente"),
        (4, "early bus", "bus temprano"),
        (4, "sunrise, weather permitting", "si el clima lo permite"),
        (4, "expert guide leads a 2-hour tour", "visita de 2 horas"),
        (4, "Cusco in the evening", "En la noche estamos de vuelta en Cusco"),
    ],
)
def test_the_classic_trek_tells_each_fact_of_the_agency_in_both_languages(treks, day, english, spanish):
    narrative = treks["L4"].days[day - 1].narrative
    assert english in narrative.en
    assert spanish in narrative.es


# All treks


def test_the_other_treks_wait_for_the_agency_to_confirm_them(treks):
    assert {code: trek.confirmed for code, trek in treks.items()} == {"L4": True, "L5": False, "L3": False, "L2": False}
    assert all("confirmed by the agency" in trek.source for code, trek in treks.items() if code != "L4")


def test_trip_days_and_hiking_days_differ_on_every_trek(treks):
    counted = {code: (trek.trip_days, trek.hiking_days) for code, trek in treks.items()}
    assert counted == {"L5": (5, 4), "L4": (4, 3), "L3": (3, 2), "L2": (2, 1)}


def test_every_trek_day_starts_where_the_day_before_ended(treks):
    for trek in treks.values():
        assert trek.days[0].start_place == trek.start_place
        for before, day in zip(trek.days, trek.days[1:], strict=False):
            assert before.end_place == before.sleep_place == day.start_place
        assert [day.waypoints[0].mode for day in trek.days] == [Mode.START] * trek.trip_days
        assert all(waypoint.mode is not Mode.START for day in trek.days for waypoint in day.waypoints[1:])


def test_every_text_of_a_trek_exists_in_english_and_in_its_own_spanish(treks):
    for trek in treks.values():
        for text in texts_of(trek):
            assert text.en, trek.code
            assert text.es, trek.code
            assert text.en != text.es or text.en in PROPER_NAMES


def test_lists_of_a_trek_have_as_many_lines_in_spanish_as_in_english(treks):
    for trek in treks.values():
        for text in (trek.highlights, trek.inclusions, trek.exclusions):
            assert len(text.en.splitlines()) == len(text.es.splitlines()) > 1


def test_the_meeting_time_is_told_to_be_confirmed_the_evening_before(treks):
    for trek in treks.values():
        assert trek.meeting_minutes == 5 * 60 + 30
        assert "confirms the exact time the evening before" in trek.meeting_point.en
        assert "confirma la hora exacta la noche anterior" in trek.meeting_point.es


# Climate, seasons, sentences


def test_the_seasons_hold_the_months_that_the_agency_names():
    assert load_reference().seasons.months == {
        "dry": {5, 6, 7, 8, 9},
        "rainy": {11, 12, 1, 2, 3},
        "green": {12, 1, 2, 3, 4, 5, 6},
        "golden": {7, 8, 9, 10, 11},
    }


def test_every_season_has_a_label_and_a_sentence():
    reference = load_reference()
    for flag in reference.seasons.months:
        for part in ("label", "text"):
            english, spanish = (reference.wording.say(f"season.{flag}.{part}", language) for language in ("en", "es"))
            assert english != spanish


def test_the_climate_table_sums_up_to_the_year_of_its_source():
    climate = load_reference().climate
    assert climate.station_m == 3310
    assert (sum(climate.rain_mm), sum(climate.rain_days)) == (712, 102)
    assert (climate.min_c[5], climate.min_c[6], climate.max_c[9]) == (1, 1, 21)


def test_every_sentence_names_the_same_facts_in_both_languages():
    for sentence_id, text in load_reference().wording.sentences.items():
        assert placeholders(text.en) == placeholders(text.es), sentence_id


# Advice


def test_every_sentence_of_advice_has_a_source_and_stands_in_both_languages():
    for sentence in load_reference().advice:
        assert sentence.source, sentence.id
        assert sentence.text.en != sentence.text.es, sentence.id
        assert placeholders(sentence.text.en) == placeholders(sentence.text.es) <= ADVICE_FACTS, sentence.id


def test_every_section_of_a_briefing_has_advice(treks):
    facts = facts_of(treks["L4"], 1)
    personal = replace(facts, child=True, used_to_walking=False)
    assert all(sentences(load_reference(), personal, section) for section in SECTIONS)


def test_no_sentence_of_advice_gives_a_dose():
    for sentence in load_reference().advice:
        for text in (sentence.text.en, sentence.text.es):
            assert not re.search(r"\d\s*(mg|ml|µg)\b", text), sentence.id


def test_medicines_are_left_to_the_doctor():
    (sentence,) = (each for each in load_reference().advice if each.id == "health.medicines")
    assert "only your doctor can decide" in sentence.text.en
    assert "solo su médico puede decidir" in sentence.text.es


def test_the_agency_s_own_words_on_children_and_on_walking_are_kept():
    texts = " ".join(sentence.text.en for sentence in load_reference().advice)
    for words in (
        "provided they are used to walking and go with specialized guides",
        "considered moderate",
        "long days of walking at high altitude",
        "That's why travel insurance is important",
    ):
        assert words in texts


# Packing


def test_every_packing_rule_has_a_category_and_only_what_is_worn_or_carried_by_others_weighs_nothing():
    for rule in load_reference().packing:
        assert rule.category in CATEGORIES, rule.id
    weighed = {rule.id for rule in load_reference().packing if rule.weight_g}
    assert {"day-pack", "sleeping-bag", "sleeping-bag-rented", "rain-jacket", "power-bank"} <= weighed
    assert not {"boots", "passport", "tent"} & weighed


def test_every_packing_rule_has_a_source_and_its_item_in_both_languages():
    for rule in load_reference().packing:
        assert rule.source, rule.id
        assert rule.item.en, rule.id
        assert rule.item.en != rule.item.es, rule.id


def test_every_conditional_packing_rule_says_why_in_both_languages_and_others_say_nothing():
    for rule in load_reference().packing:
        assert rule.reason.en, rule.id
        assert rule.reason.es, rule.id
        assert rule.reason.en != rule.reason.es, rule.id


def test_packing_rules_name_the_same_known_facts_in_both_languages():
    for rule in load_reference().packing:
        for text in (rule.item, rule.reason):
            assert placeholders(text.en) == placeholders(text.es) <= FACT_NAMES, rule.id


def test_a_packing_rule_that_names_a_figure_of_the_camp_asks_for_a_camp():
    for rule in load_reference().packing:
        if CAMP_FACTS & placeholders(rule.item.en + rule.reason.en):
            assert rule.when, rule.id
            assert all(each.min_camp_nights or each.min_camp_m for each in rule.when), rule.id


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("code", ["L5", "L4", "L3", "L2"])
def test_no_item_stands_twice_on_a_list_and_every_conditional_item_has_its_reason_filled(treks, code, month):
    rules = load_reference().packing
    conditional = {rule.id for rule in rules if rule.when}
    lines = packing_list(rules, facts_of(treks[code], month))
    assert len({line.item.en for line in lines}) == len(lines)
    assert all(line.reason.en and line.reason.es for line in lines if line.id in conditional)
    assert len({"rain-jacket", "light-rain-jacket"} & {line.id for line in lines}) == 1


def test_in_june_the_sleeping_bag_is_rated_minus_ten_for_nights_of_minus_five(treks):
    lines = {line.id: line for line in packing_list(load_reference().packing, facts_of(treks["L4"], 6))}
    assert "−10 °C" in lines["sleeping-bag"].reason.en
    assert "−5 °C" in lines["sleeping-bag"].reason.es
    assert "poncho" not in lines


def test_who_rents_a_bag_is_told_not_to_pack_one(treks):
    lines = {line.id: line for line in every_line(load_reference().packing, facts_of(treks["L4"], 6, rents_bag=True))}
    assert "do not pack one" in lines["sleeping-bag-rented"].item.en
    assert lines["sleeping-bag-rented"].supplied
    assert "sleeping-bag" not in lines
    assert "rental-deposit" in lines


def test_without_a_camp_night_no_sleeping_bag_is_asked_for(treks):
    listed = {line.id for line in packing_list(load_reference().packing, facts_of(treks["L2"], 6))}
    assert not listed & {"sleeping-bag", "sleeping-bag-rented", "camp-shoes", "wet-wipes"}
    assert {"swimsuit", "visit-bag", "fleece"} <= listed


@pytest.mark.parametrize("month", range(1, 13))
def test_what_is_for_cold_nights_in_tents_is_asked_of_nobody_who_sleeps_in_hotels(treks, month):
    rules = load_reference().packing
    assert not {"Thermal underwear to sleep in", "Down jacket"} & {
        line.item.en for line in packing_list(rules, facts_of(treks["L2"], month))
    }
    assert {"Thermal underwear to sleep in", "Down jacket"} <= {
        line.item.en for line in packing_list(rules, facts_of(treks["L4"], month))
    }


def test_in_february_the_list_tells_how_much_it_rains(treks):
    lines = {line.id: line for line in packing_list(load_reference().packing, facts_of(treks["L4"], 2))}
    assert lines["rain-trousers"].reason.es == "Lluvia: unos 135 mm en 13 días en febrero"
    assert "light-rain-jacket" not in lines


# Advice that papers are built around


def test_the_weightiest_advice_is_a_record_with_its_section_and_source():
    built_in = {each.id: each for each in load_reference().built_in}
    assert {each.section for each in built_in.values()} == set(BUILT_IN_SECTIONS)
    assert all(each.source for each in built_in.values())
    assert {
        "briefing.safety.rules", "briefing.altitude.before", "briefing.altitude.watch", "briefing.altitude.do",
        "briefing.altitude.doctor", "briefing.altitude.limit", "briefing.weather.day", "briefing.weather.night",
        "briefing.weather.bag", "season.dry.text", "plan.valley", "emergency.rules.text",
    } <= set(built_in)  # fmt: skip


def test_what_papers_say_by_an_id_is_the_text_of_its_record():
    reference = load_reference()
    assert all(reference.wording.sentences[each.id] == each.text for each in reference.built_in)


def test_advice_built_into_papers_names_the_same_facts_in_both_languages():
    for each in load_reference().built_in:
        assert names_in(LocalText(each.text.en, each.text.en)) == names_in(LocalText(each.text.es, each.text.es)), (
            each.id
        )


def test_a_season_is_spoken_of_in_its_own_months():
    reference = load_reference()
    for each in reference.built_in:
        if each.section == "season":
            flag = each.id.split(".")[1]
            assert [condition.months for condition in each.when] == [reference.seasons.months[flag]]


def test_what_the_rules_find_is_worded_in_records_and_their_helping_words_are_not():
    built_in = {each.id: each for each in load_reference().built_in if each.section == "finding"}
    rules = {key.split(".")[1] for key in built_in}
    assert rules == {
        "first-night", "sleep-gain", "extra-day", "history", "elevation-conflict", "bag-rating", "luggage-weight",
        "passport-expiry", "insurance", "child", "fitness", "daylight",
    }  # fmt: skip
    assert all(each.occasion.en and each.occasion.es for each in built_in.values())
    assert "finding.and" not in built_in
