"""GPX tracks of trek days: read off the window's thread, added, and taken away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from lares_desk.domain.text import clean
from lares_desk.domain.track import track_of
from lares_desk.domain.trek import Track
from lares_desk.domain.validation import NAME_LENGTH
from lares_desk.errors import N_, NotFound, Refused
from lares_desk.exchange import gpx
from lares_desk.services.session import Done, Session
from lares_desk.storage import trek_days

MAX_DISTANCE_M = 200_000
MAX_CLIMB_M = 9000


@dataclass(frozen=True, slots=True)
class Recording:
    """A track as a file gives it, and how many of its positions were left out because Earth has none such."""

    track: Track
    left_out: int = 0


def read(path: Path) -> Recording:
    """Return the track of a GPX file, or raise Refused; it touches no agency file and may run on any thread."""
    try:
        with path.open("rb") as file:
            content = file.read(gpx.MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise Refused(N_("{name} cannot be read. Choose another file."), name=path.name) from error
    return of_content(path.name, content)


def of_content(file_name: str, content: bytes) -> Recording:
    """Return the track in the bytes of a GPX file, or raise Refused."""
    segments = gpx.read(content)
    name = clean(file_name)[:NAME_LENGTH]
    track = track_of(name or "track.gpx", segments)
    left_out = sum(not fix.is_possible for segment in segments for fix in segment)
    if track is None:
        raise Refused(N_("The track has fewer than two positions in a row. Choose the file of a recorded track."))
    if not track.distance_m:
        raise Refused(N_("The track stays on one spot. Choose the file of a recorded track."))
    if track.distance_m > MAX_DISTANCE_M:
        raise Refused(
            N_("The track is {km} km long, more than the {limit} km of a day. Cut it to what is walked that day."),
            km=track.distance_m // 1000, limit=MAX_DISTANCE_M // 1000,
        )  # fmt: skip
    climbed = max(track.ascent_m or 0, track.descent_m or 0)
    if climbed > MAX_CLIMB_M:
        raise Refused(
            N_("The heights of the track add up to {metres} m up or down, more than the {limit} m of a day."),
            metres=climbed, limit=MAX_CLIMB_M,
        )  # fmt: skip
    return Recording(track, left_out)


def attach(session: Session, day_id: int, track: Track) -> Done[None]:
    """Give a day this track, in place of the one that it had."""
    return _give(session, day_id, replace(track, id=0, rev=0), N_("Add GPX track"))


def detach(session: Session, day_id: int) -> Done[None]:
    """Take the track of a day away; its figures come from the waypoints again."""
    return _give(session, day_id, None, N_("Take GPX track away"))


def _give(session: Session, day_id: int, track: Track | None, action: str) -> Done[None]:
    day = trek_days.get(session.db, day_id)
    if day is None:
        raise NotFound(N_("This trek day is no longer in the file."))
    with session.transaction(action) as work:
        trek_days.save_day(work.db, replace(day, track=track))
    return Done(None, work.changes, action)
