"""The Lake Louise score of 2018 as a log to write on: four items of 0 to 3 points, room for the sum, no conclusion.

Source: Roach et al., The 2018 Lake Louise Acute Mountain Sickness Score, High Altitude Medicine & Biology 19(1):4-6.
Sleep is no item any more. The score was made for research, and its authors say that it is not for decisions about a
person: the guide writes it down and adds it up, nothing else.
"""

from __future__ import annotations

from typing import NamedTuple

from lares_desk.domain.language import LocalText
from lares_desk.domain.reference import Reference

ITEMS = ("headache", "stomach", "fatigue", "dizziness")
FUNCTION = "function"
_POINTS = (0, 1, 2, 3)
SOURCE = "Lake Louise 2018 (Roach et al.)"


class Item(NamedTuple):
    """One item of the score: its name, and what 0, 1, 2 and 3 points stand for."""

    id: str
    name: LocalText
    points: tuple[LocalText, LocalText, LocalText, LocalText]


def items(reference: Reference) -> tuple[Item, ...]:
    """Return the four items in the order of the score, in both languages."""
    return tuple(_item(reference, each) for each in ITEMS)


def functional_item(reference: Reference) -> Item:
    """Return the question that may be asked besides: what the symptoms kept the person from."""
    return _item(reference, FUNCTION)


def _item(reference: Reference, item: str) -> Item:
    said = reference.wording.sentences
    none, mild, moderate, severe = (said[f"lake-louise.{item}.{points}"] for points in _POINTS)
    return Item(item, said[f"lake-louise.{item}"], (none, mild, moderate, severe))
