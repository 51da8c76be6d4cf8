"""A list comes in whole, or without its bad lines, or not at all; one undo takes it back; nobody is doubled."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from builders import booked, client, scheduled
from lares_desk.domain.people import Client
from lares_desk.errors import FileRefused, InvalidInput, NotFound, ReadOnly, Refused
from lares_desk.services import clients, departures, import_target, import_work, imports, known_clients, undo
from lares_desk.services.import_target import ImportTarget
from lares_desk.services.import_writing import Fate, GroupFacts, Imported, Order, fate_of, write
from lares_desk.services.imports import ImportPreview
from lares_desk.services.session import Session
from lares_desk.services.working import Cancelled

HEADER = "surname,given_names,passport,nationality,birth_date,diet,insurer,insurance_policy\n"


def looked(session: Session, lines: str, header: str = HEADER) -> ImportPreview:
    table = imports.read_list((header + lines).encode())
    return imports.look(session, table, imports.first_plan(table))


def everybody(session: Session) -> list[Client]:
    return list(clients.rows(session, clients.matching_ids(session, "")))


def dump(session: Session) -> list[str]:
    return list(session.db.iterdump())


def test_clients_come_in_as_one_action_that_one_undo_takes_back(session: Session) -> None:
    before = len(everybody(session))
    done = write(session, looked(session, "Doe,Jo,X1,PE,,,,\nRoe,Al,X2,DE,,,,\n").rows, Order())
    assert done.value == Imported(2, 0, 0)
    assert done.action == "Import clients"
    assert [each.surname for each in everybody(session)] == ["Doe", "Roe"]
    undo.undo(session)
    assert len(everybody(session)) == before


def test_one_bad_line_stops_the_list_unless_bad_lines_are_left_out(session: Session) -> None:
    preview = looked(session, "Doe,Jo,X1,PE,,,,\nRoe,Al,X2,Atlantis,,,,\n")
    with pytest.raises(Refused, match="1 lines have a fault"):
        write(session, preview.rows, Order())
    assert everybody(session) == []
    assert write(session, preview.rows, Order(skip_bad=True)).value == Imported(1, 0, 1)


def test_every_fault_of_a_line_is_known_at_its_cell(session: Session) -> None:
    (row,) = looked(session, "Doe,Jo,1.2E+9,Atlantis,1990-13-40,,,\n").rows
    assert [row.error_in(field) is not None for field in ("surname", "passport", "nationality", "birth_date")] == [
        False, True, True, True,
    ]  # fmt: skip


def test_a_client_the_agency_knows_is_joined_and_what_lacks_is_filled_in(session: Session) -> None:
    clients.add(session, client("Doe", "Jo", passport="X1", nationality="PE", diet="vegan"))
    preview = looked(session, "Doe,Jo,X1,PE,1990-01-02,none,Wide,P1\n")
    (row,) = preview.rows
    assert row.twin is not None
    assert (row.twin.is_certain, row.twin.differs) == (True, ("diet",))
    assert write(session, preview.rows, Order()).value == Imported(0, 1, 0)
    (found,) = everybody(session)
    assert (found.birth_date, found.diet, found.insurer) == (date(1990, 1, 2), "vegan", "Wide")


@pytest.mark.parametrize(
    ("known", "line"),
    [
        (client("Kowalska", "Zofia"), "KOWALSKA,Zofia,X1,PL,1990-01-02,,,\n"),
        (client("Kowalska", "Zofia", birth_date=date(1990, 1, 2)), "Kowalska,Zofja,,PL,1990-01-02,,,\n"),
        (client("Kowalska", "Zofia", birth_date=date(1990, 4, 3)), "Kowalska,Zofia,,PL,1990-03-04,,,\n"),
        (client("Kowalska", "Zofia", birth_date=date(1990, 4, 3)), "Kowalska,Zofia Maria,,,1990-04-03,,,\n"),
    ],
    ids=["no birth date", "one letter", "day and month changed places", "a second name"],
)
def test_somebody_who_may_be_known_is_offered_and_added_unless_joined(
    session: Session, known: Client, line: str
) -> None:
    clients.add(session, known)
    preview = looked(session, line)
    (row,) = preview.rows
    assert row.twin is not None
    assert not row.twin.is_certain
    assert fate_of(row, {}) is Fate.NEW
    assert write(session, preview.rows, Order(fates={2: Fate.JOIN})).value == Imported(0, 1, 0)
    assert len(everybody(session)) == 1


@pytest.mark.parametrize(
    ("known", "line"),
    [
        (client("Doe", "Jo", birth_date=date(1990, 1, 2)), "Doe,Jo,,,1985-06-07,,,\n"),
        (client("Doe", "Jo", passport="X1", nationality="PE"), "Doe,Jo,X2,PE,,,,\n"),
        (client("Doe", "Jo", birth_date=date(1990, 1, 2)), "Smith,Anna,,,1990-01-02,,,\n"),
        (client("Doe", "Jo", passport="X1", nationality="PE"), "Roe,Al,X1,DE,,,,\n"),
        (client("Doe", "Jo Maria"), "Doe,Jo,,,,,,\n"),
    ],
    ids=["other birth date", "other passport", "same birthday", "same number of another country", "longer name"],
)
def test_two_people_are_not_taken_for_one(session: Session, known: Client, line: str) -> None:
    clients.add(session, known)
    (row,) = looked(session, line).rows
    assert row.twin is None
    assert row.errors == ()


def test_a_passport_of_somebody_else_is_a_fault(session: Session) -> None:
    clients.add(session, client("Real", "Anna", passport="X77", nationality="PE"))
    (row,) = looked(session, "Other,Ben,X77,PE,,,,\n").rows
    assert "belongs to Anna Real" in row.problems[0]


def test_the_same_person_twice_in_a_list_becomes_one_client(session: Session) -> None:
    preview = looked(session, "Doe,Jo,X1,PE,,,,\nDOE,Jo,X1,PE,1990-01-02,,,\n")
    assert preview.rows[1].twin is not None
    assert preview.rows[1].twin.line == 2
    assert write(session, preview.rows, Order()).value == Imported(1, 1, 0)
    (found,) = everybody(session)
    assert found.birth_date == date(1990, 1, 2)


def test_a_line_joined_with_one_that_is_left_out_comes_in_by_itself(session: Session) -> None:
    preview = looked(session, "Doe,Jo,X1,PE,,,,\nDoe,Jo,X1,PE,,,,\n")
    assert write(session, preview.rows, Order(fates={2: Fate.SKIP})).value == Imported(1, 0, 1)


def test_a_crowd_with_one_birth_date_is_looked_through_all_the_same(session: Session) -> None:
    lines = "".join(f"Name {number},Pat,X{number:04},PE,1900-01-01,,,\n" for number in range(300))
    preview = looked(session, lines.replace("1900", "1910"))
    assert not [row for row in preview.rows if row.errors]


def test_nobody_left_is_said(session: Session) -> None:
    preview = looked(session, "Doe,Jo,X1,PE,,,,\n")
    with pytest.raises(Refused, match="nobody to import"):
        write(session, preview.rows, Order(fates={2: Fate.SKIP}))


def test_a_cancelled_import_leaves_the_file_as_it_was(session: Session) -> None:
    rows = looked(session, "".join(f"Doe{n},Jo,X{n},PE,,,,\n" for n in range(50))).rows
    before = dump(session)

    def stop(done: int, _of: int) -> None:
        if done == 30:
            raise Cancelled

    with pytest.raises(Cancelled):
        write(session, rows, Order(), stop)
    assert dump(session) == before


def test_a_new_group_comes_in_with_its_clients_as_one_action(session: Session) -> None:
    departure = scheduled(session)
    rows = looked(session, "Doe,Jo,X1,PE,,,,\nRoe,Al,X2,DE,,,,\nDoe,Jo,X1,PE,,,,\n").rows
    order = Order(ImportTarget(departure_id=departure.id), group=GroupFacts("Los Andes", "es"))
    done = write(session, rows, order)
    assert done.action == "Import group"
    (group,) = departures.dossier(session, departure.id).groups
    assert (group.booking.id, group.booking.name, group.booking.language) == (done.value.booking_id, "Los Andes", "es")
    assert [traveller.client.surname for traveller in group.travellers] == ["Doe", "Roe"]
    undo.undo(session)
    assert departures.dossier(session, departure.id).groups == ()
    assert everybody(session) == []


def test_a_group_that_is_there_gets_the_travellers_of_a_list(session: Session) -> None:
    booking = booked(session, scheduled(session), 2)
    write(session, looked(session, "Doe,Jo,X1,PE,,,,\n").rows, Order(ImportTarget(booking_id=booking.id)))
    (group,) = departures.dossier(session, booking.departure_id).groups
    assert [traveller.client.surname for traveller in group.travellers][-1] == "Doe"
    assert len(group.travellers) == 3


def test_beyond_capacity_a_reason_is_asked_for_and_nothing_is_written_without(session: Session) -> None:
    departure = scheduled(session, capacity=1)
    rows = looked(session, "Doe,Jo,X1,PE,,,,\nRoe,Al,X2,DE,,,,\n").rows
    target = ImportTarget(departure_id=departure.id)
    with pytest.raises((Refused, InvalidInput)):
        write(session, rows, Order(target, group=GroupFacts("Two")))
    assert everybody(session) == []
    write(session, rows, Order(target, group=GroupFacts("Two", over_capacity_reason="twins")))
    assert departures.dossier(session, departure.id).booked == 2


def test_nobody_of_a_list_arrives_after_the_trek_has_left(session: Session) -> None:
    table = imports.read_list(b"surname,given_names,arrival\nDoe,Jo,2027-06-20\n")
    plan = imports.ImportPlan(imports.first_plan(table).fields, start=date(2027, 6, 14))
    (row,) = imports.look(session, table, plan).rows
    assert "after the start" in row.problems[0]


def test_what_a_target_is_and_that_it_is_gone(session: Session) -> None:
    departure = scheduled(session, capacity=9)
    booking = booked(session, departure, 2, "Los Andes")
    assert import_target.facts(session, ImportTarget()).code == ""
    facts = import_target.facts(session, ImportTarget(booking_id=booking.id))
    assert (facts.code, facts.capacity, facts.booked, facts.group) == (departure.code, 9, 2, "Los Andes")
    for gone in (ImportTarget(departure_id=99), ImportTarget(booking_id=99)):
        with pytest.raises(NotFound):
            import_target.facts(session, gone)


def test_a_certain_double_is_never_a_new_client(session: Session) -> None:
    clients.add(session, client("Doe", "Jo", passport="X1", nationality="PE"))
    (row,) = looked(session, "Doe,Jo,X1,PE,,,,\n").rows
    assert row.twin is not None
    assert row.twin.is_certain
    assert fate_of(row, {row.line: Fate.NEW}) is Fate.JOIN


def test_facts_of_two_insurances_are_never_mixed() -> None:
    known = client("Doe", "Jo", insurer="Old", insurance_policy="P1")
    listed = client("Doe", "Jo", insurer="New", insurance_phone="+4412345678", notes="window seat")
    made = known_clients.completed(known, listed)
    assert (made.insurer, made.insurance_phone, made.notes) == ("Old", "", "window seat")


def test_a_whole_name_is_cut_at_its_comma_or_before_its_last_word(session: Session) -> None:
    preview = looked(session, 'Zofia Kowalska,X1\n"Núñez, Íñigo",X2\nCher,X3\n', header="Full name,Passport\n")
    named = [row.traveller.client if row.traveller else None for row in preview.rows]
    assert [(each.surname, each.given_names) for each in named if each] == [("Kowalska", "Zofia"), ("Núñez", "Íñigo")]
    assert "given names are missing" in preview.rows[2].problems[0]
    assert any("cut before their last word" in note for note in preview.notes)


def test_a_list_is_looked_through_and_written_on_a_connection_of_its_own(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(HEADER + "Doe,Jo,X1,PE,,,,\n", "utf-8")
    found = import_work.read_file(path)
    preview = import_work.look(session, found.table, found.plan)
    import_work.write(session, preview.rows, Order())
    assert [each.surname for each in everybody(session)] == ["Doe"]


def test_a_file_that_cannot_be_read_is_refused_in_words(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere.csv"):
        with pytest.raises((Refused, FileRefused), match=r"is not a file|cannot be read"):
            import_work.read_file(path)


def test_nothing_comes_into_a_file_that_is_open_to_read(session: Session) -> None:
    from builders import opened  # noqa: PLC0415

    rows = looked(session, "Doe,Jo,X1,PE,,,,\n").rows
    reader = opened(session.path, read_only=True)
    with pytest.raises(ReadOnly):
        import_work.write(reader, rows, Order())
    reader.close()
