"""The pieces that papers of a role are made of: head, facts, headings, tables with room to write, and the footer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from lares_desk.documents.blocks import Block, Mark, Panel, Rule, Text, Tie
from lares_desk.documents.document import Metadata, Rendered, write_pdf
from lares_desk.documents.paper import Audience
from lares_desk.documents.pictures import Picture, picture
from lares_desk.documents.sheet import LINE_LIMIT, NAME_LIMIT, Sheet, sentence_case, web
from lares_desk.documents.table import Column, Row, Table, table
from lares_desk.documents.text import Span, shorten
from lares_desk.documents.theme import (
    BODY,
    CAPTION,
    CAPTION_STRONG,
    GUTTER,
    HEADING,
    LARGE,
    STRONG,
    TITLE,
    Style,
)
from lares_desk.domain.people import CrewRole

__all__ = [
    "LARGE", "TICK", "Column", "Fact", "Paragraph", "Row", "agency_head", "empty", "fact_rows", "footer", "grid",
    "head", "heading", "holder", "note", "paragraph", "write_sheet", "writing_boxes", "writing_lines",
]  # fmt: skip

Paragraph = str | tuple[Span, ...]
TICK = "\N{BALLOT BOX}"
_LOGO_SIZE = (110.0, 34.0)
_FOOT_HEIGHT = 2 * CAPTION.leading + 3
_HEADING_GAP = 12.0
_ROW_GAP = 2.0
_LINE_STEP = 22.0  # between lines to write on by hand, and the height of a box
_HOLDERS = {
    Audience.GUIDE: (CrewRole.GUIDE, CrewRole.ASSISTANT),
    Audience.KITCHEN: (CrewRole.COOK,),
    Audience.ARRIERO: (CrewRole.ARRIERO,),
    Audience.DRIVER: (CrewRole.DRIVER,),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """A value beside its label; `about` is the record that it tells of."""

    label: str
    value: Paragraph
    about: str = ""


def head(sheet: Sheet, title: str, facts: Iterable[Fact] = (), audience: Audience | None = None) -> list[Block]:
    """Return the agency, the name of the paper with the trek and its dates (none on what is about a season), facts."""
    rows = list(facts)
    if audience:
        rows.insert(0, Fact(sheet.common("for"), holder(sheet, audience)))
    return [agency_head(sheet), _title(sheet, title), *fact_rows(sheet, rows)]


def agency_head(sheet: Sheet) -> Block:
    """Return who the agency is, what it belongs to and how it is certified, small, with its logo."""
    agency = sheet.dossier.agency
    logo = picture(agency.logo.content, _LOGO_SIZE) if agency.logo else None
    room = sheet.width - (logo.width + 16 if logo else 0)
    belongs = " · ".join((*agency.affiliations, *agency.certifications))
    ways = " · ".join(way for way in (agency.address, web(agency.website), agency.email) if way)
    name = sheet.setter.lay_line(agency.name, CAPTION_STRONG, room)
    beside = sheet.setter.lay_line(f"· {belongs}" if belongs else "", CAPTION)
    fits = name.width + 3 + beside.width <= room
    marks = [Mark(0, 0, name, leads=fits)]
    if fits:
        marks.append(Mark(name.width + 3, 0, beside))
    lines = ["" if fits else shorten(belongs, 3 * LINE_LIMIT), shorten(ways, LINE_LIMIT)]
    below = name.height
    for laid in (sheet.setter.lay(line, CAPTION, room) for line in lines if line):
        marks.append(Mark(0, below, laid))
        below += laid.height
    height = max(below, logo.height if logo else 0)
    drawings = (Picture(logo.reader, sheet.width - logo.width, logo.width, logo.height),) if logo else ()
    return Panel(height + 7, tuple(marks), (*drawings, Rule(sheet.width, height + 6.5)), about=f"agency/{agency.id}")


def _title(sheet: Sheet, title: str) -> Block:
    departure, days = sheet.dossier.departure, sheet.dated
    if sheet.request.season is not None:
        name = sheet.setter.lay(title, TITLE, sheet.width)
        return Panel(name.height, (Mark(0, 0, name),), before=9)
    code = sheet.setter.lay_line(departure.code, STRONG, sheet.width / 3)
    name = sheet.setter.lay(title, TITLE, sheet.width - code.width - 16)
    trek = sheet.setter.lay(shorten(sheet.dossier.itinerary.name.get(sheet.language), 120), STRONG, sheet.width)
    first, last = days[0].date if days else departure.start, days[-1].date if days else departure.end
    span = sheet.day(first) if first == last else f"{sheet.day(first)} – {sheet.day(last)}"
    dates = sheet.setter.lay(sentence_case(span), STRONG.in_colour("accent"), sheet.width)
    marks = (
        Mark(0, 0, name, leads=True),
        Mark(0, TITLE.leading - STRONG.leading - 1.2, code, sheet.width, "right"),
        Mark(0, name.height, trek),
        Mark(0, name.height + trek.height, dates),
    )
    height = name.height + trek.height + dates.height
    return Panel(height, marks, before=9, about=f"departure/{departure.id}")


def holder(sheet: Sheet, audience: Audience) -> str:
    """Return whom the paper is for: a traveller, a group, or a role with the names of those who have it."""
    if sheet.request.traveller:
        return shorten(sheet.request.traveller.client.full_name, NAME_LIMIT)
    if sheet.request.group and sheet.request.group.booking.name:
        return shorten(sheet.request.group.booking.name, NAME_LIMIT)
    role = sheet.common(f"for.{audience}")
    names = sheet.listed(sheet.crew(*_HOLDERS.get(audience, ())))
    return f"{role}: {names}" if names else role


def fact_rows(sheet: Sheet, facts: Iterable[Fact]) -> list[Block]:
    """Return values beside the rail, their labels small in it, together on a page where that costs none."""
    blocks: list[Text] = []
    drop = (BODY.leading - CAPTION.leading) / 2 + 0.4
    for fact in facts:
        label = sheet.setter.lay(fact.label, CAPTION, sheet.rail - GUTTER)
        laid = sheet.setter.lay(fact.value, BODY, sheet.body)
        marks = (Mark(0, drop, label, leads=True),)
        blocks.append(Text(laid, sheet.rail, before=_ROW_GAP if blocks else 8, marks=marks, about=fact.about))
    return [*(replace(block, tie=Tie.SOFT) for block in blocks[:-1]), *blocks[-1:]]


def heading(sheet: Sheet, text: str) -> Text:
    """Return a heading that makes a bookmark and never stands alone at the foot of a page."""
    laid = sheet.setter.lay(text, HEADING, sheet.width)
    return Text(laid, before=_HEADING_GAP, bookmark=text, tie=Tie.HARD)


def paragraph(sheet: Sheet, text: Paragraph, style: Style = BODY, about: str = "", before: float = 3.5) -> Text:
    """Return a paragraph of the whole width."""
    return Text(sheet.setter.lay(text, style, sheet.width), before=before, about=about)


def note(sheet: Sheet, text: Paragraph, about: str = "") -> Text:
    """Return a small grey paragraph: a source, how to read a table."""
    return paragraph(sheet, text, CAPTION, about)


def empty(sheet: Sheet, text: str) -> Text:
    """Return what stands where there is nothing to list."""
    return paragraph(sheet, text, Style("italic", colour="muted"))


def grid(
    sheet: Sheet,
    columns: Sequence[Column],
    rows: Sequence[Row | Sequence[str]],
    *,
    least_row: float = 0,
    ruled: bool = False,
    over: Sequence[tuple[str, int]] = (),
    before: float = 4,
) -> Table:
    """Return a table of the whole width whose head is repeated on every page.

    A column's `style` makes its cells large (`LARGE`); `least_row` points and `ruled` lines give room to write;
    `over` are titles over groups of columns, each with the number of its first.
    """
    return table(sheet.setter, columns, rows, sheet.width, before, least_row=least_row, ruled=ruled, over=over)


def writing_boxes(
    sheet: Sheet, labels: Sequence[str], shares: Sequence[float], count: int = 1, *, tall: float = _LINE_STEP
) -> Table:
    """Return `count` rows of empty boxes to write in, each column under the sentence of the paper that labels it."""
    columns = [Column(sheet.say(label), share) for label, share in zip(labels, shares, strict=True)]
    return grid(sheet, columns, [[""] * len(columns)] * count, least_row=tall, ruled=True, before=6)


def writing_lines(sheet: Sheet, count: int, label: str = "") -> list[Block]:
    """Return lines to write on by hand, the first beside its label."""
    laid = sheet.setter.lay(label, CAPTION, sheet.rail - GUTTER)
    left = sheet.rail if label else 0.0
    first = (Mark(0, _LINE_STEP - CAPTION.leading - 1, laid),) if label else ()
    height = max(_LINE_STEP, laid.height + _LINE_STEP - CAPTION.leading)
    rule = Rule(sheet.width - left, _LINE_STEP, left, "muted")
    lines = [Panel(_LINE_STEP, (), (rule,), tie=Tie.SOFT) for _ in range(count)]
    lines[0] = Panel(height, first, (rule,), tie=Tie.SOFT)
    return [*lines[:-1], replace(lines[-1], tie=Tie.NONE)]


def write_sheet(sheet: Sheet, blocks: Sequence[Block], audience: Audience, subject: str = "") -> Rendered:
    """Return the paper, whose title is its sentence "title"."""
    departure, is_season = sheet.dossier.departure, sheet.request.season is not None
    about = "" if is_season else sheet.common("subject", code=departure.code, date=sheet.day(departure.start))
    metadata = Metadata(
        title=sheet.say("title"),
        author=shorten(sheet.dossier.agency.name, NAME_LIMIT),
        subject=subject or about,
        language=sheet.language,
        made_on=sheet.request.printed_on,
    )
    return write_pdf(blocks, sheet.dossier.agency.paper_size, metadata, footer(sheet, audience), sheet.setter)


def footer(sheet: Sheet, audience: Audience) -> Callable[[int, int], Block]:
    """Return what makes the foot of a page from its number and the number of pages: what, which, when, for whom.

    The emergency line is for those who travel and their families: no paper for everybody bears it.
    """
    request, setter = sheet.request, sheet.setter
    issue = sheet.common("foot.issue", revision=request.revision, date=sheet.day(request.printed_on, "date.short"))
    code = [] if request.season is not None else [sheet.dossier.departure.code]
    left = setter.lay_line(" · ".join([*code, issue, holder(sheet, audience)]), CAPTION, sheet.width * 0.8)
    numbers = "" if audience is Audience.PUBLIC else sheet.emergency_numbers
    call = sheet.common("foot.emergency", numbers=numbers) if numbers else ""
    emergency = setter.lay_line(call, CAPTION_STRONG, sheet.width)
    words = shorten(sheet.dossier.agency.document_footer.get(sheet.language), LINE_LIMIT)
    own = setter.lay_line(words, CAPTION, max(sheet.width - emergency.width - 24, 0))

    def foot(page: int, pages: int) -> Block:
        count = setter.lay_line(sheet.common("foot.page", page=page, pages=pages), CAPTION)
        marks = (
            Mark(0, 4, left),
            Mark(0, 4, count, sheet.width, "right"),
            Mark(0, 4 + CAPTION.leading, emergency),
            Mark(0, 4 + CAPTION.leading, own, sheet.width, "right"),
        )
        return Panel(_FOOT_HEIGHT, marks, (Rule(sheet.width),))

    return foot
