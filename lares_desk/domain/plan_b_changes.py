"""What another plan changes: services of a date that were bought for something else, meals that nobody sold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from lares_desk.domain.departure import Dossier
from lares_desk.domain.logistics import Service, ServiceKind
from lares_desk.domain.trek import Lodging, Mode, TrekDay, Waypoint

MACHU_PICCHU = "machu-picchu"
MEALS = ("breakfast", "lunch", "dinner")


@dataclass(frozen=True, slots=True)
class Touched:
    """A kind of service that a day needs otherwise than planned, or no more."""

    number: int
    kind: ServiceKind


def touched(planned: Sequence[TrekDay], real: Sequence[TrekDay]) -> tuple[Touched, ...]:
    """Return which services of which day the days as walked need otherwise than the days as planned."""
    return tuple(
        Touched(before.number, kind)
        for before, after in zip(planned, real, strict=True)
        for kind in ServiceKind
        if tuple(_needs(before, kind)) != tuple(_needs(after, kind))
    )


def added_meals(planned: Sequence[TrekDay], real: Sequence[TrekDay]) -> tuple[tuple[int, str], ...]:
    """Return the meals, as day and "breakfast", "lunch" or "dinner", that only the days as walked need."""
    return tuple(
        (before.number, meal)
        for before, after in zip(planned, real, strict=True)
        for meal in MEALS
        if getattr(after, meal) and not getattr(before, meal)
    )


def touched_services(dossier: Dossier, real: Sequence[TrekDay]) -> tuple[Service, ...]:
    """Return the services of a departure that its days as walked (`real`) need otherwise, or no more."""
    start = dossier.departure.start
    hit = {(start + timedelta(days=each.number - 1), each.kind) for each in touched(dossier.days, real)}
    return tuple(service for service in dossier.services if (service.starts_on, service.kind) in hit)


def _needs(day: TrekDay, kind: ServiceKind) -> Iterator[tuple[str, ...]]:
    """Yield what a day needs of a kind of service, as keys of places."""
    if kind is ServiceKind.HOTEL:
        if day.lodging is Lodging.HOTEL and day.sleep_place:
            yield (day.sleep_place.key,)
        return
    for a, b in pairwise(day.waypoints):
        ends = (a.place.key, b.place.key)
        if kind is _bought(a, b):
            yield ends
        if kind is ServiceKind.MACHU_PICCHU and b.place.key == MACHU_PICCHU:
            yield (MACHU_PICCHU,)


def _bought(a: Waypoint, b: Waypoint) -> ServiceKind | None:
    """Return what is bought for a leg."""
    if b.mode is Mode.TRAIN:
        return ServiceKind.TRAIN
    if b.mode is not Mode.VEHICLE:
        return None
    return ServiceKind.BUS if MACHU_PICCHU in (a.place.key, b.place.key) else ServiceKind.TRANSPORT
