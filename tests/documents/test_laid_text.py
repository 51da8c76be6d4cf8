"""Text on its way to paper: cleaned, shaped, broken into lines."""

from __future__ import annotations

import pytest

from lares_desk.documents.text import NBSP, Laid, Typesetter, shorten, tidy
from lares_desk.documents.theme import BODY, CAPTION, STRONG

WIDE = 10_000.0


def drawn(text: str, width: float = WIDE) -> list[str]:
    """Return the lines as they are drawn."""
    return ["".join(part for _, part, _ in line.segments) for line in Typesetter().lay(text, BODY, width).lines]


def _join(laid: Laid) -> str:
    return " ".join("".join(part for _, part, _ in line.segments) for line in laid.lines)


@pytest.mark.parametrize(
    "name",
    [
        "Łukasz", "Nguyễn", "Дмитрий", "Ñusta", "O'Brien", "João", "Αθηνά", "Ana <b", "Q & A", "</para>",
        "<img src=/etc/hostname>", "]]>", "%(name)s {place}", "a\\b(c)",
    ],
)  # fmt: skip
def test_a_name_is_set_letter_by_letter(name: str) -> None:
    setter = Typesetter()
    assert _join(setter.lay(name, BODY, WIDE)) == name
    assert setter.missing == ()


def test_control_characters_and_turns_of_direction_are_taken_out() -> None:
    assert tidy("Ana\x00\x07 \u202eMaria\u202c\u200b \r\n\t Quispe") == "Ana Maria Quispe"


def test_accents_typed_apart_are_joined() -> None:
    assert tidy("Jose\u0301") == "José"


def test_a_half_character_is_replaced_and_reported() -> None:
    setter = Typesetter()
    assert _join(setter.lay("A\ud800B", BODY, WIDE)) == "A\ufffdB"
    assert setter.missing == ("\ufffd",)


def test_a_letter_that_no_font_has_is_replaced_and_reported_once() -> None:
    setter = Typesetter()
    setter.lay("王小王", BODY, WIDE)
    assert _join(setter.lay("王", STRONG, WIDE)) == "\ufffd"
    assert setter.missing == ("王", "小")


@pytest.mark.parametrize("char", ["\U0001f600", "\U0001d538"])
def test_a_character_beyond_what_a_reader_can_copy_is_replaced_and_reported(char: str) -> None:
    setter = Typesetter()
    assert _join(setter.lay(f"Ana {char}", BODY, WIDE)) == "Ana \ufffd"
    assert setter.missing == (char,)


def test_what_was_reported_to_one_paper_is_reported_to_the_next() -> None:
    for _ in range(2):
        setter = Typesetter()
        setter.lay("王", BODY, WIDE)
        assert setter.missing == ("王",)


def test_an_arrow_and_a_box_come_from_the_second_font() -> None:
    (line,) = Typesetter().lay("a → ☐ b", BODY, WIDE).lines
    assert [name for name, _, _ in line.segments] == [
        "NotoSans-Regular", "DejaVuSans", "NotoSans-Regular", "DejaVuSans", "NotoSans-Regular",
    ]  # fmt: skip


def test_hebrew_is_drawn_from_the_right() -> None:
    assert drawn("דוד") == ["דוד"[::-1]]


def test_arabic_letters_are_joined() -> None:
    (text,) = drawn("ليلى")
    assert all("\ufb50" <= char <= "\ufefc" for char in text)


def test_two_hebrew_names_in_a_list_keep_their_order() -> None:
    first, second = f"דוד{NBSP}כהן,", f"משה{NBSP}לוי"
    (text,) = drawn(f"{first} {second}")
    assert text.index("דוד"[::-1]) < text.index("משה"[::-1])


def test_lines_are_never_wider_than_the_room() -> None:
    laid = Typesetter().lay("walking " * 50 + "W" * 400, BODY, 120)
    assert laid.width <= 120.01
    assert sum(len(part) for line in laid.lines for _, part, _ in line.segments if "W" in part) == 400


def test_a_number_stays_with_its_unit() -> None:
    text = "on the pass at 4,500 m above the sea"
    for width in range(60, 200, 5):
        assert not any(line.endswith("4,500") for line in drawn(text, width))


def test_a_line_too_long_for_its_place_ends_with_an_ellipsis() -> None:
    laid = Typesetter().lay_line("x" * 5000, CAPTION, 100)
    assert len(laid.lines) == 1
    assert laid.width <= 100
    assert _join(laid).endswith("…")


def test_a_long_name_is_shortened_to_the_letter() -> None:
    assert shorten("ab cd ef", 6) == "ab cd…"
    assert shorten("ab cd", 6) == "ab cd"
