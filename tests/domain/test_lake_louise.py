"""The Lake Louise log: items and sum."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.lake_louise import Scores, functional_item, items
from lares_desk.services.reference_data import load_reference

POINTS = st.integers(0, 3)


def test_the_four_items_of_2018_are_asked_and_sleep_is_not():
    found = items(load_reference())
    assert [item.name.en for item in found] == [
        "Headache",
        "Stomach",
        "Fatigue or weakness",
        "Dizziness or light-headedness",
    ]
    assert [point.en for point in found[1].points] == [
        "good appetite",
        "poor appetite or nausea",
        "moderate nausea or vomiting",
        "severe nausea and vomiting, incapacitating",
    ]
    assert functional_item(load_reference()).points[3].es == "fue evacuado o evacuada"


def test_the_four_items_add_up_and_the_activities_stand_beside_them():
    assert Scores(2, 1, 1, 0, function=3).total == 4


@given(POINTS, POINTS, POINTS, POINTS)
@settings(max_examples=30)
def test_the_sum_lies_between_0_and_12(headache: int, stomach: int, fatigue: int, dizziness: int):
    assert 0 <= Scores(headache, stomach, fatigue, dizziness).total <= 12
    assert Scores(3, 3, 3, 3).total == 12


@pytest.mark.parametrize("wrong", [-1, 4])
def test_an_item_has_no_other_points(wrong: int):
    with pytest.raises(ValueError, match="0 to 3"):
        Scores(0, 0, wrong, 0)
    with pytest.raises(ValueError, match="0 to 3"):
        Scores(0, 0, 0, 0, wrong)
