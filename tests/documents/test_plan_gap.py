"""Papers say what was bought for the plan, and change when a day is closed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from full_dossier import full_dossier
from lares_desk.domain.departure import Dossier
from lares_desk.domain.trek import DayState
from paper_words import drawn, words


def with_state(number: int, state: DayState) -> Dossier:
    dossier = full_dossier()
    days = tuple(replace(day, state=state) if day.number == number else day for day in dossier.days)
    return replace(dossier, days=days)


NO_VISIT = with_state(4, DayState.CLOSED)
IN_TOWN = with_state(2, DayState.SHORTENED)


def test_the_ticket_list_says_which_entry_is_needed_no_more() -> None:
    text = words("ticket-list", NO_VISIT)
    assert "Bought for the plan and not needed now: Bus to Machu Picchu and back (12 tickets) and Machu Picchu" in text
    assert "Comprado según el plan" in words("ticket-list", NO_VISIT, "es")


@pytest.mark.parametrize("paper", ["transport-list", "guide-sheet"])
def test_transport_list_and_guide_sheet_say_which_ride_nobody_has_booked(paper: str) -> None:
    assert "the transport of day 2 (Patacancha – Ollantaytambo)" in words(paper, IN_TOWN)


def test_the_ticket_list_says_nothing_of_a_ride() -> None:
    assert "Needed and not bought" not in words("ticket-list", IN_TOWN)


@pytest.mark.parametrize(
    ("paper", "dossier"), [("ticket-list", NO_VISIT), ("transport-list", IN_TOWN), ("guide-sheet", IN_TOWN)]
)
def test_closing_or_shortening_a_day_changes_the_lines_of_the_paper(paper: str, dossier: Dossier) -> None:
    assert drawn(paper, dossier).lines != drawn(paper).lines


@pytest.mark.parametrize("paper", ["ticket-list", "transport-list", "guide-sheet"])
def test_nothing_is_said_where_all_fits_or_nothing_is_entered_yet(paper: str) -> None:
    for dossier in (full_dossier(), replace(IN_TOWN, services=(), rooms=())):
        text = words(paper, dossier)
        assert "Needed and not bought" not in text
        assert "Bought for the plan" not in text
