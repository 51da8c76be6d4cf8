"""Papers as files: written whole, and all of them or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lares_desk.services import saving
from lares_desk.services.paper_choices import password_of
from lares_desk.services.paper_drawing import RenderedPaper, render, seal
from lares_desk.services.paper_jobs import PaperJob


@dataclass(frozen=True, slots=True)
class WrittenPaper:
    """A paper in its file."""

    path: Path
    paper: RenderedPaper


def write(
    jobs: Sequence[PaperJob], folder: Path, password: str = "", *, private_only: bool = False
) -> tuple[WrittenPaper, ...]:
    """Draw papers into `folder`, all of them or none; a `password` seals every one, or the private ones only."""
    target = saving.ready_folder(folder)
    names = file_names(jobs)
    written = tuple(WrittenPaper(target / name, render(job)) for name, job in zip(names, jobs, strict=True))
    words = {job.paper: password_of(job.paper, password, private_only=private_only) for job in jobs}
    saving.write_all({item.path: seal(item.paper.content, words[item.paper.job.paper]) for item in written})
    return written


def write_content(content: bytes, path: Path) -> None:
    """Write the bytes of a drawn paper, an erratum or a sealed one to a file of any name."""
    saving.write_whole(path, content)


def file_name(job: PaperJob) -> str:
    """Return the name under which a paper is saved: what it is about, the paper, its language."""
    if job.season:
        about = ""
    elif job.group:
        about = f"{job.group.booking.reference} {job.subject}"
    else:
        about = job.dossier.departure.code
    return saving.safe_name(f"{about} {job.paper} {job.language}", ".pdf")


def file_names(jobs: Sequence[PaperJob]) -> tuple[str, ...]:
    """Return a name for each paper that no other of them has, on disks that know no capitals either."""
    taken: set[str] = set()
    names = []
    for job in jobs:
        name, number = file_name(job), 1
        while name.casefold() in taken:
            number += 1
            name = f"{file_name(job)[:-4]} ({number}).pdf"
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)
