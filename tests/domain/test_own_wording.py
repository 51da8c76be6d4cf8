"""The agency's own wording over what came with the program."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.language import LocalText
from lares_desk.domain.own_wording import applied, lines
from lares_desk.domain.reference import OwnWording
from lares_desk.services.reference_data import load_reference

REFERENCE = load_reference()
KEYS = tuple(line.key for line in lines(REFERENCE, ()))
OWN = st.dictionaries(
    st.sampled_from((*KEYS, "packing.gone", "advice.gone")),
    st.tuples(st.sampled_from(("", "Own")), st.sampled_from(("", "Propio")), st.booleans(), st.none() | st.just(7)),
    max_size=6,
).map(
    lambda found: [OwnWording(key, LocalText(en, es), is_on, weight) for key, (en, es, is_on, weight) in found.items()]
)


def test_keys_are_those_of_sentences_and_items():
    assert len(set(KEYS)) == len(REFERENCE.built_in) + len(REFERENCE.advice) + len(REFERENCE.packing)
    assert {"sentence.briefing.altitude.watch", "advice.money.notes", "packing.boots"} <= set(KEYS)


def test_without_own_wording_nothing_is_made_anew():
    assert applied(REFERENCE, ()) is REFERENCE


@settings(max_examples=60, deadline=None)
@given(OWN)
def test_papers_say_just_what_the_lines_show(own: list[OwnWording]):
    said = applied(REFERENCE, own)
    shown = [line for line in lines(REFERENCE, own) if line.is_on]
    built_in = [(f"sentence.{each.id}", each.text, None) for each in said.built_in]
    sentences = [(f"advice.{each.id}", each.text, None) for each in said.advice]
    items = [(f"packing.{each.id}", each.item, each.weight_g) for each in said.packing]
    assert [(line.key, line.text, line.weight_g) for line in shown] == built_in + sentences + items
    assert all(said.wording.sentences[each.id] == each.text for each in said.built_in)
    assert [line.key for line in lines(REFERENCE, own)] == list(KEYS)


def test_clearing_one_language_leaves_the_other_one_alone():
    (line,) = (each for each in lines(REFERENCE, [OwnWording(KEYS[0], LocalText("", "Solo"))]) if each.own)
    assert line.text == LocalText("", "Solo")
    assert line.text.missing("en")
