"""Clients: found, added and changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from babel import Locale

from lares_desk.domain import validation
from lares_desk.domain.client_line import ClientLine, ClientTrek
from lares_desk.domain.list_order import Order
from lares_desk.domain.people import Client
from lares_desk.domain.text import fold
from lares_desk.errors import N_, InvalidInput, NotFound, Refused
from lares_desk.services import known_clients
from lares_desk.services.phones import international
from lares_desk.services.session import Done, Session
from lares_desk.storage import bookings, client_treks, clients


def matching_ids(session: Session, search: str, limit: int = -1) -> list[int]:
    """Return the clients whose name, passport or e-mail holds every word, by surname; no limit where it is -1."""
    return clients.matching_ids(session.db, search, limit)


def listed_ids(session: Session, search: str, order: Order, countries: Sequence[str] = ()) -> Iterator[int]:
    """Yield what `matching_ids` finds as far as it is asked for, sorted by name, nationality or birth_date.

    `countries` are the codes of countries in the order of their names on the screen.
    """
    return clients.listed_ids(session.db, search, order, countries)


def count(session: Session) -> int:
    """Return the number of all clients."""
    return clients.count(session.db)


def lines(session: Session, ids: Sequence[int]) -> tuple[ClientLine, ...]:
    """Return the list's lines of these clients in this order."""
    return clients.lines(session.db, ids)


def treks(session: Session, client_id: int) -> tuple[ClientTrek, ...]:
    """Return a client's places on departures, the latest first; those to come with their highest point."""
    found = client_treks.of_client(session.db, client_id)
    return client_treks.with_heights(session.db, found, session.clock.today())


def rows(session: Session, ids: Sequence[int]) -> tuple[Client, ...]:
    """Return these clients in this order."""
    return clients.rows(session.db, ids)


def get(session: Session, client_id: int) -> Client:
    """Return one client, or raise NotFound."""
    found = clients.get(session.db, client_id)
    if found is None:
        raise NotFound(N_("This client is no longer in the file."))
    return found


def contradicted(session: Session, client: Client) -> tuple[str, ...]:
    """Return the fields in which a client says something else than the file does of the same person.

    Refused where the passport is somebody else's.
    """
    known = known_clients.find(session.db, client)
    return known_clients.differing(known, client) if known else ()


def add(session: Session, client: Client) -> Done[int]:
    """Add a client and return the id."""
    clean = validated(session, client)
    action = N_("Add client")
    with session.transaction(action) as work:
        client_id = clients.add(work.db, clean)
    return Done(client_id, work.changes, action)


def save(session: Session, client: Client) -> Done[None]:
    """Save a client that was read with its `rev`."""
    clean = validated(session, client)
    action = N_("Change client")
    with session.transaction(action) as work:
        before = clients.get(work.db, clean.id)
        clients.save_client(work.db, clean)
        if before is not None and before.full_name != clean.full_name:
            bookings.follow_name(work.db, clean.id, {fold(before.full_name)}, clean.full_name)
    return Done(None, work.changes, action)


def remove(session: Session, client_id: int) -> Done[None]:
    """Delete a client who is on no departure; one who is stays."""
    action = N_("Delete client")
    with session.transaction(action) as work:
        client = clients.get(work.db, client_id)
        if client is None:
            raise NotFound(N_("This client is no longer in the file."))
        found = client_treks.of_client(work.db, client_id)
        if found:
            raise Refused(
                N_("{name} is on departure {code}: a client with treks stays in the file."),
                name=client.full_name,
                code=found[0].code,
            )
        clients.remove(work.db, client_id)
    return Done(None, work.changes, action)


def validated(session: Session, client: Client) -> Client:
    """Return the client as the file keeps it, or raise InvalidInput for the first field that will not do."""
    return replace(
        client,
        surname=validation.name("surname", client.surname),
        given_names=validation.line("given_names", client.given_names, validation.NAME_LENGTH),
        passport=validation.line("passport", client.passport, 40).upper().replace(" ", ""),
        previous_passport=validation.line("previous_passport", client.previous_passport, 40).upper().replace(" ", ""),
        passport_expires=validation.optional_date("passport_expires", client.passport_expires),
        nationality=country("nationality", client.nationality),
        birth_date=validation.birth_date("birth_date", client.birth_date, session.clock.today()),
        email=validation.email("email", client.email),
        phone=international("phone", client.phone),
        diet=validation.line("diet", client.diet),
        medical=validation.lines("medical", client.medical, 2000),
        emergency_name=validation.line("emergency_name", client.emergency_name),
        emergency_phone=international("emergency_phone", client.emergency_phone),
        insurer=validation.line("insurer", client.insurer),
        insurance_policy=validation.line("insurance_policy", client.insurance_policy, 80),
        insurance_phone=international("insurance_phone", client.insurance_phone),
        insurance_until=validation.optional_date("insurance_until", client.insurance_until),
        insurance_altitude_m=validation.elevation("insurance_altitude_m", client.insurance_altitude_m),
        notes=validation.lines("notes", client.notes),
    )


def country(field: str, code: str) -> str:
    """Return a two-letter country code in capitals, or an empty text."""
    kept = validation.line(field, code).upper()
    if kept and (len(kept) != 2 or kept in validation.NO_COUNTRIES or kept not in Locale("en").territories):
        raise InvalidInput(field, N_("{code} is not a country code of two letters, such as PE or DE."), code=code)
    return kept
