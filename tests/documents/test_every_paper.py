"""Every paper of the desk, whatever is wrong with a departure: drawn whole, legible, the same bytes each time."""

from __future__ import annotations

from dataclasses import replace
from string import Formatter

import pytest

from full_dossier import full_dossier
from lares_desk.documents.paper import Paper, Scope
from lares_desk.documents.registry import PAPERS
from lares_desk.documents.sheet import kilograms
from lares_desk.documents.theme import PAGE_SIZES
from lares_desk.domain.agency import PaperSize
from lares_desk.domain.language import LANGUAGES, Language
from lares_desk.services.reference_data import load_reference
from paper_pages import read_pages, read_text
from paper_requests import LONG_SURNAME, asked, bad_dossiers

EVERY_PAPER = pytest.mark.parametrize("paper", PAPERS.values(), ids=list(PAPERS))
PROFILE = ("Altitude profile", "Perfil de altitud")
FOOT_LINES = 2  # of each page: code and page, emergency line and the agency's own words


@EVERY_PAPER
@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_stands_inside_its_margins_on_either_size(paper: Paper, size: PaperSize, language: Language) -> None:
    rendered = paper.render(asked(paper, language=language, size=size))
    assert [page.outside for page in read_pages(rendered.content) if page.outside] == []
    assert rendered.missing_glyphs == ()


@EVERY_PAPER
@pytest.mark.parametrize("case", bad_dossiers())
def test_a_paper_survives(paper: Paper, case: str) -> None:
    rendered = paper.render(asked(paper, bad_dossiers()[case], "es"))
    pages = read_pages(rendered.content)
    assert len(pages) == rendered.pages
    assert [page.outside for page in pages if page.outside] == []
    # No page is empty but for its footer.
    assert all(len(page.text.splitlines()) > FOOT_LINES for page in pages)


@EVERY_PAPER
def test_a_surname_of_sixty_letters_stands_whole(paper: Paper) -> None:
    if "client.surname" not in paper.fields:
        return
    rendered = paper.render(asked(paper, bad_dossiers()["odd people"]))
    letters = "".join(filter(str.isalpha, read_text(rendered.content)))
    assert "".join(filter(str.isalpha, LONG_SURNAME)) in letters


@EVERY_PAPER
@pytest.mark.parametrize("size", PaperSize)
def test_each_line_tells_the_page_on_which_it_stands(paper: Paper, size: PaperSize) -> None:
    rendered = paper.render(asked(paper, size=size))
    pages = ["".join(text.split()) for text in (page.text for page in read_pages(rendered.content))]
    assert len(rendered.wheres) == len(rendered.lines)
    assert [where.page for where in rendered.wheres] == sorted(where.page for where in rendered.wheres)
    assert {where.page for where in rendered.wheres} == set(range(1, rendered.pages + 1))
    for line, where in zip(rendered.lines, rendered.wheres, strict=True):
        assert line.split()[0] in pages[where.page - 1], line


@pytest.mark.parametrize(
    ("grams", "limit", "said"),
    [(7001, 7000, "7.001 kg"), (6960, 7000, "6.960 kg"), (7000, 7000, "7.0 kg"), (7400, 7000, "7.4 kg"),
     (7400, None, "7.4 kg"), (60, None, "60 g"), (0, None, "0.0 kg")],
)  # fmt: skip
def test_a_weight_is_told_from_its_limit(grams: int, limit: int | None, said: str) -> None:
    assert kilograms(grams, limit).replace("\N{NO-BREAK SPACE}", " ") == said


@EVERY_PAPER
def test_the_same_request_gives_the_same_bytes(paper: Paper) -> None:
    first, second = (paper.render(asked(paper, full_dossier())) for _ in range(2))
    assert first == second


@EVERY_PAPER
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_paper_keeps_of_itself_is_what_stands_on_it(paper: Paper, language: Language) -> None:
    rendered = paper.render(asked(paper, language=language))
    text = "".join(read_text(rendered.content).split())
    for line, where in zip(rendered.lines, rendered.wheres, strict=True):
        if where.heading in PROFILE and line.startswith(("Day ", "Día ")):
            continue  # the drawing names its places where they have room
        # A paragraph may go on over a page: its beginning stands in one piece.
        assert all("".join(part.split())[:20] in text for part in line.split(" · ")), line
    if paper.scope is not Scope.SEASON:  # which says of what day its seats are
        assert not any(date in line for line in rendered.lines for date in ("20 May 2027", "20 de mayo de 2027"))


@EVERY_PAPER
def test_a_paper_says_who_may_mend_what_stands_where(paper: Paper) -> None:
    rendered = paper.render(asked(paper))
    width, height = PAGE_SIZES[PaperSize.A4]
    assert any(spot.about.startswith("agency/") for spot in rendered.spots)
    for spot in rendered.spots:
        record, _, number = spot.about.partition("/")
        assert record in {
            "departure", "itinerary", "day", "booking", "client", "place", "service", "room", "equipment", "animal",
            "cash_item", "agency", "limit",
        }  # fmt: skip
        assert number.isdecimal()
        assert 0 <= spot.page < rendered.pages
        assert spot.left >= 0
        assert spot.top >= 0
        assert spot.left + spot.width <= width
        assert spot.top + spot.height <= height
    if paper.scope is Scope.DEPARTURE and "client.surname" in paper.fields:
        assert any(spot.about.startswith(("client/", "room/")) for spot in rendered.spots)


def test_every_affiliation_and_certification_stands_whole_in_the_head() -> None:
    dossier = full_dossier()
    belongs = tuple(f"Sample Chamber of Trekking and Tourism number {n}" for n in range(5))
    agency = replace(dossier.agency, affiliations=belongs[:3], certifications=belongs[3:])
    paper = PAPERS["kitchen-sheet"]
    rendered = paper.render(asked(paper, replace(dossier, agency=agency)))
    text = read_text(rendered.content)
    assert all(name in text for name in belongs)
    assert rendered.lines[1] == " · ".join(belongs)


def test_a_head_is_repeated_where_a_table_goes_on_over_a_page() -> None:
    rendered = PAPERS["load-list"].render(asked(PAPERS["load-list"]))
    first, second = read_pages(rendered.content)
    assert "On the scale" in first.text
    assert "On the scale" in second.text
    assert rendered.lines.count("Piece · Pieces · Each · Together · On the scale") == 1


def test_every_sentence_of_the_papers_stands_in_both_languages_with_the_same_facts() -> None:
    for key, text in load_reference().wording.sentences.items():
        assert all(not text.missing(language) for language in LANGUAGES), key
        facts = [{name for _, name, _, _ in Formatter().parse(text.get(language)) if name} for language in LANGUAGES]
        assert facts[0] == facts[1], key
