"""The text of every paper, page by page, against what was read and approved (the briefing's stands on its own).

After a wanted change renew them, then read the difference:

    LARES_RENEW_GOLDEN=1 pytest tests/documents/test_golden_papers.py
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefings import pages_of
from lares_desk.documents.paper import Paper
from lares_desk.documents.registry import PAPERS
from lares_desk.domain.language import LANGUAGES, Language
from paper_requests import asked

FOLDER = Path(__file__).resolve().parents[1] / "reference"
PAGE = "=" * 40 + " page {number}\n"
OTHERS = {paper_id: paper for paper_id, paper in PAPERS.items() if paper_id != "briefing"}


@pytest.mark.parametrize("paper", OTHERS.values(), ids=list(OTHERS))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_reads_as_it_was_approved(paper: Paper, language: Language) -> None:
    content = paper.render(asked(paper, language=language)).content
    pages = [PAGE.format(number=n) + text.strip() + "\n" for n, text in enumerate(pages_of(content), start=1)]
    golden = FOLDER / f"paper-{paper.id}-{language}.txt"
    if os.environ.get("LARES_RENEW_GOLDEN"):
        golden.write_text("".join(pages), encoding="utf-8")
    assert "".join(pages) == golden.read_text("utf-8")
