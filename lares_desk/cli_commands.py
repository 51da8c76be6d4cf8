"""The commands of the shell: each opens the file, calls a service, and prints what it made."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from lares_desk import __version__, cli_advice, cli_papers, cli_text
from lares_desk.cli_shared import DONE, REFUSED, answer, day, note, opened
from lares_desk.domain.agency import Agency, PhoneKind
from lares_desk.domain.language import LANGUAGES
from lares_desk.domain.validation import NAME_LENGTH, parse_date
from lares_desk.errors import Refused
from lares_desk.services import agency, crew, departures, doctor, files, groups, imports, itineraries, outlines
from lares_desk.services.clock import FixedClock, SystemClock
from lares_desk.services.session import Clock, this_user


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code; LaresError and OSError go to the caller."""
    parser = _parser()
    options, rest = parser.parse_known_args(arguments)
    if len(rest) == 1 and not rest[0].startswith("-") and getattr(options, "departure", "") is None:
        # argparse takes a DEPARTURE that may be left out for left out where an option stands before it.
        options.departure = rest.pop()
    if rest:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    command: Callable[[argparse.Namespace], int] = options.run
    return command(options)


def _new(options: argparse.Namespace) -> int:
    clock: Clock = FixedClock(parse_date("today", options.today)) if options.today else SystemClock()
    if options.sample:
        session = files.create_sample(options.file, clock, this_user())
    else:
        session = files.create(options.file, clock, this_user(), Agency(name=options.file.stem[:NAME_LENGTH]))
    has_emergency_line = any(phone.kind is PhoneKind.EMERGENCY for phone in agency.get(session).phones)
    session.close()
    print(session.path, flush=True)
    if not has_emergency_line:
        note("The agency has no emergency phone yet: write it into its profile in the window before you print papers.")
    return DONE


def _itineraries(options: argparse.Namespace) -> int:
    with opened(options.file, read_only=True) as session:
        answer(outlines.itineraries(session), cli_text.itineraries, as_json=options.json)
    return DONE


def _departures(options: argparse.Namespace) -> int:
    first, last = day("from", options.first), day("to", options.last)
    if first and last and first > last:
        raise Refused("--from {first} is later than --to {last}: no day lies between.", first=first, last=last)
    with opened(options.file, read_only=True) as session:
        answer(outlines.calendar(session, first, last), cli_text.departures, as_json=options.json)
    return DONE


def _schedule(options: argparse.Namespace) -> int:
    start = parse_date("start", options.date)
    with opened(options.file) as session:
        trek = itineraries.by_code(session, options.itinerary)
        departure = departures.schedule(session, trek, start, options.capacity, options.guide).value
        print(departure.code)
        guide = crew.guide_named(session, options.guide) if options.guide else None
        if guide:
            for clash in crew.clashes(session, [guide], departure.start, departure.end, departure.id):
                note(f"{clash.guide} guides {clash.code} in these days too, from {clash.start} to {clash.end}.")
    return DONE


def _book(options: argparse.Namespace) -> int:
    with opened(options.file) as session:
        departure_id = departures.id_of_code(session, options.departure)
        with options.clients.open("rb") as file:
            preview = imports.preview(session, file.read(imports.MAX_BYTES + 1))
        done = groups.book(
            session,
            departure_id,
            options.group,
            imports.travellers(preview, options.language),
            language=options.language,
            over_capacity_reason=options.over_capacity,
        )
        print(done.value.reference, flush=True)
        for guess in preview.notes:
            note(guess)
    return DONE


def _show(options: argparse.Namespace) -> int:
    with opened(options.file, read_only=True) as session:
        departure_id = departures.id_of_code(session, options.departure)
        answer(outlines.dossier(session, departure_id), cli_text.dossier, as_json=options.json)
    return DONE


def _check(options: argparse.Namespace) -> int:
    with opened(options.file, read_only=True) as session:
        found = files.problems(session)
        counts = files.counts(session)
    if found:
        print("\n".join(found))
        return REFUSED
    print("No problems found.")
    print(", ".join(f"{kind}: {count}" for kind, count in counts.items()))
    return DONE


def _doctor(options: argparse.Namespace) -> int:
    print("\n".join(doctor.program()))
    if options.file is None:
        return DONE
    print("\n".join(doctor.place(options.file)))
    with opened(options.file, read_only=True) as session:
        found = files.problems(session)
    print("\n".join(found or ["No problems found."]))
    return REFUSED if found else DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lares-desk",
        description="The desk of a trekking agency on the Lares Trek. With no command: the window, on FILE if given.",
    )
    parser.add_argument("--version", action="version", version=f"Lares Desk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, (run, purpose, add_options) in COMMANDS.items():
        command = commands.add_parser(name, help=purpose, description=purpose, allow_abbrev=False)
        optional = name == "doctor"
        command.add_argument("file", type=Path, metavar="FILE", nargs="?" if optional else None)
        add_options(command)
        command.set_defaults(run=run)
    return parser


def _new_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--sample", action="store_true", help="fill it with an invented season")
    command.add_argument("--today", metavar="DATE", help="the day that the sample turns around")


def _json_option(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="for other programs")


def _departures_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--from", dest="first", metavar="DATE", help="those that start on this day or later")
    command.add_argument("--to", dest="last", metavar="DATE", help="those that start on this day or earlier")
    _json_option(command)


def _schedule_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("itinerary", metavar="ITINERARY", help="its code, such as L4")
    command.add_argument("date", metavar="DATE", help="the first day, such as 2027-06-14")
    command.add_argument("--capacity", type=int, metavar="N", default=departures.DEFAULT_CAPACITY)
    command.add_argument("--guide", metavar="NAME", default="")


def _book_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("departure", metavar="DEPARTURE", help="its code, such as L4-2027-06-14")
    command.add_argument("--group", metavar="NAME", required=True)
    command.add_argument("--language", choices=LANGUAGES, default="en", help="of the group's papers")
    command.add_argument("--clients", type=Path, metavar="LIST", required=True, help="CSV or XLSX: all or none")
    command.add_argument("--over-capacity", metavar="REASON", default="", help="why more travel than there are seats")


def _show_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("departure", metavar="DEPARTURE")
    _json_option(command)


def _no_options(_command: argparse.ArgumentParser) -> None:
    pass


_Command = tuple[Callable[[argparse.Namespace], int], str, Callable[[argparse.ArgumentParser], None]]
COMMANDS: dict[str, _Command] = {
    "new": (_new, "make an agency file", _new_options),
    "itineraries": (_itineraries, "list the treks as sold", _json_option),
    "departures": (_departures, "list departures by date", _departures_options),
    "schedule": (_schedule, "put a departure on the calendar and print its code", _schedule_options),
    "book": (_book, "put a group on a departure and print its reference", _book_options),
    "show": (_show, "show everything about a departure", _show_options),
    "advice": (cli_advice.advice, "say what the rules find about a departure", cli_advice.add_options),
    "papers": (cli_papers.list_papers, "show the papers there are, and who holds them", cli_papers.paper_options),
    "print": (cli_papers.print_papers, "print papers to PDF files", cli_papers.print_options),
    "reconcile": (
        cli_papers.reconcile,
        "hold seats, names, beds, dinners and tickets against each other",
        cli_papers.paper_options,
    ),
    "check": (_check, "look for damage and broken rules", _no_options),
    "doctor": (_doctor, "show versions, folders, fonts and where a file lies", _no_options),
}
