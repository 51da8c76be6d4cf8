"""Days whose walking would end after civil dusk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.agency import Agency
from lares_desk.domain.daylight import clock, duration, findings, starts_minutes
from lares_desk.domain.departure import Departure, Dossier
from lares_desk.domain.finding import Finding, Level
from lares_desk.domain.sun import Sun
from lares_desk.domain.trek import DayState, TrekDay
from lares_desk.domain.walking import RecordedHours
from lares_desk.services.reference_data import load_reference
from treks import CUSCO, FOOT, JUNE_14, L4, LARES, VEHICLE, WACAWASI, day, way

JUNE_SUN = Sun(sunrise=368, sunset=1050, dusk=1073)  # 06:08, 17:30, 17:53
WALK = way(LARES, (FOOT, WACAWASI, 7000))


def found_for(*days: TrekDay, recorded: Mapping[int, RecordedHours] | None = None, sun: Sun | None = JUNE_SUN):
    departure = Departure("L4-1", 1, JUNE_14, JUNE_14, 12)
    dossier = Dossier(Agency("Test Treks"), L4, departure, days, recorded=recorded or {}, suns=(sun,) * len(days))
    return list(findings(dossier, load_reference()))


def test_a_day_that_ends_after_dusk_is_found_with_its_numbers():
    (found,) = found_for(day(2, WALK, walk_minutes=660, walk_starts_minutes=420))
    assert (found.id, found.level, found.day) == ("daylight", Level.WARNING, 2)
    assert found.numbers == {
        "starts_minutes": 420,
        "longest_minutes": 660,
        "ends_minutes": 1080,
        "sunset_minutes": 1050,
        "dusk_minutes": 1073,
    }
    assert found.reason.en == (
        "Day 2: the plan says 11 h on foot, stops included. From 07:00 the walk would end at 18:00; the sun sets at "
        "17:30 and it is dark from 17:53."
    )
    assert "11 h a pie" in found.reason.es


@pytest.mark.parametrize(("minutes", "count"), [(653, 0), (654, 1)])
def test_the_limit_is_the_end_of_civil_dusk_to_the_minute(minutes: int, count: int):
    assert len(found_for(day(1, WALK, walk_minutes=minutes, walk_starts_minutes=420))) == count


def test_a_start_that_nobody_set_is_assumed_and_said_so():
    (found,) = found_for(day(1, way(CUSCO, (VEHICLE, LARES), (FOOT, WACAWASI, 7000)), walk_minutes=400))
    assert found.numbers["starts_minutes"] == 12 * 60
    assert "assumed: no start is set" in found.reason.en
    assert "hora supuesta" in found.reason.es
    assert starts_minutes(day(1, WALK)) == 7 * 60


def test_recorded_hours_speak_before_the_plan_and_are_counted():
    walk = day(1, WALK, walk_minutes=200, walk_starts_minutes=480, source_day_id=7)
    (found,) = found_for(walk, recorded={7: RecordedHours(500, 640, 23)})
    assert "guides recorded up to 10 h 40 (23 runs)" in found.reason.en
    (once,) = found_for(walk, recorded={7: RecordedHours(500, 640, 1)})
    assert "(1 run)" in once.reason.en
    assert "(1 recorrido)" in once.reason.es
    assert found_for(walk) == []


def test_without_records_the_slower_of_plan_and_formulas_speaks():
    walk = day(1, WALK, walk_minutes=60, walk_starts_minutes=15 * 60)
    (found,) = found_for(walk)
    assert "DIN 33466 and Munter" in found.reason.en
    assert found.numbers["longest_minutes"] == 265
    assert found_for(replace(walk, source_day_id=7), recorded={7: RecordedHours(50, 100, 3)}) == []
    (planned,) = found_for(replace(walk, walk_minutes=300))
    assert "the plan says 5 h" in planned.reason.en


def test_a_walk_of_unknown_hours_is_found_missing_where_the_sun_is_known():
    unknown = day(1, way(LARES, (FOOT, WACAWASI)))
    (found,) = found_for(unknown)
    assert (found.level, found.day, found.numbers["longest_minutes"]) == (Level.MISSING, 1, None)
    assert "it is dark from 17:53" in found.reason.en
    assert found_for(unknown, sun=None) == []
    assert found_for(day(1, way(LARES, (VEHICLE, WACAWASI)))) == []


def test_formulas_speak_where_nobody_else_does():
    (found,) = found_for(day(1, way(LARES, (FOOT, WACAWASI, 7000)), walk_starts_minutes=15 * 60))
    assert "DIN 33466 and Munter" in found.reason.en


def test_a_closed_day_a_day_without_places_and_one_without_a_sun_are_no_finding():
    late = day(1, WALK, walk_minutes=660, walk_starts_minutes=480)
    assert len(found_for(late)) == 1
    assert found_for(replace(late, state=DayState.CLOSED)) == []
    assert found_for(late, sun=None) == []
    assert found_for(day(1)) == []


def test_an_hour_beyond_midnight_says_so():
    assert (clock(70), clock(24 * 60 + 70)) == ("01:10", "01:10 +1")
    assert (duration(45), duration(240), duration(190)) == ("45 min", "4 h", "3 h 10")


@given(st.integers(0, 1439), st.integers(1, 1440), st.integers(1000, 1200))
@settings(max_examples=50, deadline=None)
def test_only_what_ends_after_dusk_is_found(starts: int, minutes: int, dusk: int):
    walk = day(1, way(LARES, (FOOT, WACAWASI)), walk_minutes=minutes, walk_starts_minutes=starts)
    found: list[Finding] = found_for(walk, sun=Sun(360, dusk - 23, dusk))
    assert bool(found) is (starts + minutes > dusk)
