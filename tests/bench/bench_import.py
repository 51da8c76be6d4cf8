"""How long an import of 20,000 clients from XLSX takes in the wizard, and how long the window stands still meanwhile.

The wizard runs as in the program: its work on the other thread, a heartbeat every 5 ms on the window's own. The
baseline, in the same run, is a bare executemany of the same values into a table without triggers, journal or index.
Run it by hand:

    python tests/bench/bench_import.py [ROWS]
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import xlsxwriter
from PySide6.QtCore import QElapsedTimer, QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from builders import agency_file
from fakes import Answers
from lares_desk.gui import theme
from lares_desk.gui.bus import ChangeBus
from lares_desk.gui.context import Context
from lares_desk.gui.import_wizard import COLUMNS, DONE, PREVIEW, ImportWizard
from lares_desk.gui.settings import UiSettings
from lares_desk.gui.tasks import TaskRunner
from lares_desk.services import clients
from lares_desk.services.import_target import ImportTarget

HEADER = [
    "Surname", "Given names", "Passport", "Nationality", "Date of birth", "Sex", "E-mail", "Phone", "Diet",
    "Medical notes", "Emergency contact", "Emergency phone", "Passport expires", "Insurer", "Insurance policy", "Notes",
]  # fmt: skip


def people(count: int) -> list[list[object]]:
    """Return invented people, no two alike."""
    born, expires = datetime(1950, 1, 1), datetime(2030, 1, 1)  # noqa: DTZ001
    return [
        [
            f"Tester {number % 4000}", f"Pat{number}", f"X{number:07}", ("Peru", "DE", "USA", "Francia")[number % 4],
            born + timedelta(days=number * 7 % 20000), "FMX"[number % 3], f"pat{number}@example.com",
            f"+51 984 {number % 1000:03} {number // 1000:03}", "vegan" if number % 5 else "",
            "asthma" if number % 9 else "", "Ann Tester", f"+44 7700 {number % 1000000:06}",
            expires + timedelta(days=number % 900), "Wide Insurance", f"P-{number}", "likes the lakes, ñandú",
        ]
        for number in range(count)
    ]  # fmt: skip


def write_workbook(path: Path, rows: list[list[object]]) -> None:
    """Write the people as an office would."""
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet, day = book.add_worksheet("Clients"), book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row(0, 0, HEADER)
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row):
                if isinstance(value, datetime):
                    sheet.write_datetime(number, column, value, day)
                else:
                    sheet.write_string(number, column, str(value))


def bare_insert(path: Path, rows: list[list[object]]) -> float:
    """Return the seconds that the values alone need to be on the disk."""
    db = sqlite3.connect(path)
    db.execute("PRAGMA synchronous = FULL")
    db.execute(f"CREATE TABLE bare ({', '.join(f'c{n} TEXT' for n in range(len(HEADER)))})")
    values = [[str(value) for value in row] for row in rows]
    start = time.perf_counter()
    with db:
        db.executemany(f"INSERT INTO bare VALUES ({', '.join('?' * len(HEADER))})", values)
    seconds = time.perf_counter() - start
    db.close()
    return seconds


class Heart:
    """Beats every 5 ms on the window's thread and remembers the longest pause between two beats."""

    def __init__(self) -> None:
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self.beat)
        self._last = 0
        self.gaps: list[float] = []

    def start(self) -> None:
        self._clock.start()
        self._last = self._clock.nsecsElapsed()
        self._timer.start()

    def beat(self) -> None:
        now = self._clock.nsecsElapsed()
        self.gaps.append((now - self._last) / 1e6)
        self._last = now

    def worst(self) -> float:
        """Return the longest pause in ms since the last question."""
        self.beat()
        gaps, self.gaps = self.gaps, []
        return max(gaps)


def until(wizard: ImportWizard, step: int) -> None:
    """Let the window live until the wizard is at a step."""
    loop, poll = QEventLoop(), QTimer()

    def look() -> None:
        if wizard.step == step and not wizard.is_busy:
            loop.quit()

    poll.timeout.connect(look)
    poll.start(1)
    loop.exec()


def main() -> None:
    rows = people(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
    app = QApplication(["bench", "-style", "fusion"])
    theme.register_fonts()
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_workbook(folder / "clients.xlsx", rows)
        bare = bare_insert(folder / "bare.db", rows)
        session = agency_file(folder)
        context = Context(
            session, bus=ChangeBus(), tasks=TaskRunner(), prompts=Answers(),
            settings=UiSettings(folder / "settings.ini"), locale=QLocale("en"),
        )  # fmt: skip
        window = QWidget()
        window.resize(1280, 800)
        window.show()
        wizard = ImportWizard(context, ImportTarget(), window)
        wizard.open()
        heart = Heart()
        heart.start()
        total = 0.0
        for label, step, go in (
            ("read", COLUMNS, lambda: wizard.file.chosen.emit(folder / "clients.xlsx")),
            ("look", PREVIEW, wizard.next.click),
            ("write", DONE, wizard.next.click),
        ):
            heart.worst()
            start = time.perf_counter()
            go()
            until(wizard, step)
            seconds = time.perf_counter() - start
            total += seconds
            print(f"{label:6} {seconds:6.2f} s   longest pause {heart.worst():5.1f} ms")  # noqa: T201
        found = len(clients.matching_ids(session, ""))
        print(  # noqa: T201
            f"import {total:6.2f} s   {found:,} clients   {total / bare:.0f} times a bare insert ({bare:.2f} s)"
        )
        context.tasks.wait()
        wizard.close()
        session.close()


if __name__ == "__main__":
    main()
