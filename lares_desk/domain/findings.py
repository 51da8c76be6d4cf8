"""The whole advice about a departure: what every rule finds, the gravest first.

Each rule module yields its own findings from the dossier and the reference; here they are only gathered and ordered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from lares_desk.domain import children, daylight, finding_acclimatisation, finding_elevation, insurance, packing_people
from lares_desk.domain.departure import Dossier
from lares_desk.domain.finding import Finding, Level
from lares_desk.domain.plan_b import walked
from lares_desk.domain.reference import Reference

Rule = Callable[[Dossier, Reference], Iterator[Finding]]
RULES: tuple[Rule, ...] = (
    finding_acclimatisation.findings,
    finding_elevation.findings,
    daylight.findings,
    packing_people.findings,
    insurance.findings,
    children.findings,
)
_ORDER = {Level.WARNING: 0, Level.MISSING: 1, Level.NOTE: 2}


def findings(dossier: Dossier, reference: Reference) -> tuple[Finding, ...]:
    """Return everything that the rules find: warnings, then what is not known, then notes, each in the rules' order."""
    real = replace(dossier, days=walked(dossier.days))  # once for all rules
    found = [finding for rule in RULES for finding in rule(real, reference)]
    return tuple(sorted(found, key=lambda finding: _ORDER[finding.level]))
