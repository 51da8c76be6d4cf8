"""The whole advice, also about departures that nobody would plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from full_dossier import START, full_dossier
from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.finding import Level
from lares_desk.domain.finding_words import joined, reason, signed, whole
from lares_desk.domain.findings import findings
from lares_desk.domain.flip import flips
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import Client, Traveller
from lares_desk.domain.places import Place, PlaceKind, Reading
from lares_desk.domain.trek import DayState
from lares_desk.services.reference_data import load_reference
from treks import camp, day, place

REFERENCE = load_reference()
IDS = {
    "first-night", "sleep-gain", "extra-day", "history", "elevation-conflict", "daylight", "bag-rating",
    "luggage-weight", "insurance", "passport-expiry", "child", "fitness",
}  # fmt: skip


def with_people(*people: Traveller) -> Dossier:
    whole_one = full_dossier()
    return replace(whole_one, groups=(Group(whole_one.groups[0].booking, people),))


def test_every_finding_has_an_id_of_the_contract_numbers_a_reason_in_both_languages_and_a_source():
    found = findings(full_dossier(), REFERENCE)
    assert {each.id for each in found} <= IDS
    assert len({each.id for each in found}) >= 8
    for each in found:
        assert each.reason.en
        assert each.reason.es
        assert each.reason.en != each.reason.es
        assert each.source
        assert all(isinstance(value, int | float | None) for value in each.numbers.values())


def test_warnings_come_first_then_what_is_not_known_then_notes():
    order = [Level.WARNING, Level.MISSING, Level.NOTE]
    places = [order.index(each.level) for each in findings(full_dossier(), REFERENCE)]
    assert places == sorted(places)
    assert set(places) == {0, 1, 2}


LONG = tuple(camp(number, place(f"Camp {number}", 3000 + 40 * number)) for number in range(1, 31))
WILD = Place(
    "wild", LocalText("Wild", "Salvaje"), PlaceKind.CAMP,
    (Reading(3800, "one", chosen=True), Reading(1800, "two"), Reading(5800, "three")),
)  # fmt: skip
BARE = Client("A" * 60, "")
STRANGE = {
    "no groups": full_dossier(groups=()),
    "no days": full_dossier(days=(), suns=()),
    "neither": full_dossier(days=(), groups=(), suns=(), crew=()),
    "a day without places": full_dossier(days=(day(1),), suns=(None,)),
    "one day": full_dossier(days=full_dossier().days[:1], suns=full_dossier().suns[:1]),
    "thirty days": full_dossier(days=LONG, suns=(None,) * 30),
    "forty travellers": with_people(*(Traveller(replace(BARE, id=n), id=n) for n in range(1, 41))),
    "readings 2,000 m apart": full_dossier(days=(camp(1, WILD), camp(2, WILD)), suns=(None, None)),
    "all days closed": full_dossier(days=tuple(replace(each, state=DayState.CLOSED) for each in full_dossier().days)),
    "ages 0 and 99": with_people(
        Traveller(replace(BARE, birth_date=START, id=1), id=1),
        Traveller(replace(BARE, birth_date=date(1928, 6, 14), id=2), id=2),
    ),
    "arrival after the trek": with_people(Traveller(BARE, arrival_on=date(2027, 12, 24), id=1)),
}


@pytest.mark.parametrize("dossier", STRANGE.values(), ids=STRANGE.keys())
def test_a_strange_departure_gets_its_advice(dossier: Dossier):
    for each in findings(dossier, REFERENCE):
        assert "{" not in each.reason.en
    assert isinstance(flips(dossier, REFERENCE), tuple)


def test_what_is_not_known_of_forty_travellers_is_few_findings_not_forty():
    missing = [each for each in findings(STRANGE["forty travellers"], REFERENCE) if each.level is Level.MISSING]
    assert {"first-night", "history"} <= {each.id for each in missing}
    assert len(missing) < 10


def test_facts_are_written_as_each_language_has_them():
    said = reason(REFERENCE, "sleep-gain.nowhere", date=date(2027, 6, 15))
    assert (said.en.split(":")[0], said.es.split(":")[0]) == (
        "Night of Tuesday 15 June",
        "Noche del martes 15 de junio",
    )
    assert (whole(3800), whole(-1760), signed(401), signed(0), signed(-5)) == ("3,800", "−1,760", "+401", "0", "−5")
    names = ("Ana", LocalText("Cusco", "Cuzco"), "Zoë")
    assert joined(REFERENCE.wording, names, "en") == "Ana, Cusco and Zoë"
    assert joined(REFERENCE.wording, names, "es") == "Ana, Cuzco y Zoë"
    assert joined(REFERENCE.wording, (), "en") == ""
    with pytest.raises(KeyError):
        reason(REFERENCE, "nothing-of-the-kind")
