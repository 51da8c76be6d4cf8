"""Drawing a paper for the screen, off the GUI thread: plain data in, pictures of its pages out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lares_desk.domain.papers import PagePicture, Spot
from lares_desk.services import paper_currency, papers
from lares_desk.services.paper_currency import Check, PaperState
from lares_desk.services.papers import PaperJob, RenderedPaper


@dataclass(frozen=True, slots=True)
class DrawnPaper:
    """A paper and the pictures of its pages at `scale` pixels per point."""

    paper: RenderedPaper
    pictures: tuple[PagePicture, ...]
    scale: float


@dataclass(frozen=True, slots=True)
class DrawPaper:
    """The work of drawing a paper that was prepared."""

    job: PaperJob
    scale: float

    def __call__(self) -> DrawnPaper:
        """Draw it and its pictures."""
        return ShowPaper(papers.render(self.job), self.scale)()


@dataclass(frozen=True, slots=True)
class ShowPaper:
    """The work of picturing a drawn paper at another scale."""

    paper: RenderedPaper
    scale: float

    def __call__(self) -> DrawnPaper:
        """Picture its pages."""
        count = papers.page_count(self.paper.content)
        pictures = tuple(papers.page_picture(self.paper.content, page, self.scale) for page in range(count))
        return DrawnPaper(self.paper, pictures, self.scale)


@dataclass(frozen=True, slots=True)
class FindWords:
    """The work of looking for words on a drawn paper."""

    paper: RenderedPaper
    words: str

    def __call__(self) -> tuple[Spot, ...]:
        """Find them, page by page."""
        return papers.find(self.paper.content, self.words)


@dataclass(frozen=True, slots=True)
class CompareWithPrints:
    """The work of telling which papers in somebody's hands are wrong by now."""

    checks: Sequence[Check]

    def __call__(self) -> tuple[PaperState, ...]:
        """Draw each as it would be now, and compare."""
        return paper_currency.states(self.checks)
