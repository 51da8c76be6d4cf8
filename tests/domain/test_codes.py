"""Codes that people read out and that name files."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.codes import booking_reference, departure_code
from treks import JUNE_14


def test_the_first_departure_of_a_day_has_the_plain_code():
    assert departure_code("L4", JUNE_14, set()) == "L4-2027-06-14"


def test_further_departures_of_a_day_have_letters():
    taken = {"L4-2027-06-14"}
    assert departure_code("L4", JUNE_14, taken) == "L4-2027-06-14-B"
    assert departure_code("L4", JUNE_14, taken | {"L4-2027-06-14-B"}) == "L4-2027-06-14-C"
    assert departure_code("L5", JUNE_14, taken) == "L5-2027-06-14"


def test_the_letters_never_run_out():
    taken: set[str] = set()
    for _ in range(60):
        taken.add(departure_code("L4", JUNE_14, taken))
    assert len(taken) == 60
    assert {"L4-2027-06-14-Z", "L4-2027-06-14-AA", "L4-2027-06-14-BH"} <= taken


@given(st.integers(1, 7), st.integers(1, 300), st.integers(1, 7), st.integers(1, 300))
@settings(max_examples=60)
def test_no_two_groups_share_a_reference(run: int, number: int, other_run: int, other_number: int):
    taken: list[str] = []
    for _ in range(7):
        taken.append(departure_code("L4", JUNE_14, taken))
    mine = booking_reference(taken[run - 1], number)
    assert (mine == booking_reference(taken[other_run - 1], other_number)) == (
        (run, number) == (other_run, other_number)
    )
    assert set(mine) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")


def test_a_reference_names_the_departure_and_the_group():
    assert booking_reference("L4-2027-06-14", 1) == "L4-2027-06-14-G1"
