"""What is said of other plans and of hours, in both languages: sentences of the reference with their facts filled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lares_desk.domain.daylight import duration
from lares_desk.domain.finding_words import joined, signed, whole
from lares_desk.domain.language import LANGUAGES, LocalText
from lares_desk.domain.logistics import Service
from lares_desk.domain.needs import Gap
from lares_desk.domain.places import key_of
from lares_desk.domain.plan_b import PlanB, PlanKind, bed_of, is_altered, is_lost, on_foot, road_of
from lares_desk.domain.reference import Wording
from lares_desk.domain.trek import DayState, TrekDay
from lares_desk.domain.walking import Hours, HoursBy


def plan_sentences(wording: Wording, plan: PlanB) -> tuple[LocalText, ...]:
    """Return what a plan is and what it changes, a sentence each."""
    return tuple(_said_of(wording, plan))


def hours_words(wording: Wording, hours: Hours) -> LocalText:
    """Return how long a day takes and who says so: "our 23 groups: 3 h 10–4 h 20"."""
    which = f"{hours.by.value}.one" if hours.by is HoursBy.RECORDED and hours.runs == 1 else hours.by.value
    low, high = duration(hours.low_minutes), duration(hours.high_minutes)
    return _say(wording, f"hours.{which}", low=low, high=high, runs=hours.runs)


def day_sentences(wording: Wording, planned: TrekDay, real: TrekDay) -> tuple[LocalText, ...]:
    """Return why and how a day of a departure is not as planned; none where it is."""
    if real.state is DayState.PLANNED and not is_altered(planned, real):
        return ()
    if real.state is DayState.SHORTENED and not is_altered(planned, real):
        camp = planned.lower_camp
        return (_say(wording, "day.shortened.lost", camp=camp.name),) if camp else ()
    reason = LocalText(real.state_reason, real.state_reason)
    said = [_of_day(wording, planned, real)]
    if reason and real.state is not DayState.PLANNED:
        said.append(_say(wording, "day.reason", reason=reason))
    return tuple(said)


def bought_sentences(wording: Wording, services: Sequence[Service]) -> tuple[LocalText, ...]:
    """Return which services were bought for the plan, with their tickets; none where there are none."""
    return _of_services(wording, "bought", services)


def gap_sentences(wording: Wording, gap: Gap) -> tuple[LocalText, ...]:
    """Return what is bought and not needed, or otherwise, and what is needed and not bought; none where all fits."""
    said = [*_of_services(wording, "spare", gap.spare), *_of_services(wording, "otherwise", gap.otherwise)]
    if gap.unmet:
        lacks = [
            _say(wording, "open.need", what=_say(wording, f"touched.{need.kind.value}", day=need.number), way=need.way)
            for need in gap.unmet
        ]
        said.append(_say(wording, "open", needs=_listed(wording, lacks)))
    return tuple(said)


def _of_services(wording: Wording, sentence_id: str, services: Sequence[Service]) -> tuple[LocalText, ...]:
    named = []
    for service in services:
        count = len(service.tickets)
        which = "none" if not count else "one" if count == 1 else "many"
        named.append(_say(wording, f"bought.{which}", name=service.name, n=count))
    return (_say(wording, sentence_id, services=_listed(wording, named)),) if named else ()


def _said_of(wording: Wording, plan: PlanB) -> Iterator[LocalText]:
    yield _head(wording, plan)
    if plan.exit_road:
        road = LocalText(*(plan.exit_road.get(language).rstrip(". ") for language in LANGUAGES))
        yield _say(wording, "exit", road=road)
    if plan.gain_m is not None:
        yield _say(wording, "gain", gain_m=signed(plan.gain_m))
    yield from _walks(wording, "minutes", plan.day, plan.planned)
    if plan.next_day is not None and plan.planned_next is not None:
        yield from _walks(wording, "next", plan.next_day, plan.planned_next)
    if plan.touched:
        services = [_say(wording, f"touched.{each.kind.value}", day=each.number) for each in plan.touched]
        yield _say(wording, "touched", services=_listed(wording, services))
    if plan.meals:
        meals = [_say(wording, f"meals.{meal}", day=number) for number, meal in plan.meals]
        yield _say(wording, "meals", meals=_listed(wording, meals))


def _head(wording: Wording, plan: PlanB) -> LocalText:
    if plan.bed is None:
        return _say(wording, "closed.nowhere")
    name, metres = plan.bed.name, plan.sleep_m
    if plan.kind is PlanKind.LOWER:
        if metres is None or plan.planned_sleep_m is None:
            return _say(wording, "lower.unknown", camp=name)
        return _say(wording, "lower", camp=name, sleep_m=metres, planned_m=plan.planned_sleep_m)
    if plan.kind is PlanKind.VALLEY:
        camp = plan.camp.name if plan.camp else name
        which = "valley" if metres is not None else "valley.unknown"
        return _say(wording, which, camp=camp, place=name, sleep_m=metres or 0)
    road = road_of(plan.day)
    if road is not None:
        return _say(wording, "closed.back", road=road.name, place=name)
    return _say(wording, "closed" if metres is not None else "closed.unknown", place=name, sleep_m=metres or 0)


def _of_day(wording: Wording, planned: TrekDay, real: TrekDay) -> LocalText:
    if real.state is DayState.CLOSED:
        return _of_closed(wording, real)
    end, usual = bed_of(real), bed_of(planned)
    if real.state is DayState.SHORTENED and end is not None and usual is not None and key_of(end) != key_of(usual):
        return _say(wording, "day.shortened", end=end.name, planned=usual.name)
    start, planned_start = (place.name if place else LocalText() for place in (real.start_place, planned.start_place))
    return _say(wording, "day.lost" if is_lost(planned, real) else "day.moved", start=start, planned=planned_start)


def _of_closed(wording: Wording, real: TrekDay) -> LocalText:
    start, end, road = real.start_place, bed_of(real), road_of(real)
    if start is None or end is None:
        return _say(wording, "day.closed.unknown")
    if key_of(start) == key_of(end):
        return _say(wording, "day.closed.stays", end=end.name)
    if road is not None:
        return _say(wording, "day.closed.back", start=start.name, road=road.name, end=end.name)
    return _say(wording, "day.closed", start=start.name, end=end.name)


def _walks(wording: Wording, sentence_id: str, real: TrekDay, planned: TrekDay) -> Iterator[LocalText]:
    """Yield how long is walked instead of what was planned, where that differs."""
    if real.walk_minutes != planned.walk_minutes:
        yield _say(wording, sentence_id, minutes=_minutes(wording, real), planned=_minutes(wording, planned))


def _minutes(wording: Wording, day: TrekDay) -> LocalText:
    if not on_foot(day.waypoints):
        return _say(wording, "minutes.none")
    if day.walk_minutes is None:
        return _say(wording, "minutes.unknown")
    return LocalText(duration(day.walk_minutes), duration(day.walk_minutes))


def _listed(wording: Wording, texts: list[LocalText]) -> LocalText:
    return LocalText(*(joined(wording, tuple(texts), language) for language in LANGUAGES))


def _say(wording: Wording, sentence_id: str, **facts: LocalText | str | int) -> LocalText:
    """Return the sentence `plan.<id>` in both languages; a whole number has a comma between thousands."""
    said = []
    for language in LANGUAGES:
        filled = {name: _fact(fact).get(language) for name, fact in facts.items()}
        said.append(wording.say(f"plan.{sentence_id}", language, **filled))
    return LocalText(*said)


def _fact(fact: LocalText | str | int) -> LocalText:
    if isinstance(fact, LocalText):
        return fact
    text = whole(fact) if isinstance(fact, int) else fact
    return LocalText(text, text)
