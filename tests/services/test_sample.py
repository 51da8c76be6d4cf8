"""The sample season shows every case of the trade, breaks no rule and belongs to nobody."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from builders import TODAY, opened
from lares_desk.domain.agency import PhoneKind
from lares_desk.domain.departure import Departure, Dossier
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.logistics import EquipmentKind, RoomKind, ServiceKind
from lares_desk.domain.needs import unmet
from lares_desk.domain.people import AltitudeHistory, BookingStatus, Client, CrewRole
from lares_desk.domain.reconciliation import counts
from lares_desk.domain.trek import DayState, Lodging
from lares_desk.services import departure_lists, departures, files
from lares_desk.services.clock import FixedClock
from lares_desk.services.session import Session


def made(folder: Path, today: date) -> Session:
    folder.mkdir(exist_ok=True)
    return files.create_sample(folder / "sample.lares", FixedClock(today), "ana")


@pytest.fixture(scope="module")
def sample(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    path = Path(shutil.copy(sample_file, tmp_path_factory.mktemp("season")))
    session = opened(path)
    yield session
    session.close()


@pytest.fixture(scope="module")
def dossiers(sample: Session) -> list[Dossier]:
    return [departures.dossier(sample, found) for found in departure_lists.matching_ids(sample)]


@pytest.fixture(scope="module")
def clients(dossiers: list[Dossier]) -> list[Client]:
    return [traveller.client for each in dossiers for group in each.groups for traveller in group.travellers]


def test_the_sample_breaks_no_rule(sample: Session) -> None:
    assert files.problems(sample) == []
    assert sample.is_sample


def test_the_sample_is_a_season_around_today(dossiers: list[Dossier]) -> None:
    starts = [each.departure.start for each in dossiers]
    assert len(starts) == 25
    assert min(starts) < TODAY < max(starts)
    assert {each.itinerary.code for each in dossiers} == {"L2", "L3", "L4", "L5"}


def test_about_forty_groups_and_a_hundred_and_twenty_clients_travel(
    dossiers: list[Dossier], clients: list[Client]
) -> None:
    assert 38 <= sum(len(each.groups) for each in dossiers) <= 44
    assert 115 <= len(clients) <= 130
    assert len({client.nationality for client in clients}) >= 12


@pytest.mark.parametrize(
    "name", ["Łukasz", "Nguyễn", "Дмитрий", "Ñusta", "O'Brien", "João", "Αθηνά", "Søren", "Zoë", "王"]
)
def test_every_alphabet_that_needs_a_real_font_is_there(name: str, clients: list[Client]) -> None:
    assert any(name in client.full_name for client in clients)


def test_the_people_are_plainly_invented(clients: list[Client]) -> None:
    assert all(client.passport.startswith("X") for client in clients)
    assert all(client.email.endswith("@example.com") for client in clients if client.email)
    assert len({client.passport for client in clients}) == len(clients)


def test_every_departure_has_a_guide_who_is_nowhere_else(dossiers: list[Dossier]) -> None:
    days: set[tuple[str, int]] = set()
    for each in dossiers:
        assert len(each.guides) == 1
        departure = each.departure
        if departure.status is DepartureStatus.CANCELLED:
            continue
        span = range(departure.start.toordinal(), departure.end.toordinal() + 1)
        work = {(each.guides[0].member.name, day) for day in span}
        assert not work & days
        days |= work


def test_the_hard_cases_of_the_trade_are_all_there(dossiers: list[Dossier]) -> None:
    by_booked = {
        (each.booked - each.departure.capacity > 0, each.booked == each.departure.capacity) for each in dossiers
    }
    assert (True, False) in by_booked, "one over capacity"
    assert (False, True) in by_booked, "one full"
    assert any(not each.groups for each in dossiers), "one empty"
    assert any(each.departure.status is DepartureStatus.CANCELLED for each in dossiers)
    bookings = [group.booking for each in dossiers for group in each.groups]
    assert {booking.status for booking in bookings} == set(BookingStatus)
    assert {booking.language for booking in bookings} == {"en", "es"}


def test_some_arrive_on_the_day_itself_and_some_in_ollantaytambo(dossiers: list[Dossier]) -> None:
    people = [(each.departure, who) for each in dossiers for group in each.groups for who in group.travellers]
    assert any(who.arrival_on == departure.start for departure, who in people)
    assert any(who.arrival_place and who.arrival_place.key == "ollantaytambo" for _, who in people)
    assert any(who.rents_bag for _, who in people)


def test_nobody_rents_a_sleeping_bag_for_a_trek_without_a_tent(dossiers: list[Dossier]) -> None:
    indoors = [each for each in dossiers if not any(day.lodging is Lodging.TENT for day in each.days)]
    assert sum(len(each.groups) for each in indoors) >= 2
    assert not [who for each in indoors for group in each.groups for who in group.travellers if who.rents_bag]


def test_diets_medical_notes_children_and_contacts_are_there(clients: list[Client]) -> None:
    assert any(client.diet for client in clients)
    assert any(client.medical for client in clients)
    assert any(client.birth_date and client.birth_date.year > TODAY.year - 16 for client in clients)
    assert all(client.emergency_name and client.emergency_phone for client in clients)


def test_every_role_of_the_crew_is_there_and_can_be_called(dossiers: list[Dossier]) -> None:
    crew = [each for dossier in dossiers for each in dossier.crew]
    assert {each.role for each in crew} == set(CrewRole)
    assert all(each.member.phone.startswith("+5190000") for each in crew)


def test_nobody_of_the_crew_is_on_two_treks_at_once(dossiers: list[Dossier]) -> None:
    days: set[tuple[int, int]] = set()
    for each in dossiers:
        if each.departure.status is not DepartureStatus.CANCELLED:
            span = range(each.departure.start.toordinal(), each.departure.end.toordinal() + 1)
            work = {(member.member.id, day) for member in each.crew for day in span}
            assert not work & days
            days |= work


def test_every_kind_of_logistics_is_there(dossiers: list[Dossier]) -> None:
    assert {each.kind for dossier in dossiers for each in dossier.services} == set(ServiceKind)
    assert {each.kind for dossier in dossiers for each in dossier.rooms} == set(RoomKind)
    assert {each.kind for dossier in dossiers for each in dossier.equipment} == set(EquipmentKind)
    assert any(animal.is_emergency for dossier in dossiers for animal in dossier.animals)
    assert {item.currency for dossier in dossiers for item in dossier.cash} == {"PEN", "USD"}
    assert all(dossier.departure.price_minor for dossier in dossiers)


def test_the_numbers_agree_on_most_departures_and_one_has_something_to_tell(dossiers: list[Dossier]) -> None:
    bought = [each for each in dossiers if any(service.tickets for service in each.services)]
    wrong = [each for each in bought if not all(count.is_right for count in counts(each))]
    closed = [each for each in wrong if any(day.state is DayState.CLOSED for day in each.days)]
    assert (len(bought) >= 15, len(wrong), len(closed)) == (True, 2, 1)
    found = {count.what: count for each in wrong if each not in closed for count in counts(each)}
    assert found["machu_picchu_tickets"].extra
    assert found["train_seats"].missing


def test_one_departure_cannot_walk_one_of_its_days(dossiers: list[Dossier]) -> None:
    closed = [(each.departure, day) for each in dossiers for day in each.days if day.state is DayState.CLOSED]
    assert len(closed) == 1
    assert closed[0][0].start > TODAY
    assert closed[0][1].state_reason


def test_the_ride_round_a_closed_day_is_still_to_be_booked(dossiers: list[Dossier]) -> None:
    closed = next(each for each in dossiers if any(day.state is DayState.CLOSED for day in each.days))
    assert [need.kind for need in unmet(closed)] == [ServiceKind.TRANSPORT]


def test_past_treks_tell_how_long_they_took(dossiers: list[Dossier]) -> None:
    last = max(dossiers, key=lambda each: (each.itinerary.code == "L4", each.departure.start))
    assert max(hours.runs for hours in last.recorded.values()) >= 4
    assert all(hours.shortest <= hours.longest for hours in last.recorded.values())


def test_what_advice_asks_is_answered_in_every_way(dossiers: list[Dossier], clients: list[Client]) -> None:
    people = [who for each in dossiers for group in each.groups for who in group.travellers]
    assert {client.altitude_history for client in clients} == set(AltitudeHistory)
    assert {who.used_to_walking for who in people} == {True, False, None}
    assert any(client.insurance_altitude_m == 3000 for client in clients)
    assert any(not client.insurer for client in clients)
    assert any(client.previous_passport for client in clients)
    assert any(who.is_student for who in people)
    assert any(who.duffel_g and who.duffel_g > 7000 for who in people)
    soon = {each.departure.end: group for each in dossiers for group in each.groups}
    assert any(
        who.client.passport_expires and (who.client.passport_expires - end).days < 180
        for end, group in soon.items()
        for who in group.travellers
    )


def test_no_public_number_passes_for_checked(sample: Session, dossiers: list[Dossier]) -> None:
    public = [phone for phone in dossiers[0].agency.phones if phone.kind is PhoneKind.PUBLIC]
    assert {phone.number for phone in public} == {"105", "106", "116"}
    assert all(phone.checked_on is None for phone in public)


def test_the_same_date_makes_the_same_season(dossiers: list[Dossier], tmp_path: Path) -> None:
    def season(found: list[Dossier]) -> list[tuple[Departure, tuple[Client, ...]]]:
        return [
            (each.departure, tuple(who.client for group in each.groups for who in group.travellers)) for each in found
        ]

    def made_on(today: date) -> list[Dossier]:
        session = made(tmp_path / today.isoformat(), today)
        found = [departures.dossier(session, each) for each in departure_lists.matching_ids(session)]
        session.close()
        return found

    assert season(dossiers) == season(made_on(TODAY)) != season(made_on(date(2027, 5, 2)))


@pytest.mark.parametrize("today", [date(2028, 2, 29), date(2026, 12, 31), date(2027, 1, 1)])
def test_a_season_can_be_made_on_awkward_days(today: date, tmp_path: Path) -> None:
    session = made(tmp_path, today)
    assert files.problems(session) == []
    session.close()
