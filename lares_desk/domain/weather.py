"""What the weather of a month is, and how cold a night at a camp may get.

The night rule is calibrated on what the agency tells its clients: June nights of -5 °C at the 3,800 m camp, and a
sleeping bag rated -10 °C. It starts from the monthly mean minimum of the Cusco station (3,310 m, climieviaggi.it),
takes off 6.5 K for each kilometre higher (ICAO standard atmosphere) and 3 K for a night colder than the mean. It is an
estimate: valley floors pool cold air.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import copysign, floor

from lares_desk.domain.reference import Climate, Seasons

LAPSE_K_PER_KM = 6.5
COLD_NIGHT_K = 3
BAG_MARGIN_K = 5


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
