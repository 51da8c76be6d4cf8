"""When the sun rises and sets where a day's walking ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from full_dossier import full_dossier, places
from lares_desk.domain.trek import Mode, Waypoint
from lares_desk.services.sun_times import LARES_VALLEY, position, suns


def test_the_sun_is_that_of_the_place_where_the_walking_ends() -> None:
    third = full_dossier().days[2]
    town = places()["ollantaytambo"]
    assert position(third) == (town.latitude, town.longitude)


def test_a_day_without_written_positions_is_in_the_lares_valley() -> None:
    somewhere = replace(places()["wacawasi"], latitude=None, longitude=None)
    day = replace(full_dossier().days[0], waypoints=(Waypoint(somewhere, Mode.START), Waypoint(somewhere, Mode.FOOT)))
    assert position(day) == LARES_VALLEY
    assert position(replace(day, waypoints=())) == LARES_VALLEY


# Tables of the sun for Cusco (13.5 S): half an hour's difference over the year, never an hour.
@pytest.mark.parametrize(("on", "sunrise", "sunset"), [(date(2027, 6, 21), 370, 1051), (date(2027, 12, 21), 320, 1094)])
def test_midsummer_and_midwinter_in_the_andes(on: date, sunrise: int, sunset: int) -> None:
    day = replace(full_dossier().days[0], waypoints=())
    (sun,) = suns([day], on)
    assert sun is not None
    assert sun.sunrise == pytest.approx(sunrise, abs=4)
    assert sun.sunset == pytest.approx(sunset, abs=4)
    assert 20 <= sun.dusk - sun.sunset <= 26


def test_each_day_has_its_own_date() -> None:
    day = replace(full_dossier().days[0], waypoints=())
    found = suns([day] * 30, date(2027, 9, 1))
    assert len(found) == 30
    assert found[0] is not None
    assert found[29] is not None
    assert found[29].sunrise < found[0].sunrise


def test_where_the_sun_never_sets_there_is_none() -> None:
    pole = replace(places()["wacawasi"], latitude=80.0, longitude=20.0)
    day = replace(full_dossier().days[0], waypoints=(Waypoint(pole, Mode.START),))
    assert suns([day], date(2027, 6, 21)) == (None,)
