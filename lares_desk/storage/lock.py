"""One writer at a time: a lock beside the agency file that dies with its process."""

from __future__ import annotations

import getpass
import json
import os
import sys
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has a file open for writing, and since when (local time)."""

    user: str
    host: str
    pid: int
    since: str


class Lock:
    """The right to write one agency file, held until `release` or the end of the process.

    The lock is the operating system's, on a small file of its own: opening and closing the agency file itself would
    drop the locks that SQLite holds on it. The owner stands in the file, for people; nobody trusts it for locking.
    """

    def __init__(self, path: Path, handle: int) -> None:
        """Keep the open `handle` on the lock file at `path`."""
        self._path = path
        self._handle = handle

    @classmethod
    def acquire(cls, agency_file: Path, now: datetime) -> Lock | Owner:
        """Take the lock of a resolved path, or say who has it; OSError where no lock file can be made."""
        path = lock_path(agency_file)
        while True:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            if not _try_lock(handle):
                owner = _read_owner(handle)
                os.close(handle)
                return owner
            if _is_same_file(handle, path):
                break
            os.close(handle)
        lock = cls(path, handle)
        try:
            _write_owner(handle, Owner(user_name(), _host_name(), os.getpid(), now.strftime("%Y-%m-%d %H:%M")))
        except OSError:
            lock.release()
            raise
        return lock

    def release(self) -> None:
        """Give the lock back and take its file away."""
        if self._handle < 0:
            return
        if sys.platform != "win32":
            # Only while the lock is held may its file go: nobody can be waiting behind another one.
            self._path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = -1


def _host_name() -> str:
    return os.uname().nodename if sys.platform != "win32" else os.environ.get("COMPUTERNAME", "?")


def user_name() -> str:
    """Return who sits at this computer, "?" where the system does not know."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        # A container may run under a number that has no name.
        return "?"


def lock_path(agency_file: Path) -> Path:
    """Return where the lock of an agency file lies."""
    return agency_file.with_name(agency_file.name + ".lock")


def _write_owner(handle: int, owner: Owner) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    # Windows locks byte 0, and nobody else may read it there: the text starts behind it.
    os.write(handle, b" " + json.dumps(asdict(owner)).encode())


def _try_lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _is_same_file(handle: int, path: Path) -> bool:
    """Tell whether the locked handle is still the file that others will find at `path`."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _read_owner(handle: int) -> Owner:
    try:
        os.lseek(handle, 1, os.SEEK_SET)
        return Owner(**json.loads(os.read(handle, 4096)))
    except (OSError, ValueError, TypeError):
        # The owner has taken the lock this very moment and has not written yet.
        return Owner("?", "?", 0, "")
