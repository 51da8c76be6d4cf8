"""What stands in the client briefing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from io import BytesIO

import pytest
from pypdf import PdfReader

from briefings import AGENCY, PRINTED_ON, START, itinerary, pages_of, places, request, text_of, travellers, with_days
from lares_desk.documents.briefing import render_briefing
from lares_desk.documents.document import Rendered
from lares_desk.documents.request import PaperRequest
from lares_desk.domain.agency import AgencyPhone, PaperSize, PhoneKind
from lares_desk.domain.language import LANGUAGES, Language, LocalText
from lares_desk.domain.people import Traveller

JANUARY = date(2027, 1, 12)


@cache
def printed(*args: object, **kwargs: object) -> str:
    return read(render_briefing(request(*args, **kwargs)))  # type: ignore[arg-type]


def read(rendered: Rendered) -> str:
    """Return what stands on the pages, then each paragraph in one piece, over whatever pages it goes."""
    return " ".join([text_of(rendered.content), *rendered.lines])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("people", [2, 12])
@pytest.mark.parametrize("start", [START, JANUARY])
def test_the_classic_trek_takes_four_to_six_pages(
    language: Language, size: PaperSize, people: int, start: date
) -> None:
    rendered = render_briefing(request(people, language=language, size=size, start=start))
    assert 4 <= rendered.pages <= 6
    assert rendered.missing_glyphs == ()


def test_the_first_page_says_what_one_needs_to_be_safe_and_on_time() -> None:
    first = " ".join(pages_of(render_briefing(request()).content)[0].split())
    for fact in (
        "Andean Sample Treks", "Classic 4-Day Lares Trek", "L4-2027-06-14",
        "Monday 14 June 2027 – Thursday 17 June 2027 · 4 days · 3 nights",
        "Monday 14 June 2027, 05:30", "Lobby of your hotel in Cusco", "Rosa Huamán",
        "Łukasz Nowak and Thị Hoa Nguyễn", "tell your guide at once", "+51 984 000 001", "Ipsaycocha Pass",
    ):  # fmt: skip
        assert fact in first


AGENCY_FACTS = (
    "Lares hot springs", "Wacawasi", "houses are built of stone and straw", "4 h", "3,800 m",
    "Ipsaycocha Pass, 4,500 m (14,764 ft; sources say 4,350–4,600 m)",
    "Mount Veronica", "Patacancha", "Ollantaytambo", "Urubamba River",
    "Aguas Calientes", "hot shower", "early bus to Machu Picchu", "sunrise", "2-hour tour",
    "back in Cusco in the evening",
    "moderate", "4,750 m (15,584 ft)", "two to three days in Cusco or the Sacred Valley", "May to September",
    "From December to June", "sell out months ahead", "−5 °C (23 °F)", "−10 °C (14 °F)", "15 to 20 °C",
    "very little phone signal", "no trail permit", "another route, a shorter walk",
    "goes back to the valley and on to Machu Picchu by road and train", "insurance", "Quechua", "tent",
    "Children", "used to walking", "specialized guides",
)  # fmt: skip


@pytest.mark.parametrize("fact", AGENCY_FACTS)
def test_the_agency_s_own_facts_stand_in_the_briefing(fact: str) -> None:
    assert fact in printed()


AGENCY_FACTS_IN_SPANISH = (
    "vuelve al valle y sigue a Machu Picchu por carretera y tren", "dos a tres días en Cusco", "−5 °C (23 °F)",
    "niños", "acostumbrados a caminar", "guías especializados", "muy poca señal",
)  # fmt: skip


@pytest.mark.parametrize("fact", AGENCY_FACTS_IN_SPANISH)
def test_the_agency_s_own_facts_stand_in_the_spanish_briefing(fact: str) -> None:
    assert fact in printed(language="es")


def test_the_rainy_months_are_called_rainy() -> None:
    text = printed(start=JANUARY)
    assert "Rainy season." in text
    assert "slippery" in text
    assert "145 mm of rain on 18 days" in text
    assert "Golden months." in printed(start=date(2027, 8, 2))


def test_a_spanish_group_reads_spanish() -> None:
    text = printed(language="es", group_name="Familia Quispe")
    for fact in (
        "Lares Trek clásico de 4 días", "Lunes 14 de junio de 2027, 05:30", "Su guía", "Su plan de altura",
        "Qué llevar", "4,500 m (14,764 pies; las fuentes dicen 4,350–4,600 m)", "página 1 de 5",
        "impreso el 20 de mayo de 2027",
    ):  # fmt: skip
        assert fact in text
    assert "Packing" not in text


def test_a_missing_translation_falls_back_to_the_other_language() -> None:
    asked = with_days(request(language="es"), title=LocalText("Only English"))
    assert "Only English" in text_of(render_briefing(asked).content)


@pytest.mark.parametrize(("size", "points"), [(PaperSize.A4, (595, 842)), (PaperSize.LETTER, (612, 792))])
def test_the_sheet_is_the_agency_s(size: PaperSize, points: tuple[int, int]) -> None:
    page = PdfReader(BytesIO(render_briefing(request(size=size)).content)).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == points


@pytest.mark.parametrize("language", LANGUAGES)
def test_title_author_language_and_bookmarks_are_set(language: Language) -> None:
    reader = PdfReader(BytesIO(render_briefing(request(language=language)).content))
    assert reader.metadata is not None
    assert "Nowak family" in (reader.metadata.title or "")
    assert reader.metadata.author == AGENCY.name
    assert reader.trailer["/Root"]["/Lang"] == language
    titles = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert titles[0] == ("Day by day" if language == "en" else "Día por día")
    assert len(titles) == 15
    pages = [reader.get_destination_page_number(entry) for entry in reader.outline if not isinstance(entry, list)]
    assert pages == sorted(pages)
    assert pages[-1] == len(reader.pages) - 1


def test_the_paper_says_when_it_was_made() -> None:
    made = PdfReader(BytesIO(render_briefing(request()).content)).metadata
    assert made is not None
    assert made.creation_date is not None
    assert made.creation_date.date() == PRINTED_ON


def test_the_visit_of_machu_picchu_is_a_guided_tour_and_no_walk() -> None:
    assert "Guided tour 2 h" in printed()
    assert "Visita guiada 2 h" in printed(language="es")
    assert "On foot 2 h" not in printed()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_road_pass_is_named_beside_a_much_higher_pass_on_foot(language: Language) -> None:
    text = printed(language=language, code="L5")
    plan = text[
        text.index({"en": "Highest point on foot: Condor", "es": "Punto más alto a pie: Abra Cóndor"}[language]) :
    ]
    assert {"en": "By road: Huacacasi Road Pass, 4,400 m", "es": "Por carretera: Abra Huacacasi"}[language] in plan


def test_a_town_that_is_driven_through_is_no_road_pass() -> None:
    asked = request(code="L5")
    days = tuple(day for day in asked.dossier.days if day.number in (1, 2))
    text = text_of(render_briefing(replace(asked, dossier=replace(asked.dossier, days=days))).content)
    assert "By road:" not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("people", [2, 12])
def test_the_short_trek_has_no_page_for_its_last_lines_alone(language: Language, people: int) -> None:
    last = pages_of(render_briefing(request(people, code="L2", language=language)).content)[-1]
    assert len(last.splitlines()) > 12


def test_every_font_travels_with_the_paper() -> None:
    reader = PdfReader(BytesIO(render_briefing(request(12)).content))
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"], font.get_object()["/BaseFont"]


def test_every_page_ends_with_code_revision_date_number_and_emergency_line() -> None:
    pages = pages_of(render_briefing(request()).content)
    for number, page in enumerate(pages, start=1):
        assert "L4-2027-06-14 · revision 3 · printed on 20 May 2027" in page
        assert f"page {number} of {len(pages)}" in page
        assert "Emergency line: +51 984 000 001" in page


def test_the_same_request_gives_the_same_bytes() -> None:
    assert render_briefing(request()).content == render_briefing(request()).content


def test_another_revision_gives_other_bytes() -> None:
    asked = request()
    assert render_briefing(asked).content != render_briefing(replace(asked, revision=4)).content


def test_public_numbers_are_printed_only_once_they_are_checked() -> None:
    text = printed()
    assert "checked on Monday 2 November 2026: 105 (police)." in text
    assert "116" not in text


def test_without_an_emergency_line_the_office_is_named() -> None:
    office = AgencyPhone(PhoneKind.OFFICE, LocalText("Office", "Oficina"), "+51 84 000 002")
    assert "Emergency line: +51 84 000 002" in printed(phones=(office,))
    assert "Ask the office for its emergency line" in printed(phones=())


def arriving(days_before: int, place: str | None = None) -> Traveller:
    traveller = travellers(1)[0]
    where = places()[place] if place else None
    return replace(traveller, arrival_on=START - timedelta(days=days_before), arrival_place=where)


def test_who_arrives_on_the_day_reads_the_number_and_no_verdict() -> None:
    text = printed((arriving(0), *travellers(1)))
    assert "Łukasz Nowak: arrival on the day the trek starts, no night at altitude before it." in text
    assert "The first trek night is at 3,800 m." in text
    assert "ask the office now about an earlier arrival" in text


def test_who_comes_from_lower_down_reads_their_own_step() -> None:
    text = printed((arriving(3, "ollantaytambo"),))
    assert (
        "Łukasz Nowak: 3 nights in Ollantaytambo (2,792 m) before the trek; first trek night +1,008 m from there."
        in text
    )


@pytest.mark.parametrize(
    ("language", "guideline", "advice"),
    [
        ("en", "The guideline above 3,000 m is at most 500 m a night.", "about nights higher up before the trek"),
        ("es", "La pauta por encima de 3,000 m es de 500 m por noche", "pasar noches a mayor altura antes del trek"),
    ],
)
def test_an_own_step_over_the_guideline_is_named_as_such(language: Language, guideline: str, advice: str) -> None:
    text = printed((arriving(3, "ollantaytambo"),), language=language)
    own = text[text.index("+1,008 m") :]
    assert guideline in own
    assert advice in own
    late = printed((arriving(1, "ollantaytambo"),))
    assert "+1,008 m from there. The guideline above 3,000 m is at most 500 m a night. We recommend two" in late
    assert "higher up before" not in late


def test_who_sleeps_lower_down_reads_their_own_step_though_the_day_of_arrival_is_not_known() -> None:
    traveller = replace(travellers(1)[0], arrival_place=places()["ollantaytambo"])
    text = printed((traveller,))
    assert "Łukasz Nowak: the nights in Ollantaytambo (2,792 m) before the trek; first trek night +1,008 m" in text
    assert "about nights higher up" in text


def test_an_own_step_within_the_guideline_is_not_called_over_it() -> None:
    text = printed((arriving(1),))
    assert "first trek night +401 m from there. We recommend two to three days" in text


def test_who_arrives_early_enough_in_cusco_reads_nothing_of_their_own() -> None:
    assert "Łukasz Nowak:" not in printed((arriving(2),))


def test_a_night_over_the_guideline_is_named_with_its_number() -> None:
    asked = request()
    low = replace(asked.dossier.itinerary, start_place=places()["ollantaytambo"])
    text = text_of(render_briefing(replace(asked, dossier=replace(asked.dossier, itinerary=low))).content)
    assert "you sleep 1,008 m higher than in Ollantaytambo" in text
    assert "at most 500 m a night" in text
    assert "The largest step between nights above 3,000 m is 401 m" in printed()


def test_a_trek_from_an_unknown_place_says_so() -> None:
    asked = request()
    nowhere = replace(asked.dossier.itinerary, start_place=None)
    text = text_of(render_briefing(replace(asked, dossier=replace(asked.dossier, itinerary=nowhere))).content)
    assert "you sleep at 3,800 m and the height of the night before is not known" in text
    assert "from an unknown height" in text


def test_no_dose_and_no_drug_is_named() -> None:
    for language in LANGUAGES:
        text = printed(language=language).lower()
        assert not any(word in text for word in ("mg", "acetazolamid", "diamox", "dexameth", "dexamet"))


def test_rentals_are_named_for_those_who_rent() -> None:
    first, second = travellers(2)
    text = printed((replace(first, rents_bag=True), replace(second, rents_poles=True)))
    assert "a sleeping bag for Łukasz Nowak." in text
    assert "trekking poles for Thị Hoa Nguyễn." in text
    assert "Rated −10 °C" in text


def test_a_group_that_rents_every_bag_is_not_told_to_bring_one() -> None:
    everybody = tuple(replace(each, rents_bag=True) for each in travellers(2))
    assert "Rated −10 °C" not in printed(everybody)


@pytest.mark.parametrize("code", ["L5", "L4", "L3", "L2"])
def test_every_trek_of_the_house_can_be_printed(code: str) -> None:
    for language in LANGUAGES:
        rendered = render_briefing(request(code=code, language=language))
        assert itinerary(code).name.get(language) in text_of(rendered.content)
        assert rendered.pages <= 6


def test_a_trek_without_camps_has_no_animals_and_asks_for_no_sleeping_bag() -> None:
    assert "animals carry it" in printed()
    text = printed(code="L2")
    assert "Sleeping bag" not in text
    assert "animals" not in text


def test_the_departure_s_own_meeting_point_comes_first() -> None:
    asked = request()
    own = replace(asked.dossier.departure, meeting_point=LocalText("Plaza Regocijo"), meeting_minutes=5 * 60 + 5)
    text = text_of(render_briefing(replace(asked, dossier=replace(asked.dossier, departure=own))).content)
    assert "05:05 Plaza Regocijo" in text


def set_by_hand(asked: PaperRequest, number: int, **figures: int) -> PaperRequest:
    days = tuple(replace(day, **figures) if day.number == number else day for day in asked.dossier.days)
    return replace(asked, dossier=replace(asked.dossier, days=days))


@pytest.mark.parametrize(
    ("language", "day", "plan", "points", "insurance"),
    [
        (
            "en", "4,700 m* ", "Highest point on foot: 4,700 m (15,420 ft; set by the agency)",
            "Highest points on foot: day 2: 4,700 m (15,420 ft; set by the agency).",
            "the highest point of this trek (4,700 m, 15,420 ft",
        ),
        (
            "es", "4,700 m* ", "Punto más alto a pie: 4,700 m (15,420 pies; dato de la agencia)",
            "Puntos más altos a pie: día 2: 4,700 m (15,420 pies; dato de la agencia).", "este trek (4,700 m",
        ),
    ],
)  # fmt: skip
def test_a_high_point_set_by_hand_is_marked_and_the_same_all_over_the_text(
    language: Language, day: str, plan: str, points: str, insurance: str
) -> None:
    rendered = render_briefing(set_by_hand(request(language=language), 2, high_m=4700))
    pages = [" ".join(page.split()) for page in pages_of(rendered.content)]
    text = read(rendered)
    for fact in (day, plan, points, insurance, "* set by the agency" if language == "en" else "* dato de la agencia"):
        assert fact in text
    assert "4,500 m" not in " ".join(pages[1:]), "only the profile keeps the elevation of the pass"
    assert "set by the agency" not in printed()
    assert "dato de la agencia" not in printed(language="es")


def test_other_passes_stay_beside_a_high_point_set_by_hand() -> None:
    text = read(render_briefing(set_by_hand(request(code="L5"), 3, high_m=4600)))
    assert (
        "Highest points on foot: Condor Pass 4,750 m (15,584 ft) and day 3: 4,600 m (15,092 ft; set by the agency)."
        in text
    )


@pytest.mark.parametrize(
    ("gain", "sentence"),
    [
        (700, "Night of Tuesday 15 June 2027: you sleep 700 m higher than the night before (set by the agency)."),
        (450, "is 450 m, on the night of Tuesday 15 June 2027 (set by the agency)."),
    ],
)
def test_a_sleeping_gain_set_by_hand_is_marked_and_not_counted_from_a_place(gain: int, sentence: str) -> None:
    text = text_of(render_briefing(set_by_hand(request(), 2, sleep_gain_m=gain)).content)
    assert f"+{gain} m, set by the agency" in text
    assert sentence in text
    assert f"{gain} m from Wacawasi" not in text


def test_a_gain_set_by_hand_says_nothing_of_who_comes_from_elsewhere() -> None:
    asked = set_by_hand(request((arriving(3, "ollantaytambo"),)), 1, sleep_gain_m=300)
    assert "first trek night +1,008 m from there" in text_of(render_briefing(asked).content)


def test_a_distance_set_by_hand_is_starred() -> None:
    text = text_of(render_briefing(set_by_hand(request(), 1, distance_m=8000)).content)
    assert "8 km*" in text
    assert "7 km*" not in text
