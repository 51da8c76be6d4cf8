"""The columns of a list of people, and what offices call them in English and Spanish."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from lares_desk.domain.text import fold
from lares_desk.errors import N_, Refused

FULL_NAME = "full_name"
ARRIVAL = "arrival_cusco"
_WORDS = {
    "surname": ("surname", "surnames", "last name", "last names", "family name", "apellido", "apellidos"),
    "given_names": ("given names", "given name", "first name", "first names", "forename", "forenames", "nombre",
                    "nombres", "nombres de pila", "primer nombre"),
    FULL_NAME: ("full name", "name", "name and surname", "passenger", "pax name", "traveller", "traveler", "client",
                "nombre completo", "nombre y apellido", "nombre y apellidos", "nombres y apellidos",
                "apellidos y nombres", "pasajero", "viajero", "cliente"),
    "passport": ("passport", "passport number", "passport no", "passport nr", "pasaporte", "numero de pasaporte",
                 "n de pasaporte", "no de pasaporte", "nro de pasaporte", "document", "documento"),
    "nationality": ("nationality", "country", "citizenship", "nacionalidad", "pais", "from"),
    "birth_date": ("birth date", "date of birth", "birthdate", "birthday", "dob", "born", "fecha de nacimiento",
                   "fecha nacimiento", "f nacimiento", "nacimiento"),
    "sex": ("sex", "gender", "sexo", "genero"),
    "email": ("email", "e mail", "email address", "mail", "correo", "correo electronico"),
    "phone": ("phone", "phone number", "telephone", "mobile", "cell phone", "whatsapp", "telefono", "celular",
              "movil"),
    "language": ("language", "idioma", "lengua"),
    "diet": ("diet", "dietary needs", "dietary requirements", "food", "dieta", "alimentacion"),
    "medical": ("medical", "medical notes", "medical conditions", "health", "allergies", "medico", "datos medicos",
                "notas medicas", "salud", "alergias"),
    "emergency_name": ("emergency name", "emergency contact", "emergency contact name", "contacto de emergencia",
                       "contacto emergencia", "nombre de emergencia"),
    "emergency_phone": ("emergency phone", "emergency contact phone", "emergency number", "telefono de emergencia",
                        "telefono emergencia"),
    "passport_expires": ("passport expires", "passport expiry", "passport expiry date", "expiry date",
                         "vencimiento del pasaporte", "vencimiento de pasaporte", "pasaporte vence", "caducidad",
                         "fecha de vencimiento"),
    "insurer": ("insurer", "insurance", "insurance company", "travel insurance", "seguro", "aseguradora",
                "compania de seguros", "seguro de viaje"),
    "insurance_policy": ("insurance policy", "policy", "policy number", "insurance number", "poliza",
                         "numero de poliza", "n de poliza", "poliza de seguro"),
    "insurance_phone": ("insurance phone", "insurer phone", "insurance emergency phone", "telefono del seguro",
                        "telefono de la aseguradora", "telefono seguro"),
    "insurance_until": ("insurance until", "insured until", "insurance valid until", "seguro hasta",
                        "seguro valido hasta", "vigencia del seguro"),
    "insurance_altitude_m": ("insurance altitude m", "insurance altitude", "insured altitude", "insured up to m",
                             "covered altitude", "altitud cubierta", "altitud del seguro", "seguro hasta metros"),
    "notes": ("notes", "remarks", "comments", "notas", "observaciones", "comentarios"),
    ARRIVAL: ("arrival cusco", "arrival in cusco", "cusco arrival", "arrival", "arrival date", "llegada",
              "llegada cusco", "llegada a cusco", "llegada al cusco", "fecha de llegada"),
}  # fmt: skip
FIELDS = tuple(_WORDS)
_FIELD_OF = {word: field for field, words in _WORDS.items() for word in words}
_FIELD_OF.update({fold(field.replace("_", " ")): field for field in FIELDS})


def field_of(header: str) -> str | None:
    """Return the field that a header stands for, in any case, with or without accents, or None."""
    if len(header) > 80:
        return None
    plain = fold("".join(char if char.isalnum() else " " for char in header.replace("º", "").replace("°", "")))
    return _FIELD_OF.get(plain)


def known_headers(headers: Sequence[str]) -> int:
    """Return how many headers stand for a field."""
    return sum(field_of(header) is not None for header in headers)


def propose(headers: Sequence[str]) -> tuple[str | None, ...]:
    """Return the field that each column seems to hold, none of them twice: the first that names it has it."""
    fields = [field_of(header) for header in headers]
    if FULL_NAME in fields and "surname" in fields and "given_names" not in fields:
        fields[fields.index(FULL_NAME)] = "given_names"
    elif "given_names" in fields and "surname" not in fields and FULL_NAME not in fields:
        alone = fields.index("given_names")
        # "Nombre" beside no surname is the whole name; "First name" is not.
        if fold(headers[alone].strip()) in {"nombre", "nombres"}:
            fields[alone] = FULL_NAME
    return tuple(field if field not in fields[:place] else None for place, field in enumerate(fields))


def missing_fields(fields: Sequence[str | None]) -> tuple[str, ...]:
    """Return the fields without which nobody has a name."""
    return () if FULL_NAME in fields else tuple(each for each in ("surname", "given_names") if each not in fields)


def refuse_unclear(headers: Sequence[str]) -> None:
    """Refuse a list whose header alone does not say what it holds, where nobody is there to be asked."""
    named = [(field_of(header), header) for header in headers]
    counts = Counter(field for field, _header in named if field)
    twice = next((field for field, count in counts.items() if count > 1), None)
    if twice:
        both = ", ".join(header.strip() for field, header in named if field == twice)
        raise Refused(N_("The list has {field} twice: {headers}. Keep one of them."), field=twice, headers=both)
    missing = missing_fields(propose(headers))
    if missing:
        raise Refused(
            N_("The list has no column {missing}. Its first line must name the columns; it reads: {headers}."),
            missing=", ".join(missing), headers=_short(headers),
        )  # fmt: skip


def _short(headers: Sequence[str], limit: int = 120) -> str:
    joined = ", ".join(" ".join(header.split()) for header in headers)
    return joined if len(joined) <= limit else joined[:limit] + "…"
