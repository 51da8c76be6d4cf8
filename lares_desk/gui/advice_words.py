"""The words of the advice tab, in the language of the screen; what a finding says comes with it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from lares_desk.domain.acclimatisation import RiskColumn
from lares_desk.domain.finding import Finding, Level
from lares_desk.domain.flip import Flip, head
from lares_desk.domain.known_words import KnownWords
from lares_desk.domain.language import Language
from lares_desk.domain.reference import Reference
from lares_desk.gui.advice_list import Told
from lares_desk.gui.screen_words import SOURCES

ICONS = {Level.WARNING: ("warning", "warning"), Level.MISSING: ("search", "info"), Level.NOTE: ("info", "muted")}


def levels() -> dict[Level, str]:
    """Return the word for each level."""
    return {
        Level.WARNING: QCoreApplication.translate("advice", "Warning"),
        Level.MISSING: QCoreApplication.translate("advice", "Not known"),
        Level.NOTE: QCoreApplication.translate("advice", "Note"),
    }


def rules() -> dict[str, str]:
    """Return what each rule is about, by its id."""
    return {
        "first-night": QCoreApplication.translate("advice", "First night at altitude"),
        "sleep-gain": QCoreApplication.translate("advice", "Gain from night to night"),
        "extra-day": QCoreApplication.translate("advice", "Extra day"),
        "history": QCoreApplication.translate("advice", "Altitude illness before"),
        "elevation-conflict": QCoreApplication.translate("advice", "Elevation"),
        "daylight": QCoreApplication.translate("advice", "Daylight"),
        "bag-rating": QCoreApplication.translate("advice", "Sleeping bag"),
        "luggage-weight": QCoreApplication.translate("advice", "Luggage"),
        "insurance": QCoreApplication.translate("advice", "Insurance"),
        "passport-expiry": QCoreApplication.translate("advice", "Passport"),
        "child": QCoreApplication.translate("advice", "Children"),
        "fitness": QCoreApplication.translate("advice", "Used to walking"),
    }


def risk_columns() -> dict[RiskColumn | None, str]:
    """Return the word for each column of the risk table, as the table has it."""
    return {
        RiskColumn.LOW: QCoreApplication.translate("advice", "low"),
        RiskColumn.MODERATE: QCoreApplication.translate("advice", "moderate"),
        RiskColumn.HIGH: QCoreApplication.translate("advice", "high"),
        None: QCoreApplication.translate("advice", "not known"),
    }


def told_finding(
    number: int, finding: Finding, names: Mapping[int, str], known: KnownWords, language: Language
) -> Told:
    """Return a finding as an entry; `names` are those of the travellers by id, `known` words say the sources."""
    icon, tone = ICONS[finding.level]
    about = rules().get(finding.id, finding.id)
    if finding.day is not None:
        day = QCoreApplication.translate("advice", "day {number}").format(number=finding.day)
        about = f"{about} · {day}"
    who = ", ".join(names[each] for each in finding.travellers if each in names)
    source = QCoreApplication.translate("advice", "Source: {source}").format(
        source=known.say_parts(finding.source, SOURCES)
    )
    captions = tuple(filter(None, (who, source)))
    return Told(number, icon, tone, levels()[finding.level], about, (finding.reason.get(language),), captions)


def told_flip(number: int, flip: Flip, reference: Reference, language: Language) -> Told:
    """Return what another reading would change as an entry."""
    if flip.crosses:
        word = QCoreApplication.translate("advice", "Other advice")
    else:
        word = QCoreApplication.translate("advice", "Other numbers")
    icon, tone = ("warning", "warning") if flip.crosses else ("info", "muted")
    changes = tuple(f"• {text.get(language)}" for text in flip.changes)
    return Told(number, icon, tone, word, head(reference, flip).get(language), changes, ())


def metres(locale: QLocale, value: int) -> str:
    """Return metres with their unit."""
    return QCoreApplication.translate("advice", "{metres} m").format(metres=locale.toString(value))


def gain(locale: QLocale, value: int) -> str:
    """Return a gain with its sign and its unit."""
    return f"+{metres(locale, value)}" if value > 0 else metres(locale, value)
