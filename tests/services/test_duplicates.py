"""A person who is in the file already is found while being written down again."""

from __future__ import annotations

from datetime import date

import pytest

from builders import client
from lares_desk.domain.likeness import Reason
from lares_desk.domain.people import Client
from lares_desk.services import clients, duplicates
from lares_desk.services.session import Session

BORN = date(1988, 3, 9)


@pytest.fixture
def known(session: Session) -> int:
    for number in range(60):
        clients.add(session, client(f"Other {number}", "Nobody", passport=f"XN{number:04}"))
    jose = client("Quispe Mamani", "José", passport="X0012345", nationality="PE", birth_date=BORN, medical="asthma")
    return clients.add(session, jose).value


@pytest.mark.parametrize(
    "typed",
    [
        Client("Quispe Mamani", "Jose"),
        Client("Jose", "Quispe Mamani"),
        Client("QUISPE", "José", birth_date=BORN),
        Client("Quispe", "Jose"),
        Client("Kispe Mamani", "Jose"),
        Client("Quispe-Mamani", "José"),
        Client("Quispe Mamaní", "Josef"),
        Client("", "", passport="x00 123 45"),
        Client("Quispe", "J", passport="XOO12345"),
        Client("Quispe M.", "José", birth_date=date(1988, 9, 3)),
    ],
)
def test_the_same_person_written_otherwise_is_found(session: Session, known: int, typed: Client) -> None:
    assert [each.client.id for each in duplicates.probable(session, typed)] == [known]


@pytest.mark.parametrize(
    "typed",
    [
        Client("", ""),
        Client("Qu", ""),
        Client("Quispe", "Rosa"),
        Client("Condori", "José", birth_date=date(1988, 3, 10)),
        Client("\x00\udcff", "🏔" * 60),
        Client("x" * 5000, "y " * 2000, passport="0" * 5000),
        Client('"; DROP TABLE client; --', "% _ * NEAR("),
        Client("مرحبا", "שלום"),
    ],
)
def test_somebody_else_and_nonsense_are_nobody(session: Session, known: int, typed: Client) -> None:
    assert duplicates.probable(session, typed) == ()


def test_the_client_found_is_whole_and_the_reason_is_said(session: Session, known: int) -> None:
    (found,) = duplicates.probable(session, Client("Quispe Mamani", "José Luis", birth_date=BORN))
    assert found.client == clients.get(session, known)
    assert found.reasons == (Reason.SAME_BIRTH_DATE, Reason.NAME_ALIKE)
    assert 80 <= found.name_percent <= 100


def test_a_client_is_no_duplicate_of_itself(session: Session, known: int) -> None:
    assert duplicates.probable(session, clients.get(session, known)) == ()


def test_the_likeliest_stand_first_and_no_more_than_asked_for(session: Session, known: int) -> None:
    for number in range(8):
        clients.add(session, Client("Quispe Mamani", "José", passport=f"XQ{number}"))
    found = duplicates.probable(session, Client("Quispe Mamani", "José", birth_date=BORN), limit=3)
    assert len(found) == 3
    assert found[0].client.id == known
