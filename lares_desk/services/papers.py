"""Papers: prepared from the file, drawn anywhere, saved whole, and written down with their revision.

`prepare` reads the file; `render` and `write` need no file and may run in another thread; `record` writes down what
left the office.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lares_desk.domain.departure import Dossier, Group
from lares_desk.domain.language import Language, LocalText
from lares_desk.domain.papers import PagePicture, PrintedPaper
from lares_desk.domain.people import BookingStatus
from lares_desk.domain.reference import Reference
from lares_desk.errors import N_, NotFound, Refused
from lares_desk.services import departures, saving
from lares_desk.services.session import Done, Session
from lares_desk.storage import printed_papers

BRIEFING = "briefing"


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """A kind of paper that can be printed."""

    id: str
    title: LocalText


@dataclass(frozen=True, slots=True)
class PaperJob:
    """Everything that one paper of one group is drawn from; `last` is its newest print."""

    paper: str
    dossier: Dossier
    group: Group
    language: Language
    reference: Reference
    today: date
    last: PrintedPaper | None


@dataclass(frozen=True, slots=True)
class RenderedPaper:
    """A drawn paper; `missing_glyphs` are characters that no font has, `is_new` a revision that was never printed."""

    job: PaperJob
    content: bytes
    pages: int
    missing_glyphs: tuple[str, ...]
    revision: int
    printed_on: date
    is_new: bool


@dataclass(frozen=True, slots=True)
class WrittenPaper:
    """A paper in its file."""

    path: Path
    paper: RenderedPaper


def available() -> tuple[PaperChoice, ...]:
    """Return the papers there are."""
    from lares_desk.documents.registry import PAPERS  # noqa: PLC0415  (drawing libraries wait until paper is wanted)

    return tuple(PaperChoice(paper.id, paper.title) for paper in PAPERS.values())


def prepare(
    session: Session, departure_id: int, booking_id: int, paper: str = BRIEFING, language: Language | None = None
) -> PaperJob:
    """Read what a paper of one group is drawn from; its language is the group's unless another is asked for."""
    known = [choice.id for choice in available()]
    if paper not in known:
        raise NotFound(N_("There is no paper {paper}. There are: {known}."), paper=paper, known=", ".join(known))
    dossier = departures.dossier(session, departure_id)
    group = next((group for group in dossier.groups if group.booking.id == booking_id), None)
    if group is None:
        raise NotFound(N_("This group is no longer in the file."))
    chosen = language or group.booking.language
    last = printed_papers.last(session.db, paper, chosen, departure_id, booking_id)
    return PaperJob(paper, dossier, group, chosen, session.reference, session.clock.today(), last)


def prepare_all(
    session: Session, departure_id: int, paper: str = BRIEFING, language: Language | None = None
) -> tuple[PaperJob, ...]:
    """Prepare a paper for every group of a departure that is not cancelled."""
    dossier = departures.dossier(session, departure_id)
    going = [group for group in dossier.groups if group.booking.status is not BookingStatus.CANCELLED]
    if not going:
        raise Refused(
            N_("Departure {code} has no group yet. Add a group, then print its papers."), code=dossier.departure.code
        )
    return tuple(prepare(session, departure_id, group.booking.id, paper, language) for group in going)


def render(job: PaperJob) -> RenderedPaper:
    """Draw a paper; it keeps revision and date of its last print as long as it says the same."""
    if job.last is None:
        return _drawn(job, 1, job.today, is_new=True)
    again = _drawn(job, job.last.revision, job.last.printed_on, is_new=False)
    if fingerprint(again.content) == job.last.fingerprint:
        return again
    return _drawn(job, job.last.revision + 1, job.today, is_new=True)


def fingerprint(content: bytes) -> str:
    """Return what stands for a paper's bytes: equal dossiers draw equal bytes."""
    return hashlib.sha256(content).hexdigest()


def page_count(content: bytes) -> int:
    """Return the number of pages of a drawn paper."""
    from lares_desk.documents import preview  # noqa: PLC0415

    return preview.page_count(content)


def page_picture(content: bytes, index: int, scale: float) -> PagePicture:
    """Return one page of a drawn paper (0 is the first) at `scale` pixels per point."""
    from lares_desk.documents import preview  # noqa: PLC0415

    return preview.page_picture(content, index, scale)


def write(jobs: Sequence[PaperJob], folder: Path) -> tuple[WrittenPaper, ...]:
    """Draw papers into `folder`: all of them, or none."""
    target = saving.ready_folder(folder)
    written = tuple(WrittenPaper(target / file_name(job), render(job)) for job in jobs)
    saving.write_all({item.path: item.paper.content for item in written})
    return written


def write_one(paper: RenderedPaper, path: Path) -> WrittenPaper:
    """Write a drawn paper to a file of any name."""
    saving.write_whole(path, paper.content)
    return WrittenPaper(path, paper)


def file_name(job: PaperJob) -> str:
    """Return the name under which a paper is saved: reference, group, paper and language."""
    booking = job.group.booking
    return saving.safe_name(f"{booking.reference} {booking.name} {job.paper} {job.language}", ".pdf")


def record(session: Session, papers: Sequence[RenderedPaper]) -> Done[None]:
    """Write down the revisions that have left the office for the first time; one written down already stays one."""
    action = N_("Print papers")
    # What has left the office cannot be called back.
    with session.transaction(action, undoable=False) as work:
        for paper in papers:
            booking = paper.job.group.booking
            last = printed_papers.last(work.db, paper.job.paper, paper.job.language, booking.departure_id, booking.id)
            if paper.is_new and (last is None or last.fingerprint != fingerprint(paper.content)):
                printed_papers.add(
                    work.db,
                    PrintedPaper(
                        booking.departure_id,
                        booking.id,
                        paper.job.paper,
                        paper.job.language,
                        paper.revision,
                        fingerprint(paper.content),
                        paper.printed_on,
                        session.who,
                    ),
                )
    return Done(None, work.changes, action)


def save(session: Session, jobs: Sequence[PaperJob], folder: Path) -> tuple[WrittenPaper, ...]:
    """Write papers into `folder` and write down their revisions; a file open to read only still prints."""
    written = write(jobs, folder)
    if not session.read_only:
        record(session, [item.paper for item in written])
    return written


def _drawn(job: PaperJob, revision: int, printed_on: date, *, is_new: bool) -> RenderedPaper:
    from lares_desk.documents.registry import PAPERS, PaperRequest  # noqa: PLC0415

    rendered = PAPERS[job.paper].render(
        PaperRequest(job.dossier, job.group, job.language, job.reference, revision, printed_on)
    )
    return RenderedPaper(job, rendered.content, rendered.pages, rendered.missing_glyphs, revision, printed_on, is_new)
