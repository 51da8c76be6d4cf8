"""What to bring: the agency's packing rules against the facts of one trek in one month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from string import Formatter

from lares_desk.domain.altitude import Night
from lares_desk.domain.calendar import month_name
from lares_desk.domain.language import LANGUAGES, Language, LocalText
from lares_desk.domain.places import PlaceKind
from lares_desk.domain.reference import Climate, Condition, PackingRule
from lares_desk.domain.trek import Lodging, Mode, TrekDay
from lares_desk.domain.weather import bag_rating_c

MINUS = "\N{MINUS SIGN}"
FACT_NAMES = frozenset({"night_c", "bag_c", "camp_nights", "highest_camp_m", "rain_mm", "rain_days", "month", "source"})


@dataclass(frozen=True, slots=True)
class PackingFacts:
    """What packing rules ask about a trek: the month it starts in (1-12), metres, °C, millimetres, days, nights.

    A camp is a night in a tent. What is not known (no camp, or one without an elevation) is None.
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
    rents_bag: bool


@dataclass(frozen=True, slots=True)
class PackingLine:
    """One thing to bring: `bag` is "duffel", "daypack" or "on_you"; an empty `reason` is for what everybody brings."""

    id: str
    bag: str
    item: LocalText
    reason: LocalText


def packing_facts(
    days: Sequence[TrekDay], start: date, nights: Sequence[Night], climate: Climate, rents_bag: bool
) -> PackingFacts:
    """Return what the packing rules ask about a trek that leaves on `start`; hotel nights are not cold.

    The bag is rated by the month's coldest camp night, but never warmer than the agency advises in every month.
    """
    waypoints = [waypoint for day in days for waypoint in day.waypoints]
    coldest = min((night.night_min_c for night in nights if night.night_min_c is not None), default=None)
    return PackingFacts(
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
        rents_bag=rents_bag,
    )


def packing_list(rules: Sequence[PackingRule], facts: PackingFacts) -> tuple[PackingLine, ...]:
    """Return the lines whose rule holds, in the order of the rules, with their {places} filled.

    Nothing is printed half-filled: an item that names an unknown fact is left out, a reason that does is left empty.
    Raise KeyError for a {place} that is not one of `FACT_NAMES`.
    """
    lines = []
    for rule in rules:
        if rule.when and not any(holds(condition, facts) for condition in rule.when):
            continue
        item, reason = (_fill(text, facts, rule.source) for text in (rule.item, rule.reason))
        if item:
            lines.append(PackingLine(rule.id, rule.bag, item, reason))
    return tuple(lines)


def holds(condition: Condition, facts: PackingFacts) -> bool:
    """Tell whether every part of `condition` that is set is true of the trek."""
    camp_m = facts.highest_camp_m
    asked = (
        condition.months is None or facts.month in condition.months,
        condition.min_rain_mm is None or facts.rain_mm >= condition.min_rain_mm,
        condition.max_rain_mm is None or facts.rain_mm <= condition.max_rain_mm,
        condition.min_camp_nights is None or facts.camp_nights >= condition.min_camp_nights,
        condition.min_nights is None or facts.nights >= condition.min_nights,
        condition.min_camp_m is None or (camp_m is not None and camp_m >= condition.min_camp_m),
        condition.springs in (None, facts.springs),
        condition.machu_picchu in (None, facts.machu_picchu),
        condition.train in (None, facts.train),
        condition.rents_bag in (None, facts.rents_bag),
    )
    return all(asked)


def _fill(text: LocalText, facts: PackingFacts, source: str) -> LocalText:
    """Return `text` filled in each language; empty where a fact that it names is not known."""
    filled = {language: _fill_one(text.get(language), _values(facts, source, language)) for language in LANGUAGES}
    return LocalText(filled["en"], filled["es"])


def _fill_one(template: str, values: Mapping[str, str | None]) -> str:
    named = [name for _, name, _, _ in Formatter().parse(template) if name]
    if any(values[name] is None for name in named):
        return ""
    return template.format_map(values)


def _values(facts: PackingFacts, source: str, language: Language) -> dict[str, str | None]:
    return {
        "night_c": _number(facts.coldest_night_c),
        "bag_c": _number(facts.bag_c),
        "camp_nights": _number(facts.camp_nights),
        "highest_camp_m": _number(facts.highest_camp_m),
        "rain_mm": _number(facts.rain_mm),
        "rain_days": _number(facts.rain_days),
        "month": month_name(facts.month).get(language),
        "source": source,
    }


def _number(value: int | None) -> str | None:
    """Return a number as the papers print it, with a true minus sign and a comma between thousands, as in Peru."""
    return None if value is None else f"{value:,}".replace("-", MINUS)
