"""The agency file: one `.lares` file with everything, one writer at a time."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from lares_desk.domain.changes import Changes
from lares_desk.domain.text import clean
from lares_desk.errors import N_, FileLocked, FileRefused, ReadOnly, StorageTrouble
from lares_desk.storage.checks import refuse_damaged
from lares_desk.storage.connection import connect, plain_errors
from lares_desk.storage.file_head import APPLICATION_ID, refuse_foreign, refuse_older, refuse_what_is_no_file
from lares_desk.storage.journal import begin_action, end_action
from lares_desk.storage.lock import Lock, Owner
from lares_desk.storage.migrations import Migration, is_older, known_migrations, migrate
from lares_desk.storage.search import keep_in_step

SUFFIX = ".lares"
MIN_READER_VERSION = 1


class Transaction:
    """A write in progress; `changes` is filled when it has been committed."""

    def __init__(self, db: sqlite3.Connection) -> None:
        """Give the repositories the connection `db`."""
        self.db = db
        self.changes = Changes()


class AgencyFile:
    """An open agency file: read through `db`, write in `transaction`."""

    def __init__(
        self, path: Path, db: sqlite3.Connection, lock: Lock | None, who: str, now: Callable[[], datetime]
    ) -> None:
        """Keep what `open_file` and `create_file` have made; without a lock the file is read only."""
        self.path = path
        self.db = db
        self._lock = lock
        self._who = who
        self.now = now

    @property
    def read_only(self) -> bool:
        """Tell whether this window may not write."""
        return self._lock is None

    @contextmanager
    def transaction(self, action: str, *, undoable: bool = True, undoes: int | None = None) -> Iterator[Transaction]:
        """Write everything inside or nothing: any exception rolls back and goes on to the caller.

        Undo leaves out what is not `undoable`; `undoes` is the id of the action that this one takes back.
        """
        if self.read_only:
            raise ReadOnly(N_("{name} is open to read only, so it cannot be changed."), name=self.path.name)
        work = Transaction(self.db)
        with plain_errors():
            self.db.execute("BEGIN IMMEDIATE")
            try:
                at = self.now().isoformat(timespec="seconds")
                action_id = begin_action(self.db, at, self._who, action, undoable=undoable, undoes=undoes)
                yield work
                changes = end_action(self.db, action_id)
                keep_in_step(self.db, action_id)
                self.db.execute("COMMIT")
            except BaseException:
                # A full disk has rolled back by itself.
                if self.db.in_transaction:
                    self.db.execute("ROLLBACK")
                raise
        work.changes = changes

    @contextmanager
    def on_own_connection(self) -> Iterator[AgencyFile]:
        """Give the same open file over a connection of the calling thread's own; the lock stays where it is.

        What it writes stays in memory until the commit, so that nobody who reads meanwhile has to wait for it.
        """
        db = connect(self.path, read_only=self.read_only)
        try:
            db.execute("PRAGMA cache_spill = OFF")
            db.execute("PRAGMA temp_store = MEMORY")
            yield AgencyFile(self.path, db, self._lock, self._who, self.now)
        finally:
            db.close()

    def close(self) -> None:
        """Close the file and give the lock back; a second call does nothing."""
        self.db.close()
        if self._lock is not None:
            self._lock.release()

    def meta(self, key: str) -> str:
        """Return a fact about the file itself, empty where it has none."""
        row = self.db.execute("SELECT value FROM meta WHERE key = :key", {"key": key}).fetchone()
        return str(row["value"]) if row else ""


def open_file(
    path: Path,
    *,
    who: str,
    now: Callable[[], datetime],
    read_only: bool = False,
    thorough: bool = True,
    migrations: Sequence[Migration] | None = None,
) -> AgencyFile:
    """Open an existing agency file; FileRefused leaves it byte for byte as it was, FileLocked says who has it.

    Unless `thorough`, only its head is looked at: whoever opens it calls `checks.look_through` soon. A file of an older
    version is about to be changed and always looked at whole.
    """
    steps = known_migrations() if migrations is None else migrations
    path = _resolved(path)
    refuse_what_is_no_file(path)
    lock = None if read_only else _lock(path, now())
    try:
        refuse_foreign(path, newest=steps[-1].version)
        db = connect(path, read_only=lock is None)
        try:
            refuse_damaged(db, path, thorough=thorough or is_older(db, steps))
            if lock is not None:
                migrate(db, path, steps)
            else:
                refuse_older(db, path, steps)
        except BaseException:
            db.close()
            raise
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    return AgencyFile(path, db, lock, who, now)


def create_file(path: Path, *, who: str, now: Callable[[], datetime], fill: Callable[[AgencyFile], None]) -> AgencyFile:
    """Make a new agency file and let `fill` write its first records; it appears under its name only when whole."""
    path = _resolved(path)
    _refuse_taken(path)
    if not path.parent.is_dir():
        raise FileRefused(N_("There is no folder {folder}."), folder=path.parent)
    lock = _lock_new(path, now())
    try:
        # Whoever held the lock before may have made it.
        _refuse_taken(path)
        part = _empty_part(path)
        try:
            _fill_part(part, AgencyFile(path, connect(part, read_only=False), lock, who, now), fill)
            _give_name(part, path)
        finally:
            part.unlink(missing_ok=True)
        return AgencyFile(path, connect(path, read_only=False), lock, who, now)
    except BaseException:
        lock.release()
        raise


def _fill_part(part: Path, file: AgencyFile, fill: Callable[[AgencyFile], None]) -> None:
    try:
        with plain_errors():
            file.db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(file.db, part, known_migrations())
            write_meta(
                file.db,
                {
                    "created_at": file.now().isoformat(timespec="seconds"),
                    "min_reader_version": str(MIN_READER_VERSION),
                },
            )
        fill(file)
    finally:
        file.db.close()


def write_meta(db: sqlite3.Connection, facts: Mapping[str, str]) -> None:
    """Write facts about the file itself."""
    for key, value in facts.items():
        db.execute("INSERT INTO meta (key, value) VALUES (:key, :value)", {"key": key, "value": value})


def _resolved(path: Path) -> Path:
    """Follow symbolic links, so that two names of one file meet at one lock."""
    try:
        return path.expanduser().resolve()
    except ValueError as error:
        raise FileRefused(N_("{name} is no name for a file. Choose another name."), name=clean(path.name)) from error
    except (OSError, RuntimeError) as error:
        raise FileRefused(N_("{name} leads nowhere: its links go in a circle."), name=path.name) from error


def _lock(path: Path, now: datetime) -> Lock | None:
    try:
        lock = Lock.acquire(path, now)
    except OSError:
        # A folder that may not be written: the file can still be read.
        return None
    if isinstance(lock, Owner):
        raise _locked(path, lock)
    if not os.access(path, os.W_OK) and path.exists():
        lock.release()
        return None
    return lock


def _locked(path: Path, owner: Owner) -> FileLocked:
    return FileLocked(
        N_("{name} is open already: {user} on {host} has had it since {since}. You may open it to read."),
        name=path.name, user=owner.user, host=owner.host, since=owner.since,
    )  # fmt: skip


def _lock_new(path: Path, now: datetime) -> Lock:
    """Take the lock of a file that is to be made: nobody else makes it meanwhile."""
    try:
        lock = Lock.acquire(path, now)
    except OSError as error:
        raise _no_room(path, error) from error
    if isinstance(lock, Owner):
        raise _locked(path, lock)
    return lock


def _refuse_taken(path: Path) -> None:
    try:
        is_taken = path.exists()
    except OSError as error:
        raise _no_room(path, error) from error
    if is_taken:
        raise _taken(path)


def _taken(path: Path) -> FileRefused:
    return FileRefused(N_("{name} is already there. Choose another name."), name=path.name)


def _empty_part(path: Path) -> Path:
    """Make the empty file that becomes `path` when it is whole; what a killed program left of it goes."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        raise _no_room(path, error) from error
    return part


def _give_name(part: Path, path: Path) -> None:
    """Let the whole file appear under its name, unless another program has put one there."""
    try:
        os.link(part, path)
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError:
        # Memory sticks and some shares know no second name for a file.
        _refuse_taken(path)
        part.replace(path)


def _no_room(path: Path, error: OSError) -> StorageTrouble:
    return StorageTrouble(
        N_("{name} cannot be made in {folder}: {why}."), name=path.name, folder=path.parent, why=error.strerror
    )
