"""Cash given, spent and given back."""

from __future__ import annotations

from lares_desk.domain.logistics import CashItem
from lares_desk.domain.settlement import settlements


def item(currency: str, planned: int, spent: int | None = None) -> CashItem:
    return CashItem(1, "Something", currency, planned, spent)


def test_currencies_are_never_added_together_and_soles_come_first() -> None:
    found = settlements([item("USD", 10_000, 9_000), item("PEN", 40_000, 38_050), item("PEN", 6_000, 7_500)])
    assert [(each.currency, each.planned_minor, each.spent_minor) for each in found] == [
        ("PEN", 46_000, 45_550),
        ("USD", 10_000, 9_000),
    ]
    assert [each.difference_minor for each in found] == [450, 1_000]


def test_a_guide_who_paid_more_is_owed_it() -> None:
    assert settlements([item("PEN", 100, 150)])[0].difference_minor == -50


def test_nothing_is_settled_while_a_line_is_open() -> None:
    (found,) = settlements([item("PEN", 100, 100), item("PEN", 100)])
    assert (found.unsettled, found.difference_minor, found.spent_minor) == (1, None, 100)


def test_without_cash_there_is_no_settlement() -> None:
    assert settlements([]) == ()
