"""Agency files: new, with what every agency needs on the first day, and checked."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from lares_desk.domain.agency import Agency
from lares_desk.errors import N_, FileRefused
from lares_desk.services import agency as agency_service
from lares_desk.services import reference_data, sample
from lares_desk.services.session import Clock, Session, create_session
from lares_desk.storage import agencies, checks, itineraries, places

SUFFIX = ".lares"


def create(path: Path, clock: Clock, who: str, agency: Agency) -> Session:
    """Make an agency file with the places and the four itineraries of the Lares Trek, and open it."""
    return create_session(
        with_suffix(path), clock, who, partial(_write_reference, agency=agency_service.validated(agency))
    )


def create_sample(path: Path, clock: Clock, who: str) -> Session:
    """Make an agency file with the sample season around the clock's today, and open it."""

    def fill(session: Session) -> None:
        _write_reference(session, sample.agency())
        sample.write(session)
        session.mark_as_sample()

    return create_session(with_suffix(path), clock, who, fill)


def with_suffix(path: Path) -> Path:
    """Return the path with the suffix of agency files, unless it has one of its own; FileRefused without a name."""
    if not path.name.strip().strip("."):
        raise FileRefused(N_("Write a name for the file: it may not be empty."))
    return path if path.suffix else path.with_suffix(SUFFIX)


def problems(session: Session) -> list[str]:
    """Return a sentence for everything wrong with the open file; none is good."""
    return checks.problems(session.db)


def counts(session: Session) -> dict[str, int]:
    """Return how many records of each main kind the open file holds."""
    return checks.counts(session.db)


def _write_reference(session: Session, agency: Agency) -> None:
    with session.transaction(N_("New agency file")) as work:
        agencies.add(work.db, agency)
        for place in reference_data.load_places():
            places.add(work.db, place)
        known = {place.key: place for place in places.all_places(work.db).values()}
        for itinerary in reference_data.load_itineraries(known):
            itineraries.add(work.db, itinerary)
