"""A departure repeated: weekly, or every few days, a number of times."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from lares_desk.domain import validation
from lares_desk.domain.calendar import end_date
from lares_desk.domain.departure import Departure, Dossier
from lares_desk.domain.departure_clash import GuideClash
from lares_desk.domain.people import CrewMember
from lares_desk.errors import N_, InvalidInput
from lares_desk.services import crew
from lares_desk.services import departures as departure_service
from lares_desk.services.session import Done, Session
from lares_desk.storage import departures, trek_days
from lares_desk.storage.connection import Connection

MOST_TIMES = 60
LONGEST_STEP = 366


@dataclass(frozen=True, slots=True)
class Run:
    """One departure to be made: `taken` are those of the same trek that leave on that day already."""

    code: str
    start: date
    end: date
    taken: tuple[str, ...] = ()
    clashes: tuple[GuideClash, ...] = ()


def plan(session: Session, departure_id: int, every_days: int, times: int, *, with_guide: bool) -> tuple[Run, ...]:
    """Return the departures that `duplicate` would make, or raise what it would refuse."""
    dossier = departure_service.dossier(session, departure_id)
    runs = _runs(session.db, dossier, every_days, times)
    if not with_guide:
        return runs
    guides = [guide.member for guide in dossier.guides]
    return tuple(
        replace(run, clashes=(*crew.clashes(session, guides, run.start, run.end), *_among(run, runs, guides)))
        for run in runs
    )


def duplicate(
    session: Session, departure_id: int, every_days: int, times: int, *, with_guide: bool
) -> Done[tuple[int, ...]]:
    """Make `times` more departures, one every few days after this one, and return their ids.

    They are open for sale, with its capacity, its price, its meeting point and time and its own days, without
    groups, notes and logistics.
    """
    dossier = departure_service.dossier(session, departure_id)
    departure_service.refuse_retired(dossier.itinerary)
    roles = [(each.member.id, each.role) for each in dossier.crew] if with_guide else []
    action = N_("Duplicate departure")
    with session.transaction(action) as work:
        made = []
        for run in _runs(work.db, dossier, every_days, times):
            departure = Departure(
                code=run.code,
                itinerary_id=dossier.itinerary.id,
                start=run.start,
                end=run.end,
                capacity=dossier.departure.capacity,
                meeting_point=dossier.departure.meeting_point,
                meeting_minutes=dossier.departure.meeting_minutes,
                price_minor=dossier.departure.price_minor,
                currency=dossier.departure.currency,
                inclusions=dossier.departure.inclusions,
            )
            days = [trek_days.as_copy(day) for day in dossier.days]
            made.append(departure_service.add_run(work, departure, dossier.itinerary, days, roles).id)
    return Done(tuple(made), work.changes, action)


def _among(run: Run, runs: tuple[Run, ...], guides: list[CrewMember]) -> tuple[GuideClash, ...]:
    """Return the other runs of the plan in the same days: the file does not know them yet."""
    return tuple(
        GuideClash(guide.name, 0, other.code, other.start, other.end)
        for guide in guides
        for other in runs
        if other is not run and other.start <= run.end and other.end >= run.start
    )


def _runs(db: Connection, dossier: Dossier, every_days: int, times: int) -> tuple[Run, ...]:
    for field, value, limit in (("every", every_days, LONGEST_STEP), ("times", times, MOST_TIMES)):
        if not 1 <= value <= limit:
            raise InvalidInput(
                field, N_("{value} is not possible here: write a number from {low} to {high}."),
                value=value, low=1, high=limit,
            )  # fmt: skip
    validation.departure_date("times", dossier.departure.start + timedelta(days=every_days * times))
    runs = []
    for number in range(1, times + 1):
        start = dossier.departure.start + timedelta(days=every_days * number)
        code = departures.free_code(db, dossier.itinerary.code, start)
        taken = departures.codes_on(db, dossier.itinerary.id, start)
        runs.append(Run(code, start, end_date(start, len(dossier.days)), taken))
    return tuple(runs)
