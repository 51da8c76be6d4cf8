"""Back and forward: where a person has been, without anything of the toolkit."""

from __future__ import annotations

from lares_desk.domain.history import Spot

LONGEST = 100
_LINGERING = 0.7  # seconds; who stays shorter only runs along a list


class History:
    """The spots of one file in the order of the visits; after going back, a new visit is the end of the line."""

    def __init__(self) -> None:
        """Start nowhere."""
        self._spots: list[Spot] = []
        self._at = -1
        self._since = float("-inf")

    @property
    def spot(self) -> Spot | None:
        """Where the person is."""
        return self._spots[self._at] if self._spots else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a spot before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the person has come back from somewhere."""
        return self._at < len(self._spots) - 1

    def visit(self, spot: Spot, now: float) -> None:
        """Note that a person has gone somewhere, `now` in seconds of any clock.

        A spot left within a moment for another one of its page is forgotten: running along a list is no journey.
        """
        before = self.spot
        if spot == before:
            return
        del self._spots[self._at + 1 :]
        if before and spot.page == before.page and spot.place and before.place and now - self._since < _LINGERING:
            self._spots.pop()
        if not self._spots or self._spots[-1] != spot:
            self._spots.append(spot)
        del self._spots[:-LONGEST]
        self._at = len(self._spots) - 1
        self._since = now

    def back(self) -> Spot | None:
        """Go one spot back and return it, or None where there is none."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self.spot

    def forward(self) -> Spot | None:
        """Go one spot forward and return it, or None where there is none."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self.spot

    def forget(self, gone: Spot) -> None:
        """Take a spot whose record is gone out, wherever it stands."""
        for number in reversed([n for n, spot in enumerate(self._spots) if spot == gone]):
            del self._spots[number]
            if number < self._at or self._at == len(self._spots):
                self._at -= 1
        for number in range(len(self._spots) - 1, 0, -1):
            if self._spots[number] == self._spots[number - 1]:
                del self._spots[number]
                if number <= self._at:
                    self._at -= 1
