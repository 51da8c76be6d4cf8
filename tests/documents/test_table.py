"""Tables: their head on every page, no row lost, no heading alone at the foot, however long a text is."""

from __future__ import annotations

from lares_desk.documents.blocks import Block
from lares_desk.documents.flow import paginate
from lares_desk.documents.table import Column, Row, Table, table
from lares_desk.documents.text import Typesetter
from lares_desk.documents.theme import LARGE

COLUMNS = (Column("Name", 1, style=LARGE), Column("Note", 3))


def made(rows: list[Row | tuple[str, ...]], least_row: float = 0) -> Table:
    return table(Typesetter(), COLUMNS, rows, 400, least_row=least_row)


def parts(block: Block, height: float) -> list[Table]:
    found = [placed for page in paginate([block], height) for placed, _ in page.placed]
    assert all(isinstance(part, Table) for part in found)
    return [part for part in found if isinstance(part, Table)]


def test_every_part_has_the_head_and_no_row_is_lost() -> None:
    whole = made([(f"Person {n}", "") for n in range(40)])
    pages = parts(whole, 300)
    assert len(pages) > 1
    assert all(page.header == whole.header for page in pages)
    assert sum(len(page.rows) for page in pages) == 40
    assert all(page.height <= 300 for page in pages)


def test_the_last_row_does_not_go_over_alone() -> None:
    whole = made([(f"Person {n}", "") for n in range(10)])
    first, rest = parts(whole, whole.height - 1)
    assert (len(first.rows), len(rest.rows)) == (8, 2)


def test_a_band_stays_with_the_rows_that_it_heads() -> None:
    rows: list[Row | tuple[str, ...]] = [
        ("Person", ""),
        ("Person", ""),
        ("Person", ""),
        Row(band="Group"),
        ("Person", ""),
        ("Person", ""),
    ]
    whole = made(rows)
    first, rest = parts(whole, whole.height - sum(row.height for row in whole.rows[4:]) + 1)
    assert [len(first.rows), len(rest.rows)] == [3, 3]
    assert list(rest.said())[1] == ("Group", "Group")


def test_a_note_longer_than_a_page_goes_on_over_pages_and_is_said_once() -> None:
    whole = made([("Person", "word " * 2000), ("Other", "")])
    pages = parts(whole, 500)
    assert len(pages) > 2
    assert all(page.height <= 500 for page in pages)
    said = list(whole.said())
    assert [line.split(" · ")[0] for line, _ in said] == ["Name", "Person", "Other"]


def test_a_row_has_room_to_write_and_first_lines_stand_on_one_line() -> None:
    whole = made([("Person", "note")], least_row=40)
    assert whole.rows[0].height == 40
    large, small = whole.rows[0].drops
    assert large == 0
    assert small > 0
