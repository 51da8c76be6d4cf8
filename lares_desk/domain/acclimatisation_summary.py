"""How many travellers of a departure lie outside which limit on which night: counts, never a verdict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from lares_desk.domain.acclimatisation import Ledger, RiskColumn, Step
from lares_desk.domain.finding_words import reason
from lares_desk.domain.language import LocalText
from lares_desk.domain.reference import Reference


def summary(every: Sequence[Ledger], reference: Reference) -> tuple[LocalText, ...]:
    """Return a line for each limit and night that somebody exceeds, and for what is not known; none without travellers.

    Where nobody is over 500 m a night, that is said as well, with its number: 0 of 12.
    """
    total = len(every)
    lines = [reason(reference, f"summary.{line}", total=total, **facts) for line, facts in _lines(every)]
    return tuple(lines) if every else ()


def _lines(every: Sequence[Ledger]) -> Iterator[tuple[str, dict[str, int | date]]]:
    high = sum(ledger.first_night.column is RiskColumn.HIGH for ledger in every)
    if high:
        yield "first-night", {"count": high}
    over = _by_night([[step for step in ledger.steps if step.night.over_limit] for ledger in every])
    for night, count in over:
        yield "sleep-gain", {"count": count, "date": night}
    if not over:
        yield "sleep-gain.none", {}
    for night, count in _by_night([[step for step in each.steps if step.lacks_extra_day] for each in every]):
        yield "extra-day", {"count": count, "date": night}
    ill = sum(ledger.history is RiskColumn.HIGH for ledger in every)
    if ill:
        yield "history", {"count": ill}
    unknown = sum(ledger.traveller.arrival_on is None for ledger in every)
    if unknown:
        yield "first-night.unknown", {"count": unknown}
    unasked = sum(ledger.history is None for ledger in every)
    if unasked:
        yield "history.unknown", {"count": unasked}


def _by_night(told: Sequence[Sequence[Step]]) -> list[tuple[date, int]]:
    counts: dict[date, int] = {}
    for steps in told:
        for step in steps:
            counts[step.night.date] = counts.get(step.night.date, 0) + 1
    return sorted(counts.items())
