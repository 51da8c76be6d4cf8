"""Who of a list is there already: in an earlier line, or among the agency's clients, for certain or probably."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rapidfuzz import fuzz

from lares_desk.domain.people import Client
from lares_desk.errors import N_, LaresError, Refused
from lares_desk.services import known_clients
from lares_desk.services.import_rows import ImportRow, Twin
from lares_desk.services.session import Session
from lares_desk.storage import clients
from lares_desk.storage.client_keys import Candidate, Key, candidates, folded_name

# Two spellings of one name; Kowalska and Kowalski of one birthday are 88, Anna and Hanna Kowalska 96.
_ALIKE = 86
_CROWD = 40
_PAGE = 500
_CERTAIN, _PROBABLE = 2, 1


def with_twins(session: Session, rows: Sequence[ImportRow]) -> tuple[ImportRow, ...]:
    """Return the rows with who each may be; a passport of somebody else's is an error of its row."""
    keys = [_key(place, row.traveller.client) for place, row in enumerate(rows) if row.traveller]
    known, errors = _in_the_agency(session, rows, keys)
    listed = _in_the_list(rows, keys, errors)
    found = []
    for place, row in enumerate(rows):
        if place in errors:
            found.append(replace(row, traveller=None, errors=(errors[place],)))
            continue
        ours, theirs = known.get(place), listed.get(place)
        first = theirs if theirs and theirs.is_certain and not (ours and ours.is_certain) else ours or theirs
        found.append(replace(row, twin=first) if first else row)
    return tuple(found)


def _in_the_agency(
    session: Session, rows: Sequence[ImportRow], keys: Sequence[Key]
) -> tuple[dict[int, Twin], dict[int, LaresError]]:
    best: dict[int, tuple[int, int]] = {}
    others: dict[int, int] = {}
    by_place = {key.place: key for key in keys}
    for found in candidates(session.db, keys):
        client = _client(rows[found.place])
        degree = _degree(by_place[found.place], client.nationality, _Known.of(found, found.search))
        if degree is None:
            others.setdefault(found.place, found.id)
        elif degree:
            # Of two who are as like, the one that has been known longer.
            best[found.place] = max(best.get(found.place, (0, 0)), (degree, -found.id))
    taken = {place: client_id for place, client_id in others.items() if best.get(place, (0, 0))[0] < _CERTAIN}
    chosen = {place: -negative for place, (_degree_, negative) in best.items() if place not in taken}
    people = _read(session, [*chosen.values(), *taken.values()])
    twins = {
        place: Twin(
            people[client_id],
            0,
            best[place][0] == _CERTAIN,
            known_clients.differing(people[client_id], _client(rows[place])),
        )
        for place, client_id in chosen.items()
    }
    errors: dict[int, LaresError] = {
        place: _not_theirs(_client(rows[place]), people[client_id]) for place, client_id in taken.items()
    }
    return twins, errors


def _in_the_list(rows: Sequence[ImportRow], keys: Sequence[Key], errors: dict[int, LaresError]) -> dict[int, Twin]:
    """Return the earlier line that each line may repeat; one passport of two people is an error of the second."""
    groups: dict[tuple[str, object], list[Key]] = {}
    twins: dict[int, Twin] = {}
    for key in keys:
        if key.place in errors:
            continue
        client = _client(rows[key.place])
        marks = _marks(key)
        earlier = {each.place: each for mark in marks for each in groups.get(mark, ())}
        best = (0, 0)
        for other in earlier.values():
            degree = _degree(key, client.nationality, _Known.of(_client(rows[other.place]), other.name))
            if degree is None:
                errors[key.place] = Refused(
                    N_("{name} has the passport of line {line}."), name=client.full_name, line=rows[other.place].line
                )
            else:
                # In one list two passports are two people, whatever their names; in the file, an old one and a new.
                both = key.passport and other.passport and key.passport != other.passport
                best = max(best, (min(degree, _PROBABLE) if both else degree, -other.place))
        if key.place in errors:
            continue
        if best[0]:
            first = rows[-best[1]]
            twins[key.place] = Twin(
                _client(first), first.line, best[0] == _CERTAIN, known_clients.differing(_client(first), client)
            )
        for mark in marks:
            group = groups.setdefault(mark, [])
            if len(group) < _CROWD:
                group.append(key)
    return twins


@dataclass(frozen=True, slots=True)
class _Known:
    """Somebody to compare with: `search` begins with the folded name, and may go on behind it."""

    search: str
    surname: str
    given_names: str
    passport: str
    nationality: str
    birth_date: date | None

    @classmethod
    def of(cls, found: Candidate | Client, search: str) -> _Known:
        return cls(search, found.surname, found.given_names, found.passport, found.nationality, found.birth_date)

    def is_called(self, name: str) -> bool:
        """Compare with a folded name; what stands behind it may be the rest of a longer name."""
        if self.search == name:
            return True
        return self.search.startswith(f"{name} ") and folded_name(self.surname, self.given_names) == name


def _degree(key: Key, nationality: str, other: _Known) -> int | None:
    """Return how surely both are one person (0: not at all), None for two people with one passport.

    Passports of two countries may have one number; where a country is not known, the number alone decides.
    """
    same_name = other.is_called(key.name)
    if key.passport and key.passport == other.passport and _may_be_one(nationality, other.nationality):
        return _CERTAIN if same_name else None
    if same_name:
        if key.birth_date and key.birth_date == other.birth_date:
            return _CERTAIN
        apart = key.passport and other.passport
        return _PROBABLE if not apart and _dates_may_be_one(key.birth_date, other.birth_date) else 0
    if key.birth_date and key.birth_date == other.birth_date:
        return _PROBABLE if _are_alike(key.name, other) else 0
    return 0


def _are_alike(name: str, other: _Known) -> bool:
    """Tell whether two names of one birthday are one name with a slip of the pen, or with a word more."""
    if fuzz.ratio(name, other.search[: len(name) + 1].rstrip()) >= _ALIKE:
        return True
    # Most of the many that share a birthday share no word: only the few others are worth a closer look.
    words = set(name.split())
    if len(words.intersection(other.search.split())) < 2:
        return False
    theirs = set(folded_name(other.surname, other.given_names).split())
    return len(words & theirs) > 1 and (words <= theirs or theirs <= words)


def _may_be_one(mine: str, theirs: str) -> bool:
    return mine == theirs or not mine or not theirs


def _dates_may_be_one(mine: date | None, theirs: date | None) -> bool:
    """Tell whether a date is missing, or day and month have changed places."""
    if mine is None or theirs is None:
        return True
    return (mine.year, mine.month, mine.day) == (theirs.year, theirs.day, theirs.month)


def _marks(key: Key) -> list[tuple[str, object]]:
    return [
        mark for mark in (("passport", key.passport), ("name", key.name), ("birth date", key.birth_date)) if mark[1]
    ]


def _key(place: int, client: Client) -> Key:
    return Key(place, folded_name(client.surname, client.given_names), client.passport, client.birth_date)


def _client(row: ImportRow) -> Client:
    if row.traveller is None:
        raise AssertionError("only lines without a fault are compared")
    return row.traveller.client


def _read(session: Session, ids: Iterable[int]) -> dict[int, Client]:
    wanted = sorted(set(ids))
    pages = (wanted[start : start + _PAGE] for start in range(0, len(wanted), _PAGE))
    return {client.id: client for page in pages for client in clients.rows(session.db, page)}


def _not_theirs(client: Client, known: Client) -> Refused:
    return Refused(
        N_("Passport {passport} belongs to {name} in this file. Correct the number, or the name."),
        passport=client.passport, name=known.full_name,
    )  # fmt: skip
