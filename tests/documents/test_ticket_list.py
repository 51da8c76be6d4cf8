"""What the office buys tickets by, and what it sees of those that are bought."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from full_dossier import full_dossier
from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import PassengerType, ServiceKind, Ticket
from paper_words import drawn, service, with_client, with_service, words

ENTRY = service(ServiceKind.MACHU_PICCHU)
FIRST = ENTRY.tickets[0]


def with_first_ticket(**facts: object) -> Dossier:
    changed = replace(FIRST, **facts)  # type: ignore[arg-type]
    return with_service(replace(ENTRY, tickets=(changed, *ENTRY.tickets[1:])))


def test_passengers_stand_in_buying_order_and_spelling_with_all_that_a_seller_asks() -> None:
    lines = drawn("ticket-list").lines
    assert "# · Surname · Given names · Passport · Nat. · Born · Sex · Type · Ticket as bought" in lines
    assert "1 · Nowak · Łukasz Jan · X0000001 · PL · 05 Mar 1984 · M · adult · ✓ MP75001" in lines
    assert "3 · Nowak · Hanna · X0000003 · PL · 02 Jul 2005 · F · student · ✓ MP75003" in lines
    assert "4 · Nowak · Staś · X0000004 · PL · 30 Jan 2020 · M · child · ✓ MP75004" in lines
    numbers = [line.split(" · ")[0] for line in lines if "✓ MP" in line]
    assert numbers == [str(n) for n in range(1, 13)]


def test_the_entry_says_day_hour_circuit_and_route() -> None:
    text = words("ticket-list")
    assert "Thursday 17 June 2027, entry 07:00, circuit 2, route 2-A · Ministerio de Cultura" in text
    assert "booking code MP-778812 · 12 bought for 12 people" in text


def test_a_train_is_bought_with_its_own_hours_and_seats() -> None:
    text = words("ticket-list")
    assert "Wednesday 16 June 2027, leaves 16:30, arrives 18:10 · Ollantaytambo → Aguas Calientes · Inca Rail" in text
    assert "✓ IR72001 · seat 3-11" in text


def test_a_ticket_as_the_passport_says_raises_no_alarm() -> None:
    text = words("ticket-list")
    assert "≠" not in text
    assert "+" not in text.replace("+51", "")


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"surname": "Novak"}, "Łukasz Jan Nowak · surname · Novak · Nowak"),
        ({"given_names": "Lukasz Jan"}, "given names · Lukasz Jan · Łukasz Jan · accents, hyphens or spaces only"),
        ({"passport": "X0000991"}, "passport · X0000991 · X0000001"),
        ({"birth_date": date(1984, 5, 3)}, "birth date · 03 May 1984 · 05 Mar 1984"),
        ({"passenger_type": PassengerType.CHILD}, "type · child · adult · by the age on the day of entry"),
    ],
)
def test_a_ticket_that_says_something_else_is_marked_and_says_what(facts: dict[str, object], told: str) -> None:
    lines = drawn("ticket-list", with_first_ticket(**facts)).lines
    assert any("≠ differs: MP75001" in line for line in lines)
    assert "≠ These tickets do not say what the passport says now" in lines
    assert any(told in line for line in lines)


def test_a_ticket_in_capitals_is_the_same_name() -> None:
    assert "≠" not in words("ticket-list", with_first_ticket(surname="NOWAK", given_names="ŁUKASZ JAN"))


def test_a_ticket_with_the_old_passport_asks_for_a_copy_of_it() -> None:
    renewed = with_client(0, previous_passport="X0000001", passport="X0000777")
    lines = drawn("ticket-list", renewed).lines
    assert any("X0000001 · X0000777 · renewed: bring a copy of the old one" in line for line in lines)


def test_who_has_no_ticket_yet_is_to_be_bought_for() -> None:
    lines = drawn("ticket-list", with_service(replace(ENTRY, tickets=ENTRY.tickets[1:]))).lines
    assert any(line.startswith("1 · Nowak") and line.endswith("○ to buy") for line in lines)
    assert any("11 bought for 12 people" in line for line in lines)


def test_a_ticket_of_somebody_who_has_left_is_one_too_many() -> None:
    gone = Ticket(ENTRY.id, None, "Sample", "Gone", "X0000999", number="MP75099")
    lines = drawn("ticket-list", with_service(replace(ENTRY, tickets=(*ENTRY.tickets, gone)))).lines
    assert "+ Tickets of nobody: bought for somebody who is not on the departure any more" in lines
    assert any(line.startswith("+ · Sample · Gone · X0000999") for line in lines)
    assert any("MP-778812 · 12 bought for 12 people" in line for line in lines)


def test_who_lacks_a_passport_or_a_birth_date_is_named_first() -> None:
    lines = drawn("ticket-list", with_client(11, passport="", birth_date=None)).lines
    assert "João Silva ! passport and birth date" in lines
    assert lines.index("João Silva ! passport and birth date") < lines.index("Machu Picchu entry")
    assert any("João · ! missing · BR · ! missing" in line for line in lines)


def test_what_is_not_entered_yet_still_has_its_list_to_buy_by() -> None:
    text = words("ticket-list", replace(full_dossier(), services=()))
    assert "Machu Picchu entry Not entered in the agency file yet" in text
    assert text.count("○ to buy") == 24  # the entry and the train


def test_a_trek_with_neither_says_so() -> None:
    full = full_dossier()
    text = words("ticket-list", replace(full, services=(), days=full.days[:2]))
    assert "This trek has neither a Machu Picchu entry nor a train." in text


def test_the_rules_say_what_can_still_be_changed_until_when_and_who_says_so() -> None:
    text = words("ticket-list")
    for fact in (
        "name and date can never be changed", "RM 016-2018-MC, article 15",
        "30 minutes in the low season or 45 in the high",
        "until 24 hours before leaving", "US$ 6 a leg", "PeruRail, conditions of 9 January 2026",
        "Train down the valley: name changes until Tuesday 15 June 2027, 16:30.",
        "Train back: name changes until Wednesday 16 June 2027, 16:30.",
    ):  # fmt: skip
        assert fact in text


def test_the_office_reads_spanish() -> None:
    lines = drawn("ticket-list", language="es").lines
    assert "4 · Nowak · Staś · X0000004 · PL · 30 ene 2020 · M · niño · ✓ MP75004" in lines
    assert any("ingreso 07:00, circuito 2, ruta 2-A" in line for line in lines)
