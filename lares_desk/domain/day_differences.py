"""What differs between two versions of a trek day, and which day of one trek stands for which of another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest

from lares_desk.domain.places import key_of
from lares_desk.domain.trek import Track, TrekDay

DayPair = tuple[TrekDay | None, TrekDay | None]

# Where a day stands and which row it is says nothing of what happens on it; a place is the same place whatever the
# agency learns of it. Whether a day is closed or shortened, and what was recorded on it, is a departure's own: no
# itinerary has it, and none takes it back.
_SAID: dict[str, Callable[[TrekDay], object]] = {
    "title": lambda day: day.title,
    "narrative": lambda day: day.narrative,
    "kind": lambda day: day.kind,
    "waypoints": lambda day: [(key_of(point.place), point.mode, point.leg_m) for point in day.waypoints],
    "walk_minutes": lambda day: day.walk_minutes,
    "sleep_place": lambda day: key_of(day.sleep_place),
    "lodging": lambda day: day.lodging,
    "meals": lambda day: (day.breakfast, day.lunch, day.dinner),
    "transport": lambda day: day.transport,
    "signal": lambda day: day.signal,
    "notes": lambda day: day.notes,
    "distance_m": lambda day: day.distance_m,
    "ascent_m": lambda day: day.ascent_m,
    "descent_m": lambda day: day.descent_m,
    "high_m": lambda day: day.high_m,
    "vehicle_high_m": lambda day: day.vehicle_high_m,
    "sleep_gain_m": lambda day: day.sleep_gain_m,
    "track": lambda day: _recorded(day.track),
    "walk_starts_minutes": lambda day: day.walk_starts_minutes,
    "lower_camp": lambda day: key_of(day.lower_camp),
    "exit_road": lambda day: day.exit_road,
    "clinic": lambda day: day.clinic,
}
FIELDS = tuple(_SAID)


def differing(mine: TrekDay, theirs: TrekDay) -> tuple[str, ...]:
    """Return the names of the fields in which two days differ, in the order of `FIELDS` ("meals" is all three).

    Ids, revisions, numbers and sources do not count.
    """
    return tuple(name for name, said in _SAID.items() if said(mine) != said(theirs))


def pair_days(mine: Sequence[TrekDay], theirs: Sequence[TrekDay]) -> tuple[DayPair, ...]:
    """Return (my day, their day) pairs in my order; a day that the other side lacks stands beside None.

    Days of one source belong together, as a copy names its original in `source_day_id`. Where no two days do, first
    pairs with first, second with second. A day of theirs that I lack follows the one that it follows in their order.
    """
    partners = _by_source(mine, theirs)
    if not partners:
        return tuple(zip_longest(mine, theirs))
    pairs: list[DayPair] = [(day, theirs[partners[at]] if at in partners else None) for at, day in enumerate(mine)]
    before = -1
    for at, day in enumerate(theirs):
        if at in partners.values():
            before = next(place for place, pair in enumerate(pairs) if pair[1] is day)
        else:
            before += 1
            pairs.insert(before, (None, day))
    return tuple(pairs)


def _by_source(mine: Sequence[TrekDay], theirs: Sequence[TrekDay]) -> dict[int, int]:
    """Return which place of theirs belongs to which of mine; a duplicated day finds its original taken."""
    partners: dict[int, int] = {}
    for belongs in (_is_copy, _are_copies):
        for at, day in enumerate(mine):
            free = (other for other in range(len(theirs)) if other not in partners.values())
            found = next((other for other in free if belongs(day, theirs[other])), None)
            if found is not None:
                partners.setdefault(at, found)
    return partners


def _is_copy(mine: TrekDay, theirs: TrekDay) -> bool:
    return (mine.source_day_id or 0) == theirs.id or (theirs.source_day_id or 0) == mine.id


def _are_copies(mine: TrekDay, theirs: TrekDay) -> bool:
    return bool(mine.source_day_id) and mine.source_day_id == theirs.source_day_id


def _recorded(track: Track | None) -> object:
    return (track.points, track.distance_m, track.ascent_m, track.descent_m) if track else None
