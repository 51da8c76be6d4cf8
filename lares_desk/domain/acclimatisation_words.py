"""The three columns of a ledger in plain words: the numbers, the limit beside them, and never a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from lares_desk.domain.acclimatisation import (
    EXTRA_DAY_EVERY_M,
    HIGH_ABOVE_M,
    LOW_BELOW_M,
    FirstNight,
    Ledger,
    RiskColumn,
    Step,
    largest_gain,
)
from lares_desk.domain.altitude import GAIN_LIMIT_ABOVE_M, GAIN_LIMIT_M
from lares_desk.domain.finding import Numbers
from lares_desk.domain.finding_words import reason, signed
from lares_desk.domain.language import LocalText
from lares_desk.domain.reference import Reference

HELPING_NIGHTS = 2  # nights above 2,750 m in the 30 days before, from which on CDC's travel page counts them as a help


@dataclass(frozen=True, slots=True)
class Entry:
    """One column of the risk table as it holds for a traveller; `column` None is not known, or not in the table."""

    column: RiskColumn | None
    reason: LocalText
    numbers: Numbers = field(default_factory=dict)


def entries(reference: Reference, ledger: Ledger, start: date) -> tuple[Entry, Entry, Entry]:
    """Return history, first night and ascent of one traveller, whose trek leaves on `start`."""
    night = first_night(reference, [ledger], start)
    if help_of_nights := helped(reference, [ledger]):
        night = replace(night, reason=one([night.reason, help_of_nights.reason]))
    return history(reference, ledger.history), night, ascent(reference, ledger)


def history(reference: Reference, column: RiskColumn | None) -> Entry:
    """Return what altitude illness before says."""
    return Entry(column, reason(reference, f"history.{column or 'unknown'}"))


def first_night(reference: Reference, who: Sequence[Ledger], start: date) -> Entry:
    """Return what the same first night at altitude says of one traveller or more, who may come on different days.

    2,792 m is 8 m below the 2,800 m of the moderate column.
    """
    first = who[0].first_night
    nights = [ledger.origin.nights for ledger in who if ledger.origin.nights is not None]
    numbers: dict[str, int | float | None] = {
        "sleep_m": first.metres,
        "low_below_m": LOW_BELOW_M,
        "high_above_m": HIGH_ABOVE_M,
        "nights_before": min(nights, default=None),
    }
    if first.column is None or first.metres is None:
        return Entry(None, _unknown_first_night(reference, who[0]), numbers)
    margin = abs((LOW_BELOW_M if first.column is RiskColumn.LOW else HIGH_ABOVE_M) - first.metres)
    column = reason(reference, f"first-night.{first.column}", metres=first.metres, margin=margin)
    return Entry(first.column, one([_begins(reference, first, nights, start), column]), numbers)


def ascent(reference: Reference, ledger: Ledger) -> Entry:
    """Return what the gains above 3,000 m say: each over 500 m, else the largest; and each want of an extra day."""
    told = [step for step in ledger.steps if step.night.over_limit]
    largest = largest_gain(ledger.steps)
    if not told and largest is not None:
        told = [largest]
    said = [gain(reference, step) for step in told]
    said += [extra_day(reference, step) for step in ledger.steps if step.lacks_extra_day]
    if not said:
        said.append(reason(reference, "sleep-gain.none"))
    return Entry(ledger.ascent, one(said), gain_numbers(largest) if largest else {})


def gain(reference: Reference, step: Step) -> LocalText:
    """Return the gain of one night against 500 m."""
    night = step.night
    where = {"date": night.date, "place": night.place.name, "metres": night.sleep_m}
    if night.gain_m is None:
        return reason(reference, "sleep-gain.unknown" if night.from_name else "sleep-gain.arrival", **where)
    over = night.gain_m - GAIN_LIMIT_M
    limit = reason(reference, "sleep-gain.over" if over > 0 else "sleep-gain.inside", margin=abs(over))
    came = {"gain": signed(night.gain_m), "from_place": night.from_name, "from_metres": night.from_m}
    if night.by_hand or night.from_m is None:
        return one([reason(reference, "sleep-gain.by_hand", **where, **came), limit])
    return one([reason(reference, "sleep-gain", **where, **came), limit])


def gain_numbers(step: Step) -> Numbers:
    """Return what is compared of one night, in metres."""
    night = step.night
    return {
        "night": night.number,
        "sleep_m": night.sleep_m,
        "from_m": night.from_m,
        "gain_m": night.gain_m,
        "limit_m": GAIN_LIMIT_M,
        "above_m": GAIN_LIMIT_ABOVE_M,
    }


def extra_day(reference: Reference, step: Step) -> LocalText:
    """Return how much was climbed without an extra day."""
    night = step.night
    return reason(reference, "extra-day", date=night.date, place=night.place.name, climbed=step.climbed_m)


def extra_day_numbers(step: Step) -> Numbers:
    """Return what is compared where an extra day is wanting, in metres."""
    night = step.night
    return {
        "night": night.number,
        "sleep_m": night.sleep_m,
        "climbed_m": step.climbed_m,
        "extra_day_every_m": EXTRA_DAY_EVERY_M,
    }


def nights_text(reference: Reference, nights: Sequence[int]) -> LocalText:
    """Return "1 night", "3 nights" or, where travellers differ, "1 to 3 nights"."""
    fewest, most = min(nights), max(nights)
    if fewest < most:
        return reason(reference, "nights.range", fewest=fewest, most=most)
    return reason(reference, "nights.one" if most == 1 else "nights.many", count=most)


def one(texts: list[LocalText]) -> LocalText:
    """Return sentences as one text."""
    return LocalText(" ".join(text.en for text in texts), " ".join(text.es for text in texts))


def _begins(reference: Reference, first: FirstNight, nights: Sequence[int], start: date) -> LocalText:
    where = {"place": first.place, "metres": first.metres}
    if first.day is not None:
        return reason(reference, "first-night.trek", **where, date=start + timedelta(days=first.day - 1))
    if not nights:
        return reason(reference, "first-night.stay", **where)
    return reason(reference, "first-night.before", **where, nights=nights_text(reference, nights))


def helped(reference: Reference, who: Sequence[Ledger]) -> Entry | None:
    """Return what nights above 2,750 m in the 30 days before say, None where nobody has two of them.

    Source: CDC Yellow Book, high elevation travel.
    """
    nights = [ledger.traveller.nights_high or 0 for ledger in who]
    nights = [count for count in nights if count >= HELPING_NIGHTS]
    if not nights:
        return None
    said = reason(reference, "first-night.helped", nights=nights_text(reference, nights))
    return Entry(None, said, {"nights_high": min(nights), "helping_nights": HELPING_NIGHTS})


def _unknown_first_night(reference: Reference, ledger: Ledger) -> LocalText:
    first, traveller = ledger.first_night, ledger.traveller
    if traveller.arrival_on is None and traveller.arrival_place is None:
        return reason(reference, "first-night.unknown")
    if first.place:
        return reason(reference, "first-night.no_elevation", place=first.place)
    return reason(reference, "first-night.nowhere")
