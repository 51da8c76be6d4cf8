"""What every section of the briefing shares: the facts of the trek, the sentences, the room on the page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property

from lares_desk.documents.document import text_width
from lares_desk.documents.phone import readable_phone
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.text import NBSP, Typesetter, shorten
from lares_desk.documents.theme import rail_offset
from lares_desk.domain.agency import AgencyPhone, PhoneKind
from lares_desk.domain.altitude import Night, nights, origin_of
from lares_desk.domain.calendar import DatedDay, dated_days, month_name, weekday_name
from lares_desk.domain.figures import DayFigures, HighPoint, figures
from lares_desk.domain.packing import PackingFacts, packing_facts
from lares_desk.domain.places import Place

MINUS = "\N{MINUS SIGN}"
NAME_LIMIT = 60
LINE_LIMIT = 200


class Sheet:
    """One briefing being written: asks the rules once, speaks one language, knows how wide the page is."""

    def __init__(self, request: PaperRequest) -> None:
        """Start with an empty page for `request`."""
        self.request = request
        self.dossier = request.dossier
        assert request.group is not None  # noqa: S101  (a briefing is for a group)
        self.group = request.group
        self.language = request.language
        self.setter = Typesetter()
        self.width = text_width(self.dossier.agency.paper_size)
        self.rail = rail_offset(self.width)
        self.body = self.width - self.rail

    def say(self, sentence: str, **facts: object) -> str:
        """Return a sentence of the briefing by the rest of its id."""
        return self.request.reference.wording.say(f"briefing.{sentence}", self.language, **facts)

    def count(self, sentence: str, number: int) -> str:
        """Return "1 day" or "4 days": the sentence for one, or for many."""
        return self.say(f"{sentence}.{'one' if number == 1 else 'many'}", n=number).replace(" ", NBSP)

    def day(self, day: date, sentence: str = "date") -> str:
        """Return a date with its weekday and the month as a word, as it stands inside a sentence."""
        weekday, month = weekday_name(day).get(self.language), month_name(day.month).get(self.language)
        return self.say(sentence, weekday=weekday, day=day.day, month=month, year=day.year)

    def name(self, place: Place | None) -> str:
        """Return the name of a place, not longer than fits a line; empty where there is none."""
        return shorten(place.name.get(self.language), NAME_LIMIT) if place else ""

    def short_day(self, day: date) -> str:
        """Return weekday and month by their first three letters, as on the altitude profile."""
        weekday, month = weekday_name(day).get(self.language), month_name(day.month).get(self.language)
        return f"{weekday[:3]} {day.day} {month[:3]}".replace(" ", NBSP)

    def listed(self, names: Iterable[str]) -> str:
        """Return names joined by commas and a last "and", none of them broken over lines."""
        return self.joined([shorten(name, NAME_LIMIT).replace(" ", NBSP) for name in names])

    def joined(self, texts: Sequence[str]) -> str:
        """Return texts joined by commas and a last "and"."""
        *most, last = texts
        return self.say("and", first=", ".join(most), last=last) if most else last

    @cached_property
    def dated(self) -> tuple[DatedDay, ...]:
        """Return the days on their dates."""
        return dated_days(self.dossier.days, self.dossier.departure.start)

    @cached_property
    def figures(self) -> tuple[DayFigures, ...]:
        """Return the figures of each day."""
        return tuple(figures(day) for day in self.dossier.days)

    @cached_property
    def nights(self) -> tuple[Night, ...]:
        """Return the nights of the trek as for somebody who comes from where the itinerary starts."""
        start = self.dossier.departure.start
        origin = origin_of(None, self.dossier.itinerary, start, None)
        return nights(self.dossier.days, start, origin, self.request.reference.climate)

    @cached_property
    def facts(self) -> PackingFacts:
        """Return what the packing rules ask; a bag counts as rented where everybody of the group rents one."""
        travellers = self.group.travellers
        rents = bool(travellers) and all(traveller.rents_bag for traveller in travellers)
        climate = self.request.reference.climate
        return packing_facts(self.dossier.days, self.dossier.departure.start, self.nights, climate, rents)

    @cached_property
    def high(self) -> HighPoint | None:
        """Return the highest point on foot of the whole trek."""
        return _highest(each.high for each in self.figures)

    @cached_property
    def vehicle_high(self) -> HighPoint | None:
        """Return the highest point by vehicle of the whole trek."""
        return _highest(each.vehicle_high for each in self.figures)

    def phones(self, kind: PhoneKind) -> tuple[AgencyPhone, ...]:
        """Return the agency's phones of one kind."""
        return tuple(phone for phone in self.dossier.agency.phones if phone.kind is kind)

    @cached_property
    def emergency_numbers(self) -> str:
        """Return the agency's emergency line, or its office's numbers where it has none; empty where it has neither."""
        phones = self.phones(PhoneKind.EMERGENCY) or self.phones(PhoneKind.OFFICE)
        return " · ".join(readable_phone(phone.number) for phone in phones[:2])


def number(value: int) -> str:
    """Return a whole number as Peru prints it: a comma between thousands, a true minus sign."""
    return f"{value:,}".replace("-", MINUS)


def signed(value: int) -> str:
    """Return a number with its sign."""
    return f"+{value:,}" if value > 0 else number(value)


def metres(value: int) -> str:
    """Return an elevation that keeps its unit beside it."""
    return f"{value:,}{NBSP}m".replace("-", MINUS)


def fahrenheit(celsius: int) -> str:
    """Return whole degrees Fahrenheit."""
    return number(round(celsius * 9 / 5 + 32))


def sentence_case(text: str) -> str:
    """Return `text` with a capital first letter: Spanish weekdays have none inside a sentence."""
    return text[:1].upper() + text[1:]


def _highest(points: Iterable[HighPoint | None]) -> HighPoint | None:
    return max((point for point in points if point), key=lambda point: point.metres, default=None)
