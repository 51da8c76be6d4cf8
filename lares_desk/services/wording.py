"""The agency's own wording of advice and packing items, and what lacks a language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lares_desk.domain import validation
from lares_desk.domain.advice_sentences import names_in
from lares_desk.domain.language import LANGUAGES, LocalText
from lares_desk.domain.own_wording import WordingLine, lines
from lares_desk.domain.reference import OwnWording
from lares_desk.domain.text import fold
from lares_desk.domain.untranslated import Untranslated
from lares_desk.errors import N_, InvalidInput, NotFound
from lares_desk.services.reference_data import HEAVIEST_G, load_reference
from lares_desk.services.session import Done, Session
from lares_desk.storage import own_wordings, untranslated

TEXT_LENGTH = 1200


def own(session: Session) -> tuple[OwnWording, ...]:
    """Return everything that the agency words in its own way, by key."""
    return own_wordings.all_wordings(session.db)


def all_lines(session: Session) -> tuple[WordingLine, ...]:
    """Return every sentence and item, defaults and own wording side by side, in the order of the papers."""
    return tuple(lines(load_reference(), own(session)))


def matching(session: Session, search: str) -> tuple[WordingLine, ...]:
    """Return the lines that hold every word of `search`, in either language, by their id or by their source."""
    words = fold(search).split()
    return tuple(line for line in all_lines(session) if all(word in _searched(line) for word in words))


def get(session: Session, key: str) -> WordingLine:
    """Return one line, or raise NotFound for a key that the program does not know."""
    found = next((line for line in all_lines(session) if line.key == key), None)
    if found is None:
        raise NotFound(N_("The program knows no sentence {key}."), key=key)
    return found


def save(session: Session, wording: OwnWording) -> Done[None]:
    """Save what the agency says under a key; what says the same as the program keeps no wording of its own."""
    line = get(session, wording.key)
    clean = _validated(line, wording)
    is_own = bool(clean.text) or not clean.is_on or clean.weight_g is not None
    action = N_("Change wording")
    with session.transaction(action) as work:
        before = own_wordings.of_key(work.db, wording.key)
        if before is None and is_own:
            own_wordings.add(work.db, clean)
        elif before is not None and is_own:
            own_wordings.save_wording(work.db, replace(clean, id=before.id, rev=clean.rev or before.rev))
        elif before is not None:
            own_wordings.remove(work.db, before.id)
    return Done(None, work.changes, action)


def take_back(session: Session, key: str) -> Done[None]:
    """Let what came with the program hold again under a key."""
    action = N_("Take back the default wording")
    with session.transaction(action) as work:
        before = own_wordings.of_key(work.db, key)
        if before is not None:
            own_wordings.remove(work.db, before.id)
    return Done(None, work.changes, action)


def missing(session: Session) -> tuple[Untranslated, ...]:
    """Return every text that lacks a language; of departures those that have not ended."""
    return tuple(untranslated.all_untranslated(session.db, session.clock.today()))


def _validated(line: WordingLine, wording: OwnWording) -> OwnWording:
    """Return the wording without what is the default anyway, or raise InvalidInput."""
    text = LocalText(*(_text(line, side) for side in (wording.text.en, wording.text.es)))
    weight = wording.weight_g
    if line.is_built_in and not wording.is_on:
        raise InvalidInput(
            "is_on", N_("The papers are built around this sentence: change its words, it cannot be left off.")
        )
    if not line.is_item and weight is not None:
        raise InvalidInput("weight_g", N_("A sentence weighs nothing: only an item to pack has a weight."))
    if weight is not None and not 0 <= weight <= HEAVIEST_G:
        raise InvalidInput(
            "weight_g", N_("{value} g is not possible: write a weight from 0 to {limit} g."),
            value=weight, limit=HEAVIEST_G,
        )  # fmt: skip
    return replace(
        wording,
        text=LocalText() if text == line.default else text,
        weight_g=None if weight == line.default_weight_g else weight,
    )


def _text(line: WordingLine, side: str) -> str:
    kept = validation.lines("text", side, TEXT_LENGTH)
    try:
        unknown = names_in(LocalText(kept, kept)) - line.facts
    except ValueError:
        raise InvalidInput(
            "text", N_("A brace stands alone here. Write a fact as {example}, or take the brace out."),
            example="{month}",
        ) from None  # fmt: skip
    if unknown and not line.facts:
        raise InvalidInput(
            "text", N_("Nobody fills {unknown} here: this sentence names no facts."), unknown=_listed(sorted(unknown))
        )
    if unknown:
        raise InvalidInput(
            "text", N_("Nobody fills {unknown} here. These facts are known: {known}."),
            unknown=_listed(sorted(unknown)), known=_listed(sorted(line.facts)),
        )  # fmt: skip
    return kept


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in names)


def _searched(line: WordingLine) -> str:
    texts = [getattr(text, language) for text in (line.text, line.default, line.reason) for language in LANGUAGES]
    return fold(" ".join([line.key, line.source, *texts]))
