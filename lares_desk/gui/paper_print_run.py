"""Many papers on a printer, one page at a time: drawn on the other thread, put on the sheet on this one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from lares_desk.domain.papers import PagePicture
from lares_desk.errors import N_, LaresError, Refused
from lares_desk.gui.context import Context
from lares_desk.gui.paper_printing import PRINT_SCALE, draw_page
from lares_desk.services import papers
from lares_desk.services.paper_batch import Order, rounds
from lares_desk.services.papers import PaperJob, RenderedPaper


@dataclass(frozen=True, slots=True)
class _Render:
    job: PaperJob

    def __call__(self) -> RenderedPaper:
        return papers.render(self.job)


@dataclass(frozen=True, slots=True)
class _Picture:
    paper: RenderedPaper
    page: int

    def __call__(self) -> PagePicture:
        return papers.page_picture(self.paper.content, self.page, PRINT_SCALE)


class PrintRun(QObject):
    """Prints the papers of departures in one job of the printer; `moved` counts papers.

    What was sent to the printer is written down departure by departure. A cancel aborts the printer's job.
    """

    moved = Signal(int, int)
    done = Signal(int)
    failed = Signal(object)

    def __init__(self, context: Context, printer: QPrinter, parent: QObject) -> None:
        """Print on `printer`."""
        super().__init__(parent)
        self._context, self._printer = context, printer
        self._painter = QPainter()
        self._rounds: Iterator[tuple[int | None, tuple[PaperJob, ...]]] = iter(())
        self._left = 0
        self._jobs: list[PaperJob] = []
        self._made: list[RenderedPaper] = []
        self._paper: RenderedPaper | None = None
        self._page = self._count = self._sheets = self._all = 0
        self._stopped = False

    def start(self, order: Order) -> None:
        """Begin with the first departure of an order; its folder and its password are not asked for."""
        if not self._painter.begin(self._printer):
            self.failed.emit(Refused(N_("The printer does not take the papers. Nothing was printed.")))
            return
        self._rounds, self._left = rounds(self._context.session, order), len(order.departure_ids)
        self._next()

    def cancel(self) -> None:
        """Stop after the page that is being drawn; what the printer has not taken yet is thrown away."""
        self._stopped = True

    def _next(self) -> None:
        """Go on with the next paper, and with the next departure after the last of this one."""
        if self._stopped:
            self._end(abort=True)
            return
        if not self._jobs:
            self._record()
            try:
                found = next(self._rounds, None)
            except LaresError as error:
                self._fail(error)
                return
            if found is None:
                self._end(abort=False)
                self.done.emit(self._count)
                return
            self._jobs = list(found[1])
            self._left = max(self._left - 1, 0)
            self._all = self._count + len(self._jobs) * (self._left + 1)
        self.moved.emit(self._count, self._all)
        if self._jobs:
            self._context.tasks.run(_Render(self._jobs.pop(0)), self._on_rendered, self._on_failed)
        else:
            self._next()

    def _record(self) -> None:
        if self._made and not self._context.session.read_only:
            self._context.attempt(papers.record, self._made)
        self._made = []

    def _end(self, *, abort: bool) -> None:
        if self._painter.isActive():
            if abort:
                self._printer.abort()
            self._painter.end()

    def _fail(self, error: Exception) -> None:
        self._end(abort=True)
        self.failed.emit(error)

    @Slot(object)
    def _on_rendered(self, paper: RenderedPaper) -> None:
        self._paper, self._page = paper, 0
        self._context.tasks.run(_Picture(paper, 0), self._on_pictured, self._on_failed)

    @Slot(object)
    def _on_pictured(self, picture: PagePicture) -> None:
        if self._stopped:
            self._end(abort=True)
            return
        if self._sheets:
            self._printer.newPage()
        draw_page(self._painter, self._printer, picture)
        self._sheets += 1
        self._page += 1
        if self._page < self._paper.pages:
            self._context.tasks.run(_Picture(self._paper, self._page), self._on_pictured, self._on_failed)
            return
        self._made.append(self._paper)
        self._count += 1
        self._next()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._fail(error)
