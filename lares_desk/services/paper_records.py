"""What has left the office: which revision of which paper who holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lares_desk.domain.papers import PrintedPaper
from lares_desk.errors import N_
from lares_desk.services.paper_drawing import RenderedPaper, fingerprint
from lares_desk.services.session import Done, Session
from lares_desk.storage import printed_papers
from lares_desk.storage.connection import Connection


@dataclass(frozen=True, slots=True)
class Print:
    """What is written down of a drawn paper: all of it but the bytes and the dossier."""

    printed: PrintedPaper
    pages: int
    missing_glyphs: tuple[str, ...]


def record(session: Session, papers: Sequence[RenderedPaper], holder: str | None = None) -> Done[None]:
    """Write down the revisions that have left the office and who holds them: `holder`, or whom each paper is for.

    A revision that the same holder has already is not written down twice.
    """
    return record_prints(session, [print_of(paper, session.who, holder).printed for paper in papers])


def record_prints(session: Session, prints: Iterable[PrintedPaper]) -> Done[None]:
    """Write down prints in one transaction; what was written down already stays one."""
    action = N_("Print papers")
    # What has left the office cannot be called back.
    with session.transaction(action, undoable=False) as work:
        for printed in prints:
            if not _is_known(work.db, printed):
                printed_papers.add(work.db, printed)
    return Done(None, work.changes, action)


def print_of(paper: RenderedPaper, who: str, holder: str | None = None) -> Print:
    """Return what is written down of a drawn paper that `who` has printed."""
    job = paper.job
    printed = PrintedPaper(
        departure_id=job.departure_id,
        booking_id=job.booking_id,
        paper=job.paper,
        language=job.language,
        revision=paper.revision,
        fingerprint=fingerprint(paper.content),
        printed_on=paper.printed_on,
        printed_by=who,
        traveller_id=job.traveller_id,
        holder=job.holder if holder is None else holder,
        said=paper.lines,
        wheres=paper.wheres,
    )
    return Print(printed, paper.pages, paper.missing_glyphs)


def _is_known(db: Connection, printed: PrintedPaper) -> bool:
    """Tell whether its holder has this very print already: the newest one that the file knows of."""
    return any(_key(each) == _key(printed) for each in newest(db, printed.departure_id))


def newest(db: Connection, departure_id: int | None) -> tuple[PrintedPaper, ...]:
    """Return the newest print of each paper and holder of a departure, or of the season."""
    return printed_papers.of_season(db) if departure_id is None else printed_papers.of_departure(db, departure_id)


def _key(printed: PrintedPaper) -> tuple[object, ...]:
    about = (printed.departure_id, printed.booking_id, printed.traveller_id)
    return (*about, printed.paper, printed.language, printed.holder, printed.revision, printed.fingerprint)
