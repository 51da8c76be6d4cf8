"""What goes out, to whom, and how it comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from full_dossier import full_dossier
from lares_desk.domain.departure import Dossier
from paper_words import drawn, with_traveller, words

OXYGEN = "Oxygen bottle 4 l"


def with_oxygen(**facts: object) -> Dossier:
    full = full_dossier()
    items = tuple(replace(each, **facts) if each.name == OXYGEN else each for each in full.equipment)  # type: ignore[arg-type]
    return replace(full, equipment=items)


def test_what_is_lent_stands_under_its_traveller_with_serial_and_condition() -> None:
    lines = drawn("equipment-list").lines
    band = lines.index("Lent to Łukasz Jan Nowak")
    assert lines[band + 1] == "☐ · Sleeping bag -10 °C · 1 · SB-014 · Sun 13 Jun, clean, zip good · ☐"


def test_what_the_group_carries_stands_by_kind_and_food_does_not_come_back() -> None:
    lines = drawn("equipment-list").lines
    assert lines.index("Safety") < lines.index("☐ · Oxygen bottle 4 l · 1 · OX-7 · ☐") < lines.index("Camp")
    assert "☐ · Two-person tent · 5 · ☐" in lines
    assert not any("Food" in line or "Gas" in line for line in lines)


def test_what_is_back_says_when_and_how() -> None:
    lines = drawn("equipment-list", with_oxygen(returned_on=date(2027, 6, 18), condition_back="half empty")).lines
    assert "☐ · Oxygen bottle 4 l · 1 · OX-7 · ☐ · Fri 18 Jun, half empty" in lines


def test_who_rents_what_is_not_set_aside_is_named() -> None:
    both = drawn("equipment-list", with_traveller(0, rents_bag=True, rents_poles=True)).lines
    assert "☐ · ! rents a sleeping bag and poles: 1 of 2 set aside · ☐" in both
    nothing = drawn("equipment-list", with_traveller(1, rents_poles=True)).lines
    assert nothing[nothing.index("Lent to Zofia Nowak") + 1] == "☐ · ! rents poles: 0 of 1 set aside · ☐"
    assert "set aside" not in words("equipment-list")


def test_what_nobody_has_been_given_yet_is_not_lost() -> None:
    full = full_dossier()
    items = tuple(replace(each, traveller_id=None) for each in full.equipment)
    lines = drawn("equipment-list", replace(full, equipment=items)).lines
    band = lines.index("To lend, for nobody yet")
    assert "SB-014" in lines[band + 1]


def test_there_are_lines_to_write_on_and_places_to_sign() -> None:
    text = words("equipment-list")
    for who in ("Handed out by (store)", "Received by (guide)", "Taken back by (store)"):
        assert who in text
    assert drawn("equipment-list").lines.count("☐ · ☐") == 4
    empty = words("equipment-list", replace(full_dossier(), equipment=(), groups=()))
    assert "No equipment is entered for this departure: write what goes out." in empty


def test_the_store_reads_spanish() -> None:
    assert "Prestado a Łukasz Jan Nowak" in words("equipment-list", language="es")


def test_the_size_of_the_boots_stands_beside_who_borrows_something() -> None:
    assert "Lent to Milagros Yábar Núñez · boot size EU 38" in drawn("equipment-list").lines
    assert "botas EU 38" in words("guide-sheet", None, "es")
