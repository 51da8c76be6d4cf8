"""The history of a record on the screen: in words, not in codes, and however long it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import START, booked, client, scheduled
from lares_desk.domain.changes import Kind
from lares_desk.domain.language import Language, LocalText
from lares_desk.domain.logistics import Room, RoomKind, Service, ServiceKind
from lares_desk.domain.people import AltitudeHistory, Sex, TentKind
from lares_desk.domain.reference import OwnWording
from lares_desk.gui.context import Context
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.gui.history_action import history_action
from lares_desk.gui.history_dialog import HistoryDialog
from lares_desk.gui.history_fields import field_labels
from lares_desk.gui.history_words import HistoryWords
from lares_desk.services import agency, clients, departures, groups, itineraries, logistics, trek_days, undo, wording
from lares_desk.services.history import of_record
from lares_desk.services.session import Session

_UNTOLD = {"id", "rev", "search", "key", "content", "media_type", "points", "fingerprint"}


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def shown(context: Context, kind: Kind, record_id: int, parent: QWidget) -> HistoryDialog:
    dialog = HistoryDialog(context, kind, record_id, "the record", parent)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dialog.show()
    return dialog


def row(dialog: HistoryDialog, number: int) -> list[str]:
    return [str(dialog.model.index(number, column).data()) for column in range(dialog.model.columnCount())]


def told(context: Context, kind: Kind, record_id: int, language: Language = "en") -> str:
    """Return the newest entry as the details say it."""
    words = HistoryWords(QLocale("en"), language)
    entry = of_record(context.session, kind, record_id)[0]
    lines = [words.record(change) for change in entry.changes if words.record(change)]
    for change in entry.changes:
        for field in change.fields:
            sides = [words.value(change, field.field, side) for side in (field.before, field.after)]
            lines.append(f"{words.field(change, field)}: {sides[0]} -> {sides[1]}")
    return "\n".join(lines)


def test_the_list_says_when_who_and_what_and_the_details_say_from_what_to_what(
    context: Context, parent: QWidget
) -> None:
    client_id = clients.add(context.session, client("O'Neill <b>", diet="Vegan")).value
    clients.save(context.session, replace(clients.get(context.session, client_id), diet="Halal & kosher\n"))
    dialog = shown(context, Kind.CLIENT, client_id, parent)
    assert dialog.model.rowCount() == 2
    assert row(dialog, 0) == ["Sat 1 May 2027  12:00", "ana", "Change client", "Diet: Vegan → Halal & kosher"]
    assert "Halal & kosher" in dialog.details.toPlainText()
    dialog.table.selectRow(1)
    assert "O'Neill <b>" in dialog.details.toPlainText()
    assert "Before" in dialog.details.toPlainText()


def test_an_action_taken_back_and_done_again_says_so(context: Context, parent: QWidget) -> None:
    client_id = clients.add(context.session, client()).value
    clients.save(context.session, replace(clients.get(context.session, client_id), diet="Vegan"))
    undo.undo(context.session)
    undo.redo(context.session)
    dialog = shown(context, Kind.CLIENT, client_id, parent)
    assert [row(dialog, number)[2] for number in range(4)] == [
        "Redo: Change client",
        "Undo: Change client",
        "Change client",
        "Add client",
    ]


def test_codes_ids_and_figures_are_told_in_words(context: Context) -> None:
    session = context.session
    departure = scheduled(session)
    booking = booked(session, departure, 2)
    (group,) = departures.dossier(session, departure.id).groups
    first, second = group.travellers
    groups.save_travellers(session, [replace(second, tent=TentKind.SINGLE, rents_bag=True, arrival_on=START)])
    text = told(context, Kind.BOOKING, booking.id)
    assert f"Traveller {second.client.full_name}" in text
    assert "Tent: Shared tent -> Single tent" in text
    assert "Rents a sleeping bag: No -> Yes" in text
    assert "Arrives on: – -> Mon 14 Jun 2027" in text
    day = departures.dossier(session, departure.id).days[0]
    trek_days.save(session, replace(day, walk_minutes=270, distance_m=6500, high_m=4400))
    text = told(context, Kind.DEPARTURE, departure.id)
    assert "-> 4 h 30" in text
    assert "Distance: – -> 6.5 km" in text
    assert "Highest point: – -> 4,400 m" in text
    found = clients.get(session, first.client.id)
    clients.save(session, replace(found, sex=Sex.FEMALE, nationality="PE", birth_date=date(1990, 1, 31)))
    text = told(context, Kind.CLIENT, found.id)
    assert "Sex in the passport: – -> F (female)" in text
    assert "Nationality: Poland -> Peru" in text
    assert "Nationality: Polonia -> Perú" in told(context, Kind.CLIENT, found.id, "es")
    departures.save(session, replace(departures.dossier(session, departure.id).departure, meeting_minutes=270))
    assert "-> 04:30" in told(context, Kind.DEPARTURE, departure.id)


def test_a_text_in_two_languages_says_which_one_changed(context: Context) -> None:
    l4 = itineraries.by_code(context.session, "L4")
    summary = replace(l4.summary, es="Otro resumen")
    itineraries.save(context.session, replace(l4, summary=summary))
    assert told(context, Kind.ITINERARY, l4.id).startswith("Summary (Spanish): ")


def test_every_column_of_every_record_has_a_label(session: Session, qapp: object) -> None:
    labels = field_labels()
    for kind in Kind:
        for column in session.db.execute(f"PRAGMA table_info({kind})"):
            name = column["name"]
            assert name in _UNTOLD or (kind, name) in labels or (None, name) in labels, (kind, name)


def test_logistics_are_told_as_parts_of_their_departure_with_names_in_place_of_numbers(context: Context) -> None:
    session = context.session
    departure = scheduled(session)
    booked(session, departure, 1)
    (traveller,) = departures.dossier(session, departure.id).groups[0].travellers
    name = traveller.client.full_name
    service = Service(departure.id, ServiceKind.TRAIN, "Evening train", supplier="Inca Rail", starts_minutes=1150)
    service_id = logistics.save_service(session, service).value
    assert "Service Evening train" in told(context, Kind.DEPARTURE, departure.id)
    logistics.issue_tickets(session, service_id, [traveller.id])
    assert f"Ticket {name} · Evening train" in told(context, Kind.DEPARTURE, departure.id)
    (read,) = departures.dossier(session, departure.id).services
    logistics.save_service(session, replace(read, starts_minutes=1170))
    assert "Starts at: 19:10 -> 19:30" in told(context, Kind.SERVICE, service_id)
    tent = Room(departure.id, RoomKind.TENT, "Tent 1", traveller_ids=(traveller.id,))
    logistics.save_room(session, tent)
    assert f"Place to sleep {name} · Tent 1" in told(context, Kind.DEPARTURE, departure.id)
    logistics.save_offer(session, departure.id, 68_500, "USD", LocalText())
    assert "Price per person: – -> 685.00" in told(context, Kind.DEPARTURE, departure.id)


def test_own_wording_and_answers_of_travellers_are_told_in_words(context: Context) -> None:
    session = context.session
    key = "advice.money.notes"
    wording.save(session, OwnWording(key, LocalText("Bring cash", "Traiga efectivo"), is_on=False))
    own = wording.own(session)[0]
    wording.save(session, replace(own, is_on=True))
    assert told(context, Kind.OWN_WORDING, own.id) == "Stands on the papers: No -> Yes"
    client_id = clients.add(session, client()).value
    clients.save(session, replace(clients.get(session, client_id), altitude_history=AltitudeHistory.AMS))
    assert "Altitude illness before: – -> Moderate to severe mountain sickness" in told(context, Kind.CLIENT, client_id)


def test_a_logo_and_lists_are_told_without_their_bytes(context: Context, parent: QWidget) -> None:
    session = context.session
    picture = agency.logo(b"\x89PNG\r\n\x1a\n" + b"\0" * 50)
    agency.save(session, replace(agency.get(session), logo=picture, affiliations=("AATC", "Ñan")))
    dialog = shown(context, Kind.AGENCY, 1, parent)
    assert "Added: Logo" in dialog.details.toPlainText()
    assert "AATC\nÑan" in dialog.details.toPlainText()


def test_long_texts_are_cut(context: Context, parent: QWidget) -> None:
    client_id = clients.add(context.session, client(notes="y" * 5000)).value
    dialog = shown(context, Kind.CLIENT, client_id, parent)
    assert "y" * 100 in dialog.details.toPlainText()
    assert len(dialog.details.toPlainText()) < 2000
    assert all(len(text) < 400 for text in row(dialog, 0))


def test_five_thousand_entries_are_read_as_they_are_looked_at(context: Context, parent: QWidget) -> None:
    departure = scheduled(context.session)
    with context.session.transaction("Change departure") as work:
        first = work.db.execute("SELECT max(id) FROM action").fetchone()[0]
        for number in range(1, 5001):
            work.db.execute(
                "INSERT INTO action (id, at, who, name) VALUES (:id, '2027-05-01T12:00:00-05:00', 'ana', 'Note')",
                {"id": first + number},
            )
            work.db.execute("UPDATE departure SET notes = :n WHERE id = :id", {"n": str(number), "id": departure.id})
    dialog = shown(context, Kind.DEPARTURE, departure.id, parent)
    assert dialog.model.rowCount() == 5001
    assert row(dialog, 0)[3] == "Notes for the office: 4999 → 5000"
    assert len(dialog.model._pages) == 1
    dialog.table.selectRow(4000)
    assert "1000" in dialog.details.toPlainText()


def test_a_form_offers_the_history_of_its_record(context: Context, parent: QWidget) -> None:
    client_id = clients.add(context.session, client()).value
    form = FormDialog("Client", "Save", parent)
    form._context = context
    form.set_history(Kind.CLIENT, client_id)
    form.show()
    button = next(each for each in form.findChildren(QPushButton) if each.text().startswith("History"))
    button.click()
    dialog = form.findChild(HistoryDialog)
    assert dialog.windowTitle() == "History of Client"
    dialog.reject()


def test_the_action_asks_whose_history_is_wanted(context: Context, parent: QWidget) -> None:
    client_id = clients.add(context.session, client()).value
    wanted: list[tuple[Kind, int, str] | None] = [None]
    action = history_action(context, parent, lambda: wanted[0])
    assert action.shortcut() == QKeySequence("Ctrl+H")
    action.trigger()
    assert parent.findChild(HistoryDialog) is None
    wanted[0] = (Kind.CLIENT, client_id, "Zofia Kowalska")
    action.trigger()
    dialog = parent.findChild(HistoryDialog)
    assert dialog.windowTitle() == "History of Zofia Kowalska"
    assert dialog.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.reject()
