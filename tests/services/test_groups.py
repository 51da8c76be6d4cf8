"""Groups go on departures whole or not at all, and never beyond capacity without a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from builders import booked, client, scheduled, travellers
from lares_desk.domain.departure import Group
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.people import BookingStatus, TentKind, Traveller
from lares_desk.errors import InvalidInput, NotFound, Refused
from lares_desk.services import clients, departures, files, groups
from lares_desk.services.session import Session


def the_group(session: Session, departure_id: int) -> Group:
    (group,) = departures.dossier(session, departure_id).groups
    return group


def test_a_booking_has_a_reference_its_travellers_in_order_and_a_lead(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure, 3)
    group = the_group(session, departure.id)
    assert booking.reference == "L4-2027-06-14-G1"
    assert [traveller.position for traveller in group.travellers] == [1, 2, 3]
    assert group.booking.lead_client_id == group.travellers[0].client.id


def test_one_bad_traveller_keeps_the_whole_group_off(session: Session) -> None:
    departure = scheduled(session)
    people = [*travellers(2), Traveller(client(email="not an address"))]
    with pytest.raises(InvalidInput, match="not an e-mail address"):
        booked(session, departure, people)
    assert files.counts(session) | {"booking": 0, "client": 0, "traveller": 0} == files.counts(session)


def test_beyond_capacity_a_reason_is_asked_for_and_kept(session: Session) -> None:
    departure = scheduled(session, capacity=3)
    booked(session, departure, 2)
    with pytest.raises(Refused, match="has 3 seats; this would make 4 travellers"):
        booked(session, departure, 2, name="Group two")
    assert files.counts(session)["client"] == 2
    done = groups.book(session, departure.id, "Group two", travellers(2, "Late"), over_capacity_reason="Twins")
    assert done.value.over_capacity_reason == "Twins"
    assert files.problems(session) == []


def test_the_last_seat_needs_no_reason(session: Session) -> None:
    booked(session, scheduled(session, capacity=2), 2)


def test_a_cancelled_group_takes_no_seat_and_comes_back_only_where_there_is_one(session: Session) -> None:
    departure = scheduled(session, capacity=2)
    booking = booked(session, departure, 2)
    groups.save(session, replace(booking, status=BookingStatus.CANCELLED))
    booked(session, departure, 2, name="Group two")
    cancelled = departures.dossier(session, departure.id).groups[0].booking
    with pytest.raises(Refused, match="has 2 seats"):
        groups.save(session, replace(cancelled, status=BookingStatus.CONFIRMED))
    assert departures.dossier(session, departure.id).booked == 2


def test_one_more_traveller_obeys_the_capacity_too(session: Session) -> None:
    departure = scheduled(session, capacity=1)
    booking = booked(session, departure, 1)
    late = Traveller(client("Late"))
    with pytest.raises(Refused):
        groups.add_travellers(session, booking.id, [late])
    groups.add_travellers(session, booking.id, [late], "Their mother")
    assert the_group(session, departure.id).booking.over_capacity_reason == "Their mother"


def test_one_more_beyond_capacity_needs_a_reason_of_its_own(session: Session) -> None:
    departure = scheduled(session, capacity=1)
    booking = groups.book(session, departure.id, "Twins", travellers(2), over_capacity_reason="Twins").value
    with pytest.raises(Refused, match="this would make 3 travellers"):
        groups.add_travellers(session, booking.id, [Traveller(client("Late"))])
    assert departures.dossier(session, departure.id).booked == 2


def test_the_reason_stays_as_long_as_the_departure_is_over_capacity(session: Session) -> None:
    departure = scheduled(session, capacity=1)
    booking = groups.book(session, departure.id, "Twins", travellers(2), over_capacity_reason="Twins").value
    with pytest.raises(InvalidInput, match="Write why") as caught:
        groups.save(session, replace(booking, over_capacity_reason=" "))
    assert caught.value.field == "over_capacity_reason"
    groups.save(session, replace(booking, name="The twins"))
    groups.remove_travellers(session, [the_group(session, departure.id).travellers[1].id], booking.id)
    groups.save(session, replace(the_group(session, departure.id).booking, over_capacity_reason=""))
    assert the_group(session, departure.id).booking.over_capacity_reason == ""


def test_a_cancelled_group_takes_one_more_without_a_seat(session: Session) -> None:
    departure = scheduled(session, capacity=2)
    cancelled = booked(session, departure, 1)
    groups.save(session, replace(cancelled, status=BookingStatus.CANCELLED))
    groups.book(session, departure.id, "Big", travellers(3, "Big"), over_capacity_reason="Family")
    groups.add_travellers(session, cancelled.id, [Traveller(client("Late"))])
    assert departures.dossier(session, departure.id).booked == 3


def test_nobody_joins_a_group_of_a_cancelled_departure(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure)
    departures.save(session, replace(departure, status=DepartureStatus.CANCELLED))
    with pytest.raises(Refused, match="is cancelled: no group can join it"):
        groups.add_travellers(session, booking.id, [Traveller(client("Late"))])


def test_nobody_arrives_after_the_trek_has_started(session: Session) -> None:
    departure = scheduled(session)
    late = Traveller(client("Late"), arrival_on=date(2027, 6, 15))
    booking = booked(session, departure, [Traveller(client(), arrival_on=departure.start)])
    (there,) = the_group(session, departure.id).travellers
    for act in (
        lambda: booked(session, departure, [late], name="Group two"),
        lambda: groups.add_travellers(session, booking.id, [late]),
        lambda: groups.save_travellers(session, [replace(there, arrival_on=date(2027, 6, 15))]),
    ):
        with pytest.raises(
            InvalidInput, match="would arrive on 2027-06-15, but the trek starts on 2027-06-14"
        ) as caught:
            act()
        assert caught.value.field == "arrival_on"
    assert files.counts(session)["traveller"] == 1


def test_a_passport_never_brings_somebody_else(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure, [Traveller(client("Real", "Anna", passport="X77", nationality="PE"))])
    ben = Traveller(client("Other", "Ben", passport="X77", medical="asthma"))
    with pytest.raises(Refused, match="Passport X77 belongs to Anna Real"):
        groups.add_travellers(session, booking.id, [ben])
    assert files.counts(session)["client"] == 1


def test_no_group_joins_a_cancelled_departure(session: Session) -> None:
    departure = scheduled(session)
    departures.save(session, replace(departure, status=DepartureStatus.CANCELLED))
    with pytest.raises(Refused, match="is cancelled"):
        booked(session, departure)


def test_nobody_is_on_one_departure_twice(session: Session) -> None:
    departure = scheduled(session)
    people = travellers(1)
    booked(session, departure, people)
    with pytest.raises(Refused, match="is on departure L4-2027-06-14 already, in group Group one"):
        booked(session, departure, people, name="Group two")


def test_a_client_who_comes_again_is_the_same_client(session: Session) -> None:
    by_passport, by_birth = travellers(1)[0], Traveller(client(birth_date=date(1990, 6, 25)))
    for start in (date(2027, 6, 14), date(2027, 8, 1)):
        booked(session, scheduled(session, start=start), [by_passport, by_birth])
    assert files.counts(session)["client"] == 2


def test_two_people_of_one_name_and_no_passport_are_two_clients(session: Session) -> None:
    booked(session, scheduled(session), [Traveller(client()), Traveller(client())])
    assert files.counts(session)["client"] == 2


def test_when_the_lead_leaves_the_next_one_leads(session: Session) -> None:
    departure = scheduled(session)
    booked(session, departure, 2)
    first, second = the_group(session, departure.id).travellers
    groups.remove_travellers(session, [first.id], first.booking_id)
    assert the_group(session, departure.id).booking.lead_client_id == second.client.id
    groups.remove_travellers(session, [second.id], second.booking_id)
    assert the_group(session, departure.id).booking.lead_client_id is None
    assert files.problems(session) == []


def test_a_cancelled_group_does_not_come_back_with_somebody_who_has_joined_another(session: Session) -> None:
    departure = scheduled(session)
    first = booked(session, departure, 1)
    groups.save(session, replace(first, status=BookingStatus.CANCELLED))
    (traveller,) = the_group(session, departure.id).travellers
    booked(session, departure, [Traveller(traveller.client)], name="Group two")

    cancelled = departures.dossier(session, departure.id).groups[0].booking
    with pytest.raises(Refused, match="in group Group two"):
        groups.save(session, replace(cancelled, status=BookingStatus.CONFIRMED))


def test_a_cancelled_group_does_not_come_back_on_a_cancelled_departure(session: Session) -> None:
    departure = scheduled(session)
    groups.save(session, replace(booked(session, departure, 1), status=BookingStatus.CANCELLED))
    departures.save(session, replace(departure, status=DepartureStatus.CANCELLED))

    cancelled = departures.dossier(session, departure.id).groups[0].booking
    with pytest.raises(Refused, match="is cancelled"):
        groups.save(session, replace(cancelled, status=BookingStatus.CONFIRMED))


def test_a_removed_group_leaves_its_clients_and_its_reference_is_never_given_again(session: Session) -> None:
    departure = scheduled(session)
    first = booked(session, departure, 2)
    second = booked(session, departure, 2, name="Group two")
    groups.remove(session, first.id)
    groups.remove(session, second.id)
    assert files.counts(session)["client"] == 4
    assert booked(session, departure, 1, name="Group three").reference == "L4-2027-06-14-G3"


def test_what_is_true_of_a_traveller_on_this_trek_is_saved(session: Session) -> None:
    departure = scheduled(session)
    booked(session, departure, 1)
    (traveller,) = the_group(session, departure.id).travellers
    changed = replace(traveller, tent=TentKind.SINGLE, rents_bag=True, arrival_on=date(2027, 6, 12))
    groups.save_travellers(session, [changed])
    (found,) = the_group(session, departure.id).travellers
    assert replace(found, rev=traveller.rev) == changed


def test_a_group_without_a_name_or_a_departure_is_refused(session: Session) -> None:
    departure = scheduled(session)
    with pytest.raises(InvalidInput, match="Write a name"):
        booked(session, departure, name=" \t ")
    with pytest.raises(NotFound):
        groups.book(session, 999, "Nowhere")


@pytest.mark.parametrize(
    ("field", "value", "kept"),
    [("surname", "  van \u202e't  Hoff\n", "van 't Hoff"), ("passport", "x 123 ", "X123"), ("nationality", "pl", "PL"),
     ("phone", "984 123 456", "+51984123456"), ("surname", "e\u0301", "é")],
)  # fmt: skip
def test_what_people_type_is_kept_clean(session: Session, field: str, value: str, kept: str) -> None:
    client_id = clients.add(session, replace(client(), **{field: value})).value
    assert getattr(clients.get(session, client_id), field) == kept


@pytest.mark.parametrize(
    ("field", "value"),
    [("surname", "\x00"), ("surname", "D" * 121), ("nationality", "QQ"),
     ("nationality", "ZZ"), ("nationality", "eu"), ("birth_date", date(2027, 5, 2)),
     ("birth_date", date(1890, 1, 1)), ("email", "a@b"), ("phone", "soon"), ("medical", "x" * 2001)],
)  # fmt: skip
def test_what_cannot_be_kept_names_its_field(session: Session, field: str, value: object) -> None:
    with pytest.raises(InvalidInput) as caught:
        clients.add(session, replace(client(), **{field: value}))
    assert caught.value.field == field
    assert files.counts(session)["client"] == 0
