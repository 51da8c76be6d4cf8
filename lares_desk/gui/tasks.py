"""Work off the GUI thread: it ends in done or failed, says how far it is, and never touches a widget that is gone."""

from __future__ import annotations

import gc
import logging
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from weakref import WeakMethod, WeakSet

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from lares_desk.services.working import Cancelled

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

_log = logging.getLogger(__name__)
Work = Callable[[], Any]
Answer = Callable[[Any], None]
_TOLD_EVERY = 0.05  # seconds: as often as an eye can follow


def set_aside(work: Work) -> Any:  # noqa: ANN401  (whatever the work makes)
    """Do a piece of work and keep all that it has made out of the collector's rounds until `take_back`.

    A round over hundreds of thousands of records holds the window up for a quarter of a second.
    """
    made = work()
    gc.freeze()
    return made


def take_back() -> None:
    """Let the collector look again at what was set aside, once the records are gone."""
    gc.unfreeze()


class Progress(QObject):
    """How far one piece of work is: it calls `report` on its own thread, `moved` is sent on the GUI thread."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start at nothing."""
        super().__init__(parent)
        self._stop = threading.Event()
        self._told = 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def report(self, done: int, of: int) -> None:
        """Say that `done` of all is done; Cancelled where somebody has asked the work to stop."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._told >= _TOLD_EVERY or done == of:
            self._told = now
            self.moved.emit(done, of)


class TaskRunner(QObject):
    """Run plain functions over plain data on one other thread and bring their results back to the GUI thread.

    The thread is Python's own: the toolkit's pool deletes its runnables where Python may not be touched.
    """

    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a thread; the first work makes it."""
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._running: dict[int, Future[None]] = {}
        self._waiting: dict[int, tuple[WeakMethod[Answer], WeakMethod[Answer]]] = {}
        self._progress: WeakSet[Progress] = WeakSet()
        self._last = 0
        self._finished.connect(self._on_finished)

    def run(self, work: Work, done: Answer, failed: Answer) -> int:
        """Run `work` and call the bound slot `done` with its result, or `failed` with its exception.

        Return a number for `cancel`. The slots of a widget that has been closed meanwhile are not called.
        """
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  (start-up)

            # One thread: what draws and shows papers may not run twice at a time.
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lares-desk")
        self._last += 1
        self._waiting[self._last] = (WeakMethod(done), WeakMethod(failed))
        self._running[self._last] = self._pool.submit(self._work, self._last, work)
        return self._last

    def progress(self, parent: QObject) -> Progress:
        """Return what a piece of work may report to; `wait` asks it to stop."""
        made = Progress(parent)
        self._progress.add(made)
        return made

    def cancel(self, task: int) -> None:
        """Drop the result of a task, and its work if that has not begun; an unknown number is no mistake."""
        self._waiting.pop(task, None)
        future = self._running.get(task)
        if future is not None and future.cancel():
            del self._running[task]

    def wait(self) -> None:
        """Ask all work to stop, drop its results and wait until none is running; for closing."""
        for progress in tuple(self._progress):
            progress.cancel()
        for task in tuple(self._waiting):
            self.cancel(task)
        self.idle()

    def idle(self) -> None:
        """Wait until no work is running; its results arrive with the next events."""
        for future in tuple(self._running.values()):
            future.result()

    def _work(self, task: int, work: Work) -> None:
        # The collector would take the window's objects apart on this thread, and hold up the other one meanwhile.
        gc.disable()
        try:
            result = work()
        except Exception as error:  # every fault must reach `failed`, or a page would wait for ever
            _log.info("task failed: %s", type(error).__name__)
            self._finished.emit(task, None, error)
        else:
            self._finished.emit(task, result, None)
        finally:
            gc.enable()

    @Slot(int, object, object)
    def _on_finished(self, task: int, result: object, error: Exception | None) -> None:
        self._running.pop(task, None)
        slots = self._waiting.pop(task, None)
        if slots is None:
            return
        answer = slots[0]() if error is None else slots[1]()
        if answer is not None and _is_alive(answer):
            answer(result if error is None else error)


def _is_alive(answer: Answer) -> bool:
    owner = getattr(answer, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
