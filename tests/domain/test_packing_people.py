"""What is found about bags, passports, insurance, children and walking."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from full_dossier import START, full_dossier
from lares_desk.domain import children, insurance, packing_people
from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.finding import Finding, Level
from lares_desk.domain.packing_people import months_after, weight_text
from lares_desk.domain.people import BookingStatus, Client, Traveller
from lares_desk.domain.trek import Lodging
from lares_desk.services.reference_data import load_reference

REFERENCE = load_reference()
WHOLE = Client(
    "Tester", "Pat", birth_date=date(1990, 1, 1), passport_expires=date(2030, 1, 1), insurer="Invented Insurance",
    insurance_policy="X-1", insurance_until=date(2028, 1, 1), insurance_altitude_m=5000, id=1,
)  # fmt: skip


def dossier(*people: Traveller, **changes: object) -> Dossier:
    """Return the full departure with these travellers as its only group."""
    whole = full_dossier(**changes)
    numbered = tuple(replace(each, id=number) for number, each in enumerate(people, 1))
    return replace(whole, groups=(Group(whole.groups[0].booking, numbered),))


def traveller(client: Client = WHOLE, **fields: object) -> Traveller:
    return Traveller(client, **{"used_to_walking": True, "duffel_g": 5000, "daypack_g": 4000, **fields})  # type: ignore[arg-type]


def found(whole: Dossier) -> list[Finding]:
    return [each for rule in (packing_people, insurance, children) for each in rule.findings(whole, REFERENCE)]


def about(finding_id: str, *people: Traveller) -> list[Finding]:
    return [each for each in found(dossier(*people)) if each.id == finding_id]


def one(finding_id: str, *people: Traveller) -> Finding:
    (finding,) = about(finding_id, *people)
    return finding


def test_who_lacks_nothing_is_told_of_by_no_warning():
    assert [each.id for each in found(dossier(traveller()))] == ["bag-rating"]


def test_a_departure_without_anybody_still_tells_the_rating_of_the_bag():
    assert [each.id for each in found(dossier())] == ["bag-rating"]
    assert [each.id for each in found(replace(full_dossier(), groups=()))] == ["bag-rating"]


def test_a_departure_without_days_finds_nothing_and_fails_on_nothing():
    bare = replace(dossier(traveller()), days=())
    assert [each.id for each in found(bare)] == []


def test_the_bag_is_five_degrees_below_the_cold_night_of_the_coldest_camp():
    finding = one("bag-rating", traveller())
    assert finding.numbers["night_c"] == -5
    assert finding.numbers["bag_c"] == -10
    assert finding.numbers["camp_m"] == 3800
    assert (finding.level, finding.day) == (Level.NOTE, 1)
    assert "−10 °C or colder" in finding.reason.en
    assert "estimate" in finding.reason.en


def test_a_trek_of_hotels_asks_for_no_bag():
    whole = full_dossier()
    hotels = tuple(replace(day, lodging=Lodging.HOTEL if day.sleep_place else Lodging.NONE) for day in whole.days)
    assert not [each for each in found(dossier(traveller(), days=hotels)) if each.id == "bag-rating"]


def test_a_weighed_duffel_over_seven_kilos_is_a_warning_with_its_weight_and_what_to_leave():
    finding = one("luggage-weight", traveller(duffel_g=7400))
    assert finding.level is Level.WARNING
    assert (finding.numbers["heaviest_g"], finding.numbers["limit_g"], finding.numbers["over_g"]) == (7400, 7000, 400)
    assert "Pat Tester (7.4 kg)" in finding.reason.en
    assert "light shoes for camp" in finding.reason.en
    assert finding.travellers == (1,)


@pytest.mark.parametrize(("grams", "said"), [(7001, "7.001 kg"), (7060, "7.06 kg"), (7450, "7.45 kg")])
def test_a_weight_near_its_limit_shows_by_how_much_it_differs(grams: int, said: str):
    finding = one("luggage-weight", traveller(duffel_g=grams))
    assert finding.reason.en.startswith(f"Duffel over its 7.0 kg, weighed: Pat Tester ({said}).")


@pytest.mark.parametrize(("grams", "said"), [(60, "60 g"), (100, "0.1 kg"), (1200, "1.2 kg")])
def test_what_is_lighter_than_a_tenth_of_a_kilogram_is_told_in_grams(grams: int, said: str):
    assert weight_text(grams) == said


def test_a_duffel_of_seven_kilos_is_within_the_limit():
    assert not about("luggage-weight", traveller(duffel_g=7000))


def test_where_leaving_is_not_enough_it_is_said_how_much_more_must_go():
    finding = one("luggage-weight", traveller(duffel_g=12_000))
    assert "That is not enough" in finding.reason.en
    assert "No basta" in finding.reason.es


def test_an_estimate_over_the_limit_is_a_note_not_a_warning():
    finding = one(
        "luggage-weight", traveller(replace(WHOLE, birth_date=date(2018, 1, 1)), duffel_g=None, daypack_g=None)
    )
    assert finding.level is Level.NOTE
    assert "usual weights" in finding.reason.en


def test_all_who_are_too_heavy_stand_in_one_finding():
    finding = one("luggage-weight", *(traveller(duffel_g=7000 + 100 * n) for n in range(10)))
    assert finding.travellers == tuple(range(2, 11))
    assert "3 more" in finding.reason.en
    assert "3 más" in finding.reason.es


@pytest.mark.parametrize(
    ("expires", "level"),
    [
        (date(2027, 6, 16), Level.WARNING),
        (date(2027, 6, 17), Level.NOTE),
        (date(2027, 12, 16), Level.NOTE),
        (date(2027, 12, 17), None),
        (None, Level.MISSING),
    ],
)
def test_a_passport_is_held_against_the_end_of_the_trek_and_six_months_after_it(
    expires: date | None, level: Level | None
):
    levels = [each.level for each in about("passport-expiry", traveller(replace(WHOLE, passport_expires=expires)))]
    assert levels == ([level] if level else [])


@pytest.mark.parametrize(
    ("fields", "levels", "says"),
    [
        ({"insurer": "", "insurance_policy": ""}, [Level.MISSING], "No insurance is known"),
        ({"insurance_until": date(2027, 6, 16)}, [Level.WARNING], "2027-06-16"),
        ({"insurance_until": date(2027, 6, 17)}, [], ""),
        ({"insurance_until": None}, [Level.MISSING], "Until when"),
        ({"insurance_altitude_m": 4499}, [Level.WARNING], "4,499 m"),
        ({"insurance_altitude_m": 4500}, [], ""),
        ({"insurance_altitude_m": None}, [Level.MISSING], "highest point is Ipsaycocha Pass, 4,500 m"),
    ],
)
def test_insurance_is_held_against_the_trek_and_its_highest_point(
    fields: dict[str, object], levels: list[Level], says: str
):
    cases = about("insurance", traveller(replace(WHOLE, **fields)))  # type: ignore[arg-type]
    assert [each.level for each in cases] == levels
    assert all(says in each.reason.en for each in cases)


def test_of_several_insurances_the_lowest_and_the_soonest_to_end_are_told():
    low = [traveller(replace(WHOLE, id=at, insurance_altitude_m=metres)) for at, metres in ((1, 4000), (2, 3500))]
    assert [each.numbers["covered_m"] for each in about("insurance", *low)] == [3500]
    ends = [
        traveller(replace(WHOLE, id=at, insurance_until=date(2027, 6, day))) for at, day in ((1, 16), (2, 15))
    ]  # fmt: skip
    assert [each.numbers["days_after_trek"] for each in about("insurance", *ends)] == [-2]


def test_the_road_pass_counts_for_insurance_too():
    whole = dossier(traveller(replace(WHOLE, insurance_altitude_m=4300)))
    first = replace(whole, days=whole.days[:1])
    (finding,) = insurance.findings(first, REFERENCE)
    assert finding.numbers["highest_m"] == 4400


@pytest.mark.parametrize(("used", "level"), [(True, Level.NOTE), (None, Level.MISSING), (False, Level.WARNING)])
def test_a_child_is_told_of_with_its_age_and_the_agency_s_condition(used: bool | None, level: Level):
    finding = one("child", traveller(replace(WHOLE, birth_date=date(2020, 1, 30)), used_to_walking=used))
    assert finding.level is level
    assert "(7)" in finding.reason.en
    assert "specialized guides" in finding.reason.en
    assert not about("fitness", traveller(replace(WHOLE, birth_date=date(2020, 1, 30)), used_to_walking=used))


@pytest.mark.parametrize(
    ("born", "is_child"),
    [(START, True), (date(2009, 6, 15), True), (date(2009, 6, 14), False), (date(1928, 1, 1), False)],
)
def test_a_child_is_younger_than_eighteen_on_the_first_day(born: date, is_child: bool):
    assert bool(about("child", traveller(replace(WHOLE, birth_date=born)))) is is_child


def test_without_a_date_of_birth_it_is_said_that_the_age_is_not_known():
    finding = one("child", traveller(replace(WHOLE, birth_date=None)))
    assert finding.level is Level.MISSING


@pytest.mark.parametrize(("used", "level"), [(False, Level.WARNING), (None, Level.MISSING)])
def test_who_is_not_used_to_walking_is_told_of_with_the_longest_day(used: bool | None, level: Level):
    finding = one("fitness", traveller(used_to_walking=used))
    assert (finding.level, finding.numbers["longest_day_h"]) == (level, 8.4)
    assert "8.4 hours" in finding.reason.en  # as guides recorded the second day, not the 7 of the plan


def test_a_cancelled_group_is_not_told_of():
    whole = dossier(traveller(replace(WHOLE, passport_expires=None)))
    (group,) = whole.groups
    cancelled = replace(group, booking=replace(group.booking, status=BookingStatus.CANCELLED))
    assert [each.id for each in found(replace(whole, groups=(cancelled,)))] == ["bag-rating"]


def test_six_months_after_the_end_of_august_is_the_end_of_february():
    assert months_after(date(2027, 8, 31), 6) == date(2028, 2, 29)
    assert months_after(date(9999, 12, 1), 6) == date.max


DATES = st.none() | st.dates(date(1920, 1, 1), date(2050, 1, 1))


@settings(max_examples=40, deadline=None)
@given(
    born=DATES, expires=DATES, until=DATES, used=st.sampled_from([None, True, False]),
    grams=st.none() | st.integers(0, 30_000),
)  # fmt: skip
def test_every_finding_has_numbers_a_source_and_both_languages(
    born: date | None, expires: date | None, until: date | None, used: bool | None, grams: int | None
):
    client = replace(WHOLE, birth_date=born, passport_expires=expires, insurance_until=until)
    for finding in found(dossier(traveller(client, used_to_walking=used, duffel_g=grams, daypack_g=grams))):
        assert finding.numbers
        assert finding.source
        assert finding.reason.en != finding.reason.es
        assert "{" not in finding.reason.en + finding.reason.es
