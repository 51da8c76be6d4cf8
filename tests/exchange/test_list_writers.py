"""Lists leave as files that any program opens: real dates and numbers, text that runs nothing."""

from __future__ import annotations

import csv
import re
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.exchange.list_writers import CsvWriter, ListWriter, Value, XlsxWriter
from lares_desk.exchange.lists import read
from lares_desk.exchange.raw_table import Reading

TITLES = ("Surname", "Given names", "Born", "Seats", "Phone")
ROW: tuple[Value, ...] = ("Núñez", "=1+1", date(1990, 4, 3), 12, "+51984123456")


def written(writer: ListWriter, *rows: tuple[Value, ...]) -> None:
    for row in rows:
        writer.write(row)
    writer.close()


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", [True, False])
def test_a_csv_holds_dates_numbers_and_harmless_text(tmp_path: Path, delimiter: str, mark: bool) -> None:
    path = tmp_path / "list.csv"
    written(CsvWriter(path, TITLES, delimiter=delimiter, mark=mark), ROW)
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") is mark
    line = list(csv.reader(data.decode("utf-8-sig").splitlines(), delimiter=delimiter))[1]
    assert line == ["Núñez", "'=1+1", "1990-04-03", "12", "'+51984123456"]


def test_an_exported_csv_is_imported_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    written(CsvWriter(path, TITLES, delimiter=";"), ROW)
    assert read(path.read_bytes()).lines[0].cells == ("Núñez", "=1+1", "1990-04-03", "12", "+51984123456")


def test_a_workbook_holds_real_dates_and_numbers_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    written(XlsxWriter(path, "Clients", TITLES), ROW)
    table = read(path.read_bytes())
    assert table.headers == TITLES
    assert table.lines[0].cells == ("Núñez", "=1+1", date(1990, 4, 3), "12", "+51984123456")
    with zipfile.ZipFile(path) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert 'state="frozen"' in sheet
    assert '<autoFilter ref="A1:E2"' in sheet
    assert re.search(r'<c r="D2"><v>12</v></c>', sheet)


def test_a_web_address_stays_text(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    written(XlsxWriter(path, "x", ("Notes",)), ("https://example.com",))
    with zipfile.ZipFile(path) as parts:
        assert not any("rels" in name and "sheet" in name for name in parts.namelist())


@pytest.mark.parametrize("name", ["", "'x'", "a/b:c*d?e[f]g\\h", "N" * 50, "Ñandú\n", "History"])
def test_any_name_of_a_list_is_a_name_for_a_sheet(tmp_path: Path, name: str) -> None:
    path = tmp_path / "list.xlsx"
    written(XlsxWriter(path, name, ("A", "B")), ("x", "y"))
    assert read(path.read_bytes(), Reading()).lines[0].cells == ("x", "y")


@pytest.mark.parametrize("text", ["\ud800", "x\x00y", "N" * 40_000, "مرحبا", "👩‍🚀", "\x1b"])
def test_no_text_breaks_a_workbook_or_a_csv(tmp_path: Path, text: str) -> None:
    written(XlsxWriter(tmp_path / "list.xlsx", "x", ("A", "B")), (text, "good"))
    assert read((tmp_path / "list.xlsx").read_bytes()).lines[0].cells[1] == "good"
    written(CsvWriter(tmp_path / "list.csv", ("A", "B")), (text, "good"))
    assert (tmp_path / "list.csv").read_text("utf-8-sig").rstrip().endswith("good")


_cells = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=12).map(str.strip)


@settings(max_examples=30, deadline=None)
@given(table=st.lists(st.lists(_cells, min_size=2, max_size=2).filter(any), min_size=1, max_size=4))
def test_any_list_comes_back_from_both_kinds_of_file(
    tmp_path_factory: pytest.TempPathFactory, table: list[list[str]]
) -> None:
    folder = tmp_path_factory.mktemp("round")
    rows = [tuple(row) for row in table]
    titles = ("surname", "given_names")
    written(CsvWriter(folder / "a.csv", titles), *rows)
    written(XlsxWriter(folder / "a.xlsx", "x", titles), *rows)
    for path in (folder / "a.csv", folder / "a.xlsx"):
        assert [line.cells for line in read(path.read_bytes(), Reading(header_line=1)).lines] == rows
