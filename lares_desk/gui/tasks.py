"""Work off the GUI thread: always ends in done or failed, never touches a widget that is gone."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from weakref import WeakMethod

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

_log = logging.getLogger(__name__)
Work = Callable[[], Any]
Answer = Callable[[Any], None]


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

    def cancel(self, task: int) -> None:
        """Drop the result of a task, and its work if that has not begun; an unknown number is no mistake."""
        self._waiting.pop(task, None)
        future = self._running.get(task)
        if future is not None and future.cancel():
            del self._running[task]

    def wait(self) -> None:
        """Drop all results and wait until no work is running; for closing."""
        for task in tuple(self._waiting):
            self.cancel(task)
        self.idle()

    def idle(self) -> None:
        """Wait until no work is running; its results arrive with the next events."""
        for future in tuple(self._running.values()):
            future.result()

    def _work(self, task: int, work: Work) -> None:
        try:
            result = work()
        except Exception as error:  # every fault must reach `failed`, or a page would wait for ever
            _log.info("task failed: %s", type(error).__name__)
            self._finished.emit(task, None, error)
        else:
            self._finished.emit(task, result, None)

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
