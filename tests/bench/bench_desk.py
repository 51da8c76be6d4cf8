"""How the desk feels on twenty years of an agency: the numbers of a person's every move, against those of the sample.

The big file has 20,000 departures, 200,000 clients and 300,000 travellers. Starts are whole processes in turns; the
moves are made in one process per file, each timed until its picture is painted. Run it by hand:

    python tests/bench/bench_desk.py [ROUNDS]
"""

from __future__ import annotations

import gc
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from importlib.util import find_spec
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parent)]

from bench_start import DESK, taken  # noqa: E402
from PySide6.QtCore import QEvent, Qt  # noqa: E402
from PySide6.QtGui import QAction, QKeyEvent  # noqa: E402

from big_file import cached  # noqa: E402
from lares_desk import app as desk  # noqa: E402
from lares_desk.services import clients  # noqa: E402

ROUNDS = 7
TYPED = ("quispe mamani", "nguyen thi", "4567", "zofia kow", "traveller1999", "garcia", "zhang wei", "maria", "王")
FRAMES = 200


class Moves:
    """One window over one file, and the stop watch."""

    def __init__(self, file: Path, settings: Path) -> None:
        """Open the file and wait until nothing is left to do."""
        gc.disable()
        self.app, self.window = desk.build(settings)
        sys.excepthook = _give_up
        self.window.show()
        self.window.open_path(file)
        self.rest()
        gc.enable()
        self.start_mb = _memory_mb()
        desk.settle(self.window)
        self.rest()

    @property
    def page(self) -> object:
        """The page that is shown."""
        return self.window.workspace.page

    def rest(self) -> float:
        """Run the event loop until it is idle; return the longest time in which it could not have painted, in ms."""
        longest, quiet = 0.0, 0
        while quiet < 20:
            begin = time.perf_counter()
            self.app.processEvents()
            passed = (time.perf_counter() - begin) * 1000
            longest = max(longest, passed)
            quiet = quiet + 1 if passed < 0.1 else 0
            if passed < 0.1:
                time.sleep(0.005)
        return longest

    def timed(self, move: Callable[[], object]) -> float:
        """Return the milliseconds from a move to its picture: what was posted is done, layouts and paints too.

        They are those in which this program worked: other programs on the machine are not its fault, and it waits for
        nothing itself but for the disk to take a commit.
        """
        begin = time.thread_time()
        move()
        self.app.sendPostedEvents()
        return (time.thread_time() - begin) * 1000

    def pages(self) -> dict[str, list[float]]:
        """Return for each page how long the first switch to it took, and the next ones."""
        found: dict[str, list[float]] = {}
        for _round in range(4):
            for action in self._actions():
                found.setdefault(action.objectName(), []).append(self.timed(action.trigger))
                self.rest()
        return found

    def _actions(self) -> list[QAction]:
        """Return the ways to the pages that there are."""
        actions = self.window.workspace.page_actions
        return [each for each in actions if find_spec(f"lares_desk.gui.{each.objectName()}_page")]

    def go(self, name: str) -> bool:
        """Show a page by name; say whether there is one."""
        for action in self._actions():
            if action.objectName() == name:
                action.trigger()
                self.rest()
                return True
        return False

    def scrolled(self) -> list[float]:
        """Return the times of frames: by a row, by a page, and jumps."""
        bar = self.page.shown_table().verticalScrollBar()
        bar.setValue(0)
        self.rest()
        steps = [30] * (FRAMES // 2) + [bar.pageStep()] * (FRAMES // 4)
        jumps = [bar.maximum() * each // (FRAMES // 4) for each in range(FRAMES // 4)]
        times = [self.timed(lambda step=step: bar.setValue(bar.value() + step)) for step in steps]
        return times + [self.timed(lambda to=to: bar.setValue(to)) for to in jumps]

    def typed(self) -> tuple[list[float], float]:
        """Return the times of keystrokes in the search, and the longest gap while the rest of a list comes in."""
        line = self.page.list.search.focusProxy()
        times, longest = [], 0.0
        for text in TYPED:
            for char in text:
                key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char)
                times.append(self.timed(lambda key=key: self.app.sendEvent(line, key)))
                longest = max(longest, self.rest())
            self.timed(self.page.list.search.clear)
            self.rest()
        return times, longest

    def sorted_by_columns(self) -> list[float]:
        """Return the times of clicks on every header that sorts."""
        table = self.page.shown_table()
        times = []
        for section, column in enumerate(table.model().columns):
            for _way in range(2 if column.sort else 0):
                times.append(self.timed(lambda section=section: table.horizontalHeader().sectionClicked.emit(section)))
                self.rest()
        table.horizontalHeader().sectionClicked.emit(0)
        self.rest()
        return times

    def committed(self) -> tuple[list[float], float]:
        """Return the times of saving one field of a client while the list of clients is shown."""
        context = self.window.workspace.context
        some = clients.matching_ids(context.session, "")
        times, longest = [], 0.0
        for number, client_id in enumerate(list(some)[:: max(len(list(some)) // 40, 1)][:40]):
            client = clients.get(context.session, client_id)
            changed = replace(client, surname=f"{client.surname} B") if number % 2 else replace(client, diet="vegan")
            times.append(self.timed(lambda changed=changed: context.perform(clients.save, changed)))
            longest = max(longest, self.rest())
        return times, longest

    def everything(self) -> dict[str, object]:
        """Return every number of this file."""
        found: dict[str, object] = {"pages": self.pages()}
        for name in ("departures", "bookings", "clients"):
            if self.go(name):
                found[f"scroll {name}"] = self.scrolled()
                found[f"type {name}"], found[f"gap {name}"] = self.typed()
                found[f"sort {name}"] = self.sorted_by_columns()
        found["commit"], found["gap commit"] = self.committed()
        found["memory"] = _memory_mb() - self.start_mb
        return found


def _give_up(*fault: object) -> None:
    """End the bench where the window would show a dialog that nobody answers."""
    sys.__excepthook__(*fault)
    os._exit(1)


def _memory_mb() -> float:
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def _moves(file: Path) -> dict[str, object]:
    command = [sys.executable, __file__, "--moves", file]
    child = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, timeout=300)
    return json.loads(child.stdout.splitlines()[-1])


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


def _report(sample: dict[str, object], big: dict[str, object]) -> None:
    for name, times in big["pages"].items():
        first, later = times[0], statistics.median(times[1:])
        small = sample["pages"][name]
        _say(f"page {name}: first {first:.0f} ms (sample {small[0]:.0f}), then {later:.0f} ms "
             f"(sample {statistics.median(small[1:]):.0f})")  # fmt: skip
    for name, times in big.items():
        kind = name.split()[0]
        if kind in {"scroll", "type", "commit"}:
            _say(f"{name}: median {statistics.median(times):.1f} ms, p95 {_p95(times):.1f} ms, most {max(times):.1f} "
                 f"(sample p95 {_p95(sample[name]):.1f} ms)")  # fmt: skip
        elif kind == "sort" and times:
            _say(f"{name}: most {max(times):.0f} ms (sample {max(sample[name]):.0f})")
        elif kind == "gap":
            _say(f"{name}: longest {times:.0f} ms (sample {sample[name]:.0f})")
    _say(f"memory over the start: {big['memory']:.0f} MB (sample {sample['memory']:.0f})")


def main() -> None:
    """Measure starts in turns, then the moves on both files, and print a line for each number."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if sys.argv[1:2] == ["--moves"]:
        moves = Moves(Path(sys.argv[2]), Path(sys.argv[2]).with_suffix(".ini"))
        _say(json.dumps(moves.everything()))
        os._exit(0)
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_STATE_HOME"] = name
        sample, big = folder / "sample.lares", folder / "big.lares"
        new = [sys.executable, "-m", "lares_desk.cli", "new", sample, "--sample", "--today", date.today().isoformat()]  # noqa: DTZ011
        subprocess.run(new, check=True, capture_output=True)
        shutil.copyfile(cached(), big)
        starts = [(taken(DESK, str(sample)), taken(DESK, str(big))) for _ in range(rounds + 1)][1:]
        on_sample, on_big = (statistics.median(times) for times in zip(*starts, strict=True))
        _say(f"start: sample {on_sample:.0f} ms, big {on_big:.0f} ms, {on_big / on_sample:.2f} times")
        _report(_moves(sample), _moves(big))


if __name__ == "__main__":
    main()
