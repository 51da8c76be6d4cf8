"""A departure goes on the calendar with its own days, a code of its own, and seats that are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from builders import START, booked, scheduled
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import BookingStatus
from lares_desk.errors import InvalidInput, NotFound, Refused
from lares_desk.services import crew, departure_lists, departure_series, departures, groups, itineraries, trek_days
from lares_desk.services.session import Session


def test_the_code_says_trek_and_day_and_a_second_one_that_day_gets_a_letter(session: Session) -> None:
    codes = [scheduled(session).code for _ in range(3)]
    assert codes == ["L4-2027-06-14", "L4-2027-06-14-B", "L4-2027-06-14-C"]


def test_a_departure_ends_with_its_last_day_and_starts_open(session: Session) -> None:
    departure = scheduled(session)
    assert (departure.end, departure.status) == (date(2027, 6, 17), DepartureStatus.OPEN)


def test_a_departure_has_its_own_copy_of_the_days(session: Session) -> None:
    departure = scheduled(session)
    sold = itineraries.by_code(session, "L4")
    own = departures.dossier(session, departure.id).days
    assert [day.title for day in own] == [day.title for day in sold.days]
    trek_days.save(session, replace(own[0], title=LocalText("Changed", "Cambiado")))
    assert itineraries.by_code(session, "L4").days[0].title == sold.days[0].title
    assert departures.dossier(session, departure.id).days[0].title.en == "Changed"


def test_a_change_of_the_trek_as_sold_leaves_departures_as_they_were(session: Session) -> None:
    departure = scheduled(session)
    trek_days.remove(session, itineraries.by_code(session, "L4").days[0].id)
    assert len(departures.dossier(session, departure.id).days) == 4


def test_a_guide_is_known_by_name_with_or_without_accents_or_joins_the_crew(session: Session) -> None:
    scheduled(session, guide="Ñusta Huamán")
    second = scheduled(session, "L3", date(2027, 7, 1), guide="nusta huaman")
    assert [guide.name for guide in crew.guides(session)] == ["Ñusta Huamán"]
    assert [each.member.name for each in departures.dossier(session, second.id).guides] == ["Ñusta Huamán"]


def test_a_guide_on_two_departures_at_once_is_found(session: Session) -> None:
    first, second = scheduled(session), scheduled(session, "L3", date(2027, 6, 17))
    (guide,) = crew.guides(session)
    (clash,) = crew.clashes(session, [guide], second.start, second.end, second.id)
    assert (clash.guide, clash.code, clash.start, clash.end) == (guide.name, first.code, first.start, first.end)
    assert crew.clashes(session, [guide], date(2027, 6, 18), date(2027, 6, 18), second.id) == ()


def test_a_guide_can_be_changed_and_taken_off(session: Session) -> None:
    departure = scheduled(session)
    departures.set_guide(session, departure.id, "Maribel Ttito")
    assert [each.member.name for each in departures.dossier(session, departure.id).guides] == ["Maribel Ttito"]
    departures.set_guide(session, departure.id, "")
    assert departures.dossier(session, departure.id).guides == ()


@pytest.mark.parametrize("capacity", [0, -1, 501])
def test_a_capacity_that_is_none_is_refused_and_nothing_is_scheduled(session: Session, capacity: int) -> None:
    with pytest.raises(InvalidInput) as caught:
        scheduled(session, capacity=capacity, guide="Somebody New")
    assert caught.value.field == "capacity"
    assert departure_lists.matching_ids(session) == []
    assert crew.guides(session) == ()


def test_a_trek_without_days_cannot_be_scheduled(session: Session) -> None:
    itineraries.add(session, "NEW", LocalText("New", "Nuevo"))
    with pytest.raises(InvalidInput, match="NEW has no trek days yet"):
        scheduled(session, "NEW")


def test_a_code_is_found_in_small_letters_and_an_unknown_one_is_named(session: Session) -> None:
    departure = scheduled(session)
    assert departures.id_of_code(session, " l4-2027-06-14 ") == departure.id
    with pytest.raises(NotFound, match=r"There is no departure L9 in agency\.lares"):
        departures.id_of_code(session, "L9")


def test_fewer_seats_than_are_sold_need_a_reason_and_keep_it(session: Session) -> None:
    departure = scheduled(session)
    booked(session, departure, 3, "First group")
    second = booked(session, departure, 2, "Second group")
    with pytest.raises(InvalidInput, match="5 seats are taken already") as caught:
        departures.save(session, replace(departure, capacity=4))
    assert caught.value.field == "over_capacity_reason"
    departures.save(session, replace(departure, capacity=4), "One tent was lost")
    dossier = departures.dossier(session, departure.id)
    assert dossier.departure.capacity == 4
    reasons = {group.booking.name: group.booking.over_capacity_reason for group in dossier.groups}
    assert reasons == {"First group": "", "Second group": "One tent was lost"}
    departures.save(session, replace(dossier.departure, capacity=3), "And another")
    dossier = departures.dossier(session, departure.id)
    assert dossier.groups[1].booking.id == second.id
    assert dossier.groups[1].booking.over_capacity_reason == "One tent was lost; And another"


def test_seats_down_to_those_that_are_taken_need_no_reason(session: Session) -> None:
    departure = scheduled(session)
    booked(session, departure, 5)
    departures.save(session, replace(departure, capacity=5))
    assert departures.dossier(session, departure.id).departure.capacity == 5


def test_a_departure_is_cancelled_with_a_reason_and_set_open_again(session: Session) -> None:
    departure = scheduled(session)
    booked(session, departure)
    departures.cancel(session, departure.id, "  Landslide   at Lares ")
    dossier = departures.dossier(session, departure.id)
    assert (dossier.departure.status, dossier.departure.cancel_reason) == (
        DepartureStatus.CANCELLED, "Landslide at Lares",
    )  # fmt: skip
    assert len(dossier.groups) == 1
    with pytest.raises(Refused, match="cancelled already"):
        departures.cancel(session, departure.id, "Again")
    departures.reopen(session, departure.id)
    after = departures.dossier(session, departure.id).departure
    assert (after.status, after.cancel_reason) == (DepartureStatus.OPEN, "")


def test_only_a_cancelled_departure_is_opened_again(session: Session) -> None:
    departure = scheduled(session)
    departures.save(session, replace(departure, status=DepartureStatus.GUARANTEED))
    with pytest.raises(Refused, match="is not cancelled"):
        departures.reopen(session, departure.id)
    assert departures.dossier(session, departure.id).departure.status is DepartureStatus.GUARANTEED


def test_a_retired_trek_is_neither_scheduled_nor_repeated(session: Session) -> None:
    departure = scheduled(session)
    itineraries.retire(session, departure.itinerary_id)
    with pytest.raises(InvalidInput, match="L4 is retired"):
        departures.schedule(session, itineraries.get(session, departure.itinerary_id), date(2027, 7, 1))
    with pytest.raises(InvalidInput, match="L4 is retired"):
        departure_series.duplicate(session, departure.id, 7, 2, with_guide=True)


@pytest.mark.parametrize("reason", ["", "   ", "\x00\t"])
def test_a_departure_is_not_cancelled_without_a_reason(session: Session, reason: str) -> None:
    departure = scheduled(session)
    with pytest.raises(InvalidInput, match="Write why") as caught:
        departures.cancel(session, departure.id, reason)
    assert caught.value.field == "cancel_reason"


def test_a_reason_of_5000_characters_is_refused(session: Session) -> None:
    departure = scheduled(session)
    with pytest.raises(InvalidInput, match="at most 300 fit"):
        departures.cancel(session, departure.id, "x" * 5000)


def test_why_it_was_cancelled_goes_when_the_status_changes(session: Session) -> None:
    departure = scheduled(session)
    departures.cancel(session, departure.id, "Landslide")
    cancelled = departures.dossier(session, departure.id).departure
    departures.save(session, replace(cancelled, status=DepartureStatus.GUARANTEED))
    assert departures.dossier(session, departure.id).departure.cancel_reason == ""


def test_a_departure_without_groups_is_deleted_with_its_days(session: Session) -> None:
    departure = scheduled(session)
    departures.remove(session, departure.id)
    assert departure_lists.matching_ids(session) == []
    assert trek_days.of_owner(session, "departure", departure.id) == ()


def test_a_departure_with_groups_even_cancelled_ones_is_kept(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure)
    groups.save(session, replace(booking, status=BookingStatus.CANCELLED))
    with pytest.raises(Refused, match=r"has groups \(1\)"):
        departures.remove(session, departure.id)
    assert departure_lists.matching_ids(session) == [departure.id]


@pytest.mark.parametrize(
    ("search", "found"),
    [("", 2), ("l3", 1), ("clasico", 1), ("CLASSIC", 1), ("qolqe", 2), ("musterfrau", 1), ("musterfrau l3", 0),
     ("2027-06", 1), ("100%", 0), ("_", 0)],
)  # fmt: skip
def test_departures_are_found_by_code_trek_guide_and_group(session: Session, search: str, found: int) -> None:
    booked(session, scheduled(session), name="Familie Müsterfrau")
    scheduled(session, "L3", date(2027, 8, 1))
    assert len(departure_lists.matching_ids(session, search)) == found


def test_a_line_of_the_list_counts_the_seats_that_are_taken(session: Session) -> None:
    departure = scheduled(session)
    booked(session, departure, 3)
    (line,) = departure_lists.lines(session, departure_lists.matching_ids(session))
    assert (line.booked, line.capacity, line.guide, line.itinerary_code) == (3, 12, "Yuri Qolqe", "L4")
    assert line.start == START


def test_lines_come_in_the_order_asked_and_without_those_that_are_gone(session: Session) -> None:
    first, second = scheduled(session), scheduled(session)
    assert [line.id for line in departure_lists.lines(session, [second.id, 999, first.id])] == [second.id, first.id]
