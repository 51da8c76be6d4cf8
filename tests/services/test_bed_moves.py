"""People change beds: to a free one, with each other, or out of one, always in one step."""

from __future__ import annotations

import pytest

from builders import booked, client, scheduled
from lares_desk.domain.logistics import Room, RoomKind, Service, ServiceKind
from lares_desk.domain.people import Traveller
from lares_desk.errors import NotFound, Refused
from lares_desk.services import bed_moves, departures, logistics, undo
from lares_desk.services.session import Session


@pytest.fixture
def departure_id(session: Session) -> int:
    """Return a departure whose travellers 1 and 2 have a full tent, 3 one of two places, and 4 none."""
    departure = scheduled(session)
    booked(session, departure, [Traveller(client(f"Tester {n}", "Pat", passport=f"X{n}")) for n in range(1, 5)])
    one, two, three, _four = people(session, departure.id)
    for label, sleepers in (("Tent 1", (one, two)), ("Tent 2", (three,))):
        logistics.save_room(session, Room(departure.id, RoomKind.TENT, label, traveller_ids=sleepers))
    return departure.id


def people(session: Session, departure_id: int) -> list[int]:
    dossier = departures.dossier(session, departure_id)
    return [each.id for group in dossier.groups for each in group.travellers]


def sleepers(session: Session, departure_id: int) -> list[tuple[int, ...]]:
    return [each.traveller_ids for each in departures.dossier(session, departure_id).rooms]


def rooms(session: Session, departure_id: int) -> tuple[Room, ...]:
    return departures.dossier(session, departure_id).rooms


def test_somebody_moves_to_a_free_place_and_leaves_the_other_one(session: Session, departure_id: int) -> None:
    one, two, three, _four = people(session, departure_id)
    bed_moves.move(session, departure_id, one, rooms(session, departure_id)[1].id)
    assert sleepers(session, departure_id) == [(two,), (three, one)]


def test_two_people_change_places_in_one_step_that_is_taken_back_whole(session: Session, departure_id: int) -> None:
    one, two, three, _four = people(session, departure_id)
    bed_moves.move(session, departure_id, three, rooms(session, departure_id)[0].id, one)
    assert [set(each) for each in sleepers(session, departure_id)] == [{two, three}, {one}]
    undo.undo(session)
    assert sleepers(session, departure_id) == [(one, two), (three,)]


def test_who_had_no_bed_takes_that_of_another_who_has_none_then(session: Session, departure_id: int) -> None:
    one, two, three, four = people(session, departure_id)
    bed_moves.move(session, departure_id, four, rooms(session, departure_id)[0].id, one)
    assert [set(each) for each in sleepers(session, departure_id)] == [{two, four}, {three}]


def test_a_full_tent_takes_nobody_and_nothing_is_changed(session: Session, departure_id: int) -> None:
    four = people(session, departure_id)[3]
    before = sleepers(session, departure_id)
    with pytest.raises(Refused, match="Tent 1 is full: it has 2 places"):
        bed_moves.move(session, departure_id, four, rooms(session, departure_id)[0].id)
    assert sleepers(session, departure_id) == before


def test_moving_where_one_lies_already_changes_nothing(session: Session, departure_id: int) -> None:
    one = people(session, departure_id)[0]
    assert not bed_moves.move(session, departure_id, one, rooms(session, departure_id)[0].id).changes


def test_a_bed_in_the_hotel_is_no_bed_in_the_camp(session: Session, departure_id: int) -> None:
    one = people(session, departure_id)[0]
    hotel = logistics.save_service(session, Service(departure_id, ServiceKind.HOTEL, "Hostal Muestra")).value
    room = logistics.save_room(session, Room(departure_id, RoomKind.ROOM, "201", 2, hotel)).value
    bed_moves.move(session, departure_id, one, room)
    assert sum(one in each for each in sleepers(session, departure_id)) == 2


def test_somebody_is_taken_out_and_nobody_else_moves(session: Session, departure_id: int) -> None:
    one, two, three, _four = people(session, departure_id)
    bed_moves.take_out(session, departure_id, one, rooms(session, departure_id)[0].id)
    assert sleepers(session, departure_id) == [(two,), (three,)]


def test_a_room_that_is_gone_is_said_to_be_gone(session: Session, departure_id: int) -> None:
    one = people(session, departure_id)[0]
    with pytest.raises(NotFound):
        bed_moves.move(session, departure_id, one, 999)
