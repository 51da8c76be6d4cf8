"""Files that leave the program: safe names, and written whole or not at all."""

from __future__ import annotations

import os
import tempfile
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from pathvalidate import sanitize_filename

from lares_desk.errors import N_, StorageTrouble

_NAME_BYTES = 150


def safe_name(text: str, suffix: str) -> str:
    """Return a file name for any text that every system accepts and that stays in its folder."""
    visible = "".join(char for char in text if unicodedata.category(char) not in {"Cc", "Cf", "Cs"})
    kept = sanitize_filename(" ".join(visible.split()), replacement_text="-", platform="universal").strip(" .")
    while len(kept.encode()) > _NAME_BYTES:
        kept = kept[:-1]
    return (kept.strip(" .") or "paper") + suffix


def ready_folder(folder: Path) -> Path:
    """Return the resolved folder, made if it is not there, or raise StorageTrouble."""
    try:
        folder = folder.expanduser().resolve()
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise StorageTrouble(N_("{path} is a file, not a folder. Choose a folder."), path=folder) from error
    except (OSError, RuntimeError) as error:
        raise StorageTrouble(N_("The folder {path} cannot be made: {why}."), path=folder, why=_why(error)) from error
    return folder


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that its name holds the old bytes or the new ones, never a part; StorageTrouble says why not."""
    write_all({path: content})


def write_all(files: Mapping[Path, bytes]) -> None:
    """Write files, all or none: every one stands whole beside its name before the first takes its name."""
    parts: dict[Path, Path] = {}
    path = Path()
    try:
        for path, content in files.items():
            if path.is_dir():
                raise StorageTrouble(N_("{path} is a folder. Choose another name."), path=path)
            parts[path] = _part(path.parent)
            _fill(parts[path], content)
        for path, part in parts.items():
            part.replace(path)
    except OSError as error:
        raise StorageTrouble(
            N_("{name} could not be written in {folder}: {why}. Nothing was left half-written."),
            name=path.name, folder=path.parent, why=_why(error),
        ) from error  # fmt: skip
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


def _part(folder: Path) -> Path:
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=folder)
    os.close(handle)
    return Path(name)


def _fill(part: Path, content: bytes) -> None:
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _why(error: Exception) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
