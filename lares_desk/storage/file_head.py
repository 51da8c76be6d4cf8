"""What a file says of itself before it is opened: whether it is one, whose, and of which version."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
from collections.abc import Sequence
from pathlib import Path

from lares_desk.errors import N_, FileRefused
from lares_desk.storage.migrations import Migration, is_older

APPLICATION_ID = 0x4C615265


def refuse_what_is_no_file(path: Path) -> None:
    """Look before opening: a pipe or a device would hang the program."""
    try:
        found = path.stat()
    except FileNotFoundError:
        raise FileRefused(N_("There is no file {name} in {folder}."), name=path.name, folder=path.parent) from None
    except OSError as error:
        raise FileRefused(N_("{name} cannot be read: {why}."), name=path.name, why=error.strerror) from error
    if not stat.S_ISREG(found.st_mode):
        raise FileRefused(N_("{name} is not a file but a folder or a device."), name=path.name)
    if not os.access(path, os.R_OK):
        # Looked up, not tried: closing the file would drop the locks that SQLite may hold on it.
        raise FileRefused(N_("{name} cannot be read: {why}."), name=path.name, why=os.strerror(errno.EACCES))
    if found.st_size == 0:
        raise FileRefused(N_("{name} is empty: it is not an agency file. Open a backup instead."), name=path.name)


def refuse_foreign(path: Path, newest: int) -> None:
    """Look at the header only, without locks and without a byte written."""
    application_id, version = _header(path)
    if application_id != APPLICATION_ID:
        raise FileRefused(N_("{name} belongs to another program: it is not an agency file."), name=path.name)
    if version > newest:
        raise FileRefused(
            N_("{name} was written by a newer Lares Desk (file version {version}, this one knows {newest}). Update."),
            name=path.name, version=version, newest=newest,
        )  # fmt: skip


def _header(path: Path) -> tuple[int, int]:
    """Return the application id and the version of a file."""
    db = None
    try:
        db = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
        return (
            int(db.execute("PRAGMA application_id").fetchone()[0]),
            int(db.execute("PRAGMA user_version").fetchone()[0]),
        )
    except sqlite3.Error as error:
        if path.with_name(path.name + "-journal").exists():
            # A killed writer may have left a header that does not fit the pages; opening to write puts it right.
            return _raw_header(path)
        raise FileRefused(
            N_("{name} is not an agency file of Lares Desk, or it is damaged."), name=path.name
        ) from error
    finally:
        if db is not None:
            db.close()


def _raw_header(path: Path) -> tuple[int, int]:
    """Return what stands at bytes 68 and 60 (sqlite.org/fileformat2.html, 1.3), no id where it is no such file."""
    with path.open("rb") as file:
        header = file.read(100)
    is_database = len(header) == 100 and header.startswith(b"SQLite format 3\0")
    return int.from_bytes(header[68:72]) if is_database else 0, int.from_bytes(header[60:64])


def refuse_older(db: sqlite3.Connection, path: Path, steps: Sequence[Migration]) -> None:
    """Refuse to read a file that lacks what this version keeps: only who may write it can bring it up to date."""
    if is_older(db, steps):
        raise FileRefused(
            N_("{name} comes from an older Lares Desk and must be brought up to date before it can be read. "
               "Open it once in the window, with leave to change it (a backup is kept beside it); or copy it to a "
               "folder of your own and open the copy there."),
            name=path.name,
        )  # fmt: skip
