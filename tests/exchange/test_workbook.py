"""Workbooks come in as spreadsheet programs save them; a bomb, a locked or a damaged one is refused before it opens."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime

import pytest
import xlsxwriter

from lares_desk.errors import Refused
from lares_desk.exchange.lists import read
from lares_desk.exchange.raw_table import Reading
from lares_desk.exchange.workbook import MAX_UNPACKED

HEADER = ["Surname", "Given names", "Passport"]


def book(*sheets: list[list[object]], merge: str = "") -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as made:
        day = made.add_format({"num_format": "dd/mm/yyyy"})
        for rows in sheets:
            sheet = made.add_worksheet()
            for number, row in enumerate(rows):
                for column, value in enumerate(row):
                    if isinstance(value, datetime):
                        sheet.write_datetime(number, column, value, day)
                    elif value is not None:
                        sheet.write(number, column, value)
            if merge:
                sheet.merge_range(merge, "Doe")
    return out.getvalue()


def changed(data: bytes, name: str, content: bytes) -> bytes:
    """Return the workbook with one of its parts replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, content if part == name else old.read(part))
    return out.getvalue()


def test_the_cells_of_a_sheet_are_read_as_a_person_sees_them() -> None:
    data = book([HEADER, ["Núñez", "Íñigo", "012345"], ["Doe", 7, 123400000.0], ["Roe", 1.5, True]])
    table = read(data)
    assert table.is_workbook
    assert [line.cells for line in table.lines] == [
        ("Núñez", "Íñigo", "012345"), ("Doe", "7", "123400000"), ("Roe", "1.5", "True"),
    ]  # fmt: skip
    assert [line.number for line in table.lines] == [2, 3, 4]


def test_a_date_cell_is_a_date() -> None:
    table = read(book([["Surname", "Born"], ["Doe", datetime(1990, 4, 3)]]))  # noqa: DTZ001
    assert table.lines[0].cells == ("Doe", date(1990, 4, 3))


def test_a_formula_gives_what_it_came_to() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as made:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, HEADER)
        sheet.write_formula(1, 0, '=UPPER("doe")', None, "DOE")
        sheet.write_string(1, 1, "=1+1")
    assert read(out.getvalue()).lines[0].cells[:2] == ("DOE", "=1+1")


def test_a_cell_merged_over_several_lines_holds_for_all_of_them() -> None:
    data = book([HEADER, [None, "Jo"], [None, "Al"], ["Roe", "Bo"]], merge="A2:A3")
    assert [line.cells[:2] for line in read(data).lines] == [("Doe", "Jo"), ("Doe", "Al"), ("Roe", "Bo")]


def test_the_first_sheet_with_anything_in_it_is_read_and_another_can_be_named() -> None:
    data = book([], [HEADER, ["Doe", "Jo", "X1"]], [HEADER, ["Roe", "Al", "X2"]])
    table = read(data)
    assert (table.sheet, table.sheets) == ("Sheet2", ("Sheet1", "Sheet2", "Sheet3"))
    assert read(data, Reading(sheet="Sheet3")).lines[0].cells[0] == "Roe"


def test_a_sheet_that_starts_further_down_and_right_keeps_its_line_numbers() -> None:
    rows: list[list[object]] = [[], [], [None, None, *HEADER], [], [None, None, "Doe", "Jo", "X1"]]
    table = read(book(rows))
    assert (table.header.number, [line.number for line in table.lines]) == (3, [5])
    assert table.lines[0].cells[-3:] == ("Doe", "Jo", "X1")


def test_an_empty_workbook_is_refused() -> None:
    with pytest.raises(Refused, match="is empty"):
        read(book([]))
    with pytest.raises(Refused, match="no travellers below"):
        read(book([HEADER]))


def test_a_workbook_that_unpacks_to_too_much_is_refused_before_it_is_opened() -> None:
    bomb = changed(book([HEADER]), "xl/worksheets/sheet1.xml", b" " * (MAX_UNPACKED + 1))
    assert len(bomb) < 200_000
    with pytest.raises(Refused, match="more than 50 MB"):
        read(bomb)


@pytest.mark.parametrize(
    ("place", "sentence"),
    [("XFD1048576", "more than 100000 lines"), ("XFD2", "more than 200 columns"), ("GR100001", "4000000 cells")],
)
def test_one_cell_far_away_does_not_eat_the_memory(place: str, sentence: str) -> None:
    line = "".join(char for char in place if char.isdigit())
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        f'<row r="1"><c r="A1"><v>1</v></c></row><row r="{line}"><c r="{place}" s="0"><v>2</v></c></row>'
        "</sheetData></worksheet>"
    )
    with pytest.raises(Refused, match=sentence):
        read(changed(book([HEADER]), "xl/worksheets/sheet1.xml", sheet.encode()))


def test_an_empty_cell_far_away_that_only_has_a_colour_does_no_harm() -> None:
    good = book([HEADER, ["Doe", "Jo", "X1"]])
    with zipfile.ZipFile(io.BytesIO(good)) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml")
    far = sheet.replace(b"</sheetData>", b'<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>')
    assert len(read(changed(good, "xl/worksheets/sheet1.xml", far)).lines) == 1


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"PK\x03\x04 rest of a workbook", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, "damaged"),
        (changed(book([HEADER]), "xl/workbook.xml", b"<broken"), "damaged"),
    ],
    ids=["cut zip", "cut old workbook", "broken part"],
)
def test_what_is_no_whole_workbook_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        read(data)


def test_another_kind_of_archive_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    with pytest.raises(Refused, match="no XLSX workbook"):
        read(out.getvalue())


def test_a_workbook_cut_anywhere_is_refused_and_never_ends_the_program() -> None:
    good = book([HEADER, ["Doe", "Jo", "X1"]])
    for length in range(4, len(good), 97):
        with pytest.raises(Refused):
            read(good[:length])
