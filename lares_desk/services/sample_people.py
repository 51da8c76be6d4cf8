"""Invented travellers for the sample season: names of many alphabets, and nothing that belongs to anybody."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from lares_desk.domain.language import Language, LocalText
from lares_desk.domain.people import Client, Sex
from lares_desk.domain.text import fold
from lares_desk.services.reference_rows import Row

PASSPORT = "X{number:07d}"


@dataclass(frozen=True, slots=True)
class Country:
    """Where a group comes from, and what people there are called."""

    code: str
    language: Language
    surnames: tuple[str, ...]
    surnames_of_women: tuple[str, ...]
    women: tuple[str, ...]
    men: tuple[str, ...]
    women_first: bool
    phone: str

    def surname(self, sex: Sex, number: int) -> str:
        """Return a surname as a man or a woman bears it."""
        return (self.surnames if sex is Sex.MALE else self.surnames_of_women)[number]

    def given_names(self, sex: Sex) -> tuple[str, ...]:
        """Return what men or women are called."""
        return self.men if sex is Sex.MALE else self.women


@dataclass(frozen=True, slots=True)
class Trait:
    """A diet or a medical note that about one traveller in `one_in` has."""

    one_in: int
    text: LocalText


class People:
    """Makes up one group after the other; the same chance makes the same people."""

    def __init__(self, top: Row, chance: Random, today: date) -> None:
        """Read countries, diets and medical notes from the sample file."""
        self.countries = {row.text("code"): _country(row) for row in top.rows("country")}
        self._diets = [_trait(row) for row in top.rows("diet")]
        self._medical = [_trait(row) for row in top.rows("medical")]
        self._chance = chance
        self._today = today
        self._made = 0
        self._names = {code: _names(country, chance) for code, country in self.countries.items()}

    def group(self, country: Country, size: int, children: int) -> tuple[Client, ...]:
        """Return `size` new people of one country; with children they are a family of one surname."""
        family = self._chance.randrange(len(country.surnames)) if children else None
        adults = size - children
        people: list[Client] = []
        for number in range(size):
            taken = {client.given_names for client in people}
            people.append(self._person(country, family, taken, is_child=number >= adults))
        return tuple(people)

    def _person(self, country: Country, family: int | None, taken: Container[str], *, is_child: bool) -> Client:
        sex, given_names, number = self._name(country, taken)
        number = number if family is None else family
        surname = country.surname(sex, number)
        self._made += 1
        other = Sex.FEMALE if sex is Sex.MALE else Sex.MALE
        contact = f"{self._chance.choice(country.given_names(other))} {country.surname(other, number)}"
        return Client(
            surname=surname,
            given_names=given_names,
            passport=PASSPORT.format(number=122 + self._made),
            nationality=country.code,
            birth_date=self._birth_date(range(9, 16) if is_child else range(21, 69)),
            sex=sex,
            email="" if is_child else self._email(given_names, surname),
            phone="" if is_child else self._phone(country),
            language=country.language,
            diet=self._some(self._diets, country.language),
            medical=self._some(self._medical, country.language),
            emergency_name=contact,
            emergency_phone=self._phone(country),
        )

    def _name(self, country: Country, taken: Container[str]) -> tuple[Sex, str, int]:
        """Return a name whose given names nobody in the group has, while there are such."""
        names = self._names[country.code]
        free = any(given not in taken for given in (*country.women, *country.men))
        return next(each for each in names if not free or each[1] not in taken)

    def _birth_date(self, ages: range) -> date:
        return date(self._today.year - self._chance.choice(ages) - 1, self._chance.randint(1, 12), 1 + self._made % 28)

    def _email(self, given_names: str, surname: str) -> str:
        """Return an address of plain letters; a name that has none is called by its number."""
        letters = "".join(char for char in fold(f"{given_names} {surname}") if char.isascii() and char.isalpha())
        return f"{letters or 'traveller'}{self._made}@example.com"

    def _phone(self, country: Country) -> str:
        return "".join(str(self._chance.randrange(10)) if char == "#" else char for char in country.phone)

    def _some(self, traits: list[Trait], language: Language) -> str:
        found = [trait.text.get(language) for trait in traits if self._chance.randrange(trait.one_in) == 0]
        return found[0] if found else ""


def _names(country: Country, chance: Random) -> Iterator[tuple[Sex, str, int]]:
    """Yield every pairing of given names and surnames in mixed order, then again: two people may share a name."""
    sexes = (Sex.FEMALE, Sex.MALE) if country.women_first else (Sex.MALE, Sex.FEMALE)
    numbers = range(len(country.surnames))
    first, *pairs = ((sex, given, number) for sex in sexes for given in country.given_names(sex) for number in numbers)
    yield first
    while True:
        yield from chance.sample(pairs, len(pairs))
        yield first


def _country(row: Row) -> Country:
    surnames = listed(row, "surnames")
    country = Country(
        code=row.text("code"),
        language="es" if row.text("language") == "es" else "en",
        surnames=surnames,
        surnames_of_women=listed(row, "surnames_of_women") if "surnames_of_women" in row.values else surnames,
        women=listed(row, "women"),
        men=listed(row, "men"),
        women_first=row.text("first", "men") == "women",
        phone=row.text("phone"),
    )
    row.finish()
    return country


def _trait(row: Row) -> Trait:
    trait = Trait(row.whole("one_in"), row.local("text"))
    row.finish()
    return trait


def listed(row: Row, key: str) -> tuple[str, ...]:
    """Return the parts of a text with commas."""
    return tuple(part.strip() for part in row.text(key).split(","))
