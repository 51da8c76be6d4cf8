"""What a paper says now against what it said when it was printed, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_ALIKE = 0.5  # the share of letters that two versions of one line have in common at least
_MOST_PAIRS = 900  # beyond this many comparisons lines are not matched by their letters


@dataclass(frozen=True, slots=True)
class LineChange:
    """A line that is wrong: `old` is what the paper says (None: it lacks it), `new` what holds now (None: nothing)."""

    old: str | None
    new: str | None


def changes(old: Sequence[str], new: Sequence[str]) -> tuple[LineChange, ...]:
    """Return the lines of `old` that hold no more and what stands there in `new`, in reading order.

    A line that was rewritten is one change: "Meet at 05:00" → "Meet at 05:30"; equal papers have none.
    """
    found: list[LineChange] = []
    for kind, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            found += _paired(old[old_from:old_to], new[new_from:new_to])
    return tuple(found)


def _paired(old: Sequence[str], new: Sequence[str]) -> Iterator[LineChange]:
    """Yield the lines of two passages that replace each other, each with its own new version where it has one."""
    if len(old) == len(new):
        yield from (LineChange(before, after) for before, after in zip(old, new, strict=True))
        return
    if len(old) * len(new) > _MOST_PAIRS:
        yield from (LineChange(line, None) for line in old)
        yield from (LineChange(None, line) for line in new)
        return
    start = 0
    for line in old:
        match = next((at for at in range(start, len(new)) if _alike(line, new[at])), None)
        if match is None:
            yield LineChange(line, None)
            continue
        yield from (LineChange(None, added) for added in new[start:match])
        yield LineChange(line, new[match])
        start = match + 1
    yield from (LineChange(None, added) for added in new[start:])


def _alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
