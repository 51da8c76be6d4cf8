"""A group's travellers from a CSV list: looked through first, then taken all or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from lares_desk.domain import validation
from lares_desk.domain.language import Language
from lares_desk.domain.people import Client, Sex, Traveller
from lares_desk.errors import N_, InvalidInput, LaresError, Refused
from lares_desk.exchange import cells, travellers_csv
from lares_desk.exchange.travellers_csv import ListedTraveller, TravellerList
from lares_desk.services import known_clients
from lares_desk.services.clients import validated
from lares_desk.services.session import Session

T = TypeVar("T")
_SHOWN_PROBLEMS = 3


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on a list as a sentence template and the facts that fill it, to be translated where it is shown."""

    template: str
    facts: Mapping[str, object]

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.template.format(**self.facts)


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One line of the list: a traveller, or what keeps it from being one."""

    line: int
    traveller: Traveller | None
    errors: tuple[LaresError, ...]

    @property
    def problems(self) -> tuple[str, ...]:
        """Return the English sentences of the errors, with the column that each is about."""
        return tuple(
            f"{error.field}: {error}" if isinstance(error, InvalidInput) else str(error) for error in self.errors
        )


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """A list as the program understands it; nothing has been written."""

    encoding: str
    delimiter: str
    columns: tuple[str, ...]
    rows: tuple[ImportRow, ...]
    remarks: tuple[Note, ...]

    @property
    def notes(self) -> tuple[str, ...]:
        """Return the English sentences of the remarks."""
        return tuple(map(str, self.remarks))


def preview(session: Session, data: bytes) -> ImportPreview:
    """Return what a CSV list would bring in; Refused where it cannot be read at all."""
    listed = travellers_csv.read(data)
    seen: dict[str, list[tuple[str, int]]] = {}
    doubtful: list[str] = []
    rows = tuple(_row(session, row, seen, doubtful) for row in listed.rows)
    return ImportPreview(
        listed.encoding, listed.delimiter, listed.columns.known, rows, _remarks(session, listed, rows, doubtful)
    )


def travellers(preview: ImportPreview, language: Language = "en") -> tuple[Traveller, ...]:
    """Return the travellers of a list without a fault, who speak `language`; Refused names the first lines with one."""
    bad = [row for row in preview.rows if row.errors]
    if bad:
        named = " ".join(f"{row.line}: {row.problems[0]}" for row in bad[:_SHOWN_PROBLEMS])
        raise Refused(
            N_("{count} of {all} lines cannot be read, so nobody was added. Line {named}"),
            count=len(bad), all=len(preview.rows), named=named,
        )  # fmt: skip
    return tuple(
        replace(row.traveller, client=replace(row.traveller.client, language=language))
        for row in preview.rows
        if row.traveller
    )


def _row(
    session: Session, row: ListedTraveller, seen: dict[str, list[tuple[str, int]]], doubtful: list[str]
) -> ImportRow:
    reader = _CellReader(row.cells, doubtful)
    arrival = reader.arrival()
    client = reader.client()
    errors = [row.problem] if row.problem else reader.errors
    if not errors:
        try:
            client = validated(session, client)
            _refuse_seen(client, row.line, seen)
            known_clients.find(session.db, client)
        except LaresError as error:
            errors.append(error)
    return ImportRow(row.line, None if errors else Traveller(client, arrival_on=arrival), tuple(errors))


def _refuse_seen(client: Client, line: int, seen: dict[str, list[tuple[str, int]]]) -> None:
    """Refuse a passport of an earlier line; where a country is missing, the number alone decides."""
    if not client.passport:
        return
    earlier = seen.setdefault(client.passport, [])
    for nationality, first in earlier:
        if nationality == client.nationality or not nationality or not client.nationality:
            raise Refused(N_("{name} has the passport of line {line}."), name=client.full_name, line=first)
    earlier.append((client.nationality, line))


class _CellReader:
    """Reads the cells of one line and gathers every fault, not only the first."""

    def __init__(self, values: Mapping[str, str], doubtful: list[str]) -> None:
        self._values = values
        self._doubtful = doubtful
        self.errors: list[LaresError] = []

    def client(self) -> Client:
        """Return the person in the line, not validated yet."""
        if not self.text("surname"):
            self.errors.append(InvalidInput("surname", N_("The surname is missing.")))
        if not self.text("given_names"):
            self.errors.append(InvalidInput("given_names", N_("The given names are missing.")))
        return Client(
            surname=self.text("surname"),
            given_names=self.text("given_names"),
            passport=self.text("passport"),
            nationality=self.read(cells.read_country, "nationality", ""),
            birth_date=self.date("birth_date"),
            sex=self.read(cells.read_sex, "sex", Sex.UNKNOWN),
            email=self.text("email"),
            phone=self.text("phone"),
            diet=self.text("diet"),
            medical=self.text("medical"),
            emergency_name=self.text("emergency_name"),
            emergency_phone=self.text("emergency_phone"),
        )

    def arrival(self) -> date | None:
        """Return the day of arrival in Cusco."""
        found = self.date("arrival_cusco")
        return (
            self.read(lambda field, _: validation.departure_date(field, found), "arrival_cusco", None)
            if found
            else None
        )

    def text(self, field: str) -> str:
        """Return a cell, empty where the list has no such column."""
        return self._values.get(field, "")

    def date(self, field: str) -> date | None:
        """Return a date; one whose day could be its month is kept in mind."""
        found = self.read(cells.read_date, field, None)
        if found and found.ambiguous:
            self._doubtful.append(self.text(field))
        return found.day if found else None

    def read(self, reader: Callable[[str, str], T], field: str, default: T) -> T:
        """Return what `reader` makes of a cell, or `default` with the fault noted."""
        try:
            return reader(field, self.text(field))
        except InvalidInput as error:
            self.errors.append(error)
            return default


def _remarks(
    session: Session, listed: TravellerList, rows: tuple[ImportRow, ...], doubtful: list[str]
) -> tuple[Note, ...]:
    found = []
    if listed.encoding_guessed:
        found.append(
            Note(N_("The encoding is a guess ({encoding}): check letters with accents."), {"encoding": listed.encoding})
        )
    if listed.columns.unknown:
        found.append(Note(N_("Columns left out: {columns}."), {"columns": ", ".join(listed.columns.unknown)}))
    if doubtful:
        found.append(
            Note(
                N_("{count} dates were read with the day first, such as {example}."),
                {"count": len(doubtful), "example": doubtful[0]},
            )
        )
    return (*found, *_remarks_on_known(session, [row.traveller.client for row in rows if row.traveller]))


def _remarks_on_known(session: Session, listed: list[Client]) -> list[Note]:
    """Return how many the agency knows, and a remark on each of whom the list says something else than the file."""
    pairs = [(known, client) for client in listed if (known := known_clients.find(session.db, client))]
    if not pairs:
        return []
    count = Note(
        N_("{count} of them are clients already; what their records lack is filled in."), {"count": len(pairs)}
    )
    contradicted = [(known.full_name, known_clients.differing(known, client)) for known, client in pairs]
    return [count] + [
        Note(
            N_("{name}: the list has another {columns} than the file. The file keeps its own; see which is right."),
            {"name": name, "columns": ", ".join(fields)},
        )
        for name, fields in contradicted
        if fields
    ]
