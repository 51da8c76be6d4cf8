"""An agency file as big as twenty years make it: 20,000 departures, 200,000 clients, 300,000 travellers, all invented.

The same day and size make the same file. Everything goes through the journal as in life, but in one go and not through
the services, which look at each record. Run by hand it makes the file for the benches:

    python tests/big_file.py [SHARE]
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent))

from builders import TODAY
from lares_desk.domain.agency import Agency
from lares_desk.domain.codes import departure_code
from lares_desk.domain.departure import Departure
from lares_desk.domain.departure_line import DepartureStatus
from lares_desk.domain.people import Booking, BookingStatus, Client, CrewMember, Sex, Traveller
from lares_desk.domain.trek import Itinerary
from lares_desk.paths import resources
from lares_desk.services import files, itineraries
from lares_desk.services.clock import FixedClock
from lares_desk.services.reference_rows import read_rows
from lares_desk.services.sample_people import Country, _country
from lares_desk.storage import bookings, clients, crew, departures, search
from lares_desk.storage.agency_file import SUFFIX
from lares_desk.storage.journal import begin_action
from lares_desk.storage.migrations import known_migrations

DEPARTURES, CLIENTS, TRAVELLERS, GUIDES = 20_000, 200_000, 300_000, 60
YEARS = 20
CAPACITY = 24
BUILD = Path(__file__).resolve().parents[1] / "build"
_BATCH = 1000  # records of one action, as an office imports them


def cached(share: float = 1.0, today: date = TODAY) -> Path:
    """Return the big file of this schema and day, made once; nobody may write to it."""
    BUILD.mkdir(exist_ok=True)
    path = BUILD / f"big-v{known_migrations()[-1].version}-{today}-{share:g}{SUFFIX}"
    if not path.exists():
        # Several tests may want it at once, each in a process of its own.
        part = path.with_name(f"part-{os.getpid()}-{path.name}")
        part.unlink(missing_ok=True)
        make(part, share, today)
        part.replace(path)
    return path


def make(path: Path, share: float = 1.0, today: date = TODAY) -> Path:
    """Make an agency file with `share` of the full numbers, spread over twenty years around `today`."""
    session = files.create(path, FixedClock(today), "ana", Agency("Agency of Twenty Years"))
    db = session.db
    for pragma in ("synchronous = OFF", "journal_mode = MEMORY", "cache_size = -200000"):
        db.execute(f"PRAGMA {pragma}")
    db.execute("BEGIN")
    chance = Random(today.toordinal())
    treks = itineraries.all_itineraries(session)
    _add_clients(db, chance, round(CLIENTS * share))
    guides = [crew.add(db, CrewMember(name, languages=("es", "en"))) for name in _guide_names(chance, GUIDES)]
    _add_departures(db, chance, treks, guides, round(DEPARTURES * share), today)
    _add_groups(db, chance, round(TRAVELLERS * share), round(CLIENTS * share))
    for entity in search.INDEXED:
        db.execute(f"DELETE FROM {entity}_words")
        db.execute(f"INSERT INTO {entity}_words (rowid, words) SELECT id, {search._padded(entity)} FROM {entity}")
    db.execute("COMMIT")
    session.close()
    return path


def _countries() -> tuple[Country, ...]:
    return tuple(_country(row) for row in read_rows(resources() / "reference" / "sample.toml").rows("country"))


def _guide_names(chance: Random, count: int) -> list[str]:
    peru = next(country for country in _countries() if country.code == "PE")
    return [
        f"{chance.choice(peru.women + peru.men)} {chance.choice(peru.surnames)} {chance.choice(peru.surnames)}"
        for _ in range(count)
    ]


def _add_clients(db: sqlite3.Connection, chance: Random, count: int) -> None:
    countries = _countries()
    made = (clients._values(_client(chance, countries, number)) for number in range(1, count + 1))
    _write(db, "client", made)


def _client(chance: Random, countries: tuple[Country, ...], number: int) -> Client:
    country = chance.choice(countries)
    sex = chance.choice((Sex.FEMALE, Sex.MALE))
    names = country.given_names(sex)
    surname = country.surname(sex, chance.randrange(len(country.surnames)))
    if chance.random() < 0.4:
        surname += f" {country.surname(sex, chance.randrange(len(country.surnames)))}"
    return Client(
        surname,
        " ".join(chance.sample(names, min(chance.choice((1, 1, 2)), len(names)))),
        passport=f"X{country.code}{number:07}",
        nationality=country.code,
        birth_date=date(1950 + number % 60, 1 + number % 12, 1 + number % 28),
        sex=sex,
        email=f"traveller{number}@example.com",
        phone=f"+5198{number:07}",
        language=country.language,
        emergency_name=f"{names[0]} {country.surnames[0]}",
        emergency_phone=f"+5199{number:07}",
    )


def _add_departures(
    db: sqlite3.Connection, chance: Random, treks: tuple[Itinerary, ...], guides: list[int], count: int, today: date
) -> None:
    first = date(today.year - YEARS + 2, 1, 1)
    step = YEARS * 365 / count
    codes: set[str] = set()
    rows: list[Mapping[str, object]] = []
    for number in range(count):
        trek = chance.choice(treks)
        start = first + timedelta(days=int(number * step))
        code = departure_code(trek.code, start, codes)
        codes.add(code)
        departure = Departure(
            code,
            trek.id,
            start,
            start + timedelta(days=trek.trip_days - 1),
            CAPACITY,
            meeting_point=trek.meeting_point,
            meeting_minutes=trek.meeting_minutes,
            status=chance.choice((DepartureStatus.OPEN, DepartureStatus.GUARANTEED, DepartureStatus.CLOSED)),
        )
        rows.append({**departures._values(departure), "search": departures._search(departure.code, trek.name)})
    _write(db, "departure", rows)
    _copy_days(db)
    ids = [row[0] for row in db.execute("SELECT id FROM departure ORDER BY start_date, id")]
    _write(
        db,
        "departure_crew",
        ({"departure_id": each, "crew_id": guides[n % len(guides)], "role": "guide"} for n, each in enumerate(ids)),
    )


def _copy_days(db: sqlite3.Connection) -> None:
    """Give every departure its own copy of the days of its itinerary."""
    _begin(db)
    kept = ", ".join(_columns(db, "trek_day", "id", "itinerary_id", "departure_id", "source_day_id"))
    db.execute(
        f"INSERT INTO trek_day (departure_id, source_day_id, {kept}) SELECT departure.id, source.id, "
        f"{', '.join(f'source.{name.strip()}' for name in kept.split(','))} FROM departure "
        "JOIN trek_day AS source ON source.itinerary_id = departure.itinerary_id ORDER BY departure.id, source.number"
    )
    kept = ", ".join(_columns(db, "waypoint", "id", "trek_day_id"))
    db.execute(
        f"INSERT INTO waypoint (trek_day_id, {kept}) SELECT trek_day.id, {kept.replace('rev', 'waypoint.rev')} "
        "FROM trek_day JOIN waypoint ON waypoint.trek_day_id = trek_day.source_day_id "
        "WHERE trek_day.departure_id IS NOT NULL"
    )


def _add_groups(db: sqlite3.Connection, chance: Random, count: int, known: int) -> None:
    """Put travellers on departures, some four groups on each; who travels again does so on another departure."""
    departures_known = db.execute("SELECT id, code FROM departure ORDER BY id").fetchall()
    surnames = [row[0] for row in db.execute("SELECT surname FROM client ORDER BY id")]
    first_booking = 1
    booking_rows: list[Mapping[str, object]] = []
    traveller_rows: list[Mapping[str, object]] = []
    traveller = 0
    for number, departure in enumerate(departures_known):
        seats = count * (number + 1) // len(departures_known) - traveller
        for place, size in enumerate(_sizes(chance, seats), start=1):
            people = [(traveller + each) % known + 1 for each in range(size)]
            traveller += size
            booking = Booking(
                departure["id"],
                f"{departure['code']}-{place}",
                f"{surnames[people[0] - 1]} party" if size > 1 else surnames[people[0] - 1],
                chance.choice(("en", "es")),
                chance.choice((*[BookingStatus.CONFIRMED] * 8, BookingStatus.TENTATIVE, BookingStatus.CANCELLED)),
                people[0],
            )
            booking_rows.append(bookings._values(booking))
            booking_id = first_booking + len(booking_rows) - 1
            traveller_rows += [
                {
                    **bookings._traveller_values(Traveller(Client("", ""), booking_id, position)),
                    "client_id": client_id,
                }
                for position, client_id in enumerate(people, start=1)
            ]
    _write(db, "booking", booking_rows)
    _write(db, "traveller", traveller_rows)


def _sizes(chance: Random, seats: int) -> Iterator[int]:
    while seats > 0:
        size = min(seats, chance.choice((1, 2, 2, 2, 4, 4, 6, 8)))
        seats -= size
        yield size


def _write(db: sqlite3.Connection, table: str, rows: Iterable[Mapping[str, object]]) -> None:
    """Write rows in actions of a thousand."""
    batch: list[Mapping[str, object]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == _BATCH:
            _write_batch(db, table, batch)
            batch = []
    _write_batch(db, table, batch)


def _write_batch(db: sqlite3.Connection, table: str, rows: list[Mapping[str, object]]) -> None:
    if rows:
        _begin(db)
        names, marks = ", ".join(rows[0]), ", ".join("?" * len(rows[0]))
        db.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", [tuple(row.values()) for row in rows])


def _begin(db: sqlite3.Connection) -> None:
    begin_action(db, f"{TODAY}T12:00:00-05:00", "ana", "Import clients")


def _columns(db: sqlite3.Connection, table: str, *but: str) -> list[str]:
    return [row["name"] for row in db.execute(f"PRAGMA table_info({table})") if row["name"] not in but]


if __name__ == "__main__":
    begin = time.perf_counter()
    made = cached(float(sys.argv[1]) if len(sys.argv) > 1 else 1.0)
    print(f"{made}: {made.stat().st_size / 1e6:.0f} MB, {time.perf_counter() - begin:.1f} s")  # noqa: T201
