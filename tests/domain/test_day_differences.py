"""What differs between two days, and which day stands for which."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.day_differences import FIELDS, differing, pair_days
from lares_desk.domain.language import LocalText
from lares_desk.domain.places import Place, PlaceKind, Reading
from lares_desk.domain.trek import DayKind, DayState, Lodging, Mode, Track, TrekDay, Waypoint

CAMP = Place("cuncani", LocalText("Cuncani"), PlaceKind.CAMP, id=7)
PASS = Place("ipsaycocha", LocalText("Ipsaycocha Pass"), PlaceKind.PASS, id=8)
DAY = TrekDay(1, LocalText("To the pass", "Al abra"), waypoints=(Waypoint(CAMP, Mode.START, id=3),), id=11, rev=2)
TRACK = Track("day1.gpx", ((0, 3800), (500, 3900)), 500, 100, 0)

CHANGED = {
    "title": {"title": LocalText("To the pass", "Hacia el abra")},
    "narrative": {"narrative": LocalText("Steep.")},
    "kind": {"kind": DayKind.VISIT},
    "waypoints": {"waypoints": (Waypoint(PASS, Mode.START),)},
    "walk_minutes": {"walk_minutes": 300},
    "sleep_place": {"sleep_place": CAMP},
    "lodging": {"lodging": Lodging.TENT},
    "meals": {"dinner": True},
    "transport": {"transport": LocalText("Van")},
    "signal": {"signal": LocalText("None")},
    "notes": {"notes": "Ask for the key"},
    "distance_m": {"distance_m": 9000},
    "ascent_m": {"ascent_m": 700},
    "descent_m": {"descent_m": 20},
    "high_m": {"high_m": 4200},
    "vehicle_high_m": {"vehicle_high_m": 4300},
    "sleep_gain_m": {"sleep_gain_m": -20},
    "track": {"track": TRACK},
    "walk_starts_minutes": {"walk_starts_minutes": 450},
    "lower_camp": {"lower_camp": PASS},
    "exit_road": {"exit_road": LocalText("The valley road", "La carretera del valle")},
    "clinic": {"clinic": LocalText("In the town, 1 hour", "En el pueblo, 1 hora")},
}
OWN = {"state", "state_reason", "recorded_minutes"}  # of a departure, not of a trek as sold


@pytest.mark.parametrize("name", FIELDS)
def test_a_day_differs_in_the_field_that_was_changed(name: str) -> None:
    assert differing(DAY, replace(DAY, **CHANGED[name])) == (name,)  # type: ignore[arg-type]


def test_every_field_of_a_day_is_compared() -> None:
    compared = {*FIELDS, "breakfast", "lunch", "dinner"} - {"meals"}
    assert {field.name for field in fields(TrekDay)} - compared == {"number", "source_day_id", "id", "rev", *OWN}


def test_what_happened_to_a_departure_s_day_is_no_difference_to_the_trek_as_sold() -> None:
    assert differing(DAY, replace(DAY, state=DayState.CLOSED, state_reason="Snow", recorded_minutes=200)) == ()


def test_a_copy_with_other_ids_and_another_number_does_not_differ() -> None:
    original = replace(DAY, track=replace(TRACK, id=4))
    copy = replace(
        original, number=3, source_day_id=11, id=40, rev=1, waypoints=(Waypoint(CAMP, Mode.START),), track=TRACK
    )
    assert differing(original, copy) == ()


def test_a_new_reading_of_a_place_is_no_difference_of_the_day() -> None:
    known = replace(CAMP, readings=(Reading(3800, "GPS", chosen=True),))
    assert differing(DAY, replace(DAY, waypoints=(Waypoint(known, Mode.START),))) == ()


def numbers(mine: list[TrekDay], theirs: list[TrekDay]) -> list[tuple[int, int]]:
    return [(day.number if day else 0, other.number if other else 0) for day, other in pair_days(mine, theirs)]


def original(number: int) -> TrekDay:
    return TrekDay(number, LocalText(f"Day {number}"), id=100 + number)


def copy(number: int, of: int | None) -> TrekDay:
    return TrekDay(number, LocalText("Copy"), source_day_id=100 + of if of else None, id=200 + number)


def test_a_copy_stands_beside_its_original_wherever_it_was_moved() -> None:
    theirs = [original(1), original(2), original(3)]
    assert numbers([copy(1, 1), copy(2, 3), copy(3, 2)], theirs) == [(1, 1), (2, 3), (3, 2)]


def test_a_day_of_ones_own_stands_alone() -> None:
    assert numbers([copy(1, 1), copy(2, None), copy(3, 2)], [original(1), original(2)]) == [(1, 1), (2, 0), (3, 2)]


def test_a_duplicated_day_stands_alone_beside_the_first_copy() -> None:
    assert numbers([copy(1, 1), copy(2, 1)], [original(1)]) == [(1, 1), (2, 0)]


def test_a_missing_day_follows_the_day_that_it_follows_in_the_other_trek() -> None:
    theirs = [original(1), original(2), original(3), original(4)]
    assert numbers([copy(1, 1), copy(2, 4)], theirs) == [(1, 1), (0, 2), (0, 3), (2, 4)]
    assert numbers([copy(1, 3)], theirs) == [(0, 1), (0, 2), (1, 3), (0, 4)]


def test_treks_that_do_not_know_each_other_are_compared_day_by_day() -> None:
    assert numbers([copy(1, None), copy(2, None)], [original(1)]) == [(1, 1), (2, 0)]
    assert numbers([], [original(1)]) == [(0, 1)]


def test_two_copies_of_one_trek_are_compared_by_their_original() -> None:
    other = [replace(copy(1, 2), id=301), replace(copy(2, 1), id=302)]
    assert numbers([copy(1, 1), copy(2, 2)], other) == [(1, 2), (2, 1)]


def test_a_day_belongs_to_its_original_rather_than_to_another_copy_of_it() -> None:
    duplicate = replace(original(1), id=300, source_day_id=102)
    assert numbers([copy(1, 2)], [duplicate, replace(original(2))]) == [(0, 1), (1, 2)]


@settings(max_examples=60)
@given(
    st.lists(st.integers(0, 6), max_size=7),
    st.lists(st.integers(1, 6), max_size=6, unique=True),
)
def test_every_day_of_both_treks_stands_once_and_mine_stay_in_order(sources: list[int], ids: list[int]) -> None:
    mine = [copy(number, of or None) for number, of in enumerate(sources, start=1)]
    theirs = [replace(original(number), id=100 + each) for number, each in enumerate(ids, start=1)]
    pairs = pair_days(mine, theirs)
    assert [day for day, _ in pairs if day] == mine
    assert sorted(day.number for _, day in pairs if day) == [day.number for day in theirs]
    assert all(day or other for day, other in pairs)
