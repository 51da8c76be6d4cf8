"""Papers: prepared from the file, drawn anywhere, saved whole, and written down with revision and holder.

`available` says which papers there are. `prepare` and `prepare_all` read the file and give jobs of plain data;
`render`, `find`, `page_picture` and `write` need no file and may run in another thread; `record` writes down what left
the office. `paper_currency` tells who holds which paper and which of its lines are wrong by now, `paper_batch` prints
many departures at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lares_desk.services.paper_choices import (
    ALL,
    BRIEFING,
    DEPARTURE,
    GROUP,
    PERSONAL,
    SEASON,
    TRAVELLER,
    PaperChoice,
    available,
    choice,
    wanted,
)
from lares_desk.services.paper_drawing import (
    RenderedPaper,
    find,
    fingerprint,
    page_count,
    page_picture,
    render,
    seal,
    usable_password,
)
from lares_desk.services.paper_files import WrittenPaper, file_name, file_names, write, write_content
from lares_desk.services.paper_jobs import PaperJob, prepare, prepare_all
from lares_desk.services.paper_records import record
from lares_desk.services.session import Session

__all__ = [
    "ALL", "BRIEFING", "DEPARTURE", "GROUP", "PERSONAL", "SEASON", "TRAVELLER", "PaperChoice", "PaperJob",
    "RenderedPaper", "WrittenPaper", "available", "choice", "file_name", "file_names", "find", "fingerprint",
    "page_count", "page_picture", "prepare", "prepare_all", "record", "render", "save", "seal", "usable_password",
    "wanted", "write", "write_content",
]  # fmt: skip


def save(
    session: Session, jobs: Sequence[PaperJob], folder: Path, password: str = "", *, private_only: bool = False
) -> tuple[WrittenPaper, ...]:
    """Write papers into `folder` and write down their revisions; a file open to read only still prints.

    A `password` seals them all, or the private ones only.
    """
    written = write(jobs, folder, password, private_only=private_only)
    if not session.read_only:
        record(session, [item.paper for item in written])
    return written
