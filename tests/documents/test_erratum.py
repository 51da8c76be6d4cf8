"""An erratum is one slip that says which lines to strike out and what to write instead."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from briefings import pages_of, request, text_of
from lares_desk.documents.briefing import PAPER
from lares_desk.documents.erratum import Wrong, render_erratum
from lares_desk.domain.agency import PaperSize
from lares_desk.domain.language import LANGUAGES, Language
from lares_desk.domain.paper_lines import LineChange
from lares_desk.domain.papers import Where

PRINTED = date(2027, 5, 2)
CHANGES = (LineChange("Meet at 05:00", "Meet at 05:30"), LineChange("Bring a towel", None), LineChange(None, "Bus 12"))


def wrong(changes: tuple[LineChange, ...] = CHANGES, holder: str = "Zofia Nowak") -> Wrong:
    return Wrong(2, PRINTED, holder, changes)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", PaperSize)
def test_the_slip_says_whose_paper_which_revisions_and_every_line(language: Language, size: PaperSize) -> None:
    made = render_erratum(PAPER, request(language=language, size=size), wrong())
    said = text_of(made.content)
    for expected in ("Zofia Nowak", "Meet at 05:00", "Meet at 05:30", "Bring a towel", "Bus 12", "L4-2027-06-14"):
        assert expected in said
    assert PAPER.title.get(language) in said
    assert {"en": "revision 2, printed on", "es": "revisión 2, impresa el"}[language] in said
    assert {"en": "3 lines are wrong", "es": "3 líneas ya no valen"}[language] in said
    assert made.pages == 1
    assert made.missing_glyphs == ()


def test_what_is_wrong_stands_before_what_holds() -> None:
    (page,) = pages_of(render_erratum(PAPER, request(), wrong()).content)
    assert page.index("Meet at 05:00") < page.index("Meet at 05:30") < page.index("Bring a towel")


def test_a_line_that_nothing_replaces_is_told_apart_from_one_that_is_written_anew() -> None:
    (page,) = pages_of(render_erratum(PAPER, request(), wrong()).content)
    assert page.count("strike out") == 2
    assert page.count("nothing") == 1


@pytest.mark.parametrize(
    ("language", "page", "day"),
    [("en", "page 2, Day 1", "page 2, Day 2"), ("es", "página 2, Day 1", "página 2, Day 2")],
)
def test_each_line_stands_under_its_page_and_heading_said_once(language: Language, page: str, day: str) -> None:
    one, two = Where(2, "Day 1"), Where(2, "Day 2")
    found = (
        LineChange("Sleep at 3,800 m", "Sleep at 2,792 m", one), LineChange("Towel", None, one),
        LineChange("Sleep at 3,800 m", "Sleep at 3,700 m", two),
    )  # fmt: skip
    (said,) = pages_of(render_erratum(PAPER, request(language=language), wrong(found)).content)
    assert (said.count(page), said.count(day)) == (1, 1)
    assert said.index(page) < said.index("2,792") < said.index("Towel") < said.index(day) < said.index("3,700")


def test_a_line_whose_page_is_not_known_stands_under_its_heading_alone() -> None:
    found = (LineChange("Towel", None, Where(0, "What to bring")), LineChange("Bus 12", None))
    said = text_of(render_erratum(PAPER, request(), wrong(found)).content)
    assert "What to bring" in said
    assert "page" not in said.split("1 of 1")[0].split("lines are wrong")[1].split("Bus 12")[0]


def test_the_same_slip_is_the_same_bytes() -> None:
    once, again = (render_erratum(PAPER, request(), wrong()).content for _ in range(2))
    assert once == again


def test_long_lines_and_many_of_them_break_over_pages() -> None:
    many = tuple(LineChange(f"old {n} " + "word " * 90, f"new {n} " + "word " * 120) for n in range(30))
    made = render_erratum(PAPER, request(), wrong(many))
    said = text_of(made.content)
    assert made.pages > 2
    assert all(f"old {n} " in said and f"new {n} " in said for n in range(30))


def test_a_slip_shows_no_private_field_that_the_paper_may_not_show() -> None:
    asked = request()
    dossier = replace(asked.dossier, departure=replace(asked.dossier.departure, notes="SECRETNOTES"))
    said = text_of(render_erratum(PAPER, replace(asked, dossier=dossier), wrong(())).content)
    for hidden in ("SECRETNOTES", "MEDICAL", "X0000000", "+51 984 999 999"):
        assert hidden not in said


def test_a_paper_that_nobody_was_named_for_has_a_slip_too() -> None:
    assert "Held by" not in text_of(render_erratum(PAPER, request(), wrong(holder="")).content)
