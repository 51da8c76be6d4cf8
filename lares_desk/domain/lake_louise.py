"""The Lake Louise score of 2018 as a log: four items, their sum, and no conclusion.

Source: Roach et al., The 2018 Lake Louise Acute Mountain Sickness Score, High Altitude Medicine & Biology 19(1):4-6.
Sleep is no item any more. The score was made for research, and its authors say that it is not for decisions about a
person: what the guide writes down is kept and added up, nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from lares_desk.domain.language import LocalText
from lares_desk.domain.reference import Reference

ITEMS = ("headache", "stomach", "fatigue", "dizziness")
FUNCTION = "function"
POINTS = (0, 1, 2, 3)
SOURCE = "Lake Louise 2018 (Roach et al.)"


class Item(NamedTuple):
    """One item of the score: its name, and what 0, 1, 2 and 3 points stand for."""

    id: str
    name: LocalText
    points: tuple[LocalText, LocalText, LocalText, LocalText]


@dataclass(frozen=True, slots=True)
class Scores:
    """What was answered at one time, each from 0 to 3; `function` stands beside the sum, None where it was not asked.

    Headache 2, stomach 1, fatigue 1 and dizziness 0 make 4. Other numbers are a ValueError.
    """

    headache: int
    stomach: int
    fatigue: int
    dizziness: int
    function: int | None = None

    def __post_init__(self) -> None:
        """Refuse what is no answer."""
        asked = (*self._items, 0 if self.function is None else self.function)
        if not set(asked) <= set(POINTS):
            raise ValueError(f"{asked}: each item has 0 to 3 points")

    @property
    def total(self) -> int:
        """Return the sum of the four items, from 0 to 12."""
        return sum(self._items)

    @property
    def _items(self) -> tuple[int, int, int, int]:
        return self.headache, self.stomach, self.fatigue, self.dizziness


def items(reference: Reference) -> tuple[Item, ...]:
    """Return the four items in the order of the score, in both languages."""
    return tuple(_item(reference, each) for each in ITEMS)


def functional_item(reference: Reference) -> Item:
    """Return the question that may be asked besides: what the symptoms kept the person from."""
    return _item(reference, FUNCTION)


def _item(reference: Reference, item: str) -> Item:
    said = reference.wording.sentences
    none, mild, moderate, severe = (said[f"lake-louise.{item}.{points}"] for points in POINTS)
    return Item(item, said[f"lake-louise.{item}"], (none, mild, moderate, severe))
