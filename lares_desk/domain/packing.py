"""What to bring: the agency's packing rules against the facts of one trek in one month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from string import Formatter

from lares_desk.domain.altitude import Night
from lares_desk.domain.calendar import month_name
from lares_desk.domain.client_warnings import FULL_AGE, age_on
from lares_desk.domain.finding_words import whole
from lares_desk.domain.language import LANGUAGES, Language, LocalText
from lares_desk.domain.people import Traveller
from lares_desk.domain.places import PlaceKind
from lares_desk.domain.reference import Climate, Condition, PackingRule
from lares_desk.domain.trek import Lodging, Mode, TrekDay
from lares_desk.domain.weather import bag_rating_c

FACT_NAMES = frozenset({"night_c", "bag_c", "camp_nights", "highest_camp_m", "rain_mm", "rain_days", "month", "source"})
CATEGORIES = (
    "clothing", "rain", "sun", "walking", "sleeping", "water", "health", "hygiene", "light", "documents", "money",
    "electronics", "springs", "visit", "comfort", "camp",
)  # fmt: skip
CHILD_AGE = 3  # Machu Picchu and the trains count children from 3 to 17 (kamu.uno); who is younger is an infant
_Values = Mapping[Language, Mapping[str, str | None]]


@dataclass(frozen=True, slots=True)
class PackingFacts:
    """What packing rules ask about a trek: the month it starts in (1-12), metres, °C, millimetres, days, nights.

    A camp is a night in a tent. What is not known (no camp, or one without an elevation) is None. The facts from
    `rents_bag` on are a traveller's; those of a group say "somebody", but `rents_bag`, `rents_poles` and
    `used_to_walking` say "everybody": one sleeping bag that is not rented must be packed.
    """

    month: int
    rain_mm: int
    rain_days: int
    camp_nights: int
    nights: int
    highest_camp_m: int | None
    coldest_night_c: int | None
    bag_c: int | None
    springs: bool
    machu_picchu: bool
    train: bool
    rents_bag: bool = False
    rents_poles: bool = False
    homestay: bool = False
    child: bool = False
    infant: bool = False
    renewed_passport: bool = False
    student: bool = False
    glasses: bool = False
    used_to_walking: bool = True


@dataclass(frozen=True, slots=True)
class PackingLine:
    """One thing on the list: `bag` is "duffel", "daypack" or "on_you"; an empty `reason` lacks a fact that it names.

    `weight_g` is its usual weight in grams. `travellers` are ids of those whom it is about, where it is not about all.
    """

    id: str
    bag: str
    item: LocalText
    reason: LocalText
    weight_g: int = 0
    category: str = ""
    supplied: bool = False
    travellers: tuple[int, ...] = ()


def packing_facts(
    days: Sequence[TrekDay],
    start: date,
    nights: Sequence[Night],
    climate: Climate,
    travellers: Sequence[Traveller] = (),
) -> PackingFacts:
    """Return what the packing rules ask about a trek that leaves on `start`; hotel nights are not cold.

    The bag is rated by the month's coldest camp night, but never warmer than the agency advises in every month. With
    one of `travellers` the facts are that person's own, with several those of the group, with none the trek's alone.
    """
    waypoints = [waypoint for day in days for waypoint in day.waypoints]
    coldest = min((night.night_min_c for night in nights if night.night_min_c is not None), default=None)
    trek = PackingFacts(
        month=start.month,
        rain_mm=climate.rain_mm[start.month - 1],
        rain_days=climate.rain_days[start.month - 1],
        camp_nights=sum(day.lodging is Lodging.TENT for day in days),
        nights=sum(day.lodging is not Lodging.NONE for day in days),
        highest_camp_m=max((night.sleep_m for night in nights if night.lodging is Lodging.TENT), default=None),
        coldest_night_c=coldest,
        bag_c=min(bag_rating_c(coldest), climate.advised_bag_c) if coldest is not None else None,
        springs=any(waypoint.place.kind is PlaceKind.SPRINGS for waypoint in waypoints),
        machu_picchu=any(waypoint.place.key == "machu-picchu" for waypoint in waypoints),
        train=any(waypoint.mode is Mode.TRAIN for waypoint in waypoints),
        homestay=any(day.lodging is Lodging.HOMESTAY for day in days),
    )
    return facts_for(trek, travellers, start)


def facts_for(trek: PackingFacts, travellers: Sequence[Traveller], start: date) -> PackingFacts:
    """Return the facts of a trek with those of one traveller, or of a group; ages are those on the day of leaving."""
    ages = [age for each in travellers if (age := age_of(each, start)) is not None]
    return replace(
        trek,
        rents_bag=bool(travellers) and all(each.rents_bag for each in travellers),
        rents_poles=bool(travellers) and all(each.rents_poles for each in travellers),
        child=any(CHILD_AGE <= age < FULL_AGE for age in ages),
        infant=any(age < CHILD_AGE for age in ages),
        renewed_passport=any(each.client.previous_passport for each in travellers),
        student=any(each.is_student for each in travellers),
        glasses=any(each.client.wears_glasses for each in travellers),
        used_to_walking=all(each.used_to_walking is not False for each in travellers),
    )


def age_of(traveller: Traveller, day: date) -> int | None:
    """Return a traveller's age in years on a day, or None where the date of birth is not known or still to come."""
    born = traveller.client.birth_date
    return None if born is None or born > day else age_on(born, day)


def packing_list(rules: Sequence[PackingRule], facts: PackingFacts) -> tuple[PackingLine, ...]:
    """Return the lines to bring whose rule holds, in the order of the rules, with their {places} filled.

    Nothing is printed half-filled: an item that names an unknown fact is left out, a reason that does is left empty.
    Raise KeyError for a {place} that is not one of `FACT_NAMES`.
    """
    return tuple(line for line in every_line(rules, facts) if not line.supplied)


def every_line(rules: Sequence[PackingRule], facts: PackingFacts) -> tuple[PackingLine, ...]:
    """Return the lines to bring and those that the agency brings, in the order of the rules."""
    values = _values(facts)
    lines = (_line(rule, values) for rule in rules if applies(rule.when, facts))
    return tuple(line for line in lines if line.item)


def _line(rule: PackingRule, values: _Values) -> PackingLine:
    item, reason = (_fill(text, values, rule.source) for text in (rule.item, rule.reason))
    return PackingLine(rule.id, rule.bag, item, reason, rule.weight_g, rule.category, rule.supplied)


def group_list(rules: Sequence[PackingRule], each: Mapping[int, PackingFacts]) -> tuple[PackingLine, ...]:
    """Return the lines of several travellers, to bring and supplied, in the order of the rules.

    `each` holds the facts of every traveller by id; a line that is not for all of them says for whom it is.
    """
    alike: dict[PackingFacts, list[int]] = {}
    for traveller_id, facts in each.items():
        alike.setdefault(facts, []).append(traveller_id)
    lists = [(ids, {line.id: line for line in every_line(rules, facts)}) for facts, ids in alike.items()]
    found = []
    for rule in rules:
        having = [(ids, lines[rule.id]) for ids, lines in lists if rule.id in lines]
        if having:
            whose = {traveller_id for ids, _line in having for traveller_id in ids}
            named = () if len(whose) == len(each) else tuple(one for one in each if one in whose)
            found.append(replace(having[0][1], travellers=named))
    return tuple(found)


def applies(when: Sequence[Condition], facts: PackingFacts) -> bool:
    """Tell whether any of several conditions holds; none at all is for everybody."""
    return not when or any(holds(condition, facts) for condition in when)


def holds(condition: Condition, facts: PackingFacts) -> bool:
    """Tell whether every part of `condition` that is set is true of the trek and of who goes."""
    return _holds_on_trek(condition, facts) and _holds_for_people(condition, facts)


def _holds_on_trek(condition: Condition, facts: PackingFacts) -> bool:
    camp_m = facts.highest_camp_m
    return (
        (condition.months is None or facts.month in condition.months)
        and (condition.min_rain_mm is None or facts.rain_mm >= condition.min_rain_mm)
        and (condition.max_rain_mm is None or facts.rain_mm <= condition.max_rain_mm)
        and (condition.min_camp_nights is None or facts.camp_nights >= condition.min_camp_nights)
        and (condition.min_nights is None or facts.nights >= condition.min_nights)
        and (condition.min_camp_m is None or (camp_m is not None and camp_m >= condition.min_camp_m))
        and condition.springs in (None, facts.springs)
        and condition.machu_picchu in (None, facts.machu_picchu)
        and condition.train in (None, facts.train)
        and condition.homestay in (None, facts.homestay)
    )


def _holds_for_people(condition: Condition, facts: PackingFacts) -> bool:
    return (
        condition.rents_bag in (None, facts.rents_bag)
        and condition.rents_poles in (None, facts.rents_poles)
        and condition.child in (None, facts.child)
        and condition.infant in (None, facts.infant)
        and condition.renewed_passport in (None, facts.renewed_passport)
        and condition.student in (None, facts.student)
        and condition.glasses in (None, facts.glasses)
        and condition.used_to_walking in (None, facts.used_to_walking)
    )


def _fill(text: LocalText, values: _Values, source: str) -> LocalText:
    """Return `text` filled in each language; empty where a fact that it names is not known."""
    filled = {language: _fill_one(text.get(language), values[language], source) for language in LANGUAGES}
    return LocalText(filled["en"], filled["es"])


def _fill_one(template: str, values: Mapping[str, str | None], source: str) -> str:
    if "{" not in template and "}" not in template:
        return template
    named = {
        name: source if name == "source" else values[name] for _, name, _, _ in Formatter().parse(template) if name
    }
    return "" if None in named.values() else template.format_map(named)


def _values(facts: PackingFacts) -> _Values:
    """Return what the {places} of the rules are filled with, but for the source, which is each rule's own."""
    numbers = {
        "night_c": _number(facts.coldest_night_c),
        "bag_c": _number(facts.bag_c),
        "camp_nights": _number(facts.camp_nights),
        "highest_camp_m": _number(facts.highest_camp_m),
        "rain_mm": _number(facts.rain_mm),
        "rain_days": _number(facts.rain_days),
    }
    return {language: {**numbers, "month": month_name(facts.month).get(language)} for language in LANGUAGES}


def _number(value: int | None) -> str | None:
    """Return a number as the papers print it, with a true minus sign and a comma between thousands, as in Peru."""
    return None if value is None else whole(value)
