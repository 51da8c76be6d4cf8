"""Words are found in the preview where they stand on the page."""

from __future__ import annotations

import pytest

from briefings import request
from lares_desk.documents.briefing import PAPER
from lares_desk.documents.preview import find
from lares_desk.documents.theme import MARGIN, PAGE_SIZES
from lares_desk.domain.agency import PaperSize


@pytest.fixture(scope="module")
def paper() -> bytes:
    return PAPER.render(request()).content


def test_a_word_is_found_in_any_case_on_every_page_in_reading_order(paper: bytes) -> None:
    found = find(paper, "wacawasi")
    assert len(found) > 2
    assert found == find(paper, " WACAWASI ")
    assert [spot.page for spot in found] == sorted(spot.page for spot in found)
    assert [spot.about for spot in found] == [str(n) for n in range(1, len(found) + 1)]


def test_a_place_lies_on_its_page_and_is_as_high_as_its_letters(paper: bytes) -> None:
    width, height = PAGE_SIZES[PaperSize.A4]
    for spot in find(paper, "Wacawasi"):
        assert MARGIN - 1 <= spot.left <= width - MARGIN
        assert 0 <= spot.top <= height
        assert 3 < spot.height < 25
        assert spot.width > 10


def test_the_name_of_the_trek_is_found_at_the_head_of_the_first_page(paper: bytes) -> None:
    spot = find(paper, "Lares Trek")[0]
    assert spot.page == 0
    assert spot.top < 150


@pytest.mark.parametrize("words", ["", "  ", "nowhere to be found", "\x00", "((", "Ł" * 5000])
def test_words_that_do_not_stand_there_are_not_found(paper: bytes, words: str) -> None:
    assert find(paper, words) == ()


def test_words_of_other_alphabets_are_found() -> None:
    assert find(PAPER.render(request(6)).content, "nguyễn")
