"""The agency's own wording: said on every paper, taken back by itself or by undo, and what lacks a language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builders import booked, opened, scheduled
from lares_desk.domain.changes import Kind
from lares_desk.domain.language import LocalText
from lares_desk.domain.places import PlaceKind
from lares_desk.domain.reference import OwnWording, Reference
from lares_desk.errors import Conflict, InvalidInput, NotFound
from lares_desk.services import agency, departures, itineraries, places, trek_days, undo, wording
from lares_desk.services.reference_data import load_reference
from lares_desk.services.session import Session

NOTES = "advice.money.notes"
BOOTS = "packing.boots"
OWN = LocalText("Bring cash.", "Traiga efectivo.")


def advice(reference: Reference, key: str) -> LocalText | None:
    return next((each.text for each in reference.advice if f"advice.{each.id}" == key), None)


def item(reference: Reference, key: str) -> tuple[LocalText, int] | None:
    return next(((each.item, each.weight_g) for each in reference.packing if f"packing.{each.id}" == key), None)


def test_a_file_without_own_wording_says_what_came_with_the_program(session: Session):
    assert session.reference is load_reference()
    assert session.reference is session.reference


def test_own_words_stand_on_every_paper_from_now_on(session: Session):
    wording.save(session, OwnWording(NOTES, OWN))
    assert advice(session.reference, NOTES) == OWN
    assert advice(load_reference(), NOTES) != OWN


def test_another_weight_keeps_the_words(session: Session):
    before = item(session.reference, "packing.fleece")
    assert before is not None
    wording.save(session, OwnWording("packing.fleece", weight_g=420))
    assert item(session.reference, "packing.fleece") == (before[0], 420)


def test_what_is_switched_off_stands_on_no_paper(session: Session):
    wording.save(session, OwnWording(BOOTS, is_on=False))
    assert item(session.reference, BOOTS) is None
    assert not wording.get(session, BOOTS).is_on


def test_the_default_can_be_taken_back(session: Session):
    wording.save(session, OwnWording(NOTES, OWN))
    wording.take_back(session, NOTES)
    assert advice(session.reference, NOTES) == advice(load_reference(), NOTES)
    assert not wording.own(session)


def test_undo_and_redo_change_the_words_again(session: Session):
    wording.save(session, OwnWording(NOTES, OWN))
    undo.undo(session)
    assert advice(session.reference, NOTES) != OWN
    undo.redo(session)
    assert advice(session.reference, NOTES) == OWN


def test_words_that_somebody_else_has_changed_meanwhile_are_not_overwritten(session: Session):
    wording.save(session, OwnWording(NOTES, OWN))
    read = wording.get(session, NOTES).own
    assert read is not None
    wording.save(session, replace(read, text=LocalText("Other", "Otro")))
    with pytest.raises(Conflict):
        wording.save(session, replace(read, text=LocalText("Mine", "Mío")))


def test_saving_the_default_itself_keeps_no_wording(session: Session):
    line = wording.get(session, BOOTS)
    wording.save(session, OwnWording(BOOTS, LocalText("Other boots", "Otras botas")))
    wording.save(session, OwnWording(BOOTS, line.default, weight_g=line.default_weight_g))
    assert not wording.own(session)


def test_a_second_window_says_the_new_words_too(session: Session):
    wording.save(session, OwnWording(NOTES, OWN))
    reader = opened(session.path, read_only=True)
    try:
        assert advice(reader.reference, NOTES) == OWN
    finally:
        reader.close()


@pytest.mark.parametrize(
    "text", ["Bring {gold}.", "In {month", "A } alone", "Weigh {0}", "In {month:d}", "In {month!r}", "In {month.x}"]
)
def test_a_fact_that_nobody_fills_is_refused(session: Session, text: str):
    with pytest.raises(InvalidInput) as refusal:
        wording.save(session, OwnWording(NOTES, LocalText(text, "Traiga efectivo.")))
    assert refusal.value.field == "text"
    assert not wording.own(session)


def test_a_known_fact_may_be_named(session: Session):
    wording.save(session, OwnWording(NOTES, LocalText("In {month}: cash.", "En {month}: efectivo.")))
    assert wording.own(session)


@pytest.mark.parametrize(("key", "grams"), [(BOOTS, -1), (BOOTS, 20_001), (NOTES, 100)])
def test_an_impossible_weight_is_refused(session: Session, key: str, grams: int):
    with pytest.raises(InvalidInput) as refusal:
        wording.save(session, OwnWording(key, weight_g=grams))
    assert refusal.value.field == "weight_g"


# Advice that papers are built around

DOCTOR = "sentence.briefing.altitude.doctor"


def test_advice_that_a_paper_says_by_its_id_is_said_in_own_words_until_undone(session: Session):
    before = session.reference.wording.say("briefing.altitude.doctor", "es", sleep=3800, high=4500)
    wording.save(session, OwnWording(DOCTOR, LocalText("Ask at {sleep} m and {high} m.", "Pregunte por {sleep} m.")))
    assert (
        session.reference.wording.say("briefing.altitude.doctor", "es", sleep=3800, high=4500) == "Pregunte por 3800 m."
    )
    undo.undo(session)
    assert session.reference.wording.say("briefing.altitude.doctor", "es", sleep=3800, high=4500) == before
    undo.redo(session)
    wording.take_back(session, DOCTOR)
    assert session.reference.wording.say("briefing.altitude.doctor", "es", sleep=3800, high=4500) == before


@pytest.mark.parametrize(
    ("key", "text", "words"),
    [
        (DOCTOR, "Ask in {month}.", "{high}, {sleep}"),
        ("sentence.briefing.altitude.watch", "Cough in {month}.", "names no facts"),
    ],
)
def test_built_in_advice_may_name_only_what_its_default_names(session: Session, key: str, text: str, words: str):
    with pytest.raises(InvalidInput) as refusal:
        wording.save(session, OwnWording(key, LocalText(text, text)))
    assert refusal.value.field == "text"
    assert words in str(refusal.value)


def test_advice_that_papers_are_built_around_cannot_be_left_off(session: Session):
    with pytest.raises(InvalidInput) as refusal:
        wording.save(session, OwnWording(DOCTOR, is_on=False))
    assert refusal.value.field == "is_on"
    assert not wording.own(session)


def test_an_unknown_key_is_refused(session: Session):
    with pytest.raises(NotFound):
        wording.save(session, OwnWording("advice.nothing", OWN))


def test_lines_are_found_in_both_languages_and_by_source(session: Session):
    for search in ("small notes", "billetes chicos", "peruvianpaths", "MONEY.NOTES"):
        assert NOTES in {line.key for line in wording.matching(session, search)}
    assert not wording.matching(session, "zzz")


# What lacks a language


def lacking(session: Session) -> set[tuple[Kind, str, str]]:
    return {(each.kind, each.field, each.lacks) for each in wording.missing(session)}


def test_a_new_file_lacks_no_language(session: Session):
    scheduled(session)
    assert wording.missing(session) == ()


def test_each_text_that_stands_in_one_language_only_is_listed_with_the_way_to_it(session: Session):
    departure = scheduled(session)
    booked(session, departure)
    trek = itineraries.by_code(session, "L4")
    itineraries.save(session, replace(trek, summary=LocalText("Only English")))
    trek_days.save(session, replace(trek.days[0], title=LocalText("", "Solo español")))
    day = trek_days.of_owner(session, "departure", departure.id)[1]
    trek_days.save(session, replace(day, narrative=LocalText("Only English")))
    places.add(session, LocalText("New camp"), PlaceKind.CAMP, 3900, "the agency")
    departures.save(
        session, replace(departures.dossier(session, departure.id).departure, meeting_point=LocalText("Plaza"))
    )
    agency.save(session, replace(agency.get(session), document_footer=LocalText("We know our land")))
    wording.save(session, OwnWording(NOTES, LocalText('Bring "cash": none', "")))
    assert lacking(session) == {
        (Kind.ITINERARY, "summary", "es"),
        (Kind.ITINERARY, "title", "en"),
        (Kind.DEPARTURE, "narrative", "es"),
        (Kind.DEPARTURE, "meeting_point", "es"),
        (Kind.PLACE, "name", "es"),
        (Kind.AGENCY, "document_footer", "es"),
        (Kind.OWN_WORDING, "text", "es"),
    }
    days = {(each.owner_id, each.code, each.day) for each in wording.missing(session) if each.day}
    assert days == {(trek.id, "L4", 1), (departure.id, departure.code, 2)}
    assert {each.key for each in wording.missing(session)} == {"", NOTES}


def test_built_in_advice_in_one_language_only_lacks_the_other(session: Session):
    wording.save(session, OwnWording("sentence.emergency.rules.text", LocalText("Go down.", "")))
    assert [(each.key, each.lacks) for each in wording.missing(session)] == [("sentence.emergency.rules.text", "es")]
