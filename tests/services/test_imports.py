"""A CSV list becomes travellers all or not at all, and the preview says what was made of it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import START, TODAY, agency_file, booked, scheduled
from lares_desk.domain.people import Client, Sex, Traveller
from lares_desk.domain.text import clean, clean_lines
from lares_desk.errors import Refused
from lares_desk.exchange.formulas import defused
from lares_desk.services import clients, departures, groups, imports
from lares_desk.services.session import Session

FIELDS = [
    "surname", "given_names", "passport", "nationality", "birth_date", "sex", "email", "phone", "diet", "medical",
    "emergency_name", "emergency_phone", "arrival_cusco",
]  # fmt: skip
HEADER = ",".join(FIELDS)


def listed(*lines: str, header: str = HEADER) -> bytes:
    return "\n".join((header, *lines)).encode()


def test_a_whole_line_becomes_a_whole_traveller(session: Session) -> None:
    data = listed(
        "Nguyễn,Văn Đức,x000 0123,Vietnam,25/06/1990,m,duc@example.com,+44 7700 900123,vegan,asthma,"
        "Ánh,+44 7700 900124,2027-06-11"
    )
    (traveller,) = imports.travellers(imports.preview(session, data))
    expected = Client(
        "Nguyễn", "Văn Đức", "X0000123", "VN", date(1990, 6, 25), Sex.MALE, "duc@example.com", "+447700900123",
        diet="vegan", medical="asthma", emergency_name="Ánh", emergency_phone="+447700900124",
    )  # fmt: skip
    assert traveller == Traveller(expected, arrival_on=date(2027, 6, 11))


def test_every_fault_of_a_line_is_told_with_its_column(session: Session) -> None:
    preview = imports.preview(session, listed(",Jo,,Atlantis,2027-02-30,q,,,,,,,soon", "Doe,Al,,,,,al,,,,,,"))
    bad, mail = preview.rows
    assert bad.line == 2
    assert bad.traveller is None
    assert [problem.split(":")[0] for problem in bad.problems] == [
        "arrival_cusco", "surname", "nationality", "birth_date", "sex",
    ]  # fmt: skip
    assert "email: al is not an e-mail address" in mail.problems[0]


def test_one_bad_line_stops_the_whole_list_and_is_named(session: Session) -> None:
    preview = imports.preview(session, listed("Doe,Jo,,,,,,,,,,,", "Roe,Al,,,,,bad,,,,,,"))
    with pytest.raises(Refused, match=r"1 of 2 lines .*nobody was added. Line 3: email"):
        imports.travellers(preview)


def test_a_name_of_5000_characters_is_a_fault_of_its_line(session: Session) -> None:
    (row,) = imports.preview(session, listed("D" * 5000 + ",Jo,,,,,,,,,,,")).rows
    assert "5000 characters are too many" in row.problems[0]


def test_the_same_passport_twice_is_a_fault_of_the_second_line(session: Session) -> None:
    rows = imports.preview(session, listed("Doe,Jo,X1,PE,,,,,,,,,", "Roe,Al,x 1,Peru,,,,,,,,,")).rows
    assert rows[0].problems == ()
    assert "passport of line 2" in rows[1].problems[0]


def test_what_was_guessed_or_left_out_is_said(session: Session) -> None:
    data = "apellidos;nombres;fecha de nacimiento;talla\nNúñez;Íñigo;03/04/1990;42\n".encode("cp1252")
    preview = imports.preview(session, data)
    assert (preview.encoding, preview.delimiter) == ("cp1252", ";")
    assert preview.columns == ("surname", "given_names", "birth_date")
    said = " ".join(preview.notes)
    assert "guess (cp1252)" in said
    assert "left out: talla" in said
    assert "day first, such as 03/04/1990" in said


def test_a_client_the_agency_knows_is_said_and_not_doubled(session: Session) -> None:
    departure = scheduled(session)
    first = imports.travellers(imports.preview(session, listed("Doe,Jo,X1,PE,,,,,,,,,")))
    booked(session, departure, first)
    later = scheduled(session, start=date(2027, 8, 1))
    preview = imports.preview(session, listed("DOE,Jó,X1,PE,,,,,,,,,"))
    assert preview.notes == ("1 of them are clients already; what their records lack is filled in.",)
    booked(session, later, imports.travellers(preview))
    assert len(clients.matching_ids(session, "doe")) == 1


def test_what_the_file_lacks_is_filled_in_and_what_it_says_otherwise_is_kept_and_remarked(session: Session) -> None:
    departure = scheduled(session)
    first = imports.preview(session, listed("Doe,Jo,X1,,,,,,vegan,,Ann,,"))
    booked(session, departure, imports.travellers(first))
    preview = imports.preview(session, listed("Doe,Jo,X1,PE,,F,,,none,asthma,Bob,+44 7700 900124,"))
    assert "Jo Doe: the list has another diet, emergency_name than the file." in preview.notes[1]
    assert "none" not in " ".join(preview.notes)
    booked(session, scheduled(session, start=date(2027, 8, 1)), imports.travellers(preview))
    (client_id,) = clients.matching_ids(session, "doe")
    client = clients.get(session, client_id)
    assert (client.nationality, client.sex, client.medical) == ("PE", Sex.FEMALE, "asthma")
    assert (client.diet, client.emergency_name, client.emergency_phone) == ("vegan", "Ann", "")


@pytest.mark.parametrize("country", ["PE", ""])
def test_a_passport_of_somebody_else_is_a_fault_of_its_line(session: Session, country: str) -> None:
    booked(
        session, scheduled(session), imports.travellers(imports.preview(session, listed("Real,Anna,X77,PE,,,,,,,,,")))
    )
    (row,) = imports.preview(session, listed(f"Other,Ben,X77,{country},,,,,,,,,")).rows
    assert row.problems == ("Passport X77 belongs to Anna Real in this file. Correct the number, or the name.",)


def test_one_passport_number_of_two_countries_is_two_people(session: Session) -> None:
    preview = imports.preview(session, listed("Doe,Jo,X1,PE,,,,,,,,,", "Roe,Al,X1,DE,,,,,,,,,"))
    booked(session, scheduled(session), imports.travellers(preview))
    assert len(clients.matching_ids(session, "x1")) == 2


def test_a_passport_twice_in_a_list_is_found_where_one_line_has_no_country(session: Session) -> None:
    rows = imports.preview(session, listed("Doe,Jo,X1,PE,,,,,,,,,", "Roe,Al,X1,,,,,,,,,,")).rows
    assert "passport of line 2" in rows[1].problems[0]


def test_the_new_clients_of_a_list_speak_the_language_asked_for(session: Session) -> None:
    (traveller,) = imports.travellers(imports.preview(session, listed("Doe,Jo,,,,,,,,,,,")), "es")
    assert traveller.client.language == "es"


def test_looking_at_a_list_writes_nothing(session: Session) -> None:
    before = session.path.read_bytes()
    imports.preview(session, listed("Doe,Jo,X1,PE,,,,,,,,,"))
    assert session.path.read_bytes() == before


def test_a_list_is_booked_in_its_order_and_its_first_leads(session: Session) -> None:
    departure = scheduled(session)
    people = imports.travellers(imports.preview(session, listed("Doe,Jo,,,,,,,,,,,", "Abe,Al,,,,,,,,,,,")))
    groups.book(session, departure.id, "Listed", people)
    (group,) = departures.dossier(session, departure.id).groups
    assert [traveller.client.surname for traveller in group.travellers] == ["Doe", "Abe"]
    assert group.booking.lead_client_id == group.travellers[0].client.id


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = agency_file(tmp_path_factory.mktemp("import"))
    yield session
    session.close()


_text = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=20)
_line = _text.map(clean)
_named = _line.filter(bool)
_clients = st.builds(
    Client,
    surname=_named,
    given_names=_named,
    nationality=st.sampled_from(["", "PE", "DE", "VN", "GB"]),
    birth_date=st.none() | st.dates(date(1940, 1, 1), TODAY),
    sex=st.sampled_from(Sex),
    diet=_line,
    medical=st.lists(_text, max_size=3).map(lambda lines: clean_lines("\n".join(lines))),
    emergency_name=_line,
)
_arrivals = st.none() | st.dates(date(2027, 5, 1), START)


@settings(max_examples=40, deadline=None)
@given(
    people=st.lists(st.tuples(_clients, _arrivals), min_size=1, max_size=4),
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    newline=st.sampled_from(["\n", "\r\n"]),
)
def test_a_list_written_out_comes_in_the_same(
    shared: Session, people: list[tuple[Client, date | None]], delimiter: str, encoding: str, newline: str
) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator=newline)
    writer.writerow(FIELDS)
    numbered = [(replace(who, passport=f"X{number}"), arrival) for number, (who, arrival) in enumerate(people)]
    for who, arrival in numbered:
        writer.writerow([*(defused(str(getattr(who, field) or "")) for field in FIELDS[:-1]), arrival or ""])
    back = imports.travellers(imports.preview(shared, out.getvalue().encode(encoding)))
    assert [(traveller.client, traveller.arrival_on) for traveller in back] == numbered
