"""The start of the window: what is taken away for its speed is still what it was thought to be."""

from __future__ import annotations

import subprocess
import sys

CHILD = """
import builtins
import PySide6.QtWidgets
assert "feature" in builtins.__import__.__name__, "the toolkit has no such hook any more: _import_plainly can go"
from lares_desk.app import _import_plainly
_import_plainly()
assert "feature" not in builtins.__import__.__name__
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
assert QLabel("words").text() == "words"
"""


def test_the_toolkit_s_hook_on_imports_is_there_and_can_be_taken_away() -> None:
    done = subprocess.run([sys.executable, "-c", CHILD], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr.replace("This plugin does not support propagateSizeHints()\n", "")) == (0, "")
