"""A file of an older version opens with everything that was in it."""

from __future__ import annotations

import gzip
from pathlib import Path

from builders import opened
from lares_desk.services import clients, departure_lists, files
from lares_desk.storage.migrations import known_migrations

OLD = Path(__file__).resolve().parents[1] / "reference" / "agency-v1.lares.gz"


def test_a_file_of_the_first_version_is_brought_up_and_keeps_its_season(tmp_path: Path) -> None:
    path = tmp_path / "season.lares"
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    session = opened(path)
    try:
        found = departure_lists.lines(session, departure_lists.matching_ids(session))
        assert (len(found), sum(line.booked for line in found)) == (25, 121)
        assert len(clients.matching_ids(session, "")) == 126
        assert session.db.execute("PRAGMA user_version").fetchone()[0] == known_migrations()[-1].version
        assert files.problems(session) == []
    finally:
        session.close()
