"""An open agency file with its clock and its user: what every service works on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from lares_desk.domain.changes import Changes
from lares_desk.errors import N_, FileRefused
from lares_desk.storage import agency_file, checks
from lares_desk.storage.agency_file import AgencyFile, Transaction
from lares_desk.storage.connection import Connection
from lares_desk.storage.lock import user_name
from lares_desk.storage.undo import newest_action

if TYPE_CHECKING:
    from lares_desk.domain.reference import OwnWording, Reference

T = TypeVar("T")


class Clock(Protocol):
    """The time in Cusco, given from outside so that nothing below reads it."""

    def today(self) -> date:
        """Return today's date."""
        ...

    def now(self) -> datetime:
        """Return the time with its zone."""
        ...


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What an action made, what it changed, and its name for people."""

    value: T
    changes: Changes
    action: str


class Session:
    """One open agency file; services read it through `db` and write in `transaction`."""

    def __init__(self, file: AgencyFile, clock: Clock, who: str) -> None:
        """Serve the open `file` to `who`."""
        self._file = file
        self.clock = clock
        self.who = who
        # Nobody takes back by a key what was done before they opened the file.
        self.since = newest_action(file.db)
        self._worded: tuple[int, tuple[OwnWording, ...], Reference] | None = None

    @property
    def db(self) -> Connection:
        """The connection for repositories; screens never touch it."""
        return self._file.db

    @property
    def path(self) -> Path:
        """The resolved path of the agency file."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """Whether this window may only read."""
        return self._file.read_only

    @cached_property
    def is_sample(self) -> bool:
        """Whether this is the sample season, made to be tried out."""
        return self._file.meta("sample") == "1"

    @property
    def reference(self) -> Reference:
        """Climate, packing rules and sentences, in the agency's own wording; read anew when anything has changed."""
        # The window opens without it: only advice and papers read it.
        from lares_desk.domain.own_wording import applied  # noqa: PLC0415
        from lares_desk.services.reference_data import load_reference  # noqa: PLC0415
        from lares_desk.storage.own_wordings import all_wordings  # noqa: PLC0415

        newest = newest_action(self.db)
        if self._worded is None or self._worded[0] != newest:
            own = all_wordings(self.db)
            if self._worded is None or self._worded[1] != own:
                self._worded = (newest, own, applied(load_reference(), own))
            else:
                self._worded = (newest, own, self._worded[2])
        return self._worded[2]

    @contextmanager
    def transaction(self, action: str, *, undoable: bool = True, undoes: int | None = None) -> Iterator[Transaction]:
        """Write everything inside or nothing, under one named action; undo leaves out what is not `undoable`."""
        with self._file.transaction(action, undoable=undoable, undoes=undoes) as work:
            yield work

    @contextmanager
    def worker(self) -> Iterator[Session]:
        """Serve the same open file on the calling thread, over a connection of its own."""
        with self._file.on_own_connection() as file:
            yield Session(file, self.clock, self.who)

    @contextmanager
    def together(self, action: str) -> Iterator[tuple[Session, Transaction]]:
        """Let all services that are called with the session given write in one transaction, under one named action."""
        with self._file.transaction(action) as work:
            yield _Together(self._file, self.clock, self.who, work), work

    @cached_property
    def file_mark(self) -> str:
        """What tells this file from every other one, wherever it is moved: the moment when it was made."""
        return self._file.meta("created_at")

    def mark_as_sample(self) -> None:
        """Say in the file that its season is invented."""
        with self._file.transaction("") as work:
            agency_file.write_meta(work.db, {"sample": "1"})

    def close(self) -> None:
        """Close the file and give its lock back."""
        self._file.close()


class _Together(Session):
    """A session inside a transaction: what services write in it is part of that one."""

    def __init__(self, file: AgencyFile, clock: Clock, who: str, work: Transaction) -> None:
        super().__init__(file, clock, who)
        self._work = work

    @contextmanager
    def transaction(self, action: str, *, undoable: bool = True, undoes: int | None = None) -> Iterator[Transaction]:
        """Write into the transaction that is open, under its name."""
        del action, undoable, undoes
        yield self._work


def this_user() -> str:
    """Return the name of whoever sits at this computer."""
    return user_name()


def open_session(path: Path, clock: Clock, who: str, *, read_only: bool = False, thorough: bool = True) -> Session:
    """Open an agency file; see `storage.agency_file.open_file` for what is refused and what `thorough` looks at."""
    file = agency_file.open_file(path, who=who, now=clock.now, read_only=read_only, thorough=thorough)
    return Session(file, clock, who)


def look_through(path: Path) -> None:
    """Read the whole of an open file, on any thread; FileRefused where it is damaged, and it had better be closed."""
    try:
        checks.look_through(path)
    except FileRefused as error:
        raise FileRefused(
            N_("{name} is damaged. It has been closed, so that nothing more is written into it; open a backup of it."),
            name=path.name,
        ) from error


def create_session(path: Path, clock: Clock, who: str, fill: Callable[[Session], None]) -> Session:
    """Make a new agency file with the records that `fill` writes through services, and open it."""

    def fill_file(file: AgencyFile) -> None:
        fill(Session(file, clock, who))

    return Session(agency_file.create_file(path, who=who, now=clock.now, fill=fill_file), clock, who)
