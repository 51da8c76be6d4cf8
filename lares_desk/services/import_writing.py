"""Write what a list brings in: every line at once or none, as one action that one undo takes back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from lares_desk.domain.language import Language
from lares_desk.domain.people import Client, Traveller
from lares_desk.errors import N_, Refused
from lares_desk.services import groups, known_clients
from lares_desk.services.import_rows import ImportRow
from lares_desk.services.import_target import ImportTarget
from lares_desk.services.session import Done, Session
from lares_desk.services.working import Report, quiet
from lares_desk.storage import clients
from lares_desk.storage.connection import Connection


class Fate(StrEnum):
    """What becomes of a line: a NEW client, one to JOIN with who is there already, or SKIP."""

    NEW = "new"
    JOIN = "join"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class GroupFacts:
    """What a group is called, its language, and why it may go over capacity."""

    name: str = ""
    language: Language = "en"
    over_capacity_reason: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """What a person has decided: what becomes of lines by their numbers, whether bad lines are left out."""

    target: ImportTarget = ImportTarget()  # noqa: RUF009  (a frozen value)
    fates: Mapping[int, Fate] = field(default_factory=dict)
    skip_bad: bool = False
    group: GroupFacts = GroupFacts()


@dataclass(frozen=True, slots=True)
class Imported:
    """How many clients were added, joined with known ones, and lines left out; the group that they are in, or 0."""

    added: int
    joined: int
    skipped: int
    booking_id: int = 0


def fate_of(row: ImportRow, fates: Mapping[int, Fate]) -> Fate:
    """Return what becomes of a line: what was chosen, else JOIN for a certain twin; a line with a fault is skipped."""
    if row.traveller is None:
        return Fate.SKIP
    certain = row.twin is not None and row.twin.is_certain
    chosen = fates.get(row.line, Fate.JOIN if certain else Fate.NEW)
    if chosen is Fate.NEW and certain:
        return Fate.JOIN
    return Fate.NEW if chosen is Fate.JOIN and row.twin is None else chosen


def write(session: Session, rows: Sequence[ImportRow], order: Order, report: Report = quiet) -> Done[Imported]:
    """Bring the lines in as the order says; Refused where a line has a fault and bad ones are not to be left out.

    Cancelled, and any other exception, leaves the file as it was.
    """
    bad = sum(bool(row.errors) for row in rows)
    if bad and not order.skip_bad:
        raise Refused(N_("{count} lines have a fault. Mend them in the list, or leave them out."), count=bad)
    action = N_("Import group") if order.target.is_group else N_("Import clients")
    with session.together(action) as (inside, work):
        writer = _Writer(work.db, rows, order.fates)
        travellers = list(writer.people(report))
        if not travellers:
            raise Refused(N_("Every line is left out: there is nobody to import."))
        booking_id = _join(inside, order, travellers)
        report(len(rows), len(rows))
    skipped = len(rows) - writer.added - writer.joined
    return Done(Imported(writer.added, writer.joined, skipped, booking_id), work.changes, action)


def _join(session: Session, order: Order, travellers: Sequence[Traveller]) -> int:
    target, group = order.target, order.group
    if target.booking_id:
        groups.add_travellers(session, target.booking_id, travellers, group.over_capacity_reason)
        return target.booking_id
    if not target.departure_id:
        return 0
    return groups.book(
        session,
        target.departure_id,
        group.name,
        travellers,
        language=group.language,
        over_capacity_reason=group.over_capacity_reason,
    ).value.id


class _Writer:
    """Writes the clients of the lines, and knows who each line has become."""

    def __init__(self, db: Connection, rows: Sequence[ImportRow], fates: Mapping[int, Fate]) -> None:
        self._db = db
        self._rows = rows
        self._fates = fates
        self._became: dict[int, int] = {}
        self.added = self.joined = 0

    def people(self, report: Report) -> Iterator[Traveller]:
        """Write line by line; a client who stands in two lines is one traveller."""
        seen: set[int] = set()
        for number, row in enumerate(self._rows):
            report(number, len(self._rows))
            fate = fate_of(row, self._fates)
            if fate is Fate.SKIP or row.traveller is None:
                continue
            client = self._written(row, row.traveller.client, fate)
            self._became[row.line] = client.id
            if client.id not in seen:
                seen.add(client.id)
                yield replace(row.traveller, client=client)

    def _written(self, row: ImportRow, client: Client, fate: Fate) -> Client:
        known = self._known(row) if fate is Fate.JOIN else None
        if known is None:
            self.added += 1
            return replace(client, id=clients.add(self._db, client), rev=1)
        self.joined += 1
        complete = known_clients.completed(known, client)
        if complete != known:
            clients.save_client(self._db, complete)
            complete = replace(complete, rev=complete.rev + 1)
        return complete

    def _known(self, row: ImportRow) -> Client | None:
        """Return who the line is joined with; None where that is a line that was left out itself."""
        twin = row.twin
        if twin is None:
            return None
        client_id = self._became.get(twin.line, 0) if twin.line else twin.client.id
        return clients.get(self._db, client_id) if client_id else None
