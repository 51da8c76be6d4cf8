"""The reference data that travels with the program: places, treks, climate, seasons, packing rules and sentences.

Everything here is data in `resources/reference/*.toml`; what an agency changes is stored in its own file.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from lares_desk.domain.language import LocalText
from lares_desk.domain.places import Place
from lares_desk.domain.reference import Climate, Condition, PackingRule, Reference, Seasons, Wording
from lares_desk.domain.trek import Itinerary
from lares_desk.paths import resources
from lares_desk.services.reference_rows import Row, read_rows
from lares_desk.services.reference_treks import read_itineraries, read_places

BAGS = frozenset({"duffel", "daypack", "on_you"})
MONTHS = frozenset(range(1, 13))


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
    return Reference(
        climate=_climate(read_rows(folder / "climate.toml")),
        seasons=_seasons(read_rows(folder / "seasons.toml")),
        packing=_packing(read_rows(folder / "packing.toml")),
        wording=_wording(folder),
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
        )
        row.finish()
        if rule.bag not in BAGS:
            raise row.error(f"{rule.bag} is no bag")
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
    )
    row.finish()
    return condition


def _wording(folder: Path) -> Wording:
    sentences: dict[str, LocalText] = {}
    for file in sorted(folder.glob("*.toml")):
        top = read_rows(file)
        if "sentences" not in top.values:
            continue
        table = top.table("sentences")
        for sentence_id in table.values:
            if sentence_id in sentences:
                raise top.error(f"the sentence {sentence_id} stands in another file too")
            sentences[sentence_id] = table.local(sentence_id)
    return Wording(sentences)
