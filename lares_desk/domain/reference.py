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


@dataclass(frozen=True, slots=True)
class PackingRule:
    """One line of the packing list; it applies when any of `when` holds, always where `when` is empty.

    `bag` is "duffel", "daypack" or "on_you". `reason` may name {places} that `packing_list` fills; it is empty for what
    everybody brings.
    """

    id: str
    bag: str
    item: LocalText
    reason: LocalText = LocalText()
    when: tuple[Condition, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """Every fixed sentence of the papers by its id; sentences may name {places} to fill."""

    sentences: Mapping[str, LocalText] = field(default_factory=dict)

    def say(self, sentence_id: str, language: Language, **facts: object) -> str:
        """Return the sentence in `language` with its {places} filled; an unknown id is a KeyError."""
        return self.sentences[sentence_id].get(language).format(**facts)


@dataclass(frozen=True, slots=True)
class Reference:
    """What rules and papers read beside the dossier."""

    climate: Climate
    seasons: Seasons
    packing: tuple[PackingRule, ...]
    wording: Wording
