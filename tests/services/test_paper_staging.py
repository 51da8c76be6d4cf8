"""The hidden folder in which a batch grows: what a killed program left goes, what a living one works in stays."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from lares_desk.services.paper_staging import Staging
from lares_desk.storage.lock import lock_path

NOW = datetime(2027, 6, 1, 9, 30)  # noqa: DTZ001  (the clock on the wall of the office)


def left_behind(folder: Path, name: str, *, locked: bool) -> Path:
    left = folder / name
    (left / "L4-2027-06-14").mkdir(parents=True)
    if locked:
        lock_path(left / "batch").write_bytes(b" {}")
    return left


def test_what_a_killed_batch_left_is_swept_away_by_the_next(tmp_path: Path) -> None:
    left = left_behind(tmp_path, ".lares-killed.part", locked=True)
    with Staging(tmp_path, NOW):
        assert not left.exists()
    assert not list(tmp_path.iterdir())


def test_what_a_living_batch_works_in_is_left_alone(tmp_path: Path) -> None:
    with Staging(tmp_path, NOW) as first:
        room = first.room("L4-2027-06-14")
        with Staging(tmp_path, NOW):
            assert room.is_dir()
        assert first.publish(room) == tmp_path / "L4-2027-06-14"


def test_a_folder_that_no_batch_has_locked_is_never_swept(tmp_path: Path) -> None:
    foreign = left_behind(tmp_path, ".lares-of-somebody.part", locked=False)
    with Staging(tmp_path, NOW):
        pass
    assert foreign.is_dir()
