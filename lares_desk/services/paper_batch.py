"""Papers of many departures at once: those of a day ("Print for tonight"), of a season, or of any choice.

Each departure gets a folder of its own, which appears when all of its papers are whole; its revisions are written down
in the same moment. Where a batch is cancelled, or the disk is full, departures that were finished stay and nothing is
left of the others. A batch runs on any thread, over a connection of its own:

    batch = Batch(session, Order(departures_of_day(session, day), folder))
    batch.run(progress.report)  # Report(done, total) counts papers; it raises Cancelled to stop
    batch.seconds_left, batch.finished, batch.skipped, batch.changes
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from lares_desk.domain.changes import Changes
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.language import Language
from lares_desk.errors import N_, Refused
from lares_desk.services import departure_lists, saving
from lares_desk.services.paper_choices import ALL, GROUP, SEASON, TRAVELLER, password_of, wanted
from lares_desk.services.paper_files import file_names
from lares_desk.services.paper_jobs import PaperJob, prepare, prepare_all
from lares_desk.services.paper_pool import Drawers, Piece, cores
from lares_desk.services.paper_records import Print, record_prints
from lares_desk.services.paper_staging import Staging
from lares_desk.services.session import Session
from lares_desk.services.working import Report, quiet
from lares_desk.storage import paper_counts

_PIECE = 4  # papers that one process draws before it is asked again: a cancel waits for no more
_WORTH_PROCESSES = 40  # papers: for fewer, starting a process takes longer than drawing them
_LOOK_EVERY = 0.1  # seconds between two looks at whether somebody wants to stop
_SEASON_FOLDER = "season"


@dataclass(frozen=True, slots=True)
class Order:
    """What a batch prints: a paper or ALL, of these departures, into folders below `folder`.

    `language` overrules that of each paper, `season` adds the papers of what is sold, `personal` makes the briefing one
    for each traveller. `password` seals a paper that was asked for by its id, and of ALL those that are private.
    """

    departure_ids: Sequence[int]
    folder: Path
    paper: str = ALL
    language: Language | None = None
    password: str = ""
    season: bool = False
    personal: bool = False


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper in its file, its bytes let go; `missing_glyphs` are characters that no font has."""

    path: Path
    paper: str
    revision: int
    missing_glyphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FinishedFolder:
    """The papers of one departure in their place; what is sold has no `code`."""

    code: str
    folder: Path
    prints: tuple[Printed, ...]
    changes: Changes


@dataclass(slots=True)
class _Unit:
    """A departure on its way: the papers that are still to be drawn, and what is to be written down of the others."""

    code: str
    names: tuple[str, ...]
    room: Path
    prints: dict[str, Print] = field(default_factory=dict)


def departures_of_day(session: Session, day: date) -> tuple[int, ...]:
    """Return the departures that leave on a day and are not cancelled; tonight's papers are those of tomorrow."""
    return departures_between(session, day, day)


def departures_between(session: Session, first: date | None, last: date | None) -> tuple[int, ...]:
    """Return the departures that leave between two days, by date, and are not cancelled; None is no limit."""
    ids = departure_lists.matching_ids(session, "", first, last)
    lines = departure_lists.lines(session, ids)
    return tuple(line.id for line in lines if line.status is not DepartureStatus.CANCELLED)


def rounds(session: Session, order: Order) -> Iterator[tuple[int | None, tuple[PaperJob, ...]]]:
    """Prepare what an order prints, one departure after the other, as far as somebody goes on.

    Nothing is printed of a departure on which nobody goes. What is sold comes last, once, with no departure.
    """
    kinds = wanted(order.paper, season=order.season)
    if any(kind.scope != SEASON for kind in kinds):
        for departure_id in order.departure_ids:
            groups, _ = paper_counts.going_groups(session.db, [departure_id])[departure_id]
            asked = (session, departure_id, order.paper, order.language)
            yield departure_id, prepare_all(*asked, season=False, personal=order.personal) if groups else ()
    offered = tuple(prepare(session, None, kind.id, order.language) for kind in kinds if kind.scope == SEASON)
    if offered:
        yield None, offered


class Batch:
    """One batch of papers: run it once, look at it from any thread."""

    def __init__(self, session: Session, order: Order, processes: int | None = None) -> None:
        """Print `order` from the session's file in as many `processes` (None: as there are cores)."""
        self._session = session
        self._order = order
        self._processes = cores() if processes is None else processes
        kinds = wanted(order.paper, season=order.season, personal=order.personal)
        self._kinds = [kind for kind in kinds if kind.scope != SEASON]
        self._offered = [kind for kind in kinds if kind.scope == SEASON]
        self._done = self._total = 0
        self._began: float | None = None
        self._units: dict[Path, _Unit] = {}
        self.finished: list[FinishedFolder] = []
        self.skipped: list[str] = []

    @property
    def seconds_left(self) -> float | None:
        """Return how long it will still take, going by what is done; None before anything is."""
        if self._began is None or not self._done:
            return None
        return (time.monotonic() - self._began) / self._done * (self._total - self._done)

    @property
    def changes(self) -> Changes:
        """Return what has been written down."""
        pairs = [(kind, each) for one in self.finished for kind, ids in one.changes.by_kind.items() for each in ids]
        return Changes.of((str(kind), each) for kind, each in pairs)

    def run(self, report: Report = quiet, tell: Callable[[FinishedFolder], None] | None = None) -> None:
        """Print everything; `tell` is called for each departure that is finished.

        Refused where there is nothing to print, StorageTrouble where the disk refuses, and whatever `report` raises.
        """
        if not self._order.departure_ids and not self._offered:
            raise Refused(N_("No departure leaves in these days, so there are no papers to print."))
        self._began = time.monotonic()
        with self._session.worker() as own, Staging(self._order.folder, own.clock.now()) as staging:
            self._total = self._count(own)
            worth = self._processes if self._total >= _WORTH_PROCESSES else 1
            with closing(Drawers(worth, own.reference)) as drawers, staging.or_trouble():
                for piece in self._pieces(own, staging):
                    while drawers.is_busy:
                        self._collect(own, staging, drawers, report, tell)
                    drawers.submit(piece)
                while not drawers.is_idle:
                    self._collect(own, staging, drawers, report, tell)

    def _count(self, own: Session) -> int:
        """Return how many papers there will be."""
        total = len(self._offered)
        for groups, travellers in paper_counts.going_groups(own.db, self._order.departure_ids).values():
            each = {GROUP: groups, TRAVELLER: travellers}
            total += sum(each.get(kind.scope, 1) for kind in self._kinds) if groups else 0
        return total

    def _pieces(self, own: Session, staging: Staging) -> Iterator[Piece]:
        """Read one departure after the other, as far as somebody wants to draw."""
        for departure_id, jobs in rounds(own, self._order):
            if departure_id is None:
                yield from self._cut(own, staging, "", _SEASON_FOLDER, jobs)
            elif jobs:
                code = jobs[0].dossier.departure.code
                yield from self._cut(own, staging, code, saving.safe_name(code, ""), jobs)
            else:
                self.skipped += [line.code for line in departure_lists.lines(own, [departure_id])]

    def _cut(
        self, own: Session, staging: Staging, code: str, folder: str, jobs: tuple[PaperJob, ...]
    ) -> Iterator[Piece]:
        names = file_names(jobs)
        room, order = staging.room(folder), self._order
        self._units[room] = _Unit(code, names, room)
        only = order.paper == ALL
        passwords = tuple(password_of(job.paper, order.password, private_only=only) for job in jobs)
        for start in range(0, len(jobs), _PIECE):
            part = slice(start, start + _PIECE)
            yield Piece(jobs[part], names[part], room, own.who, passwords[part])

    def _collect(
        self,
        own: Session,
        staging: Staging,
        drawers: Drawers,
        report: Report,
        tell: Callable[[FinishedFolder], None] | None,
    ) -> None:
        """Take in what is drawn, and finish departures that are whole."""
        for piece, prints in drawers.drawn(_LOOK_EVERY):
            unit = self._units[piece.folder]
            unit.prints.update(zip(piece.names, prints, strict=True))
            self._done += len(prints)
            if len(unit.prints) == len(unit.names):
                del self._units[piece.folder]
                self.finished.append(self._finish(own, staging, unit))
                if tell:
                    tell(self.finished[-1])
        report(self._done, max(self._total, self._done))

    def _finish(self, own: Session, staging: Staging, unit: _Unit) -> FinishedFolder:
        folder = staging.publish(unit.room)
        changes = Changes()
        if not own.read_only:
            changes = record_prints(own, [unit.prints[name].printed for name in unit.names]).changes
        prints = tuple(_printed(folder / name, unit.prints[name]) for name in unit.names)
        return FinishedFolder(unit.code, folder, prints, changes)


def _printed(path: Path, found: Print) -> Printed:
    return Printed(path, found.printed.paper, found.printed.revision, found.missing_glyphs)
