"""How far sources disagree about an elevation, as papers and screens write it.

A place has readings of several sources, of which one is chosen for every figure; the spread runs from the lowest to the
highest of them.
"""

from __future__ import annotations

from lares_desk.domain.figures import HighPoint

NBSP = "\N{NO-BREAK SPACE}"
EN_DASH = "\N{EN DASH}"


def spread_text(low: int, high: int) -> str:
    """Return "4,400–4,500 m", or "4,500 m" where both are the same."""
    return f"{low:,}{EN_DASH}{high:,}{NBSP}m" if low != high else f"{low:,}{NBSP}m"


def point_text(point: HighPoint) -> str:
    """Return a high point with the spread of its readings; one that a person has set has none."""
    return spread_text(point.lowest, point.highest)
