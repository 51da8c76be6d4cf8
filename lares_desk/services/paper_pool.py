"""Papers drawn on every core: in processes of their own, or in this one where none can be started."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterable
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Future,
    ProcessPoolExecutor,
    wait,
)
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from lares_desk.services.paper_drawing import render, seal
from lares_desk.services.paper_jobs import PaperJob
from lares_desk.services.paper_records import Print, print_of
from lares_desk.services.paper_staging import write_synced

MOST_PROCESSES = 4
_WAITING_EACH = 2  # pieces for each process, so that none of them ever waits and memory stays flat


@dataclass(frozen=True, slots=True)
class Piece:
    """Papers that are drawn one after the other into `folder` under `names`."""

    jobs: tuple[PaperJob, ...]
    names: tuple[str, ...]
    folder: Path
    who: str
    password: str = ""


def draw(piece: Piece) -> tuple[Print, ...]:
    """Draw papers into their files and return what is to be written down of them; OSError where the disk refuses."""
    found = []
    for job, name in zip(piece.jobs, piece.names, strict=True):
        paper = render(job)
        write_synced(piece.folder / name, seal(paper.content, piece.password))
        found.append(print_of(paper, piece.who))
    return tuple(found)


def cores() -> int:
    """Return how many processes may draw at a time."""
    if hasattr(os, "sched_getaffinity"):
        return min(len(os.sched_getaffinity(0)), MOST_PROCESSES)
    return min(os.cpu_count() or 1, MOST_PROCESSES)


class Drawers:
    """Draws pieces in `processes` of their own; with one, or where they cannot be started, in this one."""

    def __init__(self, processes: int) -> None:
        """Start nothing yet."""
        self._processes = processes
        self._pool = _started(processes) if processes > 1 else None
        self._running: dict[Future[tuple[Print, ...]], Piece] = {}

    @property
    def is_busy(self) -> bool:
        """Tell whether a new piece had better wait."""
        return len(self._running) >= (self._processes * _WAITING_EACH if self._pool else 1)

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing is left to be drawn."""
        return not self._running

    def submit(self, piece: Piece) -> None:
        """Draw a piece soon."""
        if self._pool is not None:
            try:
                self._running[self._pool.submit(draw, piece)] = piece
            except (OSError, RuntimeError):
                self._give_up_processes()
            else:
                return
        self._running[Future()] = piece

    def drawn(self, seconds: float) -> Iterable[tuple[Piece, tuple[Print, ...]]]:
        """Yield pieces that are drawn, waiting for the first at most so long; what stops one is raised here."""
        if self._pool is None:
            for future in [future for future in self._running if not future.done()]:
                future.set_result(draw(self._running[future]))
        done, _ = wait(self._running, timeout=seconds, return_when=FIRST_COMPLETED)
        for future in done:
            piece = self._running.pop(future)
            try:
                yield piece, future.result()
            except (BrokenExecutor, CancelledError):
                # A process was ended from outside, or could never start: what it had begun is drawn here.
                self._give_up_processes()
                for name in piece.names:
                    (piece.folder / name).unlink(missing_ok=True)
                yield piece, draw(piece)

    def close(self) -> None:
        """Let what is being drawn end, drop what waits, and end the processes."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _give_up_processes(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None


def _started(processes: int) -> ProcessPoolExecutor | None:
    """Return processes that start afresh: a copy of this one would take its threads' locks and its open file along."""
    with suppress(OSError, ImportError):
        fresh = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(processes, mp_context=fresh, initializer=_begin)
    return None


def _begin() -> None:
    """Make ready to draw: import what draws, and end when the program that wants the papers ends."""
    # Ctrl+C reaches every process of a shell: the one that started this decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    from lares_desk.documents import registry  # noqa: F401, PLC0415


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
