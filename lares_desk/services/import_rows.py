"""The lines of a list as travellers: read by the columns that are said to hold what, every fault of a line named."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from lares_desk.domain import validation
from lares_desk.domain.language import Language
from lares_desk.domain.people import Client, Sex, Traveller
from lares_desk.errors import N_, InvalidInput, LaresError, Refused
from lares_desk.exchange import cells
from lares_desk.exchange.dates import ReadDate, read_date
from lares_desk.exchange.list_columns import ARRIVAL, FULL_NAME
from lares_desk.exchange.raw_table import Cell, Line, RawTable
from lares_desk.services.clients import validated
from lares_desk.services.session import Session
from lares_desk.services.working import Report

T = TypeVar("T")
TEXTS = ("passport", "email", "phone", "diet", "medical", "emergency_name", "emergency_phone", "insurer",
         "insurance_policy", "insurance_phone", "notes")  # fmt: skip
DATES = ("birth_date", "passport_expires", "insurance_until", ARRIVAL)


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What each column holds (None: left out), whether dates have the month first, the language of new clients.

    `start` is the first day of the trek that the list is for, which nobody may miss.
    """

    fields: tuple[str | None, ...]
    month_first: bool = False
    language: Language = "en"
    start: date | None = None


@dataclass(frozen=True, slots=True)
class Twin:
    """Who a line of the list may be: a `client` of the agency, or of an earlier `line` (0: of the agency).

    `differs` names the fields in which the list says something else.
    """

    client: Client
    line: int
    is_certain: bool
    differs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One line of the list: a traveller, or what keeps it from being one; `cells` is what stands in it by field."""

    line: int
    cells: Mapping[str, str]
    traveller: Traveller | None
    errors: tuple[LaresError, ...] = ()
    twin: Twin | None = None

    @property
    def problems(self) -> tuple[str, ...]:
        """Return the English sentences of the errors, with the column that each is about."""
        return tuple(
            f"{error.field}: {error}" if isinstance(error, InvalidInput) else str(error) for error in self.errors
        )

    def error_in(self, field: str) -> LaresError | None:
        """Return what is wrong with one cell, or None."""
        return next((each for each in self.errors if isinstance(each, InvalidInput) and each.field == field), None)


def read_rows(session: Session, table: RawTable, plan: ImportPlan, report: Report) -> Iterator[ImportRow]:
    """Read every line of a table."""
    for number, line in enumerate(table.lines):
        report(number, len(table.lines))
        yield _row(session, line, plan)


def _row(session: Session, line: Line, plan: ImportPlan) -> ImportRow:
    found = {field: cell for field, cell in zip(plan.fields, line.cells, strict=False) if field}
    shown = {field: str(cell) for field, cell in found.items() if cell}
    misfit = _misfit(line, len(plan.fields))
    if misfit:
        return ImportRow(line.number, shown, None, (misfit,))
    reader = _CellReader(found, plan)
    arrival = reader.arrival()
    client = reader.client()
    client = _checked(session, client, reader.errors)
    errors = tuple(reader.errors)
    return ImportRow(line.number, shown, None if errors else Traveller(client, arrival_on=arrival), errors)


def _misfit(line: Line, width: int) -> LaresError | None:
    filled = len(line.cells)
    while filled > width and not line.cells[filled - 1]:
        filled -= 1
    if filled == width:
        return None
    return Refused(
        N_("The line has {found} cells, the header {width}. Put cells with a separator in quotation marks."),
        found=filled, width=width,
    )  # fmt: skip


def _checked(session: Session, client: Client, errors: list[LaresError]) -> Client:
    """Return the client as the file keeps it, and add what is wrong with the fields to `errors`, every one once."""
    known = {error.field for error in errors if isinstance(error, InvalidInput)}
    if not client.surname:
        # Its own sentence says so; the other fields are looked at all the same.
        client = replace(client, surname="?")
    while True:
        try:
            return validated(session, client)
        except InvalidInput as error:
            if error.field not in known:
                errors.append(error)
            blank = "?" if error.field == "surname" else _BLANK.get(error.field, "")
            if getattr(client, error.field) == blank:
                return client
            client = replace(client, **{error.field: blank})  # type: ignore[arg-type]  # the field's own blank


_BLANK = {"birth_date": None, "passport_expires": None, "insurance_until": None, "insurance_altitude_m": None}


class _CellReader:
    """Reads the cells of one line and gathers every fault, not only the first."""

    def __init__(self, values: Mapping[str, Cell], plan: ImportPlan) -> None:
        self._values = values
        self._plan = plan
        self.errors: list[LaresError] = []

    def client(self) -> Client:
        """Return the person in the line, not validated yet."""
        surname, given_names = self._names()
        return Client(
            surname=surname,
            given_names=given_names,
            nationality=self._read(cells.read_country, "nationality", ""),
            birth_date=self._date("birth_date"),
            sex=self._read(cells.read_sex, "sex", Sex.UNKNOWN),
            language=self._language(),
            passport_expires=self._date("passport_expires"),
            insurance_until=self._date("insurance_until"),
            insurance_altitude_m=self._read(cells.read_metres, "insurance_altitude_m", None),
            passport=self._read(cells.read_passport, "passport", ""),
            **{field: self._text(field) for field in TEXTS if field != "passport"},  # type: ignore[arg-type]
        )

    def arrival(self) -> date | None:
        """Return the day of arrival in Cusco."""
        found = self._date(ARRIVAL)
        if found is None:
            return None
        try:
            validation.departure_date(ARRIVAL, found)
        except InvalidInput as error:
            self.errors.append(error)
        start = self._plan.start
        if start and found > start:
            facts = {"arrival": found.isoformat(), "start": start.isoformat()}
            template = N_("{arrival} is after the start of the trek on {start}. Correct the date.")
            self.errors.append(InvalidInput(ARRIVAL, template, **facts))
        return found

    def _names(self) -> tuple[str, str]:
        if FULL_NAME in self._values:
            surname, given_names = split_name(self._text(FULL_NAME))
            field = FULL_NAME
        else:
            surname, given_names = self._text("surname"), self._text("given_names")
            field = "given_names"
        if not surname:
            self.errors.append(InvalidInput("surname", N_("The surname is missing.")))
        if not given_names:
            self.errors.append(InvalidInput(field, N_("The given names are missing.")))
        return surname, given_names

    def _language(self) -> Language:
        try:
            return cells.read_language("language", self._text("language"), self._plan.language)
        except InvalidInput as error:
            self.errors.append(error)
            return self._plan.language

    def _text(self, field: str) -> str:
        return str(self._values.get(field, ""))

    def _date(self, field: str) -> date | None:
        try:
            found: ReadDate | None = read_date(field, self._values.get(field, ""), month_first=self._plan.month_first)
        except InvalidInput as error:
            self.errors.append(error)
            return None
        return found.day if found else None

    def _read(self, reader: Callable[[str, str], T], field: str, default: T) -> T:
        try:
            return reader(field, self._text(field))
        except InvalidInput as error:
            self.errors.append(error)
            return default


def split_name(full: str) -> tuple[str, str]:
    """Return surname and given names of "Kowalska, Zofia" or "Zofia Kowalska": without a comma the last word."""
    if "," in full:
        surname, _, given_names = full.partition(",")
        return surname.strip(), given_names.strip()
    given_names, _, surname = full.strip().rpartition(" ")
    return surname, given_names.strip()
