"""Itineraries as sold: every one that travels with the program can be kept and confirmed."""

from __future__ import annotations

from dataclasses import replace

import pytest

import builders
from lares_desk.domain.language import LocalText
from lares_desk.errors import Conflict, InvalidInput, NotFound, Refused
from lares_desk.services import departure_lists, itineraries, trek_days
from lares_desk.services.session import Session


@pytest.mark.parametrize("code", ["L2", "L3", "L4", "L5"])
def test_an_itinerary_and_each_of_its_days_can_be_saved_as_they_came(session: Session, code: str) -> None:
    itinerary = itineraries.by_code(session, code)

    itineraries.save(session, replace(itinerary, confirmed=True))
    for day in itinerary.days:
        trek_days.save(session, day)

    kept = itineraries.by_code(session, code)
    assert kept.confirmed
    assert kept.source == itinerary.source
    assert [day.title for day in kept.days] == [day.title for day in itinerary.days]


def test_a_code_is_found_however_it_is_written(session: Session) -> None:
    assert itineraries.by_code(session, " l4 ").code == "L4"


def test_an_unknown_code_is_answered_with_the_ones_there_are(session: Session) -> None:
    with pytest.raises(NotFound, match="L2, L3, L4, L5"):
        itineraries.by_code(session, "INCA")


def test_two_itineraries_cannot_share_a_code(session: Session) -> None:
    with pytest.raises(InvalidInput, match="another itinerary"):
        itineraries.add(session, "l4", LocalText("Mine", "Mío"))


@pytest.mark.parametrize("code", ["", "A B", "../x", "L" * 13, "Ñ1"])
def test_a_code_that_could_not_name_a_file_is_refused(session: Session, code: str) -> None:
    with pytest.raises(InvalidInput, match="letters and digits"):
        itineraries.add(session, code, LocalText("Mine", "Mío"))


def test_saving_over_a_newer_version_is_a_conflict_with_both(session: Session) -> None:
    before = itineraries.by_code(session, "L4")
    itineraries.save(session, replace(before, source="first"))

    with pytest.raises(Conflict) as refused:
        itineraries.save(session, replace(before, source="second"))

    assert refused.value.theirs.source == "first"
    assert itineraries.by_code(session, "L4").source == "first"


def test_an_itinerary_with_departures_cannot_be_deleted(session: Session) -> None:
    builders.scheduled(session)

    with pytest.raises(Refused, match="has departures"):
        itineraries.remove(session, itineraries.by_code(session, "L4").id)


def test_a_deleted_itinerary_takes_its_days_along(session: Session) -> None:
    itinerary = itineraries.by_code(session, "L2")

    itineraries.remove(session, itinerary.id)

    assert trek_days.of_owner(session, "itinerary", itinerary.id) == ()


def test_a_retired_trek_is_sold_no_more_and_keeps_its_departures(session: Session) -> None:
    departure = builders.scheduled(session)
    trek = itineraries.by_code(session, "L4")
    assert itineraries.retire(session, trek.id).action == "Retire itinerary"
    assert [each.code for each in itineraries.on_sale(session)] == ["L2", "L3", "L5"]
    assert departure.id in session.db.execute("SELECT id FROM departure").fetchone()
    assert not itineraries.retire(session, trek.id).changes
    itineraries.bring_back(session, trek.id)
    assert len(itineraries.on_sale(session)) == 4


def test_a_copy_has_the_days_and_is_to_be_confirmed(session: Session) -> None:
    original = itineraries.by_code(session, "L4")
    copy_id = itineraries.duplicate(session, original.id, "l4b", LocalText("Classic by night")).value
    copy = itineraries.get(session, copy_id)
    assert (copy.code, copy.confirmed, copy.retired) == ("L4B", False, False)
    assert [day.title for day in copy.days] == [day.title for day in original.days]
    assert not {day.id for day in copy.days} & {day.id for day in original.days}
    assert [len(day.waypoints) for day in copy.days] == [len(day.waypoints) for day in original.days]


@pytest.mark.parametrize("code", ["L4", "", "no spaces please", "X" * 13, "\u202e"])
def test_a_copy_needs_a_code_of_its_own(session: Session, code: str) -> None:
    with pytest.raises(InvalidInput):
        itineraries.duplicate(session, itineraries.by_code(session, "L4").id, code, LocalText("A copy"))


def test_departures_are_found_by_the_new_name_of_their_trek(session: Session) -> None:
    departure = builders.scheduled(session)
    trek = itineraries.by_code(session, "L4")
    itineraries.save(session, replace(trek, name=LocalText("Weavers' Way", "Camino de las tejedoras")))
    assert departure_lists.matching_ids(session, "tejedoras") == [departure.id]
    assert departure_lists.matching_ids(session, "classic") == []
