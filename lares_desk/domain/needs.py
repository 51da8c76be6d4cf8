"""What the days as they are really walked need bought: each ride, each hotel night, each entry, by date.

A ride is a run of legs of one kind: a road with three stops is one vehicle. Nights that follow each other in the same
hotel are one stay. What a need has no service for is told by `unmet`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise

from lares_desk.domain.departure import Dossier
from lares_desk.domain.language import LANGUAGES, Language, LocalText
from lares_desk.domain.logistics import Service, ServiceKind
from lares_desk.domain.places import Place
from lares_desk.domain.plan_b import walked
from lares_desk.domain.plan_b_changes import touched_services
from lares_desk.domain.text import fold
from lares_desk.domain.trek import Lodging, Mode, TrekDay, Waypoint

MACHU_PICCHU = "machu-picchu"
_RIDES = (ServiceKind.TRAIN, ServiceKind.TRANSPORT, ServiceKind.BUS)


@dataclass(frozen=True, slots=True)
class Need:
    """Something that day `number`, on `on`, needs: a ride by way of `places`, a hotel in the last, an entry there."""

    number: int
    on: date
    kind: ServiceKind
    places: tuple[Place, ...]

    @property
    def way(self) -> LocalText:
        """Return where from and where to, or where; of a ride that comes back, every stop."""
        comes_back = self.places[0].key == self.places[-1].key
        said = self.places if comes_back else (self.places[0], self.places[-1])
        return LocalText(*(" – ".join(place.name.get(language) for place in said) for language in LANGUAGES))

    def label(self, language: Language) -> str:
        """Return it with its date: "2027-06-16 Ollantaytambo – Aguas Calientes"."""
        return f"{self.on.isoformat()} {self.way.get(language)}"


def needs(days: Sequence[TrekDay], start: date) -> tuple[Need, ...]:
    """Return what days as really walked (`plan_b.walked`) need bought, in their order, for a trek from `start` on."""
    found: list[Need] = []
    stayed = ""
    for day in days:
        on = start + timedelta(days=day.number - 1)
        found += (Need(day.number, on, kind, places) for kind, places in _of_ways(day))
        bed = day.sleep_place if day.lodging is Lodging.HOTEL else None
        if bed is not None and bed.key != stayed:
            found.append(Need(day.number, on, ServiceKind.HOTEL, (bed,)))
        stayed = bed.key if bed else ""
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Gap:
    """Between bought and needed: `spare` is needed no more, `otherwise` not as it was bought, `unmet` is not bought."""

    spare: tuple[Service, ...] = ()
    otherwise: tuple[Service, ...] = ()
    unmet: tuple[Need, ...] = ()


def unmet(dossier: Dossier) -> tuple[Need, ...]:
    """Return the needs of a departure that no service meets.

    A service meets one need of its kind on its date; one without a date any, one that names no way every ride of its
    day. None meets a need whose places are not those that it names itself: a hotel in Aguas Calientes is no bed in
    Ollantaytambo. A place that the trek does not know by that name is taken as the right one.
    """
    return _met(dossier, walked(dossier.days))[1]


def gap(dossier: Dossier, kinds: Collection[ServiceKind] = tuple(ServiceKind)) -> Gap:
    """Return what other plans leave of the services of these kinds; `dossier` has its days as they were planned."""
    real = walked(dossier.days)
    now, missing = _met(dossier, real)
    before, _ = _met(dossier, dossier.days)
    mine = [each for each in dossier.services if each.kind in kinds]
    spare = tuple(each for each in mine if each.id in before - now)
    hit = touched_services(dossier, real)
    otherwise = tuple(each for each in mine if each in hit and each not in spare)
    return Gap(spare, otherwise, tuple(need for need in missing if need.kind in kinds))


def _met(dossier: Dossier, days: Sequence[TrekDay]) -> tuple[frozenset[int], tuple[Need, ...]]:
    """Return the ids of the services that meet a need of these days, and the needs that none meets."""
    known = _names_of(days) | _names_of(dossier.days)
    free, used, missing = list(dossier.services), set(), []
    for need in needs(days, dossier.departure.start):
        fit = [each for each in free if _fits(each, need, known)]
        best = next((each for each in fit if each.starts_on is not None), fit[0] if fit else None)
        if best is None:
            missing.append(need)
            continue
        used.add(best.id)
        if best.from_place or best.to_place or need.kind not in _RIDES or best.starts_on is None:
            free.remove(best)
    return frozenset(used), tuple(missing)


def _of_ways(day: TrekDay) -> Iterator[tuple[ServiceKind, tuple[Place, ...]]]:
    """Yield the rides of a day, each with the places that it calls at, and its entries."""
    legs = [(_ride(a, b), a.place, b.place) for a, b in pairwise(day.waypoints)]
    for kind, run in groupby(legs, key=lambda leg: leg[0]):
        if kind is not None:
            (_, start, stop), *others = run
            yield kind, (start, stop, *(place for _, _, place in others))
    for entry in (point.place for point in day.waypoints[1:] if point.place.key == MACHU_PICCHU):
        yield ServiceKind.MACHU_PICCHU, (entry,)


def _ride(a: Waypoint, b: Waypoint) -> ServiceKind | None:
    if b.mode is Mode.TRAIN:
        return ServiceKind.TRAIN
    if b.mode is not Mode.VEHICLE or a.place.key == b.place.key:
        return None
    return ServiceKind.BUS if MACHU_PICCHU in (a.place.key, b.place.key) else ServiceKind.TRANSPORT


def _fits(service: Service, need: Need, known: frozenset[str]) -> bool:
    if service.kind is not need.kind or service.starts_on not in (None, need.on):
        return False
    its = {fold(place.name.get(language)) for place in need.places for language in LANGUAGES}
    said = [fold(text) for text in (service.from_place, service.to_place) if text]
    return all(text in its or text not in known for text in said)


def _names_of(days: Sequence[TrekDay]) -> frozenset[str]:
    places = [point.place for day in days for point in day.waypoints]
    places += [day.sleep_place for day in days if day.sleep_place]
    return frozenset(fold(place.name.get(language)) for place in places for language in LANGUAGES)
