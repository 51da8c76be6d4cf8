"""Dates are read in every usual order, the order is found out from the whole list, and doubt is said."""

from __future__ import annotations

from datetime import date

import pytest

from lares_desk.errors import InvalidInput
from lares_desk.exchange.dates import ReadDate, day_order, read_date


@pytest.mark.parametrize("cell", ["1990-06-25", "1990/6/25", "25/06/1990", "25.6.1990", "25-06-1990"])
def test_a_date_is_read_in_every_order_that_has_one_meaning(cell: str) -> None:
    assert read_date("birth_date", cell) == ReadDate(date(1990, 6, 25), ambiguous=False)


def test_a_day_that_could_be_a_month_comes_first_and_is_said() -> None:
    assert read_date("birth_date", "03/04/1990") == ReadDate(date(1990, 4, 3), ambiguous=True)
    assert read_date("birth_date", "04/04/1990") == ReadDate(date(1990, 4, 4), ambiguous=False)


@pytest.mark.parametrize(
    "cell", ["06/25/1990", "2027-02-30", "25/06/90", "33045", "25 Brumaire 1990", "June 1990", "0000-01-01"]
)
def test_what_is_no_date_is_refused_and_named(cell: str) -> None:
    with pytest.raises(InvalidInput, match="is not a date") as caught:
        read_date("birth_date", cell)
    assert cell in str(caught.value)
    assert caught.value.field == "birth_date"


@pytest.mark.parametrize(
    "cell", ["25 June 1990", "25-jun-1990", "25 de junio de 1990", "25 JUN. 1990", "1990-06-25 00:00:00"]
)
def test_a_date_with_the_name_of_its_month_is_read_in_both_languages(cell: str) -> None:
    assert read_date("birth_date", cell) == ReadDate(date(1990, 6, 25), ambiguous=False)


def test_a_date_of_a_workbook_is_taken_as_it_is() -> None:
    assert read_date("birth_date", date(1990, 4, 3), month_first=True) == ReadDate(date(1990, 4, 3), ambiguous=False)


def test_the_month_comes_first_where_the_list_says_so() -> None:
    assert read_date("birth_date", "06/25/1990", month_first=True) == ReadDate(date(1990, 6, 25), ambiguous=False)
    assert read_date("birth_date", "03/04/1990", month_first=True) == ReadDate(date(1990, 3, 4), ambiguous=True)


def test_one_date_that_can_only_be_read_one_way_decides_for_its_list() -> None:
    assert day_order(["03/04/1990", "06/25/1990"]).is_month_first
    assert not day_order(["03/04/1990", "25/06/1990"]).is_month_first
    assert day_order(["03/04/1990", "25/06/1990"]).is_proved


def test_a_list_whose_dates_could_be_either_is_read_with_the_day_first_and_in_doubt() -> None:
    order = day_order(["03/04/1990", "05/06/1991", "1990-06-25", ""])
    assert not order.is_month_first
    assert not order.is_proved
    assert (order.either, order.example) == (2, "03/04/1990")


def test_a_list_that_contradicts_itself_is_in_doubt() -> None:
    assert not day_order(["25/06/1990", "06/25/1990", "03/04/1990"]).is_proved
    assert day_order([]).is_proved
