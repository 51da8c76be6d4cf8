"""Lists of people come in as offices save them; what cannot be read is refused with what to do."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.errors import Refused
from lares_desk.exchange.formulas import defused, restored
from lares_desk.exchange.list_columns import FIELDS, field_of, propose, refuse_unclear
from lares_desk.exchange.lists import read
from lares_desk.exchange.raw_table import NO_HEADER, Reading
from lares_desk.exchange.text_bytes import MAX_BYTES

TWO = "surname,given_names\nO'Brien,Zoë\nNúñez,Íñigo\n"


def rows(data: bytes, how: Reading | None = None) -> list[tuple[object, ...]]:
    return [line.cells for line in read(data, how or Reading()).lines]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_every_usual_encoding_gives_the_same_names(encoding: str) -> None:
    assert rows(TWO.encode(encoding)) == [("O'Brien", "Zoë"), ("Núñez", "Íñigo")]


def test_a_byte_order_mark_never_sticks_to_the_first_header() -> None:
    assert read(TWO.encode("utf-8-sig")).headers == ("surname", "given_names")
    assert read(b"\xfe\xff" + TWO.encode("utf-16-be")).encoding == "utf-16"


def test_an_old_encoding_is_a_guess_and_says_so() -> None:
    western = read(TWO.encode("cp1252"))
    assert (western.encoding, western.encoding_guessed) == ("cp1252", True)
    assert not read(TWO.encode()).encoding_guessed


def test_an_encoding_that_a_person_names_is_taken_at_their_word() -> None:
    table = read("surname,given_names\nВолк,Ян\n".encode("cp1251"), Reading(encoding="cp1251"))
    assert table.lines[0].cells == ("Волк", "Ян")
    assert not table.encoding_guessed
    assert read(TWO.encode("utf-16"), Reading(encoding="utf-16")).lines[0].cells == ("O'Brien", "Zoë")
    assert read(TWO.encode("utf-8-sig"), Reading(encoding="utf-8")).headers[0] == "surname"


def test_an_encoding_that_does_not_fit_is_refused() -> None:
    with pytest.raises(Refused, match="not written in utf-8"):
        read(TWO.encode("cp1252"), Reading(encoding="utf-8"))


def test_a_cyrillic_list_from_an_old_excel_is_read() -> None:
    text = "surname;given_names\nСоколов;Дмитрий Алексеевич\nИванова;Екатерина Сергеевна\nПетров;Николай Иванович\n"
    assert rows(text.encode("cp1251"))[0] == ("Соколов", "Дмитрий Алексеевич")


def test_a_polish_list_from_an_old_excel_is_read() -> None:
    text = "surname;given_names\nŻółkowski;Łukasz\nWiśniewska;Małgorzata\n"
    assert rows(text.encode("cp1250")) == [("Żółkowski", "Łukasz"), ("Wiśniewska", "Małgorzata")]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_delimiter_and_line_end_is_found_out(delimiter: str, newline: str) -> None:
    text = delimiter.join(("surname", "given_names", "diet")) + newline + delimiter.join(("Öberg", "Malin", "a b"))
    table = read(text.encode())
    assert table.delimiter == delimiter
    assert [line.cells for line in table.lines] == [("Öberg", "Malin", "a b")]


def test_a_delimiter_that_a_person_names_is_taken_at_their_word() -> None:
    assert read(b"surname;given_names,x\nA;B,C\n", Reading(delimiter=",")).headers == ("surname;given_names", "x")


def test_quoted_cells_keep_commas_quotes_and_line_breaks() -> None:
    data = b'surname,given_names,medical\n"Doe, Jr.","Al ""Bo""","asthma\npenicillin"\nRoe,Jo,\n'
    first, second = read(data).lines
    assert first.cells == ("Doe, Jr.", 'Al "Bo"', "asthma\npenicillin")
    assert (first.number, second.number) == (2, 4)


def test_the_header_is_found_below_a_title_and_can_be_named() -> None:
    data = b"Lista de pasajeros 2027\n\nApellidos,Nombres\nQuispe,Inti\n"
    table = read(data)
    assert (table.header.number, table.headers) == (3, ("Apellidos", "Nombres"))
    assert read(data, Reading(header_line=1)).headers == ("Lista de pasajeros 2027",)
    with pytest.raises(Refused, match="Line 2 of the list is empty"):
        read(data, Reading(header_line=2))


def test_a_list_without_a_header_loses_no_line() -> None:
    table = read(b"Doe,Jo\nRoe,Al\n", Reading(header_line=NO_HEADER))
    assert (table.headers, len(table.lines)) == (("", ""), 2)


def test_spanish_headers_in_any_dress_mean_the_same() -> None:
    headers = [
        "APELLIDOS",
        "Nombres",
        "N.º de pasaporte",
        "Nacionalidad",
        "Fecha de nacimiento",
        "Sexo",
        "Correo",
        "Teléfono",
        "Idioma",
        "Dieta",
        "Médico",
        "Contacto_de_emergencia",
        "Teléfono de  emergencia",
        "Vencimiento del pasaporte",
        "Seguro",
        "Póliza",
        "Teléfono del seguro",
        "Seguro hasta",
        "Altitud cubierta",
        "Notas",
        "Llegada a Cusco",
    ]
    assert propose(headers) == tuple(field for field in FIELDS if field != "full_name")


@pytest.mark.parametrize("field", FIELDS)
def test_each_name_of_a_field_is_its_own_header(field: str) -> None:
    assert field_of(field) == field
    assert field_of(field.upper().replace("_", " ")) == field


def test_a_whole_name_and_a_half_one_are_told_apart() -> None:
    assert propose(["Nombre", "Pasaporte"]) == ("full_name", "passport")
    assert propose(["Nombre", "Apellido"]) == ("given_names", "surname")
    assert propose(["Name", "Surname"]) == ("given_names", "surname")
    assert propose(["First name", "Passport"]) == ("given_names", "passport")


def test_a_field_named_twice_goes_to_the_first_column_and_unknown_ones_to_none() -> None:
    assert propose(["surname", "Apellidos", "shoe size", "", "given_names"]) == (
        "surname", None, None, None, "given_names",
    )  # fmt: skip


def test_empty_lines_are_passed_over_and_lines_keep_their_numbers() -> None:
    table = read(b"\n\nsurname,given_names\n\nDoe,Jo\n,\nRoe,Al\n")
    assert [line.number for line in table.lines] == [5, 7]


def test_ragged_lines_stay_as_they_are() -> None:
    assert rows(b"surname,given_names\nDoe,Jo,x\nRoe\n") == [("Doe", "Jo", "x"), ("Roe",)]


def test_a_cell_of_200_000_characters_hides_no_other_line() -> None:
    table = read(b"surname,given_names\n" + b"D" * 200_000 + b",Jo\nRoe,Al\n")
    assert [len(str(line.cells[0])) for line in table.lines] == [200_000, 3]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf\n \n", "is empty"),
        (b"surname,given_names\n", "no travellers below"),
        (b"surname,given_names\nDoe,J\x00o\n", "not plain text"),
        (TWO.encode("utf-16-le"), "not plain text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not plain text"),
        (b"\xff\xfes", "damaged"),
        (b'surname,given_names\n"Doe,Jo\nRoe,Al\n', "quotation marks in line 2"),
        (b'surname,given_names\n"Doe"x,Jo\n', "quotation marks in line 2"),
        (b"surname,given_names\n" + b"Doe,Jo\n" * 100_001, "more than 100000 lines"),
        (b"surname,given_names" + b",x" * 200 + b"\nDoe,Jo\n", "more than 200 columns"),
        (b"x" * (MAX_BYTES + 1), "larger than 50 MB"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_read_is_refused_in_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        read(data)


@pytest.mark.parametrize(
    ("headers", "sentence"),
    [
        (["surname"], "no column given_names"),
        (["name of the lead"], "no column surname, given_names"),
        (["surname", "Apellidos", "given_names"], "surname twice: surname, Apellidos"),
    ],
)
def test_a_header_that_leaves_something_open_is_refused_where_nobody_can_be_asked(
    headers: list[str], sentence: str
) -> None:
    with pytest.raises(Refused, match=sentence):
        refuse_unclear(headers)


@pytest.mark.parametrize(
    "text",
    ["=1+1", "=cmd|'/C calc'!A0", "+51 984 123 456", "-5", "@SUM(A1)", "\t=1", "\r=1", "\0", "  =1", "'+51", "''=1"],
)
def test_a_text_that_could_be_a_formula_starts_with_an_apostrophe(text: str) -> None:
    assert defused(text) == f"'{text}"
    assert restored(defused(text)) == text


@pytest.mark.parametrize("text", ["", "O'Brien", "'quoted'", "Anna-Lena", "a=b", "X+1", "5"])
def test_any_other_text_stays_as_it_is(text: str) -> None:
    assert defused(text) == text
    assert restored(text) == text


@settings(max_examples=200)
@given(st.text(st.sampled_from("'=+-@\t\r\n\0 a5"), max_size=6))
def test_what_was_made_harmless_comes_back_as_it_was(text: str) -> None:
    assert restored(defused(text)) == text


_cells = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=12).map(str.strip)


@settings(max_examples=60, deadline=None)
@given(
    table=st.lists(st.lists(_cells, min_size=3, max_size=3).filter(any), min_size=1, max_size=5),
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_any_table_written_out_is_read_back(table: list[list[str]], delimiter: str, encoding: str) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerows([["surname", "given_names", "notes"], *([defused(cell) for cell in row] for row in table)])
    how = Reading(encoding=encoding.removesuffix("-sig"), delimiter=delimiter)
    assert rows(out.getvalue().encode(encoding), how) == [tuple(row) for row in table]
