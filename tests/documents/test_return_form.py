"""The form to return: one page that asks what advice and papers need, and holds nobody's data."""

from __future__ import annotations

import pytest

from lares_desk.documents.registry import PAPERS
from lares_desk.domain.agency import PaperSize
from lares_desk.domain.language import LANGUAGES, Language
from paper_pages import read_pages
from paper_requests import asked

PAPER = PAPERS["return-form"]


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_is_one_page_to_copy(language: Language, size: PaperSize) -> None:
    assert PAPER.render(asked(PAPER, language=language, size=size)).pages == 1


@pytest.mark.parametrize(
    "wanted",
    [
        "Name, exactly as in the passport", "Whom we call in an emergency", "Medicines you take", "Allergies",
        "What you do not eat", "Altitude illness before:", "Used to walking several hours a day:",
        "Nights above 2,750 m in the 30 days before you arrive:", "Policy number", "24-hour line",
        "Covers walking up to (m)", "Signature",
    ],
)  # fmt: skip
def test_it_asks_for_what_advice_and_papers_need(wanted: str) -> None:
    text = " ".join(read_pages(PAPER.render(asked(PAPER)).content)[0].text.replace("\N{NO-BREAK SPACE}", " ").split())
    assert wanted in text


def test_it_names_the_group_and_nobody_in_it() -> None:
    request = asked(PAPER)
    said = " ".join(PAPER.render(request).lines)
    assert request.group
    assert request.group.booking.name in said
    assert not any(each.client.given_names in said for each in request.group.travellers)
