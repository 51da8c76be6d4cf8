"""What advice finds about bags and passports: luggage-weight, bag-rating and passport-expiry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from lares_desk.domain.altitude import Night, nights, origin_of
from lares_desk.domain.departure import Dossier
from lares_desk.domain.finding import Finding, Level
from lares_desk.domain.finding_words import reason
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import WeightLimit
from lares_desk.domain.packing import PackingFacts, facts_for, packing_facts
from lares_desk.domain.packing_weights import Bag, BagWeight, bag_limits, packed, weights_of
from lares_desk.domain.people import Traveller
from lares_desk.domain.people_named import ids_of, named
from lares_desk.domain.plan_b import walked
from lares_desk.domain.reference import PackingRule, Reference
from lares_desk.domain.trek import Lodging
from lares_desk.domain.weather import BAG_MARGIN_K, bag_rating_c

PASSPORT_MONTHS = 6
_LEAST_IN_KG = 100  # grams: what is lighter is told in grams
_USUAL = "Usual weights of the packing list"
_PASSPORT_SOURCE = "General knowledge: ask the airline and Migraciones how long a passport must still be valid"


def findings(dossier: Dossier, reference: Reference) -> Iterator[Finding]:
    """Yield what is found about the bags and the passports of everybody who goes."""
    days, start = walked(dossier.days), dossier.departure.start
    slept = nights(days, start, origin_of(None, dossier.itinerary, start, None), reference.climate)
    trek = packing_facts(days, start, slept, reference.climate)
    who = dossier.going
    yield from _bag_rating(slept, reference)
    yield from _luggage(dossier, reference, trek, who)
    yield from _passports(dossier, reference, who)


def _bag_rating(slept: Sequence[Night], reference: Reference) -> Iterator[Finding]:
    """Tell the rating that the coldest tent asks for: 5 K below its cold night, never above what the agency advises.

    Source: Agency text (nights to -5 °C at the camps, bag of -10 °C); the cold night is an estimate (see `weather`).
    Worked example: -5 °C at Wacawasi in June asks for -10 °C.
    """
    camps = [(night.night_min_c, night) for night in slept if night.lodging is Lodging.TENT]
    cold, night = min(((cold, night) for cold, night in camps if cold is not None), key=_coldest, default=(0, None))
    if night is None:
        return
    advised = reference.climate.advised_bag_c
    bag = min(bag_rating_c(cold), advised)
    says = reason(
        reference, "bag-rating.colder" if bag < advised else "bag-rating",
        place=night.place.name, metres=night.sleep_m, night=cold, bag=bag, margin=BAG_MARGIN_K, advised=advised,
    )  # fmt: skip
    numbers = {
        "night_c": cold,
        "margin_k": BAG_MARGIN_K,
        "bag_c": bag,
        "advised_bag_c": advised,
        "camp_m": night.sleep_m,
    }
    source = f"Agency text (nights and sleeping bag); {reference.climate.source}"
    yield Finding("bag-rating", Level.NOTE, says, source, numbers, day=night.number)


def _coldest(found: tuple[int, Night]) -> int:
    return found[0]


def _luggage(dossier: Dossier, reference: Reference, trek: PackingFacts, who: Sequence[Traveller]) -> Iterator[Finding]:
    """Tell which bags are too heavy: weighed ones are warned of, estimates are noted."""
    limits = bag_limits(dossier.limits, dossier.services)
    usual: dict[PackingFacts, tuple[PackingRule, ...]] = {}
    over: dict[tuple[Bag, bool], list[tuple[Traveller, BagWeight]]] = {}
    for traveller in who:
        facts = facts_for(trek, [traveller], dossier.departure.start)
        if facts not in usual:
            usual[facts] = packed(reference.packing, facts)
        for weight in weights_of(usual[facts], facts, limits, traveller):
            if weight.over_g:
                over.setdefault((weight.bag, weight.is_weighed), []).append((traveller, weight))
    for (_bag, is_weighed), found in sorted(over.items(), key=_by_bag):
        yield _too_heavy(reference, is_weighed, found)


def _by_bag(item: tuple[tuple[Bag, bool], object]) -> tuple[int, bool]:
    (bag, is_weighed), _found = item
    return list(Bag).index(bag), not is_weighed


def _too_heavy(reference: Reference, is_weighed: bool, found: Sequence[tuple[Traveller, BagWeight]]) -> Finding:
    people = [traveller for traveller, _weight in found]
    heaviest = max((weight for _traveller, weight in found), key=_grams)
    limit = heaviest.limit or WeightLimit("", LocalText(), 0)
    says = reason(
        reference, f"luggage-weight.{heaviest.bag}.{'weighed' if is_weighed else 'usual'}",
        people=named(people, [weight_text(weight.grams) for _traveller, weight in found]),
        limit=kilograms(limit.grams), operator=limit.name,
    )  # fmt: skip
    parts = [says, *_to_leave(reference, heaviest)]
    numbers = {
        "heaviest_g": heaviest.grams, "limit_g": limit.grams, "over_g": heaviest.over_g, "travellers": len(people),
        "to_leave_g": sum(rule.weight_g for rule in heaviest.leave),
    }  # fmt: skip
    checked = f", {limit.checked_on}" if limit.checked_on else ""
    source = f"{limit.source}{checked}" if is_weighed else f"{limit.source}{checked}; {_USUAL}"
    level = Level.WARNING if is_weighed else Level.NOTE
    whole = LocalText(" ".join(part.en for part in parts), " ".join(part.es for part in parts))
    return Finding("luggage-weight", level, whole, source, numbers, ids_of(people))


def _to_leave(reference: Reference, heaviest: BagWeight) -> Iterator[LocalText]:
    """Yield what the heaviest bag may do without, and how much more has to go where that is not enough."""
    if heaviest.leave:
        things = tuple(LocalText(_inside(rule.item.en), _inside(rule.item.es)) for rule in heaviest.leave)
        yield reason(reference, "luggage-weight.leave", things=things)
    still = heaviest.over_g - sum(rule.weight_g for rule in heaviest.leave)
    if still > 0:
        yield reason(reference, "luggage-weight.still", over=weight_text(still))


def _inside(item: str) -> str:
    """Return an item as it stands inside a sentence; what is written in capitals stays."""
    return item if item[1:2].isupper() else item[:1].lower() + item[1:]


def _grams(weight: BagWeight) -> int:
    return weight.grams


def kilograms(grams: int) -> str:
    """Return kilograms with as many decimals, one at least, as hide nothing: 7.0, 7.45 and 7.001."""
    whole, part = divmod(grams, 1000)
    return f"{whole}.{f'{part:03}'.rstrip('0') or '0'}"


def weight_text(grams: int) -> str:
    """Return a weight with its unit, grams where it is less than 100 of them: 60 g, 7.45 kg."""
    return f"{grams} g" if grams < _LEAST_IN_KG else f"{kilograms(grams)} kg"


def _passports(dossier: Dossier, reference: Reference, who: Sequence[Traveller]) -> Iterator[Finding]:
    """Tell whose passport ends before the trek does, whose within six months after it, and whose date is not known."""
    end = dossier.departure.end
    soon = months_after(end, PASSPORT_MONTHS)
    kinds: tuple[tuple[str, Level, list[Traveller]], ...] = (
        ("passport-expiry.before", Level.WARNING, []),
        ("passport-expiry.soon", Level.NOTE, []),
        ("passport-expiry.unknown", Level.MISSING, []),
    )
    for traveller in who:
        expires = traveller.client.passport_expires
        if expires is None:
            kinds[2][2].append(traveller)
        elif expires < end:
            kinds[0][2].append(traveller)
        elif expires < soon:
            kinds[1][2].append(traveller)
    for sentence, level, people in kinds:
        if people:
            expiries = [expires for each in people if (expires := each.client.passport_expires)]
            told = [expires.isoformat() for expires in expiries]
            says = reason(reference, sentence, people=named(people, told), end=end)
            numbers = {
                "days_after_trek": (min(expiries) - end).days if expiries else None, "travellers": len(people)
            }  # fmt: skip
            yield Finding("passport-expiry", level, says, _PASSPORT_SOURCE, numbers, ids_of(people))


def months_after(day: date, months: int) -> date:
    """Return the same day some months later, or the last of that month; the calendar's last day where it ends."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    for shorter in range(4):
        try:
            return date(year, month + 1, day.day - shorter)
        except ValueError:
            continue
    raise AssertionError(day)
