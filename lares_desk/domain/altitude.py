"""How high each night is, and how much higher than the night before.

Source: Wilderness Medical Society, guidelines on acute altitude illness, 2024 (Luks et al.): above 3,000 m sleep no
more than 500 m higher from one night to the next; a first night above 3,500 m without acclimatisation is its highest
risk. The rule yields numbers; papers print them with the source and never a verdict.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lares_desk.domain.air import pressure_pct
from lares_desk.domain.calendar import DatedDay, dated_days
from lares_desk.domain.language import LocalText
from lares_desk.domain.people import Traveller
from lares_desk.domain.places import Place
from lares_desk.domain.reference import Climate
from lares_desk.domain.trek import Itinerary, Lodging, TrekDay
from lares_desk.domain.weather import night_minimum_c, whole_degrees

GAIN_LIMIT_M = 500
GAIN_LIMIT_ABOVE_M = 3000


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the nights before the trek are slept; `nights` of them, None where their number is not known.

    `metres` is None where no night at a known elevation comes before the trek; `name` is empty where no place is known.
    """

    name: LocalText
    metres: int | None
    nights: int | None


@dataclass(frozen=True, slots=True)
class Night:
    """One night of a trek, in metres, °C and % of the pressure at sea level.

    `gain_m` is None where the night before is not known; `night_min_c` is None under a hotel's roof; `by_hand` says
    that a person has set the gain.
    """

    number: int
    date: date
    place: Place
    sleep_m: int
    from_name: LocalText
    from_m: int | None
    gain_m: int | None
    over_limit: bool
    pressure_pct: float
    night_min_c: int | None
    lodging: Lodging
    by_hand: bool


def origin_of(traveller: Traveller | None, itinerary: Itinerary, start: date, places_default: Place | None) -> Origin:
    """Return where the night before the trek is slept: the traveller's own place, else where the itinerary starts.

    `places_default` stands in for an itinerary without a start. Who arrives on the day the trek starts, or later, has
    no night at altitude before it: the first camp counts from an unknown lower place.
    """
    own = traveller.arrival_place if traveller else None
    place = own or itinerary.start_place or places_default
    arrival = traveller.arrival_on if traveller else None
    if arrival is not None and arrival >= start:
        return Origin(LocalText(), None, 0)
    nights = (start - arrival).days if arrival is not None else None
    return Origin(place.name, place.metres, nights) if place else Origin(LocalText(), None, nights)


def nights(days: Sequence[TrekDay], start: date, origin: Origin, climate: Climate) -> tuple[Night, ...]:
    """Return the nights of a trek that leaves on `start`, each against the night before it.

    A night above 3,000 m is over the limit when it is more than 500 m higher than the one before, or when the one
    before is not known. A night at a place of unknown elevation is left out, and the night after it has nothing to
    count from.
    """
    result = []
    before = (origin.name, origin.metres)
    for dated in dated_days(days, start):
        place = dated.day.sleep_place
        if dated.day.lodging is Lodging.NONE:
            continue
        sleep_m = place.metres if place else None
        if place is not None and sleep_m is not None:
            result.append(_night(dated, place, sleep_m, before, climate))
        before = (place.name if place else LocalText(), sleep_m)
    return tuple(result)


def _night(
    dated: DatedDay, place: Place, sleep_m: int, before: tuple[LocalText, int | None], climate: Climate
) -> Night:
    day = dated.day
    from_name, from_m = before
    by_hand = day.sleep_gain_m is not None
    gain = day.sleep_gain_m if by_hand or from_m is None else sleep_m - from_m
    cold = day.lodging in (Lodging.TENT, Lodging.HOMESTAY)
    return Night(
        number=day.number,
        date=dated.date,
        place=place,
        sleep_m=sleep_m,
        from_name=from_name,
        from_m=from_m,
        gain_m=gain,
        over_limit=sleep_m > GAIN_LIMIT_ABOVE_M and (gain is None or gain > GAIN_LIMIT_M),
        pressure_pct=pressure_pct(sleep_m),
        night_min_c=whole_degrees(night_minimum_c(climate, dated.date.month, sleep_m)) if cold else None,
        lodging=day.lodging,
        by_hand=by_hand,
    )
