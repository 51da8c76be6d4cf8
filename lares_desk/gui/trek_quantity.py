"""Hours, kilometres and metres as people type them; ValueError for what is none."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

_CLOCK = re.compile(r"(\d{1,3})\s*(?:h|:)\s*(\d{1,2})?\s*(?:m|min)?")
_MINUTES = re.compile(r"(\d{1,4})\s*min")
_DECIMAL = re.compile(r"(\d{1,6})(?:[.,](\d{1,4}))?")
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+")
_MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True)
class Habit:
    """How a quantity is typed (`parse` raises ValueError), how it is written, and what to say when it is neither."""

    parse: Callable[[str], int | None]
    write: Callable[[int], str]
    complaint: str


def parse_hours(text: str) -> int | None:
    """Return minutes: "4 h 30", "4:30", "4.5" and "270 min" are the same; an empty text is None."""
    typed = text.strip().casefold()
    if not typed:
        return None
    if found := _CLOCK.fullmatch(typed):
        minutes = int(found[2] or 0)
        if minutes > 59:
            raise ValueError(text)
        return int(found[1]) * 60 + minutes
    if found := _MINUTES.fullmatch(typed):
        return int(found[1])
    return round(_decimal(typed) * 60)


def parse_km(text: str) -> int | None:
    """Return metres of a length in kilometres, written with a point or a comma; an empty text is None."""
    typed = text.strip().casefold().removesuffix("km").rstrip()
    return round(_decimal(typed) * 1000) if typed else None


def parse_metres(text: str) -> int | None:
    """Return whole metres: "4,400", "4.400 m" and "4400" are the same; an empty text is None."""
    typed = text.strip().casefold().removesuffix("m").rstrip().replace(_MINUS, "-")
    if not typed:
        return None
    if _THOUSANDS.fullmatch(typed):
        typed = re.sub(r"[^\d+-]", "", typed)
    if not re.fullmatch(r"[+-]?\d{1,6}", typed):
        raise ValueError(text)
    return int(typed)


def _decimal(typed: str) -> float:
    found = _DECIMAL.fullmatch(typed)
    if not found:
        raise ValueError(typed)
    return float(f"{found[1]}.{found[2] or 0}")
