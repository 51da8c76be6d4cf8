"""What a guide signs for, and what goes back."""

from __future__ import annotations

from dataclasses import replace

from full_dossier import full_dossier
from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import CashItem
from paper_words import drawn, words


def paid(*items: tuple[str, int, int | None]) -> Dossier:
    cash = tuple(CashItem(21, f"Item {n}", *item, id=n) for n, item in enumerate(items, 1))
    return replace(full_dossier(), cash=cash)


def test_each_line_stands_with_what_was_given_spent_and_the_receipt() -> None:
    lines = drawn("cash-sheet").lines
    assert "Hot springs entry, 12 people · 120.00 · 120.00 · B001-0451 · ☐" in lines
    assert "Mules and arrieros, 3 days · 1,080.00 · ☐" in lines


def test_soles_and_dollars_have_tables_and_totals_of_their_own() -> None:
    lines = drawn("cash-sheet").lines
    assert lines.index("In soles (S/)") < lines.index("Total · 1,530.00") < lines.index("In US dollars (US$)")
    assert "Total · 200.00 · 0.00" in lines


def test_what_is_spent_stays_open_while_a_line_is() -> None:
    text = words("cash-sheet")
    assert "1 line is still to be settled." in text
    assert "Given less spent" in text
    assert "2 lines are still to be settled." in words("cash-sheet", paid(("PEN", 100, None), ("PEN", 100, None)))


def test_what_goes_back_is_said_with_its_currency() -> None:
    assert "Back to the office: US$ 200.00" in words("cash-sheet")
    settled = words("cash-sheet", paid(("PEN", 40_000, 38_050), ("PEN", 6_000, 7_500)))
    assert "Total 460.00 455.50" in settled
    assert "Back to the office: S/ 4.50" in settled


def test_what_the_guide_paid_is_owed_and_nothing_is_said_as_nothing() -> None:
    assert "Owed to the guide: S/ 15.00" in words("cash-sheet", paid(("PEN", 6_000, 7_500)))
    assert "nothing goes back" in words("cash-sheet", paid(("PEN", 6_000, 6_000)))


def test_a_currency_that_has_no_sign_keeps_its_code() -> None:
    text = words("cash-sheet", paid(("CLP", 6_000, 5_000)))
    assert "In CLP" in text
    assert "Back to the office: CLP 10.00" in text


def test_office_and_guide_sign_before_and_after() -> None:
    text = words("cash-sheet")
    for who in ("Before: given by (office)", "Before: received by (guide)", "After: settled by (guide)"):
        assert who in text
    assert text.count("Name, signature, date") == 4


def test_there_are_lines_to_write_on_even_where_nothing_is_entered() -> None:
    assert drawn("cash-sheet").lines.count("☐") == 4
    empty = drawn("cash-sheet", paid())
    assert "No cash is entered for this departure: write what is handed over." in empty.lines
    assert empty.lines.count("☐") == 12
    assert empty.pages == 1


def test_a_guide_settles_in_spanish() -> None:
    text = words("cash-sheet", language="es")
    assert "A devolver a la oficina: US$ 200.00" in text
    assert "Falta liquidar 1 línea." in text
