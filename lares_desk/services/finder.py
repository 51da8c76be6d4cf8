"""The search over everything: departures, groups, clients, places and itineraries in one ranked list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from lares_desk.domain.changes import Kind
from lares_desk.domain.found import Found
from lares_desk.domain.fuzzy import likeness
from lares_desk.domain.language import Language
from lares_desk.domain.text import clean, fold
from lares_desk.services.session import Session
from lares_desk.storage import finder

CANDIDATES = 60  # of each kind; nobody reads more, and more would cost more than a keystroke may
_OF_EACH = 3  # of each kind that answers at all
_LONGEST = 80
_DATE = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
# Of equal answers the one that is looked for more often comes first.
_WEIGHTS = {Kind.DEPARTURE: 1.0, Kind.CLIENT: 0.98, Kind.BOOKING: 0.97, Kind.ITINERARY: 0.95, Kind.PLACE: 0.93}


def find(session: Session, text: str, language: Language, limit: int = 40) -> list[tuple[float, Found]]:
    """Return what answers `text` with how well it does, from 0.0 to 1.0, the best first; no words find nothing."""
    words = words_of(text)
    if not words:
        return []
    today = session.clock.today()
    large = (
        *finder.departures(session.db, words, today, CANDIDATES),
        *finder.bookings(session.db, words, CANDIDATES),
        *finder.clients(session.db, words, CANDIDATES),
    )
    # What the file's own search has found is an answer already, by a guide's or a passport's name perhaps.
    ranked = [(max(_likeness(words, each, language), 0.2), each) for each in large]
    ranked += [
        (score, each)
        for each in (*finder.itineraries(session.db), *finder.places(session.db))
        if (score := _likeness(words, each, language))
    ]
    weighed = [(_weighed(words, score, each), each) for score, each in ranked]
    best = sorted(weighed, key=lambda pair: (-pair[0], _far(pair[1], today)))
    return _some_of_every_kind(best, limit)


def named(session: Session, spots: Iterable[tuple[Kind, int]]) -> list[Found]:
    """Return these records in their order, without those that are gone."""
    return [found for kind, record_id in spots if (found := finder.one(session.db, kind, record_id)) is not None]


def words_of(text: str) -> list[str]:
    """Return the folded words that are looked for: a date in its full figures, and no more words than anybody types."""
    return [_padded(word) for word in fold(clean(text[:_LONGEST])).split()[:8]]


def _likeness(words: Sequence[str], found: Found, language: Language) -> float:
    dates = found.first.isoformat() if found.first else ""
    return likeness(words, fold(f"{found.name.get(language)} {found.about.get(language)} {dates}"))


def _weighed(words: Sequence[str], score: float, found: Found) -> float:
    """Return the score by kind; who types the whole code of a trek means the trek before its departures."""
    is_its_code = found.kind is Kind.ITINERARY and len(words) == 1 and words[0] in fold(found.about.en).split()
    return 1.0 if is_its_code else score * _WEIGHTS[found.kind]


def _some_of_every_kind(best: Sequence[tuple[float, Found]], limit: int) -> list[tuple[float, Found]]:
    """Return the best answers, among them the first few of every kind: one kind never crowds another out."""
    counted: Counter[Kind] = Counter()
    of_each = min(_OF_EACH, limit // len(_WEIGHTS))
    first: set[int] = set()
    for place, (_score, found) in enumerate(best):
        counted[found.kind] += 1
        if counted[found.kind] <= of_each:
            first.add(place)
    rest = [place for place in range(len(best)) if place not in first][: max(limit - len(first), 0)]
    return [best[place] for place in sorted({*first, *rest})]


def _far(found: Found, today: date) -> tuple[int, str]:
    return (abs((found.first - today).days) if found.first else 0, found.name.get("en"))


def _padded(word: str) -> str:
    """Return 2027-06-04 for 2027-6-4, as codes have it."""
    match = _DATE.fullmatch(word)
    return "-".join(f"{int(part):02}" for part in match.groups() if part) if match else word
