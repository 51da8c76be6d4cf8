"""How long a day on foot takes: formulas as a range, and the hours that the agency has recorded itself.

Formulas say how long one moves; a group stops. The field reports of Lares days fit DIN 33466 and Munter times 1.05 to
1.5, so the range runs from the quicker formula, moving, to the slower one with stops and altitude. What guides wrote
down after walking a day is better than any formula and takes its place; it is always said which of them speaks.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import exp

from lares_desk.domain.figures import figures
from lares_desk.domain.trek import TrekDay

STOPS_FACTOR = 1.35
FACTOR_LIMITS = (1.05, 1.5)
ACCLIMATISED_M = 3400
_SLOWER_PER_M = 0.00011855


@dataclass(frozen=True, slots=True)
class RecordedHours:
    """What guides wrote down after walking the same day of a trek: minutes, stops included, of `runs` departures."""

    shortest: int
    longest: int
    runs: int


@dataclass(frozen=True, slots=True)
class WalkingTime:
    """What the formulas say of a day, in minutes: `low_minutes` moving all the time, `high_minutes` with stops.

    `factor` is what the slower formula was multiplied by: `stops` of a group times `altitude`, kept within the limits
    of what the field shows.
    """

    low_minutes: int
    high_minutes: int
    din_minutes: int
    munter_minutes: int
    stops: float
    altitude: float
    factor: float


class HoursBy(StrEnum):
    """Who says how long a day takes: guides who have RECORDED it, the agency's PLAN, or the FORMULAS."""

    RECORDED = "recorded"
    PLAN = "plan"
    FORMULAS = "formulas"


@dataclass(frozen=True, slots=True)
class Hours:
    """Minutes on foot, stops included, from the shortest to the longest; `runs` counts the records behind them."""

    low_minutes: int
    high_minutes: int
    by: HoursBy
    runs: int = 0


def din_minutes(metres: float, up: float, down: float) -> float:
    """Return the walking time by DIN 33466 in minutes, for metres along the way, up and down.

    4 km/h on the flat, 300 m/h up, 500 m/h down; the larger of the two times plus half of the smaller. Source:
    DIN 33466. Example: 12 km, 600 m up and 550 m down are 3 h and 3.1 h: 3.1 + 1.5 = 4.6 h.
    """
    flat, climb = metres / 4000, up / 300 + down / 500
    return 60 * (max(flat, climb) + min(flat, climb) / 2)


def munter_minutes(metres: float, up: float, down: float) -> float:
    """Return the walking time by Munter in minutes, for metres along the way, up and down.

    A unit is 1 km along or 100 m of height; 4 units an hour uphill, 6 downhill; the length is shared between up and
    down as the heights are, and a flat way goes at the uphill pace. Source: Werner Munter. Example: 12 km, 600 m up
    and 550 m down are 6.26 + 6 units up and 5.74 + 5.5 down: 3.07 + 1.87 = 4.9 h.
    """
    rising = metres * up / (up + down) if up + down else metres
    return 60 * ((rising / 1000 + up / 100) / 4 + ((metres - rising) / 1000 + down / 100) / 6)


def altitude_factor(metres: float) -> float:
    """Return how much longer walking takes at an elevation in metres for people acclimatised to Cusco's 3,400 m.

    The pace falls as exp(-0.00011855 x metres above that). Source: hiking-calculator.deadunicornz.org, an idea rather
    than a standard. Example: 4,500 m, 1,100 m above, make 1.14.
    """
    return exp(_SLOWER_PER_M * max(0.0, metres - ACCLIMATISED_M))


def walking_time(day: TrekDay) -> WalkingTime | None:
    """Return what the formulas say of a day; None where its length on foot or its climbs are not known.

    The altitude is that of its highest point on foot. Example: 7 km and 550 m up to 3,800 m are 2.7 h (DIN) and 3.1 h
    (Munter); stops 1.35 times altitude 1.05 make 1.42: the range is 2 h 42 to 4 h 25.
    """
    found = figures(day)
    if found.distance_m is None or found.ascent_m is None or found.descent_m is None:
        return None
    din = din_minutes(found.distance_m, found.ascent_m, found.descent_m)
    munter = munter_minutes(found.distance_m, found.ascent_m, found.descent_m)
    altitude = altitude_factor(found.high.metres if found.high else ACCLIMATISED_M)
    least, most = FACTOR_LIMITS
    factor = min(max(STOPS_FACTOR * altitude, least), most)
    return WalkingTime(
        low_minutes=round(min(din, munter)),
        high_minutes=round(max(din, munter) * factor),
        din_minutes=round(din),
        munter_minutes=round(munter),
        stops=STOPS_FACTOR,
        altitude=altitude,
        factor=factor,
    )


def hours_of(day: TrekDay, recorded: RecordedHours | None = None) -> Hours | None:
    """Return how long a day takes on foot and who says so; None where nobody does, or nobody walks.

    Hours recorded on this very day or on earlier runs (`recorded`) come before the agency's plan, and the plan before
    the formulas.
    """
    spans = [(recorded.shortest, recorded.longest, recorded.runs)] if recorded else []
    spans += [(day.recorded_minutes, day.recorded_minutes, 1)] if day.recorded_minutes else []
    if spans:
        shortest, longest, runs = zip(*spans, strict=True)
        return Hours(min(shortest), max(longest), HoursBy.RECORDED, sum(runs))
    if day.walk_minutes:
        return Hours(day.walk_minutes, day.walk_minutes, HoursBy.PLAN)
    formulas = walking_time(day)
    return Hours(formulas.low_minutes, formulas.high_minutes, HoursBy.FORMULAS) if formulas else None


def longest_hours(day: TrekDay, recorded: RecordedHours | None = None) -> Hours | None:
    """Return the longest hours that are stated for a day on foot: what was recorded, else the plan or the formulas.

    Of plan and formulas the slower speaks: a plan of 7 h does not make a way shorter that takes 7 h 45 with stops.
    """
    stated = hours_of(day, recorded)
    formulas = walking_time(day) if stated is not None and stated.by is HoursBy.PLAN else None
    if stated is None or formulas is None or formulas.high_minutes <= stated.high_minutes:
        return stated
    return Hours(formulas.low_minutes, formulas.high_minutes, HoursBy.FORMULAS)
