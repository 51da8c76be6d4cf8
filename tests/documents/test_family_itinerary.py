"""What a family at home reads, and what it does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefings import text_of
from full_dossier import full_dossier
from lares_desk.documents.paper import Scope
from lares_desk.documents.registry import PAPERS
from lares_desk.domain.agency import PaperSize
from lares_desk.domain.language import LANGUAGES, Language
from paper_requests import asked
from paper_words import drawn, everybody, words


def test_a_family_reads_dates_places_nights_and_whom_to_call() -> None:
    text = words("family-itinerary")
    for fact in (
        "Monday 14 June 2027 – Thursday 17 June 2027", "Wacawasi → Ipsaycocha Pass → Patacancha",
        "Night in a tent: Wacawasi, 3,800 m", "Night in a hotel: Hostal del Ejemplo, Aguas Calientes, 2,040 m",
        "Way home: the trek ends today.", "Guide Rosa Huamán Ttito", "Emergency line: +51 984 000 001",
        "office@example.com", "(departure L4-2027-06-14)", "signal: Very little",
    ):  # fmt: skip
        assert fact in text


def test_it_holds_nothing_private() -> None:
    text = words("family-itinerary")
    assert PAPERS["family-itinerary"].fields == frozenset()
    assert PAPERS["family-itinerary"].scope is Scope.GROUP
    for traveller in everybody():
        assert traveller.client.surname not in text
    for private in ("Nowak family", "+51 984 999 001", "HE-2027-19", "REF"):
        assert private not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", PaperSize)
def test_it_is_one_page_with_the_profile(language: Language, size: PaperSize) -> None:
    paper = PAPERS["family-itinerary"]
    rendered = paper.render(asked(paper, language=language, size=size))
    assert rendered.pages == 1
    assert "14,764" in text_of(rendered.content)


def test_its_foot_says_that_it_is_for_the_family_and_names_no_group() -> None:
    assert "printed on 20 May 2027 · Family and friends at home" in words("family-itinerary")


def test_days_without_a_message_are_called_normal() -> None:
    assert "days without a message are normal" in words("family-itinerary")
    assert "pasar días sin mensajes es normal" in words("family-itinerary", language="es")


def test_without_a_day_plan_it_says_so_before_the_rest() -> None:
    full = full_dossier()
    lines = drawn("family-itinerary", replace(full, days=())).lines
    plan = next(n for n, line in enumerate(lines) if line.startswith("The day plan is not written yet"))
    assert plan < lines.index("How to reach us")


def test_a_hotel_of_another_night_is_not_named() -> None:
    full = full_dossier()
    moved = tuple(replace(each, starts_on=each.starts_on and full.departure.end) for each in full.services)
    assert "Night in a hotel: Aguas Calientes, 2,040 m" in words("family-itinerary", replace(full, services=moved))


def test_a_night_whose_place_nobody_has_set_says_so() -> None:
    full = full_dossier()
    first = replace(full.days[0], sleep_place=None)
    assert "Night in a tent: place not set" in words("family-itinerary", replace(full, days=(first, *full.days[1:])))
