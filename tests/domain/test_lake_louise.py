"""The Lake Louise log: what is asked, and what each point stands for."""

from __future__ import annotations

from lares_desk.domain.lake_louise import functional_item, items
from lares_desk.services.reference_data import load_reference


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
