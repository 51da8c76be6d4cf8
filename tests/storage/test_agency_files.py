"""Only an agency file is opened; everything else is refused with a sentence and stays byte for byte as it was."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from builders import TODAY, opened
from lares_desk.domain.agency import Agency
from lares_desk.errors import FileLocked, FileRefused, StorageTrouble
from lares_desk.services import files
from lares_desk.services.clock import FixedClock
from lares_desk.services.session import Session
from lares_desk.storage.lock import Lock, Owner, lock_path


def made(folder: Path, name: str = "agency.lares") -> Session:
    return files.create(folder / name, FixedClock(TODAY), "ana", Agency("Test Treks"))


def foreign_database(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE notes (text TEXT)")
    db.close()


def damaged(path: Path) -> None:
    session = made(path.parent, path.name)
    session.close()
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 6] = bytes(4096 * 3)
    path.write_bytes(content)


def cut_short(path: Path) -> None:
    session = made(path.parent, path.name)
    session.close()
    path.write_bytes(path.read_bytes()[:20_000])


def newer(path: Path) -> None:
    session = made(path.parent, path.name)
    session.db.execute("PRAGMA user_version = 99")
    session.close()


REFUSED = {
    "zero length": (lambda path: path.write_bytes(b""), "is empty"),
    "text": (lambda path: path.write_text("departures"), "not an agency file"),
    "picture": (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(5000)), "not an agency file"),
    "foreign database": (foreign_database, "belongs to another program"),
    "damaged": (damaged, "damaged"),
    "cut short": (cut_short, "damaged"),
    "newer": (newer, "written by a newer Lares Desk"),
}


@pytest.mark.parametrize("kind", REFUSED)
@pytest.mark.parametrize("read_only", [False, True], ids=["to write", "to read"])
def test_what_is_no_good_agency_file_is_refused_and_left_alone(kind: str, read_only: bool, tmp_path: Path) -> None:
    make, sentence = REFUSED[kind]
    path = tmp_path / "agency.lares"
    make(path)
    before, changed_at = path.read_bytes(), path.stat().st_mtime_ns
    with pytest.raises(FileRefused, match=sentence):
        opened(path, read_only=read_only)
    assert path.read_bytes() == before
    assert path.stat().st_mtime_ns == changed_at
    assert [each.name for each in tmp_path.iterdir()] == ["agency.lares"]


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _circle(path: Path) -> None:
    path.symlink_to(path)


def _nothing(path: Path) -> None:
    pass


@pytest.mark.parametrize("make", [Path.mkdir, _pipe, _circle, _nothing], ids=["folder", "pipe", "circle", "nothing"])
def test_what_is_no_file_at_all_is_refused_without_waiting(make: Callable[[Path], None], tmp_path: Path) -> None:
    path = tmp_path / "agency.lares"
    make(path)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(FileRefused):
        opened(path)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("offset", range(0, 300_000, 31_337))
def test_a_byte_turned_over_anywhere_never_ends_in_a_traceback(offset: int, tmp_path: Path) -> None:
    session = made(tmp_path)
    session.close()
    content = bytearray(session.path.read_bytes())
    content[offset % len(content)] ^= 0xFF
    session.path.write_bytes(content)
    with contextlib.suppress(FileRefused):
        reader = opened(session.path, read_only=True)
        files.problems(reader)
        reader.close()


WRITE_UNTIL_THE_DISK_REFUSES = """
import os, resource, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN IMMEDIATE")
for number in range(300):
    db.execute("INSERT INTO crew (name, role, notes) VALUES ('a', 'guide', ?)", ("x" * 900,))
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    db.execute("COMMIT")
except sqlite3.OperationalError:
    os._exit(0)
os._exit(1)
"""


@pytest.fixture
def torn(tmp_path: Path) -> Path:
    """Return a file whose writer ended between two pages of a commit: the header counts pages that are not there."""
    session = made(tmp_path)
    session.close()
    subprocess.run([sys.executable, "-c", WRITE_UNTIL_THE_DISK_REFUSES, session.path], check=True)
    assert session.path.with_name("agency.lares-journal").exists()
    return session.path


def test_a_commit_cut_short_between_two_pages_is_undone_at_the_next_opening(torn: Path) -> None:
    with pytest.raises(FileRefused, match="was not closed properly"):
        opened(torn, read_only=True)
    session = opened(torn)
    assert files.problems(session) == []
    assert files.counts(session)["crew"] == 0
    session.close()
    opened(torn, read_only=True).close()


def test_a_journal_beside_it_makes_no_foreign_file_welcome(tmp_path: Path) -> None:
    path = tmp_path / "agency.lares"
    path.with_name("agency.lares-journal").write_bytes(b"\xd9\xd5\x05\xf9 journal")
    for content in (b"departures", bytes(5000)):
        path.write_bytes(content)
        with pytest.raises(FileRefused):
            opened(path)
        assert path.read_bytes() == content


def test_the_second_opener_is_told_who_has_it_and_since_when_and_may_read(session: Session) -> None:
    with pytest.raises(FileLocked, match=r"agency\.lares is open already: .+ on .+ has had it since 2027-05-01 12:00"):
        opened(session.path)
    reader = opened(session.path, read_only=True)
    assert reader.read_only
    reader.close()


def test_a_symbolic_link_is_the_same_file(session: Session, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.lares"
    link.symlink_to(session.path)
    with pytest.raises(FileLocked):
        opened(link)
    reader = opened(link, read_only=True)
    assert reader.path == session.path
    reader.close()


def test_the_lock_goes_when_the_file_is_closed(session: Session) -> None:
    assert lock_path(session.path).exists()
    session.close()
    assert not lock_path(session.path).exists()
    opened(session.path).close()


def test_a_lock_file_left_by_a_dead_program_locks_nobody_out(session: Session) -> None:
    session.close()
    lock_path(session.path).write_text(' {"user": "ghost", "host": "gone", "pid": 1, "since": "2020"}')
    opened(session.path).close()


def test_a_new_file_never_takes_the_place_of_another(session: Session) -> None:
    before = session.path.read_bytes()
    with pytest.raises(FileRefused, match="already there"):
        made(session.path.parent)
    assert session.path.read_bytes() == before


def test_two_who_make_one_file_at_the_same_time_get_one_whole_file_and_one_refusal(tmp_path: Path) -> None:
    path = tmp_path / "agency.lares"
    with subprocess.Popen(
        [sys.executable, Path(__file__).with_name("making_child.py"), path],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[1]), *sys.path])},
    ) as first:  # fmt: skip
        assert first.stdout is not None
        assert first.stdin is not None
        assert first.stdout.readline() == "half made\n"
        with pytest.raises(FileLocked):
            made(tmp_path)
        first.stdin.write("go on\n")
        first.stdin.close()
        assert first.stdout.readline() == "made\n"
    session = opened(path)
    assert files.problems(session) == []
    assert files.counts(session)["itinerary"] > 0
    session.close()
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_another_program_puts_there_meanwhile_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "s.lares"
    monkeypatch.setattr(files.sample, "write", lambda _: path.write_text("mine"))
    with pytest.raises(FileRefused, match="already there"):
        files.create_sample(path, FixedClock(TODAY), "ana")
    assert path.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_made_while_we_came_for_its_lock_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "agency.lares"
    acquire = Lock.acquire

    def make_first(agency_path: Path, now: datetime) -> Lock | Owner:
        path.write_text("mine")
        return acquire(agency_path, now)

    monkeypatch.setattr(Lock, "acquire", make_first)
    with pytest.raises(FileRefused, match="already there"):
        made(tmp_path)
    assert list(tmp_path.iterdir()) == [path]


def test_where_a_file_can_have_one_name_only_a_new_one_is_made_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    session = made(tmp_path)
    session.close()
    assert list(tmp_path.iterdir()) == [session.path]


@pytest.mark.parametrize("name", ["", " ", "/", ".", "..", "nul\0nul", "x" * 300, "x" * 248])
def test_what_cannot_be_a_file_name_is_refused_with_a_sentence(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises((FileRefused, StorageTrouble)):
        files.create(Path(name), FixedClock(TODAY), "ana", Agency("Test"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("read_only", [False, True], ids=["to write", "to read"])
def test_a_file_that_one_may_not_read_is_not_called_damaged(
    session: Session, read_only: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.close()
    session.path.chmod(0)
    # The superuser may read everything.
    monkeypatch.setattr(os, "access", lambda path, mode: not mode & os.R_OK)
    with pytest.raises(FileRefused, match="cannot be read: Permission denied"):
        opened(session.path, read_only=read_only)


def test_a_file_whose_making_fails_is_not_there_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(session: Session) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(files.sample, "write", fail)
    with pytest.raises(ZeroDivisionError):
        files.create_sample(tmp_path / "s.lares", FixedClock(TODAY), "ana")
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_is_for_its_owner_only(session: Session) -> None:
    assert stat.S_IMODE(session.path.stat().st_mode) == 0o600


def test_a_name_without_a_suffix_gets_that_of_agency_files(tmp_path: Path) -> None:
    session = files.create(tmp_path / "season", FixedClock(TODAY), "ana", Agency("Test"))
    session.close()
    assert session.path.name == "season.lares"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="There is no folder"):
        made(tmp_path / "nowhere")


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises((FileRefused, StorageTrouble)):
        made(tmp_path / "file")
