"""Long texts inside sentences."""

from __future__ import annotations

SAID = 40  # letters of what was typed that a sentence repeats


def short(text: str, letters: int = SAID) -> str:
    """Return a text on one line as far as a sentence can hold it."""
    line = " ".join(text.split())
    return line if len(line) <= letters else f"{line[:letters]}…"
