"""Search in long lists: any part of a name, in any order, answered from an index of three letters each.

SQLite's own (FTS5): another engine would answer `found` from an index of its own. What a person erases is gone from the
words of the index with the commit; which threes of letters a row had may stand in it, in no order, until SQLite merges
that part. (FTS5's own 'secure-delete' is left off: it would make the file unreadable for SQLite before 3.42.)
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import Literal

from lares_desk.storage.rows import every

Entity = Literal["client", "booking", "departure"]
Facts = dict[str, str]

INDEXED: tuple[Entity, ...] = ("client", "booking", "departure")
# Fewer hits than these are sorted sooner than a list is walked in its own order until its first page is full.
FEW = 3000
# More letters tell no name from another; what is left of a long text is compared row by row.
_MOST_THREES = 24
_PADDED = "'  ' || replace(search, ' ', '  ')"


def found(entity: Entity, words: Sequence[str]) -> tuple[str, Facts]:
    """Return a condition on `entity`.id that all folded words are found, answered from the index, and its parameters.

    A word of three letters or more may stand anywhere in a name, passport, e-mail or code; a shorter one begins a word.
    A departure is found by its groups and its crew too.
    """
    return _departure_indexed(words) if entity == "departure" else _indexed(entity, words)


def listed(entity: Entity, words: Sequence[str]) -> tuple[str, Facts]:
    """Return what `found` does as a condition that is tried row by row: sooner for many hits in a list's own order."""
    return _departure_compared(words) if entity == "departure" else _compared(entity, words)


def found_in(db: sqlite3.Connection, entity: Entity, words: Sequence[str]) -> tuple[str, Facts]:
    """Return what `found` does, in the shape that gives the first page of a list in its own order soonest.

    Few hits are named one by one, and sorted in no time; of many, some are near the top of the list: it is walked.
    """
    if entity == "departure":
        few = all(are_few(db, each, [word]) for each in INDEXED[1:] for word in set(words))
        return (found if words and few else listed)(entity, words)
    condition, facts = _compared(entity, words)
    hits = _hits(db, entity, words)
    return (condition, facts) if hits is None else (f"({entity}.id IN ({hits}) AND {condition})", facts)


def are_few(db: sqlite3.Connection, entity: Entity, words: Sequence[str]) -> bool:
    """Tell whether the index names so few rows for these words that they are better found first and then sorted."""
    return _hits(db, entity, words) is not None


def first_in_order(word: str) -> tuple[str, Facts]:
    """Return a condition on the order of a list by `search` that a row begins with a word: an index answers it."""
    return "search >= :begins AND search < :beyond", {"begins": word, "beyond": f"{word}\U0010ffff"}


def keep_in_step(db: sqlite3.Connection, action_id: int) -> None:
    """Bring the index to what an action has changed; triggers may not write FTS5 while the schema is not trusted."""
    changed = "SELECT entity_id FROM journal WHERE action_id = :action AND entity = :entity"
    for entity in INDEXED:
        facts = {"action": action_id, "entity": entity}
        db.execute(
            f"DELETE FROM {entity}_words WHERE rowid IN ({changed}) AND words IS NOT "
            f"(SELECT {_PADDED} FROM {entity} WHERE {entity}.id = {entity}_words.rowid)",
            facts,
        )
        db.execute(
            f"INSERT INTO {entity}_words (rowid, words) SELECT id, {_PADDED} FROM {entity} WHERE id IN ({changed}) "
            f"AND NOT EXISTS (SELECT 1 FROM {entity}_words WHERE {entity}_words.rowid = {entity}.id)",
            facts,
        )


def _indexed(entity: str, words: Sequence[str], mark: str = "") -> tuple[str, Facts]:
    """Compare only the rows that the index names: it knows threes of letters, not their order."""
    condition, facts = _compared(entity, words, mark)
    match = _match(words)
    if not match:
        return condition, facts
    hits = f"{entity}.id IN (SELECT rowid FROM {entity}_words WHERE {entity}_words MATCH :match{mark})"
    return f"({hits} AND {condition})", {**facts, f"match{mark}": match}


def _compared(entity: str, words: Sequence[str], mark: str = "") -> tuple[str, Facts]:
    # Half a character, as a broken paste may hold, is no text for SQLite: it finds what "?" does.
    unlike = dict.fromkeys(word.encode("utf-8", "replace").decode() for word in words)
    facts = {f"word{mark}_{n}": word for n, word in enumerate(unlike)}
    return every([_stands(f"{entity}.search", name, word) for name, word in facts.items()]), facts


def _stands(column: str, name: str, word: str) -> str:
    if len(word) < 3:
        return f"instr(' ' || {column}, ' ' || :{name}) > 0"
    return f"instr({column}, :{name}) > 0"


def _departure_indexed(words: Sequence[str]) -> tuple[str, Facts]:
    def one(own: str, group: str, crew: str) -> str:
        return (
            f"departure.id IN (SELECT id FROM departure WHERE {own} UNION ALL "
            f"SELECT departure_id FROM booking WHERE {group} UNION ALL SELECT departure_id FROM departure_crew "
            f"JOIN crew ON crew.id = departure_crew.crew_id WHERE {crew})"
        )

    return _of_departure(words, _indexed, one)


def _departure_compared(words: Sequence[str]) -> tuple[str, Facts]:
    def one(own: str, group: str, crew: str) -> str:
        return (
            f"({own} OR EXISTS (SELECT 1 FROM booking WHERE booking.departure_id = departure.id AND {group}) OR EXISTS "
            "(SELECT 1 FROM departure_crew JOIN crew ON crew.id = departure_crew.crew_id "
            f"WHERE departure_crew.departure_id = departure.id AND {crew}))"
        )

    return _of_departure(words, _compared, one)


def _of_departure(
    words: Sequence[str],
    condition: Callable[[str, Sequence[str], str], tuple[str, Facts]],
    one: Callable[[str, str, str], str],
) -> tuple[str, Facts]:
    conditions: list[str] = []
    facts: Facts = {}
    for n, word in enumerate(dict.fromkeys(words)):
        own, own_facts = condition("departure", [word], f"_d{n}")
        group, group_facts = condition("booking", [word], f"_b{n}")
        crew, crew_facts = _compared("crew", [word], f"_c{n}")
        conditions.append(one(own, group, crew))
        facts |= own_facts | group_facts | crew_facts
    return every(conditions), facts


def _hits(db: sqlite3.Connection, entity: str, words: Sequence[str]) -> str | None:
    """Return the ids that the index names, with commas; None where it cannot help or they are many."""
    match = _match(words)
    if not match:
        return None
    hits = db.execute(
        f"SELECT rowid FROM {entity}_words WHERE {entity}_words MATCH :match LIMIT {FEW}", {"match": match}
    ).fetchall()
    return None if len(hits) == FEW else ",".join(str(int(row[0])) for row in hits)


def _match(words: Sequence[str]) -> str:
    """Return the question for the index, empty where it cannot help; words are data and quoted."""
    threes = (
        padded[start : start + 3]
        for word in words
        for padded in [word if len(word) >= 3 else f"  {word}"]
        for start in range(max(len(padded) - 2, 0))
    )
    asked = [three for three in dict.fromkeys(threes) if "\0" not in three and three.isprintable()][:_MOST_THREES]
    return " AND ".join('"{}"'.format(three.replace('"', '""')) for three in asked)
