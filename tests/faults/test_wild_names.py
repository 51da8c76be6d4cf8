"""Whatever a name holds, it is kept as text, printed as text, and opens nothing."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from builders import agency_file, booked, client, scheduled
from lares_desk.domain.departure import Departure
from lares_desk.domain.people import Traveller
from lares_desk.errors import InvalidInput
from lares_desk.services import departures, files, groups, papers
from lares_desk.services.session import Session

WILD = [
    "Ana <b",
    "<b>Ana</b>",
    "A & B &amp; C",
    "</para>",
    '<img src="/etc/hostname"/>',
    "<a href='javascript:1'>x</a>",
    "{0} {name} %s %(x)s",
    "../../etc/passwd",
    "CON",
    'O\'Brien "Bo" \\ `x`',
    "Łukasz Nguyễn Дмитрий Αθηνά",
    "דניאל אברהם",
    "محمد علي",
    "🦙 Llama",
    "W" * 120,
]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    session = agency_file(tmp_path_factory.mktemp("wild"))
    yield session
    session.close()


@pytest.fixture(scope="module")
def departure(shared: Session) -> Departure:
    return scheduled(shared, capacity=500)


def printed(session: Session, departure: Departure, booking_id: int, folder: Path) -> tuple[Path, PdfReader]:
    (written,) = papers.save(session, [papers.prepare(session, departure.id, booking_id=booking_id)], folder)
    return written.path, PdfReader(io.BytesIO(written.path.read_bytes()))


def text_of(reader: PdfReader) -> str:
    return "".join(page.extract_text() for page in reader.pages)


@pytest.mark.parametrize("name", WILD)
def test_a_wild_name_is_kept_and_printed_as_it_stands(
    name: str, shared: Session, departure: Departure, tmp_path: Path
) -> None:
    booking = booked(shared, departure, [Traveller(client(name, name, diet=name, medical=name))], name=name)
    (group,) = [each for each in departures.dossier(shared, departure.id).groups if each.booking.id == booking.id]
    assert group.booking.name == name
    assert group.travellers[0].client.surname == name
    path, reader = printed(shared, departure, booking.id, tmp_path)
    assert path.parent == tmp_path
    assert not any(page.images for page in reader.pages)
    if name.isascii() and len(name) < 40:
        assert name in " ".join(text_of(reader).split())


def test_a_picture_named_in_a_name_is_never_opened(shared: Session, departure: Departure, tmp_path: Path) -> None:
    picture = tmp_path / "p.png"
    name = f'<img src="{picture}"/>'[-119:]
    booking = booked(shared, departure, [Traveller(client("Img", name[:100]))], name="Picture")
    _, reader = printed(shared, departure, booking.id, tmp_path / "out")
    assert not any(page.images for page in reader.pages)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("A\x00na", "Ana"),
        ("A\nna\t B", "A na B"),
        ("\u202eanA", "anA"),
        ("Z\ud800oë", "Zoë"),
        ("\ufeffAna\u200b", "Ana"),
    ],
    ids=["NUL", "line break", "override", "half a letter", "invisible"],
)
def test_characters_that_hide_or_break_text_are_taken_out(
    typed: str, kept: str, shared: Session, departure: Departure
) -> None:
    booking = booked(shared, departure, [Traveller(client(typed, typed))], name=f"{typed} x")
    assert booking.name == f"{kept} x"


def test_a_name_of_5000_characters_is_refused_at_its_field_and_nobody_is_booked(
    shared: Session, departure: Departure
) -> None:
    before = files.counts(shared)
    for people, name in (([Traveller(client("D" * 5000))], "Long"), ([], "G" * 5000)):
        with pytest.raises(InvalidInput, match="5000 characters are too many; at most 120 fit"):
            groups.book(shared, departure.id, name, people)
    assert files.counts(shared) == before


def test_two_groups_whose_names_make_one_file_name_get_two_papers(
    shared: Session, departure: Departure, tmp_path: Path
) -> None:
    paths = set()
    for name in ("a/b", "a\\b", "a:b"):
        booking = booked(shared, departure, 1, name=name)
        paths.add(printed(shared, departure, booking.id, tmp_path)[0])
    assert len(paths) == len(list(tmp_path.iterdir())) == 3


@settings(max_examples=15, deadline=None)
@given(name=st.text(min_size=1, max_size=40))
def test_any_text_at_all_is_refused_or_printed(name: str, shared: Session, departure: Departure) -> None:
    try:
        booking = booked(shared, departure, [Traveller(client(name, name, diet=name))], name=name)
    except InvalidInput as error:
        assert "may not be empty" in str(error)  # noqa: PT017  (most texts are a name)
        return
    job = papers.prepare(shared, departure.id, booking_id=booking.id)
    assert papers.render(job).content.startswith(b"%PDF-")
    assert papers.render(replace(job, language="es")).pages >= 2
    groups.remove(shared, booking.id)
