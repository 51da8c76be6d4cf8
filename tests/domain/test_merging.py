"""Which value of two records of one person stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.merging import BOTH, FIELDS, Side, differing, merged, proposed, value_of
from lares_desk.domain.people import AltitudeHistory, Client

WORDS = st.sampled_from(["", "one", "two"])
CLIENTS = st.builds(
    Client,
    surname=st.sampled_from(["Amaru", "Beck"]),
    given_names=WORDS,
    passport=WORDS,
    passport_expires=st.sampled_from([None, date(2030, 1, 1)]),
    diet=WORDS,
    medical=WORDS,
    emergency_name=WORDS,
    emergency_phone=WORDS,
    insurer=WORDS,
    insurance_altitude_m=st.sampled_from([None, 4000, 6000]),
    notes=WORDS,
)
CHANGES = st.dictionaries(st.sampled_from(FIELDS), st.integers(1, 50))


@settings(max_examples=80)
@given(first=CLIENTS, second=CLIENTS, old=CHANGES, new=CHANGES)
def test_nothing_that_may_harm_is_lost_by_what_is_proposed(
    first: Client, second: Client, old: dict[str, int], new: dict[str, int]
) -> None:
    whole = merged(first, second, proposed(first, second, old, new))
    for name in ("medical", "notes"):
        assert {getattr(first, name), getattr(second, name)} - {""} <= set(getattr(whole, name).split("\n"))


@settings(max_examples=80)
@given(first=CLIENTS, second=CLIENTS, old=CHANGES, new=CHANGES)
def test_a_filled_field_is_never_emptied_unless_it_belongs_to_another_passport_contact_or_policy(
    first: Client, second: Client, old: dict[str, int], new: dict[str, int]
) -> None:
    whole = merged(first, second, proposed(first, second, old, new))
    for name in ("surname", "given_names", "diet", "medical", "notes"):
        assert bool(getattr(whole, name)) == bool(getattr(first, name) or getattr(second, name))


@settings(max_examples=60)
@given(first=CLIENTS, second=CLIENTS)
def test_a_merge_of_equal_records_changes_nothing(first: Client, second: Client) -> None:
    assert merged(first, first, proposed(first, first, {}, {})) == first
    assert differing(first, second) == tuple(n for n in FIELDS if getattr(first, n) != getattr(second, n))


@pytest.mark.parametrize("name", BOTH)
def test_both_texts_stay_in_their_order(name: str) -> None:
    one, other = Client("A", "B", **{name: "first"}), Client("A", "B", **{name: "second"})  # type: ignore[arg-type]
    assert value_of(name, one, other, Side.BOTH) == f"first{BOTH[name]}second"
    assert value_of(name, one, replace(other, **{name: ""}), Side.BOTH) == "first"  # type: ignore[arg-type]


def test_an_insurance_is_taken_whole_where_two_speak_against_each_other() -> None:
    old = Client("A", "B", insurer="Old", insurance_policy="1", insurance_altitude_m=4000)
    new = Client("A", "B", insurer="New")
    whole = merged(old, new, proposed(old, new, {"insurer": 1}, {"insurer": 2}))
    assert (whole.insurer, whole.insurance_policy, whole.insurance_altitude_m) == ("New", "", None)


def test_an_insurance_that_only_lacks_something_is_filled_in() -> None:
    one = Client("A", "B", insurer="Nordic", insurance_altitude_m=None)
    other = Client("A", "B", insurer="Nordic", insurance_altitude_m=6000)
    assert merged(one, other, proposed(one, other, {}, {})).insurance_altitude_m == 6000


@pytest.mark.parametrize("first", list(AltitudeHistory))
@pytest.mark.parametrize("second", list(AltitudeHistory))
def test_of_two_histories_of_altitude_illness_the_graver_one_is_proposed(
    first: AltitudeHistory, second: AltitudeHistory
) -> None:
    one, other = Client("A", "B", altitude_history=first), Client("A", "B", altitude_history=second)
    changed_last = {"altitude_history": 9}
    kept = merged(one, other, proposed(one, other, changed_last, {})).altitude_history
    assert kept is max(first, second, key=list(AltitudeHistory).index)
