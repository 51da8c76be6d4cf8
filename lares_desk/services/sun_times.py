"""Sunrise, sunset and dusk of the days of a departure, where each of them ends on foot."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache

from lares_desk.domain.places import Place
from lares_desk.domain.sun import Sun
from lares_desk.domain.trek import Mode, TrekDay

# Where a day without any written position is: the middle of the Lares valley, degrees.
LARES_VALLEY = (-13.11, -72.05)
_PERU = timezone(timedelta(hours=-5))  # all the year: Peru does not change its clocks
_CIVIL_DUSK = 6  # degrees of the sun below the horizon


def suns(days: Sequence[TrekDay], start: date) -> tuple[Sun | None, ...]:
    """Return the sun of each day of a trek that starts on `start`, at the place where that day's walking ends.

    Minutes from midnight in Peru (UTC−5), rounded, for a flat horizon: a valley is dark earlier. A place that nobody
    has written the position of is taken for the Lares valley; None is where the sun does not rise and set at all.
    """
    return tuple(_sun(*position(day), start + timedelta(days=number)) for number, day in enumerate(days))


def position(day: TrekDay) -> tuple[float, float]:
    """Return latitude and longitude where the walking of a day ends, as far as the file knows."""
    walked = [each.place for each in reversed(day.waypoints) if each.mode is Mode.FOOT]
    others = [each.place for each in day.waypoints]
    return next((found for place in (*walked, *others) if (found := _degrees(place))), LARES_VALLEY)


def _degrees(place: Place) -> tuple[float, float] | None:
    if place.latitude is None or place.longitude is None:
        return None
    return place.latitude, place.longitude


@lru_cache(maxsize=1024)
def _sun(latitude: float, longitude: float, on: date) -> Sun | None:
    # The tables of the sun take a while to load, and most screens never need them.
    from astral import Observer  # noqa: PLC0415
    from astral.sun import dusk, sunrise, sunset  # noqa: PLC0415

    observer = Observer(latitude, longitude)
    try:
        return Sun(
            sunrise=_minutes(sunrise(observer, on, tzinfo=_PERU)),
            sunset=_minutes(sunset(observer, on, tzinfo=_PERU)),
            dusk=_minutes(dusk(observer, on, _CIVIL_DUSK, tzinfo=_PERU)),
        )
    except ValueError:
        return None


def _minutes(moment: datetime) -> int:
    return round(moment.hour * 60 + moment.minute + moment.second / 60)
