"""Where things are: the resources that travel with the program, and the user's own folders."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("lares-desk", appauthor=False)


@cache
def resources() -> Path:
    """Return the folder of fonts, icons, translations and reference data.

    In a wheel it lies inside the package; in a checkout and an editable install, beside it.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"no resources folder in {package} or beside it: the installation is incomplete")


def log_folder() -> Path:
    """Return the user's folder for log files."""
    return Path(_DIRS.user_log_dir)


def settings_file() -> Path:
    """Return the file that keeps window geometry, language and recent files."""
    return Path(_DIRS.user_config_dir) / "lares-desk.ini"


def documents_folder() -> Path:
    """Return the folder that file dialogs start in."""
    return Path(_DIRS.user_documents_dir)
