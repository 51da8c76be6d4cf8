"""The reference data that travels with the program: places, treks, climate, seasons, packing rules and sentences.

Everything here is data in `resources/reference/*.toml`; what an agency changes is stored in its own file.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from lares_desk.domain.advice_sentences import ADVICE_FACTS, BUILT_IN_SECTIONS, SECTIONS, names_in
from lares_desk.domain.language import LocalText
from lares_desk.domain.packing import CATEGORIES, FACT_NAMES
from lares_desk.domain.places import Place
from lares_desk.domain.reference import AdviceSentence, Climate, Condition, PackingRule, Reference, Seasons, Wording
from lares_desk.domain.trek import Itinerary
from lares_desk.paths import resources
from lares_desk.services.reference_rows import Row, read_rows
from lares_desk.services.reference_treks import read_itineraries, read_places

BAGS = frozenset({"duffel", "daypack", "on_you"})
MONTHS = frozenset(range(1, 13))
HEAVIEST_G = 20_000


def load_places() -> tuple[Place, ...]:
    """Return every place with its readings, in the order of the file."""
    return read_places(_folder() / "places.toml")


def load_itineraries(places: Mapping[str, Place]) -> tuple[Itinerary, ...]:
    """Return the treks as sold over `places` by key (stored or not); an unknown key is a ValueError."""
    return read_itineraries(_folder() / "itineraries.toml", places)


@cache
def load_reference() -> Reference:
    """Return climate, seasons, packing rules and wording, read once."""
    return read_reference(_folder())


def read_reference(folder: Path) -> Reference:
    """Return the reference of `folder`; a mistake in a file is a ValueError naming the file."""
    wording, built_in = _wording(folder)
    return Reference(
        climate=_climate(read_rows(folder / "climate.toml")),
        seasons=_seasons(read_rows(folder / "seasons.toml")),
        packing=_packing(read_rows(folder / "packing.toml")),
        wording=wording,
        advice=_advice(read_rows(folder / "advice.toml")),
        built_in=built_in,
    )


def _folder() -> Path:
    return resources() / "reference"


def _climate(row: Row) -> Climate:
    climate = Climate(
        station=row.text("station"),
        station_m=row.whole("station_m"),
        min_c=row.wholes("min_c"),
        max_c=row.wholes("max_c"),
        rain_mm=row.wholes("rain_mm"),
        rain_days=row.wholes("rain_days"),
        advised_night_c=row.whole("advised_night_c"),
        advised_bag_c=row.whole("advised_bag_c"),
        source=row.text("source"),
    )
    if {len(climate.min_c), len(climate.max_c), len(climate.rain_mm), len(climate.rain_days)} != {12}:
        raise row.error("every list needs twelve months")
    return climate


def _seasons(row: Row) -> Seasons:
    table = row.table("months")
    return Seasons({flag: _months(table, flag) for flag in table.values}, row.text("source"))


def _months(row: Row, key: str) -> frozenset[int]:
    months = frozenset(row.wholes(key))
    if not months <= MONTHS:
        raise row.error(f"{key} may hold months 1 to 12 only")
    return months


def _packing(top: Row) -> tuple[PackingRule, ...]:
    rules: dict[str, PackingRule] = {}
    for row in top.rows("rule"):
        rule = PackingRule(
            id=row.text("id"),
            bag=row.text("bag"),
            item=row.local("item"),
            reason=row.local("reason", LocalText()),
            when=tuple(_condition(each) for each in row.rows("when")),
            source=row.text("source"),
            weight_g=row.whole("weight_g"),
            category=row.text("category"),
            supplied=row.flag_if("supplied") or False,
        )
        row.finish()
        if rule.bag not in BAGS:
            raise row.error(f"{rule.bag} is no bag")
        if rule.category not in CATEGORIES:
            raise row.error(f"{rule.category} is no category")
        if not 0 <= rule.weight_g <= HEAVIEST_G:
            raise row.error(f"weight_g may be 0 to {HEAVIEST_G} grams")
        for text in (rule.item, rule.reason):
            _check_places(row, text, FACT_NAMES)
        if rule.id in rules:
            raise row.error(f"{rule.id} stands there twice")
        rules[rule.id] = rule
    return tuple(rules.values())


def _condition(row: Row) -> Condition:
    condition = Condition(
        months=_months(row, "months") if "months" in row.values else None,
        min_rain_mm=row.whole_if("min_rain_mm"),
        max_rain_mm=row.whole_if("max_rain_mm"),
        min_camp_nights=row.whole_if("min_camp_nights"),
        min_nights=row.whole_if("min_nights"),
        min_camp_m=row.whole_if("min_camp_m"),
        springs=row.flag_if("springs"),
        machu_picchu=row.flag_if("machu_picchu"),
        train=row.flag_if("train"),
        rents_bag=row.flag_if("rents_bag"),
        rents_poles=row.flag_if("rents_poles"),
        homestay=row.flag_if("homestay"),
        child=row.flag_if("child"),
        infant=row.flag_if("infant"),
        renewed_passport=row.flag_if("renewed_passport"),
        student=row.flag_if("student"),
        glasses=row.flag_if("glasses"),
        used_to_walking=row.flag_if("used_to_walking"),
    )
    row.finish()
    return condition


def _advice(top: Row) -> tuple[AdviceSentence, ...]:
    found: dict[str, AdviceSentence] = {}
    for row in top.rows("advice"):
        sentence = AdviceSentence(
            id=row.text("id"),
            section=row.text("section"),
            text=row.local("text"),
            when=tuple(_condition(each) for each in row.rows("when")),
            source=row.text("source"),
        )
        row.finish()
        if sentence.section not in SECTIONS:
            raise row.error(f"{sentence.section} is no section")
        if not sentence.source:
            raise row.error("needs a source")
        if sentence.id in found:
            raise row.error(f"{sentence.id} stands there twice")
        _check_places(row, sentence.text, ADVICE_FACTS)
        found[sentence.id] = sentence
    return tuple(found.values())


def _check_places(row: Row, text: LocalText, known: frozenset[str]) -> None:
    """Refuse a {place} that nobody fills, and one that stands in one language only."""
    try:
        english, spanish = names_in(LocalText(text.en, text.en)), names_in(LocalText(text.es, text.es))
    except ValueError as fault:
        raise row.error(str(fault)) from None
    if english != spanish:
        raise row.error("names other {places} in English than in Spanish")
    if not english <= known:
        raise row.error(f"nobody fills {', '.join(sorted(english - known))}")


def _wording(folder: Path) -> tuple[Wording, tuple[AdviceSentence, ...]]:
    """Return every sentence of the papers by its id, and those that advise, by section."""
    sentences: dict[str, LocalText] = {}
    built_in: list[AdviceSentence] = []
    for file in sorted(folder.glob("*.toml")):
        top = read_rows(file)
        if "sentences" not in top.values:
            continue
        table = top.table("sentences")
        for sentence_id in table.values:
            if sentence_id in sentences:
                raise top.error(f"the sentence {sentence_id} stands in another file too")
            row = table.table(sentence_id)
            sentences[sentence_id] = row.spoken()
            if "section" in row.values:
                built_in.append(_built_in(row, sentence_id, sentences[sentence_id]))
            row.finish()
    built_in.sort(key=lambda each: BUILT_IN_SECTIONS.index(each.section))
    return Wording(sentences), tuple(built_in)


def _built_in(row: Row, sentence_id: str, text: LocalText) -> AdviceSentence:
    sentence = AdviceSentence(
        id=sentence_id,
        section=row.text("section"),
        text=text,
        when=tuple(_condition(each) for each in row.rows("when")),
        source=row.text("source"),
        occasion=row.local("occasion", LocalText()),
    )
    if sentence.section not in BUILT_IN_SECTIONS:
        raise row.error(f"{sentence.section} is no section")
    if not sentence.source:
        raise row.error("needs a source")
    return sentence
