"""What leaves the desk is whole or not there, says what the screen says, and names no client in a calendar."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from builders import booked, client, scheduled
from lares_desk.domain.people import Traveller
from lares_desk.errors import StorageTrouble
from lares_desk.exchange.lists import read
from lares_desk.services import departures, exports
from lares_desk.services.exports import ListExport, ListKind, ListShape, as_value
from lares_desk.services.session import Session
from lares_desk.services.working import Cancelled


def events(path: Path) -> dict[str, dict[str, object]]:
    return {
        str(each["SUMMARY"]).split()[0]: dict(each) for each in Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    }


def test_the_departures_to_come_go_into_a_calendar(session: Session, tmp_path: Path) -> None:
    scheduled(session, start=date(2027, 4, 1))
    departure = scheduled(session)
    booked(session, departure, 3)
    path = tmp_path / "treks.ics"
    assert exports.write_calendar(session, path, None, "en") == 1
    (found,) = events(path).values()
    assert "(3/12)" in str(found["SUMMARY"])
    assert "Guide: Yuri Qolqe" in str(found["DESCRIPTION"])
    assert "3 of 12 travellers" in str(found["DESCRIPTION"])


def test_chosen_departures_go_out_whenever_they_are_and_cancelled_ones_say_so(session: Session, tmp_path: Path) -> None:
    past = scheduled(session, start=date(2027, 4, 1))
    off = scheduled(session, start=date(2027, 9, 1))
    departures.cancel(session, off.id, "snow")
    exports.write_calendar(session, tmp_path / "a.ics", [past.id, off.id], "es")
    found = events(tmp_path / "a.ics")
    assert str(found[past.code]["STATUS"]) == "CONFIRMED"
    assert str(found[off.code]["STATUS"]) == "CANCELLED"
    assert "0 de 12 viajeros" in str(found[past.code]["DESCRIPTION"])


def test_no_client_and_no_group_is_named_in_a_calendar(session: Session, tmp_path: Path) -> None:
    departure = scheduled(session)
    who = Traveller(client("Secretname", "Hidden", passport="XSECRET", phone="+51984999888", medical="asthma"))
    booked(session, departure, [who], "Privategroup")
    exports.write_calendar(session, tmp_path / "a.ics", None, "en")
    text = (tmp_path / "a.ics").read_text("utf-8").replace("\n ", "")
    assert "1 of 12" in text
    assert not [mark for mark in ("Secretname", "Hidden", "XSECRET", "984999888", "asthma", "Private") if mark in text]


def test_the_same_departure_keeps_its_name_in_the_next_export(session: Session, tmp_path: Path) -> None:
    departure = scheduled(session)
    exports.write_calendar(session, tmp_path / "a.ics", [departure.id], "en")
    booked(session, departure, 1)
    exports.write_calendar(session, tmp_path / "b.ics", [departure.id], "es")
    (first,), (second,) = events(tmp_path / "a.ics").values(), events(tmp_path / "b.ics").values()
    assert first["UID"] == second["UID"]


@pytest.mark.parametrize("kind", list(ListKind))
def test_a_list_appears_under_its_name_only_when_it_is_whole(tmp_path: Path, kind: ListKind) -> None:
    path = tmp_path / f"list.{kind}"
    path.write_bytes(b"before")
    export = ListExport(path, ListShape(kind, "Clients", ("Surname", "Given names")))
    export.write([("Doe", "Jo"), ("Roe", "Al")])
    assert path.read_bytes() == b"before"
    export.finish()
    assert [line.cells for line in read(path.read_bytes()).lines] == [("Doe", "Jo"), ("Roe", "Al")]
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("kind", list(ListKind))
def test_a_list_given_up_leaves_nothing(tmp_path: Path, kind: ListKind) -> None:
    export = ListExport(tmp_path / f"list.{kind}", ListShape(kind, "Clients", ("Surname",)))
    export.write([("Doe",)])
    export.drop()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_and_a_place_that_is_not_there_are_refused_in_words(tmp_path: Path) -> None:
    shape = ListShape(ListKind.XLSX, "Clients", ("Surname",))
    with pytest.raises(StorageTrouble, match="is a folder"):
        ListExport(tmp_path, shape)
    with pytest.raises(StorageTrouble, match="could not be written"):
        ListExport(tmp_path / "nowhere" / "list.xlsx", shape)


def test_a_calendar_that_is_stopped_is_not_written(session: Session, tmp_path: Path) -> None:
    scheduled(session)

    def stop(_done: int, _of: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        exports.write_calendar(session, tmp_path / "a.ics", None, "en", report=stop)
    assert not (tmp_path / "a.ics").exists()


@pytest.mark.parametrize(
    ("text", "raw", "value"),
    [
        ("Mon 14 Jun 2027", date(2027, 6, 14), date(2027, 6, 14)),
        ("12", 12, 12),
        ("4,500 m", 4500, 4500),
        ("12.5", 12.5, 12.5),
        ("7 / 12", 7, "7 / 12"),
        ("–", None, "–"),
        ("Open", "open", "Open"),
        ("yes", True, "yes"),
        ("5:30 h", 330, "5:30 h"),
    ],
)
def test_a_cell_is_a_number_only_where_it_shows_just_that(text: str, raw: object, value: object) -> None:
    assert as_value(text, raw) == value
    assert type(as_value(text, raw)) is type(value)
