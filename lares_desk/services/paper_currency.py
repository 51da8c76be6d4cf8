"""Paper currency: who holds which revision of which paper, whether it is still true, and which lines are wrong.

`checks` reads the file (fast, on its thread); `states` of those draws each paper as it would be now and compares (a few
hundredths of a second each: any thread but the window's). A paper that is wrong is mended by an erratum, drawn by
`erratum` and written down by `record_erratum`, or printed again as a whole (`state.now`, then `papers.record`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lares_desk.domain.language import LocalText
from lares_desk.domain.paper_lines import LineChange, changes
from lares_desk.domain.papers import PrintedPaper
from lares_desk.errors import N_, NotFound, Refused
from lares_desk.services import saving
from lares_desk.services.paper_choices import available
from lares_desk.services.paper_drawing import RenderedPaper, fingerprint, render
from lares_desk.services.paper_files import file_name
from lares_desk.services.paper_jobs import PaperJob, prepare_again
from lares_desk.services.paper_records import newest, print_of
from lares_desk.services.session import Done, Session
from lares_desk.storage import printed_papers


@dataclass(frozen=True, slots=True)
class Check:
    """A print, and what the paper would be drawn from now; None where its group or traveller goes no more."""

    printed: PrintedPaper
    title: LocalText
    job: PaperJob | None


@dataclass(frozen=True, slots=True)
class PaperState:
    """A paper in somebody's hands: `is_true` still or not, and which of its lines are wrong, against `now`.

    `now` is the paper as it would be printed, None where its group or traveller goes no more (then it is not true).
    A paper that was printed before its lines were kept may be wrong without saying where.
    """

    printed: PrintedPaper
    title: LocalText
    subject: str
    is_true: bool
    changes: tuple[LineChange, ...]
    now: RenderedPaper | None


@dataclass(frozen=True, slots=True)
class Erratum:
    """A slip that takes the paper of one holder to a newer revision, drawn."""

    state: PaperState
    content: bytes
    pages: int
    missing_glyphs: tuple[str, ...]
    name: str


def prints(session: Session, departure_id: int | None) -> tuple[PrintedPaper, ...]:
    """Return the newest print of each paper and holder of a departure and of the season; None: of the season alone."""
    of_season = newest(session.db, None)
    return of_season if departure_id is None else (*newest(session.db, departure_id), *of_season)


def checks(session: Session, departure_id: int | None) -> tuple[Check, ...]:
    """Read what every paper in somebody's hands is held against."""
    titles = {kind.id: kind.title for kind in available()}
    known = [each for each in prints(session, departure_id) if each.paper in titles]
    jobs = prepare_again(session, departure_id, known)
    return tuple(Check(each, titles[each.paper], job) for each, job in zip(known, jobs, strict=True))


def states(found: Sequence[Check]) -> tuple[PaperState, ...]:
    """Draw each paper as it is now and tell which lines of those in somebody's hands are wrong."""
    drawn: dict[tuple[object, ...], RenderedPaper] = {}
    return tuple(_state(check, drawn) for check in found)


def erratum(state: PaperState) -> Erratum:
    """Draw the slip for a paper that is wrong; Refused where it is not, or only the whole paper can mend it."""
    if state.now is None or not state.changes:
        raise Refused(N_("There is no line to correct on this paper. Print the whole paper again."))
    from lares_desk.documents.erratum import Wrong, render_erratum  # noqa: PLC0415
    from lares_desk.documents.registry import PAPERS, PaperRequest  # noqa: PLC0415

    now, old = state.now, state.printed
    job = now.job
    made = render_erratum(
        PAPERS[job.paper],
        PaperRequest(
            job.dossier, job.group, job.language, job.reference, now.revision, now.printed_on, job.traveller, job.season
        ),
        Wrong(old.revision, old.printed_on, old.holder, state.changes),
    )
    name = saving.safe_name(f"{file_name(job)[:-4]} erratum {now.revision} {old.holder}", ".pdf")
    return Erratum(state, made.content, made.pages, made.missing_glyphs, name)


def record_erratum(session: Session, slip: Erratum) -> Done[None]:
    """Write down that the holder has the slip: with it, the paper is of the newer revision and true."""
    if slip.state.now is None:
        raise NotFound(N_("This group is no longer in the file."))
    printed = print_of(slip.state.now, session.who, slip.state.printed.holder).printed
    action = N_("Print erratum")
    # What has left the office cannot be called back.
    with session.transaction(action, undoable=False) as work:
        printed_papers.add(work.db, printed)
    return Done(None, work.changes, action)


def _state(check: Check, drawn: dict[tuple[object, ...], RenderedPaper]) -> PaperState:
    printed, job = check.printed, check.job
    if job is None:
        return PaperState(printed, check.title, "", is_true=False, changes=(), now=None)
    key = (job.paper, job.language, job.booking_id, job.traveller_id, job.departure_id)
    now = drawn.get(key)
    if now is None:
        now = drawn[key] = render(job)
    is_same = fingerprint(now.content) == printed.fingerprint
    wrong = () if is_same or not printed.said else changes(printed.said, now.lines, printed.wheres, now.wheres)
    is_true = is_same or (bool(printed.said) and not wrong)
    return PaperState(printed, check.title, job.subject, is_true, wrong, now)
