"""The list of bookings: narrowed, searched and sorted in the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import TODAY, booked, client, scheduled
from lares_desk.domain.booking_line import BookingFilter
from lares_desk.domain.list_order import Order
from lares_desk.domain.people import BookingStatus, Traveller
from lares_desk.errors import NotFound
from lares_desk.services import booking_lists, groups
from lares_desk.services.session import Session


@pytest.fixture
def season(session: Session) -> Session:
    """Return a file with three groups: a past, a coming and a cancelled one."""
    april = scheduled(session, "L3", date(2027, 4, 10))
    june = scheduled(session)
    booked(session, april, [Traveller(client("Amaru", "Inés"))], "Zebras")
    booked(session, june, [Traveller(client("Beck")), Traveller(client("Beck", "Uwe"))], "Alpacas")
    off = booked(session, june, [Traveller(client("Cruz"))], "Mules")
    groups.save(session, replace(off, status=BookingStatus.CANCELLED))
    return session


def listed(session: Session, order: Order = Order(), **wanted: object) -> list[str]:  # noqa: B008
    ids = list(booking_lists.matching_ids(session, BookingFilter(**wanted), order))  # type: ignore[arg-type]
    return [line.name for line in booking_lists.lines(session, ids)]


def test_bookings_stand_by_the_date_of_their_departure(season: Session) -> None:
    assert listed(season) == ["Zebras", "Alpacas", "Mules"]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("alpac", ["Alpacas"]),
        ("ALPÁCAS", ["Alpacas"]),
        ("beck", ["Alpacas"]),
        ("ines", ["Zebras"]),
        ("l4-2027-06", ["Alpacas", "Mules"]),
        ("l4 beck", ["Alpacas"]),
        ("uwe", []),
        ("zzz", []),
        ("'; --", []),
        ("x" * 5000, []),
    ],
)
def test_a_group_is_found_by_its_name_its_leader_and_its_reference(
    season: Session, search: str, found: list[str]
) -> None:
    assert listed(season, search=search) == found


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"status": BookingStatus.CANCELLED}, ["Mules"]),
        ({"status": BookingStatus.TENTATIVE}, []),
        ({"ends_from": TODAY}, ["Alpacas", "Mules"]),
        ({"ends_before": TODAY}, ["Zebras"]),
        ({"first": date(2027, 6, 1), "last": date(2027, 6, 30)}, ["Alpacas", "Mules"]),
        ({"first": date(2028, 1, 1)}, []),
        ({"search": "cruz", "status": BookingStatus.CANCELLED, "ends_from": TODAY}, ["Mules"]),
    ],
)
def test_filters_narrow_the_list(season: Session, wanted: dict[str, object], found: list[str]) -> None:
    assert listed(season, **wanted) == found


def test_an_itinerary_narrows_the_list(season: Session) -> None:
    line = booking_lists.lines(season, list(booking_lists.matching_ids(season)))[0]
    group = booking_lists.group(season, line.id)
    assert group.booking.name == "Zebras"
    row = season.db.execute("SELECT itinerary_id FROM departure WHERE id = :id", {"id": line.departure_id}).fetchone()
    assert listed(season, itinerary_id=row[0]) == ["Zebras"]


@pytest.mark.parametrize(
    ("key", "names"),
    [
        ("name", ["Alpacas", "Mules", "Zebras"]),
        ("lead", ["Zebras", "Alpacas", "Mules"]),
        ("travellers", ["Zebras", "Mules", "Alpacas"]),
        ("status", ["Mules", "Zebras", "Alpacas"]),
        ("reference", ["Zebras", "Alpacas", "Mules"]),
        ("departure", ["Zebras", "Alpacas", "Mules"]),
        ("start", ["Zebras", "Alpacas", "Mules"]),
        ("language", ["Zebras", "Alpacas", "Mules"]),
    ],
)
def test_every_column_sorts_both_ways(season: Session, key: str, names: list[str]) -> None:
    assert listed(season, Order(key)) == names
    assert set(listed(season, Order(key, descending=True))) == set(names)
    if key in {"name", "start", "departure", "reference", "lead"}:
        assert listed(season, Order(key, descending=True)) == names[::-1]


@pytest.mark.parametrize("wanted", [{}, {"first": date(2027, 1, 1)}, {"search": "l"}, {"search": "l beck"}])
@pytest.mark.parametrize("descending", [False, True])
def test_a_group_without_a_leader_comes_last_both_ways(
    season: Session, wanted: dict[str, object], *, descending: bool
) -> None:
    before = listed(season, Order("lead", descending=descending), **wanted)
    with season.transaction("Nobody leads") as work:
        work.db.execute("UPDATE booking SET lead_client_id = NULL, search = search || ' beck' WHERE name = 'Alpacas'")
    after = listed(season, Order("lead", descending=descending), **wanted)
    assert after == [*(name for name in before if name != "Alpacas"), "Alpacas"]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.lists(st.sampled_from(["al", "alp", "beck", "l", "l4-2", "zofia", "mules", "ine", "x", "z"]), max_size=3)
)
@pytest.mark.parametrize("key", ["start", "name", "lead"])
def test_every_word_stands_in_the_group_or_in_its_leader_in_whatever_order(
    season: Session, words: list[str], key: str
) -> None:
    rows = season.db.execute(
        "SELECT booking.name, booking.search, client.search AS lead FROM booking "
        "LEFT JOIN client ON client.id = lead_client_id"
    )
    plain = {
        row["name"]
        for row in rows
        if all(
            any(word in text if len(word) >= 3 else f" {word}" in f" {text}" for text in (row["search"], row["lead"]))
            for word in words
        )
    }
    found = listed(season, Order(key), search=" ".join(words))
    assert (len(found), set(found)) == (len(plain), plain)


def test_a_line_says_who_leads_and_how_many_travel(season: Session) -> None:
    ids = list(booking_lists.matching_ids(season, BookingFilter("alpacas")))
    (line,) = booking_lists.lines(season, ids)
    assert (line.lead, line.travellers, line.departure_code) == ("Beck, Zofia", 2, "L4-2027-06-14")


def test_the_seasons_are_the_years_of_departures(season: Session) -> None:
    scheduled(season, start=date(2028, 3, 1))
    assert booking_lists.seasons(season) == (2028, 2027)


def test_a_group_that_is_gone_is_said(season: Session) -> None:
    with pytest.raises(NotFound, match="no longer in the file"):
        booking_lists.group(season, 9999)
