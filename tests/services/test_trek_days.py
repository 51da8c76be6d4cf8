"""Trek days are added, copied, moved and removed; numbers and dates always fit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import scheduled
from lares_desk.domain.departure import Departure
from lares_desk.domain.language import LocalText
from lares_desk.domain.plan_b import valley_of, walked
from lares_desk.domain.trek import DayState, Lodging, Mode, TrekDay, Waypoint
from lares_desk.errors import InvalidInput, NotFound, Refused
from lares_desk.services import departures, files, itineraries, trek_days, undo
from lares_desk.services.session import Session


def days_of(session: Session, departure: Departure) -> tuple[TrekDay, ...]:
    return trek_days.of_owner(session, "departure", departure.id)


def end_of(session: Session, departure: Departure) -> date:
    return departures.dossier(session, departure.id).departure.end


def test_a_new_day_comes_last_starts_where_the_trek_ended_and_moves_the_end(session: Session) -> None:
    departure = scheduled(session)
    last = days_of(session, departure)[-1]
    trek_days.add(session, "departure", departure.id)
    new = days_of(session, departure)[-1]
    assert (new.number, new.start_place) == (5, last.end_place)
    assert end_of(session, departure) == date(2027, 6, 18)


def test_a_copy_stands_right_after_its_original(session: Session) -> None:
    departure = scheduled(session)
    before = days_of(session, departure)
    trek_days.duplicate(session, before[1].id)
    after = days_of(session, departure)
    assert [day.title.en for day in after] == [before[n].title.en for n in (0, 1, 1, 2, 3)]
    assert [day.number for day in after] == [1, 2, 3, 4, 5]
    assert len(after[2].waypoints) == len(before[1].waypoints)


def test_a_removed_day_closes_the_gap_and_moves_the_end(session: Session) -> None:
    departure = scheduled(session)
    trek_days.remove(session, days_of(session, departure)[1].id)
    assert [day.number for day in days_of(session, departure)] == [1, 2, 3]
    assert end_of(session, departure) == date(2027, 6, 16)


def test_the_way_back_to_the_valley_closes_every_later_walk_in_one_step(session: Session) -> None:
    departure = scheduled(session)
    before = days_of(session, departure)
    trek_days.close_from(session, departure.id, 2, " Snow on the pass ")
    after = days_of(session, departure)
    assert [(day.state, day.state_reason) for day in after] == [
        (DayState.PLANNED, ""),
        (DayState.CLOSED, "Snow on the pass"),
        (DayState.CLOSED, "Snow on the pass"),
        (DayState.PLANNED, ""),  # the visit is not walked
    ]
    real = walked(after)
    assert (real[1].lodging, real[1].end_place) == (Lodging.HOTEL, valley_of(after))
    with pytest.raises(InvalidInput, match="No day is left"):
        trek_days.close_from(session, departure.id, 2)
    undo.undo(session)
    assert [day.state for day in days_of(session, departure)] == [day.state for day in before]


@pytest.mark.parametrize(("number", "order"), [(1, "cabd"), (4, "abdc"), (99, "abdc"), (-5, "cabd"), (3, "abcd")])
def test_a_day_moves_to_its_new_number(session: Session, number: int, order: str) -> None:
    departure = scheduled(session)
    names = dict(zip([day.id for day in days_of(session, departure)], "abcd", strict=True))
    trek_days.move(session, days_of(session, departure)[2].id, number)
    assert "".join(names[day.id] for day in days_of(session, departure)) == order
    assert files.problems(session) == []


def test_waypoints_are_saved_with_their_day_and_the_first_is_the_start(session: Session) -> None:
    departure = scheduled(session)
    day = days_of(session, departure)[0]
    places = [point.place for point in day.waypoints]
    points = (Waypoint(places[1], Mode.FOOT, 500), Waypoint(places[0], Mode.START, 700), *day.waypoints[2:])
    trek_days.save(session, replace(day, waypoints=points))
    saved = days_of(session, departure)[0].waypoints
    assert [point.place.key for point in saved[:2]] == [places[1].key, places[0].key]
    assert [(point.mode, point.leg_m) for point in saved[:2]] == [(Mode.START, None), (Mode.FOOT, 700)]
    assert files.problems(session) == []


@pytest.mark.parametrize(
    ("field", "value"), [("walk_minutes", -1), ("high_m", 99_999), ("ascent_m", 9001), ("title", LocalText())]
)
def test_what_no_day_can_have_is_refused_at_its_field(session: Session, field: str, value: object) -> None:
    departure = scheduled(session)
    day = days_of(session, departure)[0]
    with pytest.raises(InvalidInput) as caught:
        trek_days.save(session, replace(day, **{field: value}))
    assert caught.value.field == field


@pytest.mark.parametrize("leg_m", [-1, 1_000_001])
def test_a_leg_that_no_day_can_have_is_refused(session: Session, leg_m: int) -> None:
    day = days_of(session, scheduled(session))[0]
    leg = replace(day.waypoints[1], leg_m=leg_m)
    with pytest.raises(InvalidInput, match=f"{leg_m} is not possible here") as caught:
        trek_days.save(session, replace(day, waypoints=(day.waypoints[0], leg)))
    assert caught.value.field == "waypoints"


def test_a_day_has_at_most_99_waypoints(session: Session) -> None:
    departure = scheduled(session)
    day = days_of(session, departure)[0]
    point = Waypoint(day.waypoints[0].place, Mode.FOOT)
    trek_days.save(session, replace(day, waypoints=(point,) * 99))
    day = days_of(session, departure)[0]
    with pytest.raises(InvalidInput, match="at most 99 waypoints") as caught:
        trek_days.save(session, replace(day, waypoints=(*day.waypoints, point)))
    assert caught.value.field == "waypoints"


def test_a_trek_has_at_most_sixty_days(session: Session) -> None:
    departure = scheduled(session)
    first = days_of(session, departure)[0]
    for _ in range(56):
        trek_days.duplicate(session, first.id)
    with pytest.raises(InvalidInput, match="at most 60 days"):
        trek_days.duplicate(session, first.id)


def test_a_day_that_is_gone_is_said_to_be(session: Session) -> None:
    with pytest.raises(NotFound):
        trek_days.remove(session, 9999)


def test_an_itinerary_in_use_cannot_be_deleted_and_another_can(session: Session) -> None:
    scheduled(session)
    with pytest.raises(Refused, match=r"has departures \(1\)"):
        itineraries.remove(session, itineraries.by_code(session, "L4").id)
    itineraries.remove(session, itineraries.by_code(session, "L2").id)
    assert [trek.code for trek in itineraries.all_itineraries(session)] == ["L3", "L4", "L5"]
    assert files.problems(session) == []


_steps = st.lists(st.tuples(st.sampled_from(["add", "copy", "move", "remove"]), st.integers(0, 9), st.integers(-1, 9)))


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_steps)
def test_after_any_edits_days_are_numbered_and_dates_fit(session: Session, steps: list[tuple[str, int, int]]) -> None:
    departure = scheduled(session)
    for what, which, number in steps:
        days = days_of(session, departure)
        day = days[which % len(days)] if days else None
        if what == "add" or day is None:
            trek_days.add(session, "departure", departure.id)
        elif what == "copy":
            trek_days.duplicate(session, day.id)
        elif what == "move":
            trek_days.move(session, day.id, number)
        else:
            trek_days.remove(session, day.id)
    assert files.problems(session) == []


def test_the_other_plan_of_a_day_and_what_became_of_it_are_kept(session: Session) -> None:
    departure = scheduled(session)
    day = days_of(session, departure)[1]
    springs = days_of(session, departure)[0].waypoints[3].place
    told = replace(
        day,
        state=DayState.CLOSED,
        state_reason=" Snow on the pass ",
        lower_camp=springs,
        exit_road=LocalText("By the valley road", "Por la carretera del valle"),
        clinic=LocalText("In the town, 1 hour", "En el pueblo, 1 hora"),
        walk_starts_minutes=390,
        recorded_minutes=440,
    )
    trek_days.save(session, told)
    kept = days_of(session, departure)[1]
    assert (kept.state, kept.state_reason, kept.walk_starts_minutes) == (DayState.CLOSED, "Snow on the pass", 390)
    assert (kept.lower_camp, kept.exit_road.es, kept.recorded_minutes) == (springs, "Por la carretera del valle", 440)
    assert kept.clinic == LocalText("In the town, 1 hour", "En el pueblo, 1 hora")


@pytest.mark.parametrize(
    ("field", "value"), [("recorded_minutes", 0), ("recorded_minutes", 1441), ("walk_starts_minutes", 1440)]
)
def test_hours_that_no_day_has_are_refused(session: Session, field: str, value: int) -> None:
    day = days_of(session, scheduled(session))[1]
    with pytest.raises(InvalidInput) as refused:
        trek_days.save(session, replace(day, **{field: value}))  # type: ignore[arg-type]
    assert refused.value.field == field


def test_a_departure_starts_with_the_other_plans_of_its_itinerary(session: Session) -> None:
    first = days_of(session, scheduled(session))[0]
    assert first.lower_camp is not None
    assert (first.lower_camp.key, first.walk_starts_minutes, first.state) == ("lares-springs", 750, DayState.PLANNED)
    assert "Calca" in first.exit_road.en
