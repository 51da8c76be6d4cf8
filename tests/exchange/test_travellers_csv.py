"""Lists of travellers come in as offices save them; what cannot be read is refused with what to do."""

from __future__ import annotations

import csv

import pytest

from lares_desk.errors import Refused
from lares_desk.exchange import travellers_csv
from lares_desk.exchange.traveller_columns import FIELDS, field_of

TWO = "surname,given_names\nO'Brien,Zoë\nNúñez,Íñigo\n"


def names(data: bytes) -> list[tuple[str, str]]:
    return [(row.cells["surname"], row.cells["given_names"]) for row in travellers_csv.read(data).rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_every_usual_encoding_gives_the_same_names(encoding: str) -> None:
    assert names(TWO.encode(encoding)) == [("O'Brien", "Zoë"), ("Núñez", "Íñigo")]


def test_a_byte_order_mark_never_sticks_to_the_first_header() -> None:
    assert travellers_csv.read(TWO.encode("utf-8-sig")).columns.known == ("surname", "given_names")
    assert travellers_csv.read(b"\xfe\xff" + TWO.encode("utf-16-be")).encoding == "utf-16"


def test_an_old_encoding_is_a_guess_and_says_so() -> None:
    western = travellers_csv.read(TWO.encode("cp1252"))
    assert (western.encoding, western.encoding_guessed) == ("cp1252", True)
    assert not travellers_csv.read(TWO.encode()).encoding_guessed


def test_a_cyrillic_list_from_an_old_excel_is_read() -> None:
    text = "surname;given_names\nСоколов;Дмитрий Алексеевич\nИванова;Екатерина Сергеевна\nПетров;Николай Иванович\n"
    assert names(text.encode("cp1251"))[0] == ("Соколов", "Дмитрий Алексеевич")


def test_a_polish_list_from_an_old_excel_is_read() -> None:
    text = "surname;given_names\nŻółkowski;Łukasz\nWiśniewska;Małgorzata\n"
    assert names(text.encode("cp1250")) == [("Żółkowski", "Łukasz"), ("Wiśniewska", "Małgorzata")]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_delimiter_and_line_end_is_found_out(delimiter: str, newline: str) -> None:
    text = delimiter.join(("surname", "given_names", "diet")) + newline + delimiter.join(("Öberg", "Malin", "a b"))
    listed = travellers_csv.read(text.encode())
    assert listed.delimiter == delimiter
    assert [dict(row.cells) for row in listed.rows] == [{"surname": "Öberg", "given_names": "Malin", "diet": "a b"}]


def test_quoted_cells_keep_commas_quotes_and_line_breaks() -> None:
    data = b'surname,given_names,medical\n"Doe, Jr.","Al ""Bo""","asthma\npenicillin"\nRoe,Jo,\n'
    first, second = travellers_csv.read(data).rows
    assert first.cells == {"surname": "Doe, Jr.", "given_names": 'Al "Bo"', "medical": "asthma\npenicillin"}
    assert (first.line, second.line) == (2, 4)


def test_spanish_headers_in_any_dress_mean_the_same() -> None:
    header = (
        "APELLIDOS;Nombres;N.º de pasaporte;Nacionalidad;Fecha de nacimiento;Sexo;Correo;Teléfono;Dieta;Médico;"
        "Contacto_de_emergencia;Teléfono de  emergencia;Llegada a Cusco"
    )
    assert travellers_csv.read(f"{header}\n{';' * 12}x\n".encode()).columns.known == FIELDS


@pytest.mark.parametrize("field", FIELDS)
def test_each_name_of_the_contract_is_its_own_header(field: str) -> None:
    assert field_of(field) == field
    assert field_of(field.upper().replace("_", " ")) == field


def test_unknown_columns_are_kept_out_and_named() -> None:
    listed = travellers_csv.read(b"surname,shoe size,given_names,\nDoe,42,Jo,\n")
    assert listed.columns.unknown == ("shoe size",)
    assert listed.rows[0].cells == {"surname": "Doe", "given_names": "Jo"}


def test_empty_lines_are_passed_over_and_lines_keep_their_numbers() -> None:
    listed = travellers_csv.read(b"\n\nsurname,given_names\n\nDoe,Jo\n,\nRoe,Al\n")
    assert [row.line for row in listed.rows] == [5, 7]


def test_ragged_lines_are_marked_and_empty_cells_beyond_the_header_forgiven() -> None:
    long, short, padded = travellers_csv.read(b"surname,given_names\nDoe,Jo,x\nRoe\nPoe,Al,,,\n").rows
    assert "3 cells, the header 2" in str(long.problem)
    assert "1 cells" in str(short.problem)
    assert padded.problem is None


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf\n \n", "is empty"),
        (b"surname,given_names\n", "no travellers below"),
        (b"surname\nDoe\n", "no column given_names"),
        (b"name of the lead\nDoe\n", "no column surname, given_names"),
        (b"surname,Apellidos,given_names\nDoe,Doe,Jo\n", "surname twice: surname, Apellidos"),
        (b"surname,given_names\nDoe,J\x00o\n", "not plain text"),
        (TWO.encode("utf-16-le"), "not plain text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not plain text"),
        (b"\xff\xfes", "damaged"),
        (b"PK\x03\x04 rest of a workbook", "workbook"),
        (b'surname,given_names\n"Doe,Jo\nRoe,Al\n', "quotation marks in line 2"),
        (b'surname,given_names\n"Doe"x,Jo\n', "quotation marks in line 2"),
        (b"surname,given_names\n" + b"D" * (csv.field_size_limit() + 1) + b",Jo\n", "line 2 is too long"),
        (b"surname,given_names\n" + b"Doe,Jo\n" * 5001, "more than 5000 travellers"),
        (b"surname,given_names\n" + b"x" * 10_000_001, "larger than 10 MB"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_read_is_refused_in_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        travellers_csv.read(data)


def test_five_thousand_travellers_are_read() -> None:
    assert len(travellers_csv.read(b"surname,given_names\n" + b"Doe,Jo\n" * 5000).rows) == 5000
