"""A language that nobody speaks, 40 % longer than English: what it cuts, a long language will cut."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ACCENTS = str.maketrans("aeiouAEIOUncsz", "áéíóúÁÉÍÓÚñçšž")
_KEPT = re.compile(r"(\{[^}]*\}|%n|%L?[0-9]|&|\(\*[^)]*\)|\n)")


def longer(text: str) -> str:
    """Return `text` with accents and 40 % more letters; facts, mnemonics and file kinds stay as they are."""
    parts = [part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text)]
    letters = sum(len(part) for part in parts if not _KEPT.fullmatch(part))
    if letters < 3:
        return text  # a unit or a sign, which one types as well
    more = "~" * round(letters * 0.4)
    end = "…" if text.endswith("…") else ""
    return "".join(parts).removesuffix("…") + more + end


class PseudoTranslator(QTranslator):
    """Answers for every sentence of the program; the toolkit's own stay English."""

    def isEmpty(self) -> bool:
        """Tell the toolkit that there are translations, though no file was read."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the longer sentence."""
        if context.startswith("Q"):
            return None
        return longer(source).replace("%n", str(n))
