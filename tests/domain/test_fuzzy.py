"""How well a text answers what is typed: what was meant comes first, and nothing answers nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.fuzzy import likeness


@pytest.mark.parametrize(
    ("words", "better", "worse"),
    [
        (["quispe"], "ana quispe", "ana quispealaya"),
        (["quis"], "ana quispe", "maria bosquisa"),
        (["open"], "open", "open sample season"),
        (["nd"], "new departure", "and"),
        (["cuncani"], "cuncani", "cancha cancha nieve"),
        (["2027"], "l4-2027-06-14", "sunk 0x2027z"),
        (["mar", "jose"], "jose martinez", "jose ramarez"),
    ],
)
def test_the_better_answer_comes_first(words: list[str], better: str, worse: str) -> None:
    assert likeness(words, better) > likeness(words, worse)


@pytest.mark.parametrize("text", ["new agency file", "naf", "nwagcy"])
def test_letters_may_be_left_out(text: str) -> None:
    assert likeness([text], "new agency file") > 0 or " " in text
    assert likeness(text.split(), "new agency file") > 0


@pytest.mark.parametrize(
    ("words", "text"), [([], "ana"), (["ana"], ""), (["zz"], "ana"), (["ana", "zz"], "ana quispe")]
)
def test_a_word_that_is_nowhere_is_no_answer(words: list[str], text: str) -> None:
    assert likeness(words, text) == 0.0


def test_letters_too_far_apart_are_no_answer() -> None:
    assert likeness(["abc"], "a long way until b comes and then at last c") == 0.0


@given(st.lists(st.text(min_size=1, max_size=8), max_size=4), st.text(max_size=40))
@settings(max_examples=80)
def test_every_answer_is_between_nothing_and_all(words: list[str], text: str) -> None:
    assert 0.0 <= likeness(words, text) <= 1.0
