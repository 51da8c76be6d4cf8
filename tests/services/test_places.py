"""Places and their readings: one chosen, none twice, none of tomorrow, and nothing deleted that is used."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from builders import TODAY, booked, client, scheduled
from lares_desk.domain.language import LocalText
from lares_desk.domain.list_order import Order
from lares_desk.domain.people import Traveller
from lares_desk.domain.places import PlaceKind, Reading
from lares_desk.errors import Conflict, InvalidInput, NotFound, Refused
from lares_desk.services import itineraries, places
from lares_desk.services.session import Session


def named(session: Session, key: str):
    return next(place for place in places.all_places(session) if place.key == key)


def added(session: Session, name: str = "Ñusta Ccocha", **fields: object) -> int:
    return places.add(session, LocalText(name), PlaceKind.LAKE, **fields).value  # type: ignore[arg-type]


def test_a_new_place_comes_with_its_chosen_reading(session: Session):
    place = places.get(session, added(session, metres=4410, source="Our receiver"))
    assert (place.key, place.metres) == ("nusta-ccocha", 4410)
    assert place.readings[0].checked_on == TODAY


def test_a_place_may_start_without_an_elevation(session: Session):
    assert places.get(session, added(session)).metres is None


def test_a_place_of_a_name_without_latin_letters_has_a_key_too(session: Session):
    assert places.get(session, added(session, "峠")).key == "place"
    assert places.get(session, added(session, "山")).key == "place-2"


@pytest.mark.parametrize("name", ["ipsaycocha pass", "IPSAYCOCHA PASS"])
def test_two_places_of_one_name_are_refused(session: Session, name: str):
    existing = named(session, "ipsaycocha").name.en
    with pytest.raises(InvalidInput, match=f"There is a place {existing}"):
        added(session, existing.swapcase())


@pytest.mark.parametrize("name", ["", "   ", "\u202e\x00", "a" * 5000])
def test_a_name_that_no_place_has_is_refused(session: Session, name: str):
    with pytest.raises(InvalidInput):
        added(session, name)


def test_places_are_found_by_any_part_of_a_name_or_source(session: Session):
    added(session)
    assert [place.name.en for place in places.matching(session, "NUSTA cc")] == ["Ñusta Ccocha"]
    assert places.matching(session, "nobody") == ()
    source = named(session, "ipsaycocha").readings[0].source
    assert named(session, "ipsaycocha") in places.matching(session, source)


def test_places_are_sorted_by_height_and_spread(session: Session):
    heights = [place.metres or 0 for place in places.matching(session, order=Order("metres", descending=True))]
    assert heights == sorted(heights, reverse=True)
    spreads = [(p.highest or 0) - (p.lowest or 0) for p in places.matching(session, order=Order("spread"))]
    assert spreads == sorted(spreads)


@pytest.mark.parametrize("metres", [-5, 99_999])
def test_an_elevation_that_land_does_not_have_is_refused(session: Session, metres: int):
    with pytest.raises(InvalidInput, match="0 to 8900"):
        places.add_reading(session, named(session, "ipsaycocha").id, Reading(metres, "A map"))
    with pytest.raises(InvalidInput, match="0 to 8900"):
        added(session, metres=metres, source="A map")


@pytest.mark.parametrize("checked", [TODAY + timedelta(days=1), date(20, 1, 1), date(9999, 1, 1)])
def test_a_reading_of_another_time_is_refused(session: Session, checked: date):
    with pytest.raises(InvalidInput):
        places.add_reading(session, named(session, "ipsaycocha").id, Reading(4000, "A map", checked))


@pytest.mark.parametrize("source", ["", "  ", "a" * 5000])
def test_a_reading_needs_a_source(session: Session, source: str):
    with pytest.raises(InvalidInput):
        places.add_reading(session, named(session, "ipsaycocha").id, Reading(4000, source))


def test_a_source_says_one_thing_of_a_place(session: Session):
    place = named(session, "ipsaycocha")
    places.add_reading(session, place.id, Reading(4444, "Señor Quispe's map"))
    with pytest.raises(InvalidInput, match="Change that one"):
        places.add_reading(session, place.id, Reading(4445, "senor quispe's MAP"))
    mine = next(each for each in places.get(session, place.id).readings if each.metres == 4444)
    places.save_reading(session, replace(mine, metres=4446))
    assert 4446 in [each.metres for each in places.get(session, place.id).readings]


def test_choosing_a_reading_unchooses_the_other_in_one_action(session: Session):
    place = named(session, "ipsaycocha")
    other = next(reading for reading in place.readings if not reading.chosen)
    done = places.choose_reading(session, other.id)
    assert done.action == "Choose elevation"
    assert [reading.metres for reading in places.get(session, place.id).readings if reading.chosen] == [other.metres]
    assert not places.choose_reading(session, other.id).changes


def test_choosing_says_before_which_figures_move(session: Session):
    place = named(session, "ipsaycocha")
    lower = places.add_reading(session, place.id, Reading(4300, "A low map")).value
    moves = places.moves_if_chosen(session, lower)
    high = next(move for move in moves if (move.code, move.figure) == ("L4", "high_m"))
    assert (high.day, high.before, high.after) == (2, place.metres, 4300)
    assert {move.figure for move in moves if move.code == "L4"} == {"high_m", "ascent_m", "descent_m"}
    places.choose_reading(session, lower)
    assert places.moves_if_chosen(session, lower) == ()


def test_another_reading_of_a_camp_moves_the_sleeping_gains_of_two_nights(session: Session):
    camp = named(session, "wacawasi")
    lower = places.add_reading(session, camp.id, Reading((camp.metres or 0) - 100, "A low map")).value
    gains = [(move.day, (move.after or 0) - (move.before or 0)) for move in places.moves_if_chosen(session, lower)
             if (move.code, move.figure) == ("L4", "gain_m")]  # fmt: skip
    assert gains == [(1, -100), (2, 100)]


def test_the_chosen_reading_goes_last(session: Session):
    place_id = added(session, metres=4410, source="Our receiver")
    (first,) = places.get(session, place_id).readings
    second = places.add_reading(session, place_id, Reading(4400, "A map")).value
    with pytest.raises(Refused, match="Choose another one first"):
        places.remove_reading(session, first.id)
    places.remove_reading(session, second)
    places.remove_reading(session, first.id)
    assert places.get(session, place_id).readings == ()
    with pytest.raises(NotFound):
        places.remove_reading(session, first.id)


def test_who_goes_there_is_told_with_the_days(session: Session):
    departure = scheduled(session)
    found = places.users(session, named(session, "ipsaycocha").id)
    assert ("L4", (2,)) in [(use.code, use.days) for use in found.itineraries]
    assert [(use.code, use.days) for use in found.departures] == [(departure.code, (2,))]
    start = itineraries.by_code(session, "L4").start_place
    assert any(use.is_start for use in places.users(session, start.id).itineraries)


def test_only_a_place_that_nobody_uses_is_deleted(session: Session):
    with pytest.raises(Refused, match=r"used by .*L4"):
        places.remove(session, named(session, "ipsaycocha").id)
    place_id = added(session)
    places.remove(session, place_id)
    with pytest.raises(NotFound):
        places.get(session, place_id)


def test_a_place_where_somebody_arrives_is_kept(session: Session):
    place = places.get(session, added(session))
    departure = scheduled(session)
    booked(session, departure, [Traveller(client(passport="X1"), arrival_place=place)])
    with pytest.raises(Refused, match=r"Travellers arrive there \(1\)"):
        places.remove(session, place.id)


def test_a_place_changed_by_somebody_else_meanwhile_is_a_conflict(session: Session):
    place = named(session, "ipsaycocha")
    places.save(session, replace(place, kind=PlaceKind.LAKE))
    with pytest.raises(Conflict):
        places.save(session, place)
    assert named(session, "ipsaycocha").kind is PlaceKind.LAKE


def test_the_position_of_a_place_is_kept_to_about_a_metre(session: Session):
    place = named(session, "wacawasi")
    assert (place.latitude, place.longitude) == (None, None)
    places.save(session, replace(place, latitude=-13.12345, longitude=-72.1))
    kept = named(session, "wacawasi")
    assert (kept.latitude, kept.longitude) == (-13.12345, -72.1)


def test_the_towns_of_the_treks_as_sold_have_a_position(session: Session):
    assert named(session, "ollantaytambo").latitude == -13.258
    assert named(session, "cusco").longitude == -71.978


@pytest.mark.parametrize(("field", "degrees"), [("latitude", 90.5), ("latitude", -91), ("longitude", 181)])
def test_a_position_beyond_the_globe_is_refused(session: Session, field: str, degrees: float):
    with pytest.raises(InvalidInput) as refused:
        places.save(session, replace(named(session, "cusco"), **{field: degrees}))
    assert refused.value.field == field
