"""Whatever people do, in any order: as many undos bring back exactly the file that was, and redos the other one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import agency_file, booked, client, opened, scheduled
from lares_desk.domain.agency import AgencyPhone, PhoneKind
from lares_desk.domain.changes import Kind
from lares_desk.domain.language import LocalText
from lares_desk.domain.logistics import CashItem, Service, ServiceKind
from lares_desk.domain.places import PlaceKind
from lares_desk.domain.reference import OwnWording
from lares_desk.errors import LaresError
from lares_desk.services import agency, clients, departures, itineraries, logistics, places, trek_days, undo, wording
from lares_desk.services.session import Session
from lares_desk.storage.undo import newest_action
from user_actions import ACTIONS

Dump = dict[str, list[tuple[Any, ...]]]


@pytest.fixture(scope="module")
def start_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small season: empty and cancelled departures, two with three groups, a trek changed since, twins."""
    session = agency_file(tmp_path_factory.mktemp("undo"))
    first, second, _empty = scheduled(session), scheduled(session, "L3"), scheduled(session)
    departures.cancel(session, scheduled(session).id, "Landslide")
    agency.add_phone(session, AgencyPhone(PhoneKind.OFFICE, LocalText("Office"), "084246088"))
    places.add(session, LocalText("New camp"), PlaceKind.CAMP, 3900, "the agency")
    wording.save(session, OwnWording("advice.money.notes", is_on=False))
    itineraries.retire(session, itineraries.all_itineraries(session)[-1].id)
    for passport in ("X1", "X2"):
        clients.add(session, client("Twin", passport=passport))
    classic = itineraries.by_code(session, "L4").days[0]
    trek_days.save(session, replace(classic, notes="New road", walk_starts_minutes=None))
    departure = scheduled(session)
    trek_days.save(session, replace(trek_days.of_owner(session, "departure", departure.id)[0], notes="Own way"))
    booked(session, first, 3, "Group one")
    booked(session, first, 1, "Group two")
    booked(session, second, 2, "Group three")
    for departure in (first, second):
        for kind in (ServiceKind.TRAIN, ServiceKind.HOTEL):
            service_id = logistics.save_service(session, Service(departure.id, kind, kind.value)).value
        people = [each.id for group in departures.dossier(session, departure.id).groups for each in group.travellers]
        logistics.issue_tickets(session, service_id, people)
        logistics.propose_rooms(session, departure.id)
        logistics.propose_kit(session, departure.id)
        logistics.save_cash_item(session, CashItem(departure.id, "Springs", "PEN", 100))
    session.close()
    return session.path


@pytest.fixture
def season(start_file: Path, tmp_path: Path) -> Iterator[Session]:
    session = copy_of(start_file, tmp_path)
    yield session
    session.close()


def copy_of(start_file: Path, folder: Path) -> Session:
    shutil.copyfile(start_file, folder / "season.lares")
    session = opened(folder / "season.lares")
    session.db.execute("PRAGMA synchronous = OFF")
    return session


def dump(session: Session) -> Dump:
    """Return every business row and every indexed word, without revisions."""
    tables: Dump = {}
    for kind in Kind:
        names = [row["name"] for row in session.db.execute(f"PRAGMA table_info({kind})") if row["name"] != "rev"]
        tables[kind] = [tuple(row) for row in session.db.execute(f"SELECT {', '.join(names)} FROM {kind} ORDER BY id")]
    for index in ("client_words", "booking_words", "departure_words"):
        tables[index] = [tuple(row) for row in session.db.execute(f"SELECT rowid, words FROM {index} ORDER BY rowid")]
    return tables


def revisions(session: Session) -> dict[tuple[str, int], int]:
    return {(kind, row["id"]): row["rev"] for kind in Kind for row in session.db.execute(f"SELECT id, rev FROM {kind}")}


def act(session: Session, number: int, seed: int) -> None:
    with suppress(LaresError):  # a refusal changes nothing and is no step
        ACTIONS[number](session, Random(seed))


def all_undone(session: Session) -> int:
    count = 0
    while undo.next_undo(session) is not None:
        undo.undo(session)
        count += 1
    return count


def all_redone(session: Session) -> int:
    count = 0
    while undo.next_redo(session) is not None:
        undo.redo(session)
        count += 1
    return count


MOMENTS = st.lists(st.tuples(st.integers(0, len(ACTIONS) - 1), st.integers(0, 10_000)), min_size=1, max_size=12)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(moments=MOMENTS)
def test_any_actions_and_as_many_undos_are_the_file_that_was_there(
    start_file: Path, tmp_path: Path, moments: list[tuple[int, int]]
) -> None:
    session = copy_of(start_file, tmp_path)
    try:
        before, first_revs = dump(session), revisions(session)
        for number, seed in moments:
            act(session, number, seed)
        after, revs = dump(session), revisions(session)
        steps = all_undone(session)
        assert dump(session) == before
        assert all(revisions(session)[row] >= rev for row, rev in first_revs.items())
        assert all_redone(session) == steps
        assert dump(session) == after
        assert all(revisions(session)[row] >= rev for row, rev in revs.items())
        assert all_undone(session) == steps
        assert dump(session) == before
        assert session.db.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        session.close()


STEPS = st.lists(st.tuples(st.sampled_from(["act", "act", "undo", "redo"]), st.integers(0, 10_000)), max_size=24)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=STEPS)
def test_undo_and_redo_between_actions_walk_one_line_of_versions(
    start_file: Path, tmp_path: Path, steps: list[tuple[str, int]]
) -> None:
    session = copy_of(start_file, tmp_path)
    try:
        versions, at = [dump(session)], 0
        for step, seed in steps:
            if step == "act":
                before = newest_action(session.db)
                act(session, seed % len(ACTIONS), seed)
                if newest_action(session.db) != before:
                    versions, at = [*versions[: at + 1], dump(session)], at + 1
            elif step == "undo" and undo.next_undo(session) is not None:
                undo.undo(session)
                at -= 1
            elif step == "redo" and undo.next_redo(session) is not None:
                undo.redo(session)
                at += 1
            assert dump(session) == versions[at]
    finally:
        session.close()


@pytest.mark.parametrize("number", range(len(ACTIONS)))
def test_each_action_can_be_done_at_all_and_is_taken_back_whole(season: Session, number: int) -> None:
    before = dump(season)
    for seed in range(60):
        try:
            ACTIONS[number](season, Random(seed))
        except LaresError:
            continue
        if undo.next_undo(season) is not None:
            break
    assert undo.next_undo(season) is not None, "this action never did anything"
    after = dump(season)
    undo.undo(season)
    assert dump(season) == before
    undo.redo(season)
    assert dump(season) == after
