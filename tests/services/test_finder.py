"""The search over everything: every kind, accents or not, in any order of words, and nothing that is gone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from builders import START, TODAY, booked, client, scheduled, travellers
from lares_desk.domain.changes import Kind
from lares_desk.domain.people import Traveller
from lares_desk.services import clients, finder
from lares_desk.services.session import Session


def kinds(session: Session, text: str) -> list[tuple[Kind, str]]:
    return [(found.kind, found.name.en) for _score, found in finder.find(session, text, "en")]


@pytest.fixture
def season(session: Session) -> Session:
    departure = scheduled(session, guide="Ñahui Quispe")
    booked(session, departure, [Traveller(client("Łuczak", "Zofia", passport="XPL00777"))], "Familia Łuczak")
    booked(session, departure, travellers(2), "Other people")
    return session


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("l4-2027", Kind.DEPARTURE, "L4-2027-06-14"),
        ("2027-6-14", Kind.DEPARTURE, "L4-2027-06-14"),
        ("classic nahui", Kind.DEPARTURE, "L4-2027-06-14"),
        ("familia", Kind.BOOKING, "Familia Łuczak"),
        ("luczak zofia", Kind.CLIENT, "Zofia Łuczak"),
        ("00777", Kind.CLIENT, "Zofia Łuczak"),
        ("cuncni", Kind.PLACE, "Cuncani"),
        ("condor", Kind.PLACE, "Condor Pass"),
        ("2-day", Kind.ITINERARY, "2-Day Lares Valley"),
    ],
)
def test_every_kind_is_found_by_what_people_remember(season: Session, text: str, kind: Kind, name: str) -> None:
    assert (kind, name) in kinds(season, text)


def test_the_code_of_a_trek_finds_the_trek_before_its_departures(season: Session) -> None:
    for week in range(30):
        scheduled(season, start=START + timedelta(days=7 * week))
    found = kinds(season, "l4")
    assert found[0] == (Kind.ITINERARY, "Classic 4-Day Lares Trek")
    assert {kind for kind, _name in found} >= {Kind.DEPARTURE, Kind.BOOKING}
    assert len(found) <= 40


def test_of_two_departures_that_answer_alike_the_nearer_one_comes_first(session: Session) -> None:
    for days in (300, 20, 100):
        scheduled(session, start=TODAY + timedelta(days=days), guide="Ñahui Quispe")
    found = [each.first for _score, each in finder.find(session, "nahui", "en") if each.kind is Kind.DEPARTURE]
    assert found == [TODAY + timedelta(days=days) for days in (20, 100, 300)]


def test_the_person_comes_before_the_group_of_that_name(season: Session) -> None:
    found = kinds(season, "zofia luczak")
    assert found[0] == (Kind.CLIENT, "Zofia Łuczak")


@pytest.mark.parametrize(
    "text", ["", "   ", "xyzzy", "\0", "'; DROP TABLE client", "%", '"', "a" * 5000, "🦙", "\ud800"]
)
def test_what_nobody_is_called_finds_nothing_and_breaks_nothing(season: Session, text: str) -> None:
    found = kinds(season, text)
    assert all(name for _kind, name in found)
    assert "xyzzy" not in text or found == []


def test_a_common_word_brings_no_more_than_a_list_shows(season: Session) -> None:
    assert len(finder.find(season, "a", "en", limit=5)) <= 5


def test_records_are_named_in_their_order_without_those_that_are_gone(season: Session) -> None:
    zofia = clients.matching_ids(season, "zofia")[0]
    spots = [(Kind.CLIENT, zofia), (Kind.CLIENT, 99999), (Kind.PLACE, 1), (Kind.ITINERARY, 1), (Kind.DEPARTURE, 1)]
    assert [found.kind for found in finder.named(season, spots)] == [
        Kind.CLIENT, Kind.PLACE, Kind.ITINERARY, Kind.DEPARTURE,
    ]  # fmt: skip
