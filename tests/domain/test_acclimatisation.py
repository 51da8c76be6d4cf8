"""The ledgers of travellers against the WMS table, with the traps of real elevations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.acclimatisation import Ledger, RiskColumn, first_night_column, ledgers
from lares_desk.domain.agency import Agency
from lares_desk.domain.departure import Departure, Dossier, Group
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import AltitudeHistory, Booking, BookingStatus, Client, Traveller
from lares_desk.domain.places import Place
from lares_desk.domain.trek import Itinerary, TrekDay
from treks import CLASSIC, CLIMATE, JUNE_14, L4, OLLANTAYTAMBO, UNKNOWN, WACAWASI, camp, day, place

LOW, MODERATE, HIGH = RiskColumn.LOW, RiskColumn.MODERATE, RiskColumn.HIGH
THREE_DAYS_BEFORE = JUNE_14 - timedelta(days=3)


def traveller(at: Place | None = None, on: date | None = THREE_DAYS_BEFORE, **fields: object) -> Traveller:
    history = fields.pop("altitude_history", AltitudeHistory.UNKNOWN)
    client = Client("Tester", "Pat", altitude_history=history)  # type: ignore[arg-type]
    return Traveller(client, arrival_on=on, arrival_place=at, **fields)  # type: ignore[arg-type]


def dossier(*travellers: Traveller, days: tuple[TrekDay, ...] = CLASSIC, trek: Itinerary = L4) -> Dossier:
    group = Group(Booking(1, "G1", "Group"), travellers)
    return Dossier(Agency("Test Treks"), trek, Departure("L4", 1, JUNE_14, JUNE_14, 12), days, (group,))


def ledger(*days: TrekDay, at: Place | None = None, on: date | None = THREE_DAYS_BEFORE, **fields: object) -> Ledger:
    (found,) = ledgers(dossier(traveller(at, on, **fields), days=days or CLASSIC), CLIMATE)
    return found


def gains(found: Ledger) -> list[int | None]:
    return [step.night.gain_m for step in found.steps]


def test_a_first_night_in_cusco_is_moderate():
    first = ledger().first_night
    assert (first.place.en, first.metres, first.column, first.day) == ("Cusco", 3399, MODERATE, None)


def test_a_first_night_in_ollantaytambo_is_low_by_8_m():
    first = ledger(at=OLLANTAYTAMBO).first_night
    assert (first.metres, first.column) == (2792, LOW)
    assert first_night_column(2792 + 8) is MODERATE


def test_urubamba_is_moderate():
    assert ledger(at=place("Urubamba", 2870)).first_night.column is MODERATE


@pytest.mark.parametrize(
    ("metres", "column"), [(2799, LOW), (2800, MODERATE), (3500, MODERATE), (3501, HIGH), (3600, HIGH), (3850, HIGH)]
)
def test_the_columns_end_where_the_table_says(metres: int, column: RiskColumn):
    assert first_night_column(metres) is column


@pytest.mark.parametrize("metres", [3600, 3850])
def test_flying_in_and_sleeping_at_the_camp_the_same_day_is_high(metres: int):
    found = ledger(camp(1, place("Camp", metres)), on=JUNE_14)
    assert (found.first_night.metres, found.first_night.column, found.first_night.day) == (metres, HIGH, 1)
    assert found.origin.nights == 0
    assert found.steps[0].night.over_limit


@pytest.mark.parametrize(("camp_m", "gain"), [(3750, 351), (3850, 451)])
def test_cusco_to_wacawasi_is_inside_500_m_by_every_reading(camp_m: int, gain: int):
    found = ledger(camp(1, place("Wacawasi", camp_m)))
    assert (gains(found), found.ascent) == ([gain], LOW)


@pytest.mark.parametrize(("camp_m", "gain", "column"), [(3750, 958, MODERATE), (3850, 1058, HIGH)])
def test_ollantaytambo_to_wacawasi_is_outside_by_every_reading(camp_m: int, gain: int, column: RiskColumn):
    found = ledger(camp(1, place("Wacawasi", camp_m)), at=OLLANTAYTAMBO)
    assert gains(found) == [gain]
    assert found.steps[0].night.over_limit
    assert found.ascent is column


@pytest.mark.parametrize(("camp_m", "gain", "over"), [(3899, 500, False), (3900, 501, True), (4100, 701, True)])
def test_the_lake_camp_is_outside_by_a_single_metre(camp_m: int, gain: int, over: bool):
    found = ledger(camp(1, place("Lake camp", camp_m)))
    assert (gains(found), found.steps[0].night.over_limit) == ([gain], over)
    assert found.ascent is (MODERATE if over else LOW)


@pytest.mark.parametrize(("cusco_m", "gain", "over"), [(3249, 601, True), (3350, 500, False), (3399, 451, False)])
def test_the_reading_of_cusco_decides_about_wacawasi_at_3850(cusco_m: int, gain: int, over: bool):
    found = ledger(camp(1, place("Wacawasi", 3850)), at=place("Cusco", cusco_m))
    assert (gains(found), found.steps[0].night.over_limit) == ([gain], over)


def test_without_a_day_of_arrival_the_first_night_is_not_known_but_gains_count_from_where_the_trek_starts():
    found = ledger(on=None)
    assert (found.first_night.column, found.origin.nights, gains(found)[0]) == (None, None, 401)
    assert ledger(at=OLLANTAYTAMBO, on=None).first_night.column is LOW


def test_a_first_night_at_an_unknown_elevation_has_no_column():
    assert ledger(at=UNKNOWN).first_night.column is None
    assert ledger(camp(1, UNKNOWN), camp(2, WACAWASI), on=JUNE_14).first_night == (UNKNOWN.name, None, None, 1)
    assert ledger(day(1), on=JUNE_14).first_night == (LocalText(), None, None, None)


def test_a_night_that_is_not_higher_is_an_extra_day():
    heights = (3800, 4300, 4300, 4700)
    found = ledger(*(camp(number, place(f"Camp {number}", high)) for number, high in enumerate(heights, 1)))
    assert [step.climbed_m for step in found.steps] == [401, 901, 0, 400]
    assert found.ascent is LOW


def test_more_than_1000_m_without_an_extra_day_is_told_even_inside_500_m_a_night():
    heights = (3800, 4300, 4400)
    found = ledger(*(camp(number, place(f"Camp {number}", high)) for number, high in enumerate(heights, 1)))
    assert [step.lacks_extra_day for step in found.steps] == [False, False, True]
    assert found.steps[2].climbed_m == 1001
    assert found.ascent is None  # the table has no column for it
    inside = ledger(*(camp(number, place(f"Camp {number}", high)) for number, high in enumerate((3800, 4300, 4399), 1)))
    assert not inside.steps[2].lacks_extra_day


def test_over_500_m_and_without_an_extra_day_is_high():
    heights = (3800, 4301, 4700)
    found = ledger(*(camp(number, place(f"Camp {number}", high)) for number, high in enumerate(heights, 1)))
    assert found.ascent is HIGH


@pytest.mark.parametrize(
    ("history", "column"),
    [
        (AltitudeHistory.UNKNOWN, None),
        (AltitudeHistory.NONE, LOW),
        (AltitudeHistory.AMS, MODERATE),
        (AltitudeHistory.HAPE_HACE, HIGH),
    ],
)
def test_history_stands_in_the_column_of_the_table(history: AltitudeHistory, column: RiskColumn | None):
    assert ledger(altitude_history=history).history is column


def test_a_gain_set_by_hand_holds_for_who_comes_from_the_start_and_for_nobody_else():
    days = (camp(1, WACAWASI, sleep_gain_m=600), camp(2, WACAWASI, sleep_gain_m=20))
    assert gains(ledger(*days)) == [600, 20]
    assert gains(ledger(*days, at=OLLANTAYTAMBO)) == [1008, 20]


def test_cancelled_groups_have_no_ledger():
    whole = dossier(traveller())
    off = Group(Booking(1, "G2", "Off", status=BookingStatus.CANCELLED), (traveller(OLLANTAYTAMBO),))
    assert [each.origin.name.en for each in ledgers(replace(whole, groups=(*whole.groups, off)), CLIMATE)] == ["Cusco"]


@given(st.lists(st.integers(2000, 5200), min_size=1, max_size=10), st.integers(2000, 4000))
@settings(max_examples=60)
def test_a_ledger_is_low_only_where_every_limit_is_kept(heights: list[int], start_m: int):
    days = [camp(number, place(f"Camp {number}", high)) for number, high in enumerate(heights, 1)]
    found = ledger(*days, at=place("Start", start_m))
    steps = [here - before for before, here in zip([start_m, *heights], heights, strict=False)]
    over = any(step > 500 and high > 3000 for step, high in zip(steps, heights, strict=True))
    lacking = any(step.lacks_extra_day for step in found.steps)
    assert (found.ascent is LOW) == (not over and not lacking)
    assert (found.ascent is HIGH) == (over and lacking)
    assert all(step.climbed_m >= 0 for step in found.steps)


@given(st.lists(st.integers(1, 500), min_size=1, max_size=12))
@settings(max_examples=40)
def test_climbing_never_more_than_500_m_still_needs_extra_days(steps: list[int]):
    heights = [3399]
    for step in steps:
        heights.append(heights[-1] + step)
    days = [camp(number, place(f"Camp {number}", high)) for number, high in enumerate(heights[1:], 1)]
    found = ledger(*days)
    assert any(step.lacks_extra_day for step in found.steps) == (sum(steps) > 1000)
