"""What a paper says now against what it said when it was printed, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from lares_desk.domain.papers import Where

_ALIKE = 0.5  # the share of letters that two versions of one line have in common at least
_MOST_PAIRS = 900  # beyond this many comparisons lines are not matched by their letters


@dataclass(frozen=True, slots=True)
class LineChange:
    """A line that is wrong: `old` is what the paper says (None: it lacks it), `new` what holds now (None: nothing).

    `where` is its place on the old paper, None where that is not known.
    """

    old: str | None
    new: str | None
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    where: Where | None


def changes(
    old: Sequence[str], new: Sequence[str], old_wheres: Sequence[Where] = (), new_wheres: Sequence[Where] = ()
) -> tuple[LineChange, ...]:
    """Return the lines of `old` that hold no more and what stands there in `new`, in reading order.

    A line that was rewritten is one change: "Meet at 05:00" → "Meet at 05:30"; equal papers have none. `old_wheres` and
    `new_wheres` tell where the lines stand, one by one; they are empty where that is not known.
    """
    was, now = _lines(old, old_wheres), _lines(new, new_wheres)
    found: list[LineChange] = []
    for kind, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        above = was[old_from - 1].where if old_from else None
        for before, after in _paired(was[old_from:old_to], now[new_from:new_to]):
            where = before.where if before else above
            above = where
            found.append(_change(before, after, where))
    return tuple(found)


def _lines(texts: Sequence[str], wheres: Sequence[Where]) -> list[_Line]:
    return [_Line(text, wheres[at] if wheres else None) for at, text in enumerate(texts)]


def _change(before: _Line | None, after: _Line | None, where: Where | None) -> LineChange:
    """Return a change at `where`; an added line stands on that page, under the heading that it has now."""
    if after and after.where and (before is None or where is None):
        where = Where(where.page if where else 0, after.where.heading)
    return LineChange(before.text if before else None, after.text if after else None, where)


def _paired(old: Sequence[_Line], new: Sequence[_Line]) -> Iterator[tuple[_Line | None, _Line | None]]:
    """Yield the lines of two passages that replace each other, each with its own new version where it has one."""
    if len(old) == len(new):
        yield from zip(old, new, strict=True)
        return
    if len(old) * len(new) > _MOST_PAIRS:
        yield from ((line, None) for line in old)
        yield from ((None, line) for line in new)
        return
    start = 0
    for line in old:
        match = next((at for at in range(start, len(new)) if _alike(line.text, new[at].text)), None)
        if match is None:
            yield line, None
            continue
        yield from ((None, added) for added in new[start:match])
        yield line, new[match]
        start = match + 1
    yield from ((None, added) for added in new[start:])


def _alike(one: str, other: str) -> bool:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
