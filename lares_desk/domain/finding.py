"""What advice finds about a departure: numbers with their reason and their source, never a verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from lares_desk.domain.language import LocalText
from lares_desk.domain.places import Place

Numbers = Mapping[str, int | float | None]


class Level(StrEnum):
    """WARNING lies outside a limit that a source states, MISSING lacks a fact to be told by, NOTE is the rest."""

    NOTE = "note"
    WARNING = "warning"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule has found; `id` names the rule, `travellers` are ids of those whom it is about (none: all).

    `numbers` are what the rule compared, each under a name with its unit ("gain_m", "limit_m"). `day` is the number of
    the trek day, where it is about one, `place` the place whose elevation it is about.
    """

    id: str
    level: Level
    reason: LocalText
    source: str
    numbers: Numbers = field(default_factory=dict)
    travellers: tuple[int, ...] = ()
    day: int | None = None
    place: Place | None = None
