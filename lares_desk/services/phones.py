"""Phone numbers: typed as people type them, kept as anybody in the world can dial them."""

from __future__ import annotations

from lares_desk.domain.validation import line
from lares_desk.errors import N_, InvalidInput

HOME_COUNTRY = "PE"


def international(field: str, number: str) -> str:
    """Return a number in E.164 form (+51984123456); one without a country code is a Peruvian one.

    An empty text stays empty; what cannot be a phone number raises InvalidInput.
    """
    kept = line(field, number)
    if not kept:
        return ""
    # The tables of the world's numbers take a while to load, and most starts never need them.
    import phonenumbers  # noqa: PLC0415

    try:
        parsed = phonenumbers.parse(kept, HOME_COUNTRY)
    except phonenumbers.NumberParseException:
        parsed = None
    if parsed is None or not phonenumbers.is_possible_number(parsed):
        raise InvalidInput(
            field, N_("{number} is not a phone number. Write it with its country code, such as +51 984 123 456."),
            number=kept,
        )  # fmt: skip
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
