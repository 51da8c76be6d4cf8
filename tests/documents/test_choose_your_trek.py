"""Lares or the Inca Trail, and the treks of the house side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from full_dossier import trek
from lares_desk.documents.registry import PAPERS
from lares_desk.domain.agency import PaperSize
from lares_desk.domain.language import LANGUAGES, Language, LocalText
from lares_desk.domain.season import Season
from lares_desk.domain.trek import Itinerary
from paper_requests import asked
from paper_words import words_of_season

TREKS = tuple(replace(trek(code), confirmed=code == "L4") for code in ("L5", "L4", "L3", "L2"))


def lines(*treks: Itinerary, language: Language = "en") -> tuple[str, ...]:
    paper = PAPERS["choose-your-trek"]
    return paper.render(replace(asked(paper, language=language), season=Season(treks or TREKS))).lines


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", PaperSize)
def test_it_is_one_page(language: Language, size: PaperSize) -> None:
    paper = PAPERS["choose-your-trek"]
    assert paper.render(replace(asked(paper, language=language, size=size), season=Season(TREKS))).pages == 1


@pytest.mark.parametrize(
    "row",
    [
        "Feature · Lares Trek (Cultural) · Classic Inca Trail",
        "Crowds · Very Low (Quiet) · High (500 people/day)",
        "Permits · No Special Permit Required · Sold out 6 months in advance",
        "Focus · Culture, Villages, Locals · Ruins, History, Steps",
        "Difficulty · Moderate · Moderate to Challenging",
        (
            "Booking · Flexible (can be booked at the last minute). However, a permit is required for Machu Picchu, "
            "which can run out, so it is recommended to book in advance. · Rigid (Months in advance)"
        ),
    ],
)
def test_the_agency_s_own_comparison_keeps_its_features_and_words(row: str) -> None:
    assert row in lines()


def test_the_treks_stand_side_by_side_the_shortest_first() -> None:
    found = lines()
    for row in (
        "2-Day Lares Valley * · 3-Day Lares Trek * · Classic 4-Day Lares Trek · 5-Day Lares Trek by Condor Pass *",
        "Days · 2 · 3 · 4 · 5",
        "Days on foot · 1 · 2 · 3 · 4",
        "Nights in a tent · 0 · 1 · 2 · 3",
        "Hours on foot · ask us · 11 h · 15 h · at least 13.5 h",
        "Distance on foot · ask us · 20 km · 32 km · at least 26 km",
        "Machu Picchu · ✓ yes · ✓ yes · ✓ yes · ✓ yes",
    ):
        assert row in found


def test_the_highest_points_name_place_and_spread() -> None:
    found = lines(trek())
    assert "Highest on foot · 4,500 m (4,350–4,600) Ipsaycocha Pass" in found
    assert "Highest night · 3,800 m (3,600–3,850) Wacawasi" in found
    assert "Highest by road · 4,400 m (4,265–4,480) Huacacasi Road Pass" in found


def test_the_road_back_from_machu_picchu_is_no_high_road() -> None:
    days = trek().days
    assert "Highest by road · ask us" in lines(replace(trek(), days=(days[1], days[3])))


def test_what_the_agency_has_not_confirmed_is_starred_and_said() -> None:
    assert any(line.endswith("figures still to be confirmed by the agency.") and "2-Day" in line for line in lines())
    assert not any("*" in line for line in lines(replace(trek(), confirmed=True)))


def test_a_trek_without_machu_picchu_needs_no_ticket() -> None:
    short = replace(trek(), days=trek().days[:2])
    found = lines(short)
    assert "Machu Picchu · – no" in found
    assert "Permit · No trail permit" in found
    assert "Permit · No trail permit; Machu Picchu ticket by name" in lines(trek())


def test_a_trek_that_is_sold_no_more_is_not_offered() -> None:
    assert not any("Classic" in line and "4-Day" in line for line in lines(replace(trek(), retired=True), trek("L3")))


def test_many_treks_go_into_several_tables_and_a_trek_without_days_is_asked_for() -> None:
    many = tuple(replace(trek(), code=f"T{n}", name=LocalText(f"Trek {n}")) for n in range(8))
    found = lines(*many)
    assert "Trek 0 · Trek 1 · Trek 2 · Trek 3" in found
    assert "Trek 4 · Trek 5 · Trek 6 · Trek 7" in found
    assert "Hours on foot · ask us" in lines(replace(trek(), days=()))


def test_without_treks_it_says_so() -> None:
    assert "No trek is on sale at the moment." in words_of_season("choose-your-trek", Season())


def test_the_public_reads_spanish() -> None:
    found = lines(language="es")
    assert "Permisos · No requiere permiso especial · Agotados con 6 meses de anticipación" in found
    assert "Días · 2 · 3 · 4 · 5" in found
