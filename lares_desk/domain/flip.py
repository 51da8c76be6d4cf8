"""The flip test: every piece of advice that would be another if another reading of a place were the true one.

Each other reading of each place is held to be true in turn, and the whole advice is asked again: the findings, the
numbers of each night as for somebody from where the trek starts, and the lines of the packing list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from lares_desk.domain.altitude import Night, nights, origin_of
from lares_desk.domain.departure import Dossier
from lares_desk.domain.figures import figures
from lares_desk.domain.finding import Finding
from lares_desk.domain.finding_words import reason, signed, whole
from lares_desk.domain.findings import findings
from lares_desk.domain.language import LocalText
from lares_desk.domain.packing import PackingLine, packing_facts, packing_list
from lares_desk.domain.places import Place
from lares_desk.domain.plan_b import walked
from lares_desk.domain.reference import Reference
from lares_desk.domain.whatif import other_readings, used_places, with_place, with_reading

# Which sources disagree is not changed by choosing another of them.
_LEFT_OUT = "elevation-conflict"


@dataclass(frozen=True, slots=True)
class Flip:
    """What changes in the advice if `place` is `to_m` instead of `from_m` (None: no reading is chosen), by `source`.

    `crosses` tells that a finding comes, goes or weighs otherwise; without it only numbers move.
    """

    place: Place
    from_m: int | None
    to_m: int
    source: str
    changes: tuple[LocalText, ...]
    crosses: bool = False


class _Advice(NamedTuple):
    """The advice of a departure: findings, nights by number, packing by id, highest points by day and way."""

    findings: tuple[Finding, ...]
    nights: Mapping[int, Night]
    packing: Mapping[str, PackingLine]
    highs: Mapping[tuple[int, str], int | None]


def flips(dossier: Dossier, reference: Reference) -> tuple[Flip, ...]:
    """Return every other reading that changes anything, those first that change what is found.

    With Wacawasi at 3,600 m instead of 3,800 m, the first night of the classic trek is +201 m instead of +401 m.
    """
    before = _advice(dossier, reference)
    found = []
    for place in used_places(dossier):
        for metres, source in other_readings(place).items():
            after = _advice(with_place(dossier, with_reading(place, metres)), reference)
            changes, crosses = _changes(before, after, reference)
            found.append(Flip(place, place.metres, metres, source, changes, crosses))
    return tuple(sorted((flip for flip in found if flip.changes), key=lambda flip: not flip.crosses))


def head(reference: Reference, flip: Flip) -> LocalText:
    """Return "If Wacawasi is 3,600 m instead of 3,800 m (source)"."""
    facts = {"place": flip.place.name, "metres": flip.to_m, "source": flip.source}
    if flip.from_m is None:
        return reason(reference, "flip.unchosen", **facts)
    return reason(reference, "flip", before=flip.from_m, **facts)


def _advice(dossier: Dossier, reference: Reference) -> _Advice:
    days, start = walked(dossier.days), dossier.departure.start
    slept = nights(days, start, origin_of(None, dossier.itinerary, start, None), reference.climate)
    lines = packing_list(reference.packing, packing_facts(days, start, slept, reference.climate))
    highs: dict[tuple[int, str], int | None] = {}
    for day in days:
        found = figures(day)
        highs[day.number, "foot"] = found.high.metres if found.high else None
        highs[day.number, "vehicle"] = found.vehicle_high.metres if found.vehicle_high else None
    return _Advice(
        tuple(finding for finding in findings(dossier, reference) if finding.id != _LEFT_OUT),
        {night.number: night for night in slept},
        {line.id: line for line in lines},
        highs,
    )


def _changes(before: _Advice, after: _Advice, reference: Reference) -> tuple[tuple[LocalText, ...], bool]:
    """Return what changes, and whether more than numbers do."""
    found = list(_finding_changes(before.findings, after.findings, reference))
    changes = [text for _, text in found]
    changes += _night_changes(before.nights, after.nights, reference)
    changes += _high_changes(before.highs, after.highs, reference)
    changes += _packing_changes(before.packing, after.packing, reference)
    return tuple(changes), any(crosses for crosses, _ in found)


def _finding_changes(
    before: Sequence[Finding], after: Sequence[Finding], reference: Reference
) -> Iterator[tuple[bool, LocalText]]:
    """Yield each finding that comes, goes or says something else, and whether more than its numbers changed."""
    gone, come = _less(before, after), _less(after, before)
    for new in come:
        old = next((each for each in gone if _about(each) == _about(new)), None)
        if old is None:
            yield True, reason(reference, "flip.new", said=new.reason)
            continue
        gone.remove(old)
        yield old.level is not new.level, reason(reference, "flip.changed", said=new.reason)
    for old in gone:
        yield True, reason(reference, "flip.gone", said=old.reason)


def _less(some: Sequence[Finding], others: Sequence[Finding]) -> list[Finding]:
    """Return the findings that say what none of `others` says."""
    said = Counter(_said(finding) for finding in others)
    left = []
    for finding in some:
        if said[_said(finding)]:
            said[_said(finding)] -= 1
        else:
            left.append(finding)
    return left


def _said(finding: Finding) -> tuple[object, ...]:
    return finding.id, finding.level, finding.reason, finding.travellers, finding.day


def _about(finding: Finding) -> tuple[object, ...]:
    return finding.id, finding.travellers, finding.day, tuple(finding.numbers)


def _night_changes(
    before: Mapping[int, Night], after: Mapping[int, Night], reference: Reference
) -> Iterator[LocalText]:
    for number, new in after.items():
        parts = _night_parts(before.get(number), new, reference)
        if parts:
            facts = {"date": new.date, "place": new.place.name, "changes": tuple(parts)}
            yield reason(reference, "flip.night", **facts)


def _night_parts(old: Night | None, new: Night, reference: Reference) -> list[LocalText]:
    """Return what of a night is another number, each as "before → after" with its unit."""
    pairs = (
        ("metres", whole(old.sleep_m) if old else "–", whole(new.sleep_m)),
        ("gain", _gain(old), _gain(new)),
        ("air", f"{old.pressure_pct:.0f}" if old else "–", f"{new.pressure_pct:.0f}"),
        ("cold", _degrees(old), _degrees(new)),
    )
    return [reason(reference, f"flip.{name}", before=a, after=b) for name, a, b in pairs if a != b]


def _gain(night: Night | None) -> str:
    return "–" if night is None or night.gain_m is None else signed(night.gain_m)


def _degrees(night: Night | None) -> str:
    return "–" if night is None or night.night_min_c is None else whole(night.night_min_c)


def _high_changes(
    before: Mapping[tuple[int, str], int | None], after: Mapping[tuple[int, str], int | None], reference: Reference
) -> Iterator[LocalText]:
    for (number, way), new in after.items():
        old = before[number, way]
        if old != new:
            facts = {"day": number, "before": _metres(old), "after": _metres(new)}
            yield reason(reference, f"flip.high.{way}", **facts)


def _metres(value: int | None) -> str:
    return "–" if value is None else whole(value)


def _packing_changes(
    before: Mapping[str, PackingLine], after: Mapping[str, PackingLine], reference: Reference
) -> Iterator[LocalText]:
    for each, new in after.items():
        old = before.get(each)
        if old is None:
            yield reason(reference, "flip.packing.new", item=new.item)
        elif (old.item, old.reason) != (new.item, new.reason):
            why = LocalText(*(f" ({text})" if text else "" for text in (new.reason.en, new.reason.es)))
            yield reason(reference, "flip.packing.changed", item=new.item, why=why)
    for each, old in before.items():
        if each not in after:
            yield reason(reference, "flip.packing.gone", item=old.item)
