"""The text of the briefing, page by page, against what was read and approved.

After a wanted change renew them, then read the difference:

    LARES_RENEW_GOLDEN=1 pytest tests/documents/test_golden_briefing.py
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from briefings import pages_of, request
from lares_desk.documents.briefing import render_briefing
from lares_desk.domain.language import LANGUAGES, Language

FOLDER = Path(__file__).resolve().parents[1] / "reference"
PAGE = "=" * 40 + " page {number}\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_briefing_reads_as_it_was_approved(language: Language) -> None:
    content = render_briefing(request(3, language=language)).content
    pages = [PAGE.format(number=n) + text.strip() + "\n" for n, text in enumerate(pages_of(content), start=1)]
    golden = FOLDER / f"briefing-{language}.txt"
    if os.environ.get("LARES_RENEW_GOLDEN"):
        golden.write_text("".join(pages), encoding="utf-8")
    assert "".join(pages) == golden.read_text("utf-8")
