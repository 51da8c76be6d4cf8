"""An erratum: one slip with each line of a paper that is wrong, struck through, and what holds now below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from lares_desk.documents.blocks import Block, Mark, Said, Text, Tie
from lares_desk.documents.document import Rendered
from lares_desk.documents.paper import Paper
from lares_desk.documents.pen import Pen
from lares_desk.documents.privacy import narrowed
from lares_desk.documents.request import PaperRequest
from lares_desk.documents.sheet import NAME_LIMIT, Sheet
from lares_desk.documents.sheet_parts import Fact, head, heading, paragraph, write_sheet
from lares_desk.documents.text import Laid, shorten
from lares_desk.documents.theme import BODY, CAPTION, CAPTION_STRONG, GUTTER, STRONG, Style
from lares_desk.domain.paper_lines import LineChange
from lares_desk.domain.papers import Where

_BETWEEN = 7.0  # points between two changes
_STRUCK = BODY.in_colour("muted")


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with the paper that `holder` has: its revision, when it was printed, and its lines."""

    revision: int
    printed_on: date
    holder: str
    changes: tuple[LineChange, ...]


def render_erratum(paper: Paper, request: PaperRequest, wrong: Wrong) -> Rendered:
    """Return the slip that takes a paper from one revision to that of `request`; the same request, the same bytes."""
    sheet = Sheet(narrowed(request, paper.fields), "erratum")
    title = sheet.say("title.of", paper=paper.title.get(sheet.language))
    blocks: list[Block] = [*head(sheet, title, _facts(sheet, wrong))]
    blocks.append(paragraph(sheet, sheet.say("how", revision=request.revision), before=8))
    count = len(wrong.changes)
    blocks.append(heading(sheet, sheet.say(f"changes.{'one' if count == 1 else 'many'}", n=count)))
    above: Where | None = None
    for change in wrong.changes:
        blocks += _where(sheet, change.where, above)
        blocks += _change(sheet, change, is_first=bool(change.where) and change.where != above)
        above = change.where
    return write_sheet(sheet, blocks, paper.audience, title)


def _facts(sheet: Sheet, wrong: Wrong) -> Iterator[Fact]:
    request = sheet.request
    if wrong.holder:
        yield Fact(sheet.say("holder"), (("bold", shorten(wrong.holder, NAME_LIMIT)),))
    yield Fact(sheet.say("from"), sheet.say("from.text", revision=wrong.revision, date=sheet.day(wrong.printed_on)))
    now = sheet.say("to.text", revision=request.revision, date=sheet.day(request.printed_on))
    yield Fact(sheet.say("to"), (("bold", now),))


def _where(sheet: Sheet, where: Where | None, above: Where | None) -> Iterator[Block]:
    """Yield the page and the heading under which the next line is to be looked for, once for all that stand there."""
    if where is None or where == above:
        return
    page = sheet.say("where.page", page=where.page) if where.page else ""
    said = sheet.say("where", page=page, heading=where.heading) if page and where.heading else page or where.heading
    if said:
        yield replace(paragraph(sheet, said, CAPTION_STRONG, before=_BETWEEN), tie=Tie.HARD)


def _change(sheet: Sheet, change: LineChange, *, is_first: bool) -> Sequence[Block]:
    room = 1.5 if is_first else _BETWEEN
    old = _line(sheet, change.old, "was" if change.new is not None else "gone", _STRUCK)
    new = _line(sheet, change.new, "is" if change.old is not None else "new", STRONG)
    if old is None:
        return [replace(new, before=room)] if new else []
    struck = Struck(replace(old, before=room, tie=Tie.HARD if new else Tie.NONE))
    return [struck, replace(new, before=1)] if new else [struck]


def _line(sheet: Sheet, text: str | None, label: str, style: Style) -> Text | None:
    if text is None:
        return None
    mark = Mark(0, 1.6, sheet.setter.lay(sheet.say(label), CAPTION, sheet.rail - GUTTER), leads=True)
    return Text(sheet.setter.lay(text, style, sheet.body), sheet.rail, marks=(mark,))


@dataclass(frozen=True, slots=True)
class Struck:
    """A paragraph with a line through each of its lines."""

    text: Text

    @property
    def height(self) -> float:
        """Return the height in points."""
        return self.text.height

    @property
    def least(self) -> float:
        """Return the smallest height in points that is worth starting on a page."""
        return self.text.least

    @property
    def before(self) -> float:
        """Return the room above in points."""
        return self.text.before

    @property
    def tie(self) -> Tie:
        """Return how it hangs together with what follows."""
        return self.text.tie

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Break between lines, each part struck through."""
        parts = self.text.split(room)
        return (_struck(parts[0]), _struck(parts[1])) if parts else None

    def said(self) -> Iterator[Said]:
        """Yield the paragraph."""
        yield from self.text.said()

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the lines and strike them through."""
        self.text.draw(pen, x, top)
        _strike(pen, self.text.laid, x + self.text.indent, top)


def _struck(part: Block) -> Block:
    return Struck(part) if isinstance(part, Text) else part


def _strike(pen: Pen, laid: Laid, x: float, top: float) -> None:
    style = laid.style
    for number, line in enumerate(laid.lines):
        # The middle of small letters stands a little below that of the line.
        middle = top - number * style.leading - style.leading / 2 - 0.08 * style.size
        pen.line((x - 1, middle), (x + line.width + 1, middle), "text", 0.5)
