"""Services, tickets, beds, kit, animals, cash and price of a departure: entered, refused, proposed and copied."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from builders import START, booked, client, scheduled
from lares_desk.domain.departure import Departure, Dossier
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import (
    Animal,
    AnimalKind,
    CashItem,
    Equipment,
    EquipmentKind,
    PassengerType,
    Room,
    RoomKind,
    Service,
    ServiceKind,
)
from lares_desk.domain.people import CrewRole, TentKind, Traveller
from lares_desk.errors import Conflict, InvalidInput, NotFound, Refused
from lares_desk.services import clients, departure_moves, departures, files, groups, logistics
from lares_desk.services.session import Session


@pytest.fixture
def departure(session: Session) -> Departure:
    """Return a departure with three travellers: an adult, a student and a child of 7."""
    found = scheduled(session)
    people = (
        Traveller(client("Nowak", "Łukasz", passport="X1", birth_date=date(1984, 3, 5)), rents_bag=True),
        Traveller(client("Nowak", "Hanna", passport="X2", birth_date=date(2005, 7, 2)), is_student=True),
        Traveller(client("Nowak", "Staś", passport="X3", birth_date=date(2020, 1, 30))),
    )
    booked(session, found, people)
    return found


def read(session: Session, departure: Departure) -> Dossier:
    return departures.dossier(session, departure.id)


def people(session: Session, departure: Departure) -> list[Traveller]:
    return [each for group in read(session, departure).groups for each in group.travellers]


def entry(departure: Departure, **facts: object) -> Service:
    return Service(departure.id, ServiceKind.MACHU_PICCHU, "Machu Picchu entry", **facts)  # type: ignore[arg-type]


def test_a_service_is_kept_with_all_that_was_written(session: Session, departure: Departure) -> None:
    said = Service(
        departure.id, ServiceKind.TRANSPORT, "Minibus", "Transportes Ejemplo", "984 123 456", "TE-1", START, 330, 600,
        "Cusco", "Lares", seats=18, plate="x1a-234", driver="Percy", pickups="05:30 Hotel\n05:45 Plaza", notes="Rack",
    )  # fmt: skip
    service_id = logistics.save_service(session, said).value
    kept = read(session, departure).services[0]
    assert kept == replace(said, phone="+51984123456", plate="X1A-234", id=service_id, rev=1)
    logistics.save_service(session, replace(kept, seats=20))
    assert read(session, departure).services[0].seats == 20
    with pytest.raises(Conflict):
        logistics.save_service(session, kept)
    logistics.remove_service(session, service_id)
    assert read(session, departure).services == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "  "), ("phone", "abc"), ("starts_minutes", 1440), ("ends_minutes", -1), ("seats", 501),
        ("plate", "§§"), ("starts_on", date(1899, 1, 1)), ("circuit", "4"), ("route", "2-Z"), ("notes", "x" * 9000),
    ],
)  # fmt: skip
def test_what_no_service_can_have_is_refused_under_its_field(
    session: Session, departure: Departure, field: str, value: object
) -> None:
    with pytest.raises(InvalidInput) as refused:
        logistics.save_service(session, replace(entry(departure), **{field: value}))
    assert refused.value.field == field
    assert read(session, departure).services == ()


def test_a_route_tells_its_circuit_and_may_not_contradict_it(session: Session, departure: Departure) -> None:
    logistics.save_service(session, entry(departure, route="2a"))
    kept = read(session, departure).services[0]
    assert (kept.circuit, kept.route) == ("2", "2-A")
    with pytest.raises(InvalidInput, match="not of circuit 1"):
        logistics.save_service(session, entry(departure, circuit="1", route="2-A"))


def test_tickets_are_issued_once_in_the_names_of_now_and_keep_them(session: Session, departure: Departure) -> None:
    service_id = logistics.save_service(session, entry(departure, starts_on=START + timedelta(days=3))).value
    ids = [each.id for each in people(session, departure)]
    assert logistics.issue_tickets(session, service_id, ids[:2]).value == 2
    assert logistics.issue_tickets(session, service_id, ids).value == 1
    tickets = read(session, departure).services[0].tickets
    assert [each.passenger_type for each in tickets] == [
        PassengerType.ADULT, PassengerType.STUDENT, PassengerType.CHILD
    ]  # fmt: skip
    who = people(session, departure)[0].client
    clients.save(session, replace(who, surname="Nowak-Wiśniewski", passport="X9"))
    kept = read(session, departure).services[0].tickets[0]
    assert (kept.surname, kept.passport) == ("Nowak", "X1")


def test_a_student_pays_the_train_in_full(session: Session, departure: Departure) -> None:
    train = logistics.save_service(session, Service(departure.id, ServiceKind.TRAIN, "Train")).value
    logistics.issue_tickets(session, train, [each.id for each in people(session, departure)])
    fares = [each.passenger_type for each in read(session, departure).services[0].tickets]
    assert fares == [PassengerType.ADULT, PassengerType.ADULT, PassengerType.CHILD]


def test_two_exchange_their_tickets_in_one_action(session: Session, departure: Departure) -> None:
    service_id = logistics.save_service(session, entry(departure)).value
    logistics.issue_tickets(session, service_id, [each.id for each in people(session, departure)])
    one, two, three = read(session, departure).services[0].tickets
    crossed = [replace(one, traveller_id=two.traveller_id), replace(two, traveller_id=one.traveller_id)]
    logistics.save_tickets(session, service_id, crossed)
    now = read(session, departure).services[0].tickets
    assert [each.traveller_id for each in now] == [two.traveller_id, one.traveller_id]
    with pytest.raises(InvalidInput, match="two tickets"):
        logistics.save_tickets(session, service_id, [now[0], replace(now[0], id=0)])
    with pytest.raises(Conflict):
        logistics.save_tickets(session, service_id, [replace(three, seat="1")])


def test_a_ticket_stays_when_its_traveller_leaves(session: Session, departure: Departure) -> None:
    service_id = logistics.save_service(session, entry(departure)).value
    leaving = people(session, departure)[2]
    logistics.issue_tickets(session, service_id, [leaving.id])
    groups.remove_travellers(session, [leaving.id], leaving.booking_id)
    ticket = read(session, departure).services[0].tickets[0]
    assert (ticket.traveller_id, ticket.given_names) == (None, "Staś")


def test_nobody_of_another_departure_gets_a_ticket_a_bed_or_a_bag(session: Session, departure: Departure) -> None:
    elsewhere = scheduled(session, "L3")
    booked(session, elsewhere, 1, "Others")
    stranger = people(session, elsewhere)[0].id
    service_id = logistics.save_service(session, entry(departure)).value
    with pytest.raises(NotFound):
        logistics.issue_tickets(session, service_id, [stranger])
    with pytest.raises(NotFound):
        logistics.save_room(session, Room(departure.id, RoomKind.TENT, "Tent 1", traveller_ids=(stranger,)))
    with pytest.raises(NotFound):
        logistics.save_equipment(
            session, Equipment(departure.id, EquipmentKind.RENTAL, "Bag", traveller_id=stranger)
        )  # fmt: skip


def test_who_moves_to_another_tent_leaves_the_first(session: Session, departure: Departure) -> None:
    one, two, three = (each.id for each in people(session, departure))
    logistics.save_room(session, Room(departure.id, RoomKind.TENT, "Tent 1", traveller_ids=(one, two)))
    logistics.save_room(session, Room(departure.id, RoomKind.TENT, "Tent 2", traveller_ids=(three, two)))
    assert [room.traveller_ids for room in read(session, departure).rooms] == [(one,), (three, two)]
    with pytest.raises(InvalidInput) as crowded:
        logistics.save_room(
            session, Room(departure.id, RoomKind.TENT, "Tent 3", places=2, traveller_ids=(one, two, three))
        )  # fmt: skip
    assert crowded.value.field == "places"


def test_a_tent_stands_in_no_hotel_and_a_room_in_no_train(session: Session, departure: Departure) -> None:
    train = logistics.save_service(session, Service(departure.id, ServiceKind.TRAIN, "Train")).value
    with pytest.raises(InvalidInput):
        logistics.save_room(session, Room(departure.id, RoomKind.TENT, "Tent 1", service_id=train))
    with pytest.raises(Refused, match="Train is no hotel"):
        logistics.save_room(session, Room(departure.id, RoomKind.ROOM, "201", service_id=train))


def test_beds_are_proposed_for_those_who_have_none(session: Session, departure: Departure) -> None:
    hotel = logistics.save_service(session, Service(departure.id, ServiceKind.HOTEL, "Hostal")).value
    logistics.assign_crew(session, departure.id, "Justina", CrewRole.COOK)
    one, two, child = (each.id for each in people(session, departure))
    assert logistics.propose_rooms(session, departure.id).value == 3
    rooms = read(session, departure).rooms
    assert [(room.kind, room.label, room.traveller_ids, room.service_id) for room in rooms] == [
        (RoomKind.TENT, "Tent 1", (one, two, child), None),
        (RoomKind.CREW_TENT, "Crew tent", (), None),
        (RoomKind.ROOM, "Room 1", (one, two, child), hotel),
    ]
    assert not logistics.propose_rooms(session, departure.id).changes


def test_kit_is_proposed_once_with_mules_that_carry_it(session: Session, departure: Departure) -> None:
    assert logistics.propose_kit(session, departure.id).value > 10
    dossier = read(session, departure)
    rented = [each for each in dossier.equipment if each.kind is EquipmentKind.RENTAL]
    assert [each.traveller_id for each in rented] == [people(session, departure)[0].id]
    kit = [each for each in dossier.equipment if each.kind is not EquipmentKind.RENTAL]
    load = sum(each.quantity * (each.weight_g or 0) for each in kit) + 3 * 7000
    mules = [animal for animal in dossier.animals if not animal.is_emergency]
    assert (len(mules) - 1) * 40_000 < load <= len(mules) * 40_000
    assert [animal.kind for animal in dossier.animals if animal.is_emergency] == [AnimalKind.HORSE]
    assert not logistics.propose_kit(session, departure.id).changes


def test_equipment_comes_back_after_it_was_given_out(session: Session, departure: Departure) -> None:
    bag = Equipment(departure.id, EquipmentKind.RENTAL, "Bag", issued_on=START, returned_on=START - timedelta(days=1))
    with pytest.raises(InvalidInput) as refused:
        logistics.save_equipment(session, bag)
    assert refused.value.field == "returned_on"


@pytest.mark.parametrize(
    ("field", "record"),
    [
        ("quantity", Equipment(0, EquipmentKind.KIT, "Tent", quantity=0)),
        ("weight_g", Equipment(0, EquipmentKind.KIT, "Tent", weight_g=-1)),
        ("name", Animal(0, AnimalKind.MULE, "", 40_000)),
        ("limit_g", Animal(0, AnimalKind.MULE, "Inti", 200_001)),
        ("currency", CashItem(0, "Fee", "SOL!", 100)),
        ("currency", CashItem(0, "Fee", "", 100)),
        ("planned_minor", CashItem(0, "Fee", "PEN", -1)),
        ("spent_minor", CashItem(0, "Fee", "PEN", 1, 10**12)),
    ],
)
def test_impossible_numbers_are_refused_under_their_field(
    session: Session, departure: Departure, field: str, record: Equipment | Animal | CashItem
) -> None:
    save = {
        Equipment: logistics.save_equipment,
        Animal: logistics.save_animal,
        CashItem: logistics.save_cash_item,
    }[type(record)]
    with pytest.raises(InvalidInput) as refused:
        save(session, replace(record, departure_id=departure.id))  # type: ignore[operator]
    assert refused.value.field == field


def test_equipment_animals_and_cash_are_changed_and_taken_away(session: Session, departure: Departure) -> None:
    kit = logistics.save_equipment(session, Equipment(departure.id, EquipmentKind.KIT, "Tent", 5, 3600)).value
    mule = logistics.save_animal(
        session, Animal(departure.id, AnimalKind.MULE, "Inti", 40_000, arriero="Hilario")
    ).value
    cash = logistics.save_cash_item(session, CashItem(departure.id, "Springs", "pen", 12_000)).value
    dossier = read(session, departure)
    assert dossier.cash[0].currency == "PEN"
    logistics.save_equipment(session, replace(dossier.equipment[0], quantity=6))
    logistics.save_animal(session, replace(dossier.animals[0], is_emergency=True))
    logistics.save_cash_item(session, replace(dossier.cash[0], spent_minor=11_000, receipt="B001"))
    dossier = read(session, departure)
    assert dossier.equipment[0].quantity == 6
    assert dossier.animals[0].is_emergency
    assert (dossier.cash[0].spent_minor, dossier.cash[0].receipt) == (11_000, "B001")
    logistics.remove_equipment(session, kit)
    logistics.remove_animal(session, mule)
    logistics.remove_cash_item(session, cash)
    dossier = read(session, departure)
    assert (dossier.equipment, dossier.animals, dossier.cash) == ((), (), ())


def test_crew_is_known_again_by_name_and_listed_by_role(session: Session, departure: Departure) -> None:
    logistics.assign_crew(session, departure.id, "Percy", CrewRole.DRIVER, "984 000 006")
    logistics.assign_crew(session, departure.id, "Hilario", CrewRole.ARRIERO, languages=("qu",))
    other = scheduled(session, "L3")
    logistics.assign_crew(session, other.id, "percy", CrewRole.DRIVER)
    crew = read(session, departure).crew
    assert [each.role for each in crew] == [CrewRole.GUIDE, CrewRole.ARRIERO, CrewRole.DRIVER]
    assert read(session, other).crew[-1].member == crew[-1].member
    assert crew[-1].member.phone == "+51984000006"
    with pytest.raises(InvalidInput, match="already"):
        logistics.assign_crew(session, departure.id, "Percy", CrewRole.DRIVER)
    logistics.change_crew_member(session, replace(crew[-1].member, name="Percy Zárate"))
    assert read(session, other).crew[-1].member.name == "Percy Zárate"
    logistics.unassign_crew(session, crew[-1].id)
    assert len(read(session, departure).crew) == 2


def test_a_departure_has_a_price_and_inclusions_of_its_own(session: Session, departure: Departure) -> None:
    included = LocalText("All meals", "Todas las comidas")
    logistics.save_offer(session, departure.id, 68_500, "usd", included)
    kept = read(session, departure).departure
    assert (kept.price_minor, kept.currency, kept.inclusions) == (68_500, "USD", included)
    with pytest.raises(InvalidInput):
        logistics.save_offer(session, departure.id, -1, "", LocalText())


def test_bags_are_weighed_in_one_action(session: Session, departure: Departure) -> None:
    one, two, _three = people(session, departure)
    logistics.set_duffels(session, {one.id: (6900, None), two.id: (None, 4200)})
    weights = [(each.duffel_g, each.daypack_g) for each in people(session, departure)]
    assert weights == [(6900, None), (None, 4200), (None, None)]
    with pytest.raises(InvalidInput, match="101 kg"):
        logistics.set_duffels(session, {one.id: (101_000, None)})


def test_copied_logistics_follow_the_new_dates_and_double_nothing(session: Session, departure: Departure) -> None:
    train = Service(departure.id, ServiceKind.TRAIN, "Train", reference="IR-1", starts_on=START + timedelta(days=2))
    service_id = logistics.save_service(session, train).value
    logistics.issue_tickets(session, service_id, [each.id for each in people(session, departure)])
    logistics.propose_kit(session, departure.id)
    logistics.save_cash_item(session, CashItem(departure.id, "Springs", "PEN", 12_000, 11_000, "B001"))
    later = scheduled(session, start=START + timedelta(days=7))
    logistics.copy_logistics(session, departure.id, later.id)
    copy = read(session, later)
    assert (copy.services[0].starts_on, copy.services[0].reference) == (START + timedelta(days=9), "")
    assert copy.services[0].tickets == ()
    assert (copy.cash[0].planned_minor, copy.cash[0].spent_minor, copy.cash[0].receipt) == (12_000, None, "")
    assert len(copy.animals) == len(read(session, departure).animals)
    assert all(each.traveller_id is None for each in copy.equipment)
    assert not logistics.copy_logistics(session, departure.id, later.id).changes


def test_a_moved_departure_takes_along_what_nobody_has_a_ticket_for(session: Session, departure: Departure) -> None:
    bought = logistics.save_service(session, entry(departure, starts_on=START + timedelta(days=3))).value
    logistics.issue_tickets(session, bought, [people(session, departure)[0].id])
    hotel = Service(departure.id, ServiceKind.HOTEL, "Hostal", starts_on=START + timedelta(days=2))
    logistics.save_service(session, hotel)
    later = START + timedelta(days=5)
    assert [each.name for each in departure_moves.plan(session, departure.id, later).bought] == ["Machu Picchu entry"]
    departure_moves.move(session, departure.id, later)
    dates = {each.name: each.starts_on for each in read(session, departure).services}
    assert dates == {"Machu Picchu entry": START + timedelta(days=3), "Hostal": START + timedelta(days=7)}


def test_a_dossier_takes_the_same_number_of_queries_however_much_is_bought(
    session: Session, departure: Departure
) -> None:
    def queries() -> int:
        asked: list[str] = []
        session.db.set_trace_callback(asked.append)
        read(session, departure)
        session.db.set_trace_callback(None)
        return sum(query.startswith("SELECT") for query in asked)

    before = queries()
    for kind in ServiceKind:
        service_id = logistics.save_service(session, Service(departure.id, kind, kind.value)).value
        logistics.issue_tickets(session, service_id, [each.id for each in people(session, departure)])
    logistics.propose_rooms(session, departure.id)
    logistics.propose_kit(session, departure.id)
    assert queries() == before


def test_who_is_alone_gets_a_tent_of_their_own(session: Session) -> None:
    departure = scheduled(session)
    alone = Traveller(client("Solo", passport="X1"), tent=TentKind.SINGLE)
    booked(session, departure, (alone, Traveller(client("Friend", passport="X2"))))
    logistics.propose_rooms(session, departure.id)
    assert [room.places for room in read(session, departure).rooms if room.kind is RoomKind.TENT] == [1, 1]


def test_what_is_gone_cannot_be_removed_again(session: Session, departure: Departure) -> None:
    service_id = logistics.save_service(session, entry(departure)).value
    logistics.remove_service(session, service_id)
    with pytest.raises(NotFound):
        logistics.remove_service(session, service_id)


def test_a_file_that_breaks_a_rule_of_logistics_is_told_of(session: Session, departure: Departure) -> None:
    elsewhere = scheduled(session, "L3")
    booked(session, elsewhere, 1, "Others")
    stranger, own = people(session, elsewhere)[0].id, people(session, departure)[0].id
    train = logistics.save_service(session, Service(departure.id, ServiceKind.TRAIN, "Train down")).value
    logistics.issue_tickets(session, train, [own])
    for label in ("Tent 1", "Tent 2"):
        logistics.save_room(session, Room(departure.id, RoomKind.TENT, label, places=1))
    logistics.save_equipment(session, Equipment(departure.id, EquipmentKind.RENTAL, "Bag", traveller_id=own))
    assert files.problems(session) == []
    with session.transaction("Break it") as work:
        work.db.execute("UPDATE ticket SET traveller_id = :who", {"who": stranger})
        work.db.execute("UPDATE equipment SET traveller_id = :who", {"who": stranger})
        for who in (stranger, own):
            work.db.execute(
                "INSERT INTO room_place (room_id, traveller_id) SELECT min(id), :who FROM room", {"who": who}
            )
        work.db.execute("INSERT INTO room_place (room_id, traveller_id) SELECT max(id), :who FROM room", {"who": own})
        work.db.execute(
            "INSERT INTO room (departure_id, service_id, kind, label, places) "
            "SELECT departure_id, id, 'room', '201', 2 FROM service"
        )
    assert files.problems(session) == [
        "A ticket of Train down is for somebody of another departure.",
        "Somebody of another departure sleeps in Tent 1.",
        "Bag is lent to somebody of another departure.",
        "More people sleep in Tent 1 than it has places.",
        "Somebody who sleeps in Tent 2 has another bed in the same night.",
        "201 is in no hotel of its departure.",
    ]
