"""Search in long lists: any part of a name, in any order, answered from an index of three letters each.

SQLite's own (FTS5): another engine would answer `found` from an index of its own. What a person erases is gone from the
words of the index with the commit; which threes of letters a row had may stand in it, in no order, until SQLite merges
that part. (FTS5's own 'secure-delete' is left off: it would make the file unreadable for SQLite before 3.42.)
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Literal

from lares_desk.storage.rows import every

Entity = Literal["client", "booking", "departure"]
Facts = dict[str, str]

INDEXED: tuple[Entity, ...] = ("client", "booking", "departure")
# Fewer hits than these are sorted sooner than a list is walked in its own order until its first page is full.
FEW = 3000
# More letters tell no name from another; what is left of a long text is compared row by row.
_MOST_THREES = 24
# A departure is found by its groups and its crew too: their words stand with its own.
_TEXTS: dict[Entity, str] = {
    "client": "client.search",
    "booking": "booking.search",
    "departure": (
        "departure.search || coalesce((SELECT ' ' || group_concat(booking.search, ' ') FROM booking "
        "WHERE booking.departure_id = departure.id), '') || coalesce((SELECT ' ' || group_concat(crew.search, ' ') "
        "FROM departure_crew JOIN crew ON crew.id = departure_crew.crew_id "
        "WHERE departure_crew.departure_id = departure.id), '')"
    ),
}
# Where the text of a row can be read with the row; the index keeps the words it was given in a table of its own.
_KEPT: dict[Entity, str] = {
    "client": "client.search",
    "booking": "booking.search",
    "departure": "(SELECT c0 FROM departure_words_content WHERE departure_words_content.id = departure.id)",
}
_JOURNALED = "FROM journal WHERE action_id = :action AND entity"
# The journal writes a row as JSON; a quotation mark inside a text is escaped there, so that this finds the column.
_DEPARTURE_IN = "SELECT CAST(substr({row}, instr({row}, '\"departure_id\":') + 15) AS INTEGER)"
_CHANGED: dict[Entity, str] = {
    "client": f"SELECT entity_id {_JOURNALED} = 'client'",
    "booking": f"SELECT entity_id {_JOURNALED} = 'booking'",
    "departure": " UNION ".join(
        (
            f"SELECT entity_id {_JOURNALED} = 'departure'",
            *(
                f"{_DEPARTURE_IN.format(row=row)} {_JOURNALED} IN ('booking', 'departure_crew') AND {row} IS NOT NULL"
                for row in ("before", "after")
            ),
            f"SELECT departure_id FROM departure_crew WHERE crew_id IN (SELECT entity_id {_JOURNALED} = 'crew')",
        )
    ),
}


def found(entity: Entity, words: Sequence[str]) -> tuple[str, Facts]:
    """Return a condition on `entity`.id that all folded words are found, answered from the index, and its parameters.

    A word of three letters or more may stand anywhere in a name, passport, e-mail or code; a shorter one begins a word.
    A departure is found by its groups and its crew too.
    """
    facts = _parameters(words)
    known = list(facts.values())
    conditions = [_stands(entity, name, word) for name, word in facts.items() if not _is_told(word, known)]
    if match := _match(known):
        # The sign before the id: the order of a list is kept by an index, which is walked sooner than hits are sorted.
        sign = "+" if entity == "departure" else ""
        conditions.insert(
            0, f"{sign}{entity}.id IN (SELECT rowid FROM {entity}_words WHERE {entity}_words MATCH :match)"
        )
        facts["match"] = match
    return every(conditions), facts


def listed(entity: Entity, words: Sequence[str]) -> tuple[str, Facts]:
    """Return what `found` does as a condition that is tried row by row: sooner for many hits in a list's own order."""
    facts = _parameters(words)
    return every([_stands(entity, name, word) for name, word in facts.items()]), facts


def found_in(db: sqlite3.Connection, entity: Entity, words: Sequence[str]) -> tuple[str, Facts]:
    """Return what `found` does, in the shape that gives the first page of a list in its own order soonest.

    Few hits are named one by one, and sorted in no time; of many, some are near the top of the list: it is walked.
    """
    condition, facts = listed(entity, words)
    few = _few(db, entity, words)
    return (condition, facts) if few is None else (f"({entity}.id IN ({few}) AND {condition})", facts)


def hits(db: sqlite3.Connection, entity: Entity, word: str, most: int) -> int:
    """Return how many rows the index names for a word, but no more than `most`: that many where it cannot tell."""
    match = _match([word])
    if not match:
        return most
    named = f"SELECT 1 FROM {entity}_words WHERE {entity}_words MATCH :match LIMIT :most"
    return int(db.execute(f"SELECT count(*) FROM ({named})", {"match": match, "most": most}).fetchone()[0])


def first_in_order(word: str) -> tuple[str, Facts]:
    """Return a condition on the order of a list by `search` that a row begins with a word: an index answers it."""
    return "search >= :begins AND search < :beyond", {"begins": word, "beyond": f"{word}\U0010ffff"}


def keep_in_step(db: sqlite3.Connection, action_id: int) -> None:
    """Bring the index to what an action has changed; triggers may not write FTS5 while the schema is not trusted."""
    facts = {"action": action_id}
    for entity in INDEXED:
        db.execute(
            f"DELETE FROM {entity}_words WHERE rowid IN ({_CHANGED[entity]}) AND words IS NOT "
            f"(SELECT {_padded(entity)} FROM {entity} WHERE {entity}.id = {entity}_words.rowid)",
            facts,
        )
        db.execute(
            f"INSERT INTO {entity}_words (rowid, words) SELECT id, {_padded(entity)} FROM {entity} "
            f"WHERE id IN ({_CHANGED[entity]}) "
            f"AND NOT EXISTS (SELECT 1 FROM {entity}_words WHERE {entity}_words.rowid = {entity}.id)",
            facts,
        )


def _padded(entity: Entity) -> str:
    return f"'  ' || replace({_TEXTS[entity]}, ' ', '  ')"


def _parameters(words: Sequence[str]) -> Facts:
    # Half a character, as a broken paste may hold, is no text for SQLite: it finds what "?" does.
    unlike = dict.fromkeys(word.encode("utf-8", "replace").decode() for word in words)
    return {f"word_{n}": word for n, word in enumerate(unlike)}


def _stands(entity: Entity, name: str, word: str) -> str:
    if len(word) < 3:
        return f"instr(' ' || {_KEPT[entity]}, ' ' || :{name}) > 0"
    return f"instr({_KEPT[entity]}, :{name}) > 0"


def _few(db: sqlite3.Connection, entity: str, words: Sequence[str]) -> str | None:
    """Return the ids that the index names, with commas; None where it cannot help or they are many."""
    match = _match(words)
    if not match:
        return None
    named = db.execute(
        f"SELECT rowid FROM {entity}_words WHERE {entity}_words MATCH :match LIMIT {FEW}", {"match": match}
    ).fetchall()
    return None if len(named) == FEW else ",".join(str(int(row[0])) for row in named)


def _is_told(word: str, words: Sequence[str]) -> bool:
    """Tell whether the index itself knows where a word stands: it knows threes of letters, not their order."""
    return len(word) <= 3 and len(_threes(words)) <= _MOST_THREES and word.isprintable()


def _match(words: Sequence[str]) -> str:
    """Return the question for the index, empty where it cannot help; words are data and quoted."""
    return " AND ".join('"{}"'.format(three.replace('"', '""')) for three in _threes(words)[:_MOST_THREES])


def _threes(words: Sequence[str]) -> list[str]:
    threes = (
        padded[start : start + 3]
        for word in words
        for padded in [word if len(word) >= 3 else f"  {word}"]
        for start in range(max(len(padded) - 2, 0))
    )
    return [three for three in dict.fromkeys(threes) if three.isprintable()]
