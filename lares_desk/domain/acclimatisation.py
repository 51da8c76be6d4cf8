"""The acclimatisation ledger of a traveller: nights before and during the trek, read against a published risk table.

Source: Wilderness Medical Society, guidelines on acute altitude illness, 2024 update (Luks et al., Wilderness Environ
Med 35(1S):2S-19S), risk table for people who are not acclimatised and start below 1,200 m:

| what                               | low                  | moderate             | high            |
|------------------------------------|----------------------|----------------------|-----------------|
| altitude illness before            | none or mild         | moderate to severe   | HAPE or HACE    |
| sleeping elevation of first night  | < 2,800 m            | 2,800-3,500 m        | > 3,500 m       |
| ascent above 3,000 m, a night      | <= 500 m, extra days | >= 500 m, extra days | >= 500 m, none  |

An extra day belongs to every 1,000 m. The table puts 500 m into two columns: here 500 m is still low. Its three columns
stand beside each other with their numbers; nothing is added up, and no verdict follows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from lares_desk.domain.altitude import GAIN_LIMIT_ABOVE_M, Night, Origin, nights, origin_of
from lares_desk.domain.departure import Dossier
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import AltitudeHistory, Traveller
from lares_desk.domain.plan_b import walked
from lares_desk.domain.reference import Climate
from lares_desk.domain.trek import Lodging, TrekDay

LOW_BELOW_M = 2800
HIGH_ABOVE_M = 3500
EXTRA_DAY_EVERY_M = 1000


class RiskColumn(StrEnum):
    """A column of the table, by its own name."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


HISTORY_COLUMNS = {
    AltitudeHistory.NONE: RiskColumn.LOW,
    AltitudeHistory.AMS: RiskColumn.MODERATE,
    AltitudeHistory.HAPE_HACE: RiskColumn.HIGH,
}


class FirstNight(NamedTuple):
    """The first night at altitude: where, how high in metres, and its column; None is not known.

    `day` is the number of the trek day where no night comes before the trek.
    """

    place: LocalText
    metres: int | None
    column: RiskColumn | None
    day: int | None = None


class Step(NamedTuple):
    """A night of the trek, and the metres climbed from night to night since the last extra day, this night included."""

    night: Night
    climbed_m: int

    @property
    def lacks_extra_day(self) -> bool:
        """Tell whether more than 1,000 m were climbed without an extra day."""
        return self.night.sleep_m > GAIN_LIMIT_ABOVE_M and self.climbed_m > EXTRA_DAY_EVERY_M


@dataclass(frozen=True, slots=True)
class Ledger:
    """The nights of one traveller before and during the trek, and the columns of the table that they stand in.

    A column is None where a fact is missing, or where the table has none: up to 500 m a night without extra days.
    """

    traveller: Traveller
    origin: Origin
    first_night: FirstNight
    steps: tuple[Step, ...]
    history: RiskColumn | None
    ascent: RiskColumn | None


def largest_gain(steps: Sequence[Step]) -> Step | None:
    """Return the night above 3,000 m that gains most on the night before; None where none is higher than that."""
    higher = [step for step in steps if step.night.sleep_m > GAIN_LIMIT_ABOVE_M and (step.night.gain_m or 0) > 0]
    return max(higher, key=lambda step: step.night.gain_m or 0, default=None)


def first_night_column(metres: int) -> RiskColumn:
    """Return the column of a first night at altitude, in metres.

    2,792 m (Ollantaytambo) is low by 8 m, 2,800 and 3,500 m are moderate, 3,501 m is high.
    """
    if metres < LOW_BELOW_M:
        return RiskColumn.LOW
    return RiskColumn.MODERATE if metres <= HIGH_ABOVE_M else RiskColumn.HIGH


def ascent_column(steps: Sequence[Step]) -> RiskColumn | None:
    """Return the column of the nights above 3,000 m, or None where the table has none or there is no night to judge.

    From Cusco (3,399 m) to a camp at 3,800 m, +401 m, is low; to a camp at 3,900 m, +501 m, moderate; from
    Ollantaytambo (2,792 m) to 3,800 m, +1,008 m with no extra day in more than 1,000 m, high.
    """
    over = any(step.night.over_limit for step in steps)
    lacking = any(step.lacks_extra_day for step in steps)
    if not steps or (lacking and not over):
        return None
    if lacking:
        return RiskColumn.HIGH
    return RiskColumn.MODERATE if over else RiskColumn.LOW


def steps_of(slept: Sequence[Night]) -> tuple[Step, ...]:
    """Return the nights with what is climbed since the last extra day, in metres.

    The gain of a night above 3,000 m counts whole, as it does against 500 m. A night that is not higher than the one
    before is an extra day: counting begins again. From 3,399 m: 3,800 (401), 4,300 (901), 4,300 (0), 4,700 m (400).
    """
    climbed = 0
    result = []
    for night in slept:
        gain = night.gain_m or 0
        if night.gain_m is not None and gain <= 0:
            climbed = 0
        elif night.sleep_m > GAIN_LIMIT_ABOVE_M:
            climbed += gain
        result.append(Step(night, climbed))
    return tuple(result)


def steps_from_start(dossier: Dossier, climate: Climate) -> tuple[Step, ...]:
    """Return the nights as for somebody who comes from where the trek starts."""
    start = dossier.departure.start
    origin = origin_of(None, dossier.itinerary, start, None)
    return steps_of(nights(walked(dossier.days), start, origin, climate))


def ledgers(dossier: Dossier, climate: Climate) -> tuple[Ledger, ...]:
    """Return the ledger of every traveller who goes, over the days that are really walked."""
    days = walked(dossier.days)
    start = dossier.departure.start
    # Most travellers come from the same place: their nights are counted once.
    by_origin: dict[Origin, tuple[tuple[Step, ...], RiskColumn | None]] = {}
    result = []
    for traveller in dossier.going:
        origin = origin_of(traveller, dossier.itinerary, start, None)
        if origin not in by_origin:
            steps = steps_of(nights(_as_from(origin, dossier, days), start, origin, climate))
            by_origin[origin] = (steps, ascent_column(steps))
        steps, ascent = by_origin[origin]
        first = _first_night(traveller, origin, dossier.departure.start, days, steps)
        history = HISTORY_COLUMNS.get(traveller.client.altitude_history)
        result.append(Ledger(traveller, origin, first, steps, history, ascent))
    return tuple(result)


def _as_from(origin: Origin, dossier: Dossier, days: Sequence[TrekDay]) -> Sequence[TrekDay]:
    """Return the days without the first gain set by hand: it counts from where the trek starts, not from elsewhere."""
    start = dossier.itinerary.start_place
    if start is not None and origin.metres == start.metres:
        return days
    first = next((index for index, day in enumerate(days) if day.lodging is not Lodging.NONE), None)
    if first is None or days[first].sleep_gain_m is None:
        return days
    return (*days[:first], replace(days[first], sleep_gain_m=None), *days[first + 1 :])


def _first_night(
    traveller: Traveller, origin: Origin, start: date, days: Sequence[TrekDay], steps: Sequence[Step]
) -> FirstNight:
    arrival = traveller.arrival_on
    if arrival is not None and arrival >= start:
        first = next((day for day in days if day.lodging is not Lodging.NONE), None)
        # A night at an unknown elevation is no step: the first step would be another night.
        if first is None or not steps or steps[0].night.number != first.number:
            name = first.sleep_place.name if first and first.sleep_place else LocalText()
            return FirstNight(name, None, None, first.number if first else None)
        night = steps[0].night
        return FirstNight(night.place.name, night.sleep_m, first_night_column(night.sleep_m), night.number)
    is_told = arrival is not None or traveller.arrival_place is not None
    column = first_night_column(origin.metres) if is_told and origin.metres is not None else None
    return FirstNight(origin.name, origin.metres, column)
