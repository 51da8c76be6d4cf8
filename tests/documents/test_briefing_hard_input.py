"""Whatever people type, the paper is printed, and says it letter by letter."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from briefings import AGENCY, request, text_of, travellers, with_days
from lares_desk.documents.briefing import render_briefing
from lares_desk.documents.document import Rendered
from lares_desk.documents.request import PaperRequest
from lares_desk.domain.agency import Logo
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import Client, Traveller
from lares_desk.domain.trek import Lodging


def named(surname: str, given_names: str = "Ana") -> tuple[Traveller, ...]:
    return (Traveller(Client(surname, given_names)),)


def render(people: int | tuple[Traveller, ...]) -> Rendered:
    return render_briefing(request(people))


@pytest.mark.parametrize(
    "name",
    [
        "Ana <b", "Q & A", "</para>", "<img src=/etc/hostname>", "<b>Ana", "]]>", "{place} {0}", "%s", "<seq>", "&lt;",
        "Nowak Łukasz", "Nguyễn", "Дмитрий", "Ñusta", "O'Brien", "João", "Αθηνά",
    ],
)  # fmt: skip
def test_a_name_comes_out_as_it_was_typed(name: str) -> None:
    rendered = render(named(name))
    assert f"Ana {name}" in text_of(rendered.content)
    assert rendered.missing_glyphs == ()


def test_a_name_of_five_thousand_letters_leaves_the_paper_whole() -> None:
    rendered = render((*named("x" * 5000), *travellers(2)))
    assert rendered.pages <= 5
    text = text_of(rendered.content)
    assert "Łukasz Nowak" in text
    assert "x…" in text


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("王小明", ("王", "小", "明")), ("A\ud800B", ("\ufffd",)), ("A\x00B\x1f", ()), ("\u202eevil", ()),
        ("\U0001f9d7\U0001f3fd", ("\U0001f9d7", "\U0001f3fd")), ("דוד כהן", ()), ("ليلى كريم", ()),
        ("e\u0301" * 30, ()),
    ],
)  # fmt: skip
def test_what_no_font_has_is_replaced_and_reported(name: str, missing: tuple[str, ...]) -> None:
    rendered = render(named(name))
    assert rendered.missing_glyphs == missing
    assert ("\ufffd" in text_of(rendered.content)) is bool(missing)


FIELDS = st.text(st.characters(codec=None), max_size=40)


@settings(max_examples=25, deadline=None)
@given(FIELDS, FIELDS, FIELDS, FIELDS)
def test_any_text_in_any_field_gives_a_paper(name: str, group: str, title: str, place: str) -> None:
    asked = request((*named(name, name), *travellers(1)), group_name=group, address=place, affiliations=(title,))
    days = tuple(replace(day, title=LocalText(title), narrative=LocalText(place)) for day in asked.dossier.days)
    departure = replace(asked.dossier.departure, meeting_point=LocalText(group))
    rendered = render_briefing(replace(asked, dossier=replace(asked.dossier, days=days, departure=departure)))
    assert rendered.pages >= 2
    text_of(rendered.content)


def test_a_name_opens_no_file() -> None:
    render(2)
    opened: list[object] = []
    watching = True

    def watch(event: str, args: tuple[object, ...]) -> None:
        if watching and event in {"open", "socket.connect", "socket.getaddrinfo"}:
            opened.append(args[0])

    sys.addaudithook(watch)
    try:
        render(named("<img src=/etc/hostname>", '<a href="file:///etc/passwd">'))
    finally:
        watching = False
    assert opened == []


def test_forty_travellers_are_all_named() -> None:
    people = tuple(Traveller(Client(f"Sample{n}", "Pat"), position=n) for n in range(40))
    text = text_of(render(people).content)
    assert all(f"Pat Sample{n}" in text for n in range(40))


def changed(**changes: object) -> PaperRequest:
    asked = request()
    return replace(asked, dossier=replace(asked.dossier, **changes))  # type: ignore[arg-type]


def test_an_empty_trek_is_printed() -> None:
    asked = changed(days=())
    assert "The day plan is not written yet" in text_of(render_briefing(asked).content)


def test_a_trek_of_one_day_is_printed() -> None:
    asked = changed(days=request().dossier.days[:1])
    text = text_of(render_briefing(asked).content)
    assert "1 day" in text
    assert "Day 1 of 1" in text


def test_a_trek_of_thirty_days_is_printed() -> None:
    days = tuple(replace(request().dossier.days[n % 3], number=n + 1) for n in range(30))
    rendered = render_briefing(changed(days=days))
    text = text_of(rendered.content)
    assert all(f"Day {n} of 30" in text for n in range(1, 31))
    assert "13 July 2027" in text


def test_a_story_longer_than_a_page_goes_on() -> None:
    story = " ".join(f"word{n}" for n in range(4000))
    text = text_of(render_briefing(with_days(request(), narrative=LocalText(story))).content)
    assert "word0 word1" in text
    assert "word3999" in text


def test_days_without_waypoints_guide_or_bed_are_printed() -> None:
    asked = with_days(changed(crew=()), waypoints=(), sleep_place=None, lodging=Lodging.TENT)
    text = text_of(render_briefing(asked).content)
    assert "The office will tell you the name of your guide." in text
    assert "Night: tent." in text


def test_nobody_on_the_list_and_no_meeting_point_are_said() -> None:
    asked = request(())
    bare = replace(asked.dossier.itinerary, meeting_point=LocalText(), meeting_minutes=None)
    text = text_of(render_briefing(replace(asked, dossier=replace(asked.dossier, itinerary=bare))).content)
    assert "Nobody is on the list" in text
    assert "Ask the office for the hour and the place" in text


def test_an_agency_that_has_said_nothing_but_its_name_is_printed() -> None:
    bare = type(AGENCY)("Bare Treks")
    text = text_of(render_briefing(changed(agency=bare)).content)
    assert "Bare Treks" in text
    assert "Ask the office for its emergency line" in text


def picture(size: tuple[int, int] = (60, 20), kind: str = "PNG", mode: str = "RGBA") -> bytes:
    out = BytesIO()
    Image.new(mode, size, "teal").save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize(
    ("kind", "mode"), [("PNG", "RGBA"), ("PNG", "P"), ("PNG", "LA"), ("JPEG", "RGB"), ("JPEG", "CMYK")]
)
def test_a_logo_is_drawn(kind: str, mode: str) -> None:
    with_logo = render_briefing(request(logo=Logo("image/png", picture(kind=kind, mode=mode)))).content
    assert b"/Subtype /Image" in with_logo
    assert b"/Subtype /Image" not in render_briefing(request()).content


WHOLE = picture((300, 300))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n",
        WHOLE[:-40],
        WHOLE[:60],
        random.Random(1).randbytes(2000),
        b"<svg/>",
        picture((1, 1), "GIF", "P"),
    ],
)
def test_a_damaged_logo_is_left_out(content: bytes) -> None:
    assert b"/Subtype /Image" not in render_briefing(request(logo=Logo("image/png", content))).content


def test_a_picture_of_too_many_pixels_is_left_out() -> None:
    assert (
        b"/Subtype /Image"
        not in render_briefing(request(logo=Logo("image/png", picture((9000, 9000), mode="1")))).content
    )


def test_the_last_day_of_the_calendar_is_printed() -> None:
    asked = changed(days=request().dossier.days[:1])
    late = replace(asked.dossier.departure, start=date(9999, 12, 31), end=date(9999, 12, 31))
    assert "31 December 9999" in text_of(
        render_briefing(replace(asked, dossier=replace(asked.dossier, departure=late))).content
    )


def test_a_name_with_an_emoji_can_be_copied_from_the_paper_without_a_wrong_letter() -> None:
    rendered = render_briefing(request(group_name="Team \U0001f600 Cusco"))
    assert "Team \ufffd Cusco" in text_of(rendered.content)
    assert rendered.missing_glyphs == ("\U0001f600",)
