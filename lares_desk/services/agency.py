"""The agency's profile: how it appears on its papers."""

from __future__ import annotations

from dataclasses import replace

from lares_desk.domain import validation
from lares_desk.domain.agency import Agency, AgencyPhone, Logo
from lares_desk.domain.language import LocalText
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


def set_logo(session: Session, logo: Logo | None) -> Done[None]:
    """Replace the logo, or take it away."""
    action = N_("Change logo") if logo else N_("Take logo away")
    with session.transaction(action) as work:
        agencies.set_logo(work.db, logo)
    return Done(None, work.changes, action)


def add_phone(session: Session, phone: AgencyPhone) -> Done[int]:
    """Add a number and return its id."""
    clean = _checked_phone(session, phone)
    action = N_("Add phone number")
    with session.transaction(action) as work:
        phone_id = agencies.add_phone(work.db, clean)
    return Done(phone_id, work.changes, action)


def save_phone(session: Session, phone: AgencyPhone) -> Done[None]:
    """Save a number that was read with its `rev`; another number counts as not checked until somebody has called it."""
    clean = _checked_phone(session, phone)
    action = N_("Change phone number")
    with session.transaction(action) as work:
        before = agencies.get_phone(work.db, phone.id)
        if before and before.number != clean.number and before.checked_on == clean.checked_on:
            clean = replace(clean, checked_on=None)
        agencies.save_phone(work.db, clean)
    return Done(None, work.changes, action)


def remove_phone(session: Session, phone_id: int) -> Done[None]:
    """Take a number away."""
    action = N_("Remove phone number")
    with session.transaction(action) as work:
        agencies.remove_phone(work.db, phone_id)
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


def _checked_phone(session: Session, phone: AgencyPhone) -> AgencyPhone:
    checked_on = validation.optional_date("checked_on", phone.checked_on)
    if checked_on and checked_on > session.clock.today():
        raise InvalidInput("checked_on", N_("{value} is still to come. Write the day on which somebody called."),
                           value=checked_on.isoformat())  # fmt: skip
    return _phone(phone)


def _phone(phone: AgencyPhone) -> AgencyPhone:
    # Police and ambulance have short numbers that no other country could dial.
    typed = validation.line("phones", phone.number)
    short = typed.isascii() and typed.isdigit() and len(typed) <= 4
    number = typed if short else international("phones", typed)
    if not number:
        raise InvalidInput("phones", N_("Write the number, or take the line away."))
    label = LocalText(
        *(validation.line("label", side, validation.NAME_LENGTH) for side in (phone.label.en, phone.label.es))
    )
    return replace(phone, number=number, label=label)
