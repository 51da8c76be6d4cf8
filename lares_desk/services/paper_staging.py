"""Where a batch of papers grows: a hidden folder beside its place, which a departure leaves only when it is whole."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType

from lares_desk.errors import N_, StorageTrouble
from lares_desk.services import saving
from lares_desk.storage.lock import Lock, lock_path

_PREFIX, _SUFFIX = ".lares-", ".part"


class Staging:
    """A hidden folder inside `folder`; whatever is still in it goes at the end, after a fault or a cancel too.

    A lock in it says that its program lives: what a killed one has left is swept away by the next.
    """

    def __init__(self, folder: Path, now: datetime) -> None:
        """Make room in `folder`, which is made if it is not there; StorageTrouble says why there is none."""
        self.folder = saving.ready_folder(folder)
        self._lock: Lock | None = None
        _sweep(self.folder, now)
        with self.or_trouble():
            self._root = Path(tempfile.mkdtemp(prefix=_PREFIX, suffix=_SUFFIX, dir=self.folder))
            try:
                taken = Lock.acquire(self._root / "batch", now)
            except BaseException:
                shutil.rmtree(self._root, ignore_errors=True)
                raise
            self._lock = taken if isinstance(taken, Lock) else None

    def __enter__(self) -> Staging:
        """Serve one batch."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave nothing behind."""
        if self._lock is not None:
            self._lock.release()
        shutil.rmtree(self._root, ignore_errors=True)

    def room(self, name: str) -> Path:
        """Return a new folder for the papers that go to `name`."""
        path = self._root / name
        with self.or_trouble():
            path.mkdir()
        return path

    def publish(self, room: Path) -> Path:
        """Move a whole folder to its place and return that; papers that lie there already are replaced whole."""
        target = self.folder / room.name
        with self.or_trouble():
            if not target.exists():
                room.rename(target)
                return target
            if not target.is_dir():
                raise StorageTrouble(N_("{path} is a file, not a folder. Choose a folder."), path=target)
            papers = list(room.iterdir())
            for paper in papers:
                if (target / paper.name).is_dir():
                    raise StorageTrouble(N_("{path} is a folder. Choose another name."), path=target / paper.name)
            for paper in papers:
                paper.replace(target / paper.name)
        return target

    def or_trouble(self) -> _OrTrouble:
        """Return a context in which what the disk refuses becomes one sentence."""
        return _OrTrouble(self.folder)


class _OrTrouble:
    """Turns what the disk refuses into StorageTrouble about the folder that people know."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> None:
        """Watch what is done inside."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Say in one sentence what the disk said."""
        if isinstance(error, OSError):
            raise StorageTrouble(
                N_("The papers could not be written in {folder}: {why}. Only departures that are whole were kept."),
                folder=self._folder, why=error.strerror or error,
            ) from error  # fmt: skip


def _sweep(folder: Path, now: datetime) -> None:
    """Take away what killed batches have left in a folder; those of programs that live stay."""
    for left in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with suppress(OSError):
            if not lock_path(left / "batch").exists():
                continue
            lock = Lock.acquire(left / "batch", now)
            if isinstance(lock, Lock):
                lock.release()
                shutil.rmtree(left, ignore_errors=True)


def write_synced(path: Path, content: bytes) -> None:
    """Write a new file, for this user's eyes only, that is on the disk for good when this returns."""
    with open(path, "xb", opener=_private) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)
