"""Money on paper has two decimals, a comma between thousands and a true minus sign."""

from __future__ import annotations

from lares_desk.documents.money import amount, money


def test_less_than_nothing_bears_a_minus_sign() -> None:
    assert amount(-125_005) == "\N{MINUS SIGN}1,250.05"


def test_a_currency_without_a_sign_of_its_own_is_said_by_its_code() -> None:
    assert money(125_000, "USD") == "US$\N{NO-BREAK SPACE}1,250.00"
    assert money(5, "CHF") == "CHF\N{NO-BREAK SPACE}0.05"
