"""A departure takes the itinerary's days again, and an itinerary that has changed offers itself to what is to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from builders import TODAY, days_before, scheduled
from lares_desk.domain.departure import Departure
from lares_desk.domain.language import LocalText
from lares_desk.domain.trek import DayState, Itinerary, Mode, TrekDay, Waypoint
from lares_desk.domain.walking import RecordedHours
from lares_desk.errors import Refused
from lares_desk.services import day_updates, departures, itineraries, trek_days
from lares_desk.services.session import Session


def l4(session: Session) -> Itinerary:
    return itineraries.by_code(session, "L4")


def days_of(session: Session, departure: Departure) -> tuple[TrekDay, ...]:
    return departures.dossier(session, departure.id).days


def change_sold(session: Session, number: int, **fields: object) -> None:
    trek_days.save(session, replace(l4(session).days[number - 1], **fields))  # type: ignore[arg-type]


def change_own(session: Session, departure: Departure, number: int, **fields: object) -> None:
    trek_days.save(session, replace(days_of(session, departure)[number - 1], **fields))  # type: ignore[arg-type]


def behind(session: Session) -> list[tuple[str, list[tuple[int, tuple[str, ...], bool]]]]:
    """Return (code, [(number, fields, whether edited)]) of what is behind."""
    found = day_updates.departures_behind(session, l4(session).id)
    assert day_updates.behind_count(session, l4(session).id) == len(found)
    return [(each.line.code, [(day.theirs.number, day.fields, day.is_edited) for day in each.days]) for each in found]


def test_a_new_departure_is_not_behind(session: Session) -> None:
    scheduled(session)
    assert behind(session) == []


def test_a_changed_itinerary_offers_itself_to_the_departures_to_come(session: Session) -> None:
    first, second = scheduled(session), scheduled(session, start=date(2027, 7, 1))
    change_sold(session, 2, walk_minutes=111)
    assert behind(session) == [
        (first.code, [(2, ("walk_minutes",), False)]),
        (second.code, [(2, ("walk_minutes",), False)]),
    ]
    assert all(each.is_plain for each in day_updates.departures_behind(session, l4(session).id))


def test_a_changed_way_counts_too(session: Session) -> None:
    departure = scheduled(session)
    day = l4(session).days[1]
    assert day.end_place
    change_sold(session, 2, waypoints=(*day.waypoints, Waypoint(day.end_place, Mode.FOOT, 500)))
    assert behind(session) == [(departure.code, [(2, ("waypoints",), False)])]


def test_what_is_past_or_cancelled_is_left_alone(session: Session) -> None:
    scheduled(session, start=days_before(TODAY, 1))
    cancelled = scheduled(session)
    departures.cancel(session, cancelled.id, "Landslide")
    change_sold(session, 2, walk_minutes=111)
    assert behind(session) == []


def test_a_departure_with_changes_of_its_own_is_not_behind_by_them(session: Session) -> None:
    departure = scheduled(session)
    change_own(session, departure, 2, walk_minutes=222)
    assert behind(session) == []


def test_changes_of_its_own_are_said_where_the_itinerary_has_changed_as_well(session: Session) -> None:
    departure = scheduled(session)
    change_own(session, departure, 2, notes="Take the second mule")
    change_sold(session, 2, walk_minutes=111)
    assert behind(session) == [(departure.code, [(2, ("walk_minutes", "notes"), True)])]
    (found,) = day_updates.departures_behind(session, l4(session).id)
    assert not found.is_plain


def test_a_day_edited_after_the_itinerary_was_taken_again_is_not_behind(session: Session) -> None:
    departure = scheduled(session)
    change_sold(session, 2, walk_minutes=111)
    day_updates.take_day(session, days_of(session, departure)[1].id)
    change_own(session, departure, 2, notes="Its own")
    assert behind(session) == []


def test_an_itinerary_changed_back_is_nothing_new(session: Session) -> None:
    scheduled(session)
    before = l4(session).days[1].walk_minutes
    change_sold(session, 2, walk_minutes=111)
    change_sold(session, 2, walk_minutes=before)
    assert behind(session) == []


def test_a_day_that_the_itinerary_has_got_since_is_offered_and_makes_the_trek_longer(session: Session) -> None:
    departure = scheduled(session)
    trek_days.duplicate(session, l4(session).days[0].id)
    ((code, days),) = behind(session)
    # The copy in the itinerary names its original as its source; it is a day of its own all the same.
    assert (code, days) == (departure.code, [(2, (), False)])
    day_updates.bring_up_to_date(session, l4(session).id, [departure.id])
    after = departures.dossier(session, departure.id)
    assert [day.title for day in after.days] == [day.title for day in l4(session).days]
    assert [day.number for day in after.days] == [1, 2, 3, 4, 5]
    assert (after.departure.end - after.departure.start).days == 4
    assert behind(session) == []


def test_only_the_chosen_departures_are_brought_up_to_date(session: Session) -> None:
    first, second = scheduled(session), scheduled(session, start=date(2027, 7, 1))
    change_sold(session, 2, walk_minutes=111)
    assert day_updates.bring_up_to_date(session, l4(session).id, [second.id]).value == 1
    assert days_of(session, second)[1].walk_minutes == 111
    assert days_of(session, first)[1].walk_minutes != 111
    assert behind(session) == [(first.code, [(2, ("walk_minutes",), False)])]


def test_bringing_up_to_date_leaves_edits_of_days_that_did_not_change(session: Session) -> None:
    departure = scheduled(session)
    change_own(session, departure, 3, notes="Mind the dog")
    change_sold(session, 2, walk_minutes=111)
    day_updates.bring_up_to_date(session, l4(session).id, [departure.id])
    days = days_of(session, departure)
    assert (days[1].walk_minutes, days[2].notes) == (111, "Mind the dog")


def test_a_day_takes_the_itinerarys_version_and_keeps_its_place(session: Session) -> None:
    departure = scheduled(session)
    trek_days.move(session, days_of(session, departure)[1].id, 1)
    change_own(session, departure, 1, title=LocalText("Mine", "Mío"), waypoints=())
    day_updates.take_day(session, days_of(session, departure)[0].id)
    day = days_of(session, departure)[0]
    assert day.title == l4(session).days[1].title
    assert [point.place.key for point in day.waypoints] == [p.place.key for p in l4(session).days[1].waypoints]
    assert day.number == 1


def test_a_day_of_the_departures_own_has_nothing_to_take(session: Session) -> None:
    departure = scheduled(session)
    day_id = trek_days.add(session, "departure", departure.id).value
    with pytest.raises(Refused, match="departure's own"):
        day_updates.take_day(session, day_id)


def test_taking_all_days_brings_back_order_and_length(session: Session) -> None:
    departure = scheduled(session)
    own = days_of(session, departure)
    trek_days.remove(session, own[2].id)
    trek_days.move(session, own[0].id, 3)
    trek_days.add(session, "departure", departure.id)
    trek_days.add(session, "departure", departure.id)
    change_own(session, departure, 1, notes="Mine")
    day_updates.take_all(session, departure.id)
    after = departures.dossier(session, departure.id)
    assert [day.title for day in after.days] == [day.title for day in l4(session).days]
    assert [day.number for day in after.days] == [1, 2, 3, 4]
    assert all(mine and theirs for mine, theirs in day_updates.pairs(after))
    assert after.departure.end == departure.end


def test_all_days_are_taken_back_in_one_step_of_the_journal(session: Session) -> None:
    departure = scheduled(session)
    change_own(session, departure, 1, notes="Mine")
    before = session.db.execute("SELECT count(*) FROM action").fetchone()[0]
    day_updates.take_all(session, departure.id)
    assert session.db.execute("SELECT count(*) FROM action").fetchone()[0] == before + 1


def test_an_itinerary_without_days_gives_none(session: Session) -> None:
    departure = scheduled(session)
    for day in l4(session).days:
        trek_days.remove(session, day.id)
    with pytest.raises(Refused, match="no trek days"):
        day_updates.take_all(session, departure.id)
    assert len(days_of(session, departure)) == 4


def test_the_other_plan_of_a_night_is_taken_over_and_what_happened_on_the_departure_stays(session: Session) -> None:
    departure = scheduled(session)
    change_own(session, departure, 2, state=DayState.CLOSED, state_reason="Snow", recorded_minutes=400)
    lower, road = l4(session).days[0].start_place, LocalText("Down to the road", "Abajo a la carretera")
    clinic = LocalText("In the town", "En el pueblo")
    change_sold(session, 2, lower_camp=lower, exit_road=road, clinic=clinic, walk_starts_minutes=411)
    found = day_updates.departures_behind(session, l4(session).id)
    assert set(found[0].days[0].fields) == {"lower_camp", "exit_road", "clinic", "walk_starts_minutes"}
    assert not found[0].days[0].is_edited
    day_updates.bring_up_to_date(session, l4(session).id, [departure.id])
    day = days_of(session, departure)[1]
    assert (day.lower_camp, day.exit_road, day.clinic, day.walk_starts_minutes) == (lower, road, clinic, 411)
    assert (day.state, day.state_reason, day.recorded_minutes) == (DayState.CLOSED, "Snow", 400)
    day_updates.take_day(session, day.id)
    assert days_of(session, departure)[1].state is DayState.CLOSED


def test_hours_of_earlier_runs_are_told_by_the_day_of_the_trek(session: Session) -> None:
    early, second, later = (scheduled(session, start=TODAY + timedelta(days=n)) for n in (1, 8, 15))
    change_own(session, early, 2, recorded_minutes=400)
    change_own(session, second, 2, recorded_minutes=500)
    change_own(session, second, 3, recorded_minutes=90, state=DayState.SHORTENED)
    change_own(session, later, 2, recorded_minutes=900)
    source = l4(session).days[1].id
    assert departures.dossier(session, later.id).recorded == {source: RecordedHours(400, 500, 2)}
    assert departures.dossier(session, second.id).recorded == {source: RecordedHours(400, 400, 1)}
    assert departures.dossier(session, early.id).recorded == {}
