"""How fast all papers of a departure are drawn, and a season of them on one core and on two.

The papers of a departure of 12 travellers are measured warm, in turns with the same marks on a bare reportlab canvas.
A season is printed twice in processes of its own, whose work is told beside the clock for a machine that is busy;
memory is that of all of them together after each departure. Run it by hand, with fewer departures if time is short:

    python tests/bench/bench_papers.py [500]
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bare_canvas import record

from builders import START, agency_file, booked, opened, scheduled
from full_dossier import full_dossier
from lares_desk.documents.paper import Scope
from lares_desk.documents.registry import PAPERS
from lares_desk.documents.request import PaperRequest
from lares_desk.domain.departure import Group
from lares_desk.domain.language import Language
from lares_desk.domain.season import Season
from lares_desk.services import paper_batch
from lares_desk.services.reference_data import load_reference

ROUNDS = 12
SEASON = 500
HUNDRED = 100


def requests() -> list[tuple[str, PaperRequest]]:
    """Return every paper of the full departure, as `papers.ALL` prints them."""
    dossier, reference = full_dossier(), load_reference()
    season = Season((dossier.itinerary,))

    def asked(group: Group | None, language: Language, season: Season | None = None) -> PaperRequest:
        return PaperRequest(dossier, group, language, reference, 1, START, season=season)

    found: list[tuple[str, PaperRequest]] = []
    for paper in PAPERS.values():
        if paper.scope is Scope.GROUP:
            found += [(paper.id, asked(group, group.booking.language)) for group in dossier.groups]
        elif paper.scope is Scope.DEPARTURE:
            found.append((paper.id, asked(None, "es")))
        elif paper.scope is Scope.SEASON:
            found.append((paper.id, asked(None, "en", season)))
    return found


def median(task: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median time of a task in seconds."""
    taken = []
    for _ in range(rounds):
        begin = time.perf_counter()
        task()
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)


def departure() -> None:
    """Print how fast the papers of one departure are, against a bare canvas."""
    papers = requests()
    whole = bare = 0.0
    for name, asked in papers:
        render = PAPERS[name].render
        canvas = record(lambda r=render, a=asked: r(a), asked.dossier.agency.paper_size, asked.language)
        canvas()
        own, plain = [], []
        for _ in range(ROUNDS):
            own.append(median(lambda r=render, a=asked: r(a), 1))
            plain.append(median(canvas, 1))
        whole += statistics.median(own)
        bare += statistics.median(plain)
    print(  # noqa: T201
        f"one departure, 12 travellers: {len(papers)} papers in {whole * 1000:.0f} ms, {len(papers) / whole:.0f} a "
        f"second; bare canvas {bare * 1000:.0f} ms, ratio {whole / bare:.2f}"
    )


def season_file(folder: Path, count: int) -> Path:
    """Make a season of departures with three groups of four."""
    session = agency_file(folder)
    session.db.execute("PRAGMA synchronous = OFF")
    for number in range(count):
        run = scheduled(session, start=START + timedelta(days=number % 180), guide="")
        for group in ("Alpha", "Beta", "Gamma"):
            booked(session, run, 4, f"{group} {number}")
    session.close()
    return session.path


def memory() -> float:
    """Return what this process and those that it has started keep in memory, in MB."""
    children = Path("/proc/self/task").glob("*/children")
    pids = ["self", *(pid for path in children for pid in path.read_text().split())]
    pages = 0
    for pid in pids:
        try:
            pages += int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        except FileNotFoundError:
            continue
    return pages * 4096 / 2**20


def print_season(file: Path, out: Path, processes: int) -> None:
    """Print a season and say how long it took and what memory it kept at its beginning and its end."""
    session = opened(file)
    order = paper_batch.Order(paper_batch.departures_between(session, None, None), out)
    batch = paper_batch.Batch(session, order, processes)
    kept: list[float] = []
    begin = time.perf_counter()
    batch.run(tell=lambda _done: kept.append(memory()))
    taken = time.perf_counter() - begin
    work = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    size = min(HUNDRED, len(kept) // 3)
    first, last = statistics.mean(kept[:size]), statistics.mean(kept[-size:])
    papers = sum(len(done.prints) for done in batch.finished)
    print(taken, papers, first, last, size, *(each.ru_utime + each.ru_stime for each in work))  # noqa: T201


def season(count: int) -> None:
    """Print how long a season takes on one core and on two, and whether memory stays flat."""
    with tempfile.TemporaryDirectory() as folder:
        file = season_file(Path(folder), count)
        taken: dict[int, float] = {}
        for processes in (1, 2):
            copy = Path(folder) / f"{processes}.lares"
            copy.write_bytes(file.read_bytes())
            command = [sys.executable, __file__, "--print", copy, Path(folder) / str(processes), str(processes)]
            said = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.split()
            seconds, papers, first, last, size, own, others = map(float, said)
            taken[processes] = seconds
            print(  # noqa: T201
                f"{count} departures on {processes} core(s): {papers:.0f} papers in {seconds:.1f} s, "
                f"{papers / seconds:.0f} a second, {own:.1f} s of work here and {others:.1f} s in others; "
                f"memory of the first {size:.0f} {first:.0f} MB, "
                f"of the last {last:.0f} MB ({(last / first - 1) * 100:+.1f} %)"
            )
        print(f"two cores take {taken[2] / taken[1]:.2f} of one core's time")  # noqa: T201


if __name__ == "__main__":
    if sys.argv[1:2] == ["--print"]:
        print_season(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
    else:
        departure()
        season(int(sys.argv[1]) if len(sys.argv) > 1 else SEASON)
