"""How the program is on this computer: versions, folders, fonts, and where a file lies."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from lares_desk import __version__, paths
from lares_desk.services import disks
from lares_desk.storage.connection import engine_version

_LIBRARIES = ("PySide6-Essentials", "shiboken6", "reportlab", "pypdfium2", "babel", "phonenumbers")


def program() -> list[str]:
    """Return lines on versions, folders and fonts; nothing is loaded for it."""
    fonts = sorted(font.name for font in (paths.resources() / "fonts").glob("*.ttf"))
    return [
        f"Lares Desk {__version__}",
        f"Python {platform.python_version()} on {platform.system()} {platform.release()}",
        f"SQLite {engine_version()}",
        *(f"{library} {_version(library)}" for library in _LIBRARIES),
        f"Resources: {paths.resources()}",
        f"Settings: {paths.settings_file()}",
        f"Logs: {paths.log_folder()}",
        f"Fonts: {', '.join(fonts) or 'none'}",
    ]


def place(file: Path) -> list[str]:
    """Return lines on where a file lies, and what speaks against it."""
    path = Path(os.path.realpath(file.expanduser()))
    return [f"File: {path}", f"File system: {disks.file_system(path) or 'unknown'}", *disks.warnings(path)]


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "missing"
