"""What advice asks of the invented travellers: insurance, passports, altitude before, students, bags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from lares_desk.domain.people import AltitudeHistory, Client, Traveller
from lares_desk.services.reference_rows import Row

# What people answer, each as often as it stands here.
_HISTORIES = (
    *[AltitudeHistory.NONE] * 20, *[AltitudeHistory.UNKNOWN] * 8, *[AltitudeHistory.AMS] * 3, AltitudeHistory.HAPE_HACE,
)  # fmt: skip
_WALKERS = (True, True, True, True, True, False, None)
_STUDENTS_UNTIL = 26
_HOME_NIGHTS = 30  # who lives in Cusco or its highlands has slept high for the whole month
_WEIGHED_BEFORE = timedelta(days=10)


@dataclass(frozen=True, slots=True)
class Insurer:
    """An invented insurer and the highest point that it covers, in metres."""

    name: str
    phone: str
    altitude_m: int


class Facts:
    """Makes up answers; a chance of its own leaves names and groups of the season as they are."""

    def __init__(self, top: Row, chance: Random, today: date) -> None:
        """Read the insurers."""
        self._insurers = [_insurer(row) for row in top.rows("insurer")]
        self._chance = chance
        self._today = today

    def answered(self, travellers: Sequence[Traveller], start: date, end: date) -> list[Traveller]:
        """Return the travellers of a group with what they were asked."""
        weighed = start - self._today <= _WEIGHED_BEFORE
        return [self._traveller(each, start, end, weighed=weighed) for each in travellers]

    def _traveller(self, traveller: Traveller, start: date, end: date, *, weighed: bool) -> Traveller:
        chance = self._chance
        lives_high = traveller.client.nationality == "PE"
        nights = _HOME_NIGHTS if lives_high else chance.choice((None, None, None, None, 0, 0, 2, 4))
        return replace(
            traveller,
            client=self._client(traveller.client, start, end),
            nights_high=nights,
            is_student=_age(traveller.client, start) < _STUDENTS_UNTIL and chance.random() < 0.6,
            used_to_walking=chance.choice(_WALKERS),
            duffel_g=chance.randrange(5200, 7700, 100) if weighed else None,
            daypack_g=chance.randrange(3000, 5400, 100) if weighed else None,
        )

    def _client(self, client: Client, start: date, end: date) -> Client:
        chance = self._chance
        insurer = chance.choice([*self._insurers[:2], *self._insurers, *self._insurers[:2], None])
        months = chance.choice((3, 4, *range(14, 100)))
        insured = (
            {
                "insurer": insurer.name,
                "insurance_policy": f"X-{chance.randrange(10**6):06}",
                "insurance_phone": insurer.phone,
                "insurance_until": end + timedelta(days=chance.randrange(2, 40)),
                "insurance_altitude_m": insurer.altitude_m,
            }
            if insurer
            else {}
        )
        renewed = f"X{chance.randrange(9_000_000, 10**7)}" if chance.random() < 0.05 else ""
        return replace(
            client,
            passport_expires=start + timedelta(days=30 * months),
            altitude_history=chance.choice(_HISTORIES),
            wears_glasses=chance.random() < 0.25,
            previous_passport=renewed,
            **insured,  # type: ignore[arg-type]
        )


def _age(client: Client, on: date) -> int:
    return on.year - client.birth_date.year if client.birth_date else _STUDENTS_UNTIL


def _insurer(row: Row) -> Insurer:
    found = Insurer(row.text("name"), row.text("phone"), row.whole("altitude_m"))
    row.finish()
    return found
