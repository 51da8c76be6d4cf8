"""Two clients who are one person made one, with everything that hangs on them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from builders import booked, client, scheduled
from lares_desk.domain.logistics import Equipment, EquipmentKind, Room, RoomKind, Service, ServiceKind
from lares_desk.domain.merging import FIELDS, Side, differing
from lares_desk.domain.papers import PrintedPaper
from lares_desk.domain.people import BookingStatus, Client, Traveller
from lares_desk.errors import Conflict, NotFound, Refused
from lares_desk.services import clients, departures, groups, logistics, merging, undo
from lares_desk.services.session import Session
from lares_desk.storage import printed_papers
from lares_desk.storage.merging import ON_A_TRAVELLER, references_to


def kept(session: Session, **fields: object) -> Client:
    return clients.get(session, clients.add(session, client(**fields)).value)  # type: ignore[arg-type]


def dump(session: Session) -> list[str]:
    """Return every business row without its revision, as undo may raise it."""
    tables = ("client", "booking", "traveller", "departure", "printed_paper")
    return [
        str({name: value for name, value in dict(row).items() if name != "rev"})
        for table in tables
        for row in session.db.execute(f"SELECT * FROM {table} ORDER BY id")
    ]


def merge(session: Session, first: Client, second: Client, **sides: Side) -> Client:
    comparison = merging.compare(session, first.id, second.id)
    done = merging.merge(session, comparison.first, comparison.second, {**comparison.sides, **sides})
    return clients.get(session, done.value)


def test_nothing_in_the_file_points_to_the_client_who_went(session: Session) -> None:
    first, second = kept(session), kept(session, given_names="Zosia")
    booking = booked(session, scheduled(session), [Traveller(second)])
    assert booking.lead_client_id == second.id
    merge(session, first, second)
    pointing = references_to(session.db, "client")
    assert {("traveller", "client_id"), ("booking", "lead_client_id")} <= set(pointing)
    for table, column in pointing:
        ids = [row[0] for row in session.db.execute(f"SELECT {column} FROM {table}")]
        assert second.id not in ids
        assert first.id in ids
    with pytest.raises(NotFound):
        clients.get(session, second.id)


def test_every_foreign_key_to_a_client_is_found(session: Session) -> None:
    tables = [row[0] for row in session.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    keys = {
        (table, row["from"])
        for table in tables
        for row in session.db.execute(f"PRAGMA foreign_key_list({table})")
        if row["table"] == "client"
    }
    assert set(references_to(session.db, "client")) == keys


def test_one_undo_brings_both_clients_and_all_their_places_back(session: Session) -> None:
    first, second = kept(session, diet="Vegan"), kept(session, given_names="Zosia", phone="+51984123456")
    departure = scheduled(session)
    booked(session, departure, [Traveller(first), Traveller(second)], "Both")
    booked(session, scheduled(session, start=date(2027, 8, 2)), [Traveller(second)], "Second alone")
    before = dump(session)
    merge(session, first, second)
    assert dump(session) != before
    undo.undo(session)
    assert dump(session) == before


def test_what_only_one_of_them_says_stays(session: Session) -> None:
    first = kept(session, email="zofia@example.com")
    second = kept(session, phone="+51984123456", birth_date=date(1990, 5, 4))
    whole = merge(session, first, second)
    assert (whole.email, whole.phone, whole.birth_date) == ("zofia@example.com", "+51984123456", date(1990, 5, 4))


@pytest.mark.parametrize("changed_last", ["first", "second"])
def test_of_two_values_the_one_changed_last_is_proposed(session: Session, changed_last: str) -> None:
    first, second = kept(session, email="old@example.com"), kept(session, email="new@example.com")
    late = first if changed_last == "first" else second
    clients.save(session, replace(late, email="latest@example.com"))
    assert merge(session, first, second).email == "latest@example.com"


def test_a_change_of_another_field_makes_no_value_newer(session: Session) -> None:
    first, second = kept(session, email="old@example.com"), kept(session, email="new@example.com")
    clients.save(session, replace(first, diet="Vegan"))
    assert merge(session, first, second).email == "new@example.com"


def test_one_passports_expiry_never_goes_with_the_number_of_another(session: Session) -> None:
    first = kept(session, passport="X1", passport_expires=date(2030, 1, 1))
    second = kept(session, passport="X2")
    whole = merge(session, first, second)
    assert (whole.passport, whole.passport_expires) == ("X2", None)


def test_an_emergency_contact_is_taken_whole(session: Session) -> None:
    first = kept(session, emergency_name="Ana Kowalska", emergency_phone="+48221234567")
    second = kept(session, emergency_name="Piotr Nowak")
    whole = merge(session, first, second)
    assert (whole.emergency_name, whole.emergency_phone) == ("Piotr Nowak", "")


def test_notes_of_both_stay_unless_one_is_chosen(session: Session) -> None:
    first, second = kept(session, notes="Left-handed", medical="Asthma"), kept(session, notes="Likes mules")
    comparison = merging.compare(session, first.id, second.id)
    assert comparison.sides["notes"] is Side.BOTH
    whole = merge(session, first, second)
    assert (whole.notes, whole.medical) == ("Left-handed\nLikes mules", "Asthma")


def test_a_person_decides_against_what_is_proposed(session: Session) -> None:
    first, second = kept(session, email="old@example.com"), kept(session, email="new@example.com")
    assert merge(session, first, second, email=Side.FIRST).email == "old@example.com"


def test_two_places_in_one_group_become_one_with_what_both_rent(session: Session) -> None:
    first, second = kept(session), kept(session, given_names="Zosia")
    departure = scheduled(session)
    places = [Traveller(first, rents_bag=True), Traveller(second, rents_poles=True, arrival_on=date(2027, 6, 11))]
    booking = booked(session, departure, places)
    comparison = merging.compare(session, first.id, second.id)
    assert [trek.booking_id for trek in comparison.shared] == [booking.id]
    merge(session, first, second)
    (trek,) = clients.treks(session, first.id)
    row = session.db.execute("SELECT * FROM traveller").fetchall()
    assert trek.booking_id == booking.id
    assert [(each["rents_bag"], each["rents_poles"], each["arrival_on"]) for each in row] == [(1, 1, "2027-06-11")]


def test_nobody_shares_a_tent_with_themselves_after_a_merge(session: Session) -> None:
    first, second = kept(session), kept(session, given_names="Zosia")
    places = [Traveller(first, tent_with="Zosia Kowalska"), Traveller(second, tent_with="Zofia Kowalska")]
    booked(session, scheduled(session), places)
    merge(session, first, second)
    assert [row["tent_with"] for row in session.db.execute("SELECT tent_with FROM traveller")] == [""]


def test_who_shares_a_tent_with_the_one_that_goes_shares_with_the_one_that_stays(session: Session) -> None:
    first, second = kept(session), kept(session, given_names="Zosia")
    mate = Traveller(kept(session, surname="Nowak", given_names="Jan"), tent_with="Zosia Kowalska")
    booked(session, scheduled(session), [Traveller(second, tent_with="Jan Nowak"), mate])
    merge(session, first, second)
    found = session.db.execute("SELECT tent_with FROM traveller ORDER BY position").fetchall()
    assert [row["tent_with"] for row in found] == ["Jan Nowak", clients.get(session, first.id).full_name]


def test_two_groups_of_one_departure_are_explained_and_refused(session: Session) -> None:
    first, second = kept(session), kept(session, given_names="Zosia")
    departure = scheduled(session)
    booked(session, departure, [Traveller(first)], "Reds")
    booked(session, departure, [Traveller(second)], "Blues")
    with pytest.raises(Refused, match=f"Both are on departure {departure.code}, in groups Reds and Blues"):
        merging.compare(session, first.id, second.id)
    with pytest.raises(Refused, match="one person has one place"):
        merging.merge(session, first, second, dict.fromkeys(FIELDS, Side.FIRST))


def test_a_cancelled_group_stands_in_no_way(session: Session) -> None:
    first, second = kept(session), kept(session, given_names="Zosia")
    departure = scheduled(session)
    booked(session, departure, [Traveller(first)], "Reds")
    other = booked(session, departure, [Traveller(second)], "Blues")
    groups.save(session, replace(other, status=BookingStatus.CANCELLED))
    merge(session, first, second)
    assert {trek.group for trek in clients.treks(session, first.id)} == {"Reds", "Blues"}


def test_a_client_is_not_merged_with_themselves(session: Session) -> None:
    one = kept(session)
    with pytest.raises(Refused, match="same client"):
        merging.compare(session, one.id, one.id)


@pytest.mark.parametrize("which", [0, 1])
def test_a_record_changed_meanwhile_is_not_merged(session: Session, which: int) -> None:
    pair = [kept(session), kept(session, given_names="Zosia")]
    clients.save(session, replace(pair[which], diet="Vegan"))
    before = dump(session)
    with pytest.raises(Conflict):
        merging.merge(session, pair[0], pair[1], dict.fromkeys(FIELDS, Side.FIRST))
    assert dump(session) == before


def test_every_field_of_a_client_is_compared() -> None:
    one = client()
    other = replace(one, id=5, rev=9)
    assert differing(one, other) == ()
    assert set(FIELDS) == {name for name in Client.__slots__ if name not in {"id", "rev"}}


def test_what_hangs_on_a_place_goes_to_the_one_that_stays(session: Session) -> None:
    first, second = kept(session), kept(session, given_names="Zosia")
    departure = scheduled(session)
    booking = booked(
        session, departure, [Traveller(first), Traveller(second, nights_high=3, is_student=True, boot_size="EU 40")]
    )
    one, two = (each.id for each in departures.dossier(session, departure.id).groups[0].travellers)
    both, single = (
        logistics.save_service(session, Service(departure.id, ServiceKind.TRAIN, name)).value for name in ("Up", "Down")
    )
    logistics.issue_tickets(session, both, [one, two])
    logistics.issue_tickets(session, single, [two])
    logistics.save_room(session, Room(departure.id, RoomKind.TENT, "Tent 1", traveller_ids=(two,)))
    logistics.save_equipment(session, Equipment(departure.id, EquipmentKind.RENTAL, "Bag", traveller_id=two))
    with session.transaction("Print papers") as work:
        printed = PrintedPaper(departure.id, booking.id, "briefing", "en", 1, "f", departure.start, "ana", two)
        printed_papers.add(work.db, printed)
    merge(session, first, second)
    dossier = departures.dossier(session, departure.id)
    stays = dossier.groups[0].travellers
    assert [(each.id, each.nights_high, each.is_student, each.boot_size) for each in stays] == [(one, 3, True, "EU 40")]
    assert [[each.traveller_id for each in service.tickets] for service in dossier.services] == [[one, None], [one]]
    assert (dossier.rooms[0].traveller_ids, dossier.equipment[0].traveller_id) == ((one,), one)
    assert [each.traveller_id for each in printed_papers.of_departure(session.db, departure.id)] == [one]


def test_no_table_that_points_to_a_traveller_is_forgotten(session: Session) -> None:
    assert {table for table, _column in references_to(session.db, "traveller")} == set(ON_A_TRAVELLER)
