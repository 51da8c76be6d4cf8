"""How well a text answers what a person has typed, letters left out and words in any order included."""

from __future__ import annotations

from collections.abc import Sequence

# A whole word is what was meant, its beginning nearly so; letters scattered over a text are a guess.
_WORD, _BEGINNING, _INITIALS, _INSIDE, _SCATTERED = 1.0, 0.9, 0.75, 0.6, 0.3


def likeness(words: Sequence[str], text: str) -> float:
    """Return 0.0 (no answer) to 1.0 for a folded `text` and the folded `words`, every one of which must be in it."""
    if not words or not text:
        return 0.0
    scores = [_best(word, text) for word in words]
    if not all(scores):
        return 0.0
    # Of two texts that answer alike, the shorter one says less that was not asked for.
    said = min(sum(map(len, words)) / len(text), 1.0)
    first = 0.05 if text.startswith(words[0]) else 0.0
    return min(0.85 * sum(scores) / len(scores) + 0.1 * said + first, 1.0)


def _best(word: str, text: str) -> float:
    parts = text.replace("-", " ").split()
    if word in parts or word == text:
        return _WORD
    if any(part.startswith(word) for part in parts) or text.startswith(word):
        return _BEGINNING
    if len(word) > 1 and "".join(part[0] for part in parts).startswith(word):
        return _INITIALS
    if word in text:
        return _INSIDE
    return _scattered(word, text)


def _scattered(word: str, text: str) -> float:
    """Return how near the letters of `word` stand together in `text`, in their order; too far apart is no answer."""
    if len(word) < 3:
        return 0.0
    start = text.find(word[0])
    at = start
    for letter in word[1:]:
        at = text.find(letter, at + 1)
        if at < 0:
            return 0.0
    spread = (at - start + 1) / len(word)
    return _SCATTERED / spread if spread <= 3 else 0.0
