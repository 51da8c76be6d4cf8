"""Two records of one person made one: which value of each field stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from lares_desk.domain.client_line import ClientTrek
from lares_desk.domain.people import AltitudeHistory, Client

FIELDS = (
    "given_names", "surname", "passport", "passport_expires", "nationality", "sex", "birth_date", "email", "phone",
    "language", "emergency_name", "emergency_phone", "diet", "medical", "insurer", "insurance_policy",
    "insurance_phone", "insurance_until", "insurance_altitude_m", "altitude_history", "wears_glasses",
    "previous_passport", "notes",
)  # fmt: skip
# Texts of which both may stay, and what stands between them.
BOTH = {"diet": "; ", "medical": "\n", "notes": "\n"}
# What belongs together: the expiry of one passport never goes with the number of another.
_TOGETHER = (
    ("passport", "passport_expires"),
    ("emergency_name", "emergency_phone"),
    ("insurer", "insurance_policy", "insurance_phone", "insurance_until", "insurance_altitude_m"),
)
# Losing one of two of these may harm somebody: both stay unless a person says otherwise.
_NEVER_LOST = frozenset({"medical", "notes"})

# Of two histories of altitude illness the graver one stays, whoever was asked last.
_GRAVITY = tuple(AltitudeHistory)

Value = Any  # text, date, number or nothing, as the field has it


class Side(StrEnum):
    """Whose value stays: the one of the record that stays, the one of the record that goes, or both."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records of one person: `sides` is proposed for each field.

    `first_treks` and `second_treks` are their places on departures, `shared` those in the same group on both.
    """

    first: Client
    second: Client
    sides: Mapping[str, Side]
    first_treks: tuple[ClientTrek, ...]
    second_treks: tuple[ClientTrek, ...]
    shared: tuple[ClientTrek, ...]


def differing(first: Client, second: Client) -> tuple[str, ...]:
    """Return the fields in which two records are not the same."""
    return tuple(name for name in FIELDS if getattr(first, name) != getattr(second, name))


def proposed(
    first: Client, second: Client, changed_first: Mapping[str, int], changed_second: Mapping[str, int]
) -> dict[str, Side]:
    """Return whose value to keep of each field: the filled one, and of two filled ones that changed last.

    `changed_first` and `changed_second` number the moments at which fields were changed last, from old to new.
    """
    sides = {name: _side(name, first, second, changed_first, changed_second) for name in FIELDS}
    for names in _TOGETHER:
        clashing = [name for name in names if _both_filled(name, first, second)]
        if clashing:
            latest = max(clashing, key=lambda name: max(changed_first.get(name, 0), changed_second.get(name, 0)))
            sides.update(dict.fromkeys(names, sides[latest]))
    return sides


def merged(first: Client, second: Client, sides: Mapping[str, Side]) -> Client:
    """Return `first` with the values that `sides` names."""
    return replace(first, **{name: value_of(name, first, second, sides[name]) for name in FIELDS})


def value_of(name: str, first: Client, second: Client, side: Side) -> Value:
    """Return the value that a field has after the merge."""
    if side is Side.BOTH and _both_filled(name, first, second):
        return f"{getattr(first, name)}{BOTH[name]}{getattr(second, name)}"
    if side is Side.BOTH:
        return getattr(first, name) or getattr(second, name)
    return getattr(first if side is Side.FIRST else second, name)


def _side(
    name: str, first: Client, second: Client, changed_first: Mapping[str, int], changed_second: Mapping[str, int]
) -> Side:
    if not _both_filled(name, first, second):
        return Side.SECOND if getattr(second, name) and not getattr(first, name) else Side.FIRST
    if name in _NEVER_LOST:
        return Side.BOTH
    if name == "altitude_history":
        graver = _GRAVITY.index(second.altitude_history) > _GRAVITY.index(first.altitude_history)
        return Side.SECOND if graver else Side.FIRST
    return Side.SECOND if changed_second.get(name, 0) > changed_first.get(name, 0) else Side.FIRST


def _both_filled(name: str, first: Client, second: Client) -> bool:
    """Tell whether both say something, and not the same."""
    one, other = getattr(first, name), getattr(second, name)
    return bool(one) and bool(other) and one != other
