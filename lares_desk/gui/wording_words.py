"""The words for advice and packing: sections, bags, and the condition of a line as a person reads it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLocale

from lares_desk.domain.calendar import month_name
from lares_desk.domain.language import Language
from lares_desk.domain.own_wording import WordingLine
from lares_desk.domain.reference import Condition


def sections() -> dict[str, str]:
    """Return the name of each section of advice, in the order of the papers."""
    return {
        "safety": QCoreApplication.translate("wording_words", "Ill up high"),
        "altitude": QCoreApplication.translate("wording_words", "Altitude plan"),
        "weather": QCoreApplication.translate("wording_words", "Weather"),
        "season": QCoreApplication.translate("wording_words", "Seasons"),
        "finding": QCoreApplication.translate("wording_words", "What the rules find"),
        "emergency": QCoreApplication.translate("wording_words", "Emergency sheet"),
        "booking": QCoreApplication.translate("wording_words", "Your booking"),
        "meeting": QCoreApplication.translate("wording_words", "Meeting and briefing"),
        "documents": QCoreApplication.translate("wording_words", "Documents"),
        "machu-picchu": QCoreApplication.translate("wording_words", "Machu Picchu"),
        "train": QCoreApplication.translate("wording_words", "Train"),
        "money": QCoreApplication.translate("wording_words", "Money"),
        "health": QCoreApplication.translate("wording_words", "Health"),
        "insurance": QCoreApplication.translate("wording_words", "Insurance"),
        "children": QCoreApplication.translate("wording_words", "Children"),
        "not-used-to-walking": QCoreApplication.translate("wording_words", "Not used to walking"),
        "luggage": QCoreApplication.translate("wording_words", "Luggage"),
        "communities": QCoreApplication.translate("wording_words", "Communities"),
        "environment": QCoreApplication.translate("wording_words", "Environment"),
        "change-of-plans": QCoreApplication.translate("wording_words", "If plans change"),
        "forms": QCoreApplication.translate("wording_words", "Forms to return"),
    }


def bags() -> dict[str, str]:
    """Return the name of each bag of the packing list, in the order of its rules."""
    return {
        "on_you": QCoreApplication.translate("wording_words", "Pack: on you"),
        "daypack": QCoreApplication.translate("wording_words", "Pack: day pack"),
        "duffel": QCoreApplication.translate("wording_words", "Pack: duffel"),
    }


def where(line: WordingLine) -> str:
    """Return where a line stands: its section, its bag, or that the agency brings it."""
    if line.is_supplied:
        return QCoreApplication.translate("wording_words", "The agency brings")
    return (bags() if line.is_item else sections())[line.place]


def condition(line: WordingLine, locale: QLocale, language: Language) -> str:
    """Return in words when a line is printed."""
    if line.occasion:
        return line.occasion.get(language)
    if not line.when:
        return QCoreApplication.translate("wording_words", "For everybody, on every trek.")
    either = QCoreApplication.translate("wording_words", "; or ")
    text = either.join(", ".join(_parts(each, locale, language)) for each in line.when)
    return f"{text[:1].upper()}{text[1:]}."


def _parts(when: Condition, locale: QLocale, language: Language) -> Iterator[str]:
    if when.months is not None:
        yield _months(sorted(when.months), language)
    for template, value in (
        (QCoreApplication.translate("wording_words", "{n} mm of rain a month or more"), when.min_rain_mm),
        (QCoreApplication.translate("wording_words", "{n} mm of rain a month or less"), when.max_rain_mm),
        (QCoreApplication.translate("wording_words", "nights in tents: {n} or more"), when.min_camp_nights),
        (QCoreApplication.translate("wording_words", "nights: {n} or more"), when.min_nights),
        (QCoreApplication.translate("wording_words", "a camp at {n} m or higher"), when.min_camp_m),
    ):
        if value is not None:
            yield template.format(n=locale.toString(value))
    for value, (yes, no) in zip(_asked(when), _answers(), strict=True):
        if value is not None:
            yield yes if value else no


def _asked(when: Condition) -> Sequence[bool | None]:
    return (
        when.springs, when.machu_picchu, when.train, when.homestay, when.rents_bag, when.rents_poles, when.child,
        when.infant, when.student, when.renewed_passport, when.glasses, when.used_to_walking,
    )  # fmt: skip


def _answers() -> Sequence[tuple[str, str]]:
    return (
        (
            QCoreApplication.translate("wording_words", "the trek visits hot springs"),
            QCoreApplication.translate("wording_words", "the trek visits no hot springs"),
        ),
        (
            QCoreApplication.translate("wording_words", "the trek goes to Machu Picchu"),
            QCoreApplication.translate("wording_words", "the trek does not go to Machu Picchu"),
        ),
        (
            QCoreApplication.translate("wording_words", "the trek takes the train"),
            QCoreApplication.translate("wording_words", "the trek takes no train"),
        ),
        (
            QCoreApplication.translate("wording_words", "a night with a family"),
            QCoreApplication.translate("wording_words", "no night with a family"),
        ),
        (
            QCoreApplication.translate("wording_words", "rents a sleeping bag"),
            QCoreApplication.translate("wording_words", "rents no sleeping bag"),
        ),
        (
            QCoreApplication.translate("wording_words", "rents walking poles"),
            QCoreApplication.translate("wording_words", "rents no walking poles"),
        ),
        (
            QCoreApplication.translate("wording_words", "a child of 3 to 17"),
            QCoreApplication.translate("wording_words", "no child of 3 to 17"),
        ),
        (
            QCoreApplication.translate("wording_words", "a child under 3"),
            QCoreApplication.translate("wording_words", "no child under 3"),
        ),
        (
            QCoreApplication.translate("wording_words", "travels on student tickets"),
            QCoreApplication.translate("wording_words", "travels on no student ticket"),
        ),
        (
            QCoreApplication.translate("wording_words", "has renewed the passport"),
            QCoreApplication.translate("wording_words", "has not renewed the passport"),
        ),
        (
            QCoreApplication.translate("wording_words", "wears glasses or contact lenses"),
            QCoreApplication.translate("wording_words", "wears no glasses that we know of"),
        ),
        (
            QCoreApplication.translate("wording_words", "is used to walking"),
            QCoreApplication.translate("wording_words", "is not used to walking"),
        ),
    )


def _months(months: Sequence[int], language: Language) -> str:
    spans = [[month] for month in months]
    for before, after in pairwise(months):
        if after == before + 1:
            first = next(span for span in spans if before in span)
            spans.remove([after])
            first.append(after)
    if len(spans) > 1 and spans[0][0] == 1 and spans[-1][-1] == 12:
        spans[0] = [*spans.pop(), *spans[0]]  # over the turn of the year
    names = ", ".join(_span(span, language) for span in spans)
    return QCoreApplication.translate("wording_words", "leaving in {months}").format(months=names)


def _span(months: Sequence[int], language: Language) -> str:
    first, last = month_name(months[0]).get(language), month_name(months[-1]).get(language)
    if len(months) < 3:
        return ", ".join(month_name(month).get(language) for month in months)
    return QCoreApplication.translate("wording_words", "{first} to {last}").format(first=first, last=last)
