"""How long a day on foot takes: formulas as a range, and the hours that the agency has recorded itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecordedHours:
    """What guides wrote down after walking the same day of a trek: minutes, stops included, of `runs` departures."""

    shortest: int
    longest: int
    runs: int
