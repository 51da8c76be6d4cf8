"""Every change of every business record is written down in the same transaction, as JSON, whoever makes it."""

from __future__ import annotations

import json

import pytest

from builders import booked, client, scheduled
from lares_desk.domain.changes import Kind
from lares_desk.services import clients
from lares_desk.services.session import Session
from lares_desk.storage import agencies, printed_papers

# A column of each kind of record that takes any text, or a number where it has no text.
CHANGED = {
    Kind.AGENCY: ("address", "'x'"),
    Kind.AGENCY_PHONE: ("number", "'x'"),
    Kind.ANIMAL: ("name", "'x'"),
    Kind.BOOKING: ("notes", "'x'"),
    Kind.CASH_ITEM: ("receipt", "'x'"),
    Kind.CLIENT: ("notes", "'x'"),
    Kind.CREW: ("notes", "'x'"),
    Kind.DEPARTURE: ("notes", "'x'"),
    Kind.DEPARTURE_CREW: ("role", "'cook'"),
    Kind.EQUIPMENT: ("serial", "'x'"),
    Kind.ITINERARY: ("source", "'x'"),
    Kind.LOGO: ("content", "x'ff00'"),
    Kind.OWN_WORDING: ("key", "'x'"),
    Kind.PLACE: ("kind", "'lake'"),
    Kind.PRINTED_PAPER: ("fingerprint", "'x'"),
    Kind.READING: ("source", "'x'"),
    Kind.ROOM: ("notes", "'x'"),
    Kind.ROOM_PLACE: ("traveller_id", "(SELECT min(id) FROM traveller)"),
    Kind.SERVICE: ("notes", "'x'"),
    Kind.TICKET: ("seat", "'x'"),
    Kind.TRACK: ("file_name", "'x'"),
    Kind.TRAVELLER: ("tent_with", "'x'"),
    Kind.TREK_DAY: ("notes", "'x'"),
    Kind.WAYPOINT: ("leg_m", "77"),
    Kind.WEIGHT_LIMIT: ("source", "'x'"),
}
LOGISTICS = (
    "INSERT INTO service (departure_id, kind, name) VALUES (:departure, 'train', 'Train')",
    (
        "INSERT INTO ticket (service_id, traveller_id, surname, given_names) "
        "SELECT max(service.id), min(traveller.id), 'Kowalska', 'Zofia' FROM service, traveller"
    ),
    "INSERT INTO room (departure_id, kind, label, places) VALUES (:departure, 'tent', 'Tent 1', 2)",
    "INSERT INTO room_place (room_id, traveller_id) SELECT max(room.id), max(traveller.id) FROM room, traveller",
    "INSERT INTO equipment (departure_id, kind, name) VALUES (:departure, 'kit', 'Tent')",
    "INSERT INTO animal (departure_id, kind, name, limit_g) VALUES (:departure, 'mule', 'Inti', 40000)",
    "INSERT INTO cash_item (departure_id, name, currency, planned_minor) VALUES (:departure, 'Fee', 'PEN', 100)",
    "INSERT INTO own_wording (key) VALUES ('packing.boots')",
)
AWKWARD = "\"quoted\" 'single' back\\slash\nnew line\ttab\rreturn łжα王 </b> {brace} \\u0041"


@pytest.fixture
def filled(session: Session) -> Session:
    """Give every kind of record at least one row."""
    departure = scheduled(session)
    booking = booked(session, departure)
    with session.transaction("Fill") as work:
        work.db.execute("INSERT INTO logo (id, media_type, content) VALUES (1, 'image/png', x'0102')")
        work.db.execute("INSERT INTO agency_phone (kind, label, number) VALUES ('office', '{}', '+5184000000')")
        work.db.execute(
            "INSERT INTO track (trek_day_id, file_name, points, distance_m) "
            "SELECT min(id), 'day.gpx', '[[0,2850],[9000,3600]]', 9000 FROM trek_day"
        )
        work.db.execute(
            "INSERT INTO printed_paper (departure_id, booking_id, paper, language, revision, fingerprint, printed_on, "
            "printed_by) VALUES (:departure, :booking, 'briefing', 'en', 1, 'f', '2027-05-01', 'ana')",
            {"departure": departure.id, "booking": booking.id},
        )
        for statement in LOGISTICS:
            work.db.execute(statement, {"departure": departure.id})
    return session


def last(session: Session, kind: Kind) -> dict[str, object]:
    row = session.db.execute(
        "SELECT entity_id, before, after, action.name, who FROM journal LEFT JOIN action ON action.id = action_id "
        "WHERE entity = :kind ORDER BY seq DESC LIMIT 1",
        {"kind": kind},
    ).fetchone()
    read = {name: json.loads(row[name]) if row[name] else None for name in ("before", "after")}
    return {**read, "id": row["entity_id"], "action": row["name"], "who": row["who"]}


def test_the_list_of_kinds_is_every_table_with_a_revision(session: Session) -> None:
    tables = [row["name"] for row in session.db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    with_rev = {
        table
        for table in tables
        if any(column["name"] == "rev" for column in session.db.execute(f"PRAGMA table_info({table})"))
    }
    assert with_rev == set(Kind) == set(CHANGED)


@pytest.mark.parametrize("kind", list(Kind))
def test_an_update_is_journaled_with_both_sides(filled: Session, kind: Kind) -> None:
    column, value = CHANGED[kind]
    row_id = filled.db.execute(f"SELECT max(id) FROM {kind}").fetchone()[0]
    with filled.transaction("Change it") as work:
        work.db.execute(f"UPDATE {kind} SET {column} = {value} WHERE id = {row_id}")
    entry = last(filled, kind)
    assert (entry["id"], entry["action"], entry["who"]) == (row_id, "Change it", "ana")
    assert entry["before"][column] != entry["after"][column]
    assert {name: entry["before"][name] for name in entry["before"] if name != column} == {
        name: entry["after"][name] for name in entry["after"] if name != column
    }
    assert work.changes.ids(kind) == {row_id}


@pytest.mark.parametrize("kind", list(Kind))
def test_a_new_record_and_a_deleted_one_are_journaled_whole(filled: Session, kind: Kind) -> None:
    columns = [row["name"] for row in filled.db.execute(f"PRAGMA table_info({kind})")]
    filled.db.execute("PRAGMA foreign_keys = OFF")
    row = dict(filled.db.execute(f"SELECT * FROM {kind} ORDER BY id DESC").fetchone())
    with filled.transaction("Delete it") as work:
        work.db.execute(f"DELETE FROM {kind} WHERE id = {row['id']}")
    gone = last(filled, kind)
    assert gone["after"] is None
    assert list(gone["before"]) == columns
    with filled.transaction("Add it") as work:
        marks = ", ".join(f":{column}" for column in columns)
        work.db.execute(f"INSERT INTO {kind} VALUES ({marks})", row)
    back = last(filled, kind)
    assert back["before"] is None
    assert back["after"] == gone["before"]
    expected = {name: value.hex().upper() if isinstance(value, bytes) else value for name, value in row.items()}
    assert back["after"] == expected


def test_awkward_text_is_still_valid_json_and_comes_back_the_same(session: Session) -> None:
    client_id = clients.add(session, client()).value
    with session.transaction("Awkward") as work:
        work.db.execute("UPDATE client SET notes = :text WHERE id = :id", {"text": AWKWARD, "id": client_id})
    assert last(session, Kind.CLIENT)["after"]["notes"] == AWKWARD


@pytest.mark.parametrize("code", [9, 10, 13, 34, 92, 127, 0x85, 0x2028, 0xFFFF, 0x1F3D4])
def test_no_character_that_the_desk_keeps_breaks_the_json(session: Session, code: int) -> None:
    with session.transaction("Awkward") as work:
        work.db.execute("INSERT INTO crew (name, role, notes) VALUES ('A', 'guide', :text)", {"text": chr(code)})
    assert last(session, Kind.CREW)["after"]["notes"] == chr(code)


def test_what_goes_with_its_owner_is_journaled_too(filled: Session) -> None:
    booking_id = filled.db.execute("SELECT max(id) FROM booking").fetchone()[0]
    with filled.transaction("Remove group") as work:
        work.db.execute(f"DELETE FROM booking WHERE id = {booking_id}")
    assert work.changes.touches(Kind.BOOKING)
    assert len(work.changes.ids(Kind.TRAVELLER)) == 2
    assert work.changes.touches(Kind.PRINTED_PAPER)


def test_a_logo_is_journaled_as_hexadecimal_digits(filled: Session) -> None:
    assert last(filled, Kind.LOGO)["after"]["content"] == "0102"
    assert agencies.get(filled.db).logo.content == b"\x01\x02"


def test_a_print_is_found_again_by_group_paper_and_language(filled: Session) -> None:
    about = filled.db.execute("SELECT departure_id, max(id) FROM booking").fetchone()
    found = printed_papers.last(filled.db, "briefing", "en", *about)
    assert (found.revision, found.fingerprint) == (1, "f")
    assert printed_papers.last(filled.db, "briefing", "es", *about) is None
