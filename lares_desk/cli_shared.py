"""What commands of the shell share: a file opened and closed again, answers on one stream and notes on the other."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from lares_desk.domain.departure import Group
from lares_desk.domain.text import fold
from lares_desk.domain.validation import parse_date
from lares_desk.errors import FileLocked, NotFound
from lares_desk.services import departures
from lares_desk.services.clock import SystemClock
from lares_desk.services.session import Session, open_session, this_user

DONE, REFUSED = 0, 1


@contextmanager
def opened(file: Path, *, read_only: bool = False) -> Iterator[Session]:
    """Serve an agency file and close it again."""
    session = open_session(file, SystemClock(), this_user(), read_only=read_only)
    try:
        yield session
    finally:
        session.close()


@contextmanager
def opened_to_print(file: Path) -> Iterator[Session]:
    """Serve a file that a window may have: papers print from it all the same, but their revisions are not kept."""
    try:
        session = open_session(file, SystemClock(), this_user())
    except FileLocked:
        session = open_session(file, SystemClock(), this_user(), read_only=True)
    try:
        yield session
    finally:
        session.close()


def groups_named(session: Session, departure_id: int, wanted: str) -> list[Group]:
    """Return the groups with this reference or, if none has it, with this name; cancelled ones only by reference."""
    all_groups = departures.dossier(session, departure_id).groups
    by_reference = [group for group in all_groups if fold(group.booking.reference) == fold(wanted)]
    going = [group for group in all_groups if group.goes]
    found = by_reference or [group for group in going if fold(group.booking.name) == fold(wanted)]
    if not found:
        known = ", ".join(group.booking.name for group in going)
        raise NotFound(
            "There is no group {name} on this departure. There are: {known}.", name=wanted, known=known or "-"
        )
    return found


def day(field: str, text: str | None) -> date | None:
    """Return a date as it was typed, None where none was."""
    return parse_date(field, text) if text is not None else None


def answer(data: object, as_text: Callable[..., str], *, as_json: bool) -> None:
    """Say what was asked for, to people or to other programs."""
    if as_json:
        # Escapes of Python would break JSON where the terminal knows ASCII only.
        plain = "utf" not in (getattr(sys.stdout, "encoding", None) or "").lower()
        say(json.dumps(data, ensure_ascii=plain, indent=2))
    else:
        say(as_text(data))


def say(line: object) -> None:
    """Say a line of the answer."""
    sys.stdout.write(f"{line}\n")


def note(sentence: str) -> None:
    """Say a line beside the answer."""
    sys.stderr.write(f"{sentence}\n")
