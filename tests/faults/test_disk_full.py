"""A disk that takes no more is a sentence; nothing is half-written and what was there stays."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders import booked, opened, scheduled, shell
from lares_desk.services import files
from lares_desk.services.session import Session

LIMITED = (
    "import resource, sys; limit = int(sys.argv[1]); resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)); "
    "from lares_desk.cli import main; sys.exit(main(sys.argv[2:]))"
)


@pytest.fixture
def desk(session: Session) -> Path:
    booked(session, scheduled(session), 4)
    session.close()
    return session.path


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    lines = (f"Doe {n},Jo,X9{n:03},{'long note ' * 100}" for n in range(60))
    path.write_text("surname,given_names,passport,medical\n" + "\n".join(lines), "utf-8")
    return path


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of 2 MB; only root may."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", disk], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("only root may mount a disk")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def limited(limit: int, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", LIMITED, str(limit), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def counts(path: Path) -> dict[str, int]:
    session = opened(path)
    try:
        assert files.problems(session) == []
        return files.counts(session)
    finally:
        session.close()


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.endswith((".part", "-journal", ".lock"))]


def refused(done: subprocess.CompletedProcess[str]) -> bool:
    return done.returncode == 1 and done.stdout == "" and done.stderr.count("\n") == 1 and "Trace" not in done.stderr


@pytest.mark.parametrize("limit", [0, 100, 4096, 20_000, 100_000, 300_000])
def test_a_booking_that_the_disk_cuts_short_is_not_there_at_all(limit: int, desk: Path, people: Path) -> None:
    before = counts(desk)
    done = limited(limit, "book", desk, "L4-2027-06-14", "--group", "Big", "--over-capacity", "x", "--clients", people)
    assert refused(done), done
    assert counts(desk) == before
    assert leftovers(desk.parent) == []


@pytest.mark.parametrize("limit", [0, 100, 4096, 20_000, 60_000, 100_000, 300_000])
def test_a_new_file_that_the_disk_cuts_short_is_not_there_at_all(limit: int, tmp_path: Path) -> None:
    done = limited(limit, "new", tmp_path / "new.lares", "--sample")
    assert refused(done), done
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("limit", [0, 100, 20_000])
def test_a_paper_that_the_disk_cuts_short_leaves_the_old_one(limit: int, desk: Path, tmp_path: Path) -> None:
    out = tmp_path / "papers"
    printed = Path(shell("print", desk, "L4-2027-06-14", "--out", out).stdout.strip())
    before = printed.read_bytes()
    session = opened(desk)
    session.db.execute("UPDATE client SET surname = 'Changed'")
    session.close()
    done = limited(limit, "print", desk, "L4-2027-06-14", "--out", out)
    assert refused(done), done
    assert printed.read_bytes() == before
    assert [path.name for path in out.iterdir()] == [printed.name]


def test_a_full_disk_is_said_and_the_booking_works_once_there_is_room(
    tiny_disk: Path, desk: Path, people: Path
) -> None:
    file = tiny_disk / "agency.lares"
    file.write_bytes(desk.read_bytes())
    filler = fill_up(tiny_disk, but=8192)
    book = ("book", file, "L4-2027-06-14", "--group", "Big", "--over-capacity", "x", "--clients", people)
    done = shell(*book)
    assert refused(done), done
    assert "disk" in done.stderr
    filler.unlink()
    assert shell(*book).returncode == 0
    assert counts(file)["booking"] == 2


def test_a_full_disk_takes_no_paper_and_keeps_no_part_of_one(tiny_disk: Path, desk: Path) -> None:
    fill_up(tiny_disk, but=8192)
    done = shell("print", desk, "L4-2027-06-14", "--out", tiny_disk)
    assert refused(done), done
    assert "space" in done.stderr
    assert [path.name for path in tiny_disk.iterdir()] == ["filler"]


def fill_up(disk: Path, but: int) -> Path:
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as out:
        try:
            while True:
                out.write(bytes(4096))
        except OSError:
            out.truncate(out.tell() - but)
    return filler
