"""A file of an older version opens with everything that was in it."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from builders import opened
from lares_desk.errors import FileRefused
from lares_desk.services import clients, departure_lists, files
from lares_desk.storage.migrations import known_migrations

OLD = Path(__file__).resolve().parents[1] / "reference" / "agency-v1.lares.gz"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "season.lares"
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    return path


def test_a_file_of_the_first_version_is_brought_up_and_keeps_its_season(old: Path) -> None:
    session = opened(old)
    try:
        found = departure_lists.lines(session, departure_lists.matching_ids(session))
        assert (len(found), sum(line.booked for line in found)) == (25, 121)
        assert len(clients.matching_ids(session, "")) == 126
        assert session.db.execute("PRAGMA user_version").fetchone()[0] == known_migrations()[-1].version
        assert files.problems(session) == []
    finally:
        session.close()


def test_a_file_of_the_first_version_is_not_read_half_and_stays_as_it_is(old: Path) -> None:
    before = old.read_bytes()
    with pytest.raises(FileRefused, match="brought up to date"):
        opened(old, read_only=True)
    assert old.read_bytes() == before
