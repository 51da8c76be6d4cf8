"""A day that is not as planned says so beside its title, on every paper of clients and their families."""

from __future__ import annotations

from dataclasses import replace

import pytest

from full_dossier import full_dossier, trek
from lares_desk.domain.departure import Dossier
from lares_desk.domain.trek import DayState
from paper_words import words


def with_state(number: int, state: DayState, dossier: Dossier | None = None) -> Dossier:
    dossier = dossier or full_dossier()
    days = tuple(replace(day, state=state) if day.number == number else day for day in dossier.days)
    return replace(dossier, days=days)


CLOSED = with_state(2, DayState.CLOSED)


def test_the_family_reads_under_the_title_that_the_pass_is_not_walked() -> None:
    text = words("family-itinerary", CLOSED)
    assert "Conquering the Ipsaycocha Pass Closed: nobody walks on this day. By vehicle from Wacawasi" in text
    assert "Cerrado: este día no se camina." in words("family-itinerary", CLOSED, "es")


@pytest.mark.parametrize("paper", ["briefing", "personal-briefing"])
def test_clients_read_that_the_day_is_changed(paper: str) -> None:
    assert "Changed: this day is not walked; we go by road." in words(paper, CLOSED)


def test_a_day_that_the_day_before_has_changed_is_marked_too() -> None:
    lower = with_state(2, DayState.SHORTENED)
    for paper in ("briefing", "family-itinerary", "guide-sheet"):
        assert "the day starts at Ollantaytambo, not at Patacancha" in words(paper, lower)


def test_a_camp_without_a_road_is_left_on_foot_and_clients_read_so() -> None:
    five = full_dossier(itinerary=trek("L5"), days=trek("L5").days)
    text = words("briefing", with_state(2, DayState.CLOSED, five))
    assert "Back on foot from Cancha Cancha to the road at Huaran, then by vehicle to Quishuarani." in text


def test_a_lower_camp_that_nobody_knows_a_way_to_is_no_change_for_a_client() -> None:
    days = tuple(replace(day, lower_camp=None) for day in full_dossier().days)
    text = words("briefing", with_state(2, DayState.SHORTENED, full_dossier(days=days)))
    assert "Changed:" not in text


def test_the_insurance_names_the_highest_point_without_saying_that_it_is_walked() -> None:
    text = words("briefing", CLOSED)
    assert "the highest point of this trek (4,400 m, 14,436 ft, on foot or by road)" in text
    assert "Highest points on foot: Wacawasi" in text
    assert "walking at 4,400 m" not in text
