"""The list of departures lets through what was asked for, in the order asked for."""

from __future__ import annotations

from datetime import date

import pytest

from builders import booked, scheduled
from lares_desk.domain.departure_filter import DepartureFilter
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.list_order import Order
from lares_desk.services import crew, departure_lists, departures, itineraries
from lares_desk.services.session import Session


@pytest.fixture
def season(session: Session) -> Session:
    """A June L4 with five, a cancelled July L3, an L5 over the year's end with one, and a winter L4 without a guide."""
    booked(session, scheduled(session, "L4", date(2027, 6, 14), 12, "Yuri Qolqe"), 5)
    departures.cancel(session, scheduled(session, "L3", date(2027, 7, 1), 8, "Ana Ttito").id, "Landslide")
    booked(session, scheduled(session, "L5", date(2027, 12, 30), 10, "Yuri Qolqe"), 1, "Second group")
    scheduled(session, "L4", date(2028, 1, 20), 6, "")
    return session


def codes(session: Session, wanted: DepartureFilter, order: Order = Order()) -> list[str]:  # noqa: B008
    ids = departure_lists.filtered_ids(session, wanted, order)
    return [line.code[:2] + line.code[5:10] for line in departure_lists.lines(session, ids)]


JUNE, JULY, DECEMBER, JANUARY = "L427-06", "L327-07", "L527-12", "L428-01"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (DepartureFilter(), [JUNE, JULY, DECEMBER, JANUARY]),
        (DepartureFilter(months=frozenset({6, 7})), [JUNE, JULY]),
        (DepartureFilter(months=frozenset({1, 12})), [DECEMBER, JANUARY]),
        (DepartureFilter(first=date(2027, 7, 1), last=date(2027, 12, 30)), [JULY, DECEMBER]),
        (DepartureFilter(ends_from=date(2027, 12, 31)), [DECEMBER, JANUARY]),
        (DepartureFilter(status=DepartureStatus.CANCELLED), [JULY]),
        (DepartureFilter(search="l4", status=DepartureStatus.OPEN), [JUNE, JANUARY]),
        (DepartureFilter(search="zzz"), []),
    ],
)
def test_a_filter_lets_through_what_it_names(season: Session, wanted: DepartureFilter, found: list[str]) -> None:
    assert codes(season, wanted) == found


def test_departures_are_filtered_by_itinerary_and_guide(season: Session) -> None:
    l4 = itineraries.by_code(season, "L4").id
    yuri = crew.guide_named(season, "yuri qolqe")
    assert yuri
    assert codes(season, DepartureFilter(itinerary_id=l4)) == [JUNE, JANUARY]
    assert codes(season, DepartureFilter(guide_id=yuri.id)) == [JUNE, DECEMBER]
    assert codes(season, DepartureFilter(guide_id=yuri.id, itinerary_id=l4)) == [JUNE]


@pytest.mark.parametrize(
    ("key", "up", "down"),
    [
        ("start", [JUNE, JULY, DECEMBER, JANUARY], [JANUARY, DECEMBER, JULY, JUNE]),
        ("code", [JULY, JUNE, JANUARY, DECEMBER], [DECEMBER, JANUARY, JUNE, JULY]),
        ("itinerary", [JULY, JUNE, JANUARY, DECEMBER], [DECEMBER, JUNE, JANUARY, JULY]),
        ("status", [JUNE, DECEMBER, JANUARY, JULY], [JULY, JUNE, DECEMBER, JANUARY]),
        ("booked", [JULY, JANUARY, DECEMBER, JUNE], [JUNE, DECEMBER, JULY, JANUARY]),
        ("guide", [JULY, JUNE, DECEMBER, JANUARY], [JUNE, DECEMBER, JULY, JANUARY]),
        ("no such column", [JUNE, JULY, DECEMBER, JANUARY], [JUNE, JULY, DECEMBER, JANUARY]),
    ],
)
def test_the_list_is_sorted_by_a_column_both_ways(season: Session, key: str, up: list[str], down: list[str]) -> None:
    assert codes(season, DepartureFilter(), Order(key)) == up
    assert codes(season, DepartureFilter(), Order(key, descending=True)) == down


def test_the_years_and_the_number_of_departures_are_known(season: Session) -> None:
    assert departure_lists.years(season) == (2027, 2028)
    assert departure_lists.count(season) == 4


def test_a_file_without_departures_has_no_years(session: Session) -> None:
    assert departure_lists.years(session) == ()
    assert departure_lists.lines(session, []) == ()


def clashes(session: Session) -> dict[str, list[str]]:
    found = departure_lists.lines(session, departure_lists.matching_ids(session))
    return {line.code: [clash.code for clash in line.clashes] for line in found}


def test_a_guide_on_two_departures_at_once_is_marked_on_both(session: Session) -> None:
    first = scheduled(session, "L4", date(2027, 6, 14))
    second = scheduled(session, "L3", date(2027, 6, 17))
    free = scheduled(session, "L3", date(2027, 6, 22))
    assert clashes(session) == {first.code: [second.code], second.code: [first.code], free.code: []}
    (clash,) = departure_lists.lines(session, [second.id])[0].clashes
    assert (clash.guide, clash.start, clash.end) == ("Yuri Qolqe", date(2027, 6, 14), date(2027, 6, 17))


def test_a_cancelled_departure_and_another_guide_take_nobodys_days(session: Session) -> None:
    first = scheduled(session, "L4", date(2027, 6, 14))
    cancelled = scheduled(session, "L3", date(2027, 6, 15))
    departures.cancel(session, cancelled.id, "Nobody came")
    other = scheduled(session, "L3", date(2027, 6, 16), guide="Ana Ttito")
    assert clashes(session) == {first.code: [], cancelled.code: [], other.code: []}


def test_clashes_are_found_on_a_page_that_reaches_over_years(session: Session) -> None:
    first = scheduled(session, "L4", date(2027, 6, 14))
    second = scheduled(session, "L3", date(2027, 6, 15))
    scheduled(session, "L4", date(2031, 6, 14))
    found = departure_lists.lines(session, departure_lists.matching_ids(session))
    assert [[clash.code for clash in line.clashes] for line in found] == [[second.code], [first.code], []]
