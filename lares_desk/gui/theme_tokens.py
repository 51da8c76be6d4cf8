"""The colours of the window, each by its use; no other module names a colour."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme by their use; each text colour reads on its ground at 4.5 : 1 or better.

    A `line` only parts what stands apart already; an `edge` shows where a field or a tick is, at 3 : 1 or better.
    """

    window: str
    surface: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    on_accent: str
    selection: str
    hover: str
    warning: str
    warning_ground: str
    error: str
    error_ground: str
    good: str
    good_ground: str
    info: str
    info_ground: str


LIGHT = Tokens(
    window="#F7F6F3", surface="#FFFFFF", text="#1F2421", muted="#5B635E", line="#DAD7CF",
    edge="#878A84",
    accent="#0F6B6E", on_accent="#FFFFFF", selection="#DCECEB", hover="#F0EFEA",
    warning="#8A5200", warning_ground="#FFF4DC", error="#A3261F", error_ground="#FDECEA",
    good="#2F6B3A", good_ground="#E9F4EA", info="#1F5C8C", info_ground="#E8F1F8",
)  # fmt: skip
DARK = Tokens(
    window="#1B1E1F", surface="#232729", text="#E8E6E1", muted="#A9B0AB", line="#3A4042",
    edge="#74807E",
    accent="#6CC5C1", on_accent="#10201F", selection="#23403F", hover="#2B3032",
    warning="#F0C26B", warning_ground="#3A2F17", error="#F2A19A", error_ground="#3D1F1D",
    good="#9BD3A4", good_ground="#1E3323", info="#9CC7EA", info_ground="#1B2C3A",
)  # fmt: skip
# For who has asked the system for more contrast: nothing muted, and every line as dark as text.
LIGHT_STRONG = replace(LIGHT, text="#000000", muted="#2B302C", line="#4A4F4B", edge="#000000")
DARK_STRONG = replace(DARK, text="#FFFFFF", muted="#E3E6E4", line="#B4BBB8", edge="#FFFFFF")
