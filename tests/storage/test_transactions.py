"""A transaction is whole or nothing, and nobody's change is lost in silence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builders import booked, client, opened, scheduled
from lares_desk.domain.changes import Kind
from lares_desk.domain.people import Traveller
from lares_desk.errors import Conflict, ReadOnly
from lares_desk.services import clients, departures, files, groups, itineraries
from lares_desk.services.session import Session
from lares_desk.storage import bookings as booking_rows
from lares_desk.storage import clients as client_rows


def test_an_exception_in_the_middle_leaves_nothing_behind(session: Session) -> None:
    before = session.path.read_bytes()

    def add_and_fail() -> None:
        with session.transaction("Add two") as work:
            client_rows.add(work.db, client())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        add_and_fail()
    assert files.counts(session)["client"] == 0
    assert session.db.execute("SELECT count(*) FROM action WHERE name = 'Add two'").fetchone()[0] == 0
    assert session.path.read_bytes() == before


def test_a_transaction_works_again_after_one_that_failed(session: Session) -> None:
    with pytest.raises(ZeroDivisionError), session.transaction("Fail"):
        raise ZeroDivisionError
    assert clients.add(session, client()).value > 0


def test_an_action_that_changes_nothing_leaves_no_trace(session: Session) -> None:
    before = session.db.execute("SELECT count(*) FROM action").fetchone()[0]
    with session.transaction("Nothing") as work:
        pass
    assert not work.changes
    assert session.db.execute("SELECT count(*) FROM action").fetchone()[0] == before


def test_what_changed_is_told_by_kind_and_id(session: Session) -> None:
    done = clients.add(session, client())
    assert done.changes.ids(Kind.CLIENT) == {done.value}
    assert not done.changes.touches(Kind.DEPARTURE)
    assert done.action == "Add client"


def test_the_second_of_two_edits_of_one_client_is_a_conflict_with_both_versions(session: Session) -> None:
    client_id = clients.add(session, client()).value
    mine = theirs = clients.get(session, client_id)
    clients.save(session, replace(theirs, diet="Vegan"))
    with pytest.raises(Conflict) as caught:
        clients.save(session, replace(mine, diet="Vegetarian"))
    assert (caught.value.mine.diet, caught.value.theirs.diet) == ("Vegetarian", "Vegan")
    assert clients.get(session, client_id).diet == "Vegan"


def test_saving_what_somebody_has_deleted_is_a_conflict_with_nothing_on_the_other_side(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure)
    groups.remove(session, booking.id)
    with pytest.raises(Conflict) as caught, session.transaction("Change group") as work:
        booking_rows.save_booking(work.db, booking)
    assert caught.value.theirs is None


def test_every_record_with_a_rev_refuses_a_stale_one(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure)
    (group,) = departures.dossier(session, departure.id).groups
    itinerary = itineraries.by_code(session, "L4")
    for save, record in (
        (departures.save, departure),
        (groups.save, booking),
        (_save_traveller, group.travellers[0]),
        (itineraries.save, itinerary),
        (clients.save, group.travellers[0].client),
    ):
        stale = replace(record, rev=record.rev + 7)
        with pytest.raises(Conflict):
            save(session, stale)


def _save_traveller(session: Session, traveller: Traveller) -> None:
    groups.save_travellers(session, [traveller])


def test_a_file_open_to_read_only_refuses_every_change_and_says_its_name(session: Session) -> None:
    reader = opened(session.path, read_only=True)
    try:
        with pytest.raises(ReadOnly, match=r"agency\.lares is open to read only"):
            clients.add(reader, client())
    finally:
        reader.close()


def test_a_reader_sees_what_the_writer_has_saved(session: Session) -> None:
    reader = opened(session.path, read_only=True)
    clients.add(session, client("Yıldız"))
    try:
        assert len(clients.matching_ids(reader, "yildiz")) == 1
    finally:
        reader.close()


def test_a_dossier_takes_the_same_number_of_queries_however_many_travel(session: Session) -> None:
    def queries(groups_there: int) -> int:
        departure = scheduled(session, capacity=60)
        for number in range(groups_there):
            booked(session, departure, people=4, name=f"Group {groups_there} {number}")
        asked: list[str] = []
        session.db.set_trace_callback(asked.append)
        departures.dossier(session, departure.id)
        session.db.set_trace_callback(None)
        return sum(query.startswith("SELECT") for query in asked)

    assert queries(0) == queries(1) == queries(9) < 30
