"""What is really walked of a trek: days as planned, shortened to a lower camp, or closed.

A SHORTENED day ends at its lower camp; a CLOSED one is not walked: the group rides from where it slept to where the day
would have ended, or down to the valley, under a roof. From a camp without a road it first walks back to one. The days
after it start where the group is; where no walk is left to come nobody camps, the group waits in the valley. Nobody
walks a leg that no day of the trek walks; where no way is known the day has no bed. A figure that was set by hand for
another way is dropped and computed again; no meal that was sold is lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from lares_desk.domain.language import LANGUAGES, LocalText
from lares_desk.domain.places import Place, PlaceKind, key_of
from lares_desk.domain.plan_b_changes import Touched, added_meals, touched
from lares_desk.domain.plan_b_net import RIDES, Net, legs_of, net_of
from lares_desk.domain.plan_b_ways import Way, closed_way, down_to_valley, shortened_way, started_at
from lares_desk.domain.trek import DayKind, DayState, Lodging, Mode, TrekDay, Waypoint

VALLEY_TOWN = "ollantaytambo"
CAMPS = (Lodging.TENT, Lodging.HOMESTAY)
NO_WAY = Way()


class PlanKind(StrEnum):
    """LOWER: a night goes to its lower camp; CLOSED: a day is not walked; VALLEY: back to the valley, on by train."""

    LOWER = "lower"
    CLOSED = "closed"
    VALLEY = "valley"


@dataclass(frozen=True, slots=True)
class PlanB:
    """Another plan for one day, in metres and minutes; None is not known, or nobody walks.

    `day` is the day as it would be, `planned` as it was to be; `exit_road` is how one leaves the camp, `camp` where the
    group slept the night before. `next_day` and `planned_next` are the day after, `touched` and `meals` the
    services and meals that change.
    """

    kind: PlanKind
    bed: Place | None
    sleep_m: int | None
    exit_road: LocalText
    planned: TrekDay
    day: TrekDay
    planned_sleep_m: int | None = None
    gain_m: int | None = None
    next_day: TrekDay | None = None
    planned_next: TrekDay | None = None
    touched: tuple[Touched, ...] = ()
    meals: tuple[tuple[int, str], ...] = ()
    camp: Place | None = None

    @property
    def number(self) -> int:
        """Return the number of the day."""
        return self.planned.number


class Walked(tuple[TrekDay, ...]):
    """Days as they are really walked: walking them again changes nothing."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class _Trek:
    """What is known beside the day: legs and roads, the town in the valley, and the days that are still to come."""

    net: Net
    valley: Place | None
    later: tuple[TrekDay, ...] = ()

    @property
    def is_given_up(self) -> bool:
        """Tell whether walks were still to come and none of them is left."""
        walks = [day for day in self.later if on_foot(day.waypoints)]
        return bool(walks) and all(day.state is DayState.CLOSED for day in walks)


@dataclass(frozen=True, slots=True)
class _Group:
    """Where the group stands in the evening: its bed, the day as planned and as walked, what of its way is left."""

    bed: Place | None = None
    planned: TrekDay | None = None
    walked: TrekDay | None = None
    rest: Way = NO_WAY

    @property
    def is_elsewhere(self) -> bool:
        """Tell whether the group sleeps elsewhere than planned."""
        return self.planned is not None and key_of(self.bed) != key_of(bed_of(self.planned))

    @property
    def exit_road(self) -> LocalText:
        """Return how one leaves the bed by road, empty where it is not the planned one."""
        return LocalText() if self.planned is None or self.is_elsewhere else self.planned.exit_road


def walked(days: Sequence[TrekDay]) -> tuple[TrekDay, ...]:
    """Return the days as they are really walked, with their numbers, ids and states.

    A day that is walked as planned stays as it is. One that goes another way loses its `source_day_id`, since recorded
    hours of earlier runs are not about it. SHORTENED without a lower camp, or to one that no known way leads to,
    changes nothing. Walking what was walked already changes nothing more.
    """
    if isinstance(days, Walked) or all(day.state is DayState.PLANNED for day in days):
        return tuple(days) if not isinstance(days, Walked) else days
    result: list[TrekDay] = []
    group = _Group()
    trek = _Trek(net_of(days), valley_of(days))
    for at, day in enumerate(days):
        group = _evening(day, group, result, replace(trek, later=tuple(days[at + 1 :])))
        result.append(group.walked or day)
    return Walked(result)


def plans(days: Sequence[TrekDay], number: int | None = None) -> tuple[PlanB, ...]:
    """Return the other plans of a trek, or of its day `number`: what changes if a day is shortened, or closed.

    The last of them, of every trek that sleeps in camps, are the agency's last resort: from each camp back to the
    valley, on by road and train. A day that is not walked anyhow cannot be closed to walkers.
    """
    result = []
    for at, day in enumerate(days):
        if number not in (None, day.number):
            continue
        if day.lower_camp is not None and day.lodging is not Lodging.NONE:
            result.append(_plan(PlanKind.LOWER, days, at, {at: DayState.SHORTENED}))
        if on_foot(day.waypoints):
            result.append(_plan(PlanKind.CLOSED, days, at, {at: DayState.CLOSED}))
    return (*result, *_last_resorts(days, number))


def _last_resorts(days: Sequence[TrekDay], number: int | None) -> Iterator[PlanB]:
    """Yield the way back from each camp, on the day after its night; every walk from then on is closed."""
    for at, day in enumerate(days[1:], start=1):
        if days[at - 1].lodging in CAMPS and number in (None, day.number):
            walks = [later for later in range(at, len(days)) if later == at or on_foot(days[later].waypoints)]
            yield _plan(PlanKind.VALLEY, days, at, dict.fromkeys(walks, DayState.CLOSED))


def _plan(kind: PlanKind, days: Sequence[TrekDay], at: int, states: Mapping[int, DayState]) -> PlanB:
    """Return what changes on the day at `at` if days have these states, against walking them; other days stay."""
    planned, other = list(days), list(days)
    for each, state in states.items():
        planned[each], other[each] = replace(days[each], state=DayState.PLANNED), replace(days[each], state=state)
    real, then = walked(planned), walked(other)
    bed, camp = bed_of(then[at]), bed_of(then[at - 1]) if at else days[at].start_place
    after, planned_after = (each[at + 1] if at + 1 < len(each) else None for each in (then, real))
    sleep_m, before_m, planned_m = (_metres(place) for place in (bed, camp, bed_of(real[at])))
    road_before = days[at - 1].exit_road if at else LocalText()
    return PlanB(
        kind=kind,
        bed=bed,
        sleep_m=sleep_m,
        exit_road=days[at].exit_road if kind is PlanKind.LOWER else road_before,
        planned=real[at],
        day=then[at],
        planned_sleep_m=planned_m,
        gain_m=None if sleep_m is None or before_m is None else sleep_m - before_m,
        next_day=after,
        planned_next=planned_after,
        touched=touched(real, then),
        meals=added_meals(real, then),
        camp=camp,
    )


def _metres(place: Place | None) -> int | None:
    return place.metres if place else None


def is_altered(planned: TrekDay, real: TrekDay) -> bool:
    """Tell whether a day goes another way, or sleeps elsewhere, than planned."""
    return planned.waypoints != real.waypoints or key_of(planned.sleep_place) != key_of(real.sleep_place)


def is_lost(planned: TrekDay, real: TrekDay) -> bool:
    """Tell whether nobody knows how to get from where the group is to where a day was to go."""
    return real.state is not DayState.CLOSED and len(planned.waypoints) > 1 and len(real.waypoints) < 2


def road_of(closed: TrekDay) -> Place | None:
    """Return where the group reaches the road on foot on a day that is closed, None where it does not walk."""
    walk = [point.place for point in closed.waypoints if point.mode is Mode.FOOT]
    return walk[-1] if walk else None


def valley_of(days: Sequence[TrekDay]) -> Place | None:
    """Return the town that a trek can be brought down to: Ollantaytambo where it passes it, else where it starts."""
    places = [point.place for day in days for point in day.waypoints]
    return next((place for place in places if place.key == VALLEY_TOWN), places[0] if places else None)


def bed_of(day: TrekDay) -> Place | None:
    """Return where a day leaves the group: its bed, or where it ends."""
    return day.sleep_place if day.sleep_place and day.lodging is not Lodging.NONE else day.end_place


def _evening(day: TrekDay, before: _Group, done: Sequence[TrekDay], trek: _Trek) -> _Group:
    """Return where the group stands after a day."""
    if day.state is DayState.CLOSED:
        real = _closed(day, before, done, trek)
        return _Group(bed_of(real) or before.bed, day, real)
    way = _start_of(day, before, trek.net)
    if way is None:
        real = _lost(day, before)
        return _Group(before.bed, day, real)
    rest = NO_WAY
    is_as_planned = way.points == day.waypoints and not before.is_elsewhere
    real = day if is_as_planned else _along(day, way, day.sleep_place, before)
    if day.state is DayState.SHORTENED and day.lower_camp and key_of(day.lower_camp) != key_of(bed_of(day)):
        found = shortened_way(way, day.lower_camp, done[-1].waypoints if done else (), trek.net)
        if found is not None:
            cut, rest = found
            real = _shortened(day, cut, way, before)
    return _Group(bed_of(real) or before.bed, day, real, rest)


def _start_of(day: TrekDay, before: _Group, net: Net) -> Way | None:
    """Return the way of a day from where the group slept, None where nobody knows one."""
    way = Way(day.waypoints, day.walk_minutes)
    if before.bed is None or not before.is_elsewhere:
        return way
    return started_at(way, before.bed, before.rest, net)


def _lost(day: TrekDay, before: _Group) -> TrekDay:
    """Return a day whose way nobody knows from where the group slept: it has no way and no bed."""
    start = (Waypoint(before.bed, Mode.START),) if before.bed else ()
    return replace(_along(day, Way(start), None, before), transport=LocalText())


def _shortened(day: TrekDay, cut: Way, way: Way, before: _Group) -> TrekDay:
    """Return a day that ends at its lower camp; one without a night rides home from there."""
    if day.lodging is Lodging.NONE:
        end = day.end_place
        if end is None or way.find(day.lower_camp) is None:
            return day if way.points == day.waypoints else _along(day, way, None, before)
        return _along(day, cut.then(end), None, before)
    real = _along(day, cut, day.lower_camp, before)
    in_town = day.lower_camp is not None and day.lower_camp.kind is PlaceKind.TOWN
    lodging = Lodging.HOTEL if in_town else day.lodging if day.lodging in CAMPS else Lodging.TENT
    if len(cut.points) > len(way.points):
        real = replace(real, transport=_joined(real.transport, day.exit_road))
    return replace(real, lodging=lodging, dinner=day.dinner or lodging in CAMPS)


def _closed(day: TrekDay, before: _Group, done: Sequence[TrekDay], trek: _Trek) -> TrekDay:
    """Return a day that is not walked: ridden, after a walk back to the road from a camp that has none."""
    here, end = before.bed or day.start_place, bed_of(day)
    net, barred = trek.net, legs_of(day.waypoints)
    ridden = tuple(point for each in done for point in each.waypoints)
    back = net.on_foot(here, net.roads, barred) if here is not None and key_of(here) != key_of(end) else None
    way, bed, lodging = NO_WAY, day.sleep_place, day.lodging
    if here is not None and back is None:
        way, bed, lodging = _stays(day, here, end, before)
    elif here is not None and back is not None:
        road = back[-1].place
        up_again = end is None or (key_of(end) in net.roads and not (trek.is_given_up and lodging in CAMPS))
        if up_again or trek.valley is None:
            ride = closed_way(day, road, ridden, end, net)
        else:
            ride = down_to_valley(road, ridden, trek.valley)
            bed, lodging = (None, lodging) if lodging is Lodging.NONE else (trek.valley, Lodging.HOTEL)
        way = Way((*back, *ride.points[1:]))
    real = _along(day, way, bed, before)
    transport = real.transport
    if way.points != day.waypoints:
        ends_riding = len(day.waypoints) > 1 and day.waypoints[-1].mode is not Mode.FOOT
        road_in = LocalText() if bed != day.sleep_place or ends_riding else day.exit_road
        transport = _joined(before.exit_road, transport, road_in)
    return replace(
        real,
        kind=day.kind if on_foot(way.points) else DayKind.TRANSFER,
        walk_minutes=None,
        recorded_minutes=None,
        walk_starts_minutes=None,
        lodging=lodging,
        transport=transport,
        dinner=day.dinner or lodging in CAMPS,
    )


def _stays(day: TrekDay, here: Place, end: Place | None, before: _Group) -> tuple[Way, Place | None, Lodging]:
    """Return a closed day of a group that does not leave: its bed is here already, or no way out is known."""
    way = Way((Waypoint(here, Mode.START),))
    if key_of(here) == key_of(end) or day.lodging is Lodging.NONE:
        return way, day.sleep_place, day.lodging
    slept = before.walked.lodging if before.walked else day.lodging
    return way, here, slept


def _along(day: TrekDay, way: Way, bed: Place | None, before: _Group) -> TrekDay:
    """Return `day` on another way to another bed: what was said of the planned way only is left out."""
    slept_in_camp = before.is_elsewhere and before.walked is not None and before.walked.lodging in CAMPS
    real = replace(
        day,
        waypoints=way.points,
        walk_minutes=way.minutes,
        sleep_place=bed,
        clinic=day.clinic if key_of(bed) == key_of(day.sleep_place) else LocalText(),
        transport=_transport(day, way),
        vehicle_high_m=day.vehicle_high_m if _rides(way.points) == _rides(day.waypoints) else None,
        sleep_gain_m=None,
        breakfast=day.breakfast or slept_in_camp,
    )
    if on_foot(way.points) == on_foot(day.waypoints):
        return real
    return replace(
        real,
        narrative=LocalText(),
        signal=LocalText(),
        distance_m=None,
        ascent_m=None,
        descent_m=None,
        high_m=None,
        track=None,
        source_day_id=None,
        walk_starts_minutes=day.walk_starts_minutes if _starts_alike(way.points, day.waypoints) else None,
    )


def _starts_alike(points: Sequence[Waypoint], planned: Sequence[Waypoint]) -> bool:
    """Tell whether the hour at which the planned walk starts still holds: no new ride comes before it."""
    rides, before = (bool(each[1:]) and each[1].mode is not Mode.FOOT for each in (points, planned))
    return bool(on_foot(points)) and (before or not rides)


def on_foot(points: Sequence[Waypoint]) -> list[tuple[str, str, int | None]]:
    """Return the legs that are walked, as start, end and length in metres."""
    return [(key_of(a.place), key_of(b.place), b.leg_m) for a, b in pairwise(points) if b.mode is Mode.FOOT]


def _rides(points: Sequence[Waypoint]) -> list[tuple[str, str]]:
    return [(key_of(a.place), key_of(b.place)) for a, b in pairwise(points) if b.mode in RIDES]


def _transport(day: TrekDay, way: Way) -> LocalText:
    """Return what is said of the transport of a day where it still holds on another way."""
    planned, real = ({point.place.key for point in each if point.mode in RIDES} for each in (day.waypoints, way.points))
    return day.transport if planned == real or (planned and planned <= real) else LocalText()


def _joined(*texts: LocalText) -> LocalText:
    """Return texts one after the other, sentence by sentence, in each language."""
    said = [text for text in texts if text]
    if len(said) < 2:
        return said[0] if said else LocalText()
    return LocalText(*(". ".join(text.get(language).rstrip(". ") for text in said) for language in LANGUAGES))
