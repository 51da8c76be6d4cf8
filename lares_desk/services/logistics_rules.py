"""What may be typed into the logistics of a departure, and whom they may name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from babel import Locale

from lares_desk.domain import validation
from lares_desk.domain.departure import Group
from lares_desk.domain.people import Traveller
from lares_desk.errors import N_, InvalidInput, NotFound
from lares_desk.storage import bookings
from lares_desk.storage.agency_file import Transaction

LAST_MINUTE = 1439
HEAVIEST_G = 1_000_000
DEAREST_MINOR = 1_000_000_000
_PLATE = re.compile(r"[A-Z0-9][A-Z0-9 -]{0,14}")


def groups_of(work: Transaction, departure_id: int) -> tuple[Group, ...]:
    """Return the groups of a departure with their travellers."""
    return bookings.of_departure(work.db, departure_id)


def refuse_strangers(work: Transaction, departure_id: int, traveller_ids: Iterable[int | None]) -> None:
    """Raise NotFound where somebody does not travel on this departure; None is nobody."""
    known = {each.id for group in groups_of(work, departure_id) for each in group.travellers}
    if not known.issuperset(each for each in traveller_ids if each is not None):
        raise NotFound(N_("This traveller is no longer on the departure."))


def traveller_of(work: Transaction, traveller_id: int) -> Traveller:
    """Return one traveller, or raise NotFound."""
    found = bookings.get_traveller(work.db, traveller_id)
    if found is None:
        raise NotFound(N_("This traveller is no longer in the file."))
    return found


def whole(field: str, value: int | None, low: int, high: int) -> int | None:
    """Return a number between two limits, or None; else raise InvalidInput."""
    if value is not None and not low <= value <= high:
        raise InvalidInput(
            field, N_("{value} is not possible here: write a number from {low} to {high}."),
            value=value, low=low, high=high,
        )  # fmt: skip
    return value


def clock(field: str, minutes: int | None) -> int | None:
    """Return minutes from midnight of one day, or None."""
    return whole(field, minutes, 0, LAST_MINUTE)


def grams(field: str, value: int | None, most: int = HEAVIEST_G) -> int | None:
    """Return a weight in grams, or None."""
    if value is not None and not 0 <= value <= most:
        raise InvalidInput(
            field, N_("{value} kg is not possible here: write a weight from 0 to {most} kg."),
            value=f"{value / 1000:g}", most=f"{most / 1000:g}",
        )  # fmt: skip
    return value


def money(field: str, minor: int | None) -> int | None:
    """Return an amount in hundredths of its currency, or None."""
    if minor is not None and not 0 <= minor <= DEAREST_MINOR:
        raise InvalidInput(
            field, N_("{value} is not possible here: write an amount from 0 to {most}."),
            value=f"{minor / 100:.2f}", most=DEAREST_MINOR // 100,
        )  # fmt: skip
    return minor


def currency(field: str, code: str, *, optional: bool = False) -> str:
    """Return an ISO 4217 code in capitals; an empty one only where it is `optional`."""
    kept = validation.line(field, code).upper()
    if (not kept and optional) or (len(kept) == 3 and kept in Locale("en").currencies):
        return kept
    raise InvalidInput(field, N_("{code} is not a currency of three letters, such as USD or PEN."), code=code or "–")


def plate(field: str, value: str) -> str:
    """Return the plate of a vehicle in capitals, or an empty text."""
    kept = validation.line(field, value).upper()
    if kept and not _PLATE.fullmatch(kept):
        raise InvalidInput(
            field, N_("{value} is not a plate. Write its letters and digits, such as X1A-234."), value=kept
        )
    return kept


def one_of(field: str, value: str, known: Collection[str], sentence: str) -> str:
    """Return a text that is one of those `known`, or empty; else raise InvalidInput with the sentence."""
    if value and value not in known:
        raise InvalidInput(field, sentence, value=value)
    return value
