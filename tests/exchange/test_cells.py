"""Sexes, countries, languages, heights and passports are read as people write them, and never guessed in silence."""

from __future__ import annotations

import pytest

from lares_desk.domain.people import Sex
from lares_desk.errors import InvalidInput
from lares_desk.exchange.cells import read_country, read_language, read_metres, read_passport, read_sex


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


@pytest.mark.parametrize("cell", ["5000", "5,000", "5.000", "5 000 m", "5000 msnm", "5000 metros", "5000m"])
def test_a_height_in_every_way_that_people_write_thousands(cell: str) -> None:
    assert read_metres("insurance_altitude_m", cell) == 5000


@pytest.mark.parametrize("cell", ["high", "5k", "-5", "16000 ft", "5.5"])
def test_what_is_no_height_in_metres_is_refused(cell: str) -> None:
    with pytest.raises(InvalidInput, match="not a height in metres"):
        read_metres("insurance_altitude_m", cell)


def test_a_language_by_its_name_or_the_default_of_the_list() -> None:
    assert [read_language("language", cell, "es") for cell in ("English", "Inglés", "es", "")] == [
        "en",
        "en",
        "es",
        "es",
    ]
    with pytest.raises(InvalidInput, match="Klingon is not English or Spanish"):
        read_language("language", "Klingon", "en")


@pytest.mark.parametrize("cell", ["1.234E+8", "1,23e+11", "9E+12"])
def test_a_passport_that_a_spreadsheet_has_shortened_is_refused(cell: str) -> None:
    with pytest.raises(InvalidInput, match="shortened"):
        read_passport("passport", cell)


def test_a_passport_keeps_its_leading_zero() -> None:
    assert read_passport("passport", "012345") == "012345"
