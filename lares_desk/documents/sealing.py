"""A paper that opens with a password only: AES-256 as PDF 2.0 has it (revision 6)."""

from __future__ import annotations

import secrets
import unicodedata
from io import BytesIO

from pikepdf import Encryption, Pdf, Permissions

from lares_desk.errors import N_, InvalidInput

MOST_BYTES = 127  # what ISO 32000-2, 7.6.4.1 lets count of a password
# Whoever has the password may print and copy; nobody alters what the office has written.
_ALLOWED = Permissions(modify_annotation=False, modify_assembly=False, modify_form=False, modify_other=False)


def seal(content: bytes, password: str) -> bytes:
    """Return a PDF that opens with `password` only; sealing twice gives two files that show the same.

    The owner's password is nobody's: it is random and kept nowhere.
    """
    known = usable(password)
    out = BytesIO()
    owner = secrets.token_urlsafe(32)
    with Pdf.open(BytesIO(content)) as paper:
        paper.save(out, encryption=Encryption(owner=owner, user=known, R=6, aes=True, metadata=True, allow=_ALLOWED))
    return out.getvalue()


def usable(password: str) -> str:
    """Return a password as every reader takes it, or raise InvalidInput: not empty, of one line, not too long."""
    plain = unicodedata.normalize("NFKC", password)
    if not plain.strip():
        raise InvalidInput("password", N_("The password is empty. Write one, or print without."))
    if any(unicodedata.category(char) in {"Cc", "Cs", "Cn"} for char in plain):
        raise InvalidInput("password", N_("The password holds a character that no reader takes."))
    if len(plain.encode()) > MOST_BYTES:
        raise InvalidInput("password", N_("The password is too long: at most {most} bytes."), most=MOST_BYTES)
    return plain
