"""What the office is told before a client travels."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.client_line import ClientTrek
from lares_desk.domain.client_warnings import age_on, warnings
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import BookingStatus, Client

TODAY = date(2027, 5, 1)


def trek(start: date = date(2027, 6, 14), end: date = date(2027, 6, 17), **fields: object) -> ClientTrek:
    facts: dict[str, object] = {
        "booking_id": 1, "departure_id": 2, "code": "L4-2027-06-14", "itinerary_name": LocalText("Lares"),
        "departure_status": DepartureStatus.OPEN, "group": "Reds", "status": BookingStatus.CONFIRMED,
        "highest_m": 4750, **fields,
    }  # fmt: skip
    return ClientTrek(start=start, end=end, **facts)  # type: ignore[arg-type]


def said(client: Client, *treks: ClientTrek) -> dict[str, str]:
    return {each.field: each.template.format(**each.facts) for each in warnings(client, treks, TODAY)}


@pytest.mark.parametrize(("last", "warned"), [(date(2027, 6, 16), True), (date(2027, 6, 17), False), (None, False)])
def test_a_passport_must_last_to_the_last_day_of_a_coming_trek(last: date | None, warned: bool) -> None:
    assert ("passport_expires" in said(Client("A", "B", passport_expires=last), trek())) is warned


def test_the_passport_warning_names_the_departure_and_both_dates() -> None:
    words = said(Client("A", "B", passport_expires=date(2027, 6, 1)), trek())
    assert words["passport_expires"] == "The passport expires on 2027-06-01, before L4-2027-06-14 ends on 2027-06-17."


def test_an_insurance_that_ends_before_the_trek_is_told() -> None:
    words = said(Client("A", "B", insurance_until=date(2027, 6, 16)), trek())
    assert words["insurance_until"] == "The insurance ends on 2027-06-16, before L4-2027-06-14 ends on 2027-06-17."


@pytest.mark.parametrize(("covered", "warned"), [(4749, True), (4750, False), (None, False), (0, True)])
def test_an_insurance_must_cover_the_highest_point(covered: int | None, warned: bool) -> None:
    assert ("insurance_altitude_m" in said(Client("A", "B", insurance_altitude_m=covered), trek())) is warned


def test_the_insurance_warning_names_both_heights_of_the_highest_trek() -> None:
    words = said(Client("A", "B", insurance_altitude_m=4000), trek(), trek(code="L5-2027-07-01", highest_m=4800))
    assert words["insurance_altitude_m"] == "The insurance covers up to 4000 m, but L5-2027-07-01 goes up to 4800 m."


def test_a_trek_of_unknown_height_is_no_reason_to_warn() -> None:
    assert said(Client("A", "B", insurance_altitude_m=0), trek(highest_m=None)) == {}


def test_the_first_of_several_coming_treks_is_named() -> None:
    later = trek(date(2027, 9, 1), date(2027, 9, 4), code="L4-2027-09-01")
    words = said(Client("A", "B", passport_expires=date(2027, 6, 1)), later, trek())
    assert "L4-2027-06-14" in words["passport_expires"]


@pytest.mark.parametrize(
    "fields",
    [
        {"status": BookingStatus.CANCELLED},
        {"departure_status": DepartureStatus.CANCELLED},
        {"start": date(2027, 4, 1), "end": date(2027, 4, 4)},
    ],
    ids=["group cancelled", "departure cancelled", "past"],
)
def test_only_treks_to_come_are_warned_of(fields: dict[str, object]) -> None:
    client = Client("A", "B", passport_expires=date(2020, 1, 1), insurance_altitude_m=0)
    assert said(client, trek(**fields)) == {}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("born", "words"),
    [
        (date(2009, 6, 15), "A child of 17 when L4-2027-06-14 starts on 2027-06-14."),
        (date(2009, 6, 14), None),
        (date(1990, 1, 1), None),
    ],
)
def test_who_is_not_eighteen_on_the_first_day_is_a_child(born: date, words: str | None) -> None:
    assert said(Client("A", "B", birth_date=born), trek()).get("birth_date") == words


def test_without_a_trek_a_child_is_one_today() -> None:
    assert said(Client("A", "B", birth_date=date(2015, 5, 2))) == {"birth_date": "A child of 11 today."}


@settings(max_examples=60)
@given(born=st.dates(date(1920, 1, 1), date(2027, 1, 1)), day=st.dates(date(2027, 1, 1), date(2060, 1, 1)))
def test_nobody_grows_younger_and_a_year_is_a_birthday(born: date, day: date) -> None:
    age = age_on(born, day)
    assert age >= 0
    birthday = date(born.year + age, born.month, born.day if (born.month, born.day) != (2, 29) else 28)
    assert birthday <= day
