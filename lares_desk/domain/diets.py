"""What people may not or do not eat, read from what they wrote: known words in English and Spanish, the rest as it is.

The kitchen always sees the words themselves; what is understood here only counts them ("3 vegetarian, 1 coeliac"). A
food counts where the text says no to it or names an allergy: who "eats fish" is not kept from fish.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lares_desk.domain.text import fold

# Ways of eating, by the beginnings of the words that name them.
_WAYS: Mapping[str, tuple[str, ...]] = {
    "vegan": ("vegan",),
    "vegetarian": ("vegetarian", "veggie", "ovolact", "lactovegetarian", "ovo lacto"),
    "pescatarian": ("pescatarian", "pescetarian"),
    "coeliac": ("coeliac", "celiac"),
    "halal": ("halal",),
    "kosher": ("kosher",),
    "diabetic": ("diabet",),
}
# Foods that are left out, by the beginnings of the words that name them.
_FOODS: Mapping[str, tuple[str, ...]] = {
    "gluten": ("gluten", "wheat", "trigo"),
    "lactose": ("lactos", "dairy", "milk", "lacteo", "leche", "cheese", "queso"),
    "peanut": ("peanut", "groundnut", "mani", "cacahuat", "cacahuet"),
    "nuts": ("nut", "nuts", "almond", "walnut", "cashew", "hazelnut", "nuez", "nueces", "frutos secos", "almendra"),
    "egg": ("egg", "huevo"),
    "fish": ("fish", "pescado", "trout", "trucha"),
    "seafood": ("seafood", "shellfish", "crustacean", "shrimp", "prawn", "marisco", "camaron", "crustaceo"),
    "pork": ("pork", "cerdo", "chancho", "bacon", "tocino"),
    "beef": ("beef", "carne de res", "vacuno"),
    "red_meat": ("red meat", "carne roja", "carnes rojas"),
    "meat": ("meat", "carne"),
    "guinea_pig": ("guinea pig", "cuy"),
    "soy": ("soya", "soja", "soybean", "soy sauce", "soy milk", "tofu"),  # "soy" alone is Spanish for "I am"
    "sesame": ("sesam", "ajonjoli"),
    "onion": ("onion", "cebolla"),
    "garlic": ("garlic", "ajo"),
    "spicy": ("spicy", "picante", "chili", "chilli", "aji"),
    "alcohol": ("alcohol",),
    "sugar": ("sugar", "azucar"),
}
_WHOLE = frozenset({"nut", "nuts", "ajo", "aji", "cuy", "mani", "egg", "carne", "meat"})  # begin longer words
_ALLERGY = ("allerg", "alerg", "anaphyla", "anafil")
_AGAINST = (
    "no", "not", "non", "without", "sin", "free", "libre", "intoleran", "avoid", "evita", "never", "nunca", "cannot",
    "can't", "doesn't", "don't", "ningun", "nada",
)  # fmt: skip
_NOTHING = frozenset({"no", "none", "nothing", "ninguna", "ninguno", "nada", "-", "n/a", "normal", "all", "todo"})
_CLAUSES = re.compile(r"[,;.\n/]+")
_WORDS = re.compile(r"[^\W_][\w']*|-")


@dataclass(frozen=True, slots=True)
class Diet:
    """What one text says: ways of eating, foods left out (for an allergy, where the text names one)."""

    words: str
    ways: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    is_allergy: bool = False

    @property
    def is_restriction(self) -> bool:
        """Tell whether the text asks for anything at all: "none" does not."""
        return bool(self.words) and fold(self.words).strip(" .!") not in _NOTHING

    @property
    def is_understood(self) -> bool:
        """Tell whether any word of it could be counted."""
        return bool(self.ways or self.without)


def parse(text: str) -> Diet:
    """Return what `text` says in English or Spanish; a word that is not known is kept in `words` and not guessed.

    Worked example: "Vegetarian, allergic to nuts" is one way of eating, one food left out, and an allergy.
    """
    folded = fold(text)
    is_allergy = any(stem in folded for stem in _ALLERGY)
    ways: dict[str, None] = {}
    without: dict[str, None] = {}
    for clause in _CLAUSES.split(folded):
        ways.update(dict.fromkeys(way for way, stems in _WAYS.items() if _affirmed(clause, stems)))
        if is_allergy or _is_against(clause):
            without.update(dict.fromkeys(food for food, stems in _FOODS.items() if _named(clause, stems)))
    return Diet(" ".join(text.split()), tuple(ways), _narrowed(without), is_allergy)


def counted(diets: Iterable[Diet]) -> dict[tuple[str, bool], int]:
    """Return how many people each way and each food left out is for; the second part of a key says "for an allergy"."""
    found: dict[tuple[str, bool], int] = {}
    for diet in diets:
        keys = [*((way, False) for way in diet.ways), *((food, diet.is_allergy) for food in diet.without)]
        for key in keys:
            found[key] = found.get(key, 0) + 1
    order = {name: n for n, name in enumerate((*_WAYS, *_FOODS))}
    return dict(sorted(found.items(), key=lambda item: (order[item[0][0]], item[0][1])))


def _narrowed(foods: Iterable[str]) -> tuple[str, ...]:
    """Return foods without the wider name that a narrower one contains: red meat is not all meat."""
    found = tuple(foods)
    narrow = {"red_meat", "beef"} & set(found)
    return tuple(food for food in found if not (food == "meat" and narrow))


def _named(clause: str, stems: Iterable[str]) -> bool:
    return any(re.search(_pattern(stem), clause) for stem in stems)


def _affirmed(clause: str, stems: Iterable[str]) -> bool:
    """Tell whether a way of eating is named and the word before it does not say no."""
    for stem in stems:
        found = re.search(_pattern(stem), clause)
        if found:
            before = _WORDS.findall(clause[: found.start()])
            while before and before[-1] in ("-", "a", "an", "un", "una", "es", "soy"):
                before.pop()
            return not (before and before[-1] in ("no", "not", "non", "isn't"))
    return False


def _is_against(clause: str) -> bool:
    return any(word.startswith(stem) if len(stem) > 4 else word == stem for word in _words(clause) for stem in _AGAINST)


def _words(clause: str) -> list[str]:
    return _WORDS.findall(clause)


def _pattern(stem: str) -> str:
    return rf"\b{re.escape(stem)}{'s?' + chr(92) + 'b' if stem in _WHOLE else ''}"
