"""What the weather of a month is, and how cold a night at a camp may get.

The night rule is calibrated on what the agency tells its clients: June nights of -5 °C at the 3,800 m camp, and a
sleeping bag rated -10 °C. It starts from the monthly mean minimum of the Cusco station (3,310 m, climieviaggi.it),
takes off 6.5 K for each kilometre higher (ICAO standard atmosphere) and 3 K for a night colder than the mean. It is an
estimate: valley floors pool cold air.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import copysign, floor

from lares_desk.domain.calendar import dated_days
from lares_desk.domain.places import Place
from lares_desk.domain.reference import Climate, Seasons
from lares_desk.domain.trek import Lodging, TrekDay

LAPSE_K_PER_KM = 6.5
COLD_NIGHT_K = 3
BAG_MARGIN_K = 5


@dataclass(frozen=True, slots=True)
class CampWeather:
    """What the night of trek day `number` may be like: metres, °C, and the days with rain of its month.

    `mean_night_c` is the month's mean minimum at that height, `cold_night_c` the same with the margin for a cold night,
    `bag_c` the comfort rating of the sleeping bag for it.
    """

    number: int
    place: Place
    metres: int
    mean_night_c: int
    cold_night_c: int
    bag_c: int
    rain_days: int


@dataclass(frozen=True, slots=True)
class MonthWeather:
    """The means of a month (1-12) at the climate station, with the season flags that hold in it ("dry", "green"...)."""

    month: int
    min_c: int
    max_c: int
    rain_mm: int
    rain_days: int
    flags: tuple[str, ...]


def month_weather(climate: Climate, seasons: Seasons, month: int) -> MonthWeather:
    """Return what is usual in `month` (1-12): degrees Celsius, millimetres, days, and the agency's seasons."""
    index = month - 1
    return MonthWeather(
        month=month,
        min_c=climate.min_c[index],
        max_c=climate.max_c[index],
        rain_mm=climate.rain_mm[index],
        rain_days=climate.rain_days[index],
        flags=tuple(flag for flag, months in seasons.months.items() if month in months),
    )


def camp_weather(days: Sequence[TrekDay], start: date, climate: Climate) -> tuple[CampWeather, ...]:
    """Return the nights of a trek in tents and homestays; one at an unknown elevation is left out.

    The bag is 5 K colder than the cold night, but never warmer than the agency advises in every month.
    """
    result = []
    for dated in dated_days(days, start):
        place, month = dated.day.sleep_place, dated.date.month
        if place is None or place.metres is None or dated.day.lodging not in (Lodging.TENT, Lodging.HOMESTAY):
            continue
        cold = night_minimum_c(climate, month, place.metres)
        result.append(
            CampWeather(
                number=dated.day.number,
                place=place,
                metres=place.metres,
                mean_night_c=whole_degrees(cold + COLD_NIGHT_K),
                cold_night_c=whole_degrees(cold),
                bag_c=min(bag_rating_c(whole_degrees(cold)), climate.advised_bag_c),
                rain_days=climate.rain_days[month - 1],
            )
        )
    return tuple(result)


def night_minimum_c(climate: Climate, month: int, metres: int) -> float:
    """Return the estimated minimum in °C of a cold night at an elevation in metres in `month` (1-12)."""
    higher_km = (metres - climate.station_m) / 1000
    return climate.min_c[month - 1] - LAPSE_K_PER_KM * higher_km - COLD_NIGHT_K


def bag_rating_c(night_c: int) -> int:
    """Return the comfort rating in °C of a sleeping bag for a night of `night_c`: 5 K colder, as the agency advises."""
    return night_c - BAG_MARGIN_K


def whole_degrees(degrees: float) -> int:
    """Return whole degrees, halves away from zero: -5.5 is -6."""
    return int(copysign(floor(abs(degrees) + 0.5), degrees))
