"""The agency's profile: how it appears on its papers."""

from __future__ import annotations

from dataclasses import replace

from lares_desk.domain import validation
from lares_desk.domain.agency import Agency, AgencyPhone, Logo
from lares_desk.errors import N_, InvalidInput
from lares_desk.services.phones import international
from lares_desk.services.session import Done, Session
from lares_desk.storage import agencies

LOGO_BYTES = 2_000_000
_PICTURES = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))


def get(session: Session) -> Agency:
    """Return the profile."""
    return agencies.get(session.db)


def save(session: Session, agency: Agency) -> Done[None]:
    """Save the profile with its phones and logo."""
    clean = validated(agency)
    action = N_("Change agency profile")
    with session.transaction(action) as work:
        agencies.save_agency(work.db, clean)
    return Done(None, work.changes, action)


def validated(agency: Agency) -> Agency:
    """Return the profile as the file keeps it, or raise InvalidInput for the first field that will not do."""
    currency = validation.line("currency", agency.currency).upper()
    if len(currency) != 3 or not currency.isalpha():
        raise InvalidInput(
            "currency", N_("{code} is not a currency of three letters, such as USD or PEN."), code=currency
        )
    return replace(
        agency,
        name=validation.name("name", agency.name),
        address=validation.line("address", agency.address),
        email=validation.email("email", agency.email),
        website=validation.line("website", agency.website),
        affiliations=_items("affiliations", agency.affiliations),
        certifications=_items("certifications", agency.certifications),
        document_footer=validation.local_lines("document_footer", agency.document_footer),
        currency=currency,
        phones=tuple(_phone(phone) for phone in agency.phones),
    )


def logo(content: bytes) -> Logo:
    """Return a picture file as a logo, or raise InvalidInput where it is not a PNG or JPEG of at most 2 MB."""
    media_type = next((kind for start, kind in _PICTURES if content.startswith(start)), None)
    if media_type is None:
        raise InvalidInput("logo", N_("The logo must be a PNG or JPEG picture."))
    if len(content) > LOGO_BYTES:
        raise InvalidInput("logo", N_("The logo is larger than 2 MB. Save a smaller picture."))
    return Logo(media_type, content)


def _items(field: str, items: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(kept for item in items if (kept := validation.line(field, item)))


def _phone(phone: AgencyPhone) -> AgencyPhone:
    # Police and ambulance have short numbers that no other country could dial.
    short = phone.number.strip().isdigit() and len(phone.number.strip()) <= 4
    number = phone.number.strip() if short else international("phones", phone.number)
    if not number:
        raise InvalidInput("phones", N_("Write the number, or take the line away."))
    return replace(phone, number=number, label=validation.local_lines("phones", phone.label))
