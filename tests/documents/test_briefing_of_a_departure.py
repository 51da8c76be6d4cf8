"""What a briefing tells of one departure, beside what it tells of the trek: tickets, light, hours, weights, changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from briefings import text_of
from full_dossier import full_dossier
from lares_desk.documents import personal_briefing
from lares_desk.documents.briefing import render_briefing
from lares_desk.documents.request import PaperRequest
from lares_desk.domain.departure import Dossier
from lares_desk.domain.language import Language
from lares_desk.domain.trek import DayState
from lares_desk.domain.walking import RecordedHours
from lares_desk.services.reference_data import load_reference

PRINTED_ON = date(2027, 5, 20)


def request(dossier: Dossier, group: int = 0, language: Language = "en") -> PaperRequest:
    return PaperRequest(dossier, dossier.groups[group], language, load_reference(), 1, PRINTED_ON)


def briefing(dossier: Dossier, **options: object) -> str:
    return text_of(render_briefing(request(dossier, **options)).content)  # type: ignore[arg-type]


def personal(dossier: Dossier, position: int = 0, language: Language = "en") -> str:
    asked = request(dossier, language=language)
    return text_of(personal_briefing.PAPER.render(replace(asked, traveller=asked.group.travellers[position])).content)


def with_day(dossier: Dossier, number: int, **changes: object) -> Dossier:
    days = tuple(replace(day, **changes) if day.number == number else day for day in dossier.days)  # type: ignore[arg-type]
    return replace(dossier, days=days)


def test_trains_and_the_entry_stand_with_their_hours_circuit_and_route() -> None:
    text = briefing(full_dossier())
    assert "Entry to Machu Picchu: Thursday 17 June 2027 07:00, circuit 2, route 2-A." in text
    assert "Train: Wednesday 16 June 2027 16:30, Ollantaytambo – Aguas Calientes" in text


def test_a_day_that_guides_have_walked_prints_their_hours_and_how_many_they_were() -> None:
    dossier = full_dossier()
    day = next(each for each in dossier.days if each.number == 2)
    recorded = replace(dossier, recorded={day.source_day_id: RecordedHours(190, 260, 23)})
    text = briefing(recorded)
    assert "3 h 10 min – 4 h 20 min" in text
    assert "as our 23 groups so far walked it" in text


def test_the_hours_of_the_plan_stand_beside_what_formulas_say() -> None:
    assert "our plan, with stops; formulas: 2 h 40 min moving to 4 h 20 min with stops" in briefing(
        replace(full_dossier(), recorded={})
    )


def test_each_day_on_foot_says_from_when_to_when_there_is_light() -> None:
    dossier = full_dossier()
    assert dossier.suns[0]
    rise = f"{dossier.suns[0].sunrise // 60:02}:{dossier.suns[0].sunrise % 60:02}"
    assert f"Daylight: {rise} to " in briefing(dossier)


def test_the_spread_of_readings_stands_beside_the_highest_point() -> None:
    text = briefing(full_dossier())
    assert "4,350–4,600 m" in text
    assert "(14,764 ft; sources say 4,350–4,600 m)" in text


def test_a_closed_day_is_said_to_be_closed_and_keeps_none_of_its_story() -> None:
    closed = with_day(full_dossier(), 2, state=DayState.CLOSED, state_reason="LANDSLIDE-SECRET")
    text = briefing(closed)
    assert "Changed: this day is not walked; we go by road." in text
    assert "This is the challenge" not in text
    assert "LANDSLIDE-SECRET" not in text
    assert "Changed:" not in briefing(full_dossier())


def test_usual_weights_stand_at_the_foot_of_the_packing_list_against_the_limits() -> None:
    text = briefing(full_dossier())
    assert "duffel, usually " in text
    assert "limit 7 kg" in text
    assert "on the train, usually " in text


def test_a_bag_over_its_limit_names_what_to_leave_behind() -> None:
    dossier = full_dossier()
    tight = replace(
        dossier, limits=tuple(replace(each, grams=4000) if each.key == "day_pack" else each for each in dossier.limits)
    )
    assert "over the limit. Leave behind first, in this order: " in briefing(tight)


def test_what_is_for_one_of_the_group_says_for_whom() -> None:
    dossier = full_dossier()
    child = next(t for t in dossier.groups[0].travellers if t.client.birth_date and t.client.birth_date.year > 2015)
    assert f"for {child.client.given_names}" in briefing(dossier)


def test_the_price_and_what_is_included_stand_under_your_booking() -> None:
    text = briefing(replace(full_dossier()))
    assert "Price per person: USD 685.00." in text
    assert "Included: " in text
    unpriced = full_dossier()
    assert "Price per person" not in briefing(
        replace(unpriced, departure=replace(unpriced.departure, price_minor=None))
    )


def test_a_personal_briefing_has_the_traveller_s_own_record_and_advice() -> None:
    dossier = full_dossier()
    mine = dossier.groups[0].travellers[0].client
    text = personal(dossier)
    assert f"Name on tickets: {mine.full_name}" in text
    assert mine.insurance_policy in text
    assert mine.emergency_name in text
    assert "(Wilderness Medical Society 2024 (Luks et al.), risk table)" in text
    assert mine.insurance_policy not in briefing(dossier)


def test_a_personal_briefing_names_nobody_else_and_no_passport() -> None:
    dossier = full_dossier()
    text = personal(dossier)
    mine, other = (traveller.client for traveller in dossier.groups[0].travellers[:2])
    assert other.given_names not in text
    assert mine.passport not in text
    assert mine.passport


def test_what_the_office_lacks_is_asked_for() -> None:
    dossier = full_dossier()
    group = dossier.groups[0]
    first = group.travellers[0]
    bare = replace(first, client=replace(first.client, emergency_name="", emergency_phone=""))
    lacking = replace(dossier, groups=(replace(group, travellers=(bare, *group.travellers[1:])), *dossier.groups[1:]))
    assert "In an emergency we call: not on record: please tell the office." in personal(lacking)


def test_a_spanish_personal_briefing_is_spanish() -> None:
    text = personal(full_dossier(), language="es")
    assert "Nombre en los boletos:" in text
    assert "Para usted" in text
    assert "For you" not in text
