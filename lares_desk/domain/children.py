"""Children on a trek, and who is not used to walking, against what the agency's text asks of both.

Source: the agency's text: children may come "provided they are used to walking and go with specialized guides"; the
trek is moderate, "hikers should be prepared for long days of walking at high altitude". Worked example: born on
30 January 2020, somebody is 7 on 14 June 2027.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from lares_desk.domain.client_warnings import FULL_AGE
from lares_desk.domain.departure import Dossier
from lares_desk.domain.finding import Finding, Level
from lares_desk.domain.finding_words import reason
from lares_desk.domain.packing import age_of
from lares_desk.domain.people import Traveller
from lares_desk.domain.people_named import ids_of, named
from lares_desk.domain.plan_b import walked
from lares_desk.domain.reference import Reference
from lares_desk.domain.trek import DayKind
from lares_desk.domain.walking import longest_hours

CHILD_SOURCE = "Agency text (children)"
FITNESS_SOURCE = "Agency text (difficulty and altitude)"


def findings(dossier: Dossier, reference: Reference) -> Iterator[Finding]:
    """Yield what is found about children, then about adults who are not used to walking or were not asked."""
    start = dossier.departure.start
    who = dossier.going
    children = [each for each in who if (age := age_of(each, start)) is not None and age < FULL_AGE]
    yield from _children(reference, children, start)
    unknown = [each for each in who if each.client.birth_date is None]
    if unknown:
        yield _child(reference, "child.unknown", Level.MISSING, unknown, start)
    minors = {each.id for each in children}
    yield from _fitness(dossier, reference, [each for each in who if each.id not in minors])


def _children(reference: Reference, children: Sequence[Traveller], start: date) -> Iterator[Finding]:
    """Sort children by whether they are used to walking, which the agency makes a condition."""
    kinds = ((False, "unused", Level.WARNING), (None, "unasked", Level.MISSING), (True, "used", Level.NOTE))
    for used, sentence, level in kinds:
        people = [each for each in children if each.used_to_walking is used]
        if people:
            yield _child(reference, f"child.{sentence}", level, people, start)


def _child(reference: Reference, sentence: str, level: Level, people: Sequence[Traveller], start: date) -> Finding:
    ages = [age for each in people if (age := age_of(each, start)) is not None]
    says = reason(reference, sentence, people=named(people, [str(age) for age in ages]))
    numbers = {"youngest": min(ages, default=None), "full_age": FULL_AGE, "travellers": len(people)}
    return Finding("child", level, says, CHILD_SOURCE, numbers, ids_of(people))


def _fitness(dossier: Dossier, reference: Reference, adults: Sequence[Traveller]) -> Iterator[Finding]:
    hikes = [day for day in walked(dossier.days) if day.kind is DayKind.HIKE]
    stated = [longest_hours(day, dossier.recorded.get(day.source_day_id or 0)) for day in hikes]
    minutes = [hours.high_minutes for hours in stated if hours and hours.high_minutes]
    hours = round(max(minutes, default=0) / 60, 1)
    for used, sentence, level in ((False, "fitness.unused", Level.WARNING), (None, "fitness.unasked", Level.MISSING)):
        people = [each for each in adults if each.used_to_walking is used]
        if people:
            says = reason(
                reference, sentence if hours else f"{sentence}.hours-unknown", people=named(people), hours=f"{hours:g}"
            )
            numbers = {"longest_day_h": hours or None, "walking_days": len(minutes), "travellers": len(people)}
            yield Finding("fitness", level, says, FITNESS_SOURCE, numbers, ids_of(people))
