"""Days whose walking would end after dark, by the longest hours that anybody states for them.

Recorded hours speak first; without any it is the slower of the plan and the formulas. A day on foot of which neither is
known cannot be checked, and that is found too. The limit is the end of civil dusk at the place (sun 6° below the
horizon): after it one cannot walk without a lamp. Example: a start at 07:00 and 11 h of walking end at 18:00; where
civil dusk ends at 17:50 that is 10 minutes too late.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lares_desk.domain.departure import Dossier
from lares_desk.domain.finding import Finding, Level
from lares_desk.domain.finding_words import reason
from lares_desk.domain.plan_b import on_foot, walked
from lares_desk.domain.reference import Reference
from lares_desk.domain.sun import Sun
from lares_desk.domain.trek import Mode, TrekDay
from lares_desk.domain.walking import Hours, HoursBy, RecordedHours, longest_hours

STARTS_MINUTES = 7 * 60
STARTS_AFTER_RIDE_MINUTES = 12 * 60
SOURCE = "Civil dusk, sun 6° below the horizon, computed with astral"


@dataclass(frozen=True, slots=True)
class WalkingDay:
    """When a day on foot starts, and when it ends at the latest, in minutes from midnight.

    `is_assumed` says that nobody has set the start.
    """

    starts_minutes: int
    ends_minutes: int
    hours: Hours
    is_assumed: bool


def walking_day(day: TrekDay, recorded: RecordedHours | None = None) -> WalkingDay | None:
    """Return the hours of a day on foot, None where nobody says how long it takes.

    A start that nobody has set is assumed: 07:00, or noon where the day begins with a ride.
    """
    hours = longest_hours(day, recorded)
    if hours is None:
        return None
    starts = starts_minutes(day)
    return WalkingDay(starts, starts + hours.high_minutes, hours, day.walk_starts_minutes is None)


def starts_minutes(day: TrekDay) -> int:
    """Return when the walking of a day starts, in minutes from midnight; see `walking_day` for one that is not set."""
    if day.walk_starts_minutes is not None:
        return day.walk_starts_minutes
    rides_first = len(day.waypoints) > 1 and day.waypoints[1].mode is not Mode.FOOT
    return STARTS_AFTER_RIDE_MINUTES if rides_first else STARTS_MINUTES


def findings(dossier: Dossier, reference: Reference) -> Iterator[Finding]:
    """Yield a finding `daylight` for each day whose walking may end after civil dusk, or whose hours nobody knows."""
    for day, sun in zip(walked(dossier.days), dossier.suns, strict=False):
        recorded = dossier.recorded.get(day.source_day_id or 0)
        times = walking_day(day, recorded)
        if sun is None:
            continue
        if times is not None and times.ends_minutes > sun.dusk:
            yield _finding(reference, day, times, sun)
        elif times is None and on_foot(day.waypoints):
            yield _unknown(reference, day, sun)


def _unknown(reference: Reference, day: TrekDay, sun: Sun) -> Finding:
    starts = starts_minutes(day)
    says = reason(
        reference, "daylight.unknown", day=day.number, starts=clock(starts), sunset=clock(sun.sunset),
        dusk=clock(sun.dusk),
    )  # fmt: skip
    numbers = {"starts_minutes": starts, "longest_minutes": None, "ends_minutes": None}
    light = {"sunset_minutes": sun.sunset, "dusk_minutes": sun.dusk}
    return Finding("daylight", Level.MISSING, says, SOURCE, {**numbers, **light}, day=day.number)


def _finding(reference: Reference, day: TrekDay, times: WalkingDay, sun: Sun) -> Finding:
    hours = times.hours
    said = {HoursBy.RECORDED: "recorded", HoursBy.PLAN: "plan", HoursBy.FORMULAS: "formulas"}[hours.by]
    return Finding(
        "daylight",
        Level.WARNING,
        reason(
            reference,
            f"daylight.{said}" + (".assumed" if times.is_assumed else ""),
            day=day.number,
            starts=clock(times.starts_minutes),
            longest=duration(hours.high_minutes),
            ends=clock(times.ends_minutes),
            sunset=clock(sun.sunset),
            dusk=clock(sun.dusk),
            runs=reason(reference, f"daylight.runs.{'one' if hours.runs == 1 else 'many'}", count=hours.runs),
        ),
        SOURCE,
        {
            "starts_minutes": times.starts_minutes,
            "longest_minutes": hours.high_minutes,
            "ends_minutes": times.ends_minutes,
            "sunset_minutes": sun.sunset,
            "dusk_minutes": sun.dusk,
        },
        day=day.number,
    )


def clock(minutes: int) -> str:
    """Return minutes from midnight as an hour of the day: 07:30; beyond midnight with the days after, 01:10 +1."""
    days, rest = divmod(minutes, 1440)
    return f"{rest // 60:02}:{rest % 60:02}" + (f" +{days}" if days else "")


def duration(minutes: int) -> str:
    """Return minutes as people say them, in either language: 4 h, 3 h 10, 45 min."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02}" if rest else f"{hours} h"
