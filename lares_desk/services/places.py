"""Places, for choosing where a day leads."""

from __future__ import annotations

from lares_desk.domain.places import Place
from lares_desk.services.session import Session
from lares_desk.storage import places


def all_places(session: Session) -> tuple[Place, ...]:
    """Return every place with its readings, by English name."""
    return tuple(sorted(places.all_places(session.db).values(), key=_by_name))


def _by_name(place: Place) -> str:
    return place.name.get("en").casefold()
