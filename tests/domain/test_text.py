"""Names cleaned for keeping and folded for searching."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lares_desk.domain.text import clean, clean_lines, fold, metres_to_feet


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Łukasz Żółć", "lukasz zolc"),
        ("Nguyễn Đỗ", "nguyen do"),
        ("Ñusta", "nusta"),
        ("O’Brien", "o'brien"),
        ("  João   da  Silva ", "joao da silva"),
        ("Weiß", "weiss"),
        ("Ærø Þór", "aero thor"),
        ("Işık İnce", "isik ince"),
        ("Дмитрий", "дмитрии"),
        ("ΑΘΗΝΆΣ", "αθηνασ"),
        ("ﬁlm", "film"),
    ],
)
def test_a_name_is_found_by_its_plain_letters(text: str, folded: str):
    assert fold(text) == folded


@given(st.text(max_size=30))
@settings(max_examples=200)
def test_folding_twice_changes_nothing(text: str):
    assert fold(fold(text)) == fold(text)
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ana\t María\r\nQuispe ", "Ana María Quispe"),
        ("e\u0301", "é"),
        ("Ana\u202egnp.exe\u2066", "Anagnp.exe"),
        ("A\x00n\x07a\ufeff", "Ana"),
        ("half \ud83d pair", "half pair"),
        ("👩‍🚀", "👩‍🚀"),
        ("می‌خواهم", "می‌خواهم"),
        ("<b>&</para>", "<b>&</para>"),
        ("\u200b \n", ""),
    ],
)
def test_what_hides_or_reorders_is_not_kept(typed: str, kept: str):
    assert clean(typed) == kept


def test_lines_of_a_long_text_are_kept_apart():
    assert clean_lines("\r\n one  two \r\n\r\nthree\x00\n\n") == "one two\n\nthree"


@given(st.text(st.characters(), max_size=40))
@settings(max_examples=200)
def test_clean_text_is_one_line_that_storage_and_paper_can_take(text: str):
    kept = clean(text)
    assert clean(kept) == kept
    assert kept.encode("utf-8").decode() == kept
    assert not any(unicodedata.category(char) in {"Cc", "Cs"} for char in kept)
    assert kept == kept.strip()


@pytest.mark.parametrize(("metres", "feet"), [(4500, 14_764), (4750, 15_584), (3800, 12_467), (0, 0)])
def test_feet_are_those_that_the_agency_prints(metres: int, feet: int):
    assert metres_to_feet(metres) == feet
