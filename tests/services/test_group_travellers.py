"""Travellers join, move, change places and share tents: each in one action, all or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from builders import booked, client, scheduled, travellers
from lares_desk.domain.departure import Group
from lares_desk.domain.people import BookingStatus, TentKind, Traveller
from lares_desk.errors import Conflict, InvalidInput, NotFound, Refused
from lares_desk.services import clients, departures, files, groups
from lares_desk.services.session import Session


def all_groups(session: Session, departure_id: int) -> tuple[Group, ...]:
    return departures.dossier(session, departure_id).groups


def surnames(group: Group) -> list[str]:
    return [each.client.surname for each in group.travellers]


def actions(session: Session) -> int:
    return int(session.db.execute("SELECT count(*) FROM action").fetchone()[0])


def test_several_join_in_one_action(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure, 1)
    before = actions(session)
    done = groups.add_travellers(session, booking.id, travellers(3, "Late"))
    (group,) = all_groups(session, departure.id)
    assert done.value == tuple(each.id for each in group.travellers[1:])
    assert [each.position for each in group.travellers] == [1, 2, 3, 4]
    assert done.action == "Add travellers"
    assert actions(session) == before + 1


def test_one_who_will_not_do_keeps_all_of_them_off(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure, [Traveller(client(passport="X1"))])
    people = [Traveller(client("Good")), Traveller(client(passport="X1"))]
    with pytest.raises(Refused, match="is on departure L4-2027-06-14 already"):
        groups.add_travellers(session, booking.id, people)
    assert surnames(all_groups(session, departure.id)[0]) == ["Kowalska"]
    assert files.counts(session)["client"] == 1


def test_several_beyond_capacity_need_a_reason_that_is_kept(session: Session) -> None:
    departure = scheduled(session, capacity=2)
    booking = booked(session, departure, 1)
    with pytest.raises(Refused, match="this would make 3 travellers"):
        groups.add_travellers(session, booking.id, travellers(2, "Late"))
    groups.add_travellers(session, booking.id, travellers(2, "Late"), "A mother with twins")
    (group,) = all_groups(session, departure.id)
    assert group.booking.over_capacity_reason == "A mother with twins"


def test_travellers_move_to_the_end_of_another_group_in_one_action(session: Session) -> None:
    departure = scheduled(session)
    first, second = booked(session, departure, 3), booked(session, departure, 1, name="Group two")
    moving = all_groups(session, departure.id)[0].travellers[:2]
    before = actions(session)
    groups.move_travellers(session, [moving[1].id, moving[0].id], second.id)
    one, two = all_groups(session, departure.id)
    assert surnames(one) == ["Groupone 3"]
    assert surnames(two) == ["Grouptwo 1", "Groupone 2", "Groupone 1"]
    assert one.booking.lead_client_id == one.travellers[0].client.id
    assert two.booking.lead_client_id == two.travellers[0].client.id
    assert (one.booking.id, actions(session)) == (first.id, before + 1)
    assert files.problems(session) == []


def test_moving_everybody_leaves_a_group_without_a_lead(session: Session) -> None:
    departure = scheduled(session, capacity=2)
    booked(session, departure, 2)
    empty = groups.book(session, departure.id, "Group two").value
    everybody = [each.id for each in all_groups(session, departure.id)[0].travellers]
    groups.move_travellers(session, everybody, empty.id)
    one, two = all_groups(session, departure.id)
    assert one.booking.lead_client_id is None
    assert two.booking.lead_client_id == two.travellers[0].client.id


def test_nobody_moves_to_a_cancelled_group_or_to_another_departure(session: Session) -> None:
    departure = scheduled(session)
    booked(session, departure, 1)
    off = booked(session, departure, 1, name="Off")
    groups.cancel(session, off)
    elsewhere = booked(session, scheduled(session, start=date(2027, 8, 1)), 1, name="Far")
    traveller = all_groups(session, departure.id)[0].travellers[0]
    with pytest.raises(Refused, match="Group Off is cancelled"):
        groups.move_travellers(session, [traveller.id], off.id)
    with pytest.raises(NotFound):
        groups.move_travellers(session, [traveller.id], elsewhere.id)


def test_who_leaves_a_cancelled_group_takes_a_seat_again(session: Session) -> None:
    departure = scheduled(session, capacity=1)
    off = booked(session, departure, 1, name="Off")
    groups.cancel(session, off)
    full = booked(session, departure, 1, name="Full")
    traveller = all_groups(session, departure.id)[0].travellers[0]
    with pytest.raises(Refused, match="has 1 seats; this would make 2"):
        groups.move_travellers(session, [traveller.id], full.id)
    groups.move_travellers(session, [traveller.id], full.id, "Sisters")
    dossier = departures.dossier(session, departure.id)
    assert dossier.booked == 2
    assert dossier.groups[1].booking.over_capacity_reason == "Sisters"


def test_who_has_joined_another_group_meanwhile_does_not_come_back_from_a_cancelled_one(session: Session) -> None:
    departure = scheduled(session)
    off = booked(session, departure, 1, name="Off")
    groups.cancel(session, off)
    (there,) = all_groups(session, departure.id)[0].travellers
    target = booked(session, departure, [Traveller(there.client)], name="Full")
    with pytest.raises(Refused, match="already, in group Full"):
        groups.move_travellers(session, [there.id], target.id)


def test_a_group_is_put_in_another_order_and_its_lead_stays(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure, 3)
    ids = [each.id for each in all_groups(session, departure.id)[0].travellers]
    groups.reorder(session, booking.id, [ids[2], ids[0], ids[1]])
    (group,) = all_groups(session, departure.id)
    assert surnames(group) == ["Groupone 3", "Groupone 1", "Groupone 2"]
    assert group.booking.lead_client_id == group.travellers[1].client.id
    with pytest.raises(Refused, match="have changed meanwhile"):
        groups.reorder(session, booking.id, ids[:2])


def test_two_who_share_a_tent_are_changed_in_one_action(session: Session) -> None:
    departure = scheduled(session)
    booked(session, departure, 3)
    first, second, _third = all_groups(session, departure.id)[0].travellers
    done = groups.save_travellers(session, [replace(first, tent_with=second.client.full_name)])
    mates = [each.tent_with for each in all_groups(session, departure.id)[0].travellers]
    assert mates == [second.client.full_name, first.client.full_name, ""]
    assert done.action == "Change traveller"


def test_several_are_changed_in_one_action_or_none(session: Session) -> None:
    departure = scheduled(session)
    booked(session, departure, 2)
    one, two = all_groups(session, departure.id)[0].travellers
    late = replace(two, arrival_on=date(2027, 6, 15))
    with pytest.raises(InvalidInput):
        groups.save_travellers(session, [replace(one, rents_bag=True), late])
    assert not all_groups(session, departure.id)[0].travellers[0].rents_bag
    before = actions(session)
    groups.save_travellers(session, [replace(one, rents_bag=True), replace(two, tent=TentKind.SINGLE)])
    one, two = all_groups(session, departure.id)[0].travellers
    assert (one.rents_bag, two.tent, actions(session)) == (True, TentKind.SINGLE, before + 1)


@pytest.mark.parametrize("year", [20, 1905, 2127])
def test_nobody_arrives_in_another_century(session: Session, year: int) -> None:
    departure = scheduled(session)
    booked(session, departure, 1)
    (one,) = all_groups(session, departure.id)[0].travellers
    with pytest.raises(InvalidInput, match="not a date of this century"):
        groups.save_travellers(session, [replace(one, arrival_on=date(year, 1, 1))])
    with pytest.raises(InvalidInput, match="not a date of this century"):
        groups.book(session, departure.id, "Late", [Traveller(client("Late", "Jo"), arrival_on=date(year, 1, 1))])


def test_a_change_of_nothing_leaves_no_action(session: Session) -> None:
    departure = scheduled(session)
    booked(session, departure, 1)
    before = actions(session)
    groups.save_travellers(session, all_groups(session, departure.id)[0].travellers)
    assert actions(session) == before


def test_what_somebody_else_has_changed_meanwhile_is_not_overwritten(session: Session) -> None:
    departure = scheduled(session)
    booked(session, departure, 1)
    (read,) = all_groups(session, departure.id)[0].travellers
    groups.save_travellers(session, [replace(read, rents_bag=True)])
    with pytest.raises(Conflict):
        groups.save_travellers(session, [replace(read, rents_poles=True)])


def test_who_leaves_takes_nobody_else_s_tent_along(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure, 2)
    one, two = all_groups(session, departure.id)[0].travellers
    groups.save_travellers(session, [replace(one, tent_with=two.client.full_name)])
    groups.remove_travellers(session, [one.id], booking.id)
    (left,) = all_groups(session, departure.id)[0].travellers
    assert left.tent_with == ""
    assert all_groups(session, departure.id)[0].booking.lead_client_id == left.client.id
    with pytest.raises(NotFound):
        groups.remove_travellers(session, [one.id], booking.id)


def pair(session: Session) -> tuple[int, list[Traveller]]:
    departure = scheduled(session)
    booked(session, departure, 3)
    one, two, three = all_groups(session, departure.id)[0].travellers
    groups.save_travellers(session, [replace(one, tent_with=two.client.full_name)])
    return departure.id, [one, two, three]


def test_one_of_a_pair_who_moves_alone_shares_no_tent_any_more(session: Session) -> None:
    departure_id, (one, _two, _three) = pair(session)
    other = booked(session, departures.dossier(session, departure_id).departure, 1, "Others")
    groups.move_travellers(session, [one.id], other.id)
    assert [each.tent_with for group in all_groups(session, departure_id) for each in group.travellers] == [""] * 4


def test_a_pair_that_moves_together_goes_on_sharing(session: Session) -> None:
    departure_id, (one, two, _three) = pair(session)
    other = booked(session, departures.dossier(session, departure_id).departure, 1, "Others")
    groups.move_travellers(session, [one.id, two.id], other.id)
    mates = [each.tent_with for each in all_groups(session, departure_id)[1].travellers]
    assert mates == ["", two.client.full_name, one.client.full_name]


def test_who_gets_another_name_is_still_who_the_tent_is_shared_with(session: Session) -> None:
    departure_id, (one, two, _three) = pair(session)
    clients.save(session, replace(clients.get(session, one.client.id), surname="Newname"))
    mates = [each.tent_with for each in all_groups(session, departure_id)[0].travellers]
    assert mates == [two.client.full_name, f"{one.client.given_names} Newname", ""]


def test_a_cancelled_group_is_named_so_in_its_action(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure, 1)
    assert groups.cancel(session, booking).action == "Cancel group"
    assert all_groups(session, departure.id)[0].booking.status is BookingStatus.CANCELLED


def test_what_a_traveller_is_asked_and_what_the_bags_weigh_is_kept(session: Session) -> None:
    departure = scheduled(session)
    booked(session, departure, 1)
    (one,) = all_groups(session, departure.id)[0].travellers
    facts = {"nights_high": 30, "is_student": True, "used_to_walking": False, "duffel_g": 7400, "daypack_g": 0}
    facts["boot_size"] = "EU 42"
    groups.save_travellers(session, [replace(one, **facts)])  # type: ignore[arg-type]
    (kept,) = all_groups(session, departure.id)[0].travellers
    assert {name: getattr(kept, name) for name in facts} == facts


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("nights_high", -1),
        ("nights_high", 31),
        ("duffel_g", -1),
        ("duffel_g", 100_001),
        ("daypack_g", 100_001),
        ("boot_size", "4" * 21),
    ],
)
def test_an_impossible_answer_of_a_traveller_is_refused_under_its_field(
    session: Session, field: str, value: int | str
) -> None:
    departure = scheduled(session)
    booked(session, departure, 1)
    (one,) = all_groups(session, departure.id)[0].travellers
    with pytest.raises(InvalidInput) as refusal:
        groups.save_travellers(session, [replace(one, **{field: value})])  # type: ignore[arg-type]
    assert refusal.value.field == field
    assert all_groups(session, departure.id)[0].travellers == (one,)
