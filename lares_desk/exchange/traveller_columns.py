"""The columns of a list of travellers, and what people call them in English and Spanish."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from lares_desk.domain.text import fold
from lares_desk.errors import N_, Refused

REQUIRED = ("surname", "given_names")
_WORDS = {
    "surname": ("surname", "surnames", "last name", "family name", "apellido", "apellidos"),
    "given_names": ("given names", "given name", "first name", "first names", "nombre", "nombres", "nombres de pila"),
    "passport": ("passport", "passport number", "passport no", "pasaporte", "numero de pasaporte", "n de pasaporte"),
    "nationality": ("nationality", "country", "nacionalidad", "pais"),
    "birth_date": ("birth date", "date of birth", "birthdate", "dob", "fecha de nacimiento", "fecha nacimiento",
                   "nacimiento"),
    "sex": ("sex", "gender", "sexo", "genero"),
    "email": ("email", "e mail", "email address", "correo", "correo electronico"),
    "phone": ("phone", "phone number", "telephone", "mobile", "telefono", "celular", "movil"),
    "diet": ("diet", "dietary needs", "dieta", "alimentacion"),
    "medical": ("medical", "medical notes", "health", "medico", "datos medicos", "notas medicas", "salud"),
    "emergency_name": ("emergency name", "emergency contact", "contacto de emergencia", "contacto emergencia",
                       "nombre de emergencia"),
    "emergency_phone": ("emergency phone", "emergency contact phone", "telefono de emergencia", "telefono emergencia"),
    "arrival_cusco": ("arrival cusco", "arrival in cusco", "cusco arrival", "llegada cusco", "llegada a cusco",
                      "llegada al cusco"),
}  # fmt: skip
FIELDS = tuple(_WORDS)
_FIELD_OF = {word: field for field, words in _WORDS.items() for word in words}


@dataclass(frozen=True, slots=True)
class Columns:
    """The field in each column (None: one that the desk does not know), and the headers of those unknown."""

    fields: tuple[str | None, ...]
    unknown: tuple[str, ...]

    @property
    def known(self) -> tuple[str, ...]:
        """Return the fields found, in the order of the list."""
        return tuple(field for field in self.fields if field)


def field_of(header: str) -> str | None:
    """Return the field that a header stands for, in any case, with or without accents, or None."""
    plain = fold("".join(char if char.isalnum() else " " for char in header.replace("º", "").replace("°", "")))
    return _FIELD_OF.get(plain)


def known_headers(headers: Sequence[str]) -> int:
    """Return how many headers stand for a field."""
    return sum(field_of(header) is not None for header in headers)


def read_columns(headers: Sequence[str]) -> Columns:
    """Return what each column holds; Refused where one that must be there is missing or stands there twice."""
    fields = tuple(field_of(header) for header in headers)
    twice = [field for field, count in Counter(filter(None, fields)).items() if count > 1]
    if twice:
        both = [header.strip() for header, field in zip(headers, fields, strict=True) if field == twice[0]]
        raise Refused(
            N_("The list has {field} twice: {headers}. Keep one of them."), field=twice[0], headers=", ".join(both)
        )
    missing = [field for field in REQUIRED if field not in fields]
    if missing:
        raise Refused(
            N_("The list has no column {missing}. Its first line must name the columns; it reads: {headers}."),
            missing=", ".join(missing), headers=_short(headers),
        )  # fmt: skip
    unknown = [header.strip() for header, field in zip(headers, fields, strict=True) if field is None]
    return Columns(fields, tuple(header for header in unknown if header))


def _short(headers: Sequence[str], limit: int = 120) -> str:
    joined = ", ".join(" ".join(header.split()) for header in headers)
    return joined if len(joined) <= limit else joined[:limit] + "…"
