"""The agency's own profile: one row, its phones and its logo."""

from __future__ import annotations

import json
import sqlite3

from lares_desk.domain.agency import Agency, AgencyPhone, Logo, PaperSize, PhoneKind
from lares_desk.storage.rows import Value, day, delete, insert, iso, local, save, text


def add(db: sqlite3.Connection, agency: Agency) -> None:
    """Write the profile of a new file."""
    insert(db, "agency", {"id": 1, **_values(agency)})
    for phone in agency.phones:
        add_phone(db, phone)
    if agency.logo:
        set_logo(db, agency.logo)


def get(db: sqlite3.Connection, _agency_id: int = 1) -> Agency:
    """Return the profile."""
    row = db.execute("SELECT * FROM agency WHERE id = 1").fetchone()
    logo = db.execute("SELECT media_type, content FROM logo WHERE id = 1").fetchone()
    return Agency(
        name=row["name"],
        address=row["address"],
        email=row["email"],
        website=row["website"],
        phones=tuple(_phone(phone) for phone in db.execute("SELECT * FROM agency_phone ORDER BY id")),
        affiliations=tuple(json.loads(row["affiliations"])),
        certifications=tuple(json.loads(row["certifications"])),
        document_footer=local(row["document_footer"]),
        default_language=row["default_language"],
        currency=row["currency"],
        paper_size=PaperSize(row["paper_size"]),
        logo=Logo(logo["media_type"], logo["content"]) if logo else None,
        id=1,
        rev=row["rev"],
    )


def save_agency(db: sqlite3.Connection, agency: Agency) -> None:
    """Save the profile, its phones and its logo, or raise Conflict."""
    save(db, "agency", agency, _values(agency), get)
    before = get(db)
    kept = {phone.id for phone in agency.phones}
    for phone in before.phones:
        if phone.id not in kept:
            remove_phone(db, phone.id)
    for phone in agency.phones:
        if not phone.id:
            add_phone(db, phone)
        elif phone not in before.phones:
            save_phone(db, phone)
    if agency.logo != before.logo:
        set_logo(db, agency.logo)


def set_logo(db: sqlite3.Connection, logo: Logo | None) -> None:
    """Replace the logo, or take it away."""
    delete(db, "logo", 1)
    if logo:
        insert(db, "logo", {"id": 1, "media_type": logo.media_type, "content": logo.content})


def add_phone(db: sqlite3.Connection, phone: AgencyPhone) -> int:
    """Add a number and return its id."""
    return insert(db, "agency_phone", _phone_values(phone))


def save_phone(db: sqlite3.Connection, phone: AgencyPhone) -> None:
    """Save a number that was read with its `rev`, or raise Conflict."""
    save(db, "agency_phone", phone, _phone_values(phone), get_phone)


def remove_phone(db: sqlite3.Connection, phone_id: int) -> None:
    """Delete a number."""
    delete(db, "agency_phone", phone_id)


def get_phone(db: sqlite3.Connection, phone_id: int) -> AgencyPhone | None:
    """Return one number, or None."""
    row = db.execute("SELECT * FROM agency_phone WHERE id = :id", {"id": phone_id}).fetchone()
    return _phone(row) if row else None


def _phone(row: sqlite3.Row) -> AgencyPhone:
    return AgencyPhone(
        PhoneKind(row["kind"]), local(row["label"]), row["number"], day(row["checked_on"]), row["id"], row["rev"]
    )


def _phone_values(phone: AgencyPhone) -> dict[str, Value]:
    return {
        "kind": phone.kind,
        "label": text(phone.label),
        "number": phone.number,
        "checked_on": iso(phone.checked_on),
    }


def _values(agency: Agency) -> dict[str, Value]:
    return {
        "name": agency.name,
        "address": agency.address,
        "email": agency.email,
        "website": agency.website,
        "affiliations": json.dumps(agency.affiliations, ensure_ascii=False),
        "certifications": json.dumps(agency.certifications, ensure_ascii=False),
        "document_footer": text(agency.document_footer),
        "default_language": agency.default_language,
        "currency": agency.currency,
        "paper_size": agency.paper_size,
    }
