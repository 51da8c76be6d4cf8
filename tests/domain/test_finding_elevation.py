"""Where sources disagree about an elevation: the spread, and the limits that another reading crosses."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.agency import Agency
from lares_desk.domain.departure import Departure, Dossier, Group
from lares_desk.domain.figures import HighPoint
from lares_desk.domain.finding import Finding, Level
from lares_desk.domain.finding_elevation import findings
from lares_desk.domain.people import Booking, Client, Traveller
from lares_desk.domain.places import Place, Reading
from lares_desk.domain.spread import point_text, spread_text
from lares_desk.domain.trek import TrekDay
from lares_desk.domain.whatif import other_readings, used_places, with_place, with_reading
from lares_desk.services.reference_data import load_reference
from treks import CLASSIC, CUSCO, FOOT, JUNE_14, L4, OLLANTAYTAMBO, WACAWASI, camp, day, place, way

REFERENCE = load_reference()
NBSP = "\N{NO-BREAK SPACE}"


def dossier(*travellers: Traveller, days: tuple[TrekDay, ...] = CLASSIC) -> Dossier:
    group = Group(Booking(1, "G1", "Group"), travellers)
    return Dossier(Agency("Test Treks"), L4, Departure("L4", 1, JUNE_14, JUNE_14, 12), days, (group,))


def someone(number: int = 1, at: Place | None = None) -> Traveller:
    on = JUNE_14 - timedelta(days=3)
    return Traveller(Client(f"Tester {number}", "Pat"), arrival_on=on, arrival_place=at, id=number)


def found(*travellers: Traveller, days: tuple[TrekDay, ...] = CLASSIC) -> dict[str, Finding]:
    return {
        each.place.name.en if each.place else "": each for each in findings(dossier(*travellers, days=days), REFERENCE)
    }


def test_a_spread_is_written_as_papers_write_it():
    assert spread_text(4400, 4500) == f"4,400–4,500{NBSP}m"
    assert spread_text(4500, 4500) == f"4,500{NBSP}m"
    assert point_text(HighPoint(None, 4550, 4550, 4550)) == f"4,550{NBSP}m"


def test_the_pass_is_a_note_with_its_spread_and_its_sources():
    high = found(someone())["Ipsaycocha Pass"]
    assert (high.level, high.day, high.travellers) == (Level.NOTE, 2, ())
    assert (high.numbers["lowest_m"], high.numbers["chosen_m"], high.numbers["highest_m"]) == (4350, 4500, 4600)
    assert high.numbers["spread_m"] == 250
    assert high.reason.en == "Ipsaycocha Pass: sources give 4,350 to 4,600 m; the advice counts with 4,500 m."
    assert high.source == "4,350 m: somebody else; 4,500 m: chosen by the agency; 4,600 m: somebody else"


def test_a_reading_of_cusco_takes_the_first_camp_over_500_m_and_says_for_whom():
    cusco = found(someone(1), someone(2, place("Urubamba", 3370)))["Cusco"]
    assert (cusco.level, cusco.travellers, cusco.numbers["crosses_at_m"]) == (Level.WARNING, (1,), 3249)
    assert "With 3,249 m (somebody else): +551 m on the night of Monday 14 June" in cusco.reason.en


def test_no_reading_of_wacawasi_crosses_a_limit_for_who_comes_from_cusco():
    assert found(someone())["Wacawasi"].level is Level.NOTE


def test_a_reading_that_would_bring_a_night_inside_is_a_note():
    high = place("Lake camp", 3950, 3850)
    lake = found(someone(), days=(camp(1, high),))["Lake camp"]
    assert (lake.level, lake.numbers["crosses_at_m"]) == (Level.NOTE, 3850)
    assert "+451 m" in lake.reason.en


def test_a_reading_that_moves_the_first_night_into_another_column_is_told():
    town = found(someone(1, place("Urubamba", 2790, 2870)), days=())["Urubamba"]
    assert town.level is Level.WARNING
    assert "would stand in the moderate column" in town.reason.en


def test_small_spreads_that_cross_nothing_are_not_worth_a_finding():
    assert found(someone(), days=(camp(1, place("Camp", 3800, 3750)),)).keys() == {"Cusco"}


def test_sources_that_lie_exactly_100_m_apart_are_told():
    assert found(someone())["Patacancha"].numbers["spread_m"] == 100


def test_what_is_outside_by_every_reading_crosses_nothing():
    told = found(someone(1, OLLANTAYTAMBO))["Wacawasi"]
    assert (told.level, told.numbers["crosses_at_m"]) == (Level.NOTE, None)
    assert "climbed" not in told.reason.en


def test_a_reading_that_makes_an_extra_day_wanting_is_a_warning():
    days = (camp(1, place("One", 3800)), camp(2, place("Two", 4200)), camp(3, place("Three", 4350, 4450)))
    told = found(someone(), days=days)["Three"]
    assert (told.level, told.numbers["crosses_at_m"]) == (Level.WARNING, 4450)
    assert "1,051 m climbed without an extra day by the night of Wednesday 16 June" in told.reason.en
    days = (camp(1, place("One", 3800)), camp(2, place("Two", 4200)), camp(3, place("Three", 4450, 4350)))
    assert found(someone(), days=days)["Three"].level is Level.NOTE


def test_a_place_without_a_chosen_reading_is_missing():
    lost = replace(WACAWASI, readings=tuple(replace(each, chosen=False) for each in WACAWASI.readings))
    told = found(someone(), days=(camp(1, lost),))["Wacawasi"]
    assert (told.level, told.numbers["chosen_m"]) == (Level.MISSING, None)
    assert "3 elevation readings and none is chosen" in told.reason.en


def test_readings_that_disagree_by_2000_m_break_nothing():
    wild = place("Wild camp", 3800, 1800, 5800)
    told = found(someone(), days=(camp(1, wild), camp(2, WACAWASI)))["Wild camp"]
    assert (told.level, told.numbers["spread_m"]) == (Level.WARNING, 4000)
    assert "+2,401 m" in told.reason.en


def test_a_passing_place_does_not_count():
    days = (day(1, way(CUSCO, (FOOT, place("Hut", 3300, 3000)), (FOOT, WACAWASI))),)
    assert "Hut" not in found(someone(), days=days)


def test_what_if_replaces_a_place_wherever_the_advice_looks():
    whole = dossier(someone(1, CUSCO), someone(2))
    lower = with_reading(CUSCO, 3249)
    changed = with_place(whole, lower)
    assert changed.itinerary.start_place is lower
    assert changed.groups[0].travellers[0].arrival_place is lower
    assert changed.days[0].waypoints[0].place is lower
    assert changed.days[1] is whole.days[1]
    assert lower.metres == 3249
    assert whole.itinerary.start_place is CUSCO


def test_other_readings_name_all_who_give_the_same_figure():
    twice = replace(WACAWASI, readings=(*WACAWASI.readings, Reading(3600, "a map"), Reading(3800, "a sign")))
    assert other_readings(twice) == {3600: "somebody else, a map", 3850: "somebody else"}
    assert [each.name.en for each in used_places(dossier(someone()))][:2] == ["Cusco", "Calca"]


@given(st.lists(st.integers(0, 6000), min_size=1, max_size=5), st.integers(0, 4))
@settings(max_examples=40)
def test_a_warning_says_that_a_reading_crosses_a_limit(metres: list[int], chosen: int):
    readings = tuple(Reading(each, f"map {at}", chosen=at == chosen) for at, each in enumerate(metres))
    town = Place("town", CUSCO.name, CUSCO.kind, readings)
    for each in findings(dossier(someone(1, town), days=CLASSIC[:2]), REFERENCE):
        if each.place == town and each.level is Level.WARNING:
            assert each.numbers["crosses_at_m"] in metres
            assert each.travellers == (1,)


@pytest.mark.parametrize("reading", [3600, 3850])
def test_the_chosen_reading_is_the_only_one_chosen(reading: int):
    assert [each.metres for each in with_reading(WACAWASI, reading).readings if each.chosen] == [reading]
