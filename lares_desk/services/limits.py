"""The limits of who carries the luggage: grams and sides, each with its source and the day it was checked."""

from __future__ import annotations

from dataclasses import replace

from lares_desk.domain import validation
from lares_desk.domain.logistics import WeightLimit
from lares_desk.errors import N_, InvalidInput
from lares_desk.services.session import Done, Session
from lares_desk.storage import limits

HEAVIEST_G = 200_000
LONGEST_MM = 10_000


def all_limits(session: Session) -> tuple[WeightLimit, ...]:
    """Return every limit, bags and trains before animals and porters."""
    return limits.all_limits(session.db)


def save(session: Session, limit: WeightLimit) -> Done[None]:
    """Save a limit that was read with its `rev`."""
    clean = _validated(session, limit)
    action = N_("Change luggage limit")
    with session.transaction(action) as work:
        limits.save_limit(work.db, clean)
    return Done(None, work.changes, action)


def _validated(session: Session, limit: WeightLimit) -> WeightLimit:
    if not 1 <= limit.grams <= HEAVIEST_G:
        raise InvalidInput(
            "grams", N_("{value} kg is not possible: write a weight from {low} to {high} kg."),
            value=f"{limit.grams / 1000:g}", low="0.1", high=HEAVIEST_G // 1000,
        )  # fmt: skip
    if limit.sides_mm is not None and not 1 <= limit.sides_mm <= LONGEST_MM:
        raise InvalidInput(
            "sides_mm", N_("{value} cm is not possible: write a length from {low} to {high} cm."),
            value=f"{limit.sides_mm / 10:g}", low=1, high=LONGEST_MM // 10,
        )  # fmt: skip
    checked_on = validation.optional_date("checked_on", limit.checked_on)
    if checked_on and checked_on > session.clock.today():
        raise InvalidInput(
            "checked_on", N_("{value} is still to come. Write the day on which somebody looked it up."),
            value=checked_on.isoformat(),
        )  # fmt: skip
    return replace(limit, source=validation.line("source", limit.source), checked_on=checked_on)
