"""The data that rules and papers read: climate, packing rules and sentences, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lares_desk.domain.language import Language, LocalText


@dataclass(frozen=True, slots=True)
class Climate:
    """Monthly means of one weather station (index 0 is January): degrees Celsius, millimetres, days.

    `advised_night_c` and `advised_bag_c` are what the agency tells its clients in every month, whatever the means say.
    """

    station: str
    station_m: int
    min_c: tuple[int, ...]
    max_c: tuple[int, ...]
    rain_mm: tuple[int, ...]
    rain_days: tuple[int, ...]
    advised_night_c: int
    advised_bag_c: int
    source: str


@dataclass(frozen=True, slots=True)
class Seasons:
    """The months (1-12) of each season flag, as the agency tells them; flags overlap on purpose."""

    months: Mapping[str, frozenset[int]]
    source: str


@dataclass(frozen=True, slots=True)
class Condition:
    """When a packing rule holds: every part that is set must be true (None: does not matter)."""

    months: frozenset[int] | None = None
    min_rain_mm: int | None = None
    max_rain_mm: int | None = None
    min_camp_nights: int | None = None
    min_nights: int | None = None
    min_camp_m: int | None = None
    springs: bool | None = None
    machu_picchu: bool | None = None
    train: bool | None = None
    rents_bag: bool | None = None
    homestay: bool | None = None
    child: bool | None = None
    renewed_passport: bool | None = None
    student: bool | None = None
    glasses: bool | None = None
    rents_poles: bool | None = None
    infant: bool | None = None
    used_to_walking: bool | None = None


@dataclass(frozen=True, slots=True)
class PackingRule:
    """One line of the packing list; it applies when any of `when` holds, always where `when` is empty.

    `bag` is "duffel", "daypack" or "on_you"; `weight_g` is what the thing usually weighs in grams, 0 for what is worn
    or not weighed; `supplied` says that the agency brings it. `reason` may name {places} that `packing_list` fills;
    it is empty for what everybody brings.
    """

    id: str
    bag: str
    item: LocalText
    reason: LocalText = LocalText()
    when: tuple[Condition, ...] = ()
    source: str = ""
    weight_g: int = 0
    category: str = ""
    supplied: bool = False


@dataclass(frozen=True, slots=True)
class AdviceSentence:
    """One sentence of advice; it is printed under its `section` when any of `when` holds, always where `when` is empty.

    The text may name {places} that the paper fills. `occasion` tells in words when a paper says a sentence by its id.
    """

    id: str
    section: str
    text: LocalText
    when: tuple[Condition, ...] = ()
    source: str = ""
    occasion: LocalText = LocalText()


@dataclass(frozen=True, slots=True)
class OwnWording:
    """What the agency has changed of a sentence of advice ("advice.money.notes") or a packing item ("packing.boots").

    A sentence that a paper says by its id has the key "sentence." and that id.

    Empty `text` and no `weight_g` leave what came with the program; not `is_on` takes the line off every paper.
    """

    key: str
    text: LocalText = LocalText()
    is_on: bool = True
    weight_g: int | None = None
    id: int = 0
    rev: int = 0


@dataclass(frozen=True, slots=True)
class Wording:
    """Every fixed sentence of the papers by its id; sentences may name {places} to fill."""

    sentences: Mapping[str, LocalText] = field(default_factory=dict)

    def say(self, sentence_id: str, language: Language, **facts: object) -> str:
        """Return the sentence in `language` with its {places} filled; an unknown id is a KeyError."""
        return self.sentences[sentence_id].get(language).format(**facts)


@dataclass(frozen=True, slots=True)
class Reference:
    """What rules and papers read beside the dossier.

    `built_in` are the sentences of `wording` that advise: papers are built around them and say them by their id.
    """

    climate: Climate
    seasons: Seasons
    packing: tuple[PackingRule, ...]
    wording: Wording
    advice: tuple[AdviceSentence, ...] = ()
    built_in: tuple[AdviceSentence, ...] = ()
