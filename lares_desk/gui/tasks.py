"""Work off the GUI thread: always ends in done or failed, never touches a widget that is gone."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any
from weakref import WeakMethod

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

_log = logging.getLogger(__name__)
Work = Callable[[], Any]
Answer = Callable[[Any], None]


class TaskRunner(QObject):
    """Run plain functions over plain data on one other thread and bring their results back to the GUI thread."""

    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Own one thread: what draws and shows papers may not run twice at a time."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting: dict[int, tuple[WeakMethod[Answer], WeakMethod[Answer]]] = {}
        self._last = 0
        self._finished.connect(self._on_finished)

    def run(self, work: Work, done: Answer, failed: Answer) -> int:
        """Run `work` and call the bound slot `done` with its result, or `failed` with its exception.

        Return a number for `cancel`. The slots of a widget that has been closed meanwhile are not called.
        """
        self._last += 1
        self._waiting[self._last] = (WeakMethod(done), WeakMethod(failed))
        self._pool.start(_Runnable(self, self._last, work))
        return self._last

    def cancel(self, task: int) -> None:
        """Drop the result of a task; an unknown number is no mistake."""
        self._waiting.pop(task, None)

    def wait(self) -> None:
        """Drop all results and wait until no work is running; for closing."""
        self._waiting.clear()
        self._pool.clear()
        self._pool.waitForDone()

    def idle(self) -> None:
        """Wait until no work is running; its results arrive with the next events."""
        self._pool.waitForDone()

    def report(self, task: int, result: object, error: Exception | None) -> None:
        """Bring a result in from the thread that made it."""
        self._finished.emit(task, result, error)

    @Slot(int, object, object)
    def _on_finished(self, task: int, result: object, error: Exception | None) -> None:
        slots = self._waiting.pop(task, None)
        if slots is None:
            return
        answer = slots[0]() if error is None else slots[1]()
        if answer is not None and _is_alive(answer):
            answer(result if error is None else error)


class _Runnable(QRunnable):
    """One piece of work; its results travel by the runner's signal, which lives on the GUI thread."""

    def __init__(self, runner: TaskRunner, task: int, work: Work) -> None:
        super().__init__()
        self._runner = runner
        self._task = task
        self._work = work

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # every fault must reach `failed`, or a page would wait for ever
            _log.info("task failed: %s", type(error).__name__)
            self._runner.report(self._task, None, error)
        else:
            self._runner.report(self._task, result, None)


def _is_alive(answer: Answer) -> bool:
    owner = getattr(answer, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
