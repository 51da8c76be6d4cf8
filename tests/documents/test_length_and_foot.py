"""How long the papers of a usual departure are, what stands at their foot, and what the day of printing changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from lares_desk.documents.paper import Audience, Paper
from lares_desk.documents.registry import PAPERS
from lares_desk.domain.language import LANGUAGES, Language
from paper_pages import read_pages
from paper_requests import asked

EVERY_PAPER = pytest.mark.parametrize("paper", PAPERS.values(), ids=list(PAPERS))


@EVERY_PAPER
def test_a_paper_says_the_same_the_day_after_it_was_printed(paper: Paper) -> None:
    first = asked(paper)
    second = replace(first, printed_on=first.printed_on + timedelta(days=1), revision=first.revision + 1)
    assert paper.render(first).lines == paper.render(second).lines


@EVERY_PAPER
def test_the_emergency_line_stands_at_the_foot_but_not_of_what_everybody_may_read(paper: Paper) -> None:
    pages = read_pages(paper.render(asked(paper)).content)
    expected = paper.audience is not Audience.PUBLIC
    assert [("Emergency line: +51 984 000 001" in page.text) for page in pages] == [expected] * len(pages)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("briefing", 5), ("personal-briefing", 5), ("guide-sheet", 4), ("ticket-list", 2), ("load-list", 2),
        ("emergency-sheet", 2), ("family-itinerary", 1), ("kitchen-sheet", 1), ("rooming-list", 1),
    ],
)  # fmt: skip
def test_the_classic_trek_of_twelve_stays_on_few_pages(name: str, most: int, language: Language) -> None:
    assert PAPERS[name].render(asked(PAPERS[name], language=language)).pages <= most
