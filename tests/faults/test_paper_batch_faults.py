"""A batch of papers that is killed, or whose disk is full, leaves whole departures and nothing half-written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from builders import START, booked, opened, scheduled, shell
from lares_desk.services import files
from lares_desk.services.session import Session

HERE = Path(__file__).parent
DEPARTURES = 6
_WITHOUT = "-dac_override,-dac_read_search,-fowner"
AS_ANYBODY = ["setpriv", f"--bounding-set={_WITHOUT}", f"--inh-caps={_WITHOUT}"] if os.getuid() == 0 else []


@pytest.fixture
def desk(session: Session) -> Path:
    for number in range(DEPARTURES):
        booked(session, scheduled(session, start=START + timedelta(days=number)), 1, f"Group {number}")
    session.close()
    return session.path


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk that holds the papers of some departures only; only root may."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=200k", "none", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("only root may mount a disk")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def child(desk: Path, out: Path, processes: int) -> subprocess.Popen[str]:
    paths = os.pathsep.join([str(HERE.parent), os.environ.get("PYTHONPATH", "")])
    return subprocess.Popen(
        [sys.executable, str(HERE / "batch_child.py"), desk, out, str(processes)],
        stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip


def processes_below(parent: int) -> list[int]:
    path = Path(f"/proc/{parent}/task/{parent}/children")
    return [int(each) for each in path.read_text().split()] if path.exists() else []


def is_alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().split(") ")[1][0] != "Z"
    except FileNotFoundError:
        return False


def whole_departures(out: Path) -> list[str]:
    """Return the folders that can be seen, after looking at each paper in them."""
    found = sorted(path for path in out.iterdir() if not path.name.startswith("."))
    for folder in found:
        papers = list(folder.iterdir())
        assert len(papers) == 1, "a departure is there in half"
        assert papers[0].read_bytes().rstrip().endswith(b"%%EOF"), "a paper is there in half"
    return [path.name for path in found]


def revisions(desk: Path) -> int:
    session = opened(desk, read_only=True)
    try:
        assert files.problems(session) == []
        return len(session.db.execute("SELECT id FROM printed_paper").fetchall())
    finally:
        session.close()


@pytest.mark.parametrize("processes", [1, 2])
def test_a_batch_that_is_killed_leaves_whole_departures_and_the_next_sweeps_the_rest(
    processes: int, desk: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with child(desk, out, processes) as batch:
        assert batch.stdout is not None
        assert [batch.stdout.readline() for _ in range(3)].index("ready\n") == 0
        helpers = processes_below(batch.pid)
        batch.kill()
        said = batch.stdout.read().split()
    there = whole_departures(out)
    assert set(said) <= set(there)
    assert len(there) >= 2
    assert revisions(desk) in {len(there), len(there) - 1}
    deadline = time.monotonic() + 20
    while any(is_alive(each) for each in helpers):
        assert time.monotonic() < deadline, "a process that draws outlives its program"
    done = shell("print", desk, "--from", "2027-06-01", "--out", out)
    assert done.returncode == 0, done
    assert len(done.stdout.splitlines()) == DEPARTURES
    assert len(whole_departures(out)) == DEPARTURES
    assert [path.name for path in out.iterdir() if path.name.startswith(".")] == []
    assert revisions(desk) == DEPARTURES


@pytest.mark.parametrize("processes", [1, 2])
def test_a_full_disk_in_the_middle_is_one_sentence_and_leaves_whole_departures(
    processes: int, desk: Path, small_disk: Path
) -> None:
    script = (
        "import sys; from lares_desk.services import paper_batch; paper_batch._WORTH_PROCESSES = 1; "
        f"paper_batch.cores = lambda: {processes}\n"
        "if __name__ == '__main__':\n    from lares_desk.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", script, "print", desk, "--from", "2027-06-01", "--out", small_disk / "out"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1, done
    assert done.stderr.count("\n") == 1
    assert "No space left" in done.stderr
    assert str(small_disk / "out") in done.stderr
    there = whole_departures(small_disk / "out")
    assert 0 < len(there) < DEPARTURES
    assert len(done.stdout.splitlines()) == len(there) == revisions(desk)
    assert [path.name for path in (small_disk / "out").iterdir() if path.name.startswith(".")] == []


@pytest.mark.skipif(bool(AS_ANYBODY) and not shutil.which("setpriv"), reason="setpriv is not installed")
def test_a_folder_that_may_not_be_written_takes_no_batch(desk: Path, tmp_path: Path) -> None:
    out = tmp_path / "papers"
    out.mkdir(mode=0o555)
    done = shell("print", desk, "--from", "2027-06-01", "--out", out, prefix=AS_ANYBODY)
    assert (done.returncode, done.stdout) == (1, "")
    assert "Permission denied" in done.stderr
    assert done.stderr.count("\n") == 1
    assert list(out.iterdir()) == []
    assert revisions(desk) == 0


def test_the_staging_of_a_batch_that_lives_is_not_swept_away(desk: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with child(desk, out, 1) as batch:
        assert batch.stdout is not None
        batch.stdout.readline()
        batch.stdout.readline()
        shell("print", desk, "--day", "2027-06-14", "--out", out)
        rest = batch.stdout.read().split()
    assert batch.returncode == 0
    assert rest[-1] == "L4-2027-06-19"
    assert len(whole_departures(out)) == DEPARTURES
