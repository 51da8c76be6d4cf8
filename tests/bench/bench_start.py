"""How long the desk takes from process start to a usable window on the sample, against a bare window of the toolkit.

Both are whole processes, started in turns; each prints the moment when its window has been painted and its event loop
is idle. Run it by hand:

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
        taken(BARE)
        taken(DESK, sample)
        bare, desk = [], []
        for _ in range(rounds):
            bare.append(taken(BARE))
            desk.append(taken(DESK, sample))
    first, second = statistics.median(bare), statistics.median(desk)
    print(f"bare window {first:.0f} ms, desk on the sample {second:.0f} ms, ratio {second / first:.2f}")  # noqa: T201


if __name__ == "__main__":
    main()
