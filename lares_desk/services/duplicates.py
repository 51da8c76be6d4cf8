"""Probable duplicates: clients of the file who may be the person that is being written down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from lares_desk.domain.likeness import Likeness, likeness, name_of, passport_readings
from lares_desk.domain.people import Client
from lares_desk.services.session import Session
from lares_desk.storage import clients, likely_clients

_SHORTEST_NAME, _SHORTEST_PASSPORT, _SHORTEST_WORD = 4, 4, 3
_MOST_WORDS = 4
# A name that holds all the words of the other, and more, is a little less like it than the same name.
_OF_A_PART = 0.95


def probable(session: Session, client: Client, limit: int = 5) -> tuple[Likeness, ...]:
    """Return up to `limit` clients of the file who may be `client`, the likeliest first; never the client itself."""
    ids = dict.fromkeys(each for found in _candidates(session, client) for each in found)
    ids.pop(client.id, None)
    name = name_of(client)
    alike = (likeness(client, each, _name_percent(name, name_of(each))) for each in _sketches(session, list(ids)))
    best = sorted((each for each in alike if each), key=_rank)[:limit]
    whole = clients.rows(session.db, [each.client.id for each in best])
    return tuple(replace(each, client=kept) for each, kept in zip(best, whole, strict=True))


def _sketches(session: Session, ids: Sequence[int]) -> Sequence[Client]:
    return likely_clients.sketches(session.db, ids) if ids else ()


def _candidates(session: Session, client: Client) -> Iterator[list[int]]:
    passport = passport_readings(client.passport)
    if passport and len(passport[0]) >= _SHORTEST_PASSPORT:
        yield likely_clients.of_passports(session.db, passport)
    if client.birth_date:
        yield likely_clients.of_birth_date(session.db, client.birth_date)
    name = name_of(client)
    if len(name) < _SHORTEST_NAME:
        return
    words = tuple(sorted(dict.fromkeys(name.split()), key=len, reverse=True)[:_MOST_WORDS])
    whole = likely_clients.of_words(session.db, words)
    yield whole
    # A slip of the pen is looked for only where the name as it is written is nobody's.
    for way in [] if whole else _ways_to_write(words):
        yield likely_clients.of_words(session.db, way)


def _ways_to_write(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the words with one left away, or with half of one, where the slip is in the other half."""
    ways = []
    for place, word in enumerate(words):
        rest = words[:place] + words[place + 1 :]
        if len(rest) > 1:
            ways.append(rest)
        elif len(word) > 5 and rest:
            half = len(word) // 2
            ways += [(word[:half], *rest), (word[half:], *rest)]
    # A letter or two stand in too many names to tell anybody.
    return [way for way in ways if min(map(len, way)) >= _SHORTEST_WORD]


def _name_percent(one: str, other: str) -> float:
    """Compare names in any order of their words; one of two surnames may be missing."""
    shared = set(one.split()) & set(other.split())
    part = _OF_A_PART * fuzz.token_set_ratio(one, other) if len(shared) > 1 else 0.0
    # Sorted, a slip in a first letter moves a whole word: the words as they stand are compared too.
    return max(fuzz.token_sort_ratio(one, other), fuzz.ratio(one, other), part)


def _rank(found: Likeness) -> tuple[int, str, int]:
    return -found.score, found.client.surname, found.client.id
