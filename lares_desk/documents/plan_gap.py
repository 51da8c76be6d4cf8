"""What was bought for another plan than the one that is walked, and what this one needs and nobody has bought."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from lares_desk.documents.blocks import Block
from lares_desk.documents.sheet import Sheet
from lares_desk.documents.sheet_parts import paragraph
from lares_desk.domain.logistics import ServiceKind
from lares_desk.domain.needs import gap
from lares_desk.domain.plan_words import gap_sentences


def plan_gap(sheet: Sheet, kinds: Collection[ServiceKind] = tuple(ServiceKind)) -> Iterator[Block]:
    """Yield a line for each kind of difference; nothing where all fits, or where nothing is entered yet."""
    if not any(service.kind in kinds for service in sheet.dossier.services):
        return
    planned = replace(sheet.dossier, days=sheet.request.dossier.days)
    for text in gap_sentences(sheet.request.reference.wording, gap(planned, kinds)):
        yield paragraph(sheet, (("bold", f"! {text.get(sheet.language)}"),), before=4)
