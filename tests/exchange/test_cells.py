"""Dates, sexes and countries are read as people write them, and never guessed in silence."""

from __future__ import annotations

from datetime import date

import pytest

from lares_desk.domain.people import Sex
from lares_desk.errors import InvalidInput
from lares_desk.exchange.cells import ReadDate, read_country, read_date, read_sex


@pytest.mark.parametrize("cell", ["1990-06-25", "1990/6/25", "25/06/1990", "25.6.1990", "25-06-1990"])
def test_a_date_is_read_in_every_order_that_has_one_meaning(cell: str) -> None:
    assert read_date("birth_date", cell) == ReadDate(date(1990, 6, 25), ambiguous=False)


def test_a_day_that_could_be_a_month_comes_first_and_is_said() -> None:
    assert read_date("birth_date", "03/04/1990") == ReadDate(date(1990, 4, 3), ambiguous=True)
    assert read_date("birth_date", "04/04/1990") == ReadDate(date(1990, 4, 4), ambiguous=False)


@pytest.mark.parametrize("cell", ["06/25/1990", "2027-02-30", "25/06/90", "33045", "June 1990", "0000-01-01"])
def test_what_is_no_date_is_refused_and_named(cell: str) -> None:
    with pytest.raises(InvalidInput, match="is not a date") as caught:
        read_date("birth_date", cell)
    assert cell in str(caught.value)
    assert caught.value.field == "birth_date"


@pytest.mark.parametrize(
    ("cell", "sex"),
    [("F", Sex.FEMALE), ("mujer", Sex.FEMALE), ("FEMENINO", Sex.FEMALE), ("m", Sex.MALE), ("Varón", Sex.MALE),
     ("x", Sex.OTHER), ("non-binary", Sex.OTHER), ("", Sex.UNKNOWN)],
)  # fmt: skip
def test_words_for_sex_in_two_languages(cell: str, sex: Sex) -> None:
    assert read_sex("sex", cell) is sex


@pytest.mark.parametrize(
    ("cell", "code"),
    [("de", "DE"), ("DEU", "DE"), ("Germany", "DE"), ("alemania", "DE"), ("Perú", "PE"), ("PERU", "PE"), ("UK", "GB"),
     ("Estados Unidos", "US"), ("USA", "US"), ("Côte d’Ivoire", "CI"), ("países bajos", "NL"), ("", "")],
)  # fmt: skip
def test_a_country_by_code_or_name_in_two_languages(cell: str, code: str) -> None:
    assert read_country("nationality", cell) == code


@pytest.mark.parametrize("cell", ["Atlantis", "EU", "ZZ", "SUN", "P"])
def test_what_is_no_country_is_refused(cell: str) -> None:
    with pytest.raises(InvalidInput, match="is not a country"):
        read_country("nationality", cell)


def test_an_unknown_sex_is_refused() -> None:
    with pytest.raises(InvalidInput, match="write F, M or X"):
        read_sex("sex", "yes")
