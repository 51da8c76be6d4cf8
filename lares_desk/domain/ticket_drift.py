"""Where a ticket as bought differs from the passport as it is recorded now, and until when that can be mended.

Sources. Machu Picchu: name and date never change, the passport number only exceptionally (RM 016-2018-MC, article 15);
reduced fares: free under 3, child 3 to 17, student up to 25 with a university card (kamu.uno). Train: the name changes
until 24 hours before leaving, US$ 6 a leg, same fare and passenger type (perurail.com, in force since 9 January 2026).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from lares_desk.domain.client_warnings import age_on
from lares_desk.domain.logistics import PassengerType, Service, ServiceKind, Ticket
from lares_desk.domain.people import Client, Traveller
from lares_desk.domain.text import fold

TRAIN_NAME_CHANGE_HOURS = 24
CHILD_FROM, ADULT_FROM, STUDENT_UNTIL = 3, 18, 25  # years
_FIELDS = ("surname", "given_names", "passport", "nationality", "birth_date", "sex")


class DriftKind(StrEnum):
    """SPELLING: the same but for accents, hyphens and spaces; RENEWED: the number before the passport was renewed."""

    DIFFERENT = "different"
    SPELLING = "spelling"
    RENEWED = "renewed"


@dataclass(frozen=True, slots=True)
class Drift:
    """A field that a ticket and the client's record tell differently; one that is empty on either side is none."""

    field: str
    bought: str
    now: str
    kind: DriftKind


def drifts(ticket: Ticket, client: Client) -> tuple[Drift, ...]:
    """Return every field of `ticket` that differs from the record of its traveller.

    Tickets are often printed in capitals: case alone is no difference. A number that is the previous passport is
    RENEWED: its traveller carries a copy of the old one.
    """
    return tuple(_drifts(ticket, client))


def fare(traveller: Traveller, kind: ServiceKind, on: date) -> PassengerType | None:
    """Return the passenger type to ask for on the day of travel, or None where that has to be asked.

    Worked example: born on 17 June 2009, entry on 17 June 2027: 18 years, an adult. Train operators' own ages of
    children are in no source that was checked, so anybody under 18 is asked for.
    """
    born = traveller.client.birth_date
    if born is None:
        return None
    years = age_on(born, on)
    if years >= ADULT_FROM:
        student = kind is ServiceKind.MACHU_PICCHU and traveller.is_student and years <= STUDENT_UNTIL
        return PassengerType.STUDENT if student else PassengerType.ADULT
    if kind is ServiceKind.MACHU_PICCHU and years >= CHILD_FROM:
        return PassengerType.CHILD
    return None


def name_changes_until(service: Service) -> datetime | None:
    """Return until when the name on a ticket can be changed; None for never, or where the hour is not known."""
    if service.kind is not ServiceKind.TRAIN or service.starts_on is None or service.starts_minutes is None:
        return None
    leaves = datetime.combine(service.starts_on, time(service.starts_minutes // 60, service.starts_minutes % 60))
    return leaves - timedelta(hours=TRAIN_NAME_CHANGE_HOURS)


def _drifts(ticket: Ticket, client: Client) -> Iterator[Drift]:
    for field in _FIELDS:
        bought, now = _text(getattr(ticket, field)), _text(getattr(client, field))
        if not bought or not now or bought.casefold() == now.casefold():
            continue
        yield Drift(field, bought, now, _kind(field, bought, now, client))


def _kind(field: str, bought: str, now: str, client: Client) -> DriftKind:
    if field == "passport" and client.previous_passport and bought == client.previous_passport:
        return DriftKind.RENEWED
    if field in {"surname", "given_names"} and _bare(bought) == _bare(now):
        return DriftKind.SPELLING
    return DriftKind.DIFFERENT


def _bare(name: str) -> str:
    """Return the letters of a name alone: "Muñoz-Pérez" and "MUNOZ PEREZ" are one."""
    return "".join(char for char in fold(name) if char.isalnum())


def _text(value: object) -> str:
    return "" if value is None else str(value)
