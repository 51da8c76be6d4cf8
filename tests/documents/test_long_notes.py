"""A long note on health stands whole where it can be read: below the table, across the page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from full_dossier import full_dossier
from lares_desk.documents.registry import PAPERS
from lares_desk.domain.departure import Dossier
from paper_requests import asked

PAPERS_OF_HEALTH = pytest.mark.parametrize("name", ["guide-sheet", "emergency-sheet"])
STORY = "Fell from a horse in 2019. " * 12 + "Carries adrenaline in the lid pocket."


def noted(medical: str) -> Dossier:
    dossier = full_dossier()
    first, *others = dossier.groups
    who, *rest = first.travellers
    who = replace(who, client=replace(who.client, medical=medical))
    return replace(dossier, groups=(replace(first, travellers=(who, *rest)), *others))


@PAPERS_OF_HEALTH
def test_a_long_note_begins_in_the_table_and_stands_whole_below_it(name: str) -> None:
    lines = PAPERS[name].render(asked(PAPERS[name], noted(STORY))).lines
    assert any("Fell from a horse" in line and "(the whole below)" in line for line in lines)
    assert f"Łukasz Jan Nowak: {STORY}" in lines


@PAPERS_OF_HEALTH
def test_a_short_note_stands_in_the_table_alone(name: str) -> None:
    lines = PAPERS[name].render(asked(PAPERS[name], noted("Carries adrenaline."))).lines
    assert [("Carries adrenaline." in line) for line in lines].count(True) == 1
    assert not any("(the whole below)" in line for line in lines)
