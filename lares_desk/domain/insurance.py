"""Who travels without an insurance that is known, whose ends too soon, and whose does not reach the highest point.

Source: the agency's own text, which calls travel insurance important because the guide may change the route; it must
cover the highest point of the trek, by road too. Worked example: a policy to 4,000 m on a trek over a pass of 4,500 m
is 500 m too low.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lares_desk.domain.departure import Dossier
from lares_desk.domain.figures import HighPoint, figures
from lares_desk.domain.finding import Finding, Level
from lares_desk.domain.finding_words import reason, whole
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import Client, Traveller
from lares_desk.domain.people_named import ids_of, named
from lares_desk.domain.plan_b import walked
from lares_desk.domain.reference import Reference
from lares_desk.domain.trek import TrekDay

SOURCE = "Agency text (if plans change: why travel insurance is important)"
_UNNAMED = LocalText("the highest point", "el punto más alto")


@dataclass(frozen=True, slots=True)
class _Case:
    """One kind of finding with whom it is about, and what is told of each of them."""

    sentence: str
    level: Level
    people: list[Traveller]
    told: list[str]


def findings(dossier: Dossier, reference: Reference) -> Iterator[Finding]:
    """Yield one finding for each kind of gap; a client without any insurance is told of once."""
    end = dossier.departure.end
    highest = highest_point(walked(dossier.days))
    cases = {
        name: _Case(f"insurance.{name}", level, [], [])
        for name, level in (
            ("ends", Level.WARNING), ("low", Level.WARNING),
            ("none", Level.MISSING), ("until", Level.MISSING), ("height", Level.MISSING),
        )
    }  # fmt: skip
    for traveller in dossier.going:
        for name, told in _gaps(traveller.client, end.isoformat(), highest.metres if highest else None):
            cases[name].people.append(traveller)
            cases[name].told.append(told)
    for case in cases.values():
        if case.people:
            yield _finding(dossier, reference, case, highest)


def highest_point(days: Sequence[TrekDay]) -> HighPoint | None:
    """Return the highest point of a trek, on foot or by vehicle, or None where no elevation is known."""
    points = [point for day in days for each in (figures(day),) for point in (each.high, each.vehicle_high) if point]
    return max(points, key=_metres, default=None)


def _metres(point: HighPoint) -> int:
    return point.metres


def _gaps(client: Client, end: str, highest_m: int | None) -> Iterator[tuple[str, str]]:
    if not (client.insurer or client.insurance_policy):
        yield "none", ""
        return
    if client.insurance_until is None:
        yield "until", ""
    elif client.insurance_until.isoformat() < end:
        yield "ends", client.insurance_until.isoformat()
    if highest_m is None:
        return
    if client.insurance_altitude_m is None:
        yield "height", ""
    elif client.insurance_altitude_m < highest_m:
        yield "low", f"{whole(client.insurance_altitude_m)} m"


def _finding(dossier: Dossier, reference: Reference, case: _Case, highest: HighPoint | None) -> Finding:
    covered = [each.client.insurance_altitude_m for each in case.people if each.client.insurance_altitude_m is not None]
    ends = [each.client.insurance_until for each in case.people if each.client.insurance_until]
    says = reason(
        reference, case.sentence, people=named(case.people, case.told), end=dossier.departure.end,
        metres=highest.metres if highest else 0, place=highest.place.name if highest and highest.place else _UNNAMED,
    )  # fmt: skip
    numbers = {
        "highest_m": highest.metres if highest else None,
        "covered_m": min(covered, default=None),
        "days_after_trek": (min(ends) - dossier.departure.end).days if ends else None,
        "travellers": len(case.people),
    }
    return Finding("insurance", case.level, says, SOURCE, numbers, ids_of(case.people))
