"""What the ledgers of the travellers say: first night, gain a night, extra days, altitude illness before.

Travellers of whom the same is true share one finding. Source and limits: `acclimatisation`.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from lares_desk.domain.acclimatisation import Ledger, RiskColumn, Step, largest_gain, ledgers, steps_from_start
from lares_desk.domain.acclimatisation_words import (
    HELPING_NIGHTS,
    extra_day,
    extra_day_numbers,
    first_night,
    gain,
    gain_numbers,
    helped,
    history,
    nights_text,
)
from lares_desk.domain.calendar import dated_days
from lares_desk.domain.departure import Dossier
from lares_desk.domain.finding import Finding, Level
from lares_desk.domain.finding_words import reason
from lares_desk.domain.plan_b import walked
from lares_desk.domain.reference import Reference
from lares_desk.domain.trek import Lodging

WMS = "Wilderness Medical Society 2024 (Luks et al.), risk table"
CDC = "CDC Yellow Book, high elevation travel"
AGENCY = "Agency text"
Key = TypeVar("Key", bound=Hashable)
ADVISED_NIGHTS = 2  # the agency text: two to three days in Cusco or the Sacred Valley


def findings(dossier: Dossier, reference: Reference) -> Iterator[Finding]:
    """Yield what the nights of the travellers say; without travellers, what they say from where the trek starts."""
    every = ledgers(dossier, reference.climate)
    yield from _unknown_nights(dossier, reference)
    yield from _first_nights(every, reference, dossier.departure.start)
    yield from _few_nights(every, reference)
    from_start = steps_from_start(dossier, reference.climate)
    for steps, who in _alike(every, lambda ledger: ledger.steps) or [(from_start, [])]:
        yield from _gains(steps, _ids(who), reference)
    yield from _histories(every, reference)


def _first_nights(every: Sequence[Ledger], reference: Reference, start: date) -> Iterator[Finding]:
    unknown = [ledger for ledger in every if ledger.traveller.arrival_on is None]
    if unknown:
        said = reason(reference, "first-night.unknown")
        yield Finding("first-night", Level.MISSING, said, WMS, {"nights_before": None}, _ids(unknown))
    told = [ledger for ledger in every if ledger.traveller.arrival_on or ledger.first_night.column]
    for _, who in _alike(told, lambda ledger: (ledger.first_night, ledger.origin.nights is None)):
        entry = first_night(reference, who, start)
        if entry.column is None:
            level = Level.MISSING
        else:
            level = Level.WARNING if entry.column is RiskColumn.HIGH else Level.NOTE
        yield Finding("first-night", level, entry.reason, WMS, entry.numbers, _ids(who), who[0].first_night.day)
    helping = [ledger for ledger in every if (ledger.traveller.nights_high or 0) >= HELPING_NIGHTS]
    if entry_of_help := helped(reference, helping):
        numbers = entry_of_help.numbers
        yield Finding("first-night", Level.NOTE, entry_of_help.reason, CDC, numbers, _ids(helping))


def _few_nights(every: Sequence[Ledger], reference: Reference) -> Iterator[Finding]:
    """Yield who has fewer nights before the trek than the agency advises; who has none at all is told so above."""
    few = [ledger for ledger in every if ledger.origin.nights is not None and ledger.origin.nights < ADVISED_NIGHTS]
    few = [ledger for ledger in few if ledger.first_night.column is not RiskColumn.HIGH]
    for nights, who in _alike(few, lambda ledger: ledger.origin.nights):
        said = reason(
            reference, "first-night.few", nights=nights_text(reference, [nights or 0]), advised=ADVISED_NIGHTS
        )
        numbers = {"nights_before": nights, "advised_nights": ADVISED_NIGHTS}
        yield Finding("first-night", Level.WARNING, said, AGENCY, numbers, _ids(who))


def _gains(steps: Sequence[Step], who: tuple[int, ...], reference: Reference) -> Iterator[Finding]:
    """Yield each night over the limit, or the largest gain inside it; and each want of an extra day."""
    over = [step for step in steps if step.night.over_limit]
    largest = largest_gain(steps)
    for step in over or ([largest] if largest else []):
        night = step.night
        is_known = night.gain_m is not None or not night.from_name
        level = Level.NOTE if not night.over_limit else Level.WARNING if is_known else Level.MISSING
        yield Finding("sleep-gain", level, gain(reference, step), WMS, gain_numbers(step), who, night.number)
    for step in steps:
        if step.lacks_extra_day:
            said, numbers = extra_day(reference, step), extra_day_numbers(step)
            yield Finding("extra-day", Level.WARNING, said, WMS, numbers, who, step.night.number)


def _histories(every: Sequence[Ledger], reference: Reference) -> Iterator[Finding]:
    for column, who in _alike(every, lambda ledger: ledger.history):
        if column is not RiskColumn.LOW:
            level = {None: Level.MISSING, RiskColumn.MODERATE: Level.NOTE}.get(column, Level.WARNING)
            entry = history(reference, column)
            yield Finding("history", level, entry.reason, WMS, entry.numbers, _ids(who))


def _unknown_nights(dossier: Dossier, reference: Reference) -> Iterator[Finding]:
    """Yield the nights whose place or elevation nobody has written down: no gain can be told there."""
    for dated in dated_days(walked(dossier.days), dossier.departure.start):
        day, place = dated.day, dated.day.sleep_place
        if day.lodging is Lodging.NONE or (place is not None and place.metres is not None):
            continue
        facts = {"date": dated.date, "place": place.name if place else ""}
        said = reason(reference, "sleep-gain.no_elevation" if place else "sleep-gain.nowhere", **facts)
        yield Finding("sleep-gain", Level.MISSING, said, WMS, {"night": day.number, "sleep_m": None}, (), day.number)


def _alike(every: Sequence[Ledger], key: Callable[[Ledger], Key]) -> list[tuple[Key, list[Ledger]]]:
    """Return the ledgers of whom the same is true, in the order of the lists."""
    found: dict[Key, list[Ledger]] = {}
    for ledger in every:
        found.setdefault(key(ledger), []).append(ledger)
    return list(found.items())


def _ids(who: Sequence[Ledger]) -> tuple[int, ...]:
    return tuple(ledger.traveller.id for ledger in who)
