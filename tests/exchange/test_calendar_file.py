"""Departures appear in a calendar as whole days, each once, whatever is exported again."""

from __future__ import annotations

from datetime import UTC, date, datetime

from icalendar import Calendar

from lares_desk.exchange.calendar_file import CalendarEvent, calendar_file

NOW = datetime(2027, 5, 1, 12, tzinfo=UTC)


def event(mark: str = "file departure 1", *, is_cancelled: bool = False) -> CalendarEvent:
    return CalendarEvent(
        mark,
        date(2027, 6, 14),
        date(2027, 6, 17),
        "L4-2027-06-14 Lares; Classic, (7/12)",
        "Guide: Ñusta\nx",
        is_cancelled,
    )


def only(data: bytes) -> dict[str, object]:
    (found,) = Calendar.from_ical(data).walk("VEVENT")
    return dict(found)


def test_a_departure_fills_its_days_and_no_more() -> None:
    found = only(calendar_file("Andes Test", [event()], NOW))
    assert found["DTSTART"].dt == date(2027, 6, 14)
    assert found["DTEND"].dt == date(2027, 6, 18)
    assert str(found["SUMMARY"]) == "L4-2027-06-14 Lares; Classic, (7/12)"
    assert str(found["DESCRIPTION"]) == "Guide: Ñusta\nx"
    assert str(found["STATUS"]) == "CONFIRMED"


def test_a_cancelled_departure_says_so() -> None:
    assert str(only(calendar_file("x", [event(is_cancelled=True)], NOW))["STATUS"]) == "CANCELLED"


def test_a_departure_keeps_its_name_for_ever_and_shares_it_with_none() -> None:
    first = only(calendar_file("x", [event()], NOW))["UID"]
    moved = CalendarEvent("file departure 1", date(2028, 1, 1), date(2028, 1, 4), "moved", "", is_cancelled=False)
    assert only(calendar_file("y", [moved], NOW))["UID"] == first
    assert only(calendar_file("x", [event("other file departure 1")], NOW))["UID"] != first


def test_lines_are_folded_and_end_as_the_standard_says() -> None:
    data = calendar_file("x", [event()], NOW)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_a_calendar_without_departures_is_still_a_calendar() -> None:
    assert list(Calendar.from_ical(calendar_file("x", [], NOW)).walk("VEVENT")) == []
