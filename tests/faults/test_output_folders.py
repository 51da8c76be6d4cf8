"""Folders and files that may not be written are said to be so, and reading goes on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from builders import booked, scheduled, shell
from lares_desk.services.session import Session

# Root may write anywhere, unless it gives that right away.
_WITHOUT = "-dac_override,-dac_read_search,-fowner"
AS_ANYBODY = ["setpriv", f"--bounding-set={_WITHOUT}", f"--inh-caps={_WITHOUT}"] if os.getuid() == 0 else []

pytestmark = pytest.mark.skipif(bool(AS_ANYBODY) and not shutil.which("setpriv"), reason="setpriv is not installed")


@pytest.fixture
def desk(session: Session) -> Path:
    booked(session, scheduled(session))
    session.close()
    return session.path


def test_a_folder_that_is_a_file_is_refused(desk: Path, tmp_path: Path) -> None:
    (tmp_path / "papers").write_text("mine")
    done = shell("print", desk, "L4-2027-06-14", "--out", tmp_path / "papers")
    assert (done.returncode, done.stdout) == (1, "")
    assert "is a file, not a folder" in done.stderr
    assert (tmp_path / "papers").read_text() == "mine"


def test_a_folder_below_a_file_is_refused(desk: Path, tmp_path: Path) -> None:
    done = shell("print", desk, "L4-2027-06-14", "--out", desk / "papers")
    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" not in done.stderr


def test_a_folder_that_may_not_be_written_is_refused(desk: Path, tmp_path: Path) -> None:
    out = tmp_path / "papers"
    out.mkdir(mode=0o555)
    done = shell("print", desk, "L4-2027-06-14", "--out", out, prefix=AS_ANYBODY)
    assert (done.returncode, done.stdout) == (1, "")
    assert "Permission denied" in done.stderr
    assert list(out.iterdir()) == []


def test_a_new_file_in_a_folder_that_may_not_be_written_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o555)
    done = shell("new", folder / "new.lares", prefix=AS_ANYBODY)
    assert (done.returncode, done.stdout) == (1, "")
    assert "cannot be made" in done.stderr
    assert list(folder.iterdir()) == []


def test_a_file_that_may_only_be_read_is_shown_and_printed_but_not_changed(desk: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    file = folder / "agency.lares"
    file.write_bytes(desk.read_bytes())
    file.chmod(0o444)
    folder.chmod(0o555)
    before = file.read_bytes()
    assert shell("check", file, prefix=AS_ANYBODY).returncode == 0
    refused = shell("schedule", file, "L4", "2027-08-01", prefix=AS_ANYBODY)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "read only" in refused.stderr
    printed = shell("print", file, "L4-2027-06-14", "--out", tmp_path / "papers", prefix=AS_ANYBODY)
    assert printed.returncode == 0, printed
    assert Path(printed.stdout.strip()).exists()
    assert file.read_bytes() == before
    folder.chmod(0o755)


def test_a_user_without_a_name_is_no_reason_to_fail() -> None:
    names = ("LOGNAME", "USER", "LNAME", "USERNAME")
    nameless = {name: value for name, value in os.environ.items() if name not in names}
    if os.getuid() != 0 or not shutil.which("setpriv"):
        pytest.skip("only root may become somebody without a name")
    script = "from lares_desk.services.session import this_user; raise SystemExit(this_user() != '?')"
    prefix = ["setpriv", "--reuid=54321", "--clear-groups"]
    done = subprocess.run([*prefix, sys.executable, "-c", script], env=nameless, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
