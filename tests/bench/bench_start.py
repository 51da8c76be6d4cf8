"""How long the desk takes from process start to a usable window on the sample, against a bare window of the toolkit.

All are whole processes, started in turns, that end when their window has been painted and their event loop is idle.
The second baseline is the least window with a list and a menu: it pays for the toolkit's own names, which a label
does not touch and no real window can do without. Run it by hand:

    python tests/bench/bench_start.py [ROUNDS]
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

STAMP = """
import time
def stamp():
    app.processEvents()
    print(time.monotonic(), flush=True)
    app.quit()
"""
BARE = (
    STAMP
    + """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, stamp)
app.exec()
"""
)
LISTED = (
    STAMP
    + """
import sqlite3, sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow, QTableView
app = QApplication(sys.argv)
window = QMainWindow()
window.menuBar().addMenu("File").addAction("Quit")
model = QStandardItemModel(24, 6)
for row in range(24):
    for column in range(6):
        model.setItem(row, column, QStandardItem(str(row)))
table = QTableView()
table.setModel(model)
table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
window.setCentralWidget(table)
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, stamp)
app.exec()
"""
)
DESK = (
    STAMP
    + """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from lares_desk import app as desk
real = desk.build
def build(settings):
    global app
    app, window = real(settings)
    QTimer.singleShot(0, stamp)
    return app, window
desk.build = build
from lares_desk.cli import main
main([sys.argv[1]])
"""
)
ROUNDS = 15


def taken(code: str, *arguments: str) -> float:
    """Return the milliseconds from the start of a process to its painted and idle window."""
    begin = time.monotonic()
    child = subprocess.run([sys.executable, "-c", code, *arguments], check=True, capture_output=True, text=True)
    return (float(child.stdout.split()[-1]) - begin) * 1000


def main() -> None:
    """Measure both in turns and print the medians and their ratio."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_STATE_HOME"] = folder
        sample = str(Path(folder) / "sample.lares")
        new = [sys.executable, "-m", "lares_desk.cli", "new", sample, "--sample", "--today", date.today().isoformat()]  # noqa: DTZ011
        subprocess.run(new, check=True, capture_output=True)
        runs = [(taken(BARE), taken(LISTED), taken(DESK, sample)) for _ in range(rounds + 1)][1:]
    bare, listed, desk = (statistics.median(times) for times in zip(*runs, strict=True))
    print(  # noqa: T201
        f"bare window {bare:.0f} ms, window with a list {listed:.0f} ms, desk on the sample {desk:.0f} ms: "
        f"{desk / bare:.2f} times the bare one, {desk / listed:.2f} times the listed one"
    )


if __name__ == "__main__":
    main()
