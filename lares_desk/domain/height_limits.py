"""Whether another elevation of a place could cross a limit of `acclimatisation`, in bare numbers and therefore quickly.

Dozens of readings are asked about for every departure, and few of them cross anything: those are read in full.
"""

from __future__ import annotations

from typing import NamedTuple

from lares_desk.domain.acclimatisation import EXTRA_DAY_EVERY_M, RiskColumn, first_night_column
from lares_desk.domain.altitude import GAIN_LIMIT_ABOVE_M, GAIN_LIMIT_M
from lares_desk.domain.departure import Dossier
from lares_desk.domain.people import Traveller
from lares_desk.domain.places import Place
from lares_desk.domain.trek import Lodging


class Height(NamedTuple):
    """A place by key with its elevation in metres, None where it is not known; both None where there is no place."""

    key: str | None = None
    metres: int | None = None

    def moved(self, key: str, metres: int) -> int | None:
        """Return the elevation if that of the place `key` is `metres`."""
        return metres if self.key == key else self.metres


class Bed(NamedTuple):
    """A night: where it is slept, and the gain in metres that a person has set."""

    height: Height
    gain_by_hand: int | None


class Way(NamedTuple):
    """The nights of a traveller: `origin` comes before the first, `start` is where the trek starts.

    `has_origin` tells that a night is slept there before the trek, `is_told` that somebody has said so.
    """

    start: Height
    origin: Height
    beds: tuple[Bed, ...]
    has_origin: bool
    is_told: bool


Limits = tuple[RiskColumn | None, tuple[bool, ...], tuple[bool, ...]]


def way_of(traveller: Traveller, dossier: Dossier) -> Way:
    """Return the nights of one traveller over the days of `dossier`, which are those that are walked."""
    start, own, arrival = dossier.itinerary.start_place, traveller.arrival_place, traveller.arrival_on
    return Way(
        start=_height(start),
        origin=_height(own or start),
        beds=tuple(
            Bed(_height(day.sleep_place), day.sleep_gain_m) for day in dossier.days if day.lodging is not Lodging.NONE
        ),
        has_origin=arrival is None or arrival < dossier.departure.start,
        is_told=arrival is not None or own is not None,
    )


def _height(place: Place | None) -> Height:
    return Height(place.key, place.metres) if place else Height()


def limits(way: Way, key: str = "", metres: int = 0) -> Limits:
    """Return first night's column, nights over 500 m and those without an extra day, with `key` held at `metres`.

    From Cusco (3,399 m) to a camp at 3,800 m nothing is over; with Cusco at 3,249 m the first night is, by 51 m.
    """
    before = way.origin.moved(key, metres) if way.has_origin else None
    keeps_hand = way.start.key is not None and before == way.start.moved(key, metres)
    first = _first_night(way, key, metres, before)
    over, lacking = [], []
    climbed = 0
    for number, bed in enumerate(way.beds):
        here = bed.height.moved(key, metres)
        by_hand = bed.gain_by_hand if number or keeps_hand else None
        if here is not None:
            gain = by_hand if by_hand is not None or before is None else here - before
            climbed = _climbed(climbed, here, gain)
            is_high = here > GAIN_LIMIT_ABOVE_M
            over.append(is_high and (gain is None or gain > GAIN_LIMIT_M))
            lacking.append(is_high and climbed > EXTRA_DAY_EVERY_M)
        before = here
    return first, tuple(over), tuple(lacking)


def _first_night(way: Way, key: str, metres: int, origin_m: int | None) -> RiskColumn | None:
    if way.has_origin:
        here = origin_m if way.is_told else None
    else:
        here = way.beds[0].height.moved(key, metres) if way.beds else None
    return None if here is None else first_night_column(here)


def _climbed(climbed: int, here: int, gain: int | None) -> int:
    if gain is not None and gain <= 0:
        return 0
    return climbed + (gain or 0) if here > GAIN_LIMIT_ABOVE_M else climbed
