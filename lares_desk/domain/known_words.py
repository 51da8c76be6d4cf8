"""What the program itself once wrote into a file ("Tent 3", the usual kit, places), in the language of the paper.

Whatever anybody else has typed stands as typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from lares_desk.domain.departure import Dossier
from lares_desk.domain.language import LANGUAGES, Language, LocalText
from lares_desk.domain.logistics import Service
from lares_desk.domain.places import Place
from lares_desk.domain.reference import Wording

_PREFIX = "word."
_NUMBERED = re.compile(r"(.*\D)( \d+)")
_BETWEEN = " \N{EN DASH} "  # the ends of a way in the name of a service
_MINUS = "\N{MINUS SIGN}"


class KnownWords:
    """The words of the reference and the places of a trek, from the other language into that of the paper."""

    def __init__(self, wording: Wording, places: Iterable[Place], language: Language) -> None:
        """Learn the words whose ids begin with "word.", and the names of `places`."""
        words = [text for key, text in wording.sentences.items() if key.startswith(_PREFIX)]
        names = [place.name for place in places]
        self._known: Mapping[str, str] = dict(_pairs((*names, *words), language))

    def say(self, text: str) -> str:
        """Return a text that is one known word, or one with a number after it, in the language; any other as it is."""
        found = self._known.get(_key(text))
        if found is not None:
            return found
        numbered = _NUMBERED.fullmatch(text)
        word = self._known.get(_key(numbered[1])) if numbered else None
        return f"{word}{numbered[2]}" if numbered and word else text

    def say_parts(self, text: str, between: str) -> str:
        """Return a text whose parts, such as sources, are each a known word or stand as they are."""
        return between.join(self.say(part) for part in text.split(between)) if text else text


def in_words(dossier: Dossier, words: KnownWords) -> Dossier:
    """Return `dossier` with the names of its rooms, kit, cash lines and services in the language of the paper."""
    return replace(
        dossier,
        rooms=tuple(replace(room, label=words.say(room.label)) for room in dossier.rooms),
        equipment=tuple(replace(item, name=words.say(item.name)) for item in dossier.equipment),
        cash=tuple(replace(item, name=words.say(item.name)) for item in dossier.cash),
        services=tuple(_service(service, words) for service in dossier.services),
    )


def places_of(dossier: Dossier) -> Iterator[Place]:
    """Yield the places of the days."""
    for day in dossier.days:
        yield from (point.place for point in day.waypoints)
        yield from (place for place in (day.sleep_place, day.lower_camp) if place)


def _service(service: Service, words: KnownWords) -> Service:
    return replace(
        service,
        name=words.say_parts(service.name, _BETWEEN),
        from_place=words.say(service.from_place),
        to_place=words.say(service.to_place),
    )


def _pairs(texts: Iterable[LocalText], language: Language) -> Iterator[tuple[str, str]]:
    for text in texts:
        said = text.get(language)
        others = (text.get(each) for each in LANGUAGES if each != language and not text.missing(each))
        yield from ((_key(other), said) for other in others)


def _key(text: str) -> str:
    return text.replace(_MINUS, "-").casefold()
