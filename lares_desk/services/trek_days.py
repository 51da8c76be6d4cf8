"""Trek days: the same actions for an itinerary's days and for a departure's own."""

from __future__ import annotations

from dataclasses import replace

from lares_desk.domain import validation
from lares_desk.domain.calendar import end_date
from lares_desk.domain.language import LocalText
from lares_desk.domain.trek import DayKind, DayState, Mode, TrekDay, Waypoint
from lares_desk.errors import N_, InvalidInput, NotFound
from lares_desk.services.session import Done, Session
from lares_desk.storage import departures, trek_days
from lares_desk.storage.agency_file import Transaction
from lares_desk.storage.trek_days import Owner

MAX_DAYS = 60
MAX_WAYPOINTS = 99
MAX_LEG_M = 1_000_000
_LIMITS = {
    "walk_minutes": (0, 1440),
    "distance_m": (0, 200_000),
    "ascent_m": (0, 9000),
    "descent_m": (0, 9000),
    "high_m": (0, 8900),
    "vehicle_high_m": (0, 8900),
    "sleep_gain_m": (-8900, 8900),
    "walk_starts_minutes": (0, 1439),
    "recorded_minutes": (1, 1440),
}


def of_owner(session: Session, owner: Owner, owner_id: int) -> tuple[TrekDay, ...]:
    """Return the days of one itinerary or departure in order."""
    return trek_days.of_owner(session.db, owner, owner_id)


def add(session: Session, owner: Owner, owner_id: int) -> Done[int]:
    """Add an empty day at the end and return its id."""
    days = of_owner(session, owner, owner_id)
    _refuse_too_many(days)
    number = len(days) + 1
    start = days[-1].end_place if days else None
    day = TrekDay(
        number,
        LocalText(f"Day {number}", f"Día {number}"),
        waypoints=(Waypoint(start, Mode.START),) if start else (),
    )
    action = N_("Add trek day")
    with session.transaction(action) as work:
        day_id = trek_days.add(work.db, owner, owner_id, day)
        _fit_dates(work, owner, owner_id)
    return Done(day_id, work.changes, action)


def duplicate(session: Session, day_id: int) -> Done[int]:
    """Add a copy of a day right after it and return the copy's id."""
    owner, owner_id, days = _siblings(session, day_id)
    _refuse_too_many(days)
    original = next(day for day in days if day.id == day_id)
    action = N_("Duplicate trek day")
    with session.transaction(action) as work:
        copy_id = trek_days.add(work.db, owner, owner_id, replace(trek_days.as_copy(original), number=len(days) + 1))
        order = [day.id for day in days]
        order.insert(original.number, copy_id)
        trek_days.renumber(work.db, owner, owner_id, order)
        _fit_dates(work, owner, owner_id)
    return Done(copy_id, work.changes, action)


def move(session: Session, day_id: int, number: int) -> Done[None]:
    """Make a day the one with this number; the others close up."""
    owner, owner_id, days = _siblings(session, day_id)
    order = [day.id for day in days if day.id != day_id]
    order.insert(min(max(number, 1), len(days)) - 1, day_id)
    action = N_("Move trek day")
    with session.transaction(action) as work:
        trek_days.renumber(work.db, owner, owner_id, order)
    return Done(None, work.changes, action)


def remove(session: Session, day_id: int) -> Done[None]:
    """Delete a day; the later ones move up by one."""
    owner, owner_id, days = _siblings(session, day_id)
    action = N_("Delete trek day")
    with session.transaction(action) as work:
        trek_days.remove(work.db, day_id)
        trek_days.renumber(work.db, owner, owner_id, [day.id for day in days if day.id != day_id])
        _fit_dates(work, owner, owner_id)
    return Done(None, work.changes, action)


def save(session: Session, day: TrekDay) -> Done[None]:
    """Save a day that was read with its `rev`, waypoints included."""
    clean = _validated(day)
    action = N_("Change trek day")
    with session.transaction(action) as work:
        trek_days.save_day(work.db, clean)
    return Done(None, work.changes, action)


def close_from(session: Session, departure_id: int, number: int, reason: str = "") -> Done[None]:
    """Close the hiking days of a departure from day `number` on: back to the valley, on by road and train.

    Without a reason each day keeps the one that it has.
    """
    why = validation.line("state_reason", reason)
    days = [day for day in of_owner(session, "departure", departure_id) if day.number >= number]
    walks = [day for day in days if day.kind is DayKind.HIKE and day.state is not DayState.CLOSED]
    if not walks:
        raise InvalidInput("state", N_("No day is left to be walked from here on."))
    action = N_("Go back to the valley")
    with session.transaction(action) as work:
        for day in walks:
            trek_days.save_day(work.db, replace(day, state=DayState.CLOSED, state_reason=why or day.state_reason))
    return Done(None, work.changes, action)


def _validated(day: TrekDay) -> TrekDay:
    for field, (low, high) in _LIMITS.items():
        _refuse_outside(field, getattr(day, field), low, high)
    if len(day.waypoints) > MAX_WAYPOINTS:
        raise InvalidInput("waypoints", N_("A day may have at most {limit} waypoints."), limit=MAX_WAYPOINTS)
    for point in day.waypoints:
        _refuse_outside("waypoints", point.leg_m, 0, MAX_LEG_M)
    if not day.title:
        raise InvalidInput("title", N_("Write a title: it may not be empty."))
    waypoints = tuple(
        replace(point, mode=Mode.START, leg_m=None)
        if position == 0
        else (replace(point, mode=Mode.FOOT) if point.mode is Mode.START else point)
        for position, point in enumerate(day.waypoints)
    )
    return replace(
        day,
        title=validation.local_lines("title", day.title),
        narrative=validation.local_lines("narrative", day.narrative),
        transport=validation.local_lines("transport", day.transport),
        signal=validation.local_lines("signal", day.signal),
        notes=validation.lines("notes", day.notes),
        state_reason=validation.line("state_reason", day.state_reason),
        exit_road=validation.local_lines("exit_road", day.exit_road),
        clinic=validation.local_lines("clinic", day.clinic),
        waypoints=waypoints,
    )


def _refuse_outside(field: str, value: int | None, low: int, high: int) -> None:
    if value is not None and not low <= value <= high:
        raise InvalidInput(
            field, N_("{value} is not possible here: write a number from {low} to {high}."),
            value=value, low=low, high=high,
        )  # fmt: skip


def _siblings(session: Session, day_id: int) -> tuple[Owner, int, tuple[TrekDay, ...]]:
    found = trek_days.owner_of(session.db, day_id)
    if found is None:
        raise NotFound(N_("This trek day is no longer in the file."))
    owner, owner_id = found
    return owner, owner_id, of_owner(session, owner, owner_id)


def _refuse_too_many(days: tuple[TrekDay, ...]) -> None:
    if len(days) >= MAX_DAYS:
        raise InvalidInput("number", N_("A trek may have at most {limit} days."), limit=MAX_DAYS)


def _fit_dates(work: Transaction, owner: Owner, owner_id: int) -> None:
    """Let a departure end with its last day."""
    if owner != "departure":
        return
    departure = departures.get(work.db, owner_id)
    if departure is None:
        raise NotFound(N_("This departure is no longer in the file."))
    days = trek_days.of_owner(work.db, owner, owner_id)
    end = end_date(departure.start, max(len(days), 1))
    if end != departure.end:
        departures.save_departure(work.db, replace(departure, end=end))
