"""A departure is repeated every few days, all of it or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import START, booked, scheduled
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import LocalText
from lares_desk.domain.trek import DayState
from lares_desk.errors import InvalidInput
from lares_desk.services import departure_lists, departure_series, departures, logistics, trek_days
from lares_desk.services.session import Session


def test_a_weekly_departure_comes_every_week_with_all_that_is_its_own(session: Session) -> None:
    departure = scheduled(session, capacity=9)
    departures.save(
        session,
        replace(departure, status=DepartureStatus.GUARANTEED, meeting_point=LocalText("At the fountain"), notes="VIP"),
    )
    booked(session, departure)
    day = departures.dossier(session, departure.id).days[1]
    trek_days.save(session, replace(day, title=LocalText("Own way", "Otro camino")))
    made = departure_series.duplicate(session, departure.id, 7, 3, with_guide=True).value
    found = [departures.dossier(session, each) for each in made]
    assert [each.departure.start for each in found] == [START + timedelta(days=7 * n) for n in (1, 2, 3)]
    assert [each.departure.code for each in found] == ["L4-2027-06-21", "L4-2027-06-28", "L4-2027-07-05"]
    for each in found:
        assert each.departure.end - each.departure.start == timedelta(days=3)
        assert (each.departure.capacity, each.departure.status) == (9, DepartureStatus.OPEN)
        assert (each.departure.meeting_point.en, each.departure.notes) == ("At the fountain", "")
        assert each.days[1].title.en == "Own way"
        assert each.days[1].source_day_id == each.itinerary.days[1].id
        assert [guide.member.name for guide in each.guides] == ["Yuri Qolqe"]
        assert each.groups == ()


def test_the_guide_stays_behind_if_asked(session: Session) -> None:
    departure = scheduled(session)
    (made,) = departure_series.duplicate(session, departure.id, 1, 1, with_guide=False).value
    assert departures.dossier(session, made).guides == ()


def test_a_second_departure_of_the_day_gets_a_letter_and_is_said(session: Session) -> None:
    departure = scheduled(session)
    there = scheduled(session, start=date(2027, 6, 21))
    (run,) = departure_series.plan(session, departure.id, 7, 1, with_guide=False)
    assert (run.code, run.taken) == ("L4-2027-06-21-B", (there.code,))
    (made,) = departure_series.duplicate(session, departure.id, 7, 1, with_guide=False).value
    assert departures.dossier(session, made).departure.code == "L4-2027-06-21-B"


def test_the_plan_says_where_the_guide_is_busy_and_where_the_runs_meet(session: Session) -> None:
    departure = scheduled(session)
    other = scheduled(session, "L3", date(2027, 6, 23))
    weekly = departure_series.plan(session, departure.id, 7, 2, with_guide=True)
    assert [[clash.code for clash in run.clashes] for run in weekly] == [[other.code], []]
    close = departure_series.plan(session, departure.id, 2, 2, with_guide=True)
    assert [[clash.code for clash in run.clashes] for run in close] == [
        [departure.code, "L4-2027-06-18"],
        ["L4-2027-06-16"],
    ]
    without = departure_series.plan(session, departure.id, 2, 2, with_guide=False)
    assert [run.clashes for run in without] == [(), ()]


@pytest.mark.parametrize(("every", "times", "field"), [
    (0, 1, "every"), (-7, 1, "every"), (367, 1, "every"), (7, 0, "times"), (7, -1, "times"), (7, 61, "times"),
    (7, 1000, "times"),
])  # fmt: skip
def test_numbers_that_make_no_series_are_refused_and_nothing_is_made(
    session: Session, every: int, times: int, field: str
) -> None:
    departure = scheduled(session)
    for service in (departure_series.plan, departure_series.duplicate):
        with pytest.raises(InvalidInput) as caught:
            service(session, departure.id, every, times, with_guide=True)
        assert caught.value.field == field
    assert departure_lists.count(session) == 1


def test_a_series_does_not_leave_the_century(session: Session) -> None:
    departure = scheduled(session, start=date(2099, 1, 1))
    with pytest.raises(InvalidInput, match="date of this century"):
        departure_series.duplicate(session, departure.id, 366, 1, with_guide=True)
    assert departure_lists.count(session) == 1


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(1, 30), st.integers(1, 4))
def test_what_is_planned_is_what_is_made(session: Session, every: int, times: int) -> None:
    departure_id = (departure_lists.matching_ids(session) or [scheduled(session).id])[0]
    runs = departure_series.plan(session, departure_id, every, times, with_guide=True)
    made = departure_series.duplicate(session, departure_id, every, times, with_guide=True).value
    found = [departures.dossier(session, each).departure for each in made]
    assert [(each.code, each.start, each.end) for each in found] == [(run.code, run.start, run.end) for run in runs]


def test_a_repeated_departure_has_the_price_and_nothing_of_what_happened(session: Session) -> None:
    departure = scheduled(session)
    logistics.save_offer(session, departure.id, 68_500, "USD", LocalText("All meals"))
    logistics.propose_kit(session, departure.id)
    day = departures.dossier(session, departure.id).days[1]
    trek_days.save(session, replace(day, state=DayState.CLOSED, state_reason="Snow", recorded_minutes=400))
    (made,) = departure_series.duplicate(session, departure.id, 7, 1, with_guide=True).value
    copy = departures.dossier(session, made)
    assert (copy.departure.price_minor, copy.departure.currency) == (68_500, "USD")
    assert copy.departure.inclusions == LocalText("All meals")
    assert (copy.days[1].state, copy.days[1].state_reason, copy.days[1].recorded_minutes) == (
        DayState.PLANNED, "", None
    )  # fmt: skip
    assert copy.equipment == ()
