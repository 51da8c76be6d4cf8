"""When there is light: sunrise, sunset and the end of civil dusk of one day at one place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sun:
    """Minutes from midnight, local time of Peru."""

    sunrise: int
    sunset: int
    dusk: int
