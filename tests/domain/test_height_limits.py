"""The quick look at limits says what the ledgers say in full."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.acclimatisation import ledgers
from lares_desk.domain.agency import Agency
from lares_desk.domain.departure import Departure, Dossier, Group
from lares_desk.domain.height_limits import Bed, Height, Limits, Way, limits, way_of
from lares_desk.domain.people import Booking, Client, Traveller
from lares_desk.domain.places import Place, Reading
from lares_desk.domain.trek import Lodging
from lares_desk.domain.whatif import with_place
from treks import CLASSIC, CLIMATE, CUSCO, JUNE_14, L4, camp, day

EDGES = [2792, 2799, 2800, 3000, 3001, 3399, 3500, 3501, 3899, 3900, 4399, 4400]
HEIGHTS = st.one_of(st.sampled_from(EDGES), st.none(), st.integers(2500, 4800))
PLACES = [replace(CUSCO, key=f"place-{number}") for number in range(4)]


def at_height(place: Place, metres: int | None) -> Place:
    return replace(place, readings=(Reading(metres, "a map", chosen=True),) if metres is not None else ())


def in_full(dossier: Dossier) -> Limits:
    (ledger,) = ledgers(dossier, CLIMATE)
    over = tuple(step.night.over_limit for step in ledger.steps)
    return ledger.first_night.column, over, tuple(step.lacks_extra_day for step in ledger.steps)


@given(
    heights=st.lists(HEIGHTS, min_size=4, max_size=4),
    nights=st.lists(st.tuples(st.integers(0, 3), st.one_of(st.none(), st.integers(-400, 900))), max_size=6),
    start=st.one_of(st.none(), st.integers(0, 3)),
    arrival=st.one_of(st.none(), st.integers(-3, 2)),
    own=st.one_of(st.none(), st.integers(0, 3)),
    moved=st.tuples(st.integers(0, 3), st.one_of(st.sampled_from(EDGES), st.integers(2500, 4800))),
)
@settings(max_examples=100)
def test_bare_numbers_and_ledgers_agree_on_every_limit_with_and_without_another_reading(
    heights: list[int | None],
    nights: list[tuple[int, int | None]],
    start: int | None,
    arrival: int | None,
    own: int | None,
    moved: tuple[int, int],
):
    places = [at_height(place, metres) for place, metres in zip(PLACES, heights, strict=True)]
    days = [camp(number, places[at], sleep_gain_m=gain) for number, (at, gain) in enumerate(nights, 1)]
    trek = replace(L4, start_place=None if start is None else places[start])
    traveller = Traveller(
        Client("Tester", "Pat"),
        arrival_on=None if arrival is None else JUNE_14 + timedelta(days=arrival),
        arrival_place=None if own is None else places[own],
    )
    group = Group(Booking(1, "G1", "Group"), (traveller,))
    departure = Departure("L4", 1, JUNE_14, JUNE_14, 12)
    dossier = Dossier(Agency("Test Treks"), trek, departure, (*days, day(9, lodging=Lodging.NONE)), (group,))
    way = way_of(traveller, dossier)
    assert limits(way) == in_full(dossier)
    other = at_height(places[moved[0]], moved[1])
    assert limits(way, other.key, moved[1]) == in_full(with_place(dossier, other))


def test_the_classic_trek_is_inside_from_cusco_and_over_from_its_lowest_reading():
    whole = Dossier(Agency("Test Treks"), L4, Departure("L4", 1, JUNE_14, JUNE_14, 12), CLASSIC)
    way = way_of(Traveller(Client("Tester", "Pat")), whole)
    assert limits(way)[1] == (False, False, False)
    assert limits(way, "cusco", 3249)[1] == (True, False, False)


@pytest.mark.parametrize(
    ("from_m", "camp_m", "over"),
    [(3399, 3899, False), (3399, 3900, True), (2040, 3000, False), (2040, 3001, True)],
)
def test_the_edges_are_those_of_the_guideline(from_m: int, camp_m: int, over: bool):
    start, bed = Height("start", from_m), Height("camp", 1)
    way = Way(start, start, (Bed(bed, None),), has_origin=True, is_told=True)
    assert limits(way, "camp", camp_m)[1] == (over,)


@pytest.mark.parametrize(("last_m", "lacks"), [(4399, False), (4400, True)])
def test_a_thousand_metres_need_no_extra_day_and_one_more_does(last_m: int, lacks: bool):
    start = Height("start", 3399)
    beds = tuple(Bed(Height(f"camp {at}", metres), None) for at, metres in enumerate((3800, 4200, last_m)))
    assert limits(Way(start, start, beds, has_origin=True, is_told=True))[2] == (False, False, lacks)
