"""Clients whom the agency knows already: found, completed, and never mistaken for somebody else."""

from __future__ import annotations

from dataclasses import replace

from lares_desk.domain.people import Client
from lares_desk.domain.text import fold
from lares_desk.errors import N_, Refused
from lares_desk.storage import clients
from lares_desk.storage.connection import Connection

_EMERGENCY = ("emergency_name", "emergency_phone")
_FACTS = ("passport", "nationality", "birth_date", "sex", "email", "phone", "diet", "medical", *_EMERGENCY)


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
    if kept.intersection(_EMERGENCY):
        # One contact's name never goes with another's phone.
        kept.update(_EMERGENCY)
    return replace(
        known, **{fact: getattr(client, fact) for fact in _FACTS if not getattr(known, fact) and fact not in kept}
    )


def differing(known: Client, client: Client) -> tuple[str, ...]:
    """Return the fields in which `client` says something else than the file does."""
    return tuple(fact for fact in _FACTS if _differs(getattr(known, fact), getattr(client, fact)))


def _differs(ours: object, theirs: object) -> bool:
    return bool(ours) and bool(theirs) and fold(str(ours)) != fold(str(theirs))
