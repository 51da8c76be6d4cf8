"""A trek day while somebody types it: among its days, and what it amounts to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from lares_desk.domain.altitude import Origin, nights
from lares_desk.domain.figures import BY_HAND_FIELDS, figures
from lares_desk.domain.language import LocalText
from lares_desk.domain.places import Place
from lares_desk.domain.reference import Climate
from lares_desk.domain.trek import TrekDay

_ANY_START = date(2001, 1, 1)  # gains do not depend on the date


def with_day(days: Sequence[TrekDay], draft: TrekDay | None) -> tuple[TrekDay, ...]:
    """Return `days` with `draft` in the place of the day that it is a draft of."""
    return tuple(draft if draft is not None and day.id == draft.id else day for day in days)


@dataclass(frozen=True, slots=True)
class Computed:
    """A figure of a day that nobody has set by hand, in metres, and whether a GPX track says it."""

    metres: int | None
    from_track: bool = False


def computed_figures(
    days: Sequence[TrekDay], number: int, start_place: Place | None, climate: Climate
) -> dict[str, Computed]:
    """Return what the figures of one day would be if nothing in it were set by hand."""
    bare = tuple(replace(day, **dict.fromkeys(BY_HAND_FIELDS)) for day in days)
    day = next(day for day in bare if day.number == number)
    found = figures(day)
    computed = {
        "distance_m": found.distance_m,
        "ascent_m": found.ascent_m,
        "descent_m": found.descent_m,
        "high_m": found.high.metres if found.high else None,
        "vehicle_high_m": found.vehicle_high.metres if found.vehicle_high else None,
        "sleep_gain_m": _sleep_gain(bare, number, start_place, climate),
    }
    return {name: Computed(metres, name in found.from_track) for name, metres in computed.items()}


def _sleep_gain(days: Sequence[TrekDay], number: int, start_place: Place | None, climate: Climate) -> int | None:
    origin = Origin(start_place.name, start_place.metres, None) if start_place else Origin(LocalText(), None, None)
    found = nights(days, _ANY_START, origin, climate)
    return next((night.gain_m for night in found if night.number == number), None)
