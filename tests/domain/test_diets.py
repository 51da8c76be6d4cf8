"""What people wrote about food, counted without guessing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.diets import counted, parse


@pytest.mark.parametrize(
    ("words", "ways", "without", "is_allergy"),
    [
        ("Vegetarian, coeliac (no gluten)", {"vegetarian", "coeliac"}, {"gluten"}, False),
        ("Vegetariano, halal; alérgica a los frutos secos", {"vegetarian", "halal"}, {"nuts"}, True),
        ("Allergy: peanuts", set(), {"peanut"}, True),
        ("Sin mariscos: alergia", set(), {"seafood"}, True),
        ("nut allergy (severe)", set(), {"nuts"}, True),
        ("Celíaco", {"coeliac"}, set(), False),
        ("CELIACA", {"coeliac"}, set(), False),
        ("soy vegetariana", {"vegetarian"}, set(), False),
        ("soy alérgica al maní", set(), {"peanut"}, True),
        ("gluten-free", set(), {"gluten"}, False),
        ("intolerante a la lactosa", set(), {"lactose"}, False),
        ("No red meat", set(), {"red_meat"}, False),
        ("doesn't eat pork", set(), {"pork"}, False),
        ("Sin cerdo ni mariscos", set(), {"pork", "seafood"}, False),
        ("eats fish", set(), set(), False),
        ("Vegetarian but eats fish", {"vegetarian"}, set(), False),
        ("not vegetarian", set(), set(), False),
        ("no es vegano", set(), set(), False),
        ("coconut is fine, no nuts", set(), {"nuts"}, False),
        ("Low FODMAP", set(), set(), False),
    ],
)  # fmt: skip
def test_known_words_are_read_in_both_languages(
    words: str, ways: set[str], without: set[str], is_allergy: bool
) -> None:
    diet = parse(words)
    assert set(diet.ways) == ways
    assert set(diet.without) == without
    assert diet.is_allergy is is_allergy
    assert diet.is_restriction
    assert diet.words == words


@pytest.mark.parametrize("words", ["", "none", "Ninguna.", "no", "-", "nada"])
def test_who_has_written_that_there_is_nothing_asks_for_nothing(words: str) -> None:
    assert not parse(words).is_restriction


def test_an_allergy_is_counted_apart_from_a_wish() -> None:
    found = counted(map(parse, ("vegan", "no nuts", "allergic to nuts", "Vegan, allergic to nuts")))
    assert found == {("vegan", False): 2, ("nuts", False): 1, ("nuts", True): 2}


def test_words_that_are_not_known_are_kept_as_they_are() -> None:
    diet = parse("Low   FODMAP,\nplease")
    assert diet.words == "Low FODMAP, please"
    assert not diet.is_understood


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60))
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    assert parse(text).words == " ".join(text.split())
