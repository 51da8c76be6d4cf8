"""What animals carry: every load with its weight, split so that no animal carries more than its limit.

The emergency horse goes unloaded (the agency's rule: it waits for whoever cannot walk). A duffel that nobody has
weighed counts as the limit of a duffel, and is marked as assumed; a thing without a weight is named, not split.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import Animal, EquipmentKind

DUFFEL_G = 7000  # what the agency lets a traveller give to the animals, where its file has no limit of its own
DUFFEL = "duffel"


@dataclass(frozen=True, slots=True)
class Load:
    """One piece: `kind` is "duffel", "kit", "food" or "safety"; `grams` None is not known, `assumed` not weighed.

    `record_id` is the traveller's or the equipment's.
    """

    kind: str
    name: str
    grams: int | None
    record_id: int = 0
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Burden:
    """What one animal carries, heaviest first."""

    animal: Animal
    loads: tuple[Load, ...] = ()

    @property
    def grams(self) -> int:
        """Return the weight of its load in grams."""
        return sum(load.grams or 0 for load in self.loads)

    @property
    def free_g(self) -> int:
        """Return what it could carry more, in grams."""
        return self.animal.limit_g - self.grams


@dataclass(frozen=True, slots=True)
class LoadPlan:
    """How the loads are split; `left` does not fit on any animal, `unweighed` has no weight, `unloaded` stays free."""

    burdens: tuple[Burden, ...]
    left: tuple[Load, ...]
    unweighed: tuple[Load, ...]
    unloaded: tuple[Animal, ...]

    @property
    def grams(self) -> int:
        """Return the weight of everything whose weight is known, in grams."""
        return sum(burden.grams for burden in self.burdens) + sum(load.grams or 0 for load in self.left)

    @property
    def limit_g(self) -> int:
        """Return what the loaded animals may carry in all, in grams."""
        return sum(burden.animal.limit_g for burden in self.burdens)


def loads_of(dossier: Dossier) -> tuple[Load, ...]:
    """Return every piece that goes on an animal: duffels, then kit, food and safety. What is lent is in the duffels."""
    return (*_duffels(dossier), *_things(dossier))


def plan(loads: Sequence[Load], animals: Sequence[Animal]) -> LoadPlan:
    """Split `loads` over `animals`: evenly where that leaves nothing behind, else as densely as it goes.

    Both ways take the heaviest piece first, so that equal lists give equal plans. Worked example: 25, 20 and 15 kg on
    two mules of 40 kg give 25 and 35 kg.
    """
    weighed = sorted((load for load in loads if load.grams is not None), key=lambda load: -(load.grams or 0))
    carriers = [animal for animal in animals if not animal.is_emergency]
    ways = [_poured(weighed, carriers, choose) for choose in (_lightest, _tightest)]
    burdens, left = min(ways, key=lambda way: sum(load.grams or 0 for load in way[1]))
    return LoadPlan(
        burdens=burdens,
        left=left,
        unweighed=tuple(load for load in loads if load.grams is None),
        unloaded=tuple(animal for animal in animals if animal.is_emergency),
    )


def _duffels(dossier: Dossier) -> Iterator[Load]:
    limit = next((each.grams for each in dossier.limits if each.key == DUFFEL), DUFFEL_G)
    for each in dossier.going:
        grams = limit if each.duffel_g is None else each.duffel_g
        yield Load(DUFFEL, each.client.full_name, grams, each.client.id, assumed=each.duffel_g is None)


def _things(dossier: Dossier) -> Iterator[Load]:
    for kind in (EquipmentKind.KIT, EquipmentKind.FOOD, EquipmentKind.SAFETY):
        for item in dossier.equipment:
            if item.kind is kind:
                yield from (Load(kind.value, item.name, item.weight_g, item.id) for _ in range(item.quantity))


_Choose = Callable[[list[tuple[Animal, int]], int], int]


def _poured(
    loads: Sequence[Load], animals: Sequence[Animal], choose: _Choose
) -> tuple[tuple[Burden, ...], tuple[Load, ...]]:
    """Return what each animal carries and what is left when every piece goes where `choose` says."""
    carried: list[list[Load]] = [[] for _ in animals]
    used = [0] * len(animals)
    left: list[Load] = []
    for load in loads:
        grams = load.grams or 0
        fitting = [n for n, animal in enumerate(animals) if used[n] + grams <= animal.limit_g]
        if not fitting:
            left.append(load)
            continue
        best = fitting[choose([(animals[n], used[n]) for n in fitting], grams)]
        carried[best].append(load)
        used[best] += grams
    return tuple(Burden(animal, tuple(each)) for animal, each in zip(animals, carried, strict=True)), tuple(left)


def _lightest(animals: list[tuple[Animal, int]], grams: int) -> int:
    """Return which animal has the smallest share of its limit with the new piece; the first of equals."""
    shares = [(used + grams) / max(animal.limit_g, 1) for animal, used in animals]
    return shares.index(min(shares))


def _tightest(animals: list[tuple[Animal, int]], grams: int) -> int:
    """Return which animal has the least room left with the new piece; the first of equals."""
    rooms = [animal.limit_g - used - grams for animal, used in animals]
    return rooms.index(min(rooms))
