"""A ticket as bought against the passport as it is now."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from lares_desk.domain.logistics import PassengerType, Service, ServiceKind, Ticket
from lares_desk.domain.people import Client, Sex, Traveller
from lares_desk.domain.ticket_drift import DriftKind, drifts, fare, name_changes_until

ENTRY = date(2027, 6, 17)
CLIENT = Client("Muñoz-Pérez", "Ana María", passport="X0000002", nationality="PE", sex=Sex.FEMALE)
TICKET = Ticket(1, 1, "Muñoz-Pérez", "Ana María", "X0000002", "PE", None, Sex.FEMALE)


def kinds(ticket: Ticket, client: Client = CLIENT) -> dict[str, DriftKind]:
    return {drift.field: drift.kind for drift in drifts(ticket, client)}


def test_a_ticket_that_says_what_the_passport_says_has_no_drift() -> None:
    assert drifts(TICKET, CLIENT) == ()


def test_a_ticket_in_capitals_is_the_same() -> None:
    assert drifts(replace(TICKET, surname="MUÑOZ-PÉREZ", given_names="ANA MARÍA"), CLIENT) == ()


@pytest.mark.parametrize("surname", ["Munoz Perez", "Muñoz Pérez", "MUNOZPEREZ"])
def test_accents_hyphens_and_spaces_are_only_spelling(surname: str) -> None:
    assert kinds(replace(TICKET, surname=surname)) == {"surname": DriftKind.SPELLING}


def test_a_middle_name_that_is_missing_is_another_name() -> None:
    assert kinds(replace(TICKET, given_names="Ana")) == {"given_names": DriftKind.DIFFERENT}


def test_a_number_from_before_the_renewal_is_known_as_such() -> None:
    old = replace(TICKET, passport="X0000001")
    assert kinds(old) == {"passport": DriftKind.DIFFERENT}
    assert kinds(old, replace(CLIENT, previous_passport="X0000001")) == {"passport": DriftKind.RENEWED}


def test_what_nobody_has_written_down_is_no_drift() -> None:
    assert kinds(replace(TICKET, birth_date=date(1990, 1, 1))) == {}
    born = replace(CLIENT, birth_date=date(1990, 1, 2))
    assert kinds(replace(TICKET, birth_date=date(1990, 1, 1)), born) == {"birth_date": DriftKind.DIFFERENT}


@pytest.mark.parametrize(
    ("born", "student", "kind", "expected"),
    [
        (date(2009, 6, 17), False, ServiceKind.MACHU_PICCHU, PassengerType.ADULT),
        (date(2009, 6, 18), False, ServiceKind.MACHU_PICCHU, PassengerType.CHILD),
        (date(2024, 6, 17), False, ServiceKind.MACHU_PICCHU, PassengerType.CHILD),
        (date(2024, 6, 18), False, ServiceKind.MACHU_PICCHU, None),
        (date(2002, 6, 17), True, ServiceKind.MACHU_PICCHU, PassengerType.STUDENT),
        (date(2001, 6, 17), True, ServiceKind.MACHU_PICCHU, PassengerType.ADULT),
        (date(2005, 1, 1), True, ServiceKind.TRAIN, PassengerType.ADULT),
        (date(2012, 1, 1), False, ServiceKind.TRAIN, None),
        (None, True, ServiceKind.MACHU_PICCHU, None),
    ],
)
def test_the_fare_is_that_of_the_age_on_the_day_of_travel(
    born: date | None, student: bool, kind: ServiceKind, expected: PassengerType | None
) -> None:
    assert fare(Traveller(Client("A", "B", birth_date=born), is_student=student), kind, ENTRY) is expected


def test_a_train_ticket_takes_another_name_until_a_day_before() -> None:
    train = Service(1, ServiceKind.TRAIN, "Train", starts_on=date(2027, 6, 16), starts_minutes=15 * 60 + 37)
    assert name_changes_until(train) == datetime(2027, 6, 15, 15, 37)  # noqa: DTZ001  (local time of Peru)
    assert name_changes_until(replace(train, starts_minutes=None)) is None
    assert name_changes_until(replace(train, kind=ServiceKind.MACHU_PICCHU)) is None
