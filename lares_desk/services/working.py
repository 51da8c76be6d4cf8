"""Long work: it says how far it is, and stops where somebody has asked it to."""

from __future__ import annotations

from collections.abc import Callable

Report = Callable[[int, int], None]


class Cancelled(Exception):  # noqa: N818  (no fault: somebody wanted it)
    """Somebody has asked a piece of work to stop; what it wrote is rolled back."""


def quiet(done: int, of: int) -> None:
    """Tell nobody how far the work is."""
    del done, of
