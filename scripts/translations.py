"""Bring the translation files up to date with the sentences in the code.

Run it after changing a sentence; then fill what it calls unfinished in resources/i18n/lares_desk_es.ts.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "lares_desk"
FOLDER = ROOT / "resources" / "i18n"


def error_sentences() -> list[str]:
    """Return every sentence marked with N_ below the window, where Qt's own tools do not look."""
    found: set[str] = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "N_":
                value = ast.literal_eval(node.args[0])
                found.add(value)
    return sorted(found)


def update(folder: Path) -> None:
    """Bring the .ts files in `folder` up to date; what is translated stays, what the code lost goes.

    English is the language of the code: its file holds the plural forms alone.
    """
    tool = str(Path(sys.executable).with_name("pyside6-lupdate"))
    with tempfile.TemporaryDirectory() as scratch:
        marked = Path(scratch) / "errors.py"
        calls = (f'QCoreApplication.translate("errors", {sentence!r})' for sentence in error_sentences())
        marked.write_text("\n".join(calls), "utf-8")
        sources = [str(file) for file in sorted((PACKAGE / "gui").rglob("*.py"))] + [
            str(PACKAGE / "app.py"),
            str(marked),
        ]
        command = [tool, *sources, "-locations", "none", "-no-obsolete", "-source-language", "en_US"]
        for language, more in (("es", []), ("en", ["-pluralonly"])):
            target = folder / f"lares_desk_{language}.ts"
            subprocess.run([*command, *more, "-target-language", language, "-ts", str(target)], check=True)


if __name__ == "__main__":
    update(FOLDER)
