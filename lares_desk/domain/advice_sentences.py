"""The agency's advice: which of its sentences hold for a trek and its people, with their facts filled in."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter

from lares_desk.domain.language import LANGUAGES, LocalText
from lares_desk.domain.packing import PackingFacts, applies
from lares_desk.domain.reference import AdviceSentence, Reference

SECTIONS = (
    "booking",
    "meeting",
    "documents",
    "machu-picchu",
    "train",
    "money",
    "health",
    "insurance",
    "children",
    "not-used-to-walking",
    "luggage",
    "communities",
    "environment",
    "change-of-plans",
    "forms",
)
BUILT_IN_SECTIONS = ("booking", "safety", "altitude", "weather", "season", "finding", "change-of-plans", "emergency")
ADVICE_FACTS = frozenset(
    {
        "month", "duffel_kg", "daypack_kg", "train_name", "train_kg", "train_cm", "train_limits", "sleep_m", "high_m",
        "high_ft", "points",
    }
)  # fmt: skip


def sentences(reference: Reference, facts: PackingFacts, section: str) -> tuple[AdviceSentence, ...]:
    """Return the sentences of a section whose condition holds, in the order of the records, their {places} unfilled.

    Raise KeyError for a section that is not one of `SECTIONS`.
    """
    if section not in SECTIONS:
        raise KeyError(section)
    return tuple(each for each in reference.advice if each.section == section and applies(each.when, facts))


def filled(sentence: AdviceSentence, facts: Mapping[str, LocalText | str | None]) -> LocalText | None:
    """Return the text with its {places} filled in each language, or None where one of them is not known.

    A language that is missing stays so: the other one is printed whole.
    """
    if any(facts.get(name) is None for name in names_in(sentence.text)):
        return None
    texts = []
    for language in LANGUAGES:
        values = {name: fact.get(language) if isinstance(fact, LocalText) else fact for name, fact in facts.items()}
        texts.append(getattr(sentence.text, language).format_map(values))
    return LocalText(*texts)


def names_in(text: LocalText) -> frozenset[str]:
    """Return the {places} that a text names in either language; a brace alone or {place:more} is a ValueError."""
    names = set()
    for language in LANGUAGES:
        for _, name, shape, conversion in Formatter().parse(text.get(language)):
            if shape or conversion:
                raise ValueError(f"more than a name stands in the braces of {name}")
            if name is not None:
                names.add(name)
    return frozenset(names)
