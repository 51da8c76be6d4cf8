"""A paper that was printed is told apart, line by line, from what it would say now."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.paper_lines import LineChange, changes
from lares_desk.domain.papers import Where

LINES = st.lists(st.sampled_from(["Meet at 05:00", "Meet at 05:30", "Lunch", "Dinner", "Guide: Rosa", ""]), max_size=9)


def test_equal_papers_have_no_wrong_line() -> None:
    assert changes(("Meet at 05:00", "Lunch"), ("Meet at 05:00", "Lunch")) == ()


def test_a_line_that_was_rewritten_is_one_change() -> None:
    old = ("Head", "Meet at 05:00 in the lobby", "Foot")
    new = ("Head", "Meet at 05:30 in the lobby", "Foot")
    assert changes(old, new) == (LineChange("Meet at 05:00 in the lobby", "Meet at 05:30 in the lobby"),)


def test_a_line_that_came_or_went_has_no_other_side() -> None:
    assert changes(("One", "Two"), ("One",)) == (LineChange("Two", None),)
    assert changes(("One",), ("One", "Two")) == (LineChange(None, "Two"),)


def test_a_rewritten_line_finds_its_new_version_beside_an_added_one() -> None:
    old = ("Head", "Guide: Rosa Huamán", "Foot")
    new = ("Head", "A second car is needed", "Guide: Rosa Quispe", "Foot")
    assert changes(old, new) == (
        LineChange(None, "A second car is needed"),
        LineChange("Guide: Rosa Huamán", "Guide: Rosa Quispe"),
    )


OLD = ("Head", "Sleep at 3,800 m", "Sleep at 3,800 m", "Foot")
PLACES = (Where(1), Where(1, "Day 1"), Where(2, "Day 2"), Where(2, "Day 2"))


def test_a_wrong_line_says_on_which_page_and_under_which_heading_it_stands() -> None:
    new = ("Head", "Sleep at 3,800 m", "Sleep at 2,792 m", "Foot")
    assert changes(OLD, new, PLACES, PLACES) == (LineChange("Sleep at 3,800 m", "Sleep at 2,792 m", Where(2, "Day 2")),)
    (gone,) = changes(OLD, (*OLD[:2], OLD[3]), PLACES, (*PLACES[:2], PLACES[3]))
    assert gone.where in PLACES[1:3]


def test_an_added_line_stands_on_the_page_of_the_old_paper_under_its_own_heading() -> None:
    now = (*PLACES[:2], Where(2, "Tickets"), *PLACES[2:])
    assert changes(OLD, (*OLD[:2], "Circuit 2", *OLD[2:]), PLACES, now) == (
        LineChange(None, "Circuit 2", Where(1, "Tickets")),
    )


def test_a_print_from_before_places_were_kept_tells_the_heading_of_now() -> None:
    new = (*OLD[:3], "Other end")
    assert changes(OLD, new, (), PLACES) == (LineChange("Foot", "Other end", Where(0, "Day 2")),)


def test_two_papers_with_nothing_in_common_are_told_apart_without_long_thinking() -> None:
    found = changes([f"old {n}" for n in range(400)], [f"new {n} of another kind" for n in range(500)])
    assert len(found) == 900


@settings(max_examples=120)
@given(LINES, LINES)
def test_the_changes_lead_from_the_old_lines_to_the_new_ones(old: list[str], new: list[str]) -> None:
    found = changes(old, new)
    gone = Counter(change.old for change in found if change.old is not None)
    come = Counter(change.new for change in found if change.new is not None)
    assert Counter(old) - gone + come == Counter(new)
    assert bool(found) == (old != new)


@settings(max_examples=120)
@given(LINES, LINES)
def test_the_changes_stand_in_reading_order(old: list[str], new: list[str]) -> None:
    found = changes(old, new)
    assert is_within([change.old for change in found if change.old is not None], old)
    assert is_within([change.new for change in found if change.new is not None], new)


def is_within(part: list[str], whole: list[str]) -> bool:
    rest = iter(whole)
    return all(each in rest for each in part)
