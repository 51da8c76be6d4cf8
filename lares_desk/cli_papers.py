"""The commands of the shell that are about papers: what there is and who holds it, printing, reconciling."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lares_desk import cli_text
from lares_desk.cli_shared import DONE, answer, day, groups_named, note, opened, opened_to_print, say
from lares_desk.domain.departure import Dossier
from lares_desk.domain.language import LANGUAGES
from lares_desk.domain.text import fold
from lares_desk.errors import NotFound, Refused
from lares_desk.services import departures, paper_currency, papers, reconciliation
from lares_desk.services.papers import PaperJob
from lares_desk.services.session import Session

if TYPE_CHECKING:
    from lares_desk.services.paper_batch import FinishedFolder

_LONGEST_PASSWORD_FILE = 4096
_SEALS = "seal with its first line the paper that is asked for; of all, those that may hold passport or medical data"


def list_papers(options: argparse.Namespace) -> int:
    """Show which papers there are, which private fields each may hold, and who has which revision."""
    with opened(options.file, read_only=True) as session:
        departure_id = departures.id_of_code(session, options.departure)
        answer(_paper_rows(session, departure_id), cli_text.papers, as_json=options.json)
    return DONE


def reconcile(options: argparse.Namespace) -> int:
    """Show seats, names, beds, plates and tickets as one number, and who stands in its way."""
    with opened(options.file, read_only=True) as session:
        found = reconciliation.counts(session, departures.id_of_code(session, options.departure))
    rows = [
        {"what": each.what, "count": each.count, "missing": list(each.missing), "extra": list(each.extra)}
        for each in found
    ]
    answer(rows, cli_text.counts, as_json=options.json)
    return DONE


def print_papers(options: argparse.Namespace) -> int:
    """Print papers of one departure, or of all that leave in some days."""
    is_batch = any((options.day, options.first, options.last))
    if is_batch == bool(options.departure):
        options.wrong("name one DEPARTURE, or the days with --day or --from and --to")
    if is_batch and (options.group or options.traveller):
        options.wrong("--group and --traveller go with one DEPARTURE")
    password = _password(options.password_file)
    with opened_to_print(options.file) as session:
        printed = (_print_batch if is_batch else _print_departure)(session, options, password)
    if not password:
        _note_private(printed)
    return DONE


def _print_departure(session: Session, options: argparse.Namespace, password: str) -> set[str]:
    """Print papers of one departure and return which."""
    jobs = _jobs(session, departures.id_of_code(session, options.departure), options)
    only = options.paper == papers.ALL
    for written in papers.save(session, jobs, options.out, password, private_only=only):
        say(written.path)
        _note_missing(written.path.name, written.paper.missing_glyphs)
    return {job.paper for job in jobs}


def _print_batch(session: Session, options: argparse.Namespace, password: str) -> set[str]:
    """Print papers of all departures of some days and return which."""
    from lares_desk.services import paper_batch  # noqa: PLC0415  (what starts processes; no other command wants it)

    first = last = day("day", options.day)
    if first is None:
        first, last = day("from", options.first), day("to", options.last)
        if first and last and first > last:
            raise Refused("--from {first} is later than --to {last}: no day lies between.", first=first, last=last)
    ids = paper_batch.departures_between(session, first, last)
    order = paper_batch.Order(ids, options.out, options.paper, options.language, password, personal=options.personal)
    batch = paper_batch.Batch(session, order)
    batch.run(tell=_tell)
    for code in batch.skipped:
        note(f"{code}: nobody goes on it yet, so nothing is printed.")
    return {printed.paper for finished in batch.finished for printed in finished.prints}


def _tell(finished: FinishedFolder) -> None:
    for each in finished.prints:
        say(each.path)
        _note_missing(each.path.name, each.missing_glyphs)


def _jobs(session: Session, departure_id: int, options: argparse.Namespace) -> Sequence[PaperJob]:
    """Return the papers that were asked for; for one group or traveller those that are about them alone."""
    if options.group is None and options.traveller is None:
        return papers.prepare_all(session, departure_id, options.paper, options.language, personal=options.personal)
    personal = options.personal or (options.paper == papers.ALL and options.traveller is not None)
    kinds = papers.wanted(options.paper, season=False, personal=personal)
    jobs = []
    for booking_id, traveller_id in _asked(session, departure_id, options):
        scope = papers.GROUP if traveller_id is None else papers.TRAVELLER
        jobs += [
            papers.prepare(
                session, departure_id, each.id, options.language, booking_id=booking_id, traveller_id=traveller_id
            )
            for each in kinds
            if each.scope == scope
        ]
    if not jobs:
        about = "group" if options.traveller is None else "traveller"
        raise Refused("The paper {paper} is not about one {about}.", paper=options.paper, about=about)
    return jobs


def _asked(session: Session, departure_id: int, options: argparse.Namespace) -> list[tuple[int, int | None]]:
    """Return the ids of the groups, or of groups and travellers, that were named."""
    groups = groups_named(session, departure_id, options.group) if options.group else None
    if options.traveller is None:
        people = [(group.booking.id, each.id) for group in groups or () for each in group.travellers]
        return [*((group.booking.id, None) for group in groups or ()), *(people if options.personal else ())]
    dossier = departures.dossier(session, departure_id)
    among = {group.booking.id for group in groups} if groups else {group.booking.id for group in dossier.groups}
    return [each for each in _travellers_named(dossier, options.traveller) if each[0] in among]


def _travellers_named(dossier: Dossier, name: str) -> list[tuple[int, int | None]]:
    everybody = [(group.booking.id, each) for group in dossier.groups for each in group.travellers]
    found: list[tuple[int, int | None]] = [
        (booking_id, each.id)
        for booking_id, each in everybody
        if fold(name) in {fold(each.client.full_name), fold(f"{each.client.surname} {each.client.given_names}")}
    ]
    if not found:
        raise NotFound(
            "There is no traveller {name} on this departure. There are: {known}.",
            name=name, known=", ".join(each.client.full_name for _, each in everybody) or "-",
        )  # fmt: skip
    return found


def _paper_rows(session: Session, departure_id: int) -> list[dict[str, Any]]:
    prints = paper_currency.prints(session, departure_id)
    rows = []
    for kind in papers.available():
        held = [each for each in prints if each.paper == kind.id]
        rows.append(
            {
                "id": kind.id,
                "title": kind.title.en,
                "audience": kind.audience,
                "scope": kind.scope,
                "fields": list(kind.fields),
                "revision": max((each.revision for each in held), default=None),
                "holders": [
                    {
                        "holder": each.holder,
                        "revision": each.revision,
                        "language": each.language,
                        "printed_on": each.printed_on.isoformat(),
                    }
                    for each in held
                ],
            }
        )
    return rows


def _password(file: Path | None) -> str:
    """Return the first line of a file; one that is empty is refused."""
    if file is None:
        return ""
    with file.open("rb") as stream:
        head = stream.read(_LONGEST_PASSWORD_FILE)
    try:
        lines = head.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise Refused("{file} is not plain text, so it holds no password.", file=file) from error
    if not lines or not lines[0].strip():
        raise Refused("The first line of {file} is empty: it must hold the password.", file=file)
    return papers.usable_password(lines[0])


def _note_private(printed: set[str]) -> None:
    private = [each.id for each in papers.available() if each.is_private and each.id in printed]
    if private:
        note(f"May hold passport or medical data, and opens without a password: {', '.join(private)}.")


def _note_missing(name: str, missing: Sequence[str]) -> None:
    if missing:
        note(f"{name}: no font has {' '.join(missing)}.")


def paper_options(command: argparse.ArgumentParser) -> None:
    """Add the options of `papers` and `reconcile`."""
    command.add_argument("departure", metavar="DEPARTURE")
    command.add_argument("--json", action="store_true", help="for other programs")


def print_options(command: argparse.ArgumentParser) -> None:
    """Add the options of `print`."""
    command.add_argument("departure", metavar="DEPARTURE", nargs="?", help="its code; without it, --day or --from")
    command.add_argument("--day", metavar="DATE", help="all departures that leave on this day, a folder each")
    command.add_argument("--from", dest="first", metavar="DATE", help="all that leave on this day or later")
    command.add_argument("--to", dest="last", metavar="DATE", help="all that leave on this day or earlier")
    command.add_argument(
        "--paper",
        metavar="ID",
        default=papers.BRIEFING,
        help="one of `papers`, or all: every paper but personal-briefing, which repeats the briefing for one traveller",
    )
    command.add_argument("--personal", action="store_true", help="a briefing for each traveller instead of each group")
    command.add_argument("--group", metavar="NAME", help="its name or reference; without it, every group")
    command.add_argument("--traveller", metavar="NAME", help="for papers of one traveller; without it, everybody")
    command.add_argument("--language", choices=LANGUAGES, help="instead of the paper's own")
    command.add_argument("--password-file", type=Path, metavar="F", help=_SEALS)
    command.add_argument("--out", type=Path, metavar="FOLDER", required=True)
    command.set_defaults(wrong=command.error)
