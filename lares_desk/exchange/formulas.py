"""Texts that a spreadsheet program would run as formulas: made harmless on the way out, restored on the way in.

A text that starts with = + - @ or a tab, carriage return, line feed or NUL, blanks and apostrophes before them or not,
gets one apostrophe more in front (OWASP, CSV Injection; ASVS 1.2.10). Reading takes exactly one away again, so that a
phone such as +51 984 123 456 survives the round trip, and a text that had such an apostrophe itself does too.
"""

from __future__ import annotations

import re

_RISKY = re.compile(r"'*\s*[=+\-@\t\r\n\0]")


def defused(text: str) -> str:
    """Return a text that no spreadsheet program takes for a formula when it opens a CSV file."""
    return f"'{text}" if _RISKY.match(text) else text


def restored(text: str) -> str:
    """Return the text that `defused` was given."""
    return text[1:] if text.startswith("'") and _RISKY.match(text) else text
