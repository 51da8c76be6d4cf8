"""What the program remembers of a person's screen: never anything of the agency."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path
from typing import Any
from zlib import crc32

from PySide6.QtCore import QByteArray, QSettings

RECENT_LIMIT = 8
SCHEMES = ("system", "light", "dark")
TEXT_SIZES = (90, 100, 115, 130, 150)  # per cent


class UiSettings:
    """Scheme, language, recent files, folders and window shapes, in one ini file; a broken file means defaults."""

    def __init__(self, file: Path) -> None:
        """Read and write `file`."""
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def scheme(self) -> str:
        """Return "system", "light" or "dark"."""
        kept = self._text("view/scheme")
        return kept if kept in SCHEMES else "system"

    @scheme.setter
    def scheme(self, value: str) -> None:
        self._store.setValue("view/scheme", value)

    @property
    def language(self) -> str:
        """Return "en", "es", or an empty text for the system's language."""
        kept = self._text("view/language")
        return kept if kept in {"en", "es"} else ""

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("view/language", value)

    @property
    def text_size(self) -> int:
        """Return how large texts are, in per cent of the usual size."""
        kept = self._text("view/text_size")
        return int(kept) if kept in map(str, TEXT_SIZES) else 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._store.setValue("view/text_size", str(percent))

    def recent(self) -> list[Path]:
        """Return the agency files opened last, newest first."""
        kept = self._text("files/recent")
        return [Path(line) for line in kept.split("\n") if line]

    def add_recent(self, path: Path, today: date) -> None:
        """Put a file that is opened today on top of the recent ones."""
        self.memory(path).set("opened", today.isoformat())
        paths = [path, *(other for other in self.recent() if other != path)][:RECENT_LIMIT]
        self._store.setValue("files/recent", "\n".join(map(str, paths)))

    def drop_recent(self, path: Path) -> None:
        """Take a file off the recent ones."""
        self._store.setValue("files/recent", "\n".join(str(other) for other in self.recent() if other != path))

    def opened_on(self, path: Path) -> date | None:
        """Return the day on which a recent file was opened last, or None where nobody has written it down."""
        try:
            return date.fromisoformat(str(self.memory(path).get("opened", "")))
        except ValueError:
            return None

    def folder(self, purpose: str, default: Path) -> Path:
        """Return the folder used last for `purpose` if it is still there, else `default`."""
        kept = self._text(f"folders/{purpose}")
        # os.path says no, without an error, to a name that no system allows.
        return Path(kept) if kept and os.path.isdir(kept) else default  # noqa: PTH112

    def set_folder(self, purpose: str, folder: Path) -> None:
        """Remember a folder."""
        self._store.setValue(f"folders/{purpose}", str(folder))

    def shape(self, name: str) -> QByteArray:
        """Return the kept state of a window or splitter, empty where there is none."""
        kept = self._store.value(f"shapes/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def set_shape(self, name: str, state: QByteArray) -> None:
        """Remember the state of a window or splitter."""
        self._store.setValue(f"shapes/{name}", state)

    def memory(self, file: Path) -> FileMemory:
        """Return what is remembered of the screen for one agency file."""
        return FileMemory(self._store, file)

    def sync(self) -> None:
        """Write everything down."""
        self._store.sync()

    def _text(self, key: str) -> str:
        kept = self._store.value(key, "")
        return kept if isinstance(kept, str) else ""


class FileMemory:
    """What one agency file's pages looked like last: columns, sorting, filters, splitters, the last record."""

    def __init__(self, store: QSettings, file: Path) -> None:
        """Keep everything of `file` under a name of its own; the file's own name is not written down twice."""
        self._store = store
        name = str(file).encode("utf-8", "surrogateescape")
        # Told apart from a few others, nothing more: hashlib would load OpenSSL on the way to the first window.
        self._group = f"desk-{crc32(name):08x}{crc32(name[::-1]):08x}"

    def get(self, key: str, default: Any) -> Any:  # noqa: ANN401  (whatever JSON can say)
        """Return what was kept under `key`, or `default` where nothing was or it is of another kind."""
        try:
            kept = json.loads(str(self._store.value(f"{self._group}/{key}", "null")))
        except ValueError:
            return default
        return kept if isinstance(kept, type(default)) else default

    def set(self, key: str, value: Any) -> None:  # noqa: ANN401
        """Keep a text, number, truth, list or dictionary under `key`."""
        self._store.setValue(f"{self._group}/{key}", json.dumps(value))
