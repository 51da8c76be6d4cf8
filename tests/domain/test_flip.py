"""The flip test: what the advice would be if another reading were the true one."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from full_dossier import full_dossier
from lares_desk.domain.findings import findings
from lares_desk.domain.flip import Flip, flips, head
from lares_desk.domain.places import Place
from lares_desk.domain.whatif import used_places, with_place, with_reading
from lares_desk.services.reference_data import load_reference
from treks import camp, place

REFERENCE = load_reference()


def flip_of(name: str, metres: int) -> Flip:
    return next(flip for flip in flips(full_dossier(), REFERENCE) if flip.place.name.en == name and flip.to_m == metres)


def test_a_lower_camp_changes_the_gain_of_two_nights_and_the_cold_of_one():
    flip = flip_of("Wacawasi", 3600)
    lines = [line.en for line in flip.changes]
    assert head(REFERENCE, flip).en.startswith("If Wacawasi is 3,600 m instead of 3,800 m (apuperutrek")
    assert head(REFERENCE, flip).es.startswith("Si Wacawasi está a 3,600 m en lugar de 3,800 m")
    assert any(
        line.startswith("Night of Monday 14 June, Wacawasi: 3,800 → 3,600 m, gain +401 → +201 m") for line in lines
    )
    assert "Night of Tuesday 15 June, Patacancha: gain 0 → +200 m." in lines
    assert any("cold night −5 → −4 °C" in line for line in lines)


def test_a_higher_camp_asks_for_a_warmer_bag():
    assert any("−11 °C or colder" in line.en for line in flip_of("Wacawasi", 3850).changes)


def test_the_faq_s_cusco_turns_the_gain_into_a_warning_and_stands_first():
    first = flips(full_dossier(), REFERENCE)[0]
    assert (first.place.name.en, first.from_m, first.to_m, first.crosses) == ("Cusco", 3399, 3249, True)
    assert any("+551 m" in line.en and "51 m more" in line.en for line in first.changes)


def test_another_pass_changes_the_day_s_highest_point_and_nothing_of_the_nights():
    lines = [line.en for line in flip_of("Ipsaycocha Pass", 4400).changes]
    assert "Day 2: highest point on foot 4,500 → 4,400 m." in lines
    assert not any(line.startswith("Night") for line in lines)


def test_that_sources_disagree_is_no_change_of_the_advice():
    for flip in flips(full_dossier(), REFERENCE):
        assert not any("sources give" in line.en for line in flip.changes)


def test_a_finding_with_other_numbers_is_told_once_and_crosses_nothing():
    flip = flip_of("Cusco", 3350)
    assert not flip.crosses
    assert not any(line.en.startswith(("New", "No longer")) for line in flip.changes)


def test_a_finding_that_only_goes_crosses_too():
    whole = full_dossier()
    groups = tuple(
        replace(group, travellers=tuple(
            replace(each, client=replace(each.client, insurance_altitude_m=4400)) for each in group.travellers
        ))
        for group in whole.groups
    )  # fmt: skip
    every = flips(replace(whole, groups=groups), REFERENCE)
    flip = next(each for each in every if each.place.name.en == "Ipsaycocha Pass" and each.to_m == 4400)
    assert flip.crosses
    assert [line.en[:25] for line in flip.changes if ": The insurance" in line.en] == ["No longer: The insurance "]


def test_a_place_of_one_reading_and_a_trek_without_days_have_nothing_to_flip():
    assert not any(flip.place.name.en == "Ollantaytambo" for flip in flips(full_dossier(), REFERENCE))
    bare = full_dossier(days=(), groups=(), suns=())
    assert {flip.place.name.en for flip in flips(bare, REFERENCE)} <= {"Cusco"}


def test_an_unchosen_place_flips_from_nothing():
    lost = Place(
        "lost", place("Lost camp", 0).name, place("Lost camp", 0).kind, place("Lost camp", None, 3900).readings
    )
    whole = full_dossier(days=(camp(1, lost),), suns=(None,))
    (flip,) = [each for each in flips(whole, REFERENCE) if each.place.key == "lost"]
    assert (flip.from_m, flip.to_m, flip.crosses) == (None, 3900, True)
    assert "where no reading is chosen now" in head(REFERENCE, flip).en


def test_readings_2000_m_apart_break_nothing():
    wild = place("Wild camp", 3800, 1800, 5800)
    whole = full_dossier(days=(camp(1, wild), camp(2, wild)), suns=(None, None))
    found = {flip.to_m: flip for flip in flips(whole, REFERENCE) if flip.place.key == wild.key}
    assert found.keys() == {1800, 5800}
    assert found[5800].crosses


@given(st.data())
@settings(max_examples=8, deadline=None)
def test_a_flip_that_is_not_told_changes_no_finding_but_the_conflicts_themselves(data: st.DataObject):
    whole = full_dossier()
    told = {(flip.place.key, flip.to_m) for flip in flips(whole, REFERENCE)}
    at = data.draw(st.sampled_from([each for each in used_places(whole) if len(each.readings) > 1]))
    reading = data.draw(st.sampled_from(at.readings))
    other = with_place(whole, with_reading(at, reading.metres))

    def said(dossier: object) -> list[object]:
        every = findings(dossier, REFERENCE)  # type: ignore[arg-type]
        return [(each.id, each.level, each.reason) for each in every if each.id != "elevation-conflict"]

    if (at.key, reading.metres) not in told:
        assert said(whole) == said(other)
