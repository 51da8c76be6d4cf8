"""What the program itself once wrote into a file, in the language of the screen; what somebody typed stays as typed."""

from __future__ import annotations

from lares_desk.domain.departure import Dossier
from lares_desk.domain.known_words import KnownWords, places_of
from lares_desk.gui.context import Context

WAY = " – "  # between the ends of a way in the name of a service
SOURCES = "; "


def screen_words(context: Context, dossier: Dossier | None = None) -> KnownWords:
    """Return the known words, with the places of a departure."""
    places = places_of(dossier) if dossier is not None else ()
    return KnownWords(context.session.reference.wording, places, context.language)
