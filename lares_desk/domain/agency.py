"""Who the agency is, as its papers show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lares_desk.domain.language import Language, LocalText

CHECKED_DAYS = 365  # how long a public number counts as checked


class PaperSize(StrEnum):
    """The sheet that the office prints on."""

    A4 = "A4"
    LETTER = "Letter"


class PhoneKind(StrEnum):
    """OFFICE by day, EMERGENCY at any hour (the agency's own line), PUBLIC for police, ambulance and firefighters."""

    OFFICE = "office"
    EMERGENCY = "emergency"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class AgencyPhone:
    """A number to call; a public number is printed only once somebody has checked it (`checked_on`)."""

    kind: PhoneKind
    label: LocalText
    number: str
    checked_on: date | None = None
    id: int = 0
    rev: int = 0


def is_overdue(phone: AgencyPhone, today: date) -> bool:
    """Tell whether a public number has to be called and checked: never checked, or not for a year."""
    if phone.kind is not PhoneKind.PUBLIC:
        return False
    return phone.checked_on is None or (today - phone.checked_on).days > CHECKED_DAYS


@dataclass(frozen=True, slots=True)
class Logo:
    """The agency's picture as its file was: `media_type` image/png or image/jpeg."""

    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Agency:
    """The agency's profile; `currency` is an ISO 4217 code."""

    name: str
    address: str = ""
    email: str = ""
    website: str = ""
    phones: tuple[AgencyPhone, ...] = ()
    affiliations: tuple[str, ...] = ()
    certifications: tuple[str, ...] = ()
    document_footer: LocalText = LocalText()
    default_language: Language = "en"
    currency: str = "USD"
    paper_size: PaperSize = PaperSize.A4
    logo: Logo | None = None
    id: int = 0
    rev: int = 0
