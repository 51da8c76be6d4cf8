"""A program that dies at any moment of a booking leaves that booking whole or not at all."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from builders import opened, scheduled
from lares_desk.errors import FileLocked
from lares_desk.services import departure_lists, departures, files
from lares_desk.services.session import Session

KILLS = 50
HERE = Path(__file__).parent


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    paths = os.pathsep.join([str(HERE.parent), os.environ.get("PYTHONPATH", "")])
    return subprocess.Popen(
        [sys.executable, str(HERE / script), *map(str, arguments)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip


def killed_after(child: subprocess.Popen[str], lines: int, seconds: float) -> list[str]:
    """Return the whole lines that a child said after "ready" before it was killed, some seconds after so many lines."""
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        first = "".join(child.stdout.readline() for _ in range(lines))
        timer = threading.Timer(seconds, child.kill)
        timer.start()
        said = first + child.stdout.read()
        timer.join()
    return said[: said.rfind("\n") + 1].splitlines()


def groups_there(session: Session) -> dict[str, int]:
    (departure_id,) = departure_lists.matching_ids(session)
    return {
        group.booking.reference: len(group.travellers) for group in departures.dossier(session, departure_id).groups
    }


def test_fifty_kills_lose_no_acknowledged_booking_and_leave_none_in_half(session: Session) -> None:
    scheduled(session, capacity=500)
    session.close()
    chance = random.Random(20270614)
    acknowledged: set[str] = set()
    for run in range(KILLS):
        # Within the first bookings, where opening, writing and committing take turns every few milliseconds.
        child = start("booking_child.py", session.path, run)
        acknowledged.update(killed_after(child, chance.randrange(4), chance.uniform(0, 0.05)))
        again = opened(session.path)
        there = groups_there(again)
        assert files.problems(again) == []
        assert acknowledged <= set(there), "an acknowledged booking is gone"
        assert set(there.values()) <= {3}, "a booking is there in half"
        assert len(set(there) - acknowledged) <= run + 1, "more than one booking of a run was not acknowledged"
        again.close()
        _make_room(session.path, len(there))
    assert len(acknowledged) > KILLS, "the children had time to book"


def _make_room(path: Path, groups: int) -> None:
    """Keep clear of the 500 seats: cancel what is there, which takes no seat and stays on record."""
    if groups < 100:
        return
    session = opened(path)
    with session.transaction("Make room") as work:
        work.db.execute("UPDATE booking SET status = 'cancelled'")
    session.close()


@pytest.mark.parametrize("end", [subprocess.Popen.kill, subprocess.Popen.terminate], ids=["killed", "terminated"])
def test_a_lock_dies_with_its_process(session: Session, end: Callable[[subprocess.Popen[str]], None]) -> None:
    scheduled(session)
    session.close()
    with start("holding_child.py", session.path) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        with pytest.raises(FileLocked, match="is open already"):
            opened(session.path)
        opened(session.path, read_only=True).close()
        end(child)
    opened(session.path).close()
