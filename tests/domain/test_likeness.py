"""Who may be one person, and why."""

from __future__ import annotations

from datetime import date

import pytest

from builders import client
from lares_desk.domain.likeness import Reason, likeness, name_of, passport_readings

BORN = date(1990, 5, 4)


@pytest.mark.parametrize(
    ("typed", "kept", "percent", "reasons"),
    [
        ({"passport": "x 123 45"}, {"passport": "X12345"}, 20, (Reason.SAME_PASSPORT,)),
        ({"passport": "XO1234"}, {"passport": "X0I234"}, 90, (Reason.PASSPORT_ALIKE, Reason.NAME_ALIKE)),
        ({"birth_date": BORN}, {"birth_date": BORN}, 94, (Reason.SAME_BIRTH_DATE, Reason.NAME_ALIKE)),
        ({"birth_date": BORN}, {"birth_date": date(1990, 4, 5)}, 94, (Reason.BIRTH_DATE_ALIKE, Reason.NAME_ALIKE)),
        ({"birth_date": BORN}, {"birth_date": date(1991, 5, 4)}, 94, (Reason.BIRTH_DATE_ALIKE, Reason.NAME_ALIKE)),
        ({}, {"birth_date": BORN}, 94, (Reason.NAME_ALIKE,)),
    ],
)
def test_what_speaks_for_one_person_is_said(typed: dict, kept: dict, percent: int, reasons: tuple[Reason, ...]) -> None:
    found = likeness(client(**typed), client(**kept), percent)
    assert found is not None
    assert found.reasons == reasons


@pytest.mark.parametrize(
    ("typed", "kept", "percent"),
    [
        ({}, {}, 89),
        ({"birth_date": BORN}, {"birth_date": BORN}, 40),
        ({"birth_date": BORN}, {"birth_date": date(1971, 8, 30)}, 100),
        ({"passport": "X1234"}, {"passport": "X9999"}, 100),
        ({"passport": "X1234", "nationality": "PE"}, {"passport": "X1234", "nationality": "PL"}, 30),
        ({"passport": ""}, {"passport": ""}, 50),
    ],
)
def test_what_does_not_suffice_is_not_said(typed: dict, kept: dict, percent: int) -> None:
    assert likeness(client(**typed), client(**kept), percent) is None


def test_the_more_speaks_for_it_the_higher_the_score() -> None:
    born = {"birth_date": BORN}
    scores = [
        likeness(client(passport="X1", **born), client(passport="X1", **born), 100),
        likeness(client(passport="X1O"), client(passport="X10"), 90),
        likeness(client(**born), client(birth_date=date(1990, 4, 5)), 95),
    ]
    assert [each.score for each in scores if each] == sorted((each.score for each in scores if each), reverse=True)


def test_a_passport_is_read_with_every_confusion_of_its_print() -> None:
    assert set(passport_readings("xo 1")) == {"XO1", "X01", "X0I", "X0L", "XOI", "XOL"}
    assert passport_readings("xo 1")[0] == "XO1"
    assert passport_readings(" ") == ()
    assert len(passport_readings("0" * 40)) <= 48


def test_names_are_compared_without_accents_hyphens_and_capitals() -> None:
    assert name_of(client("O'Brien-Quispe", "JOSÉ")) == "o brien quispe jose"
