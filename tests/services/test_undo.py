"""Undo and redo: what they take back, what they never touch, and that they are whole or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from builders import TODAY, booked, client, opened, scheduled
from lares_desk.domain.changes import Kind
from lares_desk.domain.history import Spot
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import Service, ServiceKind
from lares_desk.domain.papers import PrintedPaper
from lares_desk.domain.reference import OwnWording
from lares_desk.errors import Conflict, LaresError, ReadOnly, Refused
from lares_desk.services import (
    agency,
    clients,
    crew,
    departures,
    files,
    groups,
    itineraries,
    limits,
    logistics,
    places,
    trek_days,
    undo,
    wording,
)
from lares_desk.services.session import Session
from lares_desk.storage import clients as client_rows
from lares_desk.storage import printed_papers


@pytest.fixture
def other(session: Session) -> Iterator[Session]:
    """Open the same file a second time, as the import does beside the window."""
    with session.worker() as worker:
        yield worker


def print_paper(session: Session, departure_id: int, booking_id: int) -> None:
    with session.transaction("Print papers", undoable=False) as work:
        printed = PrintedPaper(departure_id, booking_id, "briefing", "en", 1, "f", TODAY, "ana")
        printed_papers.add(work.db, printed)


def test_the_last_action_is_named_and_taken_back(session: Session) -> None:
    client_id = clients.add(session, client()).value
    clients.save(session, replace(clients.get(session, client_id), diet="Vegan"))
    assert undo.next_undo(session) == "Change client"
    done = undo.undo(session)
    assert (done.action, done.changes.ids(Kind.CLIENT)) == ("Change client", {client_id})
    assert clients.get(session, client_id).diet == ""
    assert (undo.next_undo(session), undo.next_redo(session)) == ("Add client", "Change client")


def test_a_new_action_forgets_what_could_be_done_again(session: Session) -> None:
    clients.add(session, client("One"))
    undo.undo(session)
    clients.add(session, client("Two"))
    assert undo.next_redo(session) is None
    with pytest.raises(Refused, match="nothing to redo"):
        undo.redo(session)
    undo.undo(session)
    assert undo.next_undo(session) is None
    with pytest.raises(Refused, match="nothing to undo"):
        undo.undo(session)


def test_nobody_takes_back_what_was_done_before_the_file_was_opened(session: Session) -> None:
    clients.add(session, client())
    session.close()
    again = opened(session.path)
    try:
        assert (undo.next_undo(again), undo.next_redo(again)) == (None, None)
    finally:
        again.close()


def test_a_new_file_and_the_sample_cannot_be_taken_back(session: Session) -> None:
    assert undo.next_undo(session) is None
    session.mark_as_sample()
    assert undo.next_undo(session) is None


def test_what_another_connection_to_the_file_has_written_is_the_next_step(session: Session, other: Session) -> None:
    clients.add(session, client("Mine"))
    departure = scheduled(other)
    assert undo.next_undo(session) == "Schedule departure"
    undo.undo(session)
    with pytest.raises(LaresError):
        departures.dossier(session, departure.id)


def test_a_file_open_to_read_only_offers_nothing(session: Session) -> None:
    clients.add(session, client())
    session.close()
    reader = opened(session.path, read_only=True)
    try:
        assert undo.next_undo(reader) is None
        with pytest.raises(LaresError):
            undo.undo(reader)
        with pytest.raises(ReadOnly), reader.transaction("Anything"):
            pass
    finally:
        reader.close()


def test_a_client_whose_new_name_is_taken_back_is_found_by_the_old_one(session: Session) -> None:
    client_id = clients.add(session, client("Quispe")).value
    clients.save(session, replace(clients.get(session, client_id), surname="Łęcka"))
    undo.undo(session)
    assert clients.matching_ids(session, "quispe") == [client_id]
    assert clients.matching_ids(session, "lecka") == []
    undo.redo(session)
    assert clients.matching_ids(session, "lecka") == [client_id]


def test_a_form_opened_before_an_undo_cannot_write_over_it(session: Session) -> None:
    client_id = clients.add(session, client()).value
    read_before = clients.get(session, client_id)
    clients.save(session, replace(read_before, diet="Vegan"))
    undo.undo(session)
    with pytest.raises(Conflict):
        clients.save(session, replace(read_before, notes="From an old form"))
    with pytest.raises(Conflict):
        clients.save(session, replace(read_before, rev=read_before.rev + 1, notes="From another old form"))


def test_a_deleted_record_comes_back_with_its_id_and_a_newer_revision(session: Session) -> None:
    booking = booked(session, scheduled(session), 2)
    (group,) = departures.dossier(session, booking.departure_id).groups
    groups.remove(session, booking.id)
    undo.undo(session)
    (back,) = departures.dossier(session, booking.departure_id).groups
    assert (back.booking.id, back.booking.reference) == (booking.id, booking.reference)
    assert [each.id for each in back.travellers] == [each.id for each in group.travellers]
    assert back.booking.rev > group.booking.rev


def test_a_print_stays_printed_and_undo_goes_on_with_what_was_before(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure)
    print_paper(session, departure.id, booking.id)
    assert undo.next_undo(session) == "Add group"
    groups.save(session, replace(booking, notes="Late"))
    undo.undo(session)
    assert printed_papers.last(session.db, "briefing", "en", booking.departure_id, booking.id) is not None


def test_a_print_goes_with_its_departure_and_comes_back_with_it(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure)
    print_paper(session, departure.id, booking.id)
    undo.undo(session)
    undo.undo(session)
    assert undo.next_undo(session) is None
    assert printed_papers.last(session.db, "briefing", "en", booking.departure_id, booking.id) is None
    undo.redo(session)
    undo.redo(session)
    printed = printed_papers.last(session.db, "briefing", "en", booking.departure_id, booking.id)
    assert printed is not None
    assert (printed.fingerprint, printed.departure_id) == ("f", departure.id)
    assert undo.next_redo(session) is None


def test_a_row_that_is_no_longer_as_it_was_left_refuses_and_nothing_changes(session: Session) -> None:
    booking = booked(session, scheduled(session), 2)
    with session.transaction("Behind undo", undoable=False) as work:
        work.db.execute("UPDATE traveller SET tent_with = 'somebody' WHERE position = 1")
    before = files.counts(session)
    with pytest.raises(Refused, match="changed again since"):
        undo.undo(session)
    assert files.counts(session) == before
    assert undo.next_undo(session) == "Add group"
    assert departures.dossier(session, booking.departure_id).groups[0].travellers[0].tent_with == "somebody"


def test_a_record_that_something_newer_needs_is_not_taken_away(session: Session) -> None:
    client_id = clients.add(session, client()).value
    booking = booked(session, scheduled(session), 1)
    with session.transaction("Behind undo", undoable=False) as work:
        work.db.execute("UPDATE traveller SET client_id = :id", {"id": client_id})
        # Only the client is left for undo, and the traveller needs it.
        work.db.execute("UPDATE action SET undoes = id WHERE name IN ('Add group', 'Schedule departure')")
    assert undo.next_undo(session) == "Add client"
    with pytest.raises(Refused, match="changed again since"):
        undo.undo(session)
    assert clients.get(session, client_id).id == client_id
    assert not session.db.in_transaction
    assert departures.dossier(session, booking.departure_id).booked == 1


def test_a_fault_in_the_middle_of_an_undo_leaves_everything_as_it_was(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    booking = booked(session, scheduled(session), 3)
    before = session.path.read_bytes()
    session.db.create_function("break_now", 0, lambda: 1 / 0)
    session.db.execute("CREATE TEMP TRIGGER breaks AFTER DELETE ON main.client BEGIN SELECT break_now(); END")
    with pytest.raises(Exception, match="exception"):
        undo.undo(session)
    assert session.path.read_bytes() == before
    assert undo.next_undo(session) == "Add group"
    session.db.execute("DROP TRIGGER breaks")
    undo.undo(session)
    assert departures.dossier(session, booking.departure_id).groups == ()


def test_undo_is_an_action_of_its_own_that_says_whom_and_what_it_took_back(session: Session) -> None:
    clients.add(session, client())
    undo.undo(session)
    rows = session.db.execute("SELECT id, who, name, undoes FROM action ORDER BY id DESC LIMIT 2").fetchall()
    assert (rows[0]["name"], rows[0]["who"], rows[0]["undoes"]) == ("Add client", "ana", rows[1]["id"])


def test_undo_says_where_it_happened(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure, 1)
    here = str(departure.id)
    l4 = itineraries.by_code(session, "L4")

    def spots(*_done: object) -> tuple[Spot | None, Spot | None]:
        return undo.undo(session).value, undo.redo(session).value

    assert spots() == (Spot("departures", f"{here}/groups"), Spot("departures", f"{here}/groups/{booking.id}"))
    (group,) = departures.dossier(session, departure.id).groups
    changed = replace(group.travellers[0], rents_bag=True)
    assert spots(groups.save_travellers(session, [changed]))[0] == Spot("departures", f"{here}/groups/{booking.id}")
    assert spots(departures.set_guide(session, departure.id, "Flor"))[0] == Spot("departures", here)
    assert spots(trek_days.add(session, "departure", departure.id))[0] == Spot("departures", f"{here}/days")
    assert spots(trek_days.add(session, "itinerary", l4.id))[0] == Spot("itineraries", str(l4.id))
    assert spots(itineraries.add(session, "N1", LocalText("New")))[0] == Spot("itineraries")
    worded = wording.save(session, OwnWording("advice.money.notes", is_on=False))
    assert spots(worded)[0] == Spot("agency", "wording/advice.money.notes")
    duffel = limits.all_limits(session)[0]
    assert spots(limits.save(session, replace(duffel, grams=6000)))[0] == Spot("agency", "limits")
    train = logistics.save_service(session, Service(departure.id, ServiceKind.TRAIN, "Train"))
    assert spots(train)[0] == Spot("departures", f"{here}/logistics")
    (traveller,) = departures.dossier(session, departure.id).groups[0].travellers
    ticket = logistics.issue_tickets(session, train.value, [traveller.id])
    assert spots(ticket)[0] == Spot("departures", f"{here}/logistics")
    added = clients.add(session, client("New"))
    assert spots(added) == (Spot("clients"), Spot("clients", str(added.value)))
    assert spots(agency.save(session, replace(agency.get(session), address="Cusco")))[0] == Spot("agency")
    assert spots(scheduled(session))[0] == Spot("departures")
    place = places.all_places(session)[0]
    with session.transaction("Change place") as work:
        work.db.execute("UPDATE place SET kind = 'lake' WHERE id = :id", {"id": place.id})
    assert spots()[0] == Spot("itineraries", f"places/{place.id}")


def test_a_guide_who_joined_with_a_departure_leaves_with_it(session: Session) -> None:
    scheduled(session, guide="Flor Ñusta")
    undo.undo(session)
    assert crew.guide_named(session, "Flor Ñusta") is None


def test_an_action_of_two_thousand_rows_is_one_step(session: Session) -> None:
    with session.transaction("Import clients") as work:
        for number in range(2000):
            client_rows.add(work.db, client(f"Many {number}", birth_date=date(1990, 1, 1)))
    undo.undo(session)
    assert files.counts(session)["client"] == 0
    undo.redo(session)
    assert files.counts(session)["client"] == 2000
    assert len(clients.matching_ids(session, "many 1999")) == 1
