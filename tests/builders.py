"""Small true-to-life records and files for tests."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from lares_desk.domain.agency import Agency
from lares_desk.domain.departure import Departure
from lares_desk.domain.people import Booking, Client, Traveller
from lares_desk.services import departures, files, groups, itineraries
from lares_desk.services.clock import FixedClock
from lares_desk.services.session import Session, open_session

TODAY = date(2027, 5, 1)
START = date(2027, 6, 14)


def agency_file(folder: Path, name: str = "agency.lares", *, today: date = TODAY) -> Session:
    """Open a new agency file with the reference data and nothing else: a copy of one that is made once a process."""
    path = folder / name
    path.write_bytes(_new_file(today))
    path.chmod(0o600)
    return open_session(path, FixedClock(today), "ana")


@cache
def _new_file(today: date) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "agency.lares"
        files.create(path, FixedClock(today), "ana", Agency("Test Treks")).close()
        return path.read_bytes()


def opened(path: Path, *, read_only: bool = False) -> Session:
    """Open an agency file on the tests' day."""
    return open_session(path, FixedClock(TODAY), "ben", read_only=read_only)


def client(surname: str = "Kowalska", given_names: str = "Zofia", **fields: object) -> Client:
    """Return an invented client."""
    return Client(surname, given_names, **fields)  # type: ignore[arg-type]


def travellers(count: int, mark: str = "Tester") -> tuple[Traveller, ...]:
    """Return invented travellers told apart by their passports."""
    return tuple(
        Traveller(client(f"{mark} {number}", "Pat", passport=f"X{mark.upper()}{number:04}", nationality="PL"))
        for number in range(1, count + 1)
    )


def scheduled(
    session: Session, code: str = "L4", start: date = START, capacity: int = 12, guide: str = "Yuri Qolqe"
) -> Departure:
    """Put a departure on the calendar."""
    return departures.schedule(session, itineraries.by_code(session, code), start, capacity, guide).value


def booked(
    session: Session, departure: Departure, people: Sequence[Traveller] | int = 2, name: str = "Group one"
) -> Booking:
    """Put a group on a departure."""
    who = travellers(people, name.replace(" ", "")) if isinstance(people, int) else people
    return groups.book(session, departure.id, name, who).value


def days_before(day: date, count: int) -> date:
    """Return the date that many days before."""
    return day - timedelta(days=count)


def shell(*arguments: object, prefix: Sequence[str] = (), **options: object) -> subprocess.CompletedProcess[str]:
    """Run the program's shell in a process of its own and return what it said."""
    command = [*prefix, sys.executable, "-m", "lares_desk.cli", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, **options)  # type: ignore[call-overload,no-any-return]
