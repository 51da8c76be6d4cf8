"""The work of printing many papers into folders, for the other thread."""

from __future__ import annotations

from dataclasses import dataclass

from lares_desk.services.paper_batch import Batch
from lares_desk.services.working import Report


@dataclass(frozen=True, slots=True)
class BatchWork:
    """A batch, and whom it reports to."""

    batch: Batch
    report: Report

    def __call__(self) -> Batch:
        """Print everything; Cancelled where somebody stops it."""
        self.batch.run(self.report)
        return self.batch
