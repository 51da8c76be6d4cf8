"""What leaves the desk as a file: any list as it is seen, and the departures for a calendar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date
from enum import StrEnum
from pathlib import Path

from lares_desk.domain.departure_line import DepartureLine, DepartureStatus
from lares_desk.domain.language import Language
from lares_desk.exchange.calendar_file import CalendarEvent, calendar_file
from lares_desk.exchange.list_writers import CsvWriter, ListWriter, Value, XlsxWriter
from lares_desk.services import departure_lists, saving
from lares_desk.services.part_file import PartFile
from lares_desk.services.session import Session
from lares_desk.services.working import Report, quiet
from lares_desk.storage import agencies

_PAGE = 200
_ADDED = {"en": "{booked} of {capacity} travellers", "es": "{booked} de {capacity} viajeros"}
_GUIDE = {"en": "Guide: {guide}", "es": "Guía: {guide}"}


class ListKind(StrEnum):
    """The kind of file that a list is written to; the value is its suffix."""

    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class ListShape:
    """How a list is written: its kind, its name, its titles; for a CSV what parts cells and whether it has a mark."""

    kind: ListKind
    name: str
    titles: tuple[str, ...]
    delimiter: str = ","
    mark: bool = True


class ListExport:
    """A list on its way out, written a few lines at a time beside its name, which it takes when it is whole."""

    def __init__(self, path: Path, shape: ListShape) -> None:
        """Start the file; StorageTrouble says why it cannot be written there."""
        self._part = PartFile(path)
        with self._part.or_nothing():
            self._writer: ListWriter = (
                CsvWriter(self._part.path, shape.titles, delimiter=shape.delimiter, mark=shape.mark)
                if shape.kind is ListKind.CSV
                else XlsxWriter(self._part.path, shape.name, shape.titles)
            )

    def write(self, rows: Sequence[Sequence[Value]]) -> None:
        """Write more lines."""
        with self._part.or_nothing():
            for row in rows:
                self._writer.write(row)

    def finish(self) -> None:
        """Make the file whole and give it its name."""
        with self._part.or_nothing():
            self._writer.close()
            self._part.take_name()

    def drop(self) -> None:
        """Leave nothing of it."""
        self._writer.drop()
        self._part.drop()


def as_value(text: str, raw: object) -> Value:
    """Return what a cell of a list is in a file: a date, a number where the cell shows just that, else the text."""
    if isinstance(raw, date):
        return raw
    if isinstance(raw, int | float) and not isinstance(raw, bool) and _digits(text) == _digits(str(raw)):
        return raw
    return text


def write_calendar(
    session: Session,
    path: Path,
    ids: Sequence[int] | None,
    language: Language,
    *,
    report: Report = quiet,
) -> int:
    """Write departures to an iCalendar file and return how many: those with `ids`, or all to come where it is None.

    Works on a connection of the calling thread's own. No client is named in it.
    """
    with session.worker() as own:
        wanted = departure_lists.matching_ids(own, "", own.clock.today()) if ids is None else list(ids)
        events = list(_events(own, wanted, language, report))
        name = agencies.get(own.db).name
        saving.write_whole(path, calendar_file(name, events, own.clock.now().astimezone(UTC)))
    report(len(wanted), len(wanted))
    return len(events)


def _events(session: Session, ids: Sequence[int], language: Language, report: Report) -> Iterator[CalendarEvent]:
    for start in range(0, len(ids), _PAGE):
        report(start, len(ids))
        for line in departure_lists.lines(session, ids[start : start + _PAGE]):
            yield _event(session, line, language)


def _event(session: Session, line: DepartureLine, language: Language) -> CalendarEvent:
    trek = line.itinerary_name.get(language)
    seats = _ADDED[language].format(booked=line.booked, capacity=line.capacity)
    said = [trek, seats]
    if line.guide:
        said.append(_GUIDE[language].format(guide=line.guide))
    return CalendarEvent(
        f"{session.file_mark} departure {line.id}",
        line.start,
        line.end,
        f"{line.code} {trek} ({line.booked}/{line.capacity})",
        "\n".join(said),
        line.status is DepartureStatus.CANCELLED,
    )


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit() or char == "-").lstrip("0") if text else ""
