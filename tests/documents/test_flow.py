"""Blocks on pages."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.documents.blocks import Block, Panel, Text, Tie
from lares_desk.documents.flow import Page, Turn, paginate
from lares_desk.documents.text import Typesetter
from lares_desk.documents.theme import BODY

HEIGHT = 200.0
LINE = BODY.leading


def text(lines: int, tie: Tie = Tie.NONE, before: float = 0) -> Text:
    one = Typesetter().lay("word", BODY, 100)
    return Text(replace(one, lines=one.lines * lines), before=before, tie=tie)


def lines_on(page: Page) -> list[int]:
    return [len(block.laid.lines) for block, _ in page.placed if isinstance(block, Text)]


def test_text_goes_on_over_the_page() -> None:
    pages = paginate([text(20)], HEIGHT)
    assert [lines_on(page) for page in pages] == [[14], [6]]


def test_no_line_stands_alone_at_the_foot_or_at_the_head() -> None:
    assert [lines_on(page) for page in paginate([text(13), text(5)], HEIGHT)] == [[13], [5]]
    assert [lines_on(page) for page in paginate([text(15)], HEIGHT)] == [[13], [2]]


def test_what_follows_a_turn_starts_on_the_second_page_unless_that_costs_a_page() -> None:
    assert [lines_on(page) for page in paginate([text(4), Turn(), text(12)], HEIGHT)] == [[4], [12]]
    assert [lines_on(page) for page in paginate([text(4), Turn(), text(18)], HEIGHT)] == [[4, 10], [8]]


def test_a_panel_never_breaks() -> None:
    pages = paginate([Panel(150), Panel(100)], HEIGHT)
    assert [len(page.placed) for page in pages] == [1, 1]


def test_a_panel_that_no_page_can_hold_stands_alone() -> None:
    pages = paginate([Panel(10), Panel(900), Panel(10)], HEIGHT)
    assert [len(page.placed) for page in pages] == [1, 1, 1]


def test_a_heading_goes_with_what_it_heads() -> None:
    pages = paginate([Panel(160), replace(Panel(20), tie=Tie.HARD), text(10)], HEIGHT)
    assert [len(page.placed) for page in pages] == [1, 2]


def test_a_section_stays_whole_where_that_costs_no_page() -> None:
    section = [text(4, Tie.SOFT), text(4)]
    pages = paginate([Panel(120), *section], HEIGHT)
    assert [lines_on(page) for page in pages] == [[], [4, 4]]


def test_a_section_breaks_where_keeping_it_whole_would_cost_a_page() -> None:
    section = [text(4, Tie.SOFT), text(4)]
    pages = paginate([Panel(120), *section, Panel(140)], HEIGHT)
    assert len(pages) == 2


def test_the_room_above_a_block_is_dropped_at_the_head_of_a_page() -> None:
    pages = paginate([Panel(190), text(3, before=12)], HEIGHT)
    assert pages[1].placed[0][1] == 0


def test_what_follows_the_turn_stands_on_the_second_page() -> None:
    assert [len(page.placed) for page in paginate([Panel(10), Turn(), Panel(10)], HEIGHT)] == [1, 1]
    assert [len(page.placed) for page in paginate([Panel(190), Panel(20), Turn(), Panel(10)], HEIGHT)] == [1, 2]


def test_no_blocks_are_one_empty_page() -> None:
    assert paginate([], HEIGHT) == (Page(()),)


@dataclass(frozen=True)
class Sum:
    lines: int
    panels: int


def total(blocks: list[Block]) -> Sum:
    texts = [block for block in blocks if isinstance(block, Text)]
    return Sum(sum(len(block.laid.lines) for block in texts), sum(isinstance(block, Panel) for block in blocks))


BLOCKS = st.lists(
    st.one_of(
        st.builds(text, st.integers(1, 40), st.sampled_from(Tie), st.sampled_from([0.0, 12.0])),
        st.builds(lambda height, tie: Panel(height, tie=tie), st.floats(1, HEIGHT), st.sampled_from(Tie)),
    ),
    max_size=14,
)


@settings(max_examples=60, deadline=None)
@given(BLOCKS)
def test_nothing_is_lost_and_nothing_leaves_the_page(blocks: list[Block]) -> None:
    pages = paginate(blocks, HEIGHT)
    assert total([block for page in pages for block, _ in page.placed]) == total(blocks)
    for page in pages:
        foot = 0.0
        for block, down in page.placed:
            assert down >= foot - 0.02
            foot = down + block.height
        assert foot <= HEIGHT + 0.02
