"""The agency's numbers and logo: each an action of its own, checked before it is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from builders import TODAY
from lares_desk.domain.agency import AgencyPhone, PhoneKind, is_overdue
from lares_desk.domain.language import LocalText
from lares_desk.errors import Conflict, InvalidInput
from lares_desk.services import agency, undo
from lares_desk.services.session import Session

POLICE = AgencyPhone(PhoneKind.PUBLIC, LocalText("Police", "Policía"), "105")


def only(session: Session) -> AgencyPhone:
    (phone,) = agency.get(session).phones
    return phone


def test_a_number_is_added_changed_and_taken_away_each_as_an_action_with_its_name(session: Session) -> None:
    agency.add_phone(session, POLICE)
    agency.save_phone(session, replace(only(session), number="+51 84 246 088"))
    assert only(session).number == "+5184246088"
    agency.remove_phone(session, only(session).id)
    assert agency.get(session).phones == ()
    assert [undo.undo(session).action for _ in range(3)] == [
        "Remove phone number",
        "Change phone number",
        "Add phone number",
    ]


def test_another_number_counts_as_not_checked(session: Session) -> None:
    agency.add_phone(session, replace(POLICE, checked_on=TODAY))
    agency.save_phone(session, replace(only(session), label=LocalText("Police, Cusco", "Policía")))
    assert only(session).checked_on == TODAY
    agency.save_phone(session, replace(only(session), number="106"))
    assert only(session).checked_on is None
    agency.save_phone(session, replace(only(session), number="116", checked_on=TODAY))
    assert only(session).checked_on == TODAY


@pytest.mark.parametrize(
    ("checked_on", "kind", "overdue"),
    [
        (None, PhoneKind.PUBLIC, True),
        (TODAY, PhoneKind.PUBLIC, False),
        (TODAY - timedelta(days=365), PhoneKind.PUBLIC, False),
        (TODAY - timedelta(days=366), PhoneKind.PUBLIC, True),
        (None, PhoneKind.OFFICE, False),
        (None, PhoneKind.EMERGENCY, False),
    ],
)
def test_a_public_number_has_to_be_checked_every_year(checked_on: date | None, kind: PhoneKind, overdue: bool) -> None:
    assert is_overdue(replace(POLICE, kind=kind, checked_on=checked_on), TODAY) is overdue


@pytest.mark.parametrize("number", ["", "   ", "call me", "9" * 5000])
def test_what_nobody_can_dial_is_refused(session: Session, number: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        agency.add_phone(session, replace(POLICE, number=number))
    assert caught.value.field == "phones"


@pytest.mark.parametrize(("typed", "kept"), [("\u202e105", "105"), ("1\x0005", "105"), ("084-246 088", "+5184246088")])
def test_what_hides_in_a_pasted_number_is_left_out(session: Session, typed: str, kept: str) -> None:
    agency.add_phone(session, replace(POLICE, number=typed))
    assert only(session).number == kept


@pytest.mark.parametrize("day", [TODAY + timedelta(days=1), date(20, 1, 1), date(9999, 1, 1)])
def test_a_check_on_an_impossible_day_is_refused(session: Session, day: date) -> None:
    with pytest.raises(InvalidInput) as caught:
        agency.add_phone(session, replace(POLICE, checked_on=day))
    assert caught.value.field == "checked_on"


def test_a_number_that_somebody_else_has_changed_is_a_conflict(session: Session) -> None:
    agency.add_phone(session, POLICE)
    mine = only(session)
    agency.save_phone(session, replace(mine, number="106"))
    with pytest.raises(Conflict):
        agency.save_phone(session, replace(mine, number="116"))


def test_a_logo_is_set_taken_away_and_brought_back(session: Session) -> None:
    picture = agency.logo(b"\xff\xd8\xff" + bytes(50))
    agency.set_logo(session, picture)
    agency.set_logo(session, None)
    assert agency.get(session).logo is None
    undo.undo(session)
    assert agency.get(session).logo == picture
