"""The history of a record: who did what when, and which fields it changed from what to what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from builders import START, booked, client, scheduled
from lares_desk.domain.agency import AgencyPhone, Logo, PhoneKind
from lares_desk.domain.changes import Kind
from lares_desk.domain.history import Deed, Event, FieldChange, HistoryEntry, RecordChange
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import Booking
from lares_desk.domain.trek import Track
from lares_desk.services import agency, clients, departures, groups, itineraries, tracks, trek_days, undo
from lares_desk.services.history import RecordHistory, of_record
from lares_desk.services.session import Session


def newest(session: Session, kind: Kind, record_id: int) -> HistoryEntry:
    return of_record(session, kind, record_id)[0]


def said(entry: HistoryEntry) -> set[tuple[Kind, Event, tuple[object, ...]]]:
    return {(change.kind, change.event, change.subject) for change in entry.changes}


def group(session: Session) -> Booking:
    return booked(session, scheduled(session), 2)


def test_a_changed_client_says_who_when_and_from_what_to_what(session: Session) -> None:
    client_id = clients.add(session, client(birth_date=date(1990, 2, 3))).value
    clients.save(session, replace(clients.get(session, client_id), diet="Vegan", passport_expires=date(2030, 1, 1)))
    entry = newest(session, Kind.CLIENT, client_id)
    assert (entry.who, entry.action, entry.deed) == ("ana", "Change client", Deed.DONE)
    assert entry.at == session.clock.now()
    assert entry.changes == (
        RecordChange(
            Kind.CLIENT,
            Event.CHANGED,
            (),
            (FieldChange("diet", None, "Vegan"), FieldChange("passport_expires", None, date(2030, 1, 1))),
        ),
    )


def test_a_new_client_lists_what_was_written_and_nothing_else(session: Session) -> None:
    client_id = clients.add(session, client(diet="Vegan")).value
    (entry,) = of_record(session, Kind.CLIENT, client_id)
    (change,) = entry.changes
    assert change.event is Event.ADDED
    assert {field.field: field.after for field in change.fields} == {
        "surname": "Kowalska",
        "given_names": "Zofia",
        "language": "en",
        "diet": "Vegan",
    }


def test_undo_and_redo_stand_in_the_history_too(session: Session) -> None:
    client_id = clients.add(session, client()).value
    clients.save(session, replace(clients.get(session, client_id), diet="Vegan"))
    undo.undo(session)
    undo.redo(session)
    undo.undo(session)
    found = of_record(session, Kind.CLIENT, client_id)
    assert [entry.deed for entry in found] == [Deed.UNDONE, Deed.REDONE, Deed.UNDONE, Deed.DONE, Deed.DONE]
    assert {entry.action for entry in found[:4]} == {"Change client"}
    assert found[0].changes[0].fields == (FieldChange("diet", "Vegan", None),)


def test_a_departures_days_crew_and_groups_are_in_its_history(session: Session) -> None:
    departure = scheduled(session)
    first = departures.dossier(session, departure.id).days[0]
    trek_days.save(session, replace(first, title=LocalText(first.title.en, "Otro día"), waypoints=first.waypoints[1:]))
    entry = newest(session, Kind.DEPARTURE, departure.id)
    day = next(change for change in entry.changes if change.kind is Kind.TREK_DAY)
    assert day.subject == (1, LocalText(first.title.en, "Otro día"))
    assert day.fields == (FieldChange("title", first.title.es, "Otro día", "es"),)
    gone = next(change for change in entry.changes if change.event is Event.REMOVED)
    assert (gone.kind, gone.subject) == (Kind.WAYPOINT, (1, first.waypoints[0].place.name))
    departures.set_guide(session, departure.id, "Flor Ñusta")
    assert said(newest(session, Kind.DEPARTURE, departure.id)) == {
        (Kind.DEPARTURE_CREW, Event.REMOVED, ("Yuri Qolqe",)),
        (Kind.DEPARTURE_CREW, Event.ADDED, ("Flor Ñusta",)),
    }
    booked(session, departure, 1, "Quispe family")
    assert said(newest(session, Kind.DEPARTURE, departure.id)) == {(Kind.BOOKING, Event.ADDED, ("Quispe family",))}


def test_what_is_gone_with_its_day_is_known_still(session: Session) -> None:
    l4 = itineraries.by_code(session, "L4")
    tracks.attach(session, l4.days[0].id, Track("day.gpx", ((0, 3000), (9000, 3600)), 9000))
    trek_days.remove(session, l4.days[0].id)
    entry = newest(session, Kind.ITINERARY, l4.id)
    assert (Kind.TREK_DAY, Event.REMOVED, (1, l4.days[0].title)) in said(entry)
    assert (Kind.TRACK, Event.REMOVED, (1, "day.gpx")) in said(entry)


def test_a_groups_travellers_are_named_and_ids_have_names(session: Session) -> None:
    booking = group(session)
    (found,) = departures.dossier(session, booking.departure_id).groups
    first, second = found.travellers
    groups.save_travellers(session, [replace(second, arrival_on=START, rents_poles=True)])
    (change,) = newest(session, Kind.BOOKING, booking.id).changes
    assert change.subject == (second.client.full_name,)
    assert set(change.fields) == {FieldChange("arrival_on", None, START), FieldChange("rents_poles", False, True)}
    groups.remove_travellers(session, [first.id], booking.id)
    entry = newest(session, Kind.BOOKING, booking.id)
    lead = next(change for change in entry.changes if change.kind is Kind.BOOKING)
    assert FieldChange("lead_client_id", first.client.full_name, second.client.full_name) in lead.fields
    assert (Kind.TRAVELLER, Event.REMOVED, (first.client.full_name,)) in said(entry)


def test_other_records_of_the_same_kind_are_no_part_of_it(session: Session) -> None:
    mine, other = group(session), group(session)
    before = len(of_record(session, Kind.BOOKING, mine.id))
    groups.save(session, replace(other, notes="Late"))
    groups.remove(session, other.id)
    assert len(of_record(session, Kind.BOOKING, mine.id)) == before


def test_an_agencys_phones_lists_and_logo_are_in_its_history(session: Session) -> None:
    phone = AgencyPhone(PhoneKind.PUBLIC, LocalText("Police", "Policía"), "105")
    picture = Logo("image/png", b"\x89PNG\r\n\x1a\n")
    agency.save(session, replace(agency.get(session), phones=(phone,), logo=picture, affiliations=("AATC", "Ñan")))
    entry = newest(session, Kind.AGENCY, 1)
    assert said(entry) == {
        (Kind.AGENCY, Event.CHANGED, ()),
        (Kind.AGENCY_PHONE, Event.ADDED, (LocalText("Police", "Policía"), "105")),
        (Kind.LOGO, Event.ADDED, ()),
    }
    own = next(change for change in entry.changes if change.kind is Kind.AGENCY)
    assert own.fields == (FieldChange("affiliations", (), ("AATC", "Ñan")),)


def test_no_entry_of_any_record_is_empty(session: Session) -> None:
    booking = group(session)
    found = (
        of_record(session, Kind.DEPARTURE, booking.departure_id)
        + of_record(session, Kind.BOOKING, booking.id)
        + of_record(session, Kind.ITINERARY, itineraries.by_code(session, "L4").id)
        + of_record(session, Kind.PLACE, 1)
        + of_record(session, Kind.AGENCY, 1)
    )
    assert all(entry.changes for entry in found)


def test_a_long_history_is_read_page_by_page(session: Session) -> None:
    departure = scheduled(session)
    with session.transaction("Change departure") as work:
        row = work.db.execute("SELECT max(id) FROM action").fetchone()[0]
        for number in range(5000):
            work.db.execute("UPDATE departure SET notes = :n WHERE id = :id", {"n": str(number), "id": departure.id})
            work.db.execute(
                "INSERT INTO action (id, at, who, name) VALUES (:id, '2027-05-01T12:00:00-05:00', 'ana', 'Note')",
                {"id": row + 1 + number},
            )
    history = RecordHistory(session, Kind.DEPARTURE, departure.id)
    moments = history.moments()
    assert len(moments) == 5001
    page = history.entries(moments[:200])
    assert [entry.id for entry in page] == moments[:200]
    assert page[0].changes[0].fields == (FieldChange("notes", "4998", "4999"),)
