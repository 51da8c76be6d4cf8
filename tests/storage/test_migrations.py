"""An older file is brought up step by step, after a proven backup; a step that fails changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from builders import TODAY, agency_file
from lares_desk.errors import FileRefused
from lares_desk.services import clients
from lares_desk.services.clock import FixedClock
from lares_desk.services.session import Session
from lares_desk.storage.agency_file import AgencyFile, open_file
from lares_desk.storage.connection import connect
from lares_desk.storage.migrations import Migration, known_migrations

ADD_COLUMN = "ALTER TABLE client ADD COLUMN blood TEXT NOT NULL DEFAULT '';\n"
BROKEN = "CREATE TABLE half (id INTEGER) STRICT;\nINSERT INTO nowhere VALUES (1);\n"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a closed file of today's version, which tomorrow's steps will find old."""
    session = agency_file(tmp_path)
    session.close()
    return session.path


def tomorrow(*scripts: str) -> Sequence[Migration]:
    known = known_migrations()
    return [*known, *(Migration(known[-1].version + n, sql) for n, sql in enumerate(scripts, 1))]


def open_with(path: Path, steps: Sequence[Migration]) -> AgencyFile:
    return open_file(path, who="ana", now=FixedClock(TODAY).now, migrations=steps)


def version(path: Path) -> int:
    db = connect(path, read_only=True)
    try:
        return int(db.execute("PRAGMA user_version").fetchone()[0])
    finally:
        db.close()


def test_the_steps_are_numbered_without_a_gap() -> None:
    assert [step.version for step in known_migrations()] == list(range(1, len(known_migrations()) + 1))


def test_a_step_adds_its_column_and_the_journal_learns_it(old: Path) -> None:
    file = open_with(old, tomorrow(ADD_COLUMN))
    session = Session(file, FixedClock(TODAY), "ana")
    with session.transaction("Add") as work:
        work.db.execute("INSERT INTO client (surname, given_names, blood) VALUES ('Doe', 'Jo', 'A+')")
    after = session.db.execute("SELECT after FROM journal WHERE entity = 'client'").fetchone()["after"]
    session.close()
    assert '"blood":"A+"' in after
    assert version(old) == len(tomorrow(ADD_COLUMN))


def test_a_backup_of_the_old_file_is_made_before_a_step(old: Path) -> None:
    before = version(old)
    open_with(old, tomorrow(ADD_COLUMN)).close()
    backup = old.with_name(f"agency.before-v{before + 1}.lares")
    assert version(backup) == before
    assert not list(old.parent.glob("*.part"))


def test_a_step_that_fails_is_rolled_back_whole(old: Path) -> None:
    before = version(old)
    with pytest.raises(Exception, match="nowhere"):
        open_with(old, tomorrow(ADD_COLUMN, BROKEN))
    assert version(old) == before + 1, "the good step stays, the bad one is gone"
    db = connect(old, read_only=True)
    assert db.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").fetchone()[0] == 0
    db.close()
    open_with(old, tomorrow(ADD_COLUMN)).close()


def test_a_step_that_breaks_a_reference_is_rolled_back(old: Path) -> None:
    dangling = "PRAGMA defer_foreign_keys = ON;\nUPDATE trek_day SET sleep_place_id = 9999;\n"
    before = version(old)
    with pytest.raises(Exception, match="does not fit version"):
        open_with(old, tomorrow(dangling))
    assert version(old) == before


def test_a_file_of_this_version_is_not_backed_up_nor_changed(old: Path) -> None:
    before = old.read_bytes()
    open_with(old, known_migrations()).close()
    assert old.read_bytes() == before
    assert [path.name for path in old.parent.iterdir()] == [old.name]


def test_a_file_of_tomorrow_is_refused_today_untouched(old: Path) -> None:
    open_with(old, tomorrow(ADD_COLUMN)).close()
    before = old.read_bytes()
    with pytest.raises(FileRefused, match="newer Lares Desk"):
        open_with(old, known_migrations())
    assert old.read_bytes() == before


def test_the_records_come_through_a_step(old: Path) -> None:
    session = Session(open_with(old, known_migrations()), FixedClock(TODAY), "ana")
    from_before = clients.matching_ids(session, "")
    session.close()
    session = Session(open_with(old, tomorrow(ADD_COLUMN)), FixedClock(TODAY), "ana")
    assert clients.matching_ids(session, "") == from_before
    session.close()
