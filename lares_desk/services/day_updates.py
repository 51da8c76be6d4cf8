"""A departure's days beside the itinerary's: what differs, and taking the itinerary's version.

A departure to come is behind where the itinerary has changed since the departure took its days from it. What somebody
changed on the departure itself is never taken back unasked.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cache

from lares_desk.domain.calendar import end_date
from lares_desk.domain.day_differences import DayPair, differing, pair_days
from lares_desk.domain.departure import Dossier
from lares_desk.domain.departure_line import DepartureLine
from lares_desk.domain.trek import TrekDay
from lares_desk.errors import N_, NotFound, Refused
from lares_desk.services import departures as departure_service
from lares_desk.services import existing, itineraries
from lares_desk.services.session import Done, Session
from lares_desk.services.trek_days import MAX_DAYS
from lares_desk.storage import day_versions, departure_lists, departures, trek_days
from lares_desk.storage.agency_file import Transaction
from lares_desk.storage.day_versions import Content


@dataclass(frozen=True, slots=True)
class DayUpdate:
    """What a departure would take over of one of the itinerary's days.

    `mine` is None where the itinerary has got a new day. Where the departure's day `is_edited` by itself, that would be
    lost.
    """

    mine: TrekDay | None
    theirs: TrekDay
    is_edited: bool

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the names of the fields that would change."""
        return differing(self.mine, self.theirs) if self.mine else ()


@dataclass(frozen=True, slots=True)
class DepartureBehind:
    """A departure to come with an earlier version of the itinerary's days."""

    line: DepartureLine
    days: tuple[DayUpdate, ...]

    @property
    def is_plain(self) -> bool:
        """Tell whether it can be brought up to date without losing anything and without lasting longer."""
        return not any(day.is_edited or day.mine is None for day in self.days)


def pairs(dossier: Dossier) -> tuple[DayPair, ...]:
    """Return each day of a departure beside the itinerary's; days that one of them lacks stand beside None."""
    return pair_days(dossier.days, dossier.itinerary.days)


def take_day(session: Session, day_id: int) -> Done[None]:
    """Let a departure's day say again what the itinerary's says; its place among the days stays."""
    owner = trek_days.owner_of(session.db, day_id)
    if owner is None or owner[0] != "departure":
        raise NotFound(N_("This trek day is no longer in the file."))
    dossier = departure_service.dossier(session, owner[1])
    mine, theirs = next((mine, theirs) for mine, theirs in pairs(dossier) if mine and mine.id == day_id)
    if mine is None or theirs is None:
        raise Refused(N_("{code} has no such day: it is this departure's own."), code=dossier.itinerary.code)
    action = N_("Take the itinerary's day")
    with session.transaction(action) as work:
        _overwrite(work, mine, theirs)
    return Done(None, work.changes, action)


def take_all(session: Session, departure_id: int) -> Done[None]:
    """Let a departure have exactly the itinerary's days again, in their order; days of its own go."""
    dossier = departure_service.dossier(session, departure_id)
    if not dossier.itinerary.days:
        raise Refused(N_("{code} has no trek days yet. Add its days first."), code=dossier.itinerary.code)
    action = N_("Take all the itinerary's days")
    with session.transaction(action) as work:
        ids: dict[int, int] = {}
        for mine, theirs in pairs(dossier):
            if theirs is None and mine is not None:
                trek_days.remove(work.db, mine.id)
            elif theirs is not None:
                ids[theirs.id] = _taken(work, departure_id, mine, theirs)
        _put_in_order(work, departure_id, [ids[day.id] for day in dossier.itinerary.days])
    return Done(None, work.changes, action)


def behind_count(session: Session, itinerary_id: int) -> int:
    """Return how many departures to come have an earlier version of this itinerary's days."""
    return len(_behind(session, itinerary_id))


def departures_behind(session: Session, itinerary_id: int) -> tuple[DepartureBehind, ...]:
    """Return the departures to come, by date, that have an earlier version of this itinerary's days."""
    found = _behind(session, itinerary_id)
    theirs = {day.id: day for day in itineraries.get(session, itinerary_id).days}
    behind = []
    for line in departure_lists.lines(session.db, list(found)):
        mine = {day.id: day for day in trek_days.of_owner(session.db, "departure", line.id)}
        days = [DayUpdate(mine.get(copy), theirs[source], edited) for copy, source, edited in found[line.id]]
        behind.append(DepartureBehind(line, tuple(sorted(days, key=_number))))
    return tuple(behind)


def bring_up_to_date(session: Session, itinerary_id: int, departure_ids: Collection[int]) -> Done[int]:
    """Let these departures take over what has changed in the itinerary, and return how many did, all or nothing."""
    chosen = [each for each in departures_behind(session, itinerary_id) if each.line.id in departure_ids]
    order = [day.id for day in itineraries.get(session, itinerary_id).days]
    action = N_("Bring departures up to date")
    with session.transaction(action) as work:
        for departure in chosen:
            for update in departure.days:
                if update.mine is not None:
                    _overwrite(work, update.mine, update.theirs)
            added = [update.theirs for update in departure.days if update.mine is None]
            if added:
                _add_days(work, departure.line.id, added, order)
    return Done(len(chosen), work.changes, action)


def _behind(session: Session, itinerary_id: int) -> dict[int, list[tuple[int, int, bool]]]:
    """Return (own day or 0, itinerary's day, whether edited) for each departure that is behind, by date."""
    db, today = session.db, session.clock.today()

    @cache
    def said(day_id: int) -> list[Content]:
        return day_versions.versions(db, day_id)

    found: dict[int, list[tuple[int, int, bool]]] = {}
    for departure_id, copy, source in day_versions.changed_copies(db, itinerary_id, today):
        now = day_versions.content(db, copy)
        if now in said(source):
            found.setdefault(departure_id, []).append((copy, source, False))
            continue
        base = next((version for version in day_versions.versions(db, copy) if version in said(source)), None)
        # What was edited when it had the itinerary's current version is an edit, and nothing else.
        if base is not None and base != said(source)[0]:
            found.setdefault(departure_id, []).append((copy, source, True))
    for departure_id, source in day_versions.added_since(db, itinerary_id, today):
        found.setdefault(departure_id, []).append((0, source, False))
    return found


def _taken(work: Transaction, departure_id: int, mine: TrekDay | None, theirs: TrekDay) -> int:
    """Write the itinerary's day over mine, or as a new one, and return its id."""
    if mine is None:
        copied = replace(trek_days.as_copy(theirs), source_day_id=theirs.id)
        return trek_days.add(work.db, "departure", departure_id, copied)
    if differing(mine, theirs):
        _overwrite(work, mine, theirs)
    return mine.id


def _overwrite(work: Transaction, mine: TrekDay, theirs: TrekDay) -> None:
    """Write the itinerary's day over mine; what has happened on this departure stays."""
    taken = replace(
        trek_days.as_copy(theirs),
        number=mine.number,
        state=mine.state,
        state_reason=mine.state_reason,
        recorded_minutes=mine.recorded_minutes,
        id=mine.id,
        rev=mine.rev,
    )
    trek_days.save_day(work.db, taken)


def _add_days(work: Transaction, departure_id: int, added: Sequence[TrekDay], order: Sequence[int]) -> None:
    """Add days of the itinerary, each behind the one that it follows there."""
    days = trek_days.of_owner(work.db, "departure", departure_id)
    ids = [day.id for day in days]
    copies = {day.source_day_id: day.id for day in days}
    for day in added:
        before = [copies[source] for source in order[: order.index(day.id)] if source in copies]
        copies[day.id] = _taken(work, departure_id, None, day)
        ids.insert(ids.index(before[-1]) + 1 if before else 0, copies[day.id])
    _put_in_order(work, departure_id, ids)


def _put_in_order(work: Transaction, departure_id: int, day_ids: list[int]) -> None:
    """Number the days anew and let the departure end with the last one."""
    if len(day_ids) > MAX_DAYS:
        raise Refused(N_("A trek may have at most {limit} days."), limit=MAX_DAYS)
    trek_days.renumber(work.db, "departure", departure_id, day_ids)
    departure = existing.departure(work, departure_id)
    end = end_date(departure.start, len(day_ids))
    if end != departure.end:
        departures.save_departure(work.db, replace(departure, end=end))


def _number(update: DayUpdate) -> int:
    return update.theirs.number
