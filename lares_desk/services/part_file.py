"""A file written a piece at a time: its name holds the old bytes or the whole new ones, never a part."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lares_desk.errors import N_, StorageTrouble


class PartFile:
    """A hidden file beside `name`, in a hidden folder of its own where helpers may put theirs too."""

    def __init__(self, name: Path) -> None:
        """Make room beside the name; StorageTrouble says why there is none."""
        self._name = name
        self._folder: Path | None = None
        with self.or_nothing():
            if name.is_dir():
                raise StorageTrouble(N_("{path} is a folder. Choose another name."), path=name)
            self._folder = Path(tempfile.mkdtemp(prefix=".", suffix=".part", dir=name.parent))

    @property
    def path(self) -> Path:
        """Where the file grows."""
        if self._folder is None:
            raise FileNotFoundError(self._name)
        return self._folder / "whole"

    @contextmanager
    def or_nothing(self) -> Iterator[None]:
        """Leave nothing of the file behind where anything fails inside; StorageTrouble says what the disk did."""
        try:
            yield
        except OSError as error:
            self.drop()
            raise StorageTrouble(
                N_("{name} could not be written in {folder}: {why}. Nothing was left half-written."),
                name=self._name.name, folder=self._name.parent, why=error.strerror or error,
            ) from error  # fmt: skip
        except BaseException:
            self.drop()
            raise

    def take_name(self) -> None:
        """Put the file on the disk for good, under its name."""
        with self.path.open("rb+") as file:
            os.fsync(file.fileno())
        self.path.replace(self._name)
        self.drop()

    def drop(self) -> None:
        """Take away what is left; a second call does nothing."""
        folder, self._folder = self._folder, None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
