"""The people of an agency: clients, the groups they travel in, and the crew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lares_desk.domain.language import Language
from lares_desk.domain.places import Place


class BookingStatus(StrEnum):
    """How firm a group's place is; a cancelled booking takes no seat and stays on record."""

    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


class Sex(StrEnum):
    """The letter in the passport; empty where it is not known."""

    FEMALE = "F"
    MALE = "M"
    OTHER = "X"
    UNKNOWN = ""


class TentKind(StrEnum):
    """Who shares a tent."""

    SHARED = "shared"
    SINGLE = "single"


class AltitudeHistory(StrEnum):
    """Acute altitude illness before, as the risk table of the Wilderness Medical Society sorts it; empty: not asked.

    NONE also stands for mild mountain sickness, AMS for moderate to severe.
    """

    UNKNOWN = ""
    NONE = "none"
    AMS = "ams"
    HAPE_HACE = "hape_hace"


class CrewRole(StrEnum):
    """What somebody does on a departure."""

    GUIDE = "guide"
    ASSISTANT = "assistant"
    COOK = "cook"
    ARRIERO = "arriero"
    DRIVER = "driver"


@dataclass(frozen=True, slots=True)
class Client:
    """A person as in the passport; nationality is ISO 3166 alpha-2, phones are E.164.

    `insurance_altitude_m` is the highest point that the travel insurance covers, in metres. `previous_passport` is the
    number before the passport was renewed, which tickets may still carry.
    """

    surname: str
    given_names: str
    passport: str = ""
    nationality: str = ""
    birth_date: date | None = None
    sex: Sex = Sex.UNKNOWN
    email: str = ""
    phone: str = ""
    language: Language = "en"
    diet: str = ""
    medical: str = ""
    emergency_name: str = ""
    emergency_phone: str = ""
    passport_expires: date | None = None
    insurer: str = ""
    insurance_policy: str = ""
    insurance_phone: str = ""
    insurance_until: date | None = None
    insurance_altitude_m: int | None = None
    altitude_history: AltitudeHistory = AltitudeHistory.UNKNOWN
    wears_glasses: bool = False
    previous_passport: str = ""
    notes: str = ""
    id: int = 0
    rev: int = 0

    @property
    def full_name(self) -> str:
        """Return given names and surname."""
        return f"{self.given_names} {self.surname}".strip()


@dataclass(frozen=True, slots=True)
class Traveller:
    """A client on a booking, with what is true for this trek only.

    `arrival_on` is the day they reach `arrival_place` (None: Cusco), where they sleep before the trek. `nights_high`
    are nights above 2,750 m in the 30 days before that, `duffel_g` and `daypack_g` weighed grams; None is not known.
    `boot_size` is as the traveller wrote it ("EU 42"): sizes differ from country to country.
    """

    client: Client
    booking_id: int = 0
    position: int = 1
    tent: TentKind = TentKind.SHARED
    tent_with: str = ""
    rents_bag: bool = False
    rents_poles: bool = False
    arrival_on: date | None = None
    arrival_place: Place | None = None
    nights_high: int | None = None
    is_student: bool = False
    used_to_walking: bool | None = None
    duffel_g: int | None = None
    daypack_g: int | None = None
    boot_size: str = ""
    id: int = 0
    rev: int = 0


@dataclass(frozen=True, slots=True)
class Booking:
    """One group's place on a departure; `over_capacity_reason` says why it was let on beyond capacity."""

    departure_id: int
    reference: str
    name: str
    language: Language = "en"
    status: BookingStatus = BookingStatus.CONFIRMED
    lead_client_id: int | None = None
    over_capacity_reason: str = ""
    notes: str = ""
    id: int = 0
    rev: int = 0


@dataclass(frozen=True, slots=True)
class CrewMember:
    """Somebody who works on departures; `languages` are codes, e.g. ("es", "en", "qu")."""

    name: str
    role: CrewRole = CrewRole.GUIDE
    phone: str = ""
    languages: tuple[str, ...] = ()
    notes: str = ""
    id: int = 0
    rev: int = 0


@dataclass(frozen=True, slots=True)
class Assignment:
    """A crew member's role on one departure."""

    member: CrewMember
    role: CrewRole
    id: int = 0
    rev: int = 0
