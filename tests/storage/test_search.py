"""The search finds any part of a name, every word of it, and stays in step with what is written."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import booked, client, scheduled, travellers
from lares_desk.domain.text import fold
from lares_desk.services import clients, groups
from lares_desk.services.session import Session
from lares_desk.storage import search

PEOPLE = (
    client("Quispe Mamani", "José", passport="XPE1234567", email="jose.quispe@example.com"),
    client("Quiñones", "Ana María", passport="X7654321", email="ana@example.org"),
    client("Łukaszewicz", "Zofia", passport="XPL4567", email="zofia@example.com"),
    client("王", "小明", passport="X88"),
    client("O'Brien-Smith", 'Pat "Paddy"', email="pat+trek@example.com"),
    client("Nguyễn", "Thị Ánh"),
)
# What `found` promises, said plainly: the index has to give the same answer.
PLAIN = {True: lambda text, word: word in text, False: lambda text, word: f" {word}" in f" {text}"}
Way = Callable[[sqlite3.Connection, search.Entity, Sequence[str]], tuple[str, dict[str, str]]]
WAYS: dict[str, Way] = {
    "from the index": lambda _db, entity, words: search.found(entity, words),
    "row by row": lambda _db, entity, words: search.listed(entity, words),
    "whichever is sooner": search.found_in,
}


@pytest.fixture
def known(session: Session) -> Session:
    for person in PEOPLE:
        clients.add(session, person)
    return session


def ids(session: Session, entity: search.Entity, text: str, way: str = "from the index") -> list[int]:
    condition, facts = WAYS[way](session.db, entity, fold(text).split())
    rows = session.db.execute(f"SELECT id FROM {entity} WHERE {condition} ORDER BY id", facts)
    return [row["id"] for row in rows]


def names(session: Session, text: str) -> list[str]:
    return [each.surname for each in clients.rows(session, ids(session, "client", text))]


@pytest.mark.parametrize(
    ("text", "surnames"),
    [
        ("uisp", ["Quispe Mamani"]),
        ("QUISPÉ", ["Quispe Mamani"]),
        ("jose mam", ["Quispe Mamani"]),
        ("4567", ["Quispe Mamani", "Łukaszewicz"]),
        ("quispe@exam", ["Quispe Mamani"]),
        ("quin", ["Quiñones"]),
        ("qu", ["Quispe Mamani", "Quiñones"]),
        ("q", ["Quispe Mamani", "Quiñones"]),
        ("an ma", ["Quiñones"]),
        ("lukas", ["Łukaszewicz"]),
        ("王", ["王"]),
        ("nguyen anh", ["Nguyễn"]),
        ('"pad', ["O'Brien-Smith"]),
        ("quispe zofia", []),
        ("no such", []),
    ],
)
def test_every_word_may_stand_anywhere_and_a_short_one_begins_a_word(
    known: Session, text: str, surnames: list[str]
) -> None:
    assert names(known, text) == surnames


def test_no_word_finds_everybody(known: Session) -> None:
    assert len(ids(known, "client", "  ")) == len(PEOPLE)


NO_QUESTIONS = (
    '""', "'", "*", 'a" OR "b', "NEAR(a b)", "words:qui", "-qui", "^qui", "\0", "a\0b", "\ud800", "%", "__", "(",
    "qui" * 1700, " ".join(f"w{n}" for n in range(1500)), "\u202e\u200b", "🏔️🏔️🏔️",
)  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_no_text_is_taken_for_a_question_to_the_index(known: Session, way: str) -> None:
    for text in NO_QUESTIONS:
        for entity in search.INDEXED:
            assert ids(known, entity, text, way) == [], text


PIECES = st.sampled_from([fold(word) for person in PEOPLE for word in (person.surname, person.email, person.passport)])
PARTS = st.builds(
    lambda piece, start, length: piece[start : start + length], PIECES, st.integers(0, 8), st.integers(1, 6)
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(PARTS | st.text(max_size=6), max_size=4), way=st.sampled_from(sorted(WAYS)))
def test_the_index_answers_what_looking_at_every_row_would(known: Session, words: list[str], way: str) -> None:
    asked = fold(" ".join(words)).split()
    plain = [
        row["id"]
        for row in known.db.execute("SELECT id, search FROM client ORDER BY id")
        if all(PLAIN[len(word) >= 3](row["search"], word) for word in asked)
    ]
    assert ids(known, "client", " ".join(words), way) == plain


@pytest.mark.parametrize("way", WAYS)
def test_a_departure_is_found_by_code_trek_guide_and_group(session: Session, way: str) -> None:
    lares = scheduled(session, guide="Yuri Qolqe")
    scheduled(session, "L3", guide="Ñusta Apaza")
    booked(session, lares, name="Kowalska family")
    for text in (lares.code, "qolqe", "owalsk", "kowal qol", f"yuri {lares.code[:5]}"):
        assert ids(session, "departure", text, way) == [lares.id], text
    assert ids(session, "departure", "nusta kowalska", way) == []
    assert ids(session, "booking", "kowal fam", way) == [1]


@pytest.fixture
def busy(session: Session) -> Session:
    for code, guide, names in (
        ("L4", "Yuri Qolqe", ("Kowalska family", "Quispe Mamani")),
        ("L3", "Ñusta Quispe", ("王 party", 'O"Brien')),
        ("L2", "", ()),
    ):
        departure = scheduled(session, code, guide=guide)
        for name in names:
            booked(session, departure, travellers(1, f"T{fold(name)[:1]}"), name)
    return session


LETTERS = st.text('quispekowlart 23-王"', min_size=1, max_size=7)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(LETTERS | st.sampled_from(["quispe", "wals", "yur", "lares", "l3-"]), max_size=3))
@pytest.mark.parametrize("way", WAYS)
def test_a_departure_is_found_by_whatever_its_own_words_and_those_of_its_groups_and_crew_hold(
    busy: Session, words: list[str], way: str
) -> None:
    asked = fold(" ".join(words)).split()
    texts = {
        row["id"]: " ".join(
            part["search"]
            for select in (
                "SELECT search FROM departure WHERE id = :id",
                "SELECT search FROM booking WHERE departure_id = :id",
                "SELECT search FROM crew WHERE id IN (SELECT crew_id FROM departure_crew WHERE departure_id = :id)",
            )
            for part in busy.db.execute(select, {"id": row["id"]})
        )
        for row in busy.db.execute("SELECT id FROM departure ORDER BY id")
    }
    plain = [key for key, text in texts.items() if all(PLAIN[len(word) >= 3](text, word) for word in asked)]
    assert ids(busy, "departure", " ".join(words), way) == plain


@pytest.mark.parametrize(
    ("statement", "gone", "come"),
    [
        ("UPDATE booking SET name = 'New', search = 'new' WHERE search LIKE '%kowal%'", "kowal", {"new": [1]}),
        ("UPDATE booking SET departure_id = 3 WHERE search LIKE '%kowal%'", "", {"kowal": [3]}),
        ("UPDATE crew SET name = 'Inti', search = 'inti' WHERE search = 'yuri qolqe'", "qolqe", {"inti": [1]}),
        ("DELETE FROM departure_crew WHERE departure_id = 2", "nusta", {"quispe": [1]}),
        ("UPDATE departure_crew SET departure_id = 3 WHERE departure_id = 1", "", {"qolqe": [3]}),
        ("UPDATE departure SET code = 'Z9', search = 'z9' WHERE id = 3", "l2-", {"z9": [3]}),
    ],
)
def test_a_departure_is_found_by_the_groups_and_the_crew_that_it_has_now(
    busy: Session, statement: str, gone: str, come: dict[str, list[int]]
) -> None:
    with busy.transaction("Change") as work:
        work.db.execute(statement)
    assert {text: ids(busy, "departure", text) for text in come} == come
    assert not gone or ids(busy, "departure", gone) == []


def test_what_is_renamed_is_found_under_its_new_name_only(known: Session) -> None:
    zofia = clients.get(known, ids(known, "client", "zofia")[0])
    clients.save(known, replace(zofia, surname="Nowak", email="z@example.com"))
    assert (names(known, "lukasz"), names(known, "owak")) == ([], ["Nowak"])


def test_what_is_deleted_is_found_no_more_and_its_words_are_gone(session: Session) -> None:
    departure = scheduled(session)
    booking = booked(session, departure, travellers(1), "Fugaz group")
    groups.remove(session, booking.id)
    assert ids(session, "booking", "fugaz") == []
    assert session.db.execute("SELECT count(*) FROM booking_words").fetchone()[0] == 0


def test_what_is_rolled_back_is_not_found(known: Session) -> None:
    def fail() -> None:
        with known.transaction("Fail") as work:
            work.db.execute("INSERT INTO client (surname, given_names, search) VALUES ('Gone', '', 'gone')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert names(known, "gone") == []
    assert known.db.execute("SELECT count(*) FROM client_words").fetchone()[0] == len(PEOPLE)
