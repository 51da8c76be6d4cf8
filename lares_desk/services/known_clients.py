"""Clients whom the agency knows already: found, completed, and never mistaken for somebody else."""

from __future__ import annotations

from dataclasses import replace

from lares_desk.domain.people import Client
from lares_desk.domain.text import fold
from lares_desk.errors import N_, Refused
from lares_desk.storage import clients
from lares_desk.storage.connection import Connection

# Facts of one thing: one contact's name never goes with another's phone, nor one passport's number with another's date.
_TOGETHER = (
    ("passport", "passport_expires"),
    ("emergency_name", "emergency_phone"),
    ("insurer", "insurance_policy", "insurance_phone", "insurance_until", "insurance_altitude_m"),
)
_FACTS = (
    "passport", "passport_expires", "nationality", "birth_date", "sex", "email", "phone", "diet", "medical",
    "emergency_name", "emergency_phone", "altitude_history", "wears_glasses", "previous_passport", *_TOGETHER[-1],
)  # fmt: skip


def find(db: Connection, client: Client) -> Client | None:
    """Return the client in the file who is this person, or None; Refused where another has the passport."""
    known = clients.same_person(db, client)
    if known and fold(f"{known.surname} {known.given_names}") != fold(f"{client.surname} {client.given_names}"):
        raise Refused(
            N_("Passport {passport} belongs to {name} in this file. Correct the number, or the name."),
            passport=client.passport, name=known.full_name,
        )  # fmt: skip
    return known


def completed(known: Client, client: Client) -> Client:
    """Return the client in the file with what the file lacks and `client` says."""
    kept = set(differing(known, client))
    for facts in _TOGETHER:
        if not _is_one_thing(known, client, facts):
            kept.update(facts)
    wanted = [fact for fact in (*_FACTS, "notes") if fact not in kept]
    return replace(known, **{fact: getattr(client, fact) for fact in wanted if not getattr(known, fact)})


def _is_one_thing(known: Client, client: Client, facts: tuple[str, ...]) -> bool:
    """Tell whether what `client` says of one thing may stand beside what the file says of it."""
    ours = [fact for fact in facts if getattr(known, fact)]
    both = [fact for fact in ours if getattr(client, fact)]
    return not ours or (bool(both) and not any(_differs(getattr(known, fact), getattr(client, fact)) for fact in both))


def differing(known: Client, client: Client) -> tuple[str, ...]:
    """Return the fields in which `client` says something else than the file does."""
    return tuple(fact for fact in _FACTS if _differs(getattr(known, fact), getattr(client, fact)))


def _differs(ours: object, theirs: object) -> bool:
    return bool(ours) and bool(theirs) and fold(str(ours)) != fold(str(theirs))
