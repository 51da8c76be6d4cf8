"""Blocks onto pages: as few pages as they need, and no section broken that could stay whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lares_desk.documents.blocks import Block, Panel, Tie

_ROUNDING = 0.01


@dataclass(frozen=True, slots=True)
class Turn(Panel):
    """A mark of no height: what follows stands on the second page, unless starting it on the first saves a page."""

    height: float = 0


@dataclass(frozen=True, slots=True)
class Page:
    """Blocks with the distance in points of their top from the top of the text area."""

    placed: tuple[tuple[Block, float], ...]


def paginate(blocks: Sequence[Block], height: float) -> tuple[Page, ...]:
    """Lay blocks on pages whose text area has `height` points; a block that no page can hold stands alone on one."""
    turned = _fewest(blocks, height)
    if len(turned) <= 2:
        return turned
    straight = _fewest([block for block in blocks if not isinstance(block, Turn)], height)
    # A turn may leave half a page empty, but not push the last lines alone onto a page of their own.
    return straight if 2 <= len(straight) < len(turned) else turned


def _fewest(blocks: Sequence[Block], height: float) -> tuple[Page, ...]:
    """Return pages with whole sections, or with broken ones where those are fewer."""
    whole = _Filling(blocks, height, soft=True).pages()
    if len(whole) == 1:
        return whole
    dense = _Filling(blocks, height, soft=False).pages()
    return whole if len(whole) <= len(dense) else dense


class _Filling:
    """One way of filling pages, block after block; `soft` ties are kept or not."""

    def __init__(self, blocks: Sequence[Block], height: float, *, soft: bool) -> None:
        self._waiting = list(reversed(blocks))
        self._height = height
        self._ties = {Tie.HARD, Tie.SOFT} if soft else {Tie.HARD}
        self._pages: list[Page] = []
        self._placed: list[tuple[Block, float]] = []
        self._used = 0.0

    def pages(self) -> tuple[Page, ...]:
        """Return the pages, at least one."""
        while self._waiting:
            block = self._waiting.pop()
            if isinstance(block, Turn):
                if not self._pages:
                    self._turn()
            elif self._placed and not self._fits(block):
                self._break(block)
            else:
                self._place(block)
        self._turn()
        return tuple(self._pages) or (Page(()),)

    def _fits(self, block: Block) -> bool:
        """Tell whether a block fits, with what is tied to it unless no page could hold all of that."""
        room = self._height - self._used - block.before + _ROUNDING
        run = self._run(block)
        return block.height <= room and (run <= room or run > self._height)

    def _run(self, block: Block) -> float:
        """Return the height of a block and of all that hangs on it."""
        run = block.height
        for following in reversed(self._waiting):
            if block.tie not in self._ties:
                break
            last = following.tie not in self._ties
            run += following.before + (following.least if last and block.tie is Tie.HARD else following.height)
            block = following
        return run

    def _break(self, block: Block) -> None:
        """Go on to the next page, with a part of the block where it may break here."""
        room = self._height - self._used - block.before
        tied = block.tie in self._ties and self._run(block) <= self._height
        parts = None if tied or block.height <= room else block.split(room)
        if parts:
            self._place(parts[0])
            block = parts[1]
        self._turn()
        self._waiting.append(block)

    def _place(self, block: Block) -> None:
        before = block.before if self._placed else 0.0
        parts = None
        if not self._placed and block.height > self._height:
            parts = block.split(self._height)
        if parts:
            block = parts[0]
            self._waiting.append(parts[1])
        self._placed.append((block, self._used + before))
        self._used += before + block.height
        if parts:
            self._turn()

    def _turn(self) -> None:
        if self._placed:
            self._pages.append(Page(tuple(self._placed)))
            self._placed, self._used = [], 0.0
