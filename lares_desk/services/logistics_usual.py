"""The usual kit of a departure and the usual names of tents and rooms: data, not code."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from lares_desk.domain.language import Language, LocalText
from lares_desk.domain.logistics import AnimalKind, EquipmentKind
from lares_desk.paths import resources
from lares_desk.services.reference_rows import Row, read_rows


class Per(StrEnum):
    """What a number of pieces or grams is for."""

    DEPARTURE = "departure"
    TENT = "tent"
    PERSON = "person"
    PERSON_DAY = "person_day"
    BAG = "bag"
    POLES = "poles"


@dataclass(frozen=True, slots=True)
class UsualThing:
    """A line of the usual kit: one piece of `weight_g` for every `each` of what it is counted by."""

    kind: EquipmentKind
    name: LocalText
    weight_g: int
    per: Per
    each: int


@dataclass(frozen=True, slots=True)
class Usual:
    """All that is usual: kit, labels by the kind of room, and the names of animals."""

    things: tuple[UsualThing, ...]
    labels: dict[str, LocalText]
    animals: dict[AnimalKind, LocalText]


@cache
def usual() -> Usual:
    """Return what `resources/reference/kit.toml` says."""
    top = read_rows(resources() / "reference" / "kit.toml")
    labels, animals = top.table("labels"), top.table("animals")
    found = Usual(
        tuple(_thing(row) for row in top.rows("thing")),
        {name: labels.local(name) for name in list(labels.values)},
        {AnimalKind(name): animals.local(name) for name in list(animals.values)},
    )
    top.finish()
    return found


def label(kind: str, language: Language) -> str:
    """Return what a tent or room is called before its number."""
    return usual().labels[kind].get(language)


def _thing(row: Row) -> UsualThing:
    found = UsualThing(
        row.one_of("kind", EquipmentKind),
        row.local("name"),
        row.whole("weight_g"),
        row.one_of("per", Per),
        row.whole_if("each") or 1,
    )
    row.finish()
    return found
