"""How the agency file is opened: pragmas, and the errors of SQLite in plain words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lares_desk.errors import N_, LaresError, StorageTrouble

# What services hand to repositories without looking inside.
Connection = sqlite3.Connection

BUSY_SECONDS = 5.0

_TROUBLES = {
    sqlite3.SQLITE_FULL: N_("The disk is full: nothing was saved. Free some space and try again."),
    sqlite3.SQLITE_IOERR: N_("The disk refused to write: nothing was saved. Check the disk and try again."),
    sqlite3.SQLITE_READONLY: N_("The file may not be written here: nothing was saved. It is open to read only."),
    sqlite3.SQLITE_BUSY: N_("Another program is using the file. Nothing was saved; try again in a moment."),
    sqlite3.SQLITE_LOCKED: N_("Another program is using the file. Nothing was saved; try again in a moment."),
    sqlite3.SQLITE_CANTOPEN: N_("The file cannot be opened. Check that it is still there and that you may read it."),
    sqlite3.SQLITE_CORRUPT: N_("The file is damaged. Nothing was saved; open a backup of it."),
}


def engine_version() -> str:
    """Return the version of SQLite."""
    return sqlite3.sqlite_version


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Open an existing file with the pragmas of the house; it is never created by accident."""
    mode = "ro" if read_only else "rw"
    with plain_errors():
        db = sqlite3.connect(f"{path.as_uri()}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None)
        db.row_factory = sqlite3.Row
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA trusted_schema = OFF")
        if not read_only:
            db.execute("PRAGMA journal_mode = DELETE")
            db.execute("PRAGMA synchronous = FULL")
            db.execute("PRAGMA secure_delete = ON")
    return db


def connect_beside(path: Path) -> sqlite3.Connection:
    """Open a file that is open already, to read it without a lock: what is being written may be seen half."""
    with plain_errors():
        return sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)


@contextmanager
def plain_errors() -> Iterator[None]:
    """Turn what the disk or another program did into `StorageTrouble`; defects of ours pass as they are."""
    try:
        yield
    except sqlite3.Error as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise trouble from error


def trouble_of(error: sqlite3.Error, *, but: int | None = None) -> LaresError | None:
    """Return the sentence for an error that is not the program's own and whose code is not `but`, or None."""
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int) or code & 0xFF == but or code & 0xFF not in _TROUBLES:
        return None
    return StorageTrouble(_TROUBLES[code & 0xFF])
