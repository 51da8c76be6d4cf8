"""A sealed paper opens with its password only, and shows what the open one shows."""

from __future__ import annotations

from contextlib import closing
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from briefings import pages_of, request
from lares_desk.documents.briefing import PAPER
from lares_desk.documents.sealing import MOST_BYTES, seal, usable
from lares_desk.errors import InvalidInput


@pytest.fixture(scope="module")
def paper() -> bytes:
    return PAPER.render(request()).content


@pytest.mark.parametrize("password", ["Ausangate 6384", "contraseña-Ñusta", "王" * 42, " two words "])
def test_a_sealed_paper_opens_with_its_password_and_says_the_same(paper: bytes, password: str) -> None:
    sealed, opened = seal(paper, password), BytesIO()
    with pikepdf.open(BytesIO(sealed), password=usable(password)) as pdf:
        pdf.save(opened)
    assert pages_of(opened.getvalue()) == pages_of(paper)
    with closing(pypdfium2.PdfDocument(sealed, password=usable(password))) as shown:
        assert len(shown) == len(pages_of(paper))


@pytest.mark.parametrize("wrong", ["", "ausangate 6384", "Ausangate 638"])
def test_another_password_opens_nothing(paper: bytes, wrong: str) -> None:
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(seal(paper, "Ausangate 6384")), password=wrong)


def test_the_seal_is_aes_of_256_bits_as_pdf_2_has_it(paper: bytes) -> None:
    with pikepdf.open(BytesIO(seal(paper, "Ausangate 6384")), password="Ausangate 6384") as sealed:
        assert (sealed.encryption.R, sealed.encryption.bits) == (6, 256)
        assert sealed.encryption.stream_method == pikepdf.models.EncryptionMethod.aesv3
        assert sealed.user_password_matched
        assert not sealed.owner_password_matched
        assert sealed.allow.print_highres
        assert not sealed.allow.modify_other


def test_nothing_of_the_paper_can_be_read_in_the_sealed_bytes(paper: bytes) -> None:
    assert b"Nowak" in paper
    assert b"Nowak" not in seal(paper, "Ausangate 6384")


@pytest.mark.parametrize("password", ["", "   ", "two\nlines", "\ud800", "x" * (MOST_BYTES + 1)])
def test_a_password_that_no_reader_takes_is_refused(paper: bytes, password: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        seal(paper, password)
    assert refused.value.field == "password"
