"""Which advice holds for whom, and what it says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lares_desk.domain.advice_sentences import ADVICE_FACTS, SECTIONS, filled, names_in, sentences
from lares_desk.domain.language import LocalText
from lares_desk.domain.packing import packing_facts
from lares_desk.domain.reference import AdviceSentence
from lares_desk.services.reference_data import load_reference
from treks import CLASSIC, CLIMATE, JUNE_14, nights_of

REFERENCE = load_reference()
JUNE = packing_facts(CLASSIC, JUNE_14, nights_of(*CLASSIC), CLIMATE)


def ids(section: str, **facts: object) -> set[str]:
    return {each.id for each in sentences(REFERENCE, replace(JUNE, **facts), section)}  # type: ignore[arg-type]


def test_a_trek_without_machu_picchu_hears_nothing_of_it():
    assert not ids("machu-picchu", machu_picchu=False)
    assert "change.guide.short" in ids("change-of-plans", machu_picchu=False)
    assert "change.guide" not in ids("change-of-plans", machu_picchu=False)


def test_the_springs_are_paid_for_only_where_the_trek_visits_them():
    assert ids("money") >= {"money.notes.springs"}
    assert ids("money", springs=False) == {"money.notes"}


def test_who_is_used_to_walking_is_not_told_to_begin_now():
    assert not ids("not-used-to-walking")
    assert ids("not-used-to-walking", used_to_walking=False) == {"walking.moderate", "walking.prepare"}


def test_parents_hear_how_altitude_shows_in_a_child():
    assert "children.watch" not in ids("children")
    assert "children.watch" in ids("children", child=True)
    assert "children.condition" in ids("children")


def test_an_unknown_section_is_a_mistake():
    with pytest.raises(KeyError):
        sentences(REFERENCE, JUNE, "gossip")


def test_every_section_is_in_the_order_of_the_records():
    for section in SECTIONS:
        said = [each.id for each in sentences(REFERENCE, JUNE, section)]
        assert said == [each.id for each in REFERENCE.advice if each.id in said]


def test_a_sentence_is_filled_in_each_language_and_left_out_where_a_fact_is_not_known():
    sentence = AdviceSentence("a", "money", LocalText("In {month}: {high_m} m", "En {month}: {high_m} m"))
    month = LocalText("June", "junio")
    assert filled(sentence, {"month": month, "high_m": "4,500"}) == LocalText("In June: 4,500 m", "En junio: 4,500 m")
    assert filled(sentence, {"month": month, "high_m": None}) is None
    assert filled(sentence, {"month": month}) is None


def test_a_sentence_in_one_language_is_filled_in_that_one():
    sentence = AdviceSentence("a", "money", LocalText("", "En {month}"))
    assert filled(sentence, {"month": LocalText("June", "junio")}) == LocalText("", "En junio")


def test_every_named_fact_is_one_that_papers_fill():
    named = {name for each in REFERENCE.advice for name in names_in(each.text)}
    assert named <= ADVICE_FACTS
