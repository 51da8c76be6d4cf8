"""The window opens a file by its head and looks at the rest while it is in use; what is damaged is found then."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from builders import TODAY, agency_file, client
from lares_desk.errors import FileRefused
from lares_desk.services import clients
from lares_desk.services.clock import FixedClock
from lares_desk.services.session import Session, look_through, open_session


def opened_by_its_head(path: Path) -> Session:
    return open_session(path, FixedClock(TODAY), "ana", thorough=False)


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """Return a file with zeros in the place of one of its tables."""
    session = agency_file(tmp_path)
    root = session.db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'waypoint'").fetchone()[0]
    session.close()
    content = bytearray(session.path.read_bytes())
    content[4096 * (root - 1) : 4096 * root] = bytes(4096)
    session.path.write_bytes(content)
    return session.path


def test_damage_deep_inside_is_found_when_the_whole_is_read_and_nothing_is_written(damaged: Path) -> None:
    before = damaged.read_bytes()
    session = opened_by_its_head(damaged)
    with pytest.raises(FileRefused, match=r"agency\.lares is damaged\. It has been closed"):
        look_through(damaged)
    session.close()
    assert damaged.read_bytes() == before


def test_damage_deep_inside_is_refused_at_once_where_nobody_looks_later(damaged: Path) -> None:
    with pytest.raises(FileRefused, match="damaged"):
        open_session(damaged, FixedClock(TODAY), "ana")


def test_a_file_that_is_cut_short_is_refused_by_its_head(session: Session) -> None:
    session.close()
    session.path.write_bytes(session.path.read_bytes()[:40_000])
    with pytest.raises(FileRefused, match="damaged"):
        opened_by_its_head(session.path)


def test_a_whole_file_in_use_is_found_whole(session: Session) -> None:
    look_through(session.path)


def test_looking_takes_no_lock_from_who_is_saving(session: Session) -> None:
    with session.transaction("Save") as work:
        work.db.execute("UPDATE place SET name = '{}'")
        look_through(session.path)
    clients.add(session, client())


def test_what_looks_like_damage_while_somebody_saves_is_looked_at_again(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half_written(_path: Path) -> sqlite3.Connection:
        path = session.path.with_name("half.lares")
        path.write_bytes(session.path.read_bytes()[:40_000])
        return sqlite3.connect(path)

    monkeypatch.setattr("lares_desk.storage.checks.connect_beside", half_written)
    look_through(session.path)


def test_a_file_of_an_older_version_is_looked_at_whole_before_it_is_brought_up(damaged: Path) -> None:
    db = sqlite3.connect(damaged)
    db.execute("PRAGMA user_version = 1")
    db.close()
    before = damaged.read_bytes()
    with pytest.raises(FileRefused, match="damaged"):
        opened_by_its_head(damaged)
    assert damaged.read_bytes() == before
