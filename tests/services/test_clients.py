"""Clients: found, sorted, validated, deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from builders import booked, client, scheduled
from lares_desk.domain.list_order import Order
from lares_desk.domain.people import AltitudeHistory, BookingStatus, Traveller
from lares_desk.errors import Conflict, InvalidInput, NotFound, Refused
from lares_desk.services import clients, groups, undo
from lares_desk.services.session import Session

CONTROL = "\x00\x07\x1b"
RTL = "\u202egnorw"


def added(session: Session, *names: str, **fields: object) -> list[int]:
    return [clients.add(session, client(name, **fields)).value for name in names]


def listed(session: Session, search: str = "", order: Order = Order()) -> list[str]:  # noqa: B008
    ids = list(clients.listed_ids(session, search, order, ["PE", "DE"]))
    return [line.surname for line in clients.lines(session, ids)]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("quispe", ["Quispe Ñahui"]),
        ("nahui", ["Quispe Ñahui"]),
        ("ÑAHUI mar", ["Quispe Ñahui"]),
        ("4321", ["Åkesson"]),
        ("akesson", ["Åkesson"]),
        ("marta@", ["Quispe Ñahui"]),
        ("quispe akesson", []),
        ("", ["Åkesson", "Quispe Ñahui"]),
        ("   ", ["Åkesson", "Quispe Ñahui"]),
        ("%", []),
        ("'; DROP TABLE client; --", []),
        (CONTROL, []),
    ],
)
def test_any_part_of_a_name_a_passports_tail_or_an_email_finds(session: Session, search: str, found: list[str]) -> None:
    clients.add(session, client("Quispe Ñahui", "María", email="marta@example.com"))
    clients.add(session, client("Åkesson", "Björn", passport="X0004321"))
    assert listed(session, search) == found
    assert len(clients.matching_ids(session, search)) == len(found)


def test_a_search_of_five_thousand_letters_finds_nobody(session: Session) -> None:
    added(session, "Kowalska")
    assert listed(session, "x" * 5000) == []


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (Order(), ["Amaru", "Beck", "Cruz"]),
        (Order("name", descending=True), ["Cruz", "Beck", "Amaru"]),
        (Order("nationality"), ["Cruz", "Beck", "Amaru"]),
        (Order("nationality", descending=True), ["Beck", "Cruz", "Amaru"]),
        (Order("birth_date"), ["Cruz", "Amaru", "Beck"]),
        (Order("birth_date", descending=True), ["Amaru", "Cruz", "Beck"]),
    ],
)
def test_what_is_not_known_comes_last_in_every_order(session: Session, order: Order, names: list[str]) -> None:
    added(session, "Amaru", birth_date=date(1990, 1, 1))
    added(session, "Beck", nationality="DE")
    added(session, "Cruz", nationality="PE", birth_date=date(1980, 1, 1))
    assert listed(session, "", order) == names
    assert listed(session, "zofia", order) == names


def test_the_last_trek_of_the_list_passes_over_cancelled_places(session: Session) -> None:
    (client_id,) = added(session, "Kowalska")
    person = clients.get(session, client_id)
    booked(session, scheduled(session), [Traveller(person)])
    off = booked(session, scheduled(session, start=date(2027, 8, 1)), [Traveller(person)])
    groups.save(session, replace(off, status=BookingStatus.CANCELLED))
    assert clients.lines(session, [client_id])[0].last_trek == date(2027, 6, 14)


def test_treks_stand_latest_first_and_those_to_come_know_their_highest_point(session: Session) -> None:
    (client_id,) = added(session, "Kowalska")
    person = clients.get(session, client_id)
    booked(session, scheduled(session, start=date(2027, 4, 1)), [Traveller(person)])
    booked(session, scheduled(session), [Traveller(person)])
    treks = clients.treks(session, client_id)
    assert [trek.start.month for trek in treks] == [6, 4]
    assert treks[0].highest_m is not None
    assert treks[0].highest_m > 4000
    assert treks[1].highest_m is None


def test_a_client_without_treks_is_deleted_and_one_undo_brings_them_back(session: Session) -> None:
    (client_id,) = added(session, "Kowalska", diet="Vegan")
    before = clients.get(session, client_id)
    clients.remove(session, client_id)
    with pytest.raises(NotFound):
        clients.get(session, client_id)
    undo.undo(session)
    assert replace(clients.get(session, client_id), rev=0) == replace(before, rev=0)


def test_a_client_with_treks_stays(session: Session) -> None:
    (client_id,) = added(session, "Kowalska")
    departure = scheduled(session)
    booked(session, departure, [Traveller(clients.get(session, client_id))])
    with pytest.raises(Refused, match=f"Zofia Kowalska is on departure {departure.code}"):
        clients.remove(session, client_id)
    assert clients.count(session) == 1


def test_deleting_twice_says_that_the_client_is_gone(session: Session) -> None:
    (client_id,) = added(session, "Kowalska")
    clients.remove(session, client_id)
    with pytest.raises(NotFound):
        clients.remove(session, client_id)


def test_saving_over_a_newer_version_is_a_conflict(session: Session) -> None:
    (client_id,) = added(session, "Kowalska")
    old = clients.get(session, client_id)
    clients.save(session, replace(old, diet="Vegan"))
    with pytest.raises(Conflict):
        clients.save(session, replace(old, diet="Meat"))


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("passport", " x 00-12 34 ", "X00-1234"),
        ("nationality", "pe", "PE"),
        ("phone", "984 123 456", "+51984123456"),
        ("phone", "+48 22 123 45 67", "+48221234567"),
        ("surname", f"  Kowal{CONTROL}ska  ", "Kowalska"),
        ("surname", "Παπαδοπούλου", "Παπαδοπούλου"),
        ("surname", "🙂", "🙂"),
        ("given_names", RTL, "gnorw"),
        ("diet", "no\tgluten\nno nuts", "no gluten no nuts"),
        ("notes", "one\n\n two \x07", "one\n\ntwo"),
        ("insurance_altitude_m", 6000, 6000),
    ],
)
def test_what_is_typed_is_kept_clean(session: Session, field: str, typed: object, kept: object) -> None:
    client_id = clients.add(session, replace(client(), **{field: typed})).value  # type: ignore[arg-type]
    assert getattr(clients.get(session, client_id), field) == kept


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("surname", ""),
        ("surname", " \x00 "),
        ("surname", "x" * 5000),
        ("given_names", "x" * 5000),
        ("passport", "x" * 5000),
        ("nationality", "XX"),
        ("nationality", "Peru"),
        ("birth_date", date(2027, 5, 2)),
        ("birth_date", date(20, 1, 1)),
        ("passport_expires", date(20, 1, 1)),
        ("passport_expires", date(2270, 1, 1)),
        ("email", "somebody"),
        ("email", "a b@example.com"),
        ("email", "x" * 5000),
        ("phone", "12"),
        ("phone", "call me"),
        ("emergency_phone", "🙂"),
        ("insurance_phone", "+51 1 1"),
        ("diet", "x" * 5000),
        ("medical", "x" * 5000),
        ("emergency_name", "x" * 5000),
        ("insurer", "x" * 5000),
        ("insurance_policy", "x" * 5000),
        ("insurance_until", date(1999, 12, 31)),
        ("insurance_altitude_m", 99_999),
        ("insurance_altitude_m", -5),
        ("previous_passport", "x" * 41),
        ("notes", "x" * 9000),
    ],
)
def test_what_will_not_do_is_said_of_its_field_and_nothing_is_kept(session: Session, field: str, typed: object) -> None:
    with pytest.raises(InvalidInput) as refusal:
        clients.add(session, replace(client(), **{field: typed}))  # type: ignore[arg-type]
    assert refusal.value.field == field
    assert str(refusal.value).endswith(".")
    assert clients.count(session) == 0


def test_the_previous_passport_and_the_altitude_history_are_kept(session: Session) -> None:
    written = client(previous_passport=" x 77 ", altitude_history=AltitudeHistory.AMS, wears_glasses=True)
    kept = clients.get(session, clients.add(session, written).value)
    assert (kept.previous_passport, kept.altitude_history, kept.wears_glasses) == ("X77", AltitudeHistory.AMS, True)
