"""Papers drawn: jobs in, PDF bytes out. Nothing here reads the file, so it runs on any thread and in any process."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

from lares_desk.domain.papers import PagePicture, Spot, Where
from lares_desk.services.paper_jobs import PaperJob


@dataclass(frozen=True, slots=True)
class RenderedPaper:
    """A drawn paper; `missing_glyphs` are characters that no font has, `is_new` a revision that was never printed.

    `lines` are what it says, one for each paragraph or table row, and `wheres` where each stands; `spots` are where it
    tells of which record.
    """

    job: PaperJob
    content: bytes
    pages: int
    missing_glyphs: tuple[str, ...]
    revision: int
    printed_on: date
    is_new: bool
    lines: tuple[str, ...] = ()
    spots: tuple[Spot, ...] = ()
    wheres: tuple[Where, ...] = ()


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


def seal(content: bytes, password: str) -> bytes:
    """Return a drawn paper that opens with `password` only, or as it is where that is empty."""
    if not password:
        return content
    from lares_desk.documents import sealing  # noqa: PLC0415  (only who seals a paper waits for the library)

    return sealing.seal(content, password)


def usable_password(password: str) -> str:
    """Return a password as every reader takes it; InvalidInput says why one is refused."""
    from lares_desk.documents import sealing  # noqa: PLC0415

    return sealing.usable(password)


def page_count(content: bytes) -> int:
    """Return the number of pages of a drawn paper."""
    from lares_desk.documents import preview  # noqa: PLC0415

    return preview.page_count(content)


def page_picture(content: bytes, index: int, scale: float) -> PagePicture:
    """Return one page of a drawn paper (0 is the first) at `scale` pixels per point."""
    from lares_desk.documents import preview  # noqa: PLC0415

    return preview.page_picture(content, index, scale)


def find(content: bytes, words: str) -> tuple[Spot, ...]:
    """Return where `words` stand in a drawn paper, in any case, page by page; `about` is the place's number."""
    from lares_desk.documents import preview  # noqa: PLC0415

    return preview.find(content, words)


def _drawn(job: PaperJob, revision: int, printed_on: date, *, is_new: bool) -> RenderedPaper:
    from lares_desk.documents.registry import PAPERS, PaperRequest  # noqa: PLC0415

    made = PAPERS[job.paper].render(
        PaperRequest(
            job.dossier, job.group, job.language, job.reference, revision, printed_on, job.traveller, job.season
        )
    )
    return RenderedPaper(
        job, made.content, made.pages, made.missing_glyphs, revision, printed_on, is_new, made.lines, made.spots,
        made.wheres,
    )  # fmt: skip
