"""A departure is moved to another day, and says before what that means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from builders import START, booked, client, scheduled
from lares_desk.domain.people import BookingStatus, Traveller
from lares_desk.errors import InvalidInput, NotFound
from lares_desk.services import departure_lists, departure_moves, departures, groups, trek_days
from lares_desk.services.session import Session

LATER = date(2027, 6, 21)


def test_a_moved_departure_keeps_its_length_and_gets_the_code_of_its_day(session: Session) -> None:
    departure = scheduled(session)
    moved = departure_moves.move(session, departure.id, LATER).value
    assert (moved.code, moved.start, moved.end) == ("L4-2027-06-21", LATER, date(2027, 6, 24))
    assert departure_lists.matching_ids(session, "2027-06-21") == [departure.id]
    assert departure_lists.matching_ids(session, "2027-06-14") == []


def test_a_code_that_a_group_knows_stays(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure)
    plan = departure_moves.plan(session, departure.id, LATER)
    assert plan.keeps_code
    assert departure_moves.move(session, departure.id, LATER).value.code == departure.code
    groups.remove(session, booking.id)
    again = departure_moves.move(session, departure.id, date(2027, 6, 28)).value
    assert again.code == departure.code
    assert scheduled(session).code == "L4-2027-06-14-B"


def test_own_days_more_than_the_itinerarys_are_counted(session: Session) -> None:
    departure = scheduled(session)
    trek_days.add(session, "departure", departure.id)
    assert departure_moves.move(session, departure.id, LATER).value.end == date(2027, 6, 25)


def test_who_arrives_after_the_new_start_is_named_and_cancelled_groups_are_not(session: Session) -> None:
    departure = scheduled(session)
    late = Traveller(client("Late", "Lea"), arrival_on=date(2027, 6, 12))
    early = Traveller(client("Early", "Eva"), arrival_on=date(2027, 6, 10))
    booked(session, departure, [late, early])
    off = booked(session, departure, [Traveller(client("Off", "Olga"), arrival_on=date(2027, 6, 12))], "Cancelled one")
    groups.save(session, replace(off, status=BookingStatus.CANCELLED))
    plan = departure_moves.plan(session, departure.id, date(2027, 6, 11))
    assert [each.client.full_name for each in plan.late] == ["Lea Late"]
    assert departure_moves.plan(session, departure.id, date(2027, 6, 12)).late == ()


def test_a_guide_who_is_busy_then_and_a_past_day_are_said(session: Session) -> None:
    departure, other = scheduled(session), scheduled(session, "L3", date(2027, 6, 23))
    plan = departure_moves.plan(session, departure.id, LATER)
    assert [clash.code for clash in plan.clashes] == [other.code]
    assert not plan.is_past
    assert departure_moves.plan(session, departure.id, date(2027, 4, 30)).is_past


def test_a_cancelled_departure_clashes_with_nothing(session: Session) -> None:
    departure = scheduled(session)
    scheduled(session, "L3", date(2027, 6, 23))
    departures.cancel(session, departure.id, "No bookings")
    assert departure_moves.plan(session, departure.id, LATER).clashes == ()


@pytest.mark.parametrize("start", [START, date(1999, 12, 31), date(2100, 1, 1), date(20, 6, 14), date.max])
def test_the_same_day_and_another_century_are_refused(session: Session, start: date) -> None:
    departure = scheduled(session)
    for service in (departure_moves.plan, departure_moves.move):
        with pytest.raises(InvalidInput) as caught:
            service(session, departure.id, start)
        assert caught.value.field == "start"
    assert departures.dossier(session, departure.id).departure == departure


def test_a_departure_that_is_gone_is_not_moved(session: Session) -> None:
    with pytest.raises(NotFound):
        departure_moves.move(session, 99, LATER)
