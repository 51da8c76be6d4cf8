"""The project pins what it is built from, and carries its resources with it."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import version
from pathlib import Path

from lares_desk.paths import resources

ROOT = Path(__file__).resolve().parent.parent


def pinned() -> dict[str, str]:
    pairs = (line.split("==") for line in (ROOT / "constraints.txt").read_text().splitlines())
    return {_plain(name): number for name, number in pairs}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_dependency_is_pinned_to_one_version_and_no_address() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {_plain(re.match(r"[\w.-]+", each)[0]) for each in wanted}
    assert names <= set(pinned())
    assert all(re.fullmatch(r"[\w.]+", number) for number in pinned().values())


def test_qt_is_the_version_that_loses_no_references() -> None:
    assert pinned()["pyside6-essentials"] == pinned()["shiboken6"] == "6.11.3"
    assert version("PySide6-Essentials") == "6.11.3"


def test_resources_are_found_with_everything_that_travels_in_them() -> None:
    folder = resources()
    assert {"fonts", "i18n", "reference"} <= {path.name for path in folder.iterdir()}
    assert {path.suffix for path in (folder / "reference").iterdir()} == {".toml"}
