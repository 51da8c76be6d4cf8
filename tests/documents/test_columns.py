"""Lists in level columns, and tables over pages."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.documents.columns import Columns, Entry, _pour
from lares_desk.documents.table import Column, Table, table
from lares_desk.documents.text import Typesetter
from lares_desk.documents.theme import BODY

LINE = BODY.leading
ONE = Typesetter().lay("word", BODY, 100)


def entry(lines: int = 1, heads: bool = False) -> Entry:
    return Entry(replace(ONE, lines=ONE.lines * lines), heads=heads)


def test_twelve_lines_make_three_columns_of_four() -> None:
    assert Columns((entry(),) * 12, 3, 100).height == 4 * LINE


def test_a_heading_never_ends_a_column() -> None:
    entries = [entry(), entry(), entry(heads=True), entry(), entry()]
    assert [len(column) for column in _pour(entries, 2, 3 * LINE)] == [2, 3]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.builds(entry, st.integers(1, 4), st.booleans()), min_size=1, max_size=40), st.integers(1, 3))
def test_every_entry_is_placed_once_and_in_order(entries: list[Entry], count: int) -> None:
    columns = Columns((*entries, entry()), count, 100)
    poured = [each for column in _pour(columns.entries, count, columns.height) for each in column]
    assert poured == list(columns.entries)


def test_columns_go_on_over_the_page() -> None:
    parts = Columns((entry(),) * 30, 3, 100).split(8 * LINE)
    assert parts is not None
    first, rest = parts
    assert isinstance(first, Columns)
    assert isinstance(rest, Columns)
    assert (len(first.entries), len(rest.entries)) == (24, 6)
    assert first.height <= 8 * LINE


def nights(count: int) -> Table:
    return table(Typesetter(), [Column("Night", 1), Column("m", 1, "right")], [["one", "3,800"]] * count, 300)


def test_a_table_repeats_its_header_on_the_next_page() -> None:
    whole = nights(20)
    parts = whole.split(whole.height / 2)
    assert parts is not None
    assert sum(len(part.rows) for part in parts if isinstance(part, Table)) == 20
    assert all(part.header == whole.header for part in parts if isinstance(part, Table))


def test_a_table_does_not_leave_a_lonely_row() -> None:
    whole = nights(5)
    assert whole.split(whole.least - 1) is None


def test_no_single_entry_goes_over_the_page_alone() -> None:
    parts = Columns((entry(),) * 25, 3, 100).split(8 * LINE)
    assert parts is not None
    assert [len(part.entries) for part in parts if isinstance(part, Columns)] == [22, 3]
