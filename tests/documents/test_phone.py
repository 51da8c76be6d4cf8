"""Phone numbers on paper."""

from __future__ import annotations

import pytest

from lares_desk.documents.phone import readable_phone


@pytest.mark.parametrize(
    ("stored", "printed"),
    [
        ("+51984000001", "+51 984 000 001"),
        ("+51 84 000 002", "+51 84 000 002"),
        ("105", "105"),
        ("+99999999999", "+99999999999"),
        ("ask at the desk", "ask at the desk"),
        ("9" * 400, "9" * 39 + "…"),
    ],
)
def test_a_number_is_printed_to_be_dialled(stored: str, printed: str) -> None:
    assert readable_phone(stored).replace("\N{NO-BREAK SPACE}", " ") == printed
