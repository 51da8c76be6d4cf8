"""What the agency sells from today on: treks and departures, for the papers that offer them."""

from __future__ import annotations

from lares_desk.domain.season import Season
from lares_desk.services.session import Session
from lares_desk.storage import itineraries, offers


def season(session: Session) -> Season:
    """Return the treks that are sold and their departures from today on, those that are cancelled left out.

    A departure without a price or inclusions of its own has no price, and the inclusions of its trek.
    """
    treks = itineraries.all_itineraries(session.db)
    return Season(tuple(trek for trek in treks if not trek.retired), offers.from_day(session.db, session.clock.today()))
