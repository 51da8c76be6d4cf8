"""How long a day takes on foot, and who says so."""

from __future__ import annotations

from lares_desk.documents.briefing.sheet import Sheet
from lares_desk.documents.sheet import number
from lares_desk.documents.text import NBSP
from lares_desk.domain.trek import DayKind, TrekDay
from lares_desk.domain.walking import Hours, HoursBy, hours_of, walking_time

_ROUND_MIN = 10  # formulas know no single minutes


def hours_text(sheet: Sheet, day: TrekDay) -> str:
    """Return "4 h" or "3 h 10 min – 4 h 20 min"; empty where nobody knows, or nobody walks."""
    hours = _hours(sheet, day)
    if hours is None or not hours.high_minutes:
        return ""
    low, high = hours.low_minutes, hours.high_minutes
    if hours.by is HoursBy.FORMULAS:
        low, high = _rounded(low), _rounded(high)
    return duration(high) if low == high else f"{duration(low)}{NBSP}–{NBSP}{duration(high)}"


def hours_note(sheet: Sheet, day: TrekDay) -> list[str]:
    """Return who says how long the day takes: guides of earlier runs, or the formulas beside the agency's plan."""
    hours = _hours(sheet, day)
    if hours is None or day.kind is DayKind.VISIT:
        return []
    if hours.by is HoursBy.RECORDED:
        return [sheet.say(f"hours.recorded.{'one' if hours.runs == 1 else 'many'}", n=number(hours.runs))]
    if hours.by is HoursBy.FORMULAS:
        return [sheet.say("hours.formulas")]
    formulas = walking_time(day)
    if formulas is None:
        return []
    low, high = _rounded(formulas.low_minutes), _rounded(formulas.high_minutes)
    return [sheet.say("hours.plan", low=duration(low), high=duration(high))] if high else []


def duration(minutes: int) -> str:
    """Return minutes as hours and minutes, each with its unit beside it."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{number(hours)}{NBSP}h" if hours else "", f"{rest}{NBSP}min" if rest else ""]
    return NBSP.join(part for part in parts if part)


def _hours(sheet: Sheet, day: TrekDay) -> Hours | None:
    recorded = sheet.dossier.recorded.get(day.source_day_id) if day.source_day_id else None
    return hours_of(day, recorded)


def _rounded(minutes: int) -> int:
    return round(minutes / _ROUND_MIN) * _ROUND_MIN
