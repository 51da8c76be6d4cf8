"""The command of the shell that gives advice about a departure: numbers, reasons and sources."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from textwrap import fill
from typing import Any

from lares_desk.cli_shared import DONE, answer, groups_named, opened
from lares_desk.services import advice as advice_service
from lares_desk.services import departures

_WIDTH = 100
_INDENT = "    "


def advice(options: argparse.Namespace) -> int:
    """Show what every rule finds about a departure, or about one group of it."""
    with opened(options.file, read_only=True) as session:
        departure_id = departures.id_of_code(session, options.departure)
        wanted = groups_named(session, departure_id, options.group) if options.group else None
        groups = None if wanted is None else {group.booking.id for group in wanted}
        rows = advice_service.rows(session, departure_id, groups)
    answer(rows, as_text, as_json=options.json)
    return DONE


def add_options(command: argparse.ArgumentParser) -> None:
    """Let the command be told which departure, which group, and for whom it answers."""
    command.add_argument("departure", metavar="DEPARTURE", help="its code, such as L4-2027-06-14")
    command.add_argument("--group", metavar="NAME", help="only what is about this group, by its name or reference")
    command.add_argument("--json", action="store_true", help="for other programs")


def as_text(rows: Sequence[dict[str, Any]]) -> str:
    """Return each finding with its level, its day, its sentence, whom it is about and its source."""
    return "\n\n".join(_finding(row) for row in rows) or "Nothing was found."


def _finding(row: dict[str, Any]) -> str:
    day = "" if row["day"] is None else f"  day {row['day']}"
    lines = [f"{row['level'].upper()}  {row['id']}{day}", _indented(row["reason"])]
    if row["travellers"]:
        lines.append(_indented(f"For: {', '.join(row['travellers'])}"))
    return "\n".join([*lines, _indented(f"Source: {row['source']}")])


def _indented(text: str) -> str:
    return fill(text, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT, break_long_words=False)
