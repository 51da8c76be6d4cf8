"""What a traveller's bags weigh, against the limits of who carries them, and what to leave behind until they fit.

The weights of the packing rules are usual ones, an estimate; a bag that was put on the scales counts as weighed. Limits
are the operators' own, kept in the agency file with their source and the day they were checked. Worked example: a
duffel of 7,400 g against 7,000 g is 400 g too heavy; without the camp shoes (500 g) it fits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from lares_desk.domain.logistics import Service, ServiceKind, WeightLimit
from lares_desk.domain.packing import PackingFacts, applies
from lares_desk.domain.people import Traveller
from lares_desk.domain.reference import PackingRule
from lares_desk.domain.text import fold

TRAIN_LIMITS = ("inca_rail", "perurail")
# What nobody is colder, wetter, darker or sicker without.
LEAVABLE = frozenset({"comfort", "springs", "electronics"})
LEAST_G = 50  # lighter things help no bag
# Of the duffel, what a hotel night and the visit need.
ON_THE_TRAIN = frozenset({"hygiene", "visit", "electronics"})


class Bag(StrEnum):
    """What is weighed: the DUFFEL that animals carry, the DAYPACK, and what is taken on board of the TRAIN."""

    DUFFEL = "duffel"
    DAYPACK = "daypack"
    TRAIN = "train"


@dataclass(frozen=True, slots=True)
class BagWeight:
    """A bag in grams against its limit (None: nobody has set one); `leave` is what to take out first, heaviest first.

    Where the bag stays too heavy without all that may be left, `leave` is all of that.
    """

    bag: Bag
    grams: int
    is_weighed: bool
    limit: WeightLimit | None = None
    leave: tuple[PackingRule, ...] = ()

    @property
    def over_g(self) -> int:
        """Return by how many grams the bag is too heavy, 0 where it is not."""
        return max(self.grams - self.limit.grams, 0) if self.limit else 0


def bag_weights(
    rules: Sequence[PackingRule],
    facts: PackingFacts,
    limits: Iterable[WeightLimit],
    services: Iterable[Service] = (),
    traveller: Traveller | None = None,
) -> tuple[BagWeight, ...]:
    """Return the bags of somebody with these facts: no duffel without a camp night, no train bag without a train.

    Weighed bags of the `traveller` stand instead of estimates; what goes on the train is always an estimate.
    """
    return weights_of(packed(rules, facts), facts, bag_limits(limits, services), traveller)


def bag_limits(limits: Iterable[WeightLimit], services: Iterable[Service]) -> Mapping[Bag, WeightLimit]:
    """Return the limit of each bag that has one, the train's by who runs the departure's own."""
    known = {limit.key: limit for limit in limits}
    found = {
        Bag.DUFFEL: known.get("duffel"),
        Bag.DAYPACK: known.get("day_pack"),
        Bag.TRAIN: train_limit(known.values(), services),
    }
    return {bag: limit for bag, limit in found.items() if limit}


def packed(rules: Sequence[PackingRule], facts: PackingFacts) -> tuple[PackingRule, ...]:
    """Return the rules that hold for somebody with these facts."""
    return tuple(rule for rule in rules if applies(rule.when, facts))


def weights_of(
    packed: Sequence[PackingRule],
    facts: PackingFacts,
    limits: Mapping[Bag, WeightLimit],
    traveller: Traveller | None = None,
) -> tuple[BagWeight, ...]:
    """Return what `bag_weights` does, of rules that are known to hold: several travellers often share them."""
    duffel = [rule for rule in packed if rule.bag == "duffel"]
    daypack = [rule for rule in packed if rule.bag == "daypack"]
    found = []
    if facts.camp_nights:
        found.append(_weight(Bag.DUFFEL, duffel, limits.get(Bag.DUFFEL), traveller.duffel_g if traveller else None))
    found.append(_weight(Bag.DAYPACK, daypack, limits.get(Bag.DAYPACK), traveller.daypack_g if traveller else None))
    if facts.train:
        found.append(_weight(Bag.TRAIN, _on_the_train(daypack, duffel, facts), limits.get(Bag.TRAIN)))
    return tuple(found)


def train_limit(limits: Iterable[WeightLimit], services: Iterable[Service]) -> WeightLimit | None:
    """Return the limit of the departure's own train, by the name of its supplier or service; else the smallest one."""
    trains = [limit for limit in limits if limit.key in TRAIN_LIMITS]
    said = [_squeezed(f"{each.supplier} {each.name}") for each in services if each.kind is ServiceKind.TRAIN]
    own = [limit for limit in trains if any(_squeezed(limit.name.en) in name for name in said)]
    return min(own or trains, key=lambda limit: limit.grams, default=None)


def _on_the_train(
    daypack: Sequence[PackingRule], duffel: Sequence[PackingRule], facts: PackingFacts
) -> list[PackingRule]:
    """Return the day pack without its water and bathing things, and what is taken over from the duffel.

    Without a camp there is no duffel to leave behind: the whole bag comes along.
    """
    kept = [rule for rule in daypack if not rule.supplied and rule.category != "springs"]
    return kept + [rule for rule in duffel if not facts.camp_nights or rule.category in ON_THE_TRAIN]


def _weight(
    bag: Bag, rules: Sequence[PackingRule], limit: WeightLimit | None, weighed_g: int | None = None
) -> BagWeight:
    grams = sum(rule.weight_g for rule in rules) if weighed_g is None else weighed_g
    whole = BagWeight(bag, grams, weighed_g is not None, limit)
    if not whole.over_g:
        return whole
    leave, left = [], whole.over_g
    for rule in sorted(rules, key=lambda rule: -rule.weight_g):
        if left > 0 and rule.weight_g >= LEAST_G and rule.category in LEAVABLE:
            leave.append(rule)
            left -= rule.weight_g
    return replace(whole, leave=tuple(leave))


def _squeezed(name: str) -> str:
    return "".join(fold(name).split())
