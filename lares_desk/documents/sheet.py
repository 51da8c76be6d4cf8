"""What every paper shares: the facts of the trek, the sentences, the room on the page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

from lares_desk.documents.document import text_width
from lares_desk.documents.phone import readable_phone
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.stand_ins import is_unreadable
from lares_desk.documents.text import NBSP, Typesetter, shorten
from lares_desk.documents.theme import rail_offset
from lares_desk.domain.agency import AgencyPhone, PhoneKind
from lares_desk.domain.altitude import Night, nights, origin_of
from lares_desk.domain.calendar import DatedDay, dated_days, month_name, weekday_name
from lares_desk.domain.figures import DayFigures, HighPoint, figures
from lares_desk.domain.known_words import KnownWords, in_words, places_of
from lares_desk.domain.people import CrewRole, Traveller
from lares_desk.domain.places import Place
from lares_desk.domain.plan_b import walked

MINUS = "\N{MINUS SIGN}"
NAME_LIMIT = 60
PERSON_LIMIT = 120  # a surname of 60 letters with its given names stays whole
LINE_LIMIT = 200
_LEAST_IN_KG = 100  # grams


class Sheet:
    """One paper being written: asks the rules once, speaks one language, knows how wide the page is.

    Its days are what is really walked; those that were planned stand in the request.
    """

    def __init__(self, request: PaperRequest, prefix: str) -> None:
        """Start with an empty page for `request`, whose own sentences begin with `prefix` and a point."""
        self.request = request
        self.language = request.language
        self.words = KnownWords(request.reference.wording, places_of(request.dossier), self.language)
        self.dossier = replace(in_words(request.dossier, self.words), days=walked(request.dossier.days))
        self.setter = Typesetter()
        self.width = text_width(self.dossier.agency.paper_size)
        self.rail = rail_offset(self.width)
        self.body = self.width - self.rail
        self._prefix = prefix

    def say(self, sentence: str, **facts: object) -> str:
        """Return a sentence of this paper by the rest of its id."""
        return self.request.reference.wording.say(f"{self._prefix}.{sentence}", self.language, **facts)

    def common(self, sentence: str, **facts: object) -> str:
        """Return a sentence that all papers share by the rest of its id."""
        return self.request.reference.wording.say(f"paper.{sentence}", self.language, **facts)

    def source(self, source: str) -> str:
        """Return who says something, as far as its parts are known words."""
        return self.words.say_parts(source, "; ")

    def count(self, sentence: str, number: int) -> str:
        """Return "1 day" or "4 days": the common sentence for one, or for many."""
        return self.common(f"{sentence}.{'one' if number == 1 else 'many'}", n=number).replace(" ", NBSP)

    def day(self, day: date, sentence: str = "date") -> str:
        """Return a date with its weekday and the month as a word, as it stands inside a sentence."""
        weekday, month = weekday_name(day).get(self.language), month_name(day.month).get(self.language)
        return self.common(sentence, weekday=weekday, day=day.day, month=month, year=day.year)

    def short_day(self, day: date) -> str:
        """Return weekday and month by their first three letters, as on the altitude profile."""
        weekday, month = weekday_name(day).get(self.language), month_name(day.month).get(self.language)
        return f"{weekday[:3]} {day.day} {month[:3]}".replace(" ", NBSP)

    def name(self, place: Place | None) -> str:
        """Return the name of a place, not longer than fits a line; empty where there is none."""
        return shorten(place.name.get(self.language), NAME_LIMIT) if place else ""

    def listed(self, names: Iterable[str]) -> str:
        """Return names joined by commas and a last "and", none of them broken over lines; empty where there is none."""
        return self.joined([glued(name) for name in names])

    def joined(self, texts: Sequence[str]) -> str:
        """Return texts joined by commas and a last "and"; empty where there is none."""
        if len(texts) < 2:
            return "".join(texts)
        *most, last = texts
        return self.common("and", first=", ".join(most), last=last)

    @cached_property
    def travellers(self) -> tuple[Traveller, ...]:
        """Return who goes, group by group."""
        return self.dossier.going

    def crew(self, *roles: CrewRole) -> tuple[str, ...]:
        """Return the names of those of the crew who have one of `roles`."""
        return tuple(each.member.name for each in self.dossier.crew if each.role in roles)

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


def full_name(traveller: Traveller) -> str:
    """Return the name of a traveller, whole unless it is longer than any name.

    The passport number follows a name that no font can write, where the paper has it (`stand_ins` sees to the others).
    """
    client = traveller.client
    name = shorten(client.full_name, PERSON_LIMIT)
    return f"{name} ({client.passport})" if client.passport and is_unreadable(name) else name


def web(address: str) -> str:
    """Return a web address as it is read aloud."""
    return address.removeprefix("https://").removeprefix("http://").rstrip("/")


def glued(name: str) -> str:
    """Return a name that is not broken over lines."""
    return shorten(name, PERSON_LIMIT).replace(" ", NBSP)


def number(value: int) -> str:
    """Return a whole number as Peru prints it: a comma between thousands, a true minus sign."""
    return f"{value:,}".replace("-", MINUS)


def signed(value: int) -> str:
    """Return a number with its sign."""
    return f"+{value:,}" if value > 0 else number(value)


def metres(value: int) -> str:
    """Return an elevation that keeps its unit beside it."""
    return f"{value:,}{NBSP}m".replace("-", MINUS)


def kilograms(grams: int, limit: int | None = None) -> str:
    """Return a weight in kilograms with one decimal, in grams where it is less than 100; its unit stands beside it.

    It has three decimals where one would not tell it from its `limit` in grams: 7.001 kg, not 7.0 kg, over 7 kg.
    """
    if 0 < grams < _LEAST_IN_KG:
        return f"{grams}{NBSP}g"
    decimals = 3 if limit is not None and grams != limit and f"{grams / 1000:.1f}" == f"{limit / 1000:.1f}" else 1
    return f"{grams / 1000:,.{decimals}f}{NBSP}kg"


def hour(minutes: int | None) -> str:
    """Return minutes from midnight as "07:05"; empty where the hour is not known."""
    return "" if minutes is None else f"{minutes // 60:02}:{minutes % 60:02}"


def fahrenheit(celsius: int) -> str:
    """Return whole degrees Fahrenheit."""
    return number(round(celsius * 9 / 5 + 32))


def sentence_case(text: str) -> str:
    """Return `text` with a capital first letter: Spanish weekdays have none inside a sentence."""
    return text[:1].upper() + text[1:]


def _highest(points: Iterable[HighPoint | None]) -> HighPoint | None:
    return max((point for point in points if point), key=lambda point: point.metres, default=None)
