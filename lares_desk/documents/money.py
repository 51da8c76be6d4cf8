"""Money as the papers print it: a sign before the number, two decimals, a comma between thousands."""

from __future__ import annotations

from lares_desk.documents.text import NBSP

_SIGNS = {"PEN": "S/", "USD": "US$", "EUR": "€"}


def money(minor: int, currency: str) -> str:
    """Return hundredths of a currency with its sign, or with its code where it has none here: "US$ 1,250.00"."""
    return f"{_SIGNS.get(currency, currency)}{NBSP}{amount(minor)}"


def amount(minor: int) -> str:
    """Return hundredths as a number: "1,250.00"; a negative one with a true minus sign."""
    whole, cents = divmod(abs(minor), 100)
    minus = "\N{MINUS SIGN}" if minor < 0 else ""
    return f"{minus}{whole:,}.{cents:02}"
