"""Departures as an iCalendar file (RFC 5545): one event a departure, whole days from the first to the last."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

# Any fixed number would do: it only keeps our names apart from everybody else's.
_NAMES = UUID("5b7a0c1e-6a0f-4d0b-9d53-3f1f7f0c2a11")


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """A departure as a calendar shows it; `mark` is what it is called for ever, in this file and in no other."""

    mark: str
    start: date
    end: date
    summary: str
    description: str
    is_cancelled: bool


def calendar_file(name: str, events: Iterable[CalendarEvent], now: datetime) -> bytes:
    """Return the file; an event keeps its UID, so that a calendar that knows it moves it and shows it once."""
    from icalendar import Calendar, Event  # noqa: PLC0415  (only this export needs it)

    calendar = Calendar()
    calendar.add("prodid", "-//Lares Desk//Departures//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for each in events:
        event = Event()
        event.add("uid", f"{uuid5(_NAMES, each.mark)}@lares-desk")
        event.add("dtstamp", now)
        event.add("dtstart", each.start)
        # The end of a whole-day event is the day after it.
        event.add("dtend", each.end + timedelta(days=1))
        event.add("summary", each.summary)
        event.add("description", each.description)
        event.add("status", "CANCELLED" if each.is_cancelled else "CONFIRMED")
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical())
