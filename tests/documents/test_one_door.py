"""The walls of the papers: one way for text, one place for sentences."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import lares_desk.documents
from lares_desk.domain.language import LANGUAGES
from lares_desk.services.reference_data import load_reference

HOUSE = Path(lares_desk.documents.__file__).parent
SOURCES = {path.relative_to(HOUSE).as_posix(): path.read_text("utf-8") for path in sorted(HOUSE.rglob("*.py"))}


def holding(pattern: str) -> set[str]:
    return {name for name, source in SOURCES.items() if re.search(pattern, source)}


def test_no_markup_language_stands_between_text_and_paper() -> None:
    assert holding(r"Paragraph\(|platypus|XPreformatted|rml") == set()


def test_only_the_pen_draws_text() -> None:
    assert holding(r"drawString|drawCentredString|drawRightString|beginText|textOut|textLine") == {"pen.py"}


def test_only_the_theme_names_colours() -> None:
    assert holding(r"#[0-9A-Fa-f]{6}\b|setFillColorRGB|HexColor") == {"theme.py"}


def test_papers_read_no_clock_and_no_file_but_their_fonts() -> None:
    assert holding(r"\.today\(|\.now\(|(?<!Pdf\.)\bopen\(|\bread_text|\bread_bytes") <= {"pictures.py"}
    assert holding(r"resources\(\)") == {"fonts.py"}


def test_every_sentence_of_the_briefing_stands_in_both_languages_with_the_same_facts() -> None:
    sentences = load_reference().wording.sentences
    ours = {key: text for key, text in sentences.items() if key.startswith("briefing.")}
    assert len(ours) > 80
    for key, text in ours.items():
        assert all(not text.missing(language) for language in LANGUAGES), key
        facts = [{name for _, name, _, _ in Formatter().parse(text.get(language)) if name} for language in LANGUAGES]
        assert facts[0] == facts[1], key
