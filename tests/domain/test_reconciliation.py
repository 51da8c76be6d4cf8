"""One number before anything prints, and the name of whoever stands in its way."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from full_dossier import full_dossier
from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.logistics import RoomKind, Service, ServiceKind
from lares_desk.domain.people import BookingStatus
from lares_desk.domain.reconciliation import Count, counts
from lares_desk.domain.trek import DayState, Lodging, TrekDay

ALL = (
    "seats", "names", "beds", "tent_places", "dinners", "machu_picchu_tickets", "train_seats", "vehicle_seats",
)  # fmt: skip


def count(dossier: Dossier, what: str) -> Count:
    return next(each for each in counts(dossier) if each.what == what)


def with_service(dossier: Dossier, service_id: int, **changes: object) -> Dossier:
    services = tuple(
        replace(each, **changes) if each.id == service_id else each  # type: ignore[arg-type]
        for each in dossier.services
    )
    return replace(dossier, services=services)


def with_group(dossier: Dossier, number: int, group: Group) -> Dossier:
    groups = list(dossier.groups)
    groups[number] = group
    return replace(dossier, groups=tuple(groups))


def service(dossier: Dossier, kind: ServiceKind) -> Service:
    return next(each for each in dossier.services if each.kind is kind)


def test_a_whole_departure_is_one_number() -> None:
    found = counts(full_dossier())
    assert tuple(each.what for each in found) == ALL
    assert {each.count for each in found} == {12}
    assert all(each.is_right for each in found)


def test_somebody_without_a_ticket_is_named() -> None:
    dossier = full_dossier()
    entry = service(dossier, ServiceKind.MACHU_PICCHU)
    found = count(with_service(dossier, entry.id, tickets=entry.tickets[1:]), "machu_picchu_tickets")
    assert found == Count("machu_picchu_tickets", 11, missing=("Łukasz Jan Nowak",))


def test_the_ticket_of_somebody_who_has_left_is_one_too_many_under_its_own_name() -> None:
    dossier = full_dossier()
    entry = service(dossier, ServiceKind.MACHU_PICCHU)
    left = (replace(entry.tickets[0], traveller_id=None), *entry.tickets[1:])
    group = dossier.groups[0]
    dossier = with_group(
        with_service(dossier, entry.id, tickets=left), 0, replace(group, travellers=group.travellers[1:])
    )
    assert count(dossier, "machu_picchu_tickets") == Count("machu_picchu_tickets", 12, extra=("Łukasz Jan Nowak",))


def test_a_name_that_is_wrong_on_one_of_two_trains_says_on_which() -> None:
    dossier = full_dossier()
    back = next(each for each in dossier.services if each.name == "Train back")
    found = count(with_service(dossier, back.id, tickets=back.tickets[:-2]), "train_seats")
    assert found.count == 10
    assert found.missing == ("Дмитрий Иванов (Train back)", "João Silva (Train back)")


def test_a_name_that_is_on_no_train_says_no_train() -> None:
    dossier = full_dossier()
    for train in (each for each in dossier.services if each.kind is ServiceKind.TRAIN):
        dossier = with_service(dossier, train.id, tickets=train.tickets[1:])
    assert count(dossier, "train_seats").missing == ("Łukasz Jan Nowak",)


def test_a_train_home_that_nobody_has_booked_counts_0_and_names_everybody_with_its_date() -> None:
    dossier = full_dossier()
    kept = tuple(each for each in dossier.services if each.name not in ("Train back", "Minibus to Cusco"))
    found = count(replace(dossier, services=kept), "train_seats")
    assert (found.count, len(found.missing)) == (0, 12)
    assert found.missing[0] == "Łukasz Jan Nowak (2027-06-17 Aguas Calientes – Ollantaytambo)"
    home = count(replace(dossier, services=kept), "vehicle_seats")
    assert (home.count, home.missing[-1]) == (0, "João Silva (2027-06-17 Ollantaytambo – Cusco)")


def test_a_night_that_another_plan_spends_in_town_has_no_beds_until_a_hotel_is_entered() -> None:
    dossier = full_dossier()
    days = tuple(replace(day, state=DayState.SHORTENED) if day.number == 2 else day for day in dossier.days)
    found = count(replace(dossier, days=days), "beds")
    assert (found.count, len(found.missing)) == (0, 12)
    assert "2027-06-15 Ollantaytambo" in found.missing[0]


def test_a_cancelled_group_does_not_go_and_what_it_still_holds_is_too_much() -> None:
    dossier = full_dossier()
    group = dossier.groups[1]
    cancelled = replace(group.booking, status=BookingStatus.CANCELLED)
    dossier = with_group(dossier, 1, replace(group, booking=cancelled))
    assert count(dossier, "names") == Count("names", 9)
    assert count(dossier, "dinners").count == 9
    assert count(dossier, "tent_places").extra == ("Ñusta Quispe Ñahui", "Túpac García Ccori", "Milagros Yábar Núñez")
    assert count(dossier, "machu_picchu_tickets").count == 12


def test_the_last_of_the_list_have_no_seat_in_a_vehicle_that_is_too_small() -> None:
    found = count(with_service(full_dossier(), 71, seats=10), "vehicle_seats")
    assert found.count == 10
    assert found.missing == ("Дмитрий Иванов (Minibus to the hot springs)", "João Silva (Minibus to the hot springs)")


def test_seats_that_nobody_takes_are_no_difference() -> None:
    assert count(with_service(full_dossier(), 71, seats=40), "vehicle_seats") == Count("vehicle_seats", 12)


def test_somebody_in_two_tents_is_too_many_and_somebody_in_none_is_missing() -> None:
    dossier = full_dossier()
    tents = [room for room in dossier.rooms if room.kind is RoomKind.TENT]
    wrong = replace(tents[0], traveller_ids=(201, 203))
    rooms = tuple(wrong if room.id == wrong.id else room for room in dossier.rooms)
    found = count(replace(dossier, rooms=rooms), "tent_places")
    assert found == Count("tent_places", 12, missing=("Zofia Nowak",), extra=("Hanna Nowak",))


def test_a_hotel_without_rooms_is_held_against_the_beds_that_it_promised() -> None:
    dossier = full_dossier()
    hotel = service(dossier, ServiceKind.HOTEL)
    rooms = tuple(room for room in dossier.rooms if room.kind is not RoomKind.ROOM)
    dossier = replace(dossier, rooms=rooms)
    assert count(dossier, "beds") == Count("beds", 12)
    assert count(with_service(dossier, hotel.id, seats=None), "beds").count == 0


def test_seats_beyond_the_capacity_need_a_reason() -> None:
    dossier = full_dossier()
    tight = replace(dossier, departure=replace(dossier.departure, capacity=10))
    assert count(tight, "seats") == Count("seats", 10, missing=("Дмитрий Иванов", "João Silva"))
    group = tight.groups[2]
    let_on = replace(group, booking=replace(group.booking, over_capacity_reason="Friends"))
    assert count(with_group(tight, 2, let_on), "seats") == Count("seats", 12)


def test_somebody_without_a_surname_is_missing_among_the_names() -> None:
    dossier = full_dossier()
    group = dossier.groups[0]
    nameless = replace(group.travellers[0], client=replace(group.travellers[0].client, surname="", given_names=""))
    dossier = with_group(dossier, 0, replace(group, travellers=(nameless, *group.travellers[1:])))
    assert count(dossier, "names") == Count("names", 11, missing=("L4-2027-06-14-G1 1",))


def test_a_trek_that_needs_none_of_a_thing_and_has_none_has_no_count_of_it() -> None:
    bare = TrekDay(1, full_dossier().days[0].title)
    dossier = replace(full_dossier(), days=(bare,), services=(), rooms=())
    assert [each.what for each in counts(dossier)] == ["seats", "names"]


def test_a_trek_that_needs_beds_and_has_none_counts_0_and_names_everybody() -> None:
    dossier = full_dossier()
    assert any(day.lodging is Lodging.HOTEL for day in dossier.days)
    found = count(replace(dossier, services=(), rooms=()), "beds")
    assert (found.count, len(found.missing)) == (0, 12)


def test_a_departure_without_anybody_counts_nobody() -> None:
    found = counts(replace(full_dossier(), groups=(), services=(), rooms=(), days=()))
    assert found == (Count("seats", 0), Count("names", 0))


@settings(max_examples=40)
@given(st.data())
def test_whoever_loses_any_piece_is_named_and_nobody_else(data: st.DataObject) -> None:
    dossier = full_dossier()
    people = [each for group in dossier.groups for each in group.travellers]
    gone = data.draw(st.sets(st.sampled_from([each.id for each in people])))
    services = tuple(
        replace(each, tickets=tuple(ticket for ticket in each.tickets if ticket.traveller_id not in gone))
        if each.kind is ServiceKind.MACHU_PICCHU
        else each
        for each in dossier.services
    )
    rooms = tuple(
        replace(room, traveller_ids=tuple(each for each in room.traveller_ids if each not in gone))
        for room in dossier.rooms
    )
    dossier = replace(dossier, services=services, rooms=rooms)
    names = tuple(each.client.full_name for each in people if each.id in gone)
    for what in ("machu_picchu_tickets", "beds", "tent_places"):
        found = count(dossier, what)
        assert sorted(found.missing) == sorted(names)
        assert found.extra == ()
        assert found.count == 12 - len(gone)


@settings(max_examples=40)
@given(st.sets(st.integers(0, 2)))
def test_every_count_balances(cancelled: set[int]) -> None:
    dossier = full_dossier()
    for number in cancelled:
        group = dossier.groups[number]
        booking = replace(group.booking, status=BookingStatus.CANCELLED)
        dossier = with_group(dossier, number, replace(group, booking=booking))
    for each in counts(dossier):
        assert each.count + len(each.missing) - len(each.extra) == dossier.booked
