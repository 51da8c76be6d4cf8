"""What a finding says: a sentence of the reference in both languages, its facts written as each language has them."""

from __future__ import annotations

from datetime import date
from typing import cast

from lares_desk.domain.calendar import month_name, weekday_name
from lares_desk.domain.language import Language, LocalText
from lares_desk.domain.reference import Reference, Wording

MINUS = "\N{MINUS SIGN}"


def reason(reference: Reference, finding_id: str, **facts: object) -> LocalText:
    """Return the sentence `finding.<id>` with its {places} filled; an unknown id is a KeyError.

    A LocalText speaks each language, a date is a weekday with day and month, a tuple of names is joined by "and", a
    whole number has a comma between thousands (as Peru prints it) and a true minus sign; other facts stand as they are.
    """
    en, es = (_said(reference.wording, finding_id, language, facts) for language in _BOTH)
    return LocalText(en, es)


_BOTH: tuple[Language, Language] = ("en", "es")


def _said(wording: Wording, finding_id: str, language: Language, facts: dict[str, object]) -> str:
    sentence = wording.sentences[f"finding.{finding_id}"].get(language)
    return sentence.format_map({name: _fact(wording, fact, language) for name, fact in facts.items()})


def _fact(wording: Wording, fact: object, language: Language) -> object:
    if isinstance(fact, LocalText):
        return fact.get(language)
    if isinstance(fact, int):
        return whole(fact)
    if isinstance(fact, date):
        return on_day(wording, fact, language)
    if isinstance(fact, tuple):
        return joined(wording, cast("tuple[str | LocalText, ...]", fact), language)
    return fact


def whole(value: int) -> str:
    """Return a whole number with a comma between thousands and a true minus sign: 3,800 and −1,760."""
    return f"{value:,}".replace("-", MINUS)


def signed(value: int) -> str:
    """Return a whole number with its sign: +401 and −1,760, and 0 without one."""
    return f"+{value:,}" if value > 0 else whole(value)


def on_day(wording: Wording, day: date, language: Language) -> str:
    """Return a date as it stands inside a sentence: Tuesday 15 June, martes 15 de junio."""
    weekday, month = weekday_name(day).get(language), month_name(day.month).get(language)
    return wording.say("finding.date", language, weekday=weekday, day=day.day, month=month)


def joined(wording: Wording, names: tuple[str | LocalText, ...], language: Language) -> str:
    """Return names with commas and a last "and"; empty where there are none."""
    said = [name.get(language) if isinstance(name, LocalText) else name for name in names]
    if len(said) < 2:
        return "".join(said)
    return wording.say("finding.and", language, first=", ".join(said[:-1]), last=said[-1])
