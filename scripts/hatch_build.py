"""Compile the translations while the package is built, so that a wheel carries them ready to load."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):
    """Turn each resources/i18n/*.ts into a .qm beside it."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run Qt's own lrelease from the Python that builds."""
        build_data.setdefault("artifacts", []).append("resources/i18n/*.qm")
        folder = Path(self.root) / "resources" / "i18n"
        tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or shutil.which(
            "pyside6-lrelease"
        )
        if tool is None:
            raise RuntimeError("pyside6-lrelease is missing: install PySide6-Essentials in the build environment")
        for source in sorted(folder.glob("*.ts")):
            target = source.with_suffix(".qm")
            subprocess.run([tool, "-silent", str(source), "-qm", str(target)], check=True)
