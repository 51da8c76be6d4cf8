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
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from lares_desk.domain.reference import Reference
from lares_desk.services.paper_drawing import render, seal
from lares_desk.services.paper_jobs import PaperJob
from lares_desk.services.paper_records import Print, print_of
from lares_desk.services.paper_staging import write_synced

MOST_PROCESSES = 4
_WITHOUT = cast("Reference", None)  # every process has it: it outweighs the papers that are drawn with it
_WAITING_EACH = 2  # pieces for each process, so that none of them ever waits and memory stays flat


@dataclass(frozen=True, slots=True)
class Piece:
    """Papers that are drawn one after the other into `folder` under `names`; `passwords` seal them one by one."""

    jobs: tuple[PaperJob, ...]
    names: tuple[str, ...]
    folder: Path
    who: str
    passwords: tuple[str, ...]


def draw(piece: Piece) -> tuple[Print, ...]:
    """Draw papers into their files and return what is to be written down of them; OSError where the disk refuses."""
    found = []
    for job, name, password in zip(piece.jobs, piece.names, piece.passwords, strict=True):
        paper = render(job)
        write_synced(piece.folder / name, seal(paper.content, password))
        found.append(print_of(paper, piece.who))
    return tuple(found)


def cores() -> int:
    """Return how many processes may draw at a time."""
    if hasattr(os, "sched_getaffinity"):
        return min(len(os.sched_getaffinity(0)), MOST_PROCESSES)
    return min(os.cpu_count() or 1, MOST_PROCESSES)


class Drawers:
    """Draws pieces in `processes` of their own; with one, or where they cannot be started, in this one."""

    def __init__(self, processes: int, reference: Reference) -> None:
        """Start nothing yet; `reference` is what most papers will be drawn with."""
        self._processes = processes
        self._reference = reference
        self._pool = _started(processes, reference) if processes > 1 else None
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
                self._running[self._pool.submit(_draw_here, self._lightened(piece))] = piece
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

    def _lightened(self, piece: Piece) -> Piece:
        jobs = (replace(job, reference=_WITHOUT) if job.reference is self._reference else job for job in piece.jobs)
        return replace(piece, jobs=tuple(jobs))

    def _give_up_processes(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None


def _started(processes: int, reference: Reference) -> ProcessPoolExecutor | None:
    """Return processes that start afresh: a copy of this one would take its threads' locks and its open file along."""
    with suppress(OSError, ImportError):
        fresh = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(processes, mp_context=fresh, initializer=_begin, initargs=(reference,))
    return None


_known: list[Reference] = []  # of a process that only draws: what it was started with


def _draw_here(piece: Piece) -> tuple[Print, ...]:
    """Draw papers in a process of their own."""
    jobs = (replace(job, reference=_known[0]) if job.reference is _WITHOUT else job for job in piece.jobs)
    return draw(replace(piece, jobs=tuple(jobs)))


def _begin(reference: Reference) -> None:
    """Make ready to draw: import what draws, and end when the program that wants the papers ends."""
    _known.append(reference)
    # Ctrl+C reaches every process of a shell: the one that started this decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    from lares_desk.documents import registry  # noqa: F401, PLC0415


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
